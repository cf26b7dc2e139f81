"""Reader: what every trigger needs: where its parties go, which statement it stands in, where and when it was."""

from __future__ import annotations

from bisect import bisect_right

from newsmodel.extract.events.casualties import Casualty
from newsmodel.extract.events.clause import Clauses, Group
from newsmodel.extract.events.frame import Frames
from newsmodel.extract.events.kinds import MUTUAL, NO_TARGETS, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.noun_slots import NounSlots
from newsmodel.extract.events.parties import Parties
from newsmodel.extract.events.slots import Slots
from newsmodel.extract.events.status import Statuses
from newsmodel.extract.events.surroundings import Surroundings, capitals
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Trigger, Triggers, triggers
from newsmodel.model import Place, Statement, Time
from newsmodel.text.analysis import Analysis

__all__ = ["VAGUE", "Reader"]

# Nouns that in the plural name no occurrence: operations, actions
VAGUE = frozenset(
    "action operation act crime incident violence terrorism activity war hostility confrontation".split()
)
_TAKES_PLACES = frozenset("seize_territory offensive siege raid arson property_destruction".split())
_TOWNS = frozenset(["city", "district", "base", "building", "airport"])
_TAKES_THINGS = frozenset("weapons_seizure siege restriction withdrawal labour_strike".split())
_NOBODY = frozenset(["event", "nobody"])
# What is done by a word or a signature: its place is told with it or not at all.
_ANYWHERE = frozenset("resignation appointment legislation sanctions suspension trial".split())
_CONCERNS = frozenset(
    "demonstration restriction siege sanctions suspension diplomatic_break aid support concession agreement withdrawal "
    "investigation expulsion trial weapons_seizure protest_dispersal evacuation".split()
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
_AT_WHOM = frozenset(["at", "against", "on"])  # fired rockets at |Karvia|
_AGAINST = frozenset(["demonstration", "labour_strike"])
# What is done by aiming: shot |at six farmers|.
_FIRED = frozenset(["shooting", "shelling", "missile_strike", "drone_strike", "grenade_attack"])
_AT_HOME = _AGAINST | {"protest_dispersal"}
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
_OF_PEOPLE = frozenset(["abduction", "assassination", "arrest", "sexual_violence"])
_NO_WEAPONS = frozenset("shot shots gunfire fire gunshot gunshots rounds".split())


def _is_outside(statement: Statement, time: Time) -> bool:
    """Whether a time stands beside what a statement says: |On Friday| a jet bombed the camp, according to the army: inside."""
    return not any(c.start <= time.span.start < c.end for c in statement.content)


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
        self.clauses.is_person = self.parties.is_person
        self.clauses.are_who = self.parties.are_who
        self.frames = Frames(self.clauses)
        self.slots = Slots(self.parties, self.clauses)
        self.noun_slots = NounSlots(self.slots)
        self.statuses = Statuses(analysis)
        self.surroundings = Surroundings(analysis, referents, times, lexicon.derived(capitals))
        self.casualty = Casualty(analysis, self.clauses, self.parties, lexicon)
        # content spans of the statements, by start: start, end, id, act
        self._speakers = {
            s.id: referents.drafts.get(s.speaker.id) for s in statements if s.speaker is not None
        }
        self._told = {s.id: s.when for s in statements if s.when is not None and _is_outside(s, s.when)}
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
        elif telling.status == "hypothetical" and telling.verb and self._foretold(telling):
            telling.status = "planned"
        elif act in ("demand", "request") and telling.verb and telling.status in ("happened", "planned"):
            telling.status = "hypothetical"
        elif act == "threaten" and telling.status in ("planned", "hypothetical"):
            telling.status = "threatened"

    def _foretold(self, telling: Telling) -> bool:
        """The prime minister |would visit| the valley on Wednesday, the radio reported: announced, not supposed"""
        verb = self.clauses.verb(telling.at)
        if verb is None or verb.modal < 0 or self.lower[verb.modal] not in ("would", "'d"):
            return False
        first, end = self.clauses.sentence(telling.at)
        return not {"if", "unless", "could", "whether"}.intersection(self.lower[first:end])

    def _fill(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        for slot, role in trigger.roles.items():
            for party in slots.get(slot, ()):
                if role == "target" and telling.type in _AGAINST and party.kind == "thing":
                    party = self.parties.possessor(party) or party  # against |the government|'s plan
                if party.kind == "place" and (telling.type not in VIOLENT or slot in _AT_WHOM):
                    party = self.parties.power(party) or party
                to = self._mutual(telling, self._role(party, role, slot, telling), slot)
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

    def _mutual(self, telling: Telling, role: str | None, slot: str) -> str | None:
        """Those with whom one meets or agrees do the same: held talks with |Karvia|, met |the ministers|"""
        met = slot == "obj" and telling.rule == "verb:meet"
        return "agent" if role == "target" and telling.type in MUTUAL and (slot == "with" or met) else role

    def _role(self, party: Party, role: str, slot: str, telling: Telling) -> str | None:
        """Where a party goes: a weapon as subject is the instrument, an event noun no party at all."""
        if self.analysis.noun_group_of[party.head] in self.noun_at and not party.type:
            return None
        if role == "target" and telling.type in NO_TARGETS:
            return None
        if party.classes & _NOBODY:
            return None
        if role == "target" and slot == "over" and party.kind == "thing" and party.draft is None:
            return None  # rioted over |the price| of rice
        if role == "target" and telling.type in MUTUAL and party.kind == "thing" and party.draft is None:
            return None  # discussed |the border|
        if role == "target" and telling.type in VIOLENT and self._is_nowhere(party, slot):
            return None
        somebody = slot == "obj" and telling.verb and self._is_somebody(party, telling)
        if (
            role == "target"
            and telling.type in _OF_PEOPLE
            and party.kind in ("thing", "place")
            and not somebody
        ):
            return None
        if role == "instrument" and self.lower[party.head] in _NO_WEAPONS:
            return None
        if party.kind == "place":
            if role == "agent":
                return None
            if telling.type in VIOLENT and telling.type not in _TAKES_PLACES and party.place is not None:
                # launched missiles at |Ukraine|: a state, where a city is but the place
                if party.place.kind == "country" and role == "target" and slot in _HIT:
                    return role
                return role if slot == "obj" and party.place.kind in _TOWNS and telling.verb else None
            if (
                telling.type == "visit"
                and party.place is not None
                and (party.place.kind != "country" or slot != "obj" or telling.rule.endswith((" to", " in")))
            ):
                return None  # flew to |Cairo|: where, not whom
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
            and not (slot == "at" and telling.verb and telling.type in _FIRED)
            and telling.type in VIOLENT
            and party.kind != "group"
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
        if role == "instrument" and telling.type == "deployment" and slot == "obj":
            # |soldiers| were deployed: who is sent acts, where nobody is said to send them
            return "agent" if not telling.roles["agent"] and party.kind not in ("thing", "place") else role
        if role == "instrument" and not party.type and party.kind in ("person", "people", "group"):
            return "agent" if telling.type in VIOLENT and slot == "subj" else None
        return role

    def _is_somebody(self, party: Party, telling: Telling) -> bool:
        """arrested two |shopfitters|: whoever is arrested or abducted is somebody, by whatever noun for a doer"""
        word = self.lower[party.head]
        if (
            telling.type not in _OF_PEOPLE
            or party.kind != "thing"
            or party.draft is not None
            or party.classes
            or not word.endswith(_DOERS)
        ):
            return False
        party.kind = "people" if word.endswith("s") else "person"
        return True

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
        things = [p for p in targets if p.kind == "thing" and p.draft is None]
        if all(p.kind == "thing" and p.draft is None for p in targets) and telling.type not in _TAKES_THINGS:
            targets.clear()  # eased |emergency measures| in Montenegro: a measure is nobody whom it concerns
        if targets or not telling.roles["agent"]:
            return
        if telling.type == "agreement" and len(telling.roles["agent"]) > 1:
            return  # Chile and Peru agreed to build a road in |Bolivia|: all who agreed are there
        own = {p.draft.id for p in telling.roles["agent"] if p.draft is not None}
        own.add(self.speaker_of(telling.statement) or "")  # suspended deliveries, |its director| said
        countries = {p.draft.country for p in telling.roles["agent"] if p.draft is not None}
        stop = min(self.clauses.sentence(telling.at)[1], end + 25)
        inside = [found for thing in things for found in self.referents.within(thing.first, thing.end)]
        for found in [*inside, *self.referents.within(end, stop)]:
            referent = found.referent
            if isinstance(referent, Draft) and found.form == "demonym" and self._modifies(found.end):
                if found in inside and referent.country not in countries:  # froze |Karvian| assets
                    party = Party(found.first, found.end, found.end - 1, "group", referent, referent.id)
                    telling.add("target", [party])
                    return
                continue
            if isinstance(referent, Draft):
                if (
                    referent.id not in own
                    and found.form not in ("pronoun", "demonym")
                    and referent.kind not in ("media", "unnamed")
                ):
                    kind = "person" if referent.kind == "person" else "group"
                    party = Party(found.first, found.end, found.end - 1, kind, referent, referent.id)
                    telling.add("target", [party])
                    return
            elif telling.type in _AT_HOME and self.lower[found.first - 1] in ("in", "at", "across"):
                continue  # protested a new tax |in Madagascar|: where, not against whom
            elif referent.kind in ("water", "other") or (
                telling.type == "demonstration" and referent.kind != "country"
            ):
                continue
            elif (
                referent.country not in countries
                or telling.type == "concession"
                or (telling.type == "restriction" and referent.kind == "country")
            ):
                # agreed to open an office in |Lisbon|; lifted the curfew in |the southern province|
                parties = self.parties.of(found.first, found.end)
                telling.add("target", [self.parties.power(p) or p for p in parties])
                return

    def _date(self, telling: Telling) -> None:
        """When it was, by its sentence; else the day on which it was told of: the army said |on Tuesday| that ..."""
        found = self._statement_at(telling.first)
        told = self._told.get(found[0]) if found is not None else None
        when = self.surroundings.time(telling.at, told)
        telling.when_near = when is not None
        telling.when = when or told

    def _modifies(self, end: int) -> bool:
        """Whether the adjective that ends here stands before a noun: |Karvian| demands, not: |Karvians|"""
        number = self.analysis.noun_group_of[end - 1]
        return number >= 0 and self.analysis.noun_groups[number].head >= end

    def _settle(self, telling: Telling, complements: list[tuple[str, Group]], own: Group | None) -> None:
        if telling.type in ("call", "sanctions"):
            if telling.when is None:
                self._date(telling)
            return
        if telling.place is None or not telling.place_near:
            place, near = self.surroundings.place(telling.at, complements, own=telling.type in _ANYWHERE)
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
            self._date(telling)
