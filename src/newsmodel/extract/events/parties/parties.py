"""Parties: noun groups as participants: who or what they name, of which kind, and how many people they count.

[Turkish police]                    group, the Turkish police
[American warplanes]                group, the United States
[members of the Armed Forces]       people; and the Armed Forces, a group
[Shining Path guerrillas]           people; and Shining Path, a group
[Mayor Juan Perez]                  person, by the name alone
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.actor_kinds import ARMED, BODIES, CONTENDERS, GROUPS, HUMAN
from newsmodel.extract.events.clauses.groups import Group
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.actor_parties import ActorParties, classes_of
from newsmodel.extract.events.parties.described import Described
from newsmodel.extract.events.parties.description import Descriptions
from newsmodel.extract.events.parties.extent import Extent
from newsmodel.extract.events.parties.sides import Sides
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Triggers, triggers
from newsmodel.text.analysis import Analysis
from newsmodel.text.pronoun import SUBJECTS

__all__ = ["Parties"]

_BARE = frozenset(
    "it this that these those there which what who whom that himself themselves itself each".split()
)
_OF_WHAT = frozenset("air security coast border special task riot presidential national".split())
_THIRD = frozenset("they them it he him she her".split())
_FEWER = (["fewer"], ["less"])  # |no fewer than| nine villagers: as many as that
_NONE_OF = (["none", "of"], ["neither", "of"])  # |none of| the pupils was hurt
_SOMEBODY = {"he": 1, "she": 1, "him": 1, "her": 1, "both": 2, "another": 1}


class Parties:
    """Makes parties out of noun groups, each once."""

    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.referents = referents
        self.heads: Heads = lexicon.derived(heads)
        self.triggers: Triggers = lexicon.derived(triggers)
        self.extent = Extent(analysis, referents, self.heads)
        self.teller_at: Callable[[int], Draft | None] = lambda i: None  # who says it of others
        self.speaker_at: Callable[[int], Draft | None] = lambda i: None
        self._actors = ActorParties(referents, self.extent)
        self._sides = Sides(self.lower, referents)
        self.descriptions = Descriptions(analysis, referents, self.heads, self.triggers)
        self._described = Described(
            analysis,
            referents,
            self.heads,
            self.triggers,
            self.descriptions,
            self.extent,
            self._actors,
        )
        self._known: dict[tuple[int, int], list[Party]] = {}

    def of(self, first: int, end: int) -> list[Party]:
        """The parties that the noun group at these tokens names: none, one, or people and the body they belong to."""
        known = self._known.get((first, end))
        if known is None:
            known = self._known[first, end] = self._make(first, end)
            for party in known:
                if party.known and self.tags[party.head] in "NL":
                    # urged |supporters| to gather, closed the |Rafah crossing|: who or what is named by a noun is also what
                    # the noun says
                    party.classes |= self.triggers.noun_class(self.lower[party.head]).classes
                    if party.draft is not None and party.draft.kind == "military":  # the Karvian |air force|
                        whole = " ".join(self.lower[party.head - 1 : party.head + 1])
                        party.classes |= self.triggers.noun_class(whole).classes
        return known

    def _make(self, first: int, end: int) -> list[Party]:
        tags, lower = self.tags, self.lower
        first, end = self._trimmed(first, end)
        if end <= first or (not tags[first:end].strip("#Y") and self._is_date(first, end)):
            return []
        named = self._before_brackets(first, end)
        if named is not None:
            return self._actors.named(named)
        head = end - 1
        found = self.referents.at(head)
        if found is not None and found.form in ("pronoun", "nominal"):
            others = lower[head] in _THIRD and found.referent is self.teller_at(head)
            return [] if others else self._actors.silent(found, first, end)  # "|they| fired", said a driver
        if lower[first] in ("any", "whatever"):
            return []
        if lower[first] in ("no", "neither", "nobody", "none") and lower[first + 1 : first + 2] not in _FEWER:
            people = lower[head] in ("one", "nobody", "none") or self.heads.roles.get(lower[head]) is not None
            return self._none(first, end, head) if people else []
        if lower[max(0, first - 2) : first] in _NONE_OF:
            return self._none(first, end, head)
        if end == first + 1 and tags[head] == "O" and lower[head] in SUBJECTS:
            return self._speaking(first, lower[head]) or self._somebody(first)
        if end == first + 1 and lower[head] in _SOMEBODY:
            return self._somebody(first)
        if end == first + 1 and (lower[head] in _BARE or tags[head] in "OHW"):
            return []
        if found is not None and self.extent.is_role(found):
            found = None
        initialled = self._actors.initialled(first, end)
        if initialled is not None:
            return [initialled]
        if found is not None and found.form != "demonym":
            return self._actors.named(found)
        if self._sides.are_meant(first, head):
            return self._sides.of(first, end, self.speaker_at) or self._described.of(first, end, head, found)
        town = self.extent.place_of(head, end)
        return self._actors.named(town) if town is not None else self._described.of(first, end, head, found)

    def _trimmed(self, first: int, end: int) -> Group:
        """|at least nine men| on Monday: with "at least", without marks and times at its ends"""
        tags, lower = self.tags, self.lower
        while end > first and tags[end - 1] in "GrY,":
            end -= 1
        while first < end and tags[first] in ",\"'&":
            first += 1
        if first and lower[first] in ("least", "most") and lower[first - 1] == "at":
            first -= 1
        return first, end

    def _before_brackets(self, first: int, end: int) -> Found | None:
        """|the North Lenz Trade Alliance| (NLTA) forum: the name before the letters that a noun goes with"""
        tags = self.tags
        if end > first + 2 or first <= 3 or tags[first - 1] != ")" or tags[end - 1] != "N":
            return None
        opening = next((j for j in range(first - 2, max(0, first - 6), -1) if tags[j] == "("), 0)
        named = self.referents.at(opening - 1) if opening else None
        return named if named is not None and isinstance(named.referent, Draft) else None

    def _is_date(self, first: int, end: int) -> bool:
        """on |14| October"""
        return "Y" in self.tags[max(0, first - 1) : end + 1]

    def _speaking(self, at: int, word: str) -> list[Party]:
        """the party said |it| would ...; "|we| attacked ...": the speaker of the statement in which a pronoun stands"""
        draft = self.speaker_at(at)
        if (
            draft is None
            or (word in ("it", "they", "we") and draft.kind == "person" and word != "we")
            or (word in ("he", "she") and draft.kind != "person")
            or (word == "it" and self.extent.kind_of(draft) in HUMAN)  # |it|, sources said
        ):
            return []
        party = Party(at, at + 1, at, self.extent.kind_of(draft), draft, draft.id)
        party.silent = party.known = True
        party.classes = classes_of(draft)
        return [party]

    def _somebody(self, at: int) -> list[Party]:
        """killing |him|; |both| died: people of whom it is not known here who they are, but how many"""
        count = _SOMEBODY.get(self.lower[at])
        if count is None:
            return []
        party = Party(at, at + 1, at, "person" if count == 1 else "people", None, "somebody")
        party.low = party.high = count
        party.classes = frozenset(["nobody"])
        return [party]

    def _none(self, first: int, end: int, head: int) -> list[Party]:
        """|no civilians| were hurt: a toll of zero, and nobody takes part"""
        party = Party(first, end, head, "people", None, "no")
        party.low = party.high = 0
        party.classes = frozenset(["nobody"])
        return [party]

    def is_people(self, at: int) -> bool:
        """Whether a noun is one for people: members, not banners."""
        return self.descriptions.is_people(at)

    def relate(
        self,
        *,
        antecedent_at: Callable[[int], Draft | None],
        speaker_at: Callable[[int], Draft | None],
        teller_at: Callable[[int], Draft | None],
    ) -> None:
        """Lets it know whom a relative pronoun stands for (the group |whose| fighters ...), who makes the statement in which a
        token stands, and who does where it is told of others."""
        self._described.antecedent_at = antecedent_at
        self._described.speaker_at = self.speaker_at = speaker_at
        self.teller_at = teller_at

    def owner(self, party: Party) -> Party:
        """The actor to whom a thing belongs, as a party of its own."""
        assert party.draft is not None
        return self._actors.body(party.draft, party.first, party.end)

    def wielders(self, party: Party) -> list[Party]:
        """The armed men in front of a weapon or vehicle: |army| drones, a |rebel| rocket, |air force| jets"""
        if party.draft is not None:
            return []
        found = []
        for i in range(party.first, party.head):
            role = self.heads.roles.get(self.lower[i])
            if role is not None and role.kind in ARMED and self.tags[i] in "NL":
                found += self.of(i - (i > party.first and self.lower[i - 1] in _OF_WHAT), i + 1)
        return found

    def followed(self, party: Party) -> Party | None:
        """The armed group or party that a person leads or speaks for, as a party: |a commander| of the front"""
        bodies = self.referents.followed_by(party.draft) if party.draft is not None else []
        body = next((d for d in bodies if d.kind in ("armed_group", "party")), None)
        if body is None:
            return None
        made = self._actors.body(body, party.first, party.end)
        made.silent = True
        return made

    def power(self, party: Party) -> Party | None:
        """The state of a country that is named as a place, as a party: the ministers of |Karvia|, talks with |Karvia|"""
        place = party.place
        draft = self.referents.state(place.country) if place is not None and place.kind == "country" else None
        if draft is None:
            return None
        made = Party(party.first, party.end, party.head, "group", draft, draft.id)
        made.known = True
        made.classes = classes_of(draft)
        return made

    def author(self, party: Party) -> Party | None:
        """Whose a demand, or what is looked into, is: |the union|'s demands, pressure from |the church|, |opposition| demands,
        the role of |a former minister|"""
        found = self.possessor(party)
        if found is not None:
            return found
        if self.lower[party.end : party.end + 1] in (["from"], ["of"]):
            behind = self.extent.group_at(party.end + 1)
            made = self.of(behind.first, behind.end) if behind is not None else []
            return next((p for p in made if p.kind in ("group", "people", "person")), None)
        mark = next((i for i in range(party.first + 1, party.head) if self.tags[i] == "G"), 0)
        if mark:
            return next(
                (p for p in self.of(party.first, mark) if p.kind in ("group", "people", "person")), None
            )
        for at in range(party.first, party.head):
            role = self.heads.roles.get(self.lower[at])
            if role is not None and role.kind in BODIES and self.tags[at] in "NJ":
                return Party(at, at + 1, at, "people" if role.is_person else "group", None, self.lower[at])
        return None

    def possessor(self, party: Party) -> Party | None:
        """Whose a thing is, as a party: |the government|'s plan, violations by |soldiers|"""
        at = party.end
        inner = self.extent.group_at(at + 1) if self.lower[at : at + 1] == ["of"] else None
        at = inner.end if inner is not None else at  # the dismissal |of two judges| by the president
        behind = self.extent.group_at(at + 1) if self.lower[at : at + 1] == ["by"] else None
        if behind is not None:
            doers = (p for p in self.of(behind.first, behind.end) if p.kind in ("group", "people", "person"))
            return next(doers, None)
        for found in self.referents.within(party.first, party.head):
            draft = found.referent
            if isinstance(draft, Draft) and self.tags[found.end : found.end + 1] == "G":
                return self._actors.body(draft, party.first, party.end) if draft.kind in GROUPS else None
        mark = next((i for i in range(party.first + 1, party.head) if self.tags[i] == "G"), 0)
        role = self.heads.roles.get(self.lower[mark - 1]) if mark else None
        if role is None or role.kind not in CONTENDERS:
            return None
        return next(iter(self.of(party.first, mark)), None)
