"""Apart: two events by the wording, whatever their types: after, in retaliation for, several, in another year.

came hours |after| a drone attack                   two events
the one bomb; |several bombings| this year          others
named after a priest who |was killed in 1966|       of another time
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.occurrences.occurrence import LAST, Occurrence, points_back
from newsmodel.extract.events.occurrences.sameness import one_country, share
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import DURATIONS

__all__ = ["are_apart", "are_others", "is_days_after", "is_of_another_time"]

_LED_TO = frozenset(
    "triggered triggers sparked sparks prompted provoked unleashed ignited led fuelled fueled".split()
)
_ORDER = frozenset("after before following since".split())
_PERIODS = DURATIONS | {"shortly", "soon"}
_ANSWERING = frozenset(
    [("response", "to"), ("reply", "to"), ("answer", "to")]
    + [
        (word, "for")
        for word in ("retaliation", "revenge", "reprisal", "vengeance", "retribution", "punishment")
    ]
)
_FAR = 80  # tokens between two tellings of one sentence that are looked at
_WEEK = 7  # days
_HARD_BY = 4  # tokens from "after" to the noun behind it
_FIRST = frozenset("first earliest last previous deadliest worst biggest largest bloodiest".split())
_LONG = DURATIONS - {"minute", "minutes"}


def are_others(event: Occurrence, telling: Telling) -> bool:
    """|several bombings| this year: not the one bomb told of, if nobody who took part is said to be the same"""
    if not telling.plural or telling.definite or any(t.plural for t in event.tellings[-LAST:]):
        return False
    same = any(share(event.roles[role], telling.roles[role]) for role in ("agent", "target"))
    return not same and not one_country(event.roles["agent"], telling.roles["agent"])


def is_of_another_time(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """The unit, named after a priest who |was killed in 1966|, ambushed a patrol: one of the two was years ago, and neither
    is said to have been done to the other's victim."""
    # but "in 1984, the |first| attack on the embassy" points back to nothing
    back = telling.definite and analysis.lower[telling.first - 1] not in _FIRST
    if back or share(event.roles["target"], telling.roles["target"]):
        return False
    if _is_earlier_month(analysis, event, telling):
        return True
    one = _years_ago(analysis, telling.when if telling.when_near else None)
    other = _years_ago(analysis, event.when if event.when_near else None)
    return max(one, other) > 1 and one != other


def _is_earlier_month(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """A bomb killed nine on Friday. An attack on a school |in May| left two dead: the news has a day, what was before a month"""
    told, here = event.when, telling.when
    if told is None or here is None or not (event.when_near and telling.when_near) or analysis.date is None:
        return False
    if (
        len(here.value) != len("2024-05")
        or not here.value[-2:].isdigit()
        or told.start is None
        or told.start != told.end
    ):
        return False
    return abs((analysis.date - told.start).days) <= _WEEK


def _years_ago(analysis: Analysis, when: Time | None) -> int:
    """How many years before the dispatch a time was that the clause itself tells; 0 where it tells none."""
    if when is None or when.start is None or analysis.date is None:
        return 0
    return max(0, analysis.date.year - when.start.year)


def are_apart(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """strikes |after| a drone attack; came hours |after| ...: two events, whatever their types."""
    recent = reversed(event.tellings[-LAST:])
    last = next((t for t in recent if not t.rule.startswith("author:")), event.tellings[-1])
    if analysis.sentence_of[last.at] != analysis.sentence_of[telling.at]:
        return False
    if event.type == telling.type == "arrest" and share(event.roles["target"], telling.roles["target"]):
        return False  # has been held since |his arrest|
    between = analysis.lower[max(last.end, telling.first - _FAR) : telling.first]
    if any(
        pair in _ANSWERING for pair in pairwise(analysis.lower[max(0, telling.first - 4) : telling.first])
    ):
        return True  # fired rockets in retaliation for |the killing| of a leader
    if telling.harm and not telling.verb and telling.end <= last.first:
        # the |fatal stabbing| of a carpenter triggered riots
        return not _LED_TO.isdisjoint(analysis.lower[telling.end : last.first])
    if telling.harm and not telling.verb:
        # the killing came |a week after| the murder of a councillor; Peru bombed camps |after| an attack had killed five
        answered = last.verb and not last.harm and last.roles["agent"] and last.roles["target"]
        if answered and (telling.roles["target"] or telling.tolls) and not _ORDER.isdisjoint(between[-4:]):
            return True
        return any(one in _LONG and word in _ORDER for one, word in pairwise(between))
    if last.harm or (not last.verb and not telling.verb and last.at == telling.at):
        return False
    later = any(
        one in _PERIODS and word in _ORDER for one, word in pairwise(between)
    )  # a strike on a camp, |hours after| the army beat back one of the heaviest assaults
    ordered = any(word in _ORDER for word in between[-4:]) and not _is_taken_after(analysis, last, telling)
    if later or ordered:
        return True
    return "," in between and _is_long_past(analysis, last)


def _is_taken_after(analysis: Analysis, last: Telling, telling: Telling) -> bool:
    """The mayor was shot by men who fled, said a hospital to which he was taken |after the attack|: what was done next came
    after the shooting, by which he is there; not: jets bombed a camp |after the attack|, officials said, |after the attack|"""
    if not points_back(telling):
        return False
    at = next((i for i in range(telling.first - 1, last.end, -1) if analysis.lower[i] in _ORDER), None)
    if at is None or telling.first - at > _HARD_BY or analysis.tags[at - 1] == ",":
        return False
    between = {analysis.verb_group_of[i] for i in range(last.end, at)}
    return bool(between - {-1, analysis.verb_group_of[last.at]})


def is_days_after(analysis: Analysis, event: Occurrence, telling: Telling) -> bool:
    """Rockets hit a base |two days after| gunmen killed four men"""
    last = event.tellings[-1]
    if analysis.sentence_of[last.at] != analysis.sentence_of[telling.at]:
        return False
    between = analysis.lower[max(last.end, telling.first - _FAR) : telling.first]
    return any(one in _LONG and word in _ORDER for one, word in pairwise(between))


def _is_long_past(analysis: Analysis, telling: Telling) -> bool:
    """Hours after |the raids|, a drone hit a lorry; not: after |the blast|, gunmen ran in"""
    before = analysis.lower[max(0, telling.first - 4) : telling.first]
    return any(word in _LONG and then in _ORDER for word, then in pairwise(before))
