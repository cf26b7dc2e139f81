"""Tellings: every trigger of a text with its participants, place, time and status.

Nouns first, then verbs, because a verb may lend its subject to a noun (carried out |an attack|), hurt somebody by it
(|the blast| injured two) or say what came of it (killed in |a bombing|).
"""

from __future__ import annotations

from bisect import bisect_right

from newsmodel.extract.events.casualties import Casualty
from newsmodel.extract.events.clause import Clauses, Group
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.parties import Parties
from newsmodel.extract.events.slots import Slots
from newsmodel.extract.events.status import NO_EVENT, Statuses
from newsmodel.extract.events.surroundings import Surroundings
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Trigger, Triggers, triggers
from newsmodel.model import Statement, Time
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import NounGroup, VerbGroup

__all__ = ["Teller"]

_FRESH = frozenset("another second third separate other similar new further fourth additional".split())
_DEFINITE = frozenset("the this that these those its their his her such".split())
# In a noun group an -ed form or an -ing form before the head is an adjective.
_BY = ("by", "in", "during", "from", "with", "at", "after", "following", "under", "amid")
# Verbs after which an event noun is the cause: died in, wounded by
_MODIFIER_TAGS = "NLPJ#%/"


class Teller:
    """Reads one text."""

    def __init__(
        self, analysis: Analysis, referents: Referents, times: list[Time], statements: list[Statement], lexicon: Lexicon
    ) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower
        self.referents = referents
        self.triggers: Triggers = lexicon.derived(triggers)
        self.clauses = Clauses(analysis)
        self.parties = Parties(analysis, referents, lexicon)
        self.slots = Slots(self.parties, self.clauses)
        self.statuses = Statuses(analysis)
        self.surroundings = Surroundings(analysis, referents, times)
        self.casualty = Casualty(analysis, self.clauses, self.parties, lexicon)
        # content spans of the statements, by start: start, end, id, act
        self._speakers = {s.id: referents.drafts.get(s.speaker.id) for s in statements if s.speaker is not None}
        self.parties.speaker_at = self._speaker_at
        self._contents = sorted((c.start, c.end, s.id, str(s.act)) for s in statements for c in s.content)
        self.tellings: list[Telling] = []
        self.noun_at: dict[int, Telling] = {}  # index of a noun group → what its head tells of
        self.dropped: set[int] = set()
        self.nominal: set[int] = set()  # verb forms that are nouns here

    def run(self) -> list[Telling]:
        """The tellings in order of the text."""
        for i, tag in enumerate(self.tags):
            if tag in "NLPJgv" and self.triggers.nouns(self.lower[i]):
                self._noun(i)
        for i, tag in enumerate(self.tags):
            if tag in "vzdngJ" and i not in self.nominal and self.triggers.verbs(self.lower[i]):
                self._verb(i)
        self.tellings += self.casualty.patterns(self.tellings)
        found = [t for t in self.tellings if id(t) not in self.dropped and t.status != NO_EVENT]
        found.sort(key=lambda t: t.first)
        return found

    # ------------------------------------------------------------------ nouns

    def _noun(self, i: int) -> None:
        number = self.analysis.noun_group_of[i]
        if self.tags[i] == "P" and (self.lower[i] == "march" or not self._is_common(i)):
            return
        if number >= 0:
            group = self.analysis.noun_groups[number]
        else:
            made = self._gerund_group(i)
            if made is None:
                return
            number, group = made
            self.nominal.add(i)
        if i + 1 < group.end and self.tags[i + 1] in "NLP" and not self._is_head(i, group.end):
            return
        for trigger in self.triggers.nouns(self.lower[i]):
            at = self._match_noun(trigger, i)
            if at is None:
                continue
            first, end = at
            if first < group.first:
                continue
            complements = self.clauses.complements(end)
            slots = self.slots.of_noun(group, first, end, complements)
            if not self.slots.satisfies(trigger, slots):
                continue
            telling = Telling(first, end, i, trigger.type, trigger.strong, f"noun:{trigger.lemma}")
            self._describe_noun(telling, group.first, first)
            telling.status = self.statuses.of_noun(first, group.first, None)
            self._fill(telling, trigger, slots)
            weapon = self.triggers.noun_class(" ".join(self.lower[max(group.first, first) : end]))
            if weapon.type and trigger.type in _VIOLENT:
                telling.roles["instrument"].clear()
                telling.add("instrument", self.parties.of(group.first, group.end))
            self._settle(telling, complements, (group.first, group.end))
            if any(self.tags[j] in "#" for j in range(group.first, first)):
                telling.strong = True  # two attacks, 26 operations
            self.casualty.of_noun(telling, trigger, slots)
            self._place_in_statement(telling)
            self.tellings.append(telling)
            self.noun_at.setdefault(number, telling)
            return

    def _is_common(self, i: int) -> bool:
        """Whether a capitalised word is no part of a name."""
        found = self.referents.at(i)
        return found is None or found.form in ("demonym", "nominal")

    def _gerund_group(self, i: int) -> tuple[int, NounGroup] | None:
        """an emergency |meeting|, the |bombing| of the town: an -ing form behind a noun group that has no other verb"""
        number = self.analysis.noun_group_of[i - 1] if i else -1
        if self.tags[i] == "v" and (number < 0 or self.tags[i - 1] != "N"):
            return None  # a plain form behind a singular noun is a noun: a drone |attack| that ...
        if number >= 0:
            before = self.analysis.noun_groups[number]
            if before.end == i and self.tags[before.first] in "DHJQ#" and self.tags[i - 1] not in "LPO":
                return number, NounGroup(before.first, i + 1, i)
        if i and (self.tags[i - 1] in "DHGJ" or (self.tags[i - 1] in "ioyS^" and self.tags[i + 1 : i + 2] in "oi,.")):
            first = i - 1 if self.tags[i - 1] in "DHJ" else i
            if self.tags[first] == "J" and first and self.tags[first - 1] in "DH":
                first -= 1
            return -1 - i, NounGroup(first, i + 1, i)
        return None

    def _is_head(self, i: int, end: int) -> bool:
        """Whether what follows in the group does not belong to the noun: the |attack| Monday"""
        return all(self.tags[j] in "YG" for j in range(i + 1, end)) or self.tags[i + 1] == "G"

    def _match_noun(self, trigger: Trigger, i: int) -> Group | None:
        first = i
        for word in reversed(trigger.before):
            first -= 1
            if first < 0 or self.lower[first] != word:
                return None
        end = i + 1
        for word in trigger.after:
            if end >= len(self.lower) or self.lower[end] != word:
                return None
            end += 1
        return first, end

    def _describe_noun(self, telling: Telling, group_first: int, first: int) -> None:
        lower = self.lower
        telling.definite = lower[group_first] in _DEFINITE
        telling.fresh = any(lower[j] in _FRESH for j in range(group_first, first))
        telling.plural = self.tags[telling.at] == "L"

    # ------------------------------------------------------------------ verbs

    def _verb(self, i: int) -> None:
        number = self.analysis.noun_group_of[i]
        if number >= 0 and self.tags[i] in "Jng":
            group = self.analysis.noun_groups[number]
            if i < group.head and (i > group.first or self.tags[i] == "J") and self.tags[i] != "g":
                self._adjective(i, group.end)
                return
        verb = self.clauses.verb(i)
        if verb is None or verb.head != i:
            if self.tags[i] != "J" or verb is None:
                return
        frame = self.slots.of_verb(verb, i)
        for trigger in self.triggers.verbs(self.lower[i]):
            end = self.slots.match(trigger, i, frame)
            if end is None:
                continue
            slots = self.slots.filled(frame, trigger, end)
            if not self.slots.satisfies(trigger, slots):
                continue
            if self._apply(trigger, verb, i, end, slots):
                return

    def _apply(self, trigger: Trigger, verb: VerbGroup, i: int, end: int, slots: dict[str, list[Party]]) -> bool:
        """What one trigger verb tells; False if the next entry of the same verb is to be tried."""
        frame = self.slots.frame
        if trigger.pos == "light":
            return self._light(trigger, verb, slots)
        cause = self._cause(frame.subjects if not frame.passive else [g for p, g in frame.complements if p in _BY])
        if cause is not None and cause.type not in _NO_CAUSE and (trigger.pos == "effect" or trigger.type in _VIOLENT or trigger.type == "accident"):
            self._hurt(cause, trigger, verb, i, slots)
            return True
        if trigger.pos == "effect":
            return False
        telling = Telling(i, end, i, trigger.type, trigger.strong, f"verb:{trigger.lemma}")
        telling.verb = True
        telling.status = self.statuses.of_verb(verb)
        telling.fresh = self._also(i)
        self._fill(telling, trigger, slots)
        self._swallow(telling, i, end)
        for first, _ in frame.objects:
            noun = self.noun_at.get(self.analysis.noun_group_of[first])
            if noun is not None and noun.type == telling.type and not telling.harm:
                # chaired |a meeting of the council|
                for role, parties in noun.roles.items():
                    telling.add(role, parties)
                telling.place = telling.place or noun.place
                self.dropped.add(id(noun))
        self._settle(telling, frame.complements, None)
        self.casualty.of_verb(telling, trigger, slots)
        if telling.harm and cause is None:
            joined = self._cause([g for p, g in frame.complements if p in _BY])
            if joined is not None and joined.type not in _NO_CAUSE:
                self._hurt(joined, trigger, verb, i, slots)
                return True
        if self.noun_inside(slots.get("obj", []), trigger):
            return True
        self._place_in_statement(telling)
        self._fall_back(telling, end)
        self.tellings.append(telling)
        return True

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

    def _fall_back(self, telling: Telling, end: int) -> None:
        """A diplomatic act without object: the first other actor or country behind it in the clause is whom it concerns."""
        if telling.type not in _CONCERNS or telling.roles["target"] or not telling.roles["agent"]:
            return
        own = {p.draft.id for p in telling.roles["agent"] if p.draft is not None}
        countries = {p.draft.country for p in telling.roles["agent"] if p.draft is not None}
        stop = min(self.clauses.sentence(telling.at)[1], end + 25)
        for found in self.referents.within(end, stop):
            referent = found.referent
            if isinstance(referent, Draft):
                if referent.id not in own and found.form != "pronoun" and referent.kind not in ("media", "unnamed"):
                    party = Party(found.first, found.end, found.end - 1, "person" if referent.kind == "person" else "group", referent, referent.id)
                    telling.add("target", [party])
                    return
            elif referent.kind == "country" and referent.country not in countries:
                telling.add("target", self.parties.of(found.first, found.end))
                return

    def noun_inside(self, parties: list[Party], trigger: Trigger) -> bool:
        """denounced |the attack|: a verb whose object is an event tells of no event of its own, if it is no strong one."""
        if trigger.strong or trigger.after:
            return False
        return any(self.analysis.noun_group_of[p.head] in self.noun_at for p in parties)

    def _also(self, i: int) -> bool:
        start = self.clauses.sentence(i)[0]
        head = self.lower[start : start + 3]
        return any(word in ("separately", "elsewhere") for word in head) or head[:3] in (["in", "another", "attack"],)

    def _cause(self, groups: list[Group]) -> Telling | None:
        for first, _ in groups:
            telling = self.noun_at.get(self.analysis.noun_group_of[first])
            if telling is not None:
                return telling
        return None

    def _hurt(self, cause: Telling, trigger: Trigger, verb: VerbGroup, i: int, slots: dict[str, list[Party]]) -> None:
        """|The blast| injured two; two were killed in |a bombing|: the victims are the noun's."""
        status = self.statuses.of_verb(verb)
        if status == NO_EVENT:
            return
        cause.strong = cause.strong or bool(slots.get("obj")) and not (cause.plural and cause.rule[5:] in _VAGUE)
        victims = slots.get("obj", []) if "obj" in trigger.roles else slots.get("subj", [])
        for party in victims:
            harm = self.noun_at.get(self.analysis.noun_group_of[party.head])
            if harm is not None and harm is not cause and harm.harm:
                # resulted in |the death of| two: the victims are those of the noun
                cause.add("target", harm.roles["target"])
                cause.tolls += harm.tolls
                self.dropped.add(id(harm))
            else:
                to = self._role(party, "target", "obj", cause)
                if to == "target":
                    cause.add("target", [party])
        if self.slots.frame.passive and "subj" in slots:
            cause.add("agent", [p for p in slots["subj"] if p.kind in ("group", "person", "people") and self.analysis.noun_group_of[p.head] not in self.noun_at])
        self.casualty.of_verb(cause, trigger, slots)
        if cause.place is None or cause.place_near is False:
            self._settle(cause, self.slots.frame.complements, None)
        if cause.status in ("hypothetical",) and status == "happened":
            cause.status = status

    def _light(self, trigger: Trigger, verb: VerbGroup, slots: dict[str, list[Party]]) -> bool:
        """|Rebels| carried out an attack; the attack was carried out by |rebels|."""
        frame = self.slots.frame
        groups = [*frame.subjects] if frame.passive else [*frame.objects]
        if not any(self.analysis.noun_group_of[first] in self.noun_at for first, _ in groups):
            groups = [g for _, g in frame.complements[:3]]
        found = False
        for first, _ in groups:
            telling = self.noun_at.get(self.analysis.noun_group_of[first])
            counted = False
            if telling is None:  # launched dozens of |operations|
                number = self.analysis.noun_group_of[first]
                end = self.analysis.noun_groups[number].end if number >= 0 else first
                if end + 1 < len(self.tags) and self.tags[end] == "o":
                    telling = self.noun_at.get(self.analysis.noun_group_of[end + 1])
                    counted = telling is not None
            if telling is None:
                continue
            found = True
            for slot, parties in slots.items():
                to = trigger.roles.get(slot)
                if to == "agent" and slot in ("obj", "on", "to"):
                    parties = [p for p in parties if p.kind in ("person", "people", "group")]
                if to == "agent" and telling.type in ("earthquake", "fire", "accident", "storm", "flood"):
                    continue
                if to == "target" and slot == "in":
                    continue
                if to is not None:
                    telling.add(to, [p for p in parties if self._role(p, to, slot, telling) == to])
            status = self.statuses.of_noun(telling.first, telling.first, verb)
            if trigger.lemma == "call for" and telling.type in ("labour_strike", "demonstration", "election"):
                telling.status = status = "planned"
            if trigger.lemma.startswith(("call", "plan", "plot", "prepare")) and status == "happened":
                status = "planned"
            if trigger.lemma.startswith(("claim", "admit", "take responsibility")) and status == "happened":
                status = "claimed"
            if telling.status == "happened" or status == NO_EVENT:
                telling.status = status
            if trigger.lemma not in _FEEBLE and (counted or not (telling.plural and telling.rule[5:] in _VAGUE)):
                telling.strong = True
            telling.verb = True
            if telling.place is None or not telling.place_near:
                self._settle(telling, frame.complements, None)
        return found

    def _swallow(self, telling: Telling, first: int, end: int) -> None:
        """held |talks|: the noun inside a verb phrase tells of the same; its phrases count for the verb."""
        for j in range(first + 1, end):
            number = self.analysis.noun_group_of[j]
            noun = self.noun_at.get(number) if number >= 0 else None
            if noun is not None and noun.first < end:
                for role, parties in noun.roles.items():
                    telling.add(role, parties)
                self.dropped.add(id(noun))
                if telling.type != "call":
                    telling.place = telling.place or noun.place

    def _adjective(self, i: int, end: int) -> None:
        """the |kidnapped| businessman, the |murdered| priest"""
        for trigger in self.triggers.verbs(self.lower[i]):
            if trigger.pos != "verb" or trigger.after or trigger.before or trigger.needs or trigger.type not in _VIOLENT | {"arrest"}:
                continue
            if "obj" not in trigger.roles or self.lower[i] in ("armed", "striking", "wanted", "fighting"):
                return
            telling = Telling(i, i + 1, i, trigger.type, False, f"adjective:{trigger.lemma}")
            telling.add("target", self.parties.of(i + 1, end))
            telling.definite = True
            if telling.roles["target"]:
                self.tellings.append(telling)
            return

    # ------------------------------------------------------------------ common

    def _fill(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        for slot, role in trigger.roles.items():
            for party in slots.get(slot, ()):
                to = self._role(party, role, slot, telling)
                if to is not None:
                    telling.add(to, [party])
        for party in slots.get("with", ()):
            if party.type and party.classes and "with" not in trigger.roles:
                telling.add("instrument", [party])
        for party in slots.get("mod", ()):
            if party.type and telling.type in _VIOLENT and not telling.roles["instrument"]:
                telling.add("instrument", [party])

    def _role(self, party: Party, role: str, slot: str, telling: Telling) -> str | None:
        """Where a party goes: a weapon as subject is the instrument, an event noun no party at all."""
        if self.analysis.noun_group_of[party.head] in self.noun_at and not party.type:
            return None
        if role == "target" and telling.type in _NO_TARGETS:
            return None
        if party.classes & _NOBODY:
            return None
        if party.kind == "place":
            if role == "agent":
                return None
            if telling.type in _VIOLENT and telling.type not in _TAKES_PLACES:
                return None
            if slot in ("in", "at", "near", "on", "to", "outside", "into", "inside") and telling.type not in ("visit", "deployment", "sanctions", "aid"):
                return None
            if telling.type in _VIOLENT and slot not in ("obj", "of", "against", "on"):
                return None
        if role == "target" and party.kind in ("person", "people", "group") and slot in ("in", "at", "near", "inside", "under", "outside") and telling.type in _VIOLENT and party.kind != "group":
            return None
        if role == "target" and party.type and telling.type in _VIOLENT and party.classes & _WEAPONS and not party.classes & {"transport"}:
            return None
        if role == "target" and telling.type in _VIOLENT and not party.concrete and party.kind == "thing":
            return None
        if role == "target" and slot in ("in", "under", "at", "near") and party.kind == "group" and telling.type == "bombing" and party.draft is None:
            return "target"
        if role == "agent" and telling.type in _VIOLENT:
            if party.type and party.classes & _WEAPONS:
                return "instrument"
            if party.kind == "thing" and party.draft is None:
                return None
        if role == "agent" and party.kind == "thing" and party.draft is None and slot not in ("subj",):
            return None
        if role == "instrument" and slot == "with" and not party.type:
            return None
        if role == "instrument" and not party.type and party.kind in ("person", "people", "group"):
            return "agent" if telling.type in _VIOLENT and slot == "subj" else None
        return role

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
            if place is not None:
                telling.place, telling.place_near = place, near
                telling.chain = self.surroundings.chain(place, self.analysis.sentence_of[telling.at])
        if telling.when is None:
            telling.when = self.surroundings.time(telling.at)


_VIOLENT = frozenset(
    "air_strike drone_strike missile_strike shelling bombing suicide_bombing grenade_attack chemical_attack shooting armed_clash attack "
    "ambush assassination raid offensive seize_territory mob_violence sexual_violence property_destruction arson abduction robbery "
    "force_against_protest riot".split()
)
# Light verbs that vouch for nothing: saw violence, joined the attack
_FEEBLE = frozenset("do give make see face join plan prepare continue call for".split())
# Nouns that in the plural name no occurrence: operations, actions
_VAGUE = frozenset("action operation act crime incident violence terrorism activity war hostility confrontation".split())
_TAKES_PLACES = frozenset("seize_territory offensive siege".split())
_NO_TARGETS = frozenset("earthquake flood storm natural_disaster fire accident epidemic election deployment".split())
_NOBODY = frozenset(["event", "nobody"])
_CONCERNS = frozenset(
    "demonstration restriction siege sanctions suspension diplomatic_break aid support concession agreement withdrawal "
    "investigation expulsion trial weapons_seizure protest_dispersal".split()
)
_WEAPONS = frozenset("explosive firearm artillery missile drone grenade blade chemical incendiary tear_gas suicide_vest live_ammunition vehicle_weapon".split())
# Events that hurt nobody by themselves: a meeting is no cause of deaths
_NO_CAUSE = frozenset(
    "meeting visit call agreement cooperation legislation election appointment support sanctions suspension diplomatic_break trial "
    "investigation concession ceasefire release resignation deployment".split()
)
