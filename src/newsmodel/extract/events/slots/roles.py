"""Roles: which of the parties around a trigger take part in what it tells of, and as what.

|rebels| shelled |the town|             agent and target, as the entry of the trigger has it
|a mortar shell| hit the school         a weapon as subject is the instrument
a bomb exploded near |a bank|           beside it: where it was, and no target
they met |the ministers|                those with whom one meets do the same: agents
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.kinds import MARCHES, MUTUAL, NO_TARGETS, PROTESTS, VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties.number import count_of
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.lexicon.triggers import Trigger
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Roles"]

_TAKES_PLACES = frozenset("seize_territory offensive siege raid arson property_destruction".split())
_TOWNS = frozenset(["city", "district", "base", "building", "airport"])
_NOBODY = frozenset(["event", "nobody"])
_MANKIND = frozenset(["humanity", "mankind", "humankind"])  # jailed for crimes against |humanity|
_WEAPONS = frozenset(
    "explosive firearm artillery missile drone grenade blade chemical incendiary tear_gas suicide_vest live_ammunition vehicle_weapon".split()
)
# Nouns of a site, which is the place of an act rather than its target.
_SITES = frozenset(
    "corner intersection street streets avenue area areas sector sectors zone region road highway service outskirts side middle "
    "front center centre distance time times country world city capital neighborhood neighbourhood quarter district "
    "beach beaches square plaza park roadside riverbank promenade crossroads roundabout part north south east west heart edge entrance door doors vicinity outskirts "
    "sea seas ocean water waters sky air airspace desert field fields ground".split()
)
# Of those, what with a noun before it is a house or works, unless that noun is a settlement
_MAY_BE_BUILT = frozenset("center centre field fields".split())
_SETTLED = frozenset("city town village".split())
# Where one says that one did it
_CHANNELS = frozenset(
    "channel channels telegram facebook twitter instagram whatsapp x website websites television tv radio page account accounts app "
    "platform forum blog".split()
)
_EDGES = frozenset("front side back border frontier frontline".split())
_HIT = frozenset(["obj", "at", "on", "against", "toward", "towards"])
_AT_WHOM = frozenset(["at", "against", "on"])  # fired rockets at |Karvia|
# What is done by aiming: shot |at six farmers|.
_FIRED = frozenset(
    ["shooting", "shelling", "missile_strike", "drone_strike", "grenade_attack", "force_against_protest"]
)
_ONE_OF_THEM = frozenset("first second third fourth latter".split())
_OWNING = frozenset(["gen", "mod"])
# Slots that say where, unless the act is one that is done to a place.
_WHERE = frozenset(["in", "at", "near", "on", "to", "outside", "into", "inside"])
_TO_PLACES = frozenset(["visit", "deployment", "sanctions", "aid"])
_BESIDE = frozenset(["in", "at", "near", "inside", "under", "outside"])
_STRUCK = frozenset(["obj", "of", "against", "on"])
_DOERS = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "ian",
    "ians",
    "eer",
    "eers",
    "woman",
    "women",
    "man",
    "men",
)
_HELPERS = frozenset(["medics", "rescuers"])
_ASKED = frozenset(["demand", "pressure"])  # what one gives in to
_OF_PEOPLE = frozenset(["abduction", "assassination", "arrest", "sexual_violence"])
_NO_WEAPONS = frozenset("shot shots gunfire fire gunshot gunshots rounds".split())

# Where those who are struck are, rather than what is struck.
_BY_THEM = frozenset("at on in near outside inside under".split())


class Roles:
    """Gives the parties in a trigger's slots their roles; `noun_at`: noun groups that tell of events themselves."""

    def __init__(
        self, analysis: Analysis, parties: Parties, surroundings: Surroundings, noun_at: dict[int, Telling]
    ) -> None:
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.noun_group_of = analysis.noun_group_of
        self.parties = parties
        self.surroundings = surroundings
        self.noun_at = noun_at

    def fill(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        """Adds the parties in the slots of a trigger to what it tells of, each in its role."""
        of_whom = _owner_did_it(trigger, slots)
        struck = telling.verb and any(p.kind in HUMAN for p in slots.get("obj", ()))
        for slot, role in trigger.roles.items():
            if struck and role == "target" and slot in _BY_THEM:
                continue  # stabbed three men |at a station|: where they were
            if of_whom and slot in _OWNING:
                role = "agent"
            for party in slots.get(slot, ()):
                self._add(telling, trigger, role, slot, self._meant(party, role, slot, telling))
        for party in slots.get("with", ()):
            if party.type and party.classes and "with" not in trigger.roles:
                telling.add("instrument", [party])
        for party in slots.get("mod", ()):
            if party.type and telling.type in VIOLENT and not telling.roles["instrument"]:
                telling.add("instrument", [party])

    def _meant(self, party: Party, role: str, slot: str, telling: Telling) -> Party:
        """against |the government|'s plan, gave in to |opposition| demands: those whose thing or place is told of"""
        if role == "target" and telling.type in MARCHES and party.kind == "thing":
            party = self.parties.possessor(party) or party
        if role == "target" and party.kind == "thing" and party.draft is None:
            asked = telling.type == "concession" and not _ASKED.isdisjoint(party.classes)
            if asked or telling.type in ("investigation", "support"):
                # gave in to |opposition| demands, recognised |Kosovo|'s independence
                party = self.parties.author(party) or party
        did = role == "agent" and slot == "subj"  # soldiers of |Karvia and Orsenia| clashed
        if party.kind == "place" and (telling.type not in VIOLENT or slot in _AT_WHOM or did):
            party = self.parties.power(party) or party
        return party

    def _add(self, telling: Telling, trigger: Trigger, role: str, slot: str, party: Party) -> None:
        """Adds one party in its role, with the place that it is, and those whose weapon it is."""
        to = _mutual(telling, self.of(party, role, slot, telling), slot)
        if to == "agent" and slot == "mod" and _is_where(party, trigger):
            return
        if to is not None:
            telling.add(to, [party])
        violent = telling.type in VIOLENT
        if role == "target" and violent and slot in _HIT:
            # shelled |the Sudanese capital|, attacked |the town|: where it is, told before
            hit = party.place or self.surroundings.spoken_of(party.first, party.end)
            if hit is not None:
                self._hit_place(telling, hit)
        made_with = to == "instrument" and (role == "agent" or slot == "subj") and party.draft is not None
        if made_with and (violent or telling.type == "aid"):
            # |Israeli army| bulldozers, a |Karvian| plane with medicine: whose they are did it
            telling.add("agent", [self.parties.owner(party)])
        elif slot == "subj" and role != "target" and party.kind == "thing" and violent:
            telling.add("agent", self.parties.wielders(party))

    def of(self, party: Party, role: str, slot: str, telling: Telling) -> str | None:
        """Where a party goes: a weapon as subject is the instrument, an event noun no party at all."""
        if self.noun_group_of[party.head] in self.noun_at and not party.type:
            return None
        if party.classes & _NOBODY or self.lower[party.head] in _MANKIND:
            return None
        if slot == "obj" and telling.verb and telling.type in _OF_PEOPLE:
            self._take_for_somebody(party)
        if role == "target" and not self._can_be_done_to(party, slot, telling):
            return None
        if role == "target" and slot == "obj" and telling.type == "aid" and self._helps(party):
            return None
        if role == "instrument" and self.lower[party.head] in _NO_WEAPONS:
            return None
        if party.kind == "place":
            if role == "agent":
                return None
            if telling.type in VIOLENT and telling.type not in _TAKES_PLACES and party.place is not None:
                return role if _is_hit(party.place, role, slot, telling) else None
            if _is_only_where(party, slot, telling):
                return None
        if role == "target":
            return role if telling.type not in VIOLENT or _is_harmed(party, slot, telling) else None
        if role == "agent":
            return _as_agent(party, slot, telling, self.lower)
        return _as_instrument(party, slot, telling) if role == "instrument" else role

    def _helps(self, party: Party) -> bool:
        """flew in blood and |two trauma teams|: who are sent to help"""
        return not _HELPERS.isdisjoint(party.classes) or self.lower[party.head] in ("team", "teams")

    def _take_for_somebody(self, party: Party) -> None:
        """arrested two |shopfitters|: whoever is arrested or abducted is somebody, by whatever noun for a doer"""
        word = self.lower[party.head]
        unknown = party.kind == "thing" and party.draft is None and not party.classes
        if unknown and self.tags[party.head] == "#":
            party.kind = "people"  # arrested |nine| who had tried to flee
            party.low, party.high = count_of(self.lower, party.first, party.end)
        if unknown and word.endswith(_DOERS):
            party.kind = "people" if word.endswith("s") else "person"

    def _can_be_done_to(self, party: Party, slot: str, telling: Telling) -> bool:
        """Whether what a trigger tells of can be done to a party at all."""
        if telling.type in NO_TARGETS:
            return False
        if slot == "on" and self.lower[party.head] in _CHANNELS:
            return False  # claimed the bombing on |its Telegram channel|
        if "body" in party.classes and (slot == "mod" or "official" not in party.classes):
            return False  # with |head| injuries, burned his |knee|
        if party.kind == "thing" and party.draft is None and (slot == "over" or telling.type in MUTUAL):
            return False  # rioted over |the price| of rice; discussed |the border|
        ship = telling.type in ("abduction", "arrest") and "transport" in party.classes  # hijacked |a tanker|
        if telling.type in _OF_PEOPLE and party.kind in ("thing", "place") and not ship:
            return False
        if party.draft is None and party.kind in ("thing", "place") and _is_left(slot, telling):
            return False
        if telling.type == "visit" and party.kind == "thing" and party.draft is None:
            return False  # visited |the site|
        if telling.type == "visit" and self.lower[party.head] == "capital":
            return False  # flew to |the Belgian capital|: where, not whom
        aimed = telling.type in _TAKES_PLACES and slot in _AT_WHOM  # the advance |on the capital|
        return telling.type not in VIOLENT or aimed or not self._is_nowhere(party, slot)

    def _is_nowhere(self, party: Party, slot: str) -> bool:
        """Whether a party is but where it was: exploded |at the corner of two streets|, bombed |a neighbourhood|."""
        if self.lower[party.head] in _EDGES and party.draft is None:
            return True  # in |front| of the bank, fired across |the border|
        if party.kind not in ("thing", "place") or party.draft is not None:
            return False
        if self.lower[party.head] in _MAY_BE_BUILT and self.tags[party.head - 1] == "N":
            return (
                self.lower[party.head - 1] in _SETTLED
            )  # the city |centre|; but: a health |centre|, an oil |field|
        return self.lower[party.head] in _SITES and slot not in ("subj", "obj", "of")

    def _hit_place(self, telling: Telling, place: Place) -> None:
        """shelled |Aleppo|, fired rockets at |Haifa|: where it was"""
        if place.kind != "country" and (telling.place is None or not telling.place_near):
            telling.place, telling.place_near = place, True
            telling.chain = self.surroundings.chain(place, telling.at)


def _owner_did_it(trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
    """|Karvia|'s killing of a commander, a |police| killing of a boy: with a victim behind "of", the owner is no victim"""
    return trigger.pos == "noun" and trigger.roles.get("of") == "target" and bool(slots.get("of"))


def _is_where(party: Party, trigger: Trigger) -> bool:
    """|Colombian| terrorist acts, |Iraqi| violence: where it is, not a state that does it"""
    state = party.draft is not None and party.draft.kind == "state"
    return state and ("terror" in trigger.lemma or trigger.lemma in VAGUE)


def _mutual(telling: Telling, role: str | None, slot: str) -> str | None:
    """Those with whom one meets or agrees do the same: held talks with |Karvia|, met |the ministers|"""
    met = slot == "obj" and telling.rule == "verb:meet"
    return "agent" if role == "target" and telling.type in MUTUAL and (slot == "with" or met) else role


def _is_hit(place: Place, role: str, slot: str, telling: Telling) -> bool:
    """launched missiles at |Ukraine|: a state, where a city is but the place; but: shelled |Aleppo|"""
    if place.kind == "country" and role == "target" and slot in _HIT:
        return True
    return slot == "obj" and (place.kind in _TOWNS or place.kind == "region") and telling.verb


def _is_left(slot: str, telling: Telling) -> bool:
    """left |the town|, pulled out of |seven positions|, evacuated its staff from |the hospital|: where from"""
    return telling.type == "withdrawal" or (telling.type == "evacuation" and slot == "from")


def _is_only_where(party: Party, slot: str, telling: Telling) -> bool:
    """Whether a place is but where it was: held a rally |in Oruro|."""
    if (
        telling.type == "visit"
        and party.place is not None
        and (party.place.kind != "country" or slot != "obj" or telling.rule.endswith((" to", " in")))
    ):
        return True  # flew to |Cairo|: where, not whom
    if slot == "on" and telling.type in _TAKES_PLACES:
        return False  # launched an offensive |on Goma|
    if slot == "on" and telling.type in VIOLENT and party.place is None:
        return False  # an attack |on a village|
    if slot in _WHERE and telling.type not in _TO_PLACES:
        return True
    return telling.type in VIOLENT and slot not in _STRUCK and slot != "subj"  # |Sarn| fell to the rebels


def _is_harmed(party: Party, slot: str, telling: Telling) -> bool:
    """Whether violence is done to a party, not with it or beside it."""
    if party.kind in HUMAN and slot in _BESIDE:
        aimed = slot == "at" and telling.verb and telling.type in _FIRED
        if not aimed:
            return False
    if telling.type == "robbery":
        return True  # stole |40 rifles| from a depot
    built = slot == "obj" and "building" in party.classes  # stormed a |mine|
    if party.type and party.classes & _WEAPONS and "transport" not in party.classes and not built:
        return False
    return party.concrete or party.kind != "thing"


def _as_agent(party: Party, slot: str, telling: Telling, lower: list[str]) -> str | None:
    """|a mortar shell| hit the school: the instrument; |the decision| led to riots, |the second| hit a van: nobody"""
    if telling.type in VIOLENT and party.type and party.classes & _WEAPONS:
        return "instrument"
    if lower[party.head] in _ONE_OF_THEM:
        return None
    if telling.type == "exercise" and slot == "mod" and party.draft is None:
        return None  # held |artillery| drills
    unnamed = party.kind == "thing" and party.draft is None
    by_people = telling.type in VIOLENT or telling.type in PROTESTS
    return None if unnamed and (by_people or slot != "subj") else "agent"


def _as_instrument(party: Party, slot: str, telling: Telling) -> str | None:
    """What an act is done with: a weapon or a force; people act themselves."""
    if slot in ("with", "of") and not party.type:
        return None
    if telling.type == "deployment" and slot == "obj":
        # |soldiers| were deployed: who is sent acts, where nobody is said to send them
        sent = not telling.roles["agent"] and party.kind not in ("thing", "place")
        return "agent" if sent else "instrument"
    if not party.type and party.kind in ("person", "people", "group"):
        return "agent" if telling.type in VIOLENT and slot == "subj" else None
    return "instrument"
