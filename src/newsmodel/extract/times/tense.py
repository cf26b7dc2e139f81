"""Tense around a time expression, by a light look at the words of its sentence.

The council will meet on Friday.                 future
Officials said on Friday that it will close.     past: the nearest verb in front decides
On Friday, rockets hit the town.                 past: nothing in front, so the first verb behind decides
A poll in May shows that he could win.           not told: the verb behind belongs to another clause
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsmodel.text.analysis import Analysis
from newsmodel.text.auxiliary import FUTURE, HAVE
from newsmodel.text.closed import WEEKDAYS

__all__ = ["Tense", "tense_at"]


class Tense(NamedTuple):
    """The side of the dateline that a clause speaks of: "past", "future" or ""; and whether that is sure."""

    side: str = ""
    sure: bool = False


_FARTHEST_BACK, _FARTHEST_ON = 24, 14
_AWAITED = 9  # tokens of "ahead of the general and local elections in"
_OF_PROTESTS = 9  # tokens: called for a new round of nationwide |protests|
_AHEAD = FUTURE | frozenset(
    "scheduled slated upcoming expected expects expect planned planning intends intend hopes hope aims poised deadline postponed".split()
)
# Verbs whose present tells of a day to come: the country |holds| an election on Sunday
_TIMETABLE = frozenset(
    "holds meets votes elects hosts visits travels convenes gathers begins starts resumes kicks arrives leaves departs "
    "flies launches stages welcomes tours opens closes concludes returns marks adjourns appears speaks testifies retires addresses lands plays faces ends expires takes decides airs".split()
)
# Of several: the two armies |begin| a drill on Monday
_TIMETABLE_OF_MANY = frozenset(
    "hold meet vote elect host visit travel convene gather begin start resume kick arrive leave depart fly launch "
    "stage tour open conclude return mark adjourn appear speak testify retire land play face expire take decide".split()
)
_NO_TIMETABLE = frozenset(
    "is are 's 're has have 've does do says say tells tell thinks think believes believe knows know hopes hope wants want "
    "fears fear suspects suspect insists insist claims claim alleges allege shows show suggests suggest means mean seems seem "
    "let set shut read spread burst cast cost hurt quit hit put cut bid split upset beat".split()  # past as well
)
_GOING = (
    ["to", "the"],
    ["to", "polls"],
    ["on", "trial"],
    ["on", "strike"],
    ["into", "effect"],
    ["into", "force"],
)
_MODAL = frozenset("would wouldn't could may might can should must".split())
# These look ahead only with "to" or "for" behind them: agreed to meet on Friday, set for Friday.
_FUTURE_WITH_TO = frozenset(
    "agreed vowed decided promised set wants wanted threatened pledged prepared preparing preparations ready about intended "
    "hoped asked ordered told urged is are plan plans due going vows agrees invited called".split()
)
_TELLING = frozenset(
    "agreed vowed decided promised threatened pledged asked ordered told urged invited".split()
)
_DUE_WHERE = (["in"], ["at"], ["on"], ["back"], ["home"])
_ASKING = frozenset("urged asked ordered invited".split())
_GATHERINGS = frozenset(
    "march strike protest protests rally rallies demonstration demonstrations election elections vote session meeting summit boycott".split()
)
_IMPOSING = frozenset("called imposed announced ordered declared banned suspended closed introduced".split())
_BEFORE_DUE = frozenset(
    "is are was were 's 're be been , and".split()
)  # is due to meet; not: shut due to floods
_POINTS_AHEAD = frozenset("next starting beginning effective".split())
# What went on until Friday is over: the fighting lasted until Friday. What was postponed or closed until Friday still is.
_LASTED = frozenset(
    "lasted continued waited stayed worked served ran went fought not never n't didn't wasn't remained lived spoke talked slept "
    "played resisted controlled ruled governed led headed owned taught stood sat kept held survived refused denied used "
    "celebrated danced searched looked hid camped partied marched".split()
)
_POINTS_BACK = frozenset("since last ago earlier previous".split())
_PAST = frozenset(
    "was were had did said told came went took gave made found met held left began fell rose won lost sent saw got kept "
    "shot fought brought became led spoke wrote ran broke struck flew built bought sold paid caught stood knew thought grew "
    "drew beat fled sank slid shook chose drove rode rang sought spent stuck swung taught woke dealt fed dug flung froze forgot hung laid "
    "meant shrank sprang swam withdrew overtook undertook underwent overthrew blew forgave forbade swore did didn't wasn't weren't hadn't been hit put cut felt heard stole swept tore threw wore".split()
)
# Words in -ed that are no past forms.
_NOT_VERBS = frozenset(
    "united need indeed speed feed seed red bed wed exceed proceed succeed hundred sacred armed".split()
)
# Behind these stands a participle: it will be released, a contested vote.
_NO_PAST_BEHIND = (
    frozenset("be get being stay remain keep to a an the its his her their our my".split()) | _MODAL | FUTURE
)
_RESCHEDULED = frozenset(
    "moved rescheduled postponed delayed forward back extended deferred adjourned put".split()
)
_PLANNED = 6  # tokens of "originally planned to be held in"
_FORMERLY = frozenset("originally initially previously".split())
_APPOINTED = frozenset("set due scheduled planned slated expected".split())
_COPULAS = frozenset(["is", "are"])
_NOTHING = Tense()
_COMING, _LIKELY = Tense("future", True), Tense("future", False)


def tense_at(analysis: Analysis, first: int, end: int) -> Tense:
    """The tense of the clause around some tokens."""
    start, stop = analysis.sentences[analysis.sentence_of[first]]
    beside = _beside(analysis, first, end, start)
    if beside is not None:
        return beside
    for at in range(first - 1, max(start, first - _FARTHEST_BACK) - 1, -1):
        tense = _tense_of(analysis, at, start)
        if tense.side:
            return tense
    behind = _behind(analysis, first, end, start, stop)
    if not behind.side and first > start and analysis.lower[first - 1] == "by":
        return _LIKELY
    return behind


def _beside(analysis: Analysis, first: int, end: int, start: int) -> Tense | None:
    """The tense that the words right before and behind a time tell by themselves; None if they tell none."""
    lower = analysis.lower
    before = lower[first - 1] if first > start else ""
    if lower[first] not in WEEKDAYS and _is_outdated(lower, max(start, first - _PLANNED), first):
        return _NOTHING  # a vote |originally set for| March may be over, and is near in any case
    if _points_ahead(lower, before, first) or _is_appointed(lower, first, end):
        return _COMING
    if before == "in" and _is_awaited(lower, max(start, first - _AWAITED), first - 1):
        return _COMING
    if before == "for" and lower[first] in WEEKDAYS and analysis.tags[end : end + 1] != "G":
        return _COMING  # announced a new rally |for Saturday|; not: held for |Monday|'s attack
    farthest = max(start, first - _FARTHEST_BACK)
    if before == "from" and not _IMPOSING.isdisjoint(lower[farthest:first]) and "to" not in lower[first:end]:
        return _COMING  # imposed a curfew |from Friday|; not: |from 7 p.m. to 6 a.m. on Tuesday|
    if lower[end : end + 1] == ["futures"] or (before == "for" and lower[end : end + 1] == ["delivery"]):
        return _COMING  # crude |for March delivery| fell
    if before in _POINTS_BACK:
        return Tense("past", True)
    if before in ("until", "till"):
        return Tense("past" if _LASTED.intersection(lower[farthest:first]) else "future", True)
    return None


def _points_ahead(lower: list[str], before: str, first: int) -> bool:
    """a curfew |starting| Friday, |beginning on| Friday; the hearing was |moved to| Tuesday"""
    if not before:
        return False
    earlier = lower[first - 2]
    if before in _POINTS_AHEAD or (before in ("on", "in") and earlier in _POINTS_AHEAD):
        return True
    if before == "due" or (before == "out" and earlier == "due"):
        return True  # a report that is |due| Friday, notes |due| Nov. 15
    if before == "to" and earlier in _RESCHEDULED:
        return True
    # some would have acted |as early as| June
    return before == "as" and earlier in ("early", "soon") and lower[first - 3] == "as"


def _behind(analysis: Analysis, first: int, end: int, start: int, stop: int) -> Tense:
    """On Friday, rockets |hit| the town: the tense of the verb behind a time; a sure one only where the time opens the sentence"""
    lower = analysis.lower
    farthest = min(stop, end + _FARTHEST_ON)
    opens = first - start <= 2
    if opens and _tells_a_timetable(analysis, end, farthest):
        return _LIKELY
    for at in range(end, farthest):
        told = lower[at] in _FUTURE_WITH_TO and lower[at] in _TELLING and lower[at - 1] not in _BEFORE_DUE
        # on Tuesday |ordered| them to leave: that day it was ordered
        tense = Tense("past", True) if told else _tense_of(analysis, at, start)
        if tense.side and (opens or tense.sure):
            return Tense(tense.side, opens and tense.sure)
    return _NOTHING


def _is_appointed(lower: list[str], first: int, end: int) -> bool:
    """The deadline |is| Friday, the runoff |is on| Sunday; not: the story is in |Friday's| paper"""
    verb = first - 1 - (first > 1 and lower[first - 1] in ("on", "in"))
    owns = lower[end : end + 1] in (["'s"], ["’s"], ["’"]) and any(map(str.isalpha, lower[end + 1 : end + 2]))
    return verb >= 0 and lower[verb] in _COPULAS and not owns


def _is_awaited(lower: list[str], start: int, stop: int) -> bool:
    """leads |ahead of a parliamentary election| in September: what one is ahead of has not been, as far as is told"""
    if stop <= start or lower[stop - 1] not in _GATHERINGS:
        return False
    return any(pair == ("ahead", "of") for pair in pairwise(lower[start:stop]))


def _tense_of(analysis: Analysis, at: int, start: int) -> Tense:
    lower = analysis.lower
    word = lower[at]
    if word in _AHEAD:
        if word == "expected" and lower[at - 1] in HAVE and lower[at + 1 : at + 2] != ["to"]:
            return Tense("past", True)  # analysts |had expected| less before Friday's report
        return _COMING
    if (
        word in ("was", "were")
        and lower[at + 1 : at + 2] == ["to"]
        and analysis.tags[at + 2 : at + 3] not in ("D", "H")
    ):
        return _COMING  # the envoy |was to| return on Friday; not: his reference was to |a rally|
    if word in _MODAL:
        return _modal(analysis, at)
    if word in _FUTURE_WITH_TO and _looks_ahead(lower, at):
        return _COMING
    if word in _TIMETABLE and analysis.verb_group_of[at] >= 0:
        return _LIKELY  # not: by 251 |votes| to 94 on Friday
    if word in _TIMETABLE_OF_MANY and _is_finite(analysis, at, "present"):
        return _LIKELY
    if word in ("go", "goes", "come", "comes", "enter", "enters") and lower[at + 1 : at + 3] in _GOING:
        return _LIKELY  # Slovenes |go to the polls|, a curfew |comes into force| on Sunday
    is_past = word in _PAST or (
        word[-2:] == "ed" and len(word) > 4 and word not in _NOT_VERBS and "-" not in word
    )
    if is_past and not (at > start and lower[at - 1] in _NO_PAST_BEHIND):
        return Tense("past", True)
    return _NOTHING


def _tells_a_timetable(analysis: Analysis, end: int, stop: int) -> bool:
    """On Friday the court |hears| the appeal; not: the Friday |release| of papers, on Friday, |say| police"""
    verb = next((at for at in range(end, stop) if analysis.verb_group_of[at] >= 0), end)
    return verb > end and analysis.lower[verb] not in _NO_TIMETABLE and _is_finite(analysis, verb, "present")


def _is_outdated(lower: list[str], first: int, end: int) -> bool:
    """|originally| due in March, |first| set for March"""
    return any(
        lower[i] in _FORMERLY or (lower[i] == "first" and lower[i + 1] in _APPOINTED)
        for i in range(first, end - 1)
    )


def _is_finite(analysis: Analysis, at: int, tense: str) -> bool:
    """The ministers |meet| on Friday, they |fled| on Friday; not: they failed to |meet|, a |start| on Friday"""
    group = analysis.finite_verb_at(at)
    return group is not None and group.tense == tense and group.modal < 0


def _modal(analysis: Analysis, at: int) -> Tense:
    """`could meet on Friday`; but `could have met`, `could not be reached`, and the month of May."""
    following = analysis.lower[at + 1] if at + 1 < len(analysis.lower) else ""
    if following in ("have", "'ve"):
        return Tense("past", False)
    if analysis.words[at] == "May" or (analysis.lower[at] == "could" and following == "not"):
        return _NOTHING
    return _LIKELY


def _looks_ahead(lower: list[str], at: int) -> bool:
    """`is due to meet`, `set for Friday`; not `shut due to floods`."""
    following = lower[at + 1 : at + 3]
    if lower[at] == "due" and following[:1] in _DUE_WHERE:
        return at > 0 and lower[at - 1] in _BEFORE_DUE  # is due |in Warsaw| on Friday
    if lower[at] in _ASKING and "to" in lower[at + 2 : at + 5]:
        return True  # urged |supporters to| rally on Saturday
    if lower[at] == "called":  # called |for a march| on Wednesday
        return following[:1] == ["for"] and not _GATHERINGS.isdisjoint(lower[at + 2 : at + _OF_PROTESTS])
    if following[:1] == ["to"]:
        return lower[at] != "due" or (at > 0 and lower[at - 1] in _BEFORE_DUE and following[1:2] != ["the"])
    return following[:1] == ["for"] and lower[at] in ("set", "due", "ready")
