"""Effects: verbs that say what an event named by a noun did, and to whom.

the blast |injured| two                 an effect: its object is the noun's target
the verdict |sparked| protests          an event of its own, that came of what the verb's subject says
two died in a bombing                   the noun is the cause: the victims are its own
soldiers |killed| two during a raid     its subject is the noun's agent
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS, STATES
from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.kinds import DISASTERS, PROTESTS, VAGUE, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.nouns import Nouns
from newsmodel.extract.events.triggers.status import NO_EVENT
from newsmodel.lexicon.triggers import Trigger
from newsmodel.model import Place
from newsmodel.text.phrase import VerbGroup

__all__ = ["Effects"]

# Effects on those who hear of it, or on everybody.
_MOVING = frozenset("affect shake shock rock grip hurt unsettle plague".split())
_SHAKING = frozenset("rock shake rattle jolt".split())
# Verbs that tell of harm only with what burns as their object: a strike sparked |a fire| at a depot; not: sparked |outrage|
_KINDLING = frozenset(
    ["spark", "ignite", "touch off", "trigger", "prompt", "provoke", "set off", "inspire", "fuel", "unleash"]
)
_FLAMES = frozenset("fire fires blaze blazes flames inferno".split())
# Verbs that say that one thing came of another, and what may come: the verdict |sparked| protests, rain |led to| floods
_BRINGING = frozenset(
    [
        "spark",
        "trigger",
        "prompt",
        "provoke",
        "ignite",
        "touch off",
        "set off",
        "lead to",
        "result in",
        "cause",
        "inspire",
        "fuel",
        "unleash",
    ]
)
_BROUGHT_ABOUT = PROTESTS | {"armed_clash"}
_BY_RAIN = frozenset(["flood", "natural_disaster"])  # of a quake or storm they would be part
# |a series| of blasts shook the town: it is the blasts that did
_SERIES = frozenset(
    "series string spate wave waves number pair succession rash dozens hundreds spree".split()
)


class Effects(Nouns):
    """Reads verbs with an event noun as their cause."""

    def _cause(self, groups: list[Group]) -> Telling | None:
        for first, end in groups:
            telling = self.noun_at.get(self.analysis.noun_group_of[first])
            if telling is None and self.lower[end - 1] in _SERIES:
                telling = self._counted(first)
            if telling is not None:
                return self.told_by.get(id(telling), telling)
        return None

    def _counted(self, first: int) -> Telling | None:
        """launched dozens of |operations|"""
        group = self.analysis.noun_group_at(first)
        end = group.end if group is not None else first
        if end + 1 < len(self.tags) and self.tags[end] == "o":
            return self.noun_at.get(self.analysis.noun_group_of[end + 1])
        return None

    def _bring_about(self, trigger: Trigger, verb: VerbGroup, end: int) -> bool:
        """The verdict |sparked| protests in Lima; ..., |triggering| a wave of strikes: they took place, when and where the clause
        of the verb says"""
        if trigger.lemma not in _BRINGING or self.frames.frame.passive:
            return False
        cause = self._cause(self.frames.frame.subjects)
        days = self.clauses.group(end) if not self.frames.frame.objects else None  # triggered |days| of riots
        came = _BROUGHT_ABOUT if cause is not None else _BROUGHT_ABOUT | _BY_RAIN
        told = [
            telling
            for first, _ in [*self.frames.frame.objects, *([days] if days is not None else [])]
            if (telling := self.noun_at.get(self.analysis.noun_group_of[first]) or self._counted(first))
            is not None
            and telling.type in came
        ]
        status = self.statuses.of_verb(verb)
        for telling in told:
            telling.status = status
            # the stabbing of a guard |triggered| riots
            telling.fresh = telling.fresh or (cause is not None and not telling.definite)
            telling.verb, telling.strong, telling.plural = True, True, False
            if not telling.place_near:
                self._settle(telling, self.frames.frame.complements, None)
        return bool(told)

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
        if trigger.type == "bombing" and status == "attempted" and cause.status == "happened":
            cause.status = status  # |the bomb| failed to explode
        shaken = cause.type == "bombing" and trigger.lemma in _SHAKING
        if shaken or (trigger.type == "bombing" and trigger.strong):
            cause.plural = False  # |two car bombs| rocked the town, |explosions| shook it: they went off
        self._add_victims(cause, trigger, slots)
        self._add_doers(cause, trigger, slots)
        if cause.type == "shooting" and _are_protesters_shot(cause):
            cause.type = "force_against_protest"
        self.casualty.of_verb(cause, trigger, slots)
        if not cause.place_near:
            self._settle(cause, self.frames.frame.complements, None)
        if cause.status == "hypothetical" and status == "happened":
            cause.status = status

    def _add_victims(self, cause: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        """Six were killed in |the riots|, a quake struck |Cusco|: whom or what, and where"""
        for slot, party in self._victims(trigger, slots):
            harm = self.noun_at.get(self.analysis.noun_group_of[party.head])
            if "life" in party.classes:
                continue  # the flood claimed |nine lives|: how many, not whose
            if harm is not None and harm is not cause and harm.harm:
                # resulted in |the death of| two: the victims are those of the noun
                cause.add("target", harm.roles["target"])
                cause.tolls += harm.tolls
                self.dropped.add(id(harm))
            else:
                to = self.roles.of(party, "target", slot, cause)
                if party.place is not None and not cause.place_near and _is_felt_in(cause, party.place):
                    # a quake struck |Cusco|, blasts shook |Cusco|
                    cause.place, cause.place_near = party.place, True
                    cause.chain = self.surroundings.chain(party.place, cause.at)
                if trigger.lemma in _MOVING and (party.kind == "place" or _is_state(party)):
                    continue  # killings that have shaken |the country|
                # six were killed in |the riots|, which were not against them
                if to == "target" and cause.type not in PROTESTS:
                    cause.add("target", [party])

    def _add_doers(self, cause: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        if self.frames.frame.passive and "subj" in slots:
            people = [p for p in slots["subj"] if p.kind in ("group", "person", "people")]
            noun_group_of = self.analysis.noun_group_of
            cause.add("agent", [p for p in people if noun_group_of[p.head] not in self.noun_at])
        elif trigger.roles.get("subj") != "target" and cause is not self._cause(self.frames.frame.subjects):
            # |Soldiers| killed two during a raid
            doers = [p for p in slots.get("subj", []) if self.roles.of(p, "agent", "subj", cause) == "agent"]
            cause.add("agent", [p for p in doers if p.kind != "thing" or p.draft is not None])

    def _victims(self, trigger: Trigger, slots: dict[str, list[Party]]) -> list[tuple[str, Party]]:
        """Whom or what a verb with an event noun as its subject hits: a bomb damaged |a bank|, went off near |a bank|, sparked a
        fire at |a bank|."""
        hit = [slot for slot, role in trigger.roles.items() if role == "target"]
        if trigger.roles.get("obj") is None and "subj" not in hit:
            hit.append("obj")
        if any(self.lower[p.head] in _FLAMES for p in slots.get("obj", ())):
            hit += ["at", "in"]
        elif trigger.lemma in _KINDLING:
            return []
        return [(slot, party) for slot in hit for party in slots.get(slot, ())]


def _is_felt_in(cause: Telling, place: Place) -> bool:
    """A quake struck |Peru|; clashes rocked |Cusco|, but killings that have shaken |Peru| were not all over it"""
    return cause.type in DISASTERS or (cause.type in VIOLENT and place.kind != "country")


def _is_state(party: Party) -> bool:
    return party.draft is not None and party.draft.kind in STATES


def _are_protesters_shot(telling: Telling) -> bool:
    """|Demonstrators| were wounded by gunfire from the |police|"""
    crowd = any("crowd" in p.classes for p in telling.roles["target"])
    return crowd and any(p.classes & POWERS for p in telling.roles["agent"])
