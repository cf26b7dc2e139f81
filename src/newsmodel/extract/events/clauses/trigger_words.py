"""Trigger words: where the words of a trigger stand in the frame of its verb, and where they end.

opened |fire on| the crowd                          behind the verb
set the bus |on fire|                               behind its object
took two engineers |hostage|                        at the end of its object
sat |down| Monday |to discuss| a truce              with a day between them
responded at dawn |with| air strikes                before one of its phrases
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.clauses.frame import Frame
from newsmodel.lexicon.triggers import Trigger

__all__ = ["TriggerWords"]

_REACH = 8  # tokens behind a verb or its objects in which the further words of a trigger begin

_FAR_WORDS = frozenset("persona personae personas".split())
_FAR = 16  # tokens


class TriggerWords:
    """Tells where the words of triggers end."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower

    def near(self, frame: Frame, i: int) -> set[str]:
        """The words among which stand those that a trigger verb has behind it, if they stand here: behind the verb, in and
        behind its objects, and before its phrases. Most phrases of a verb are ruled out by them."""
        first = end = i + 1
        if frame.objects:
            first, end = min(first, frame.objects[0][0]), max(first, *(stop for _, stop in frame.objects))
        number = ("#",) if "#" in self.tags[first : end + _REACH] else ()
        return {*self.lower[first : end + _REACH], *[prep for prep, _ in frame.complements], *number}

    def match(self, trigger: Trigger, i: int, frame: Frame) -> int | None:
        """Where the words of a trigger verb end; None if they do not stand here. The object may stand inside: set |the bus| on fire."""
        if trigger.before:
            j = i - len(trigger.before)
            if j < 0 or tuple(self.lower[j:i]) != trigger.before:
                return None
        after = trigger.after
        if not after:
            return i + 1
        frame.objects, frame.complements = list(frame.as_found[0]), frame.as_found[1]
        end = self.words(after, i + 1)
        if (
            end is None
            and len(after) == 1
            and trigger.pos == "light"
            and any(prep == after[0] for prep, _ in frame.complements)
        ):
            return i + 1  # responded at dawn |with| air strikes
        if end is None and frame.objects and not frame.passive:
            first, stop = frame.objects[0]
            if tuple(self.lower[stop - len(after) : stop]) == after and stop - len(after) > first:
                if self.tags[stop - 1] != "L":  # expelled two Karvian |diplomats|: they are the object
                    frame.objects[0] = (first, stop - len(after))  # took two engineers |hostage|
                return stop
            # handed a commander |over| to Karvia, flew its staff |out| of Arun: a particle, where another preposition follows
            particle = self.tags[stop + 1 : stop + 2] in ("t", "i") or self.lower[stop : stop + 2] == [
                "out",
                "of",
            ]
            if len(after) > 1 or particle or self.tags[stop : stop + 1] not in ("i", "y", "o", "t"):
                end = self.words(after, stop)
            if end is None and len(after) > 1 and self.lower[stop : stop + 1] == ["of"]:
                # ordered thirty employees |of the embassy| to leave
                end = self.words(after, self.clauses.past_of(stop))
            last = frame.objects[-1][1]
            if (
                end is None
                and last > stop
                and (len(after) > 1 or self.tags[last : last + 1] not in ("i", "y", "o", "t"))
            ):
                # leaving two guards and a passer-by |dead|, held a chief and his driver |for ransom|
                end = self.words(after, last)
        return end if end is not None or after[0] not in _FAR_WORDS else self._far(after, i)

    def _far(self, after: tuple[str, ...], i: int) -> int | None:
        """declared two employees of the embassy in Lima |personae non gratae|: words behind a long object"""
        for k in range(i + 2, min(len(self.tags), i + _FAR)):
            if tuple(self.lower[k : k + len(after)]) == after:
                return k + len(after)
            if self.tags[k] in "dzMBVX,.;":
                return None
        return None

    def _words_around_time(self, after: tuple[str, ...], at: int) -> int | None:
        """left |on Sunday| for a visit to Lenz, sat down |Monday| to discuss: the words of a trigger with a day between them"""
        lower = self.lower
        k = next((k for k, word in enumerate(after) if lower[at + k : at + k + 1] != [word]), 0)
        day = at + k + (lower[at + k : at + k + 1] == ["on"])
        rest = day + 1
        end = rest + len(after) - k
        return end if self.tags[day : day + 1] == "Y" and tuple(lower[rest:end]) == after[k:] else None

    def _with_numbers(self, after: tuple[str, ...], at: int) -> tuple[str, ...]:
        """gave them |48| hours to leave, became the |31st| member of the league: any number stands for any other"""
        numbers = self.tags[at : at + len(after)]
        return tuple(
            self.lower[at + k] if word == "#" and numbers[k : k + 1] == "#" else word
            for k, word in enumerate(after)
        )

    def words(self, after: tuple[str, ...], at: int) -> int | None:
        """Where the words of a trigger end that stand at a token; None if they do not."""
        lower = self.lower
        if at < len(lower) and self.tags[at] == "r" and lower[at] not in (after[0], "only"):
            at += 1  # but named |only| as ...: identified
        group = self.clauses.group(at) if len(after) == 1 and after[0] in ("at", "on") else None
        if group is not None and group[0] == at and self.clauses.is_time(*group):
            at = group[1]  # fired |several times| at the house
        end = at + len(after)
        if "#" in after:
            after = self._with_numbers(after, at)
        if tuple(lower[at:end]) == after:
            # fired |at least| ten shots
            return None if after[-1] == "at" and lower[end : end + 1] in (["least"], ["most"]) else end
        if "Y" in self.tags[at : end + 1]:
            return self._words_around_time(after, at)
        if '"' not in self.tags[at:end]:
            return None
        # were the "target of" an attack
        found = [i for i in range(at, min(len(lower), end + 2)) if self.tags[i] != '"'][: len(after)]
        return found[-1] + 1 if tuple(lower[i] for i in found) == after else None
