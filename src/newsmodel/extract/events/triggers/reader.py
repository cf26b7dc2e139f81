"""Reader: what every trigger needs: where its parties go, which statement it stands in, where and when it was."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from newsmodel.extract.events.circumstances.belonging import RECORDS
from newsmodel.extract.events.circumstances.named_before import capitals
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.frame import Frames
from newsmodel.extract.events.clauses.trigger_words import TriggerWords
from newsmodel.extract.events.kinds import LASTING, MARCHES, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.events.slots.concerned import Concerned
from newsmodel.extract.events.slots.noun_slots import NounSlots
from newsmodel.extract.events.slots.roles import Roles
from newsmodel.extract.events.slots.slots import Slots
from newsmodel.extract.events.tolls.casualties import Casualty
from newsmodel.extract.events.triggers.figures import Figures
from newsmodel.extract.events.triggers.said import Said
from newsmodel.extract.events.triggers.status import LEFT_BEHIND, NO_EVENT, TOOK_PLACE, Statuses
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Triggers, triggers
from newsmodel.model import Place, Statement, Time
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["Reader"]

# What is done by a word or a signature: its place is told with it or not at all.
_ANYWHERE = frozenset("resignation appointment legislation sanctions suspension trial".split())
_HARM = VIOLENT | {"arrest"}


# What is done where somebody or something is taken away from.
_FROM_WHERE = frozenset(
    "withdrawal evacuation release rescue expulsion abduction missile_strike shelling shooting drone_strike deployment visit aid "
    "robbery weapons_seizure".split()
)
_FIRED = frozenset("missile_strike shelling shooting drone_strike".split())
# What is done elsewhere than whatever is told of those concerned: two nuns who were kidnapped in Sarn |were released|.
_ELSEWHERE = frozenset(
    "release trial resignation appointment legislation election meeting visit agreement demonstration".split()
)
_TO_WHERE = frozenset(["deployment", "visit", "aid"])  # sent troops from Sarn |to Killa|
_MEASURES = frozenset("expulsion diplomatic_break arrest restriction".split())
_ORDERED = frozenset("ordered told instructed authorized authorised asked".split())
_HANGING = frozenset(["unless", "if", "until"])
_FAR = 15  # tokens


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
        self.figures = Figures(self.triggers, analysis)
        self.clauses = Clauses(analysis)
        self.parties = Parties(analysis, referents, lexicon)
        # what the parts ask each other goes round in no circle, so that a text is freed as soon as it is read
        self.said = Said(analysis, referents, statements)
        self.clauses.is_people = self.parties.descriptions.is_people
        self.clauses.is_person = self.parties.descriptions.is_person
        self.clauses.are_who = self.parties.descriptions.are_who
        self.clauses.does_harm = partial(_does_harm, self.triggers, self.lower)
        self.parties.relate(
            antecedent_at=partial(_antecedent_at, self.clauses, referents),
            speaker_at=self.said.speaker_at,
            teller_at=self.said.teller_at,
        )
        self.frames = Frames(self.clauses)
        self.trigger_words = TriggerWords(self.clauses)
        self.slots = Slots(self.parties, self.clauses)
        self.noun_slots = NounSlots(self.slots)
        self.statuses = Statuses(analysis)
        self.surroundings = Surroundings(analysis, referents, times, lexicon.derived(capitals))
        self.casualty = Casualty(analysis, self.clauses, self.parties, lexicon)
        self.tellings: list[Telling] = []
        self.noun_at: dict[int, Telling] = {}  # index of a noun group → what its head tells of
        self.roles = Roles(analysis, self.parties, self.surroundings, self.noun_at)
        self.concerned = Concerned(analysis, referents, self.clauses, self.parties)
        self.nouns_end = 0  # end of the event noun read last
        self.dropped: set[int] = set()
        # id of an event noun → the verb that tells of the same: |a grenade| was |thrown|, injuring nine
        self.told_by: dict[int, Telling] = {}
        self.by_verb: set[int] = set()  # event nouns placed by the verb that says where they happened
        self.with_nouns: set[int] = set()  # sentences that hold an event noun
        self.nominal: set[int] = set()  # verb forms that are nouns here

    def _place_in_statement(self, telling: Telling) -> None:
        """The statement in whose content a trigger stands, and what its act makes of the status."""
        found = self.said.statement_at(telling.first)
        if found is None:
            return
        telling.statement, act = found
        if act in ("deny", "reject"):
            if self._stands(telling):
                telling.status = "happened" if telling.status == "denied" else telling.status
            elif telling.status == "planned" and not _ORDERED.isdisjoint(
                self.lower[telling.at - 3 : telling.at]
            ):
                telling.status = NO_EVENT  # denied that they had been |ordered to| shoot
            elif telling.status in ("happened", "planned") or self._is_any(telling):
                telling.status = "denied"
        elif act == "accuse" and telling.type in LASTING and telling.verb and not telling.when_near:
            telling.status = (
                "hypothetical"  # accuses him of |extorting| traders, her of |arming| rebels: a way of life
            )
        elif telling.statement in self.said.quoted and act != "threaten" and self._is_rhetoric(telling):
            telling.status = "hypothetical"  # "We |will take back| our city, block by block"
        elif telling.status == "hypothetical" and telling.verb and self._foretold(telling):
            telling.status = "planned"
        elif (
            act == "warn"
            and telling.verb
            and "against" in self.lower[max(0, telling.first - 2) : telling.first]
        ):
            telling.status = NO_EVENT  # warned the crews against |flying drones| over the port
        elif act in ("demand", "request") and telling.verb and self._is_called(telling):
            telling.status, telling.strong = "planned", True
        elif act in ("demand", "request") and telling.verb and telling.status in ("happened", "planned"):
            telling.status = "hypothetical"
        elif act == "threaten" and telling.status in ("planned", "hypothetical", "threatened"):
            if self._is_condition(telling):
                telling.status = "hypothetical"
            else:
                telling.status, telling.in_threat = "threatened", True
                telling.roles["agent"] = [self._spoken_for(p) for p in telling.roles["agent"]]
                self._aim(telling)

    def _stands(self, telling: Telling) -> bool:
        """denied any part in |the attack|: that it took place is not denied; but: denied that |the raid| took place"""
        end = self.clauses.sentence(telling.at)[1]
        behind = self.lower[telling.end : min(end, telling.end + 5)]
        if telling.verb or not TOOK_PLACE.isdisjoint(behind):
            return False
        before = self.lower[max(0, telling.first - 5) : telling.first]
        left = any(pair[0] in LEFT_BEHIND and pair[1] == "of" for pair in pairwise(before))
        return telling.definite or left  # refused to recognise the result of |an election|

    def _is_rhetoric(self, telling: Telling) -> bool:
        """What one says one will do to the enemy, in one's own words, some day and somewhere"""
        vague = not (telling.place_near or telling.when_near)
        return telling.type in VIOLENT and telling.status == "planned" and vague

    def _is_any(self, telling: Telling) -> bool:
        """denied imposing |any| siege, that her men had fired |any shots|: none at all"""
        return (
            telling.status == "hypothetical" and "any" in self.lower[max(0, telling.first - 2) : telling.end]
        )

    def _is_condition(self, telling: Telling) -> bool:
        """threatened to strike |unless| the army withdrew: what the threat hangs on"""
        start = self.clauses.sentence(telling.at)[0]
        return not _HANGING.isdisjoint(self.lower[max(start, telling.first - _FAR) : telling.first])

    def _aim(self, telling: Telling) -> None:
        """|The general| threatened |Norway| with further attacks: who threatens, and against whom, is who would do it to whom"""
        id = telling.statement or ""
        for role, draft in (("agent", self.said.speakers.get(id)), ("target", self.said.aims.get(id))):
            if draft is None or telling.roles[role] or (telling.verb and role == "agent"):
                continue
            here = self.referents.within(*self.clauses.sentence(telling.at))
            found = next((f for f in here if f.referent is draft and f.form != "demonym"), None)
            if found is not None:
                kind = "person" if draft.kind == "person" else "group"
                telling.add(role, [Party(found.first, found.end, found.end - 1, kind, draft, draft.id)])

    def _spoken_for(self, party: Party) -> Party:
        """|A spokesman| of the front threatened to strike: it is the front that would"""
        title = party.draft.title if party.draft is not None else None
        speaks = title is not None and "spokes" in title.lower()
        return (self.parties.followed(party) or party) if speaks else party

    def _is_called(self, telling: Telling) -> bool:
        """urged supporters |to march| in the capital on Sunday: who calls people out somewhere or some day arranges it"""
        if telling.type not in MARCHES or telling.status not in ("hypothetical", "planned"):
            return False
        verb = self.clauses.verb(telling.at)
        return verb is not None and verb.form == "infinitive" and (telling.when_near or telling.place_near)

    def _foretold(self, telling: Telling) -> bool:
        """The prime minister |would visit| the valley on Wednesday, the radio reported: announced, not supposed"""
        verb = self.clauses.verb(telling.at)
        if verb is None or verb.modal < 0 or self.lower[verb.modal] not in ("would", "'d"):
            return False
        if self.tags[verb.first - 2 : verb.first] in ("NT", "LT", "NW", "LW"):
            return False  # opposes a law |that would allow| arrests
        first, end = self.clauses.sentence(telling.at)
        return not {"if", "unless", "could", "whether"}.intersection(self.lower[first:end])

    def _date(self, telling: Telling) -> None:
        """When it was, by its sentence; else the day on which it was told of: the army said |on Tuesday| that ..."""
        found = self.said.statement_at(telling.first)
        told = self.said.told.get(found[0]) if found is not None else None
        when = self.surroundings.time(telling.at, told)
        telling.when_near = when is not None
        # a meeting of which nothing but the day of the report is told was about then; not what was ordered or is due
        told_of = telling.verb and telling.status in ("happened", "claimed", "attempted")
        vouched = told_of and telling.type != "deployment"
        # freed on Sunday after |a gun battle|, it said on Monday: neither
        alone = told is not None and not self.surroundings.names_other_day(telling.at, told)
        telling.when = when or (told if vouched and alone else None)

    def _left(self, telling: Telling) -> Place | None:
        """The last Norwegian troops left |Niger| in December"""
        verb = self.clauses.verb(telling.at)
        objects = self.clauses.objects(verb.end) if verb is not None else []
        return (
            self.surroundings.finest_in(*objects[0]) or self.surroundings.spoken_of(*objects[0])
            if objects
            else None
        )

    def _is_ranked(self, telling: Telling, own: Group | None) -> bool:
        """|It was the third flood| in Karvia in a year: where such floods are counted, not where it was"""
        if own is None or own[0] < 2 or not telling.definite:
            return False
        ranked = not RECORDS.isdisjoint(self.lower[own[0] : telling.first])
        return ranked and self.lower[own[0] - 2] in ("it", "this") and self.tags[own[0] - 1] == "B"

    def _settle(self, telling: Telling, complements: list[tuple[str, Group]], own: Group | None) -> None:
        if telling.type in ("call", "sanctions") or self._is_ranked(telling, own):
            if telling.when is None:
                self._date(telling)
            return
        if telling.place is None or not telling.place_near:
            place, near = self.surroundings.place(
                telling.at,
                complements,
                own=telling.type in _ANYWHERE,
                leaves=telling.type in _FROM_WHERE,
                goes=telling.type in _TO_WHERE,
                flies=telling.type in _FIRED,
                apart=_apart(telling.type),
            )
            if place is None and telling.type == "withdrawal" and telling.verb:
                place, near = self._left(telling), True
            if own is not None:
                inside = self.surroundings.finest_in(own[0], own[1])
                if inside is not None and place is None:
                    place, near = inside, True
            on_state = telling.type in VIOLENT and place is not None and place.kind == "country"
            if on_state and any(p.place is place for p in telling.roles["target"]):
                place = None  # missiles at |Orsenia|: a state that is only the object
            if place is not None:
                telling.place, telling.place_near = place, near
                telling.chain = self.surroundings.chain(place, telling.at)
        if telling.when is None and not telling.when_near:
            self._date(telling)


def _apart(type: str) -> str:
    """The tags of what opens clauses whose places are not those of an event of a type; "o" for what a measure is over."""
    if type == "agreement":
        return "Wnt"
    if type in _ELSEWHERE:
        return "Wn"
    return "S" if type in VIOLENT else "o" if type in _MEASURES else ""


def _antecedent_at(clauses: Clauses, referents: Referents, i: int) -> Draft | None:
    """The actor for whom a relative pronoun stands: |the union|, whose members ..."""
    for _, end in clauses.antecedent(i, clauses.sentence(i)[0]):
        return referents.actor_at(end - 1)
    return None


def _does_harm(triggers: Triggers, lower: list[str], verb: VerbGroup) -> bool:
    """Whether a verb tells by itself of violence or arrest: attacked, detained"""
    known = triggers.verbs(lower[verb.head])
    return any(t.pos == "verb" and not (t.after or t.needs) and t.type in _HARM for t in known)
