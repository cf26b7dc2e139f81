"""Verb triggers, and verbs that lend something to a noun trigger.

rebels |attacked| the town              an event of its own
rebels |carried out| an attack          a light verb: its subject is the noun's agent
the blast |injured| two                 an effect: its object is the noun's target
two died in a bombing                   the noun is the cause: the victims are its own
the |kidnapped| businessman             an adjective
"""

from __future__ import annotations

from newsmodel.extract.events.clause import Group
from newsmodel.extract.events.kinds import DISASTERS, MUTUAL, TALKS, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.nouns import Nouns
from newsmodel.extract.events.reader import VAGUE
from newsmodel.extract.events.status import NO_EVENT
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import VerbGroup

__all__ = ["Verbs"]

# In a noun group an -ed form or an -ing form before the head is an adjective.
_BY = ("by", "in", "during", "from", "with", "at", "after", "following", "under", "amid")
# Light verbs that vouch for nothing: saw violence, joined the attack
_FEEBLE = frozenset("do give make see face join plan prepare continue call for".split())
# Events that hurt nobody by themselves: a meeting is no cause of deaths
_NO_CAUSE = frozenset(
    "meeting visit call agreement cooperation legislation election appointment support sanctions suspension diplomatic_break trial "
    "investigation concession ceasefire release resignation deployment".split()
)

_SENDING = frozenset(
    "sent dispatched deployed mobilized mobilised flew send dispatch deploy flown fired used lobbed".split()
)
_OFFERED = TALKS | {"agreement"}
_OFFERS = frozenset(["offered", "offers", "offer", "offering"])
# What is done where its object is.
_ON_THE_SPOT = frozenset(
    "visit seize_territory siege raid offensive arson shelling bombing air_strike drone_strike missile_strike".split()
)
_PLEDGING = frozenset("offered offers pledged pledges promised promises".split())
_CARE = frozenset("hospital hospitals clinic doctors surgery icu".split())
_BACK = 20  # tokens
_MISSILES = frozenset(["missile", "artillery", "grenade", "drone"])
_TRIED = frozenset(["arrest", "trial"])
_FOR = frozenset(["for", "of", "with", "over", ""])
# Slots of verbs that say what was done, where others (blame, suspect, attribute) say only by whom.
_MAKERS = frozenset(["subj", "between", "among"])
_CLAIMS = ("claim", "admit", "take responsibility", "take credit", "confess")
_TRAVELLING = frozenset(
    "flew fly flies flown flying travelled traveled travel travels travelling traveling went arrived arrives came visited".split()
)
_IN_WORDS = frozenset("harshly verbally sharply publicly openly bitterly rhetorically".split())


# Effects on those who hear of it, or on everybody.
_MOVING = frozenset("affect shake shock rock grip hurt unsettle plague".split())


class Verbs(Nouns):
    """Reads verb triggers."""

    def _verb(self, i: int) -> None:
        number = self.analysis.noun_group_of[i]
        if number >= 0 and self.tags[i] in "Jng":
            group = self.analysis.noun_groups[number]
            if i < group.head and (i > group.first or self.tags[i] == "J") and self.tags[i] != "g":
                self._adjective(i, group.end)
                return
        verb = self.clauses.verb(i)
        if verb is None or (verb.head != i and self.tags[i] not in "JBb"):
            return
        if i and self.lower[i - 1] in _IN_WORDS:
            return  # harshly attacked the budget
        known = self.triggers.verbs(self.lower[i])
        if all(t.pos != "verb" for t in known) and self.analysis.sentence_of[i] not in self.with_nouns:
            return  # a light verb or an effect without an event noun tells nothing
        if self.tags[i] in "Bb" and all(self.frames.words(t.after, i + 1) is None for t in known):
            return
        frame = self.frames.of_verb(verb, i)
        if self.tags[i] in "Bb":
            frame.passive = False  # three men |were involved in| the attack
        for trigger in known:
            end = self.frames.match(trigger, i, frame)
            if end is None:
                continue
            slots = self.slots.filled(frame, trigger, end)
            if not self.slots.satisfies(trigger, slots):
                continue
            if (
                trigger.type == "shooting"
                and trigger.after
                and self._are_fired(frame.subjects, frame.passive)
            ):
                continue  # |rockets| were fired at Haifa: no shooting
            if self._apply(trigger, verb, i, end, slots):
                return

    def _apply(
        self, trigger: Trigger, verb: VerbGroup, i: int, end: int, slots: dict[str, list[Party]]
    ) -> bool:
        """What one trigger verb tells; False if the next entry of the same verb is to be tried."""
        frame = self.frames.frame
        if trigger.pos == "light":
            return self._light(trigger, verb, slots)
        cause = self._cause(
            frame.subjects if not frame.passive else [g for p, g in frame.complements if p in _BY]
        )
        if (
            cause is not None
            and cause.type not in _NO_CAUSE
            and (trigger.pos == "effect" or trigger.type in VIOLENT or trigger.type == "accident")
        ):
            self._hurt(cause, trigger, verb, slots)
            return True
        if trigger.pos == "effect":
            return False
        telling = Telling(i, end, i, trigger.type, trigger.strong, f"verb:{trigger.lemma}")
        telling.verb = True
        telling.status = self.statuses.of_verb(verb)
        if telling.type == "aid" and telling.status == "happened" and self.lower[i] in _PLEDGING:
            telling.status = "planned"  # |offered| medical supplies
        if telling.type in _OFFERED and self.lower[max(0, verb.first - 1)] in _OFFERS:
            telling.status = "hypothetical"  # |offered to| host the next round: nobody took it up yet
        if (
            telling.type in ("aid", "rescue", "protest_dispersal")
            and verb.form == "infinitive"
            and telling.status == "hypothetical"
        ):
            telling.status = self._sent_to(verb, _SENDING)
        if telling.type == "meeting" and verb.form == "infinitive" and telling.status == "hypothetical":
            telling.status = self._sent_to(verb, _TRAVELLING)
        telling.fresh = self._also(i)
        if not telling.harm and self._by_nobody(slots):
            return True
        self._fill(telling, trigger, slots)
        if telling.type == "force_against_protest" and not _of_state(telling.roles["agent"]):
            telling.type = "shooting"  # |militants| opened fire on a crowd
        implied = next((p.type for p in telling.roles["instrument"] if p.type in VIOLENT), "")
        if telling.type == "attack" and implied:
            telling.type, telling.strong = implied, True  # |a stray shell| injured three
        self._swallow(telling, i, end)
        for first, _ in frame.subjects if frame.passive else frame.objects:
            noun = self.noun_at.get(self.analysis.noun_group_of[first])
            if noun is not None and telling.type == "suspension" and noun.type in MUTUAL:
                # |talks between Karvia and the rebels| were broken off
                telling.add("target", [*noun.roles["agent"], *noun.roles["target"]])
                self.dropped.add(id(noun))
            if noun is not None and noun.type == telling.type and not telling.harm:
                # chaired |a meeting of the council|
                for role, parties in noun.roles.items():
                    telling.add(role, parties)
                telling.place = telling.place or noun.place
                self.dropped.add(id(noun))
        self._stand_on(telling, slots)
        self._settle(telling, frame.complements, None)
        if telling.type in _TRIED:
            self._suspects(telling, [*frame.complements, *(("", group) for group in frame.objects)])
        self.casualty.of_verb(telling, trigger, slots)
        if telling.harm and cause is None:
            joined = self._cause([g for p, g in frame.complements if p in _BY])
            if joined is not None and joined.type not in _NO_CAUSE:
                self._hurt(joined, trigger, verb, slots)
                return True
        if self._noun_inside(slots.get("obj", []), trigger) or self._out_of_hospital(telling):
            return True
        self._place_in_statement(telling)
        self._fall_back(telling, end)
        self.tellings.append(telling)
        return True

    def _suspects(self, telling: Telling, groups: list[tuple[str, Group]]) -> None:
        """convicted of |the murder|, arrested in connection with |the attack|: who stands for it is its agent"""
        for prep, (first, _) in groups:
            crime = self.noun_at.get(self.analysis.noun_group_of[first])
            if crime is not None and prep in _FOR and crime.type in VIOLENT and crime.status != "attempted":
                crime.add("agent", [p for p in telling.roles["target"] if p.kind in ("person", "people")])

    def _are_fired(self, subjects: list[Group], passive: bool) -> bool:
        return passive and any(p.classes & _MISSILES for g in subjects for p in self.parties.of(*g))

    def _sent_to(self, verb: VerbGroup, sending: frozenset[str]) -> str:
        """dispatched soldiers |to distribute| food, flew to Lisbon |to meet| X: the purpose of what was done is taken as done"""
        low = self.clauses.sentence(verb.first)[0]
        governing = self.clauses.verb_before(verb.first, low)
        if governing is not None and self.lower[governing.head] in sending:
            return self.statuses.of_verb(governing)
        return "hypothetical"

    def _by_nobody(self, slots: dict[str, list[Party]]) -> bool:
        """|no one| would negotiate: what nobody does is not done"""
        return any(p.low == 0 and "nobody" in p.classes for p in slots.get("subj", ()))

    def _stand_on(self, telling: Telling, slots: dict[str, list[Party]]) -> None:
        """retook |Umm Dirayra|, visited |Oruro|: the place that is the object is the place of the act"""
        if telling.type not in _ON_THE_SPOT:
            return
        for slot in ("obj", "to", "in", "into", "on"):
            for party in slots.get(slot, ()):
                place = party.place
                if place is not None and slot in ("obj", telling.rule.rpartition(" ")[2]):
                    telling.place, telling.place_near = place, True
                    telling.chain = self.surroundings.chain(place, telling.at)
                    return

    def _out_of_hospital(self, telling: Telling) -> bool:
        """who has been in a Phoenix hospital since Sunday, |was released|: a patient, nobody's prisoner"""
        if telling.type != "release" or telling.roles["agent"]:
            return False
        first, end = self.clauses.sentence(telling.at)
        return not _CARE.isdisjoint(self.lower[first:end])

    def _noun_inside(self, parties: list[Party], trigger: Trigger) -> bool:
        """denounced |the attack|: a verb whose object is an event tells of no event of its own, if it is no strong one."""
        if trigger.strong or trigger.after:
            return False
        return any(self.analysis.noun_group_of[p.head] in self.noun_at for p in parties)

    def _also(self, i: int) -> bool:
        start = self.clauses.sentence(i)[0]
        head = self.lower[start : start + 3]
        return any(word in ("separately", "elsewhere") for word in head) or head[:3] in (
            ["in", "another", "attack"],
        )

    def _cause(self, groups: list[Group]) -> Telling | None:
        for first, _ in groups:
            telling = self.noun_at.get(self.analysis.noun_group_of[first])
            if telling is not None:
                return telling
        return None

    def _hurt(self, cause: Telling, trigger: Trigger, verb: VerbGroup, slots: dict[str, list[Party]]) -> None:
        """|The blast| injured two; two were killed in |a bombing|: the victims are the noun's."""
        status = self.statuses.of_verb(verb)
        if status == NO_EVENT:
            return
        cause.strong = (
            cause.strong
            or (trigger.pos == "verb" and trigger.strong)
            or (bool(slots.get("obj")) and not (cause.plural and cause.rule[5:] in VAGUE))
        )
        cause.verb = True
        for slot, party in self._victims(trigger, slots):
            harm = self.noun_at.get(self.analysis.noun_group_of[party.head])
            if harm is not None and harm is not cause and harm.harm:
                # resulted in |the death of| two: the victims are those of the noun
                cause.add("target", harm.roles["target"])
                cause.tolls += harm.tolls
                self.dropped.add(id(harm))
            else:
                to = self._role(party, "target", slot, cause)
                if cause.type in DISASTERS and party.place is not None and not cause.place_near:
                    cause.place, cause.place_near = party.place, True  # a quake struck |Cusco|
                    cause.chain = self.surroundings.chain(party.place, cause.at)
                if trigger.lemma in _MOVING and (party.kind == "place" or _is_state(party)):
                    continue  # killings that have shaken |the country|
                if to == "target":
                    cause.add("target", [party])
        if self.frames.frame.passive and "subj" in slots:
            cause.add(
                "agent",
                [
                    p
                    for p in slots["subj"]
                    if p.kind in ("group", "person", "people")
                    and self.analysis.noun_group_of[p.head] not in self.noun_at
                ],
            )
        elif trigger.roles.get("subj") != "target" and cause is not self._cause(self.frames.frame.subjects):
            # |Soldiers| killed two during a raid
            doers = [p for p in slots.get("subj", []) if self._role(p, "agent", "subj", cause) == "agent"]
            cause.add("agent", [p for p in doers if p.kind != "thing" or p.draft is not None])
        self.casualty.of_verb(cause, trigger, slots)
        if cause.place is None or cause.place_near is False:
            self._settle(cause, self.frames.frame.complements, None)
        if cause.status in ("hypothetical",) and status == "happened":
            cause.status = status

    def _victims(self, trigger: Trigger, slots: dict[str, list[Party]]) -> list[tuple[str, Party]]:
        """Whom or what a verb with an event noun as its subject hits: a bomb damaged |a bank|, went off near |a bank|."""
        hit = [slot for slot, role in trigger.roles.items() if role == "target"]
        if trigger.roles.get("obj") is None and "subj" not in hit:
            hit.append("obj")
        return [(slot, party) for slot in hit for party in slots.get(slot, ())]

    def _light(self, trigger: Trigger, verb: VerbGroup, slots: dict[str, list[Party]]) -> bool:
        """|Rebels| carried out an attack; the attack was carried out by |rebels|."""
        frame = self.frames.frame
        state = trigger.lemma.startswith("be ")
        if state and (verb.negated or verb.modal >= 0):
            return True  # may be responsible for
        nobody = any(p.low == 0 for p in slots.get("subj", ())) or any(
            self.lower[first] == "nobody" for first, _ in frame.subjects
        )
        if trigger.lemma.startswith(_CLAIMS) and (verb.negated or nobody):
            return True  # |no group has claimed| responsibility for it
        # an exchange of fire |took place| between ...: the event is the subject
        of_subject = frame.passive or "between" in trigger.roles or trigger.lemma == "be the work of"
        groups = self._with_claims([*frame.subjects] if of_subject else [*frame.objects])
        if frame.passive and trigger.after:
            groups += frame.objects  # forces were engaged in |a battle|
        if not any(self.analysis.noun_group_of[first] in self.noun_at for first, _ in groups):
            groups += [g for _, g in frame.complements[:3]] + self._relative_of(frame.subjects)
        found = False
        for first, _ in groups:
            telling = self.noun_at.get(self.analysis.noun_group_of[first])
            if found and first > groups[0][1]:
                break
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
                if to is not None and telling.type not in VIOLENT:
                    parties = [self.parties.power(p) or p for p in parties]
                if to is not None:
                    telling.add(to, [p for p in parties if self._role(p, to, slot, telling) == to])
            if state or not _MAKERS.intersection(trigger.roles):
                continue  # police suspect; who |is| responsible for the attack: nothing about when and whether
            self._fall_back(telling, telling.end)
            status = self.statuses.of_noun(telling.first, telling.first, verb)
            if trigger.lemma == "call for" and telling.type in ("labour_strike", "demonstration", "election"):
                telling.status = status = "planned"
            if trigger.lemma.startswith(("call", "plan", "plot", "prepare")) and status == "happened":
                status = "planned"
            if trigger.lemma.startswith(_CLAIMS) and status == "happened" and not telling.tolls:
                status = "claimed"
            if telling.status == "happened" or status == NO_EVENT:
                telling.status = status
            if trigger.lemma not in _FEEBLE and (
                counted or not (telling.plural and telling.rule[5:] in VAGUE)
            ):
                telling.strong = True
            telling.verb = True
            if telling.place is None or not telling.place_near:
                self._settle(telling, frame.complements, None)
        if not found and trigger.lemma in ("suspect", "blame"):
            self._suspected(verb, slots.get("obj", []))
        return found

    def _suspected(self, verb: VerbGroup, parties: list[Party]) -> None:
        """nobody has claimed the attack, but police suspect |the front|: of the event named before in the sentence"""
        low = self.clauses.sentence(verb.first)[0]
        numbers = (self.analysis.noun_group_of[i] for i in range(verb.first - 1, low - 1, -1))
        telling = next((self.noun_at[n] for n in numbers if n in self.noun_at), None)
        if telling is not None and telling.definite and telling.type in VIOLENT:
            telling.add("agent", [p for p in parties if self._role(p, "agent", "obj", telling) == "agent"])

    def _relative_of(self, subjects: list[Group]) -> list[Group]:
        """the attack on a bus, |for which| the group claimed responsibility: the event that the relative stands for"""
        before = subjects[0][0] - 1 if subjects else 0
        if before < 1 or self.lower[before] != "which" or self.lower[before - 1] != "for":
            return []
        low = max(self.clauses.sentence(before)[0], before - _BACK)
        numbers = (self.analysis.noun_group_of[i] for i in range(before - 1, low - 1, -1))
        number = next((n for n in numbers if n in self.noun_at), -1)
        group = self.analysis.noun_groups[number] if number >= 0 else None
        return [(group.first, group.end)] if group is not None else []

    def _with_claims(self, groups: list[Group]) -> list[Group]:
        """|Responsibility for the blast| was claimed by ...: with the event that the claim is for"""
        found = []
        for first, end in groups:
            found.append((first, end))
            inner = self.clauses.group(end + 1) if self.lower[end : end + 1] == ["for"] else None
            if inner is not None and self.lower[end - 1] in ("responsibility", "credit", "blame"):
                found.insert(0, inner)
        return found

    def _swallow(self, telling: Telling, first: int, end: int) -> None:
        """held |talks|: the noun inside a verb phrase tells of the same; its phrases count for the verb."""
        for j in range(first + 1, end):
            number = self.analysis.noun_group_of[j]
            noun = self.noun_at.get(number) if number >= 0 else None
            if noun is not None and noun.first < end:
                for role, parties in noun.roles.items():
                    # cancelled a visit by |the minister|: what is called off is called off to whoever was to do it
                    away = role == "agent" and telling.type == "suspension"
                    telling.add("target" if away else role, parties)
                self.dropped.add(id(noun))
                if telling.type != "call":
                    telling.place = telling.place or noun.place

    def _adjective(self, i: int, end: int) -> None:
        """the |kidnapped| businessman, the |murdered| priest"""
        for trigger in self.triggers.verbs(self.lower[i]):
            if (
                trigger.pos != "verb"
                or trigger.after
                or trigger.before
                or trigger.needs
                or trigger.type not in VIOLENT | {"arrest"}
            ):
                continue
            if "obj" not in trigger.roles or self.lower[i] in ("armed", "striking", "wanted", "fighting"):
                return
            telling = Telling(i, i + 1, i, trigger.type, False, f"adjective:{trigger.lemma}")
            telling.add("target", self.parties.of(i + 1, end))
            telling.definite = True
            if telling.roles["target"]:
                self.tellings.append(telling)
            return


def _is_state(party: Party) -> bool:
    return party.draft is not None and party.draft.kind in ("state", "government")


def _of_state(agents: list[Party]) -> bool:
    """Whether nobody is named as doer, or a force of a state is."""
    return not agents or any(p.classes & _STATE for p in agents)


_STATE = frozenset(["police", "military", "government", "state", "official"])
