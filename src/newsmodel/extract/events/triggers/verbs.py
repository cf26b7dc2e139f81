"""Verb triggers, and verbs that lend something to a noun trigger.

rebels |attacked| the town              an event of its own
rebels |carried out| an attack          a light verb: its subject is the noun's agent
the blast |injured| two                 an effect: its object is the noun's target
two died in a bombing                   the noun is the cause: the victims are its own
the |kidnapped| businessman             an adjective
"""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.clauses.frame import Frame
from newsmodel.extract.events.kinds import MARCHES, PROTESTS, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.tolls.casualties import is_number_of
from newsmodel.extract.events.triggers.taken_in import TakenIn
from newsmodel.extract.events.triggers.verb_types import of_state
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import VerbGroup

__all__ = ["Verbs"]

# In a noun group an -ed form or an -ing form before the head is an adjective.
_AFTER = frozenset(["after", "following"])
_BY = frozenset(["by", "in", "during", "from", "with", "at", "under", "amid"]) | _AFTER
# Events that hurt nobody by themselves: a meeting is no cause of deaths
_NO_CAUSE = frozenset(
    "meeting visit call agreement cooperation legislation election appointment support sanctions suspension diplomatic_break trial "
    "investigation concession ceasefire release resignation deployment".split()
)
# Violence that is no mere result of other violence: |were raped| in a raid on the camp
_OF_ITS_OWN = frozenset(["sexual_violence"])
_PENALIZING = frozenset(["hit", "target", "punish", "slap"])
_CARE = frozenset("hospital hospitals clinic doctors surgery icu".split())
_GUNFIRE = frozenset(["shooting", "force_against_protest"])
_MISSILES = frozenset(["missile", "artillery", "grenade", "drone"])
_OTHER = frozenset("another separate unrelated second third different similar".split())
_TRIED = frozenset(["arrest", "trial"])
_EFFECTS = frozenset(["accident", "weapons_seizure"])  # the strikes |destroyed| six hideouts
# What a crowd does of itself, and what it is made to do.
_GOING_APART = frozenset(["disperse", "scatter"])
_IN_WORDS = frozenset("harshly verbally sharply publicly openly bitterly rhetorically".split())

_AIM = 12  # tokens from an offensive to what it is to bring about
_NEAR = 16  # tokens behind a form of be in which the further words of an entry begin
_IN_CARE = frozenset([("to", "hospital"), ("in", "hospital"), ("at", "hospital"), ("into", "hospital")])


class Verbs(TakenIn):
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
        if self.tags[i] in "nd" and is_number_of(self.analysis, i):
            return  # put the number of |wounded| at 87: a toll
        if self.tags[i] in "nd" and self._is_who(i):
            return
        known = self._of_this_verb(self.triggers.verbs(self.lower[i]), i)
        if self.analysis.sentence_of[i] not in self.with_nouns and all(t.pos != "verb" for t in known):
            return  # a light verb or an effect without an event noun tells nothing
        if self.tags[i] in "Bb" and not self._is_followed(i):
            return
        frame = self.frames.of_verb(verb, i)
        if self.tags[i] in "Bb":
            frame.passive = frame.voice = False  # three men |were involved in| the attack
        near = self.trigger_words.near(frame, i)
        for trigger in self._of_this_verb(self.triggers.verbs_near(self.lower[i], near), i):
            end = self.trigger_words.match(trigger, i, frame)
            if end is None:
                continue
            if "by" in trigger.after:
                frame.passive = frame.voice = False  # the ministers |conferred by telephone|
            slots = self.slots.filled(frame, trigger, end)
            if trigger.pos == "figure":
                if self.figures.made_by(trigger, slots):
                    return  # |withdrew| from the race
                continue
            if not self.slots.satisfies(trigger, slots) or self.figures.is_verb(trigger, slots):
                continue
            self.casualty.count_people(trigger, slots)
            if self._is_other_matter(trigger, frame, i, end):
                continue
            if self._apply(trigger, verb, i, end, slots):
                return

    def _is_other_matter(self, trigger: Trigger, frame: Frame, i: int, end: int) -> bool:
        """Whether the words of a trigger tell of something else here: a deadline, an order, a manner of speaking."""
        if self._falls(trigger, i) or self._is_deadline(trigger, i):
            return True
        if trigger.lemma in _GOING_APART and not (frame.passive or frame.objects):
            return frame.subjects != []  # the rally |dispersed| before noon: nobody made it do so
        if trigger.type in _GUNFIRE and trigger.after and self._are_fired(frame.subjects, frame.passive):
            return True  # |rockets| were fired at Haifa: no shooting
        if trigger.lemma == "order" and self._is_commanded(frame.objects, end):
            return True
        return self._is_said_otherwise(trigger, end, frame.passive)

    def _of_this_verb(self, known: Sequence[Trigger], i: int) -> Sequence[Trigger]:
        """Of the entries of a form that two verbs share, those of the one that stands here"""
        if self.lower[i] == "wound" and self.lower[i + 1 : i + 2] in (["up"], ["down"]):
            return [t for t in known if t.lemma.startswith("wind")]  # the files |wound up| in a skip
        if self.lower[i] == "found" and self.tags[i] != "v":
            return [t for t in known if not t.lemma.startswith("found")]  # guards |found| the cell empty
        return known

    def _is_followed(self, i: int) -> bool:
        """were |involved in| the attack: whether the words of an entry of "be" stand right behind it"""
        behind = self.tags[i + 1 : i + _NEAR]
        parted = "Y" in behind or '"' in behind  # by a day or by marks; else by an adverb at most
        near = {"#", *self.lower[i + 1 : i + (_NEAR if parted else 3)]}
        entries = self.triggers.verbs_near(self.lower[i], near)
        return any(self.trigger_words.words(t.after, i + 1) is not None for t in entries if t.after)

    def _is_who(self, i: int) -> bool:
        """took the most badly |injured| to Lima: people, by what befell them"""
        first = i
        while first and (self.tags[first - 1] == "r" or self.lower[first - 1] in ("most", "more")):
            first -= 1
        return 0 < first < i and self.lower[first - 1] == "the"

    def _falls(self, trigger: Trigger, i: int) -> bool:
        """A helicopter crashed, |killing| its crew: an aircraft that came down struck nobody"""
        if ("subj", "aircraft") not in trigger.needs or not self.tellings:
            return False
        last = self.tellings[-1]
        return last.type == "accident" and self.analysis.sentence_of[last.at] == self.analysis.sentence_of[i]

    def _is_deadline(self, trigger: Trigger, i: int) -> bool:
        """Karvia expelled three envoys, |giving| them two days to leave: the same expulsion"""
        if self.tags[i] != "g" or trigger.type != "expulsion" or not self.tellings:
            return False
        last = self.tellings[-1]
        out = last.type in ("expulsion", "diplomatic_break")
        return out and self.analysis.sentence_of[last.at] == self.analysis.sentence_of[i]

    def _apply(
        self, trigger: Trigger, verb: VerbGroup, i: int, end: int, slots: dict[str, list[Party]]
    ) -> bool:
        """What one trigger verb tells; False if the next entry of the same verb is to be tried."""
        frame = self.frames.frame
        if trigger.pos == "effect" and self._bring_about(trigger, verb, end):
            return True
        if trigger.pos == "light":
            return self._light(trigger, verb, slots)
        if trigger.lemma in _PENALIZING and self._penalize(trigger, slots):
            return True
        cause = self._cause(
            [g for p, g in frame.complements if p in _BY] if frame.passive else frame.subjects
        )
        if cause is not None and self._is_result_of(cause, trigger, slots):
            self._add_result(cause, trigger, verb, slots)
            return True
        if trigger.pos == "effect":
            return False
        telling = Telling(i, end, i, trigger.type, trigger.strong, f"verb:{trigger.lemma}")
        telling.verb = True
        telling.status = self._status(telling, verb)
        telling.fresh = self._also(i) or self.surroundings.is_counted_over(i)
        if self._by_nobody(slots) or self._to_nobody(trigger, slots):
            return True
        self._fill_in(telling, trigger, verb, slots)
        joined = self._cause_beside(telling, slots) if telling.harm and cause is None else None
        if joined is not None:
            self._hurt(joined, trigger, verb, slots)
            return True
        if self._noun_inside(slots.get("obj", []), trigger):
            return False  # denounced |the attack|; held |a joint patrol|: it may lend itself to the noun
        if self._out_of_hospital(telling):
            return True
        self._place_in_statement(telling)
        self.concerned.add_to(telling, end, self.said.speaker_of(telling.statement))
        self.tellings.append(telling)
        return True

    def _is_result_of(self, cause: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """the blast |injured| two; not: a meeting, a protest that |soldiers| broke up: what the verb tells came of what the noun does"""
        if cause.type in _NO_CAUSE or trigger.type in _OF_ITS_OWN:
            return False
        harmful = trigger.pos == "effect" or trigger.type in VIOLENT or trigger.type in _EFFECTS
        return harmful and not (cause.type in PROTESTS and slots.get("subj") and of_state(slots["subj"]))

    def _add_result(
        self, cause: Telling, trigger: Trigger, verb: VerbGroup, slots: dict[str, list[Party]]
    ) -> None:
        if trigger.type == "riot" and cause.type in MARCHES:
            cause.type, cause.strong = "riot", True  # the march |descended into rioting|
        else:
            self._hurt(cause, trigger, verb, slots)

    def _fill_in(
        self, telling: Telling, trigger: Trigger, verb: VerbGroup, slots: dict[str, list[Party]]
    ) -> None:
        """Who took part in what a verb tells, where and when, and how many were hurt."""
        frame = self.frames.frame
        self.roles.fill(telling, trigger, slots)
        self._sharpen(telling)
        self._swallow(telling, telling.first, telling.end)
        self._take_in(telling, frame.subjects if frame.passive else frame.objects)
        self._stand_on(telling, slots)
        self._settle(telling, frame.complements, None)
        self._aim_at(telling, verb)
        telling.fresh = telling.fresh or self._by_another(telling)
        if not _IN_CARE.isdisjoint(trigger.needs):
            # were brought to |Sarn's hospital|: not where they were hurt
            telling.place, telling.place_near, telling.chain = None, False, frozenset()
        self._schedule(telling, verb)
        if telling.type in _TRIED:
            self._suspects(telling, [*frame.complements, *(("", group) for group in frame.objects)])
        self.casualty.of_verb(telling, trigger, slots)

    def _cause_beside(self, telling: Telling, slots: dict[str, list[Party]]) -> Telling | None:
        """died |after| an attack; but: Peru struck camps |after| an attack: the event that harm came of"""
        ways = _BY - _AFTER if telling.roles["agent"] else _BY
        cause = self._cause([g for p, g in self.frames.frame.complements if p in ways])
        if cause is None or cause.type in _NO_CAUSE:
            return None
        # killed nine |at a protest|
        apart = cause.type in PROTESTS and of_state(slots.get("subj", []))
        return None if apart else cause

    def _penalize(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """Two firms were |hit with sanctions|, Karvia |targeted| a general |with an asset freeze|: on whom they were imposed"""
        penalty = self._cause([g for prep, g in self.frames.frame.complements if prep == "with"])
        if penalty is None or penalty.type != "sanctions":
            return False
        penalty.add("target", slots.get("obj", []))
        penalty.add("agent", [self.parties.power(p) or p for p in slots.get("subj", [])])
        penalty.verb = penalty.strong = True
        return True

    def _are_fired(self, subjects: list[Group], passive: bool) -> bool:
        return passive and any(p.classes & _MISSILES for g in subjects for p in self.parties.of(*g))

    def _by_nobody(self, slots: dict[str, list[Party]]) -> bool:
        """|no one| would negotiate: what nobody does is not done"""
        return any(_is_nobody(p) for p in slots.get("subj", ()))

    def _to_nobody(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """arrested |no one|: not done; but: the blast killed |no one|, which says how it ended"""
        kind, _ = self.casualty.words.verbs.get(trigger.lemma, ("", ""))
        return kind in ("", "captured", "displaced") and any(_is_nobody(p) for p in slots.get("obj", ()))

    def _aim_at(self, telling: Telling, verb: VerbGroup) -> None:
        """launched |an offensive| to retake the town from the rebels: what is to be taken is what it is directed at"""
        if telling.type != "seize_territory" or verb.form != "infinitive" or telling.status == "happened":
            return
        low = max(self.clauses.sentence(verb.first)[0], verb.first - _AIM)
        nouns = (self.noun_at.get(self.analysis.noun_group_of[i]) for i in range(verb.first - 1, low - 1, -1))
        noun = next((t for t in nouns if t is not None), None)
        deed = self.tellings[-1] if self.tellings and self.tellings[-1].verb else None
        if deed is not None and low <= deed.at < verb.first and deed.type == "offensive":
            noun = deed  # |launched an operation| to take the town
        if noun is None or noun.type != "offensive" or noun.roles["target"]:
            return
        noun.add("target", telling.roles["target"])
        if not noun.place_near and telling.place_near:
            noun.place, noun.place_near, noun.chain = telling.place, True, telling.chain

    def _out_of_hospital(self, telling: Telling) -> bool:
        """who has been in a Phoenix hospital since Sunday, |was released|: a patient, nobody's prisoner"""
        if telling.type != "release" or telling.roles["agent"]:
            return False
        first, end = self.clauses.sentence(telling.at)
        treated = self.lower[telling.at - 2 : telling.at] == ["treated", "and"]
        return treated or not _CARE.isdisjoint(self.lower[first:end])

    def _also(self, i: int) -> bool:
        start = self.clauses.sentence(i)[0]
        head = self.lower[start : start + 3]
        if any(word in ("separately", "elsewhere") for word in head):
            return True
        return head[:1] == ["in"] and not _OTHER.isdisjoint(
            head
        )  # |In a second incident|, gunmen shot a guard

    def _by_another(self, telling: Telling) -> bool:
        """Hours later |another gunman| killed two in Sarn: a deed of its own; but: one attacker fled, another shot a guard"""
        doers = [p for p in telling.roles["agent"] if p.kind in HUMAN]
        apart = telling.place_near or telling.when_near
        return bool(doers) and apart and all(self.lower[p.first] in ("another", "different") for p in doers)

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


def _is_nobody(party: Party) -> bool:
    return party.low == 0 and "nobody" in party.classes
