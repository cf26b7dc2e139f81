"""Reader: what every trigger needs: where its parties go, which statement it stands in, where and when it was."""

from __future__ import annotations

from bisect import bisect_right

from newsmodel.extract.events.casualties import Casualty
from newsmodel.extract.events.clause import Clauses, Group
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties import Parties
from newsmodel.extract.events.slots import Slots
from newsmodel.extract.events.status import Statuses
from newsmodel.extract.events.surroundings import Surroundings
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Trigger, Triggers, triggers
from newsmodel.model import Place, Statement, Time
from newsmodel.text.analysis import Analysis

__all__ = ["NO_TARGETS", "VAGUE", "VIOLENT", "Reader"]

VIOLENT = frozenset(
    "air_strike drone_strike missile_strike shelling bombing suicide_bombing grenade_attack chemical_attack shooting armed_clash attack "
    "ambush assassination raid offensive seize_territory mob_violence sexual_violence property_destruction arson abduction robbery "
    "force_against_protest riot".split()
)
# Nouns that in the plural name no occurrence: operations, actions
VAGUE = frozenset(
    "action operation act crime incident violence terrorism activity war hostility confrontation".split()
)
_TAKES_PLACES = frozenset("seize_territory offensive siege raid arson property_destruction".split())
_TAKES_THINGS = frozenset("weapons_seizure siege restriction withdrawal labour_strike".split())
NO_TARGETS = frozenset(
    "earthquake flood storm natural_disaster fire accident epidemic election deployment".split()
)
_NOBODY = frozenset(["event", "nobody"])
_CONCERNS = frozenset(
    "demonstration restriction siege sanctions suspension diplomatic_break aid support concession agreement withdrawal "
    "investigation expulsion trial weapons_seizure protest_dispersal".split()
)
_WEAPONS = frozenset(
    "explosive firearm artillery missile drone grenade blade chemical incendiary tear_gas suicide_vest live_ammunition vehicle_weapon".split()
)

# Nouns of a site, which is the place of an act rather than its target.
_SITES = frozenset(
    "corner intersection street streets avenue area areas sector sectors zone region road highway service outskirts side middle "
    "front center centre distance time times country world city capital neighborhood neighbourhood quarter district "
    "part north south east west heart edge entrance door doors vicinity outskirts".split()
)
_HIT = frozenset(["obj", "at", "on", "against", "toward", "towards"])
_AIMED = (
    "verb:fire",
    "verb:throw",
    "verb:hurl",
    "verb:launch",
    "verb:lob",
    "verb:toss",
    "verb:open fire",
    "verb:shoot",
)
_AGAINST = frozenset(["demonstration", "labour_strike"])
_OF_PEOPLE = frozenset(["abduction", "assassination", "arrest", "sexual_violence"])
_NO_WEAPONS = frozenset("shot shots gunfire fire gunshot gunshots rounds".split())


class Reader:
    """The shared ground of noun and verb triggers."""

    def __init__(
        self,
        analysis: Analysis,
        referents: Referents,
        times: list[Time],
        statements: list[Statement],
        lexicon: Lexicon,
    ) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower
        self.referents = referents
        self.triggers: Triggers = lexicon.derived(triggers)
        self.clauses = Clauses(analysis)
        self.parties = Parties(analysis, referents, lexicon)
        self.clauses.is_people = self.parties.is_people
        self.slots = Slots(self.parties, self.clauses)
        self.statuses = Statuses(analysis)
        self.surroundings = Surroundings(analysis, referents, times)
        self.casualty = Casualty(analysis, self.clauses, self.parties, lexicon)
        # content spans of the statements, by start: start, end, id, act
        self._speakers = {
            s.id: referents.drafts.get(s.speaker.id) for s in statements if s.speaker is not None
        }
        self.parties.speaker_at = self._speaker_at
        self._contents = sorted((c.start, c.end, s.id, str(s.act)) for s in statements for c in s.content)
        self.tellings: list[Telling] = []
        self.noun_at: dict[int, Telling] = {}  # index of a noun group → what its head tells of
        self.nouns_end = 0  # end of the event noun read last
        self.dropped: set[int] = set()
        self.with_nouns: set[int] = set()  # sentences that hold an event noun
        self.nominal: set[int] = set()  # verb forms that are nouns here

    def _statement_at(self, i: int) -> tuple[str, str] | None:
        """Id and act of the statement in whose content a token stands."""
        start = self.analysis.starts[i]
        at = bisect_right(self._contents, (start, 1 << 60, "", "")) - 1
        for k in range(at, max(-1, at - 4), -1):
            first, end, id, act = self._contents[k]
            if first <= start < end:
                return id, act
        return None

    def _speaker_at(self, i: int) -> Draft | None:
        found = self._statement_at(i)
        return self._speakers.get(found[0]) if found is not None else None

    def speaker_of(self, statement: str | None) -> str | None:
        """Id of the actor who makes a statement, or None."""
        speaker = self._speakers.get(statement) if statement is not None else None
        return speaker.id if speaker is not None else None

    def _place_in_statement(self, telling: Telling) -> None:
        """The statement in whose content a trigger stands, and what its act makes of the status."""
        found = self._statement_at(telling.first)
        if found is None:
            return
        telling.statement, act = found
        if act in ("deny", "reject") and telling.status in ("happened", "planned"):
            telling.status = "denied"
        elif act in ("demand", "request") and telling.verb and telling.status in ("happened", "planned"):
            telling.status = "hypothetical"
        elif act == "threaten" and telling.status in ("planned", "hypothetical"):
            telling.status = "threatened"

    def _fill(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        for slot, role in trigger.roles.items():
            for party in slots.get(slot, ()):
                if role == "target" and telling.type in _AGAINST and party.kind == "thing":
                    party = self.parties.possessor(party) or party  # against |the government|'s plan
                to = self._role(party, role, slot, telling)
                if to == "agent" and slot == "mod" and self._is_where(party, trigger):
                    continue
                if to is not None:
                    telling.add(to, [party])
                if role == "target" and telling.type in VIOLENT and slot in _HIT and party.place is not None:
                    self._hit_place(telling, party.place)
                if (
                    to == "instrument"
                    and (role == "agent" or slot == "subj")
                    and party.draft is not None
                    and telling.type in VIOLENT
                ):
                    # |Israeli army| bulldozers: whose they are did it
                    telling.add("agent", [self.parties.owner(party)])
        for party in slots.get("with", ()):
            if party.type and party.classes and "with" not in trigger.roles:
                telling.add("instrument", [party])
        for party in slots.get("mod", ()):
            if party.type and telling.type in VIOLENT and not telling.roles["instrument"]:
                telling.add("instrument", [party])

    def _hit_place(self, telling: Telling, place: Place) -> None:
        """shelled |Aleppo|, fired rockets at |Haifa|: where it was"""
        if place.kind != "country" and (telling.place is None or not telling.place_near):
            telling.place, telling.place_near = place, True
            telling.chain = self.surroundings.chain(place, telling.at)

    def _is_where(self, party: Party, trigger: Trigger) -> bool:
        """|Colombian| terrorist acts, |Iraqi| violence: where it is, not a state that does it"""
        state = party.draft is not None and party.draft.kind == "state"
        return state and ("terror" in trigger.lemma or trigger.lemma in VAGUE)

    def _role(self, party: Party, role: str, slot: str, telling: Telling) -> str | None:
        """Where a party goes: a weapon as subject is the instrument, an event noun no party at all."""
        if self.analysis.noun_group_of[party.head] in self.noun_at and not party.type:
            return None
        if role == "target" and telling.type in NO_TARGETS:
            return None
        if party.classes & _NOBODY:
            return None
        if role == "target" and telling.type in VIOLENT and self._is_nowhere(party, slot):
            return None
        if role == "target" and telling.type in _OF_PEOPLE and party.kind in ("thing", "place"):
            return None
        if role == "instrument" and self.lower[party.head] in _NO_WEAPONS:
            return None
        if party.kind == "place":
            if role == "agent":
                return None
            if telling.type in VIOLENT and telling.type not in _TAKES_PLACES and party.place is not None:
                # launched missiles at |Ukraine|: a state, where a city is but the place
                return role if party.place.kind == "country" and role == "target" and slot in _HIT else None
            if slot in ("in", "at", "near", "on", "to", "outside", "into", "inside") and telling.type not in (
                "visit",
                "deployment",
                "sanctions",
                "aid",
            ):
                return None
            if telling.type in VIOLENT and slot not in ("obj", "of", "against", "on"):
                return None
        if (
            role == "target"
            and party.kind in ("person", "people", "group")
            and slot in ("in", "at", "near", "inside", "under", "outside")
            and telling.type in VIOLENT
            and party.kind != "group"
            and not (slot == "at" and telling.rule.startswith(_AIMED))
        ):
            return None
        if (
            role == "target"
            and party.type
            and telling.type in VIOLENT
            and party.classes & _WEAPONS
            and not party.classes & {"transport"}
        ):
            return None
        abstract = not party.concrete and party.kind == "thing" and telling.type != "robbery"
        if role == "target" and telling.type in VIOLENT and abstract:
            return None
        if (
            role == "target"
            and slot in ("in", "under", "at", "near")
            and party.kind == "group"
            and telling.type == "bombing"
            and party.draft is None
        ):
            return "target"
        if role == "agent" and telling.type in VIOLENT:
            if party.type and party.classes & _WEAPONS:
                return "instrument"
            if party.kind == "thing" and party.draft is None:
                return None
        if role == "agent" and party.kind == "thing" and party.draft is None and slot not in ("subj",):
            return None
        if role == "instrument" and slot in ("with", "of") and not party.type:
            return None
        if role == "instrument" and not party.type and party.kind in ("person", "people", "group"):
            return "agent" if telling.type in VIOLENT and slot == "subj" else None
        return role

    def _is_nowhere(self, party: Party, slot: str) -> bool:
        """Whether a party is but where it was: exploded |at the corner of two streets|, bombed |a neighbourhood|."""
        if self.lower[party.head] in ("front", "side", "back") and party.draft is None:
            return True  # in |front| of the bank, fired at |the front| of the bank
        if party.kind not in ("thing", "place") or party.draft is not None:
            return False
        return self.lower[party.head] in _SITES and slot not in ("subj", "obj", "of")

    def _fall_back(self, telling: Telling, end: int) -> None:
        """A diplomatic act without object: the first other actor or country behind it in the clause is whom it concerns."""
        if telling.type not in _CONCERNS:
            return
        targets = telling.roles["target"]
        if all(p.kind == "thing" and p.draft is None for p in targets) and telling.type not in _TAKES_THINGS:
            targets.clear()  # eased |emergency measures| in Montenegro: a measure is nobody whom it concerns
        if targets or not telling.roles["agent"]:
            return
        own = {p.draft.id for p in telling.roles["agent"] if p.draft is not None}
        countries = {p.draft.country for p in telling.roles["agent"] if p.draft is not None}
        stop = min(self.clauses.sentence(telling.at)[1], end + 25)
        for found in self.referents.within(end, stop):
            referent = found.referent
            if isinstance(referent, Draft):
                if (
                    referent.id not in own
                    and found.form not in ("pronoun", "demonym")
                    and referent.kind not in ("media", "unnamed")
                ):
                    party = Party(
                        found.first,
                        found.end,
                        found.end - 1,
                        "person" if referent.kind == "person" else "group",
                        referent,
                        referent.id,
                    )
                    telling.add("target", [party])
                    return
            elif referent.kind == "country" and referent.country not in countries:
                telling.add("target", self.parties.of(found.first, found.end))
                return

    def _settle(self, telling: Telling, complements: list[tuple[str, Group]], own: Group | None) -> None:
        if telling.type in ("call", "sanctions"):
            telling.when = telling.when or self.surroundings.time(telling.at)
            return
        if telling.place is None or not telling.place_near:
            place, near = self.surroundings.place(telling.at, complements)
            if own is not None:
                inside = self.surroundings._chain(own[0], own[1])
                if inside is not None and place is None:
                    place, near = inside, True
            on_state = telling.type in VIOLENT and place is not None and place.kind == "country"
            if on_state and any(p.place is place for p in telling.roles["target"]):
                place = None  # missiles at |Orsenia|: a state that is only the object
            if place is not None:
                telling.place, telling.place_near = place, near
                telling.chain = self.surroundings.chain(place, telling.at)
        if telling.when is None:
            telling.when = self.surroundings.time(telling.at)
