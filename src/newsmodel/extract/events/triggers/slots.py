"""Slots: what fills the grammatical places around a trigger, as parties: subject, object, prepositions."""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.displaced import MARGINS
from newsmodel.extract.events.clauses.frame import LOADED, Frame
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.events.triggers.pronoun_things import Meant
from newsmodel.extract.referents import Draft
from newsmodel.lexicon.triggers import Trigger

__all__ = ["Filled", "Slots"]

_HOLDING = frozenset(["containing", "carrying"])
_CARGO = frozenset(["aid", "relief"])
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

# Those who meet, and are told by what they are before their names.
_OFFICES = frozenset(
    "counterparts colleagues ministers presidents premiers leaders envoys chancellors".split()
)
_MOST_NAMES = 6  # behind one description
_BODIES = frozenset(["armed_group", "party", "organisation"])
_TEAMS = frozenset(
    "team teams crew crews staff workers volunteers doctors medics experts inspectors engineers units rescuers relief specialists".split()
)
_TOWNS = frozenset("capital city town village port stronghold hub hometown".split())
_THEM = frozenset(["him", "her", "them"])
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
        return self[slot]

    def __contains__(self, slot: object) -> bool:
        return bool(self[str(slot)])

    def items(self) -> list[tuple[str, list[Party]]]:  # type: ignore[override]
        """The slots that are filled, in the order of the clause, and their parties."""
        return [(slot, self[slot]) for slot in self._groups if self[slot]]


class Slots:
    """Fills slots."""

    def __init__(self, parties: Parties, clauses: Clauses) -> None:
        self.parties = parties
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower
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
            if words[0] == "carrying" or loaded:
                made[0].classes |= party.classes & _CARGO  # a plane |carrying tents| landed: with relief
            own = made[0].type and party.type != "chemical_attack"  # a |drone| loaded with explosives
            if salvo and not party.type and self.lower[end - 1] in _MEASURES:
                made[0].classes |= party.classes
            if words[0] == "carrying" and party.classes & {"aid", "relief"} and not salvo:
                made[0].classes |= {"relief"}  # two lorries |carrying medicine| reached the camp
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
        end = self.clauses.past_of(end)
        named = draft is not None and draft.kind == "person" and self.tags[end : end + 1] == ","
        return named and self.lower[made[0].first] not in ("another", "one", "his", "her", "their")

    def _is_group_named(self, first: int, end: int, group: Group) -> bool:
        """a little-known group, |the Azure Front|, claimed it: a description of a body, and its name between commas"""
        inside = [f.referent for f in self.parties.referents.within(*group)]
        named = any(isinstance(d, Draft) and d.kind in _BODIES for d in inside)
        if not named or self.tags[group[1] : group[1] + 1] not in (",", "("):
            return False
        role = self.parties.heads.roles.get(self.lower[end - 1])
        body = role is not None and not role.is_person and self.tags[end - 1] == "N"
        return (
            body
            and self.lower[first] in ("a", "an", "another")
            and self.parties.referents.at(end - 1) is None
        )

    def _by_their_names(self, groups: list[Group]) -> list[Group]:
        """met his Peruvian and Chilean counterparts, |Ada Orlow and Ivo Lund|: the names, not the description of them all"""
        found: list[Group] = []
        for group in groups:
            other = self.clauses.group(group[1] + 1) if self.tags[group[1] : group[1] + 1] == "&" else None
            if other is not None and self._is_demonym(group[1] - 1) and self._names_behind(other[1]):
                continue
            names = self._names_behind(group[1])
            found += [n for n in names or [group] if n not in found]
        return found

    def _is_demonym(self, at: int) -> bool:
        mention = self.parties.referents.at(at)
        return mention is not None and mention.form in ("demonym", "acronym")

    def _names_behind(self, end: int) -> list[Group]:
        """The names in apposition to the plural description that ends here; none if there are not two."""
        if self.lower[end - 1] not in _OFFICES or self.tags[end : end + 1] != ",":
            return []
        names: list[Group] = []
        while self.tags[end : end + 1] in (",", "&") and len(names) < _MOST_NAMES:
            at = end + 1 + (self.tags[end : end + 2] == ",&")
            group = self.clauses.group(at)
            draft = self.parties.referents.actor_at(group[1] - 1) if group is not None else None
            if group is None or group[0] != at or draft is None or draft.kind != "person":
                break
            names.append(group)
            end = group[1]
        # killed two farmers, |Ada Orlow and Ivo Lund said|: they told of it
        return names if len(names) > 1 and not self.clauses.is_subject(end) else []

    def _senders(self, end: int) -> Group | None:
        """|teams| from the Red Cross: the body from which they are"""
        if self.lower[end - 1] not in _TEAMS or self.lower[end : end + 1] != ["from"]:
            return None
        group = self.clauses.group(end + 1)
        draft = self.parties.referents.actor_at(group[1] - 1) if group is not None else None
        sent = draft is not None and draft.kind in ("organisation", "company", "government")
        return group if sent else None

    def _apposed_town(self, first: int, end: int) -> Group | None:
        """an offensive on the provincial capital, |Goma|: the town that a description is of"""
        if (
            self.lower[end - 1] not in _TOWNS
            or self.tags[end : end + 1] != ","
            or self.lower[first] in ("a", "an")
        ):
            return None
        group = self.clauses.group(end + 1)
        place = self.parties.referents.place_at(group[1] - 1) if group is not None else None
        here = self.parties.referents.place_at(end - 1)
        return (
            group
            if place is not None and here is None and group is not None and group[0] == end + 1
            else None
        )

    def _apposed_name(self, first: int, end: int) -> Group | None:
        """the mayor of the town, |Juan Perez|, ...; the envoy to Cairo, |Ada Orlow|, ...: the name that follows a description"""
        p = self.clauses.past_of(end)
        post = self.clauses.group(p + 1) if self.lower[p : p + 1] and self.lower[p] in _POSTED else None
        if post is not None and self.parties.is_people(end - 1):
            p = self.clauses.past_of(post[1])
        if p < len(self.tags) and self.tags[p] == ",":
            group = self.clauses.group(p + 1)
            if group is not None and group[0] == p + 1:
                draft = self.parties.referents.actor_at(group[1] - 1)
                if self._is_group_named(first, end, group):
                    return group
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
        for slot, of in trigger.needs:
            if slot == "purpose":
                if not self._is_for(of):
                    return False
            elif not any(of in party.classes for party in slots[slot]) and not (
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
