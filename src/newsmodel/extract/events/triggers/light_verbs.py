"""Light verbs: verbs that lend their subject, time and status to an event noun.

rebels |carried out| an attack          its subject is the noun's agent
an exchange of fire |took place|        the event is the subject
the group |claimed| the attack          done, by its own word
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.kinds import TALKS, VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.effects import Effects
from newsmodel.extract.events.triggers.status import NO_EVENT
from newsmodel.lexicon.triggers import Trigger
from newsmodel.model import Place
from newsmodel.text.phrase import VerbGroup

__all__ = ["LightVerbs"]

# Light verbs that vouch for nothing: saw violence, joined the attack
_FEEBLE = frozenset("do give make see face join plan prepare continue call for".split())
_BACK = 20  # tokens
_MEDIA = frozenset(
    "statement message video post telegram communique communiqué website channel letter audio recording".split()
)
# Slots of verbs that say what was done, where others (blame, suspect, attribute) say only by whom.
_MAKERS = frozenset(["subj", "between", "among"])
# lay under a truck |until| the shooting stopped: what is done then is no part of it
_WHEN = frozenset("until after before during since following amid under".split())
_BY_NOBODY = frozenset(["earthquake", "fire", "accident", "storm", "flood"])
_CALLED_FOR = frozenset(["labour_strike", "demonstration", "election"])
# What takes place on a day that was set.
_ARRANGED = TALKS | frozenset("election exercise labour_strike demonstration cooperation restriction".split())
# What a place itself may suffer.
_SUFFERED = VIOLENT | frozenset(["siege", "restriction"])
# |the village| saw heavy fighting; but: |two boys| saw the attack, which was not made on them
_WATCHING = frozenset(["see", "witness", "experience"])
# Verbs that say no more than who had to do with it.
_TYING = frozenset(["involve", "implicate", "link"])
_AHEAD = ("call", "plan", "plot", "prepare", "vote")
_RESOLVING = ("call", "vote")
# |escaped| assassination: it was tried; |evaded| arrest: it was not made
_GETTING_AWAY = frozenset("escape evade elude dodge survive".split())
_GOT_AWAY_FROM = {"assassination": "attempted", "abduction": "attempted", "arrest": NO_EVENT}
_CLAIMS = ("claim", "admit", "take responsibility", "take credit", "confess")

# Verbs whose subject is the event: the clashes |pitted| the army against rebels
_PHASES = frozenset("begin start commence resume continue kick off".split())
_LASTING = ("enter ", "go into ", "run into ")
_OF_THEIR_SUBJECT = frozenset(["be the work of", "pit"])


class LightVerbs(Effects):
    """Reads light verbs."""

    def _light(self, trigger: Trigger, verb: VerbGroup, slots: dict[str, list[Party]]) -> bool:
        """|Rebels| carried out an attack; the attack was carried out by |rebels|."""
        state = trigger.lemma.startswith("be ") or trigger.lemma in _TYING
        if state and (verb.negated or verb.modal >= 0):
            return True  # may be responsible for, were not involved in
        if trigger.lemma.startswith(_CLAIMS) and (verb.negated or self._is_nobody(slots)):
            return True  # |no group has claimed| responsibility for it
        groups = self._borrowers(trigger)
        found = False
        for first, _ in groups:
            if found and first > groups[0][1]:
                break
            telling = self.noun_at.get(self.analysis.noun_group_of[first])
            counted = telling is None
            if telling is None:
                telling = self._counted(first)
            if telling is None:
                continue
            found = True
            if trigger.lemma.startswith(_RESOLVING) and telling.definite and telling.type != "election":
                continue  # called |the raid| a success: named, not called out; voted for |the pact|
            if telling.definite and self.statuses.of_verb(verb) == "denied":
                continue  # denied having started |the fighting|: by whom, not whether it took place
            self._lend_parties(telling, trigger, slots)
            if state or not _MAKERS.intersection(trigger.roles):
                continue  # police suspect; who |is| responsible for the attack: nothing about when and whether
            self.concerned.add_to(telling, telling.end, self.said.speaker_of(telling.statement))
            self._lend_status(telling, trigger, verb)
            vague = telling.plural and telling.rule[5:] in VAGUE
            if trigger.lemma not in _FEEBLE and (counted or not vague):
                telling.strong = True
            telling.verb = True
            if trigger.lemma.startswith(_CLAIMS) and telling.definite and telling.verb:
                self._drop_day_of_claim(telling, verb)
            if not telling.place_near:
                self._settle(telling, self.frames.frame.complements, None)
            self._schedule(telling, verb)
        return found

    def _drop_day_of_claim(self, telling: Telling, verb: VerbGroup) -> None:
        """claimed responsibility for |the attack| in a video on Friday: the day of the claim"""
        first = self.analysis.noun_group_start(telling.first)
        own = self.surroundings.in_phrase(first, telling.end)
        if own is None or any(
            self.lower[i] in _MEDIA for i in range(telling.end, min(telling.end + _BACK, len(self.lower)))
        ):
            telling.when, telling.when_near = None, True

    def _is_nobody(self, slots: dict[str, list[Party]]) -> bool:
        """|nobody| has claimed the attack"""
        if any(p.low == 0 for p in slots.get("subj", ())):
            return True
        return any(self.lower[first] == "nobody" for first, _ in self.frames.frame.subjects)

    def _borrowers(self, trigger: Trigger) -> list[Group]:
        """The groups in which an event noun may stand to which a light verb lends something."""
        frame = self.frames.frame
        # an exchange of fire |took place| between ...: the event is the subject
        of_subject = frame.passive or "between" in trigger.roles or trigger.lemma in _OF_THEIR_SUBJECT
        # |the protests| began on Sunday, where students |began| protests
        of_subject = of_subject or (trigger.lemma in _PHASES and not frame.objects)
        of_subject = of_subject or trigger.lemma.startswith(_LASTING)  # |the protests| entered a second week
        groups = self._with_claims([*frame.subjects] if of_subject else [*frame.objects])
        if frame.passive and trigger.after:
            groups += frame.objects  # forces were engaged in |a battle|
        if not any(self.analysis.noun_group_of[first] in self.noun_at for first, _ in groups):
            groups += [g for prep, g in frame.complements[:3] if prep not in _WHEN] + self._relative_of(
                frame.subjects
            )
        return groups

    def _lend_parties(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        """|Rebels| carried out an attack: who does what the verb says takes part in what the noun tells."""
        for slot, parties in slots.items():
            to = trigger.roles.get(slot)
            if to is None or (to == "target" and slot == "in"):
                continue
            if slot == "obj" and "on" in slots and "for" not in slots and trigger.lemma == "blame":
                continue  # blamed |the attack| on the front: it is the front that did it
            if slot == "on" and "for" in slots and trigger.lemma == "blame":
                continue  # blamed the army for attacks |on farmers|
            if to == "agent" and telling.type in _BY_NOBODY:
                continue
            if trigger.lemma in _WATCHING and telling.type in VIOLENT:
                parties = [p for p in parties if p.kind == "place" or p.place is not None]
            if to == "agent" and slot in ("obj", "on", "to"):
                parties = [p for p in parties if p.kind in ("person", "people", "group")]
            if to == "agent" and trigger.lemma.startswith(_CLAIMS):
                parties = self._claimants(parties)
            if telling.type not in VIOLENT:
                parties = [self.parties.power(p) or p for p in parties]
            telling.add(to, [p for p in parties if self.roles.of(p, to, slot, telling) == to])
            for party in parties:
                if (to, slot) == ("target", "subj") and party.place is not None:
                    self._stand_in(telling, party.place)

    def _stand_in(self, telling: Telling, place: Place) -> None:
        """|Goma|, the last town in the east, has been under siege: the place that suffers it is where it is"""
        if telling.type in _SUFFERED and place.kind != "country":
            telling.place, telling.place_near = place, True
            telling.chain = self.surroundings.chain(place, telling.at)

    def _claimants(self, parties: list[Party]) -> list[Party]:
        """|A spokesman| of the front claimed the attack: it was done by those for whom he speaks"""
        groups = [p for p in parties if p.kind == "group"]
        for party in parties:
            of = self.lower[party.end : party.end + 1] in (["of"], ["for"])
            behind = self.clauses.group(party.end + 1) if of else None
            if behind is not None and party.kind == "person" and party.draft is None:
                groups += [p for p in self.parties.of(*behind) if p.kind == "group" and p.draft is not None]
        return groups or [self.parties.followed(p) or p for p in parties]

    def _schedule(self, telling: Telling, verb: VerbGroup) -> None:
        """Senegal |holds| an election on Sunday: arranged for a day to come"""
        when, today = telling.when, self.analysis.date
        if telling.status != "hypothetical" or telling.type not in _ARRANGED or not telling.when_near:
            return
        ahead = when is not None and when.start is not None and today is not None and when.start > today
        if ahead and self.statuses.is_timetable(verb):
            telling.status = "planned"

    def _lend_status(self, telling: Telling, trigger: Trigger, verb: VerbGroup) -> None:
        """|planned| an attack, |called for| a strike, |claimed| the blast"""
        status = self.statuses.of_noun(telling.first, telling.first, verb)
        telling.supposed = status == "hypothetical" and self.statuses.is_supposed(verb)
        if trigger.lemma == "call for" and telling.type in _CALLED_FOR:
            telling.status = status = "planned"
        if trigger.lemma == "call for" and telling.type == "election" and not telling.when_near:
            telling.status = status = "hypothetical"  # the party called for early |elections|: a demand
        if status == "happened" and trigger.lemma.startswith(_AHEAD) and verb.form != "participle":
            status = "planned"  # but: a strike |called| by the union has paralysed the port
        if status == "happened" and trigger.lemma in _GETTING_AWAY and telling.type in _GOT_AWAY_FROM:
            status = _GOT_AWAY_FROM[telling.type]
        if status == "happened" and trigger.lemma.startswith(_CLAIMS) and not telling.tolls:
            status = "claimed"
        if telling.status == "happened" or status == NO_EVENT:
            telling.status = status

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
