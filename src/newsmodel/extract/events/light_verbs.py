"""Light verbs: verbs that lend their subject, time and status to an event noun.

rebels |carried out| an attack          its subject is the noun's agent
an exchange of fire |took place|        the event is the subject
the group |claimed| the attack          done, by its own word
"""

from __future__ import annotations

from newsmodel.extract.events.clause import Group
from newsmodel.extract.events.effects import Effects
from newsmodel.extract.events.kinds import VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.status import NO_EVENT
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import VerbGroup

__all__ = ["LightVerbs"]

# Light verbs that vouch for nothing: saw violence, joined the attack
_FEEBLE = frozenset("do give make see face join plan prepare continue call for".split())
_BACK = 20  # tokens
# Slots of verbs that say what was done, where others (blame, suspect, attribute) say only by whom.
_MAKERS = frozenset(["subj", "between", "among"])
_CLAIMS = ("claim", "admit", "take responsibility", "take credit", "confess")


class LightVerbs(Effects):
    """Reads light verbs."""

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
                    telling.add(to, [p for p in parties if self.roles.of(p, to, slot, telling) == to])
            if state or not _MAKERS.intersection(trigger.roles):
                continue  # police suspect; who |is| responsible for the attack: nothing about when and whether
            self.concerned.add_to(telling, telling.end, self.speaker_of(telling.statement))
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
            telling.add("agent", [p for p in parties if self.roles.of(p, "agent", "obj", telling) == "agent"])

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
