"""Descriptions: noun groups that say what somebody or something is, by their words alone.

two |policemen|                     people, by the noun at the head
tons |of rice|                      a thing, by what it is a quantity of
|the two| were freed                people, for they are counted
"""

from __future__ import annotations

from attrs import define, evolve, field

from newsmodel.extract.actor_kinds import FORCES
from newsmodel.extract.events.clauses.frame import LOADED
from newsmodel.extract.referents import Found, Referents
from newsmodel.lexicon.heads import Heads, Role
from newsmodel.lexicon.triggers import NounClass, Triggers
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis
from newsmodel.text.closed import AGES, AMOUNTS

__all__ = ["SIDE", "Description", "Descriptions"]

_PARTITIVES = frozenset(
    "euros dollars pounds francs yen rupees kroner roubles "
    "slice tranche tranches instalment instalments installment installments portion "
    "tonne tonnes ton litre litres liter liters gallon gallons barrel barrels kilogram kilograms megawatt megawatts bushels "
    "tens member members group groups number dozens scores hundreds thousands handful elements element unit units gang gangs team "
    "teams one some several most many pair couple majority part wave crowd crowds crew kg kilograms tons pounds kilos sticks charge "
    "charges stick squad squads band bands column columns contingent commandos batteries battery consignment consignments shipment shipments truckload truckloads use series half all supporters representatives "
    "cell cells faction wing branch total each two three four five six seven eight nine ten leader leaders fighters guerrillas "
    "collection collections container containers crate crates box boxes batch cargo load loads boatload stockpile bag bags sack sacks package packages".split()
)
SIDE = frozenset(["side", "sides"])
# Vehicles and bodies that take along those who are in them: a convoy |of Karvian peacekeepers|, a busload of pilgrims
_FULL_OF = frozenset(
    "convoy convoys busload busloads patrol patrols brigade brigades platoon platoons detachment detachments party "
    "procession contingents bus lorry truck trainload minibus posse mob".split()
)
_TAKING_OF = _PARTITIVES | _FULL_OF
# How much of a place was taken: |a third| of Sarn
_SHARES = frozenset(
    "third thirds quarter quarters half part parts most much all majority bulk percent remainder rest two-thirds three-quarters".split()
)
_WINGED = frozenset("armed military paramilitary political youth militant guerrilla student".split())
_SUBSTANCES = frozenset(["chemical", "explosive"])
_EVERYBODY = frozenset(
    "others people persons victims everyone somebody thousands hundreds dozens scores tens".split()
)
_UNDER_ARMS = frozenset("gunman gunner troops armed_group force military police soldiery".split())
_HURT = [[word] for word in "wounded injured hurt victims casualties missing".split()]
_ONES = frozenset(["member", "members", "one", "someone", "those"])
_WHO = FORCES | {"people", "unnamed"}
_PRONOUNS = frozenset("them whom which these those".split())


@define(eq=False)
class Description:
    """A noun group that describes, and what its words say by themselves.

    Attributes:
        first, end, head: its tokens; stop: where the "of" group of a quantity ends, else its end.
        noun: what is known of its head; role: if it is a noun for people.
        inner: what is known of the noun of which it is a quantity, or None.
        found: the demonym at its head, or None.
        classes, type: those of its head and of what it is a quantity of.
    """

    first: int
    end: int
    head: int
    stop: int
    noun: NounClass
    role: Role | None
    found: Found | None
    inner: NounClass | None = None
    classes: frozenset[str] = field(init=False)
    type: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.classes, self.type = self.noun.classes, self.noun.type

    @property
    def is_quantity(self) -> bool:
        """Whether it takes an "of" group along: 90 kg |of rice|."""
        return self.stop > self.end


class Descriptions:
    """Reads descriptions."""

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads, triggers: Triggers) -> None:
        self.analysis = analysis
        self.referents = referents
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.heads = heads
        self.triggers = triggers

    def read(self, first: int, end: int, head: int, found: Found | None) -> Description:
        """What the words of a noun group say by themselves; `found`: a demonym at its head."""
        lower = self.lower
        stop = self._stop(end, head)
        noun = self.triggers.noun_class(" ".join(lower[max(first, head - 2) : head + 1]))
        name = head
        while name > first and self.tags[name] == "P":
            name -= 1
        if not noun.kind and name < head and self.tags[name] == "N":
            # the |tanker| Norvik, the |aircraft carrier| Norvik Star
            noun = self.triggers.noun_class(" ".join(lower[max(first, name - 2) : name + 1]))
        whole = " ".join(lower[head : end + 2]) if lower[end : end + 1] == ["of"] else ""
        if whole and self.triggers.is_listed(whole):
            noun = self.triggers.noun_class(whole)  # the |state of emergency|
        role = self.heads.roles.get(lower[head].removeprefix("ex-"))  # |an ex-girlfriend|
        if role is None and head > first:
            role = self.heads.roles.get(f"{lower[head - 1]} {lower[head]}")
        if role is not None and role.is_person:
            noun = evolve(noun, classes=noun.classes - _SUBSTANCES, type="")  # border patrol |agents|
        group = Description(first, end, head, stop, noun, role, found)
        load = self._load(first, head)
        if load is not None and not group.type:
            group.classes |= load.classes
            group.type = load.type
        if self._is_share_of_place(head, end):
            group.classes |= {"land"}
        if stop > end:  # 90 kg of |rice|
            inner = group.inner = self.triggers.noun_class(" ".join(lower[max(end + 1, stop - 2) : stop]))
            group.classes |= inner.classes
            group.type = group.type or inner.type
            if lower[head] in AMOUNTS and not inner.classes & _UNDER_ARMS:
                group.classes |= {
                    "crowd",
                    "many",
                }  # |thousands of people| blocked the road; not: dozens of |gunmen|
        return group

    def _is_share_of_place(self, head: int, end: int) -> bool:
        """captured |a third| of eastern Sarn, |large parts| of the province of Sarn"""
        if self.lower[head] not in _SHARES or self.lower[end : end + 1] != ["of"]:
            return False
        behind = self.analysis.noun_group_of[end + 1 : end + 2]
        if not behind or behind[0] < 0:
            return False
        inner = self.analysis.noun_groups[behind[0]]
        return any(
            isinstance(found.referent, Place) for found in self.referents.within(inner.first, inner.end)
        )

    def _load(self, first: int, head: int) -> NounClass | None:
        """an |explosives-laden| truck: what carries a weapon is the weapon; None if nothing is carried"""
        for word in self.lower[first:head]:
            load, _, laden = word.partition("-")
            if laden in LOADED:
                noun = self.triggers.noun_class(load)
                return noun if noun.type else None
        return None

    def _stop(self, end: int, head: int) -> int:
        """members |of the Armed Forces|: a quantity takes its "of" group along."""
        tags = self.tags
        if self.lower[head] not in _TAKING_OF and tags[head] != "#":
            return end
        inside = end + 1
        number = self.analysis.noun_group_of[inside] if inside < len(tags) and tags[end] == "o" else -1
        if number < 0:
            return end
        group = self.analysis.noun_groups[number]
        if group.first != inside or self.lower[group.first] in _PRONOUNS:
            return end
        stop = group.end
        if self.lower[head] in _FULL_OF and not self.is_people(group.head):
            return end  # a convoy |of 20 trucks|
        if self.lower[group.head] in _PARTITIVES and stop < len(tags) and tags[stop] == "o":
            return self._stop(stop, group.head)
        while stop > group.first and tags[stop - 1] in "GYr,":
            stop -= 1
        return max(stop, end)

    def kind(self, group: Description, *, by_actor: bool) -> str:
        """What a description is of: by the noun at its head, else by what stands around it; `by_actor`: an actor stands in it."""
        word, inner = self.lower[group.head], group.inner
        if word in _EVERYBODY:
            return "thing" if inner is not None and inner.kind == "thing" else "people"  # dozens of |homes|
        if word.endswith(AGES):
            return "person"  # |a 19-year-old| was shot
        if word.endswith("-olds") and word[:-1].endswith(AGES):
            return "people"
        if group.role is not None:
            if inner is not None and (self.is_people(group.stop - 1) or inner.kind == "people"):
                return "people"  # a group of |unidentified persons|
            if not group.role.is_person:
                return "group"
            singular = not group.role.plural and word.endswith(group.role.noun.rpartition(" ")[2])
            return "person" if singular else "people"  # |a village chief|
        if group.noun.kind == "person" and self.tags[group.head] == "L":
            return "people"
        if group.noun.kind == "people" and self.tags[group.head] == "N":
            return "person"
        if by_actor and (word in SIDE or self.lower[group.head - 1] in _WINGED):
            return "group"  # the |armed| branch of a party
        if self._is_number_of_people(group):
            return "people"
        if group.found is not None:  # Americans, Palestinians
            return "group" if self.is_adjective(group) else "people"
        last = self.lower[group.stop - 1]
        role = self.heads.roles.get(last) if inner is not None else None
        if inner is not None and (last in _EVERYBODY or (role is not None and role.is_person)):
            return "people"
        return group.noun.kind or ("group" if role is not None else "thing")  # a branch |of the bank|

    def _is_number_of_people(self, group: Description) -> bool:
        """|the two| were handed over; freed |19 of them|"""
        lower, head, end = self.lower, group.head, group.end
        if self.tags[head] != "#":
            return False
        if head == group.first + 1 and lower[group.first] in ("the", "these", "those", "all"):
            return True
        if lower[end : end + 1] == ["of"] and lower[end + 1 : end + 2] in (["the"], ["those"]):
            return lower[end + 2 : end + 3] in _HURT  # |one| of the wounded died
        return lower[end : end + 2] in (["of", "them"], ["of", "whom"])

    def is_adjective(self, group: Description) -> bool:
        """the |Turkish| and Greek sides, |American| and British jets: an adjective of a state by itself is the state"""
        found, head = group.found, group.head
        if found is None or found.end != group.end or found.form != "demonym" or self.tags[head] == "L":
            return False
        after = self.tags[head + 1 : head + 2]
        if head == group.first + 1 + (
            self.lower[group.first] == "both"
        ):  # both the |Turkish| and Greek sides
            return after == "&" and not self._is_one_of_a_people(group)
        if head > group.first or self.lower[head].endswith("s") or after not in ("&", ","):
            return False
        other = self.referents.at(head + 2)
        return other is not None and other.form == "demonym"

    def _is_one_of_a_people(self, group: Description) -> bool:
        """|a Kenyan| and two Somalis; but |an American| and a British jet"""
        tags, other = self.tags, group.head + 2
        if self.lower[group.first] == "the" or tags[group.first] not in "D#":
            return False
        adjective = self.referents.at(other + 1)
        behind = tags[adjective.end : adjective.end + 1] if adjective is not None else ""
        led = adjective is not None and adjective.form == "demonym" and behind in tuple("NLP")
        return tags[other : other + 1] in tuple("D#") and not led

    def is_people(self, at: int) -> bool:
        """Whether a noun is one for people: members, not banners."""
        role = self.heads.roles.get(self.lower[at])
        return self.lower[at] in _EVERYBODY or (role is not None and role.is_person)

    def is_person(self, at: int) -> bool:
        """Whether a noun group that ends with this token names a person, or somebody of a group: |a member| of the front"""
        draft = self.referents.actor_at(at)
        return self.lower[at] in _ONES or (draft is not None and draft.kind == "person")

    def are_who(self, at: int) -> bool:
        """Whether "who" may stand for a group that ends with this token: rebels, the police, a people."""
        draft = self.referents.actor_at(at)
        if draft is not None:
            return draft.kind in _WHO
        role = self.heads.roles.get(self.lower[at])
        return role is not None and role.kind in _WHO
