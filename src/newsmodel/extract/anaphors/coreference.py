"""Anaphors: pronouns and descriptions, and the actors they stand for.

    |Torres| said ... |She| added                         the person named last, of that gender
    |Kataib Hezbollah| ... |The group| pointed out        the armed group named last
    |The Interior Ministry| ... |the ministry| said       the actor whose name holds that noun
    |President Torres| ... |the president| said           the person who bears that title

One pass, left to right; each anaphor looks back over the actors mentioned in this sentence and the four before it.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from newsmodel.extract.actor_kinds import STATES
from newsmodel.extract.actors.institutions import state_draft
from newsmodel.extract.anaphors.descriptions import KINDS, SAME_OFFICE, is_union
from newsmodel.extract.anaphors.kind_nouns import mark_kind_nouns
from newsmodel.extract.anaphors.persons import PersonPronouns
from newsmodel.extract.anaphors.remembered import FORCES, STRICT, Remembered
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import NameIndex, names
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import AGES

__all__ = ["resolve_anaphors"]

_PERSON_PRONOUNS = {
    "he": "m",
    "she": "f",
    "him": "m",
    "her": "f",
    "his": "m",
    "hers": "f",
    "himself": "m",
    "herself": "f",
}
_TITLE = 7  # tokens of a title and the "of" before it, at most
_STATE_NOUNS = frozenset("government authorities administration country nation".split())
# The previous administration, the state government: not the state.
_OTHER_GOVERNMENTS = frozenset("previous former outgoing local state regional provincial municipal".split())
# What the forces of a state are called as a whole, at the end of an id.
_WHOLE = (
    "army",
    "armed-forces",
    "defence-forces",
    "defense-forces",
    "defence-force",
    "defense-force",
    "military",
    "police",
)
_UNITS = frozenset("division brigade battalion regiment corps command unit fleet squadron company".split())
_OFFICES = {
    "state": ("president", "king", "queen", "emir", "sultan", "emperor"),
    "government": ("prime minister", "premier", "chancellor", "taoiseach"),
}


def resolve_anaphors(analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
    """Adds mentions of form nominal and pronoun for the anaphors that can be resolved."""
    _Anaphors(analysis, referents, lexicon).run()


# Bodies that are told apart by what they are for.
_OF_A_FIELD = frozenset("department office court council committee commission bank agency".split())
_MODIFIERS = 4  # tokens that may describe a group
# the |Lebanese Shiite movement|: bands that are told by more than their noun
_BANDS = frozenset(
    "group movement militia faction party organisation organization alliance coalition rebels militants".split()
)
_OTHERS = frozenset(
    "other another second third rival new next largest biggest main smaller same former local".split()
)


_first = attrgetter("first")


class _Anaphors:
    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.referents = referents
        self.heads: Heads = lexicon.derived(heads)
        self.index: NameIndex = lexicon.derived(names)
        self.listed = self.index.actors
        self.remembered = Remembered(analysis, self.heads, self.listed)
        self.persons = PersonPronouns(analysis, referents, self.remembered)
        self.states: list[Found] = []

    def run(self) -> None:
        named = sorted(self.referents.found, key=lambda found: found.first)
        self.states = [
            f
            for f in named
            if isinstance(f.referent, Draft) and f.referent.kind in STATES and len(f.referent.id) == 3
        ]
        mark_kind_nouns(self.analysis, self.referents, self.heads, self.listed, named)
        anaphors = self._candidates()
        at = 0
        for first, end in anaphors:
            while at < len(named) and named[at].first < first:
                self.remembered.note(named[at])
                at += 1
            self._resolve(first, end)

    def _candidates(self) -> list[tuple[int, int]]:
        """Pronouns of the third person, and groups of "the" or "this" with a lower-case head."""
        result = []
        lower, tags = self.analysis.lower, self.analysis.tags
        for group in self.analysis.noun_groups:
            word = lower[group.first]
            if word in ("the", "this", "that") and (owner := self._owner_end(group.first, group.head)):
                result.append((group.first, owner))
            if self.referents.at(group.first) is not None and word == "he":
                continue  # |He| Lifeng, a vice premier
            if word in _PERSON_PRONOUNS or (group.pronoun and word in ("they", "it")):
                result.append((group.first, group.first + 1))
            elif (
                word in ("the", "this", "that")
                and tags[group.head] in "NL"
                and self.referents.at(group.head) is None
            ):
                result.append((group.first, group.end))
        return result

    def _owner_end(self, first: int, head: int) -> int:
        """|the group|'s leader: the end of who owns what the group is about, 0 if nobody does; the government's plan is told as
        the government's elsewhere"""
        end = self.analysis.tags.find("G", first, head)
        before = first - 2 - (first > 1 and self.analysis.lower[first - 2] == ")")
        apposed = self.referents.at(before) if before > 0 and self.analysis.tags[first - 1] == "," else None
        if apposed is not None and isinstance(apposed.referent, Draft) and apposed.referent.kind != "person":
            return 0  # the Lenz Front, |the group|'s northern wing: not of itself
        if (
            end < first + 2
            or self.analysis.tags[end - 1] not in "NL"
            or self.referents.at(end - 1) is not None
        ):
            return 0
        return end if self.analysis.lower[end - 1] not in _STATE_NOUNS else 0

    def _resolve(self, first: int, end: int) -> None:
        word = self.analysis.lower[first]
        if word in _PERSON_PRONOUNS:
            draft, form = self.persons.meant(first, _PERSON_PRONOUNS[word]), "pronoun"
        elif end == first + 1:
            return
        else:
            same = self.analysis.lower[first + 1] == "same" and end > first + 2  # |the same group|
            draft, form = self._apposed(end) or self._described(first + same, end), "nominal"
        if draft is not None:
            self.referents.mention(first, end, draft, form, f"anaphor-{form}")
            self.remembered.add(first, draft)
            self._learn_gender(draft, word)

    def _apposed(self, end: int) -> Draft | None:
        """|The group|, Azure Front (AF), left: a description before the name that it stands for"""
        lower = self.analysis.lower
        kinds = KINDS.get(lower[end - 1], ())
        found = self.referents.at(end + 1) if kinds and lower[end : end + 1] == [","] else None
        if found is None or found.first != end + 1 or not isinstance(found.referent, Draft):
            return None
        at = found.end
        if lower[at : at + 1] == ["("] and lower[at + 2 : at + 3] == [")"]:
            at += 3
        fits = found.form in ("name", "acronym") and found.referent.kind in kinds
        return found.referent if fits and lower[at : at + 1] == [","] else None

    def _learn_gender(self, draft: Draft, word: str) -> None:
        if draft.kind == "person" and draft.gender == "u" and word in _PERSON_PRONOUNS:
            draft.gender = _PERSON_PRONOUNS[word]

    def _state(self, at: int) -> Draft | None:
        """the government: of the state named last, by name or adjective, else of the country of the dispatch."""
        sentence = self.analysis.sentence_of[at]
        seat = self._seat(sentence, at)
        if seat is not None:
            return seat
        home = self.referents.country
        start = self.analysis.sentences[max(0, sentence - 2)][0]
        near = [
            f
            for f in self.states[
                bisect_left(self.states, start, key=_first) : bisect_left(self.states, at, key=_first)
            ]
            if home is None or f.referent.country == home or not self._is_of_somebody(f)
        ]
        between = "dzBVMvnir"  # |Chile and Mexico| called on the authorities to act: others than they
        while near and self._only(between, near[-1].end, at):
            at, between = near.pop().first, ",&"
        if near and isinstance(near[-1].referent, Draft):
            return near[-1].referent
        home = self.referents.country or getattr(self.referents.dateline, "country", None)
        return self.referents.drafts.get(home or "")

    def _only(self, allowed: str, first: int, end: int) -> bool:
        tags = self.analysis.tags[first:end]
        return bool(tags) and not tags.strip(allowed) and len(tags) < _TITLE

    def _is_of_somebody(self, found: Found) -> bool:
        """the |Norwegian| ambassador's, |Norway|'s Prime Minister Ana Torres: no state that is spoken of"""
        if found.form == "demonym" or self.analysis.tags[found.end : found.end + 1] != "G":
            return found.form == "demonym"
        for i in range(found.end + 1, min(found.end + _TITLE, len(self.analysis.tags))):
            actor = self.referents.actor_at(i)
            if actor is not None or self.analysis.tags[i] not in "PNJ":
                return actor is not None and actor.kind == "person"
        return False

    def _state_of(self, end: int) -> Draft | None:
        """the government |of army chief Ana Torres|, |of Peru|: that of the person's country, of the state"""
        lower, tags = self.analysis.lower, self.analysis.tags
        if lower[end : end + 1] != ["of"]:
            return None
        for i in range(end + 1, min(end + _TITLE, len(tags))):
            actor = self.referents.actor_at(i)
            if actor is not None and actor.kind in ("person", "state"):
                return self.referents.state(actor.country)
            if tags[i] not in "DNJLP" or (actor is not None and actor.kind != "person"):
                return None
        return None

    def _state_in(self, end: int) -> Draft | None:
        """Peru and Chile sent tents. The government |in Oslo| said no: that of the town where it sits; but: a deal that it signed
        with the government |in Oslo|"""
        found = self.referents.at(end + 1) if self.analysis.lower[end : end + 1] == ["in"] else None
        place = found.referent if found is not None else None
        if found is None or not isinstance(place, Place) or place.kind not in ("city", "country"):
            return None
        if not place.country or self.analysis.tags[found.end : found.end + 1] not in tuple("dzBMVX,"):
            return None
        return state_draft(self.referents, self.index, place.country)

    def _seat(self, sentence: int, at: int) -> Draft | None:
        """In |Lisbon|, the opposition accused the government: that of the place which opens the sentence"""
        first = self.analysis.sentences[sentence][0]
        if self.analysis.lower[first] != "in" or self.analysis.tags[first + 1] != "P":
            return None
        place = self.referents.place_at(first + 1)
        return self.referents.drafts.get(place.country or "") if place is not None else None

    def _head_of_state(self, back: list[Draft], of: str) -> Draft | None:
        """the |head of state| said: the president named last"""
        offices = _OFFICES[of]
        return next((d for d in back if d.title and d.title.lower().endswith(offices)), None)

    def _standing_forces(self, kinds: tuple[str, ...]) -> list[Draft]:
        """the |army|, a page behind Lenz Armed Forces: the one force of that kind that the country of the text has"""
        home = self.referents.country
        own = [d for d in self.referents.drafts.values() if d.kind in kinds and d.country == home]
        whole = [d for d in own if d.id.endswith(_WHOLE)]
        return whole if home is not None and len(whole) == 1 else []

    def _of_age(self, at: int, age: str) -> Draft | None:
        """Ana Torres, 62, was freed. |The 62-year-old| told reporters ...: the person whose age was told before"""
        lower = self.analysis.lower
        for found in reversed(self.referents.found):
            draft = found.referent
            if found.first < at and isinstance(draft, Draft) and draft.kind == "person":
                behind = lower[found.end : found.end + 2]
                before = lower[max(0, found.first - 3) : found.first]
                if behind == [",", age] or any(w.startswith(f"{age}-") and w.endswith(AGES) for w in before):
                    return draft
        return None

    def _described(self, first: int, end: int) -> Draft | None:
        lower = self.analysis.lower
        head = lower[end - 1]
        other = head in _STATE_NOUNS and lower[first + 1] in _OTHER_GOVERNMENTS
        if head in _STATE_NOUNS and end - first <= 3 and not other:
            seated = self._state_in(end) if end - first == 2 else None
            return self._state_of(end) or seated or self._state(first)
        if head.endswith(AGES):
            return self._of_age(first, head.partition("-")[0])
        back = self.remembered.back(first)
        inside = next((d for d in back if d.kind != "person" and self.remembered.is_headed(head, d)), None)
        inside = inside or (self.remembered.bodies.get(head) if head in STRICT else None)
        if inside is not None:
            return inside
        phrase = " ".join(lower[first + 1 : end])
        if head == "head" and lower[end : end + 2] in (["of", "state"], ["of", "government"]):
            return self._head_of_state(back, lower[end + 1])
        titled = self._titled(phrase, back) or self._introduced(first, phrase)
        return titled if titled is not None or other else self._of_kind(first, end, back)

    def _introduced(self, first: int, phrase: str) -> Draft | None:
        """Ana Torres, a nurse, left. |The nurse| ...: whom that description stood beside; not where it does: Torres, |the nurse|,"""
        known = self.remembered.introduced.get(phrase)
        beside = self.referents.at(first - 2) if self.analysis.lower[first - 1] == "," else None
        return None if beside is not None and beside.referent is known else known

    def _titled(self, phrase: str, back: list[Draft]) -> Draft | None:
        """the |president|, the |premier|: who bears that title, or one that means the same"""
        titled = next((d for d in back if d.title and f" {phrase} " in f" {d.title.lower()} "), None)
        if titled is None and phrase in SAME_OFFICE:
            titled = next(
                (d for d in back if d.title and d.title.lower().endswith(SAME_OFFICE[phrase])), None
            )
        if titled is None:
            titled = next(
                (d for d in self.referents.drafts.values() if d.title and d.title.lower() == phrase), None
            )
        return titled

    def _of_kind(self, first: int, end: int, back: list[Draft]) -> Draft | None:
        """the |group|, the |Iran-backed group|, the |army|: the actor named last of a kind that the noun may stand for"""
        head = self.analysis.lower[end - 1]
        if head == "ministry":
            return None  # no parliament that was named since
        kinds = KINDS.get(head)
        if kinds is None:
            return self.remembered.bodies.get(head) if end - first == 2 else None
        fitting = [d for d in back if d.kind in kinds]
        if head == "bloc":  # of states rather than of parties
            fitting.sort(key=is_union, reverse=True)
        if head in _OF_A_FIELD and end - first > 2:
            # the |fire department| is no parliament, the |presidential office| no alliance
            field = self.analysis.lower[first + 1 : end - 1]
            fitting = [d for d in fitting if all(word in d.name.lower() for word in field)]
            return fitting[0] if fitting else None
        if end - first > 3 or (head in _BANDS and end - first == 3):
            return self._fitting_modifiers(first + 1, end - 1, fitting) if head in _BANDS else None
        if head in FORCES:  # the army: that of the country the dispatch is about
            fitting = [d for d in fitting if d.name.rpartition(" ")[2].lower() not in _UNITS]
            own = [d for d in fitting if d.country == self.referents.country]
            fitting = own or fitting or self._standing_forces(kinds)
        return fitting[0] if fitting else self.remembered.bodies.get(head)

    def _fitting_modifiers(self, first: int, end: int, fitting: list[Draft]) -> Draft | None:
        """the |Lebanese Shiite| movement, the |Tutsi-led rebel| group: whoever is of that country; but not |another armed| group"""
        lower, tags = self.analysis.lower, self.analysis.tags
        if end - first > _MODIFIERS or any(
            lower[k] in _OTHERS or tags[k] not in "JPNL" for k in range(first, end)
        ):
            return None
        for k in range(first, end):
            found = self.referents.at(k)
            country = found.referent.country if found is not None and found.form == "demonym" else None
            if country is not None and found is not None and found.end == k + 1:
                fitting = [d for d in fitting if d.country in (country, None)]
        return fitting[0] if fitting else None
