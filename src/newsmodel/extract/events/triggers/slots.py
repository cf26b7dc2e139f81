"""Slots: what fills the grammatical places around a trigger, as parties: subject, object, prepositions."""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.frame import LOADED, Frame
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.lexicon.triggers import Trigger

__all__ = ["Slots"]

_HOLDING = frozenset(["containing", "carrying"])
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

# Between an office and where it is held: the envoy |for| Yemen, the ambassador |to| Iraq, the commander |in| the north
_POSTED = frozenset("for to in at on".split())

_THEM = frozenset(["him", "her", "them"])


class Slots:
    """Fills slots."""

    def __init__(self, parties: Parties, clauses: Clauses) -> None:
        self.parties = parties
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower

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
        slots: dict[str, list[Party]] = {}
        subject = self.parties_of(frame.subjects)
        if frame.passive:
            slots["obj"] = subject
            by = self.parties_of([g for p, g in complements if p == "by"])
            if by:
                slots["subj"] = by
        else:
            if subject:
                slots["subj"] = subject
            if objects:
                slots["obj"] = self.parties_of(objects)
        for prep, group in complements:
            if prep != "by" or not frame.passive:
                made = self.parties_of([group])
                if prep == "with" and self.lower[group[0] - 2] in ("along", "together"):
                    prep = "obj" if "obj" in slots else "subj"  # kidnapped |along with two colleagues|
                if made:
                    slots.setdefault(prep, []).extend(made)
        return slots

    def parties_of(self, groups: list[Group]) -> list[Party]:
        """The parties that noun groups name, each once, with names in apposition and what is loaded on them."""
        found: list[Party] = []
        for first, end in groups:
            name = self._apposed_name(first, end)
            made = self.parties.of(*(name or (first, end)))
            if name is not None and made:  # expelled the deputy |ambassador|, Hugo Maartens
                made[0].classes |= self.parties.triggers.noun_class(self.lower[end - 1]).classes
            if self._describes(first, made, end):
                continue
            self._load(made, end)
            keys = {p.key for p in found if p.draft is not None}
            made = [p for p in made if p.key not in keys]  # a lawyer, |Max Hale|, and ...: named once
            found += made
        return found

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
            own = made[0].type and party.type != "chemical_attack"  # a |drone| loaded with explosives
            if salvo and not party.type and self.lower[end - 1] in _MEASURES:
                made[0].classes |= party.classes
            if party.type and made[0].end == end and not own:
                made[0].classes |= party.classes
                made[0].type, made[0].end = party.type, party.end

    def _describes(self, first: int, made: list[Party], end: int) -> bool:
        """Dan Orlow, |the mayor|, and two guards: between commas behind a name, one person is that one"""
        if len(made) != 1 or made[0].draft is not None or made[0].kind != "person":
            return False
        behind = first > 1 and self.tags[first - 1] == ","
        name = first - 2
        if self.tags[name - 1 : name + 1] == ",#":
            name -= 2  # Dan Orlow, |18|, a student, and ...
        draft = self.parties.referents.actor_at(name) if behind and name > 0 else None
        end = self.clauses._past_of(end)
        named = draft is not None and draft.kind == "person" and self.tags[end : end + 1] == ","
        return named and self.lower[made[0].first] not in ("another", "one", "his", "her", "their")

    def _apposed_name(self, first: int, end: int) -> Group | None:
        """the mayor of the town, |Juan Perez|, ...; the envoy to Cairo, |Ada Orlow|, ...: the name that follows a description"""
        p = self.clauses._past_of(end)
        post = self.clauses.group(p + 1) if self.lower[p : p + 1] and self.lower[p] in _POSTED else None
        if post is not None and self.parties.is_people(end - 1):
            p = self.clauses._past_of(post[1])
        if p < len(self.tags) and self.tags[p] == ",":
            group = self.clauses.group(p + 1)
            if group is not None and group[0] == p + 1:
                draft = self.parties.referents.actor_at(group[1] - 1)
                here = self.parties.referents.at(end - 1)
                thing = any(p.kind == "thing" and p.classes for p in self.parties.of(first, end))
                described = not thing and (here is None or here.form == "nominal")
                if draft is not None and draft.kind == "person" and described:
                    q = group[1]
                    if (q < len(self.tags) and self.tags[q] in ",.") and self.tags[end - 1] in "NP":
                        return group
        return None

    def satisfies(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """Whether every condition of an entry holds: each slot filled by a noun of the class."""
        return all(
            self._is_for(of)
            if slot == "purpose"
            else any(of in party.classes for party in slots.get(slot, ()))
            or (slot == "obj" and of == "person" and self._takes_them())
            for slot, of in trigger.needs
        )

    def _takes_them(self) -> bool:
        """released |them| on Monday: somebody, whoever it is"""
        behind = self.at + 1
        return self.at >= 0 and self.tags[behind : behind + 1] == "O" and self.lower[behind] in _THEM

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
