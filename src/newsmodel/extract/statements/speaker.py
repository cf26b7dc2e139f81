"""Speakers: the actor that a noun phrase stands for, the most specific one.

|Ana Torres|, a spokeswoman for the ministry      the person
the |Foreign Ministry|                            the institution
a statement by the |White House|                  its author
|The statement| added                             the author of the statement before
|She| said                                        the person the pronoun stands for
|Security sources|                                an unnamed source, by its description
"""

from __future__ import annotations

from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.extract.statements.party import Party
from newsmodel.lexicon.heads import Heads, Role, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import key_of, slug
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import AGES

__all__ = ["ARTICLES", "Resolver"]

_DOCUMENTS = frozenset(
    "statement communique communiqué letter release report email e-mail memo message post tweet document note announcement text "
    "filing lawsuit complaint indictment affidavit".split()
)
_MOUTHPIECES = frozenset(
    "spokesman spokeswoman spokesperson representative lawyer attorney advocate counsel publicist".split()
)
_AMOUNTS = frozenset("hundreds thousands dozens scores".split())
_ARMS = frozenset(
    "branch arm wing chapter office bureau".split()
)  # of an organisation: the organisation speaks
_RELATIVE = frozenset(
    "what that which who whom".split()
)  # rebels whom |it| accuses of theft: who heads the sentence
_LOCAL = frozenset(
    "local regional provincial prefectural municipal district county city metropolitan".split()
)
_PERSON_PRONOUNS = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}
_GROUP_PRONOUNS = frozenset(["they", "it", "its", "their"])
_INSTITUTIONS = frozenset("government military police party organisation company media".split())
_NO_OTHER_NAME = frozenset(["unnamed", "government", "military", "police"])
ARTICLES = frozenset(
    "the a an this that these those some several his her its their our my your other another one".split()
)


_SIDES = frozenset(["sides", "parties", "factions"])
# Acts aimed at people by their description, or at the country that is but the place of what is asked, refused, threatened


class Resolver:
    """Resolves noun phrases to drafts of actors, in order of the text."""

    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.referents = referents
        self.heads: Heads = lexicon.derived(heads)
        self.last: Draft | None = None
        self.last_person: dict[str, Draft] = {}
        self.last_group: Draft | None = None
        self.last_source: dict[str, Draft] = {}  # by the noun that heads its description

    def speaker(self, party: Party) -> tuple[Draft | None, tuple[int, int]]:
        """The actor who speaks, and the token range of the mention that names it."""
        draft, where = self._speaker(party)
        if draft is not None:
            self.remember(draft)
        if party.mention >= 0:
            where = (party.mention, party.mention + 1)
        elif party.joint > where[1]:
            where = (min(where[0], party.head_first), party.joint)
        elif where == (party.head_first, party.head_end) and self._is_described(party):
            where = (party.head_first, party.end)
        return draft, where

    def _is_described(self, party: Party) -> bool:
        """|officials familiar with the talks|, |a man involved in the plan|: the mention runs over what describes it"""
        return party.end > party.head_end and self.analysis.tags[party.head_end] in "ngJd"

    def remember(self, draft: Draft) -> None:
        """Notes who spoke last."""
        self.last = draft
        if draft.kind == "person":
            self.last_person[draft.gender] = draft
        elif draft.kind != "unnamed":
            self.last_group = draft
        else:
            self.last_source[draft.name.partition(" for ")[0].split(" ")[-1]] = draft

    def _speaker(self, party: Party) -> tuple[Draft | None, tuple[int, int]]:
        head = (party.head_first, party.head_end)
        word = self.analysis.lower[party.head_first]
        if party.head_end - party.head_first == 1 and word in _PERSON_PRONOUNS:
            return self._pronoun(party.head_first), head
        person = self._behind_thing(party) or self._person_in(party)
        if person is not None:
            return person.referent, (person.first, person.end)  # type: ignore[return-value]
        if party.head_end - party.head_first == 1 and word in _GROUP_PRONOUNS:
            residents = self._people_before(party.head_first) if word == "they" else None
            known = residents or self.referents.actor_at(party.head_first)
            before = party.head_first - 1
            if known is None and (
                self.analysis.tags[before] in "NLP" or self.analysis.lower[before] in _RELATIVE
            ):
                known = self._heads_sentence(self.analysis.sentence_of[party.head_first])
            known = known or self._group(word)
            return known or self._heads_sentence_before(party.head_first), head
        if party.head_end - party.head_first == 1 and word in (
            "i",
            "we",
            "you",
            "who",
            "someone",
            "nobody",
            "one",
            "no",
        ):
            return None, head
        if self.analysis.lower[party.head] in _DOCUMENTS:
            return self._author(party), head
        return self._described(party), head

    def _pronoun(self, at: int) -> Draft | None:
        gender = _PERSON_PRONOUNS[self.analysis.lower[at]]
        resolved = self.referents.actor_at(at)
        spoke = self.last_person.get(gender)
        if self.last is not None and self.last.kind == "person" and self.last.gender in (gender, "u"):
            spoke = self.last
        if resolved is None or resolved.kind != "person":
            return spoke or self._last_fitting(gender)
        return resolved

    def _last_fitting(self, gender: str) -> Draft | None:
        """Who spoke last, unless the given name speaks against it."""
        last = self.last
        if last is None or last.kind not in ("person", "unnamed"):
            return None
        given = self.heads.given.get(key_of(last.name.split()[0]), "u")
        return last if last.kind == "unnamed" or given in (gender, "u") else None

    def _heads_sentence_before(self, at: int) -> Draft | None:
        """|The Harbour Board| met. |It| called on the mayor to ...: who opens the sentence before"""
        number = self.analysis.sentence_of[at] - 1
        return self._heads_sentence(number) if number >= 0 else None

    def _heads_sentence(self, number: int) -> Draft | None:
        """|Peru| closed the border over what it called “sabotage”; on Monday, |Peru's Harbour Board| shut a dock that it ..."""
        first = self._behind_opener(*self.analysis.sentences[number])
        group = self.analysis.noun_group_of[first]
        head = self.analysis.noun_groups[group].head if group >= 0 else first
        draft = next(filter(None, map(self.referents.actor_at, (head, first, first + 1))), None)
        role = self._role(head)
        crowd = role is not None and role.is_person  # |Two sailors| left: they are no "it"
        return draft if draft is not None and draft.kind not in ("person", "people") and not crowd else None

    def _behind_opener(self, first: int, end: int) -> int:
        """|On Monday,| Peru left: where the sentence goes on behind an adverbial that opens it"""
        tags = self.analysis.tags
        if tags[first] not in "iYrS":
            return first
        at = first
        while at < end - 1 and tags[at] in "iYr#":  # |In August| the bloc left
            at += 1
        if tags[at - 1] in "Y#" and tags[at] in "DPHNL":
            return at
        comma = tags.find(",", first, min(end - 1, first + 12))
        return comma + 1 if comma > 0 and not set(tags[first:comma]) & set("dzBMVXv") else first

    def _people_before(self, at: int) -> Draft | None:
        """|Residents| left in protest at what |they| called “a silence”: the people that head the sentence"""
        analysis = self.analysis
        first = analysis.sentences[analysis.sentence_of[at]][0]
        while first < at and analysis.tags[first] in "C&r,":
            first += 1
        number = analysis.noun_group_of[first]
        group = analysis.noun_groups[number] if number >= 0 else None
        if (
            group is None
            or group.first != first
            or group.end > at
            or self.referents.at(group.head) is not None
        ):
            return None
        role = self.heads.roles.get(analysis.lower[group.head])
        if role is None or not role.is_person or not role.plural:
            return None
        name = analysis.cut(group.first + (analysis.lower[group.first] in ARTICLES), group.end)
        return self.referents.draft(
            Draft(f"people:{slug(name)}", name[:1].lower() + name[1:], "people", None)
        )

    def _group(self, word: str) -> Draft | None:
        if word == "they" and self.last is not None and self.last.kind != "person":
            return self.last
        return self.last_group

    def _person_in(self, party: Party) -> Found | None:
        """A named person in the phrase who is no possessor and no part of an "of" group: Torres's |aide|, aide to Torres."""
        analysis = self.analysis
        best = None
        for found in self.referents.within(party.first, party.end):
            referent = found.referent
            if (
                not isinstance(referent, Draft)
                or referent.kind != "person"
                or found.form not in ("name", "surname")
            ):
                continue
            if found.end < len(analysis.tags) and analysis.tags[found.end] == "G":
                continue
            if found.first <= party.head < found.end:
                return found
            number = analysis.noun_group_of[found.first]
            start = analysis.noun_groups[number].first if number >= 0 else found.first
            if start > party.first and analysis.tags[start - 1] in ",-" and best is None:
                best = found
        return best

    def _behind_thing(self, party: Party) -> Found | None:
        """a blow to |Ana Torres|, who said: the name beside "who", where what heads the phrase is nobody"""
        role = self.heads.roles.get(self.analysis.lower[party.head])
        if party.mention < 0 or role is not None or self.analysis.tags[party.head] not in "NL":
            return None
        beside = [f for f in self.referents.within(party.first, party.mention) if f.end >= party.mention - 1]
        return next(
            (f for f in beside if isinstance(f.referent, Draft) and f.referent.kind == "person"), None
        )

    def _author(self, party: Party) -> Draft | None:
        """a statement by |X|; the |Iraqi| statement; |X|'s statement; a statement from |the ministry|; else who spoke last"""
        for found in self.referents.within(party.first, party.end):
            if isinstance(found.referent, Draft):
                return found.referent
        for at in range(party.head_end + 1, party.end):
            group = self.analysis.noun_group_of[at]
            if group >= 0 and self.analysis.lower[at - 1] in ("by", "from"):
                first, end, *_ = self.analysis.noun_groups[group]
                return self._described(Party(first, party.end, first, end))
        return self.last

    def _described(self, party: Party) -> Draft | None:
        lower = self.analysis.lower
        head = party.head
        covering = self.referents.at(head)
        named = self._apposed(party)
        if named is not None and covering is not None and covering.form == "nominal":
            return named  # the opposition coalition, |the Harbour Platform|,
        local = any(lower[k] in _LOCAL for k in range(party.head_first, head))
        if (
            covering is not None
            and isinstance(covering.referent, Draft)
            and not (local and covering.form == "nominal")
            and not (covering.form == "demonym" and lower[head - 1 : head] == ["ethnic"])
        ):
            return covering.referent
        if named is not None:
            return named
        own = self.referents.actor_at(head - 1) if head > party.head_first else None
        fighters = self.heads.roles.get(lower[head])
        if (
            own is not None
            and own.kind == "armed_group"
            and fighters is not None
            and fighters.kind == "armed_group"
        ):
            return own  # |ELN| guerrillas
        if lower[head] in _ARMS and lower[head + 1 : head + 2] == ["of"]:
            at = head + 2 + (lower[head + 2 : head + 3] == ["the"])
            whole = self.referents.actor_at(at)
            if whole is not None and whole.kind not in ("person", "state"):
                return whole
        role = self._role(head)
        noun = lower[head]
        definite = lower[party.head_first] in ("the", "this")
        led = party.head_end - party.head_first == 3 and noun in ("leader", "chief", "boss", "head")
        led = led or noun.endswith(AGES)  # |the 62-year-old| said: who spoke before
        if definite and led and self.last is not None and self.last.kind == "person":
            return self.last  # Torres runs the dockers' union. ... the |union leader| said
        if (
            definite
            and party.head_end - party.head_first == 2
            and self.last is not None
            and role is not None
            and role.kind == self.last.kind
            and (noun != "government" or noun in self.last.name.lower())
        ):
            return self.last
        if definite and party.head_end - party.head_first == 2 and noun in self.last_source:
            return self.last_source[noun]  # A Peruvian diplomat said ... |The diplomat| added ...
        return self._unnamed(
            party, role.kind if role is not None else "", noun, role.is_person if role else False
        )

    def _role(self, head: int) -> Role | None:
        """|coast guard|, |police|: what the noun, or the two words that end there, stand for"""
        lower, roles = self.analysis.lower, self.heads.roles
        return roles.get(" ".join(lower[max(0, head - 1) : head + 1])) or roles.get(lower[head])

    def _apposed(self, party: Party) -> Draft | None:
        """the rail operator, |SNCF|; the |France Unbowed| (LFI) party"""
        tags = self.analysis.tags
        for found in self.referents.within(party.first, party.end):
            if not isinstance(found.referent, Draft) or found.form in ("demonym", "nominal", "pronoun"):
                continue
            opening = found.first - (tags[found.first - 1] == "D")  # ..., |the| Harbour Platform,
            before = tags[opening - 1] if opening > party.first else ""
            if found.first >= party.head_end and before == ",":
                return found.referent
            if (
                found.first < party.head
                and found.end <= party.head
                and found.end < len(tags)
                and tags[found.end] == "("
            ):
                return found.referent
        return None

    def _unnamed(self, party: Party, kind: str, noun: str, is_person: bool) -> Draft | None:
        analysis = self.analysis
        first, end = party.head_first, party.head_end
        group = analysis.noun_group_of[end + 1] if end + 1 < len(analysis.words) else -1
        if noun in _AMOUNTS and analysis.lower[end] == "of" and group >= 0:
            first, end = end + 1, analysis.noun_groups[group].end  # hundreds of |residents|
        while first < end - 1 and analysis.lower[first] in ARTICLES:
            first += 1
        name = analysis.cut(first, end)
        if not any(c.isalpha() for c in name):
            return None
        label = kind if kind in _INSTITUTIONS and not is_person else "unnamed"
        name = (
            name
            if name.isupper() or label != "unnamed"
            else name[:1].lower() + name[1:]
            if analysis.tags[first] not in "P"
            else name
        )
        name += self._for_whom(party, noun)
        draft = self.referents.draft(Draft(f"{label}:{slug(name)}", name, label, None))
        if self.referents.at(end - 1) is None:
            # the |club| said: a description; |police| and |security sources| go by no other name
            described = label not in _NO_OTHER_NAME and analysis.tags[end - 1] != "P"
            form = "nominal" if described else "name"
            self.referents.mention(first, end, draft, form, "unnamed-source")
        return draft

    def _for_whom(self, party: Party, noun: str) -> str:
        """a spokesman| for the Men of the Coast| said: whom a mouthpiece speaks for tells which one it is"""
        first = party.head_end
        group = self.analysis.noun_group_of[first + 1] if first + 1 < party.end else -1
        if noun not in _MOUTHPIECES or group < 0 or self.analysis.lower[first] != "for":
            return ""
        end = self.analysis.noun_groups[group].end
        further = self.analysis.noun_group_of[end + 1] if end + 1 < party.end else -1
        if further >= 0 and self.analysis.lower[end] == "of":
            end = self.analysis.noun_groups[further].end
        return " " + self.analysis.cut(first, min(end, party.end))

    def names_government(self, first: int, end: int) -> bool:
        """|the government|'s slow response: that of the country the dispatch is about"""
        lower, tags = self.analysis.lower, self.analysis.tags
        return lower[first : first + 2] == ["the", "government"] and (
            end == first + 2 or tags[first + 2 : first + 3] == "G"
        )

    def thing(self, first: int, end: int) -> Draft | None:
        """The actor that a noun group names, who is told."""
        tags = self.analysis.tags
        named = None
        for found in self.referents.within(first, end):
            if isinstance(found.referent, Draft) and found.form != "demonym":
                if found.end == end or (found.end < end and tags[found.end] != "G"):
                    return found.referent
                named = named or found.referent
        if named is None and self.names_government(first, end):
            return self.referents.state(self.referents.country)
        head = end - 1
        role = self.heads.roles.get(self.analysis.lower[head])
        lower = self.analysis.lower
        if named is None and head > first and lower[head] in _SIDES and lower[head - 1] not in ARTICLES:
            # accused |both sides| of ...
            return self.people(first, end)
        if named is None and role is not None and (role.kind == "people" or (role.is_person and role.plural)):
            return self.people(first, end)
        return named

    def people(self, first: int, end: int, label: str = "people", country: str | None = None) -> Draft:
        """|the rebels|, |both sides|: people, or a body of them, by their description"""
        start = first
        while start < end - 1 and self.analysis.lower[start] in ARTICLES:
            start += 1
        name = self.analysis.cut(start, end)
        draft = self.referents.draft(Draft(f"{label}:{slug(name)}", name, label, country))
        if self.referents.at(end - 1) is None:
            self.referents.mention(start, end, draft, "nominal", "described-people")
        return draft
