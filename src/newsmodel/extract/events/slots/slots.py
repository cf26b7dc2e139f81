"""Slots: what fills the grammatical places around a trigger, as parties: subject, object, prepositions.

|the town| was shelled by |the army|                      a passive's subject is the object, who stands behind "by" the subject
was kidnapped |along with two colleagues|                 objects too
was completed by |nightfall|                              by when, not by whom
a car |packed with explosives|, a volley |of rockets|     a weapon
gathered in the square |to demand| his release            a purpose that an entry asks for

Names beside descriptions are found by `apposed`.
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.displaced import MARGINS
from newsmodel.extract.events.clauses.frame import LOADED, Frame
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.events.slots.apposed import Apposed
from newsmodel.extract.events.slots.pronoun_things import Meant
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.pronoun import THEM

__all__ = ["Filled", "Slots"]

_HOLDING = frozenset(["containing", "carrying"])
_CARGO = frozenset(["aid", "relief", "rescuers", "contraband", "arms"])
# How much is fired or sent at once: |a volley| of rockets, |swarms| of drones
_SALVOS = frozenset(
    "volley volleys salvo salvos salvoes barrage barrages hail wave waves swarm swarms burst bursts string series stream "
    "shower flurry fusillade pair batch fleet hundreds dozens scores".split()
)
# How much is sent: 40 |tonnes| of medicine
_MEASURES = frozenset(
    "tonne tonnes ton tons truckload truckloads planeload planeloads shipload shipment shipments consignment consignments "
    "box boxes bag bags sack sacks crate crates pallet pallets kilograms litres liters doses units".split()
)
_REACH = 40  # tokens from those who gathered to what for
_SIGNS = frozenset("placards banners placard banner slogans".split())
_DEMANDING = frozenset("demanding protesting denouncing opposing condemning decrying rejecting".split())
_PROTESTING = frozenset(
    "demand protest denounce oppose condemn decry reject urge pressure reclaim deplore call object press complain remember".split()
)
_HOURS = frozenset(
    "nightfall dawn daybreak dusk midnight noon midday sunset sunrise morning afternoon evening night today yesterday tomorrow "
    "now then daylight dark darkness".split()
)


class Filled(dict[str, list[Party]]):
    """The parties in the slots of a trigger, made when a slot is first looked into: most never are."""

    __slots__ = ("_groups", "_parties_of")

    def __init__(self, parties_of: Callable[[list[Group]], list[Party]]) -> None:
        self._parties_of = parties_of
        self._groups: dict[str, list[list[Group]]] = {}

    def put(self, slot: str, groups: list[Group]) -> None:
        """Puts noun groups into a slot, behind those that are in it; of one call, each actor once."""
        self._groups.setdefault(slot, []).append(groups)

    def __missing__(self, slot: str) -> list[Party]:
        found = self[slot] = []
        for groups in self._groups.get(slot, ()):
            found += self._parties_of(groups)
        return found

    def get(self, slot: str, default: object = None) -> list[Party]:
        """The parties in a slot; none if nothing fills it."""
        return self[slot] if slot in self._groups else dict.get(self, slot, [])

    def __contains__(self, slot: object) -> bool:
        return bool(self[str(slot)])

    def items(self) -> list[tuple[str, list[Party]]]:  # type: ignore[override]
        """The slots that are filled, in the order of the clause, and their parties."""
        return [(slot, self[slot]) for slot in self._groups if self[slot]]


class Slots(Apposed):
    """Fills slots."""

    def __init__(self, parties: Parties, clauses: Clauses) -> None:
        super().__init__(parties, clauses)
        self._meant = Meant(clauses, parties)

    at = -1  # the verb that is being read

    def filled(self, frame: Frame, trigger: Trigger, end: int) -> dict[str, list[Party]]:
        """The parties in each slot of a verb, in the active voice: the passive's subject is the object."""
        i = self.at = frame.verb.head
        objects, complements = frame.as_found
        frame.passive = frame.voice  # whatever a trigger tried before made of it
        if not trigger.after or end == i + 1:
            frame.objects, frame.complements = objects, complements
            if frame.plain is None:
                frame.plain = self._slots(frame)
            return frame.plain
        if objects and frame.objects and frame.objects[0][1] != objects[0][1]:
            objects = frame.objects  # took two engineers |hostage|: without the trigger's own word
        whole = bool(objects) and objects[0][1] == end and objects[0][0] < end - len(trigger.after)
        if (
            trigger.after
            and end > i + 1
            and not (objects and objects[0][1] <= end - len(trigger.after))
            and not (whole and self.tags[end - 1] == "L")
        ):
            objects = self.clauses.objects(end)
            if frame.shifted:
                frame.objects, frame.complements = frame.as_found
                return self._slots(frame)
            if objects and frame.passive and (frame.verb.form == "participle" or not frame.verb.passive):
                frame.passive = (
                    False  # soldiers |burned down| dozens of homes: with an object it is no passive
                )
            after = objects[-1][1] if objects else end
            complements = self.clauses.complements(after)
            last = self.tags[end - 1]
            if (
                objects
                and last in "ioySt"
                and "obj" not in trigger.roles
                and self.lower[end - 1] in trigger.roles
            ):
                complements = [(self.lower[end - 1], g) for g in objects] + complements
                objects = []
            frame.objects, frame.complements = objects, complements
        frame.objects, frame.complements = objects, complements
        return self._slots(frame)

    def _slots(self, frame: Frame) -> dict[str, list[Party]]:
        objects, complements = frame.objects, frame.complements
        slots = Filled(self.parties_of)
        if frame.passive and frame.given:
            slots.put("obj", objects)  # Peru was given |a loan| by Chile
            slots.put("to", frame.subjects)
            slots.put("subj", [g for p, g in complements if p == "by"])
        elif frame.passive:
            slots.put("obj", self._meant.by(frame.subjects, subject=True))
            for subject in frame.subjects:  # relations |between Chile and Peru| were restored
                between = self.lower[subject[1] : subject[1] + 1] == ["between"]
                slots.put(
                    "between",
                    [g for p, g in self.clauses.complements(subject[1]) if p == "between"] if between else [],
                )
            own = [g for p, g in complements if p == "by" and not self._is_by_when(g[1] - 1)]
            own = [g for g in own if self.lower[g[0] - 2 : g[0] + 1] != ["one", "by", "one"]]
            slots.put("subj", [g for g in own if not self.clauses.is_term(*g)])
            # was named |interior minister|; not: was named |Ivo Lund|
            slots.put("becoming", [g for g in objects if self.tags[g[1] - 1] == "N"])
        else:
            slots.put("subj", frame.subjects)
            if objects:
                slots.put("obj", self._meant.by(objects, subject=False))
        for prep, group in complements:
            if prep != "by" or not frame.passive:
                if prep == "with" and self.lower[group[0] - 2] in ("along", "together"):
                    prep = (
                        "obj" if frame.passive or objects else "subj"
                    )  # kidnapped |along with two colleagues|
                slots.put(prep, [group])
        return slots

    def _is_by_when(self, head: int) -> bool:
        """was completed by |nightfall|, was approved by |a wide margin|: by when, by how many, not by whom"""
        return self.lower[head] in _HOURS or self.lower[head] in MARGINS

    def parties_of(self, groups: list[Group]) -> list[Party]:
        """The parties that noun groups name, each once, with names in apposition and what is loaded on them."""
        found: list[Party] = []
        for first, end in self._by_their_names(groups):
            name = self._apposed_name(first, end) or self._apposed_town(first, end) or self._senders(end)
            made = self.parties.of(*(name or (first, end)))
            if name is not None and made:  # expelled the deputy |ambassador|, Hugo Maartens
                made[0].classes |= self.parties.triggers.noun_class(self.lower[end - 1]).classes
            if self._describes(first, made, end):
                continue
            self._load(made, end)
            if found:
                keys = {p.key for p in found if p.draft is not None}
                made = [p for p in made if p.key not in keys]  # a lawyer, |Max Hale|, and ...: named once
            found += made
        towns = [p for p in found if p.place is not None and p.place.kind != "country"]
        if len(groups) > 1 and found and len(towns) == len(found):
            return self._those_from(groups[0][0]) or found
        return found

    def _those_from(self, first: int) -> list[Party]:
        """|Elders| of Lenz and Sarn, |youths| from Lenz and Sarn: who are of places that are no states"""
        outer = self.clauses.group(first - 2) if self.lower[first - 1] in ("from", "of") else None
        people = self.parties.of(*outer) if outer is not None else []
        return [p for p in people if p.kind in ("people", "person", "group")]

    def _load(self, made: list[Party], end: int) -> None:
        """a car |packed with explosives|, a volley |of rockets|: what carries a weapon, or consists of it, is the weapon"""
        words = self.lower[end : end + 2]
        salvo = words[:1] == ["of"] and self.lower[end - 1] in _SALVOS | _MEASURES
        loaded = len(words) == 2 and words[0] in LOADED and words[1] == "with"
        if not (salvo or loaded or (words and words[0] in _HOLDING)):
            return
        at = end + 2 if loaded else end + 1
        inner = self.clauses.group(at)
        for party in self.parties.of(at, inner[1]) if inner is not None and made else ():
            if words[0] == "carrying" or loaded:
                made[0].classes |= party.classes & _CARGO  # a plane |carrying tents| landed: with relief
            own = made[0].type and party.type != "chemical_attack"  # a |drone| loaded with explosives
            if salvo and not party.type and self.lower[end - 1] in _MEASURES:
                made[0].classes |= party.classes
            if words[0] == "carrying" and party.classes & {"aid", "relief"} and not salvo:
                made[0].classes |= {"relief"}  # two lorries |carrying medicine| reached the camp
            if words[0] in _HOLDING and not salvo:
                made[0].classes |= party.classes & {"arms"}  # intercepted a yacht |carrying cocaine|
            if party.type and made[0].end == end and not own:
                made[0].classes |= party.classes
                made[0].type, made[0].end = party.type, party.end

    def satisfies(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """Whether every condition of an entry holds: each slot filled by a noun of the class."""
        for slot, of in trigger.needs:
            if slot == "purpose":
                if not self._is_for(of):
                    return False
            elif not _holds(slots[slot], of, trigger) and not (
                slot == "obj" and (self._takes_them() if of == "person" else self._is_road(slots[slot], of))
            ):
                return False
        return True

    def _is_road(self, parties: list[Party], of: str) -> bool:
        """blocked |the East Road|, |Sarn Bridge|: what is passed, by its name"""
        if of != "border":
            return False
        known = self.parties.triggers.noun_class
        return any(self.tags[p.head] == "P" and of in known(self.lower[p.end - 1]).classes for p in parties)

    def _takes_them(self) -> bool:
        """released |them| on Monday: somebody, whoever it is"""
        behind = self.at + 1
        return self.at >= 0 and self.tags[behind : behind + 1] == "O" and self.lower[behind] in THEM

    def _is_for(self, purpose: str) -> bool:
        """gathered in the square |to demand| his release, |with banners|: what those who came together want"""
        return purpose == "protest" and self.at >= 0 and self._is_protest(self.at)

    def _is_protest(self, at: int) -> bool:
        end = min(self.clauses.sentence(at)[1], at + _REACH)
        for i in range(at + 1, end):
            if self.lower[i] in _SIGNS:
                return True
            if self.lower[i] in _DEMANDING or self.lower[i - 1 : i + 1] == ["in", "protest"]:
                return True
            if self.lower[i] == "to" and self.lower[i + 1 : i + 2] and self.lower[i + 1] in _PROTESTING:
                return True
        return False


def _holds(parties: list[Party], of: str, trigger: Trigger) -> bool:
    """Whether any of these parties is of a class."""
    for party in parties:  # noqa: SIM110 (any() takes three times as long, and every condition asks this)
        if of in party.classes and not _is_any_number(party, of, trigger):
            return True
    return False


def _is_any_number(party: Party, of: str, trigger: Trigger) -> bool:
    """The war has killed |tens of thousands|: many people, but no crowd that came together"""
    return of == "crowd" and "many" in party.classes and trigger.lemma in ("kill", "injure", "wound")
