"""Parts of the day: Monday night, this morning, tonight, overnight, the night of Dec. 25."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.period import UNRESOLVED, Period
from newsmodel.extract.times.reader import Reader
from newsmodel.extract.times.relative import follows_nothing
from newsmodel.extract.times.weekdays import deictic, weekday_in_week
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import CLOSED

__all__ = ["RULES"]

_SHIFTS = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "subsequent": 1}
# Nouns of time of day that are other things too: only behind these.
_NOT_ALONE = frozenset("night dawn sunset sunrise dusk daybreak nightfall sundown lunchtime midday".split())
_BEFORE_NIGHT = frozenset("at before by since until around after all".split())
_BEFORE_THE_PART = frozenset("in during into by through throughout until of later earlier on over".split())


def _day_part(day: Meaning, _: str | None, part: str) -> Meaning:
    """`Monday night`."""

    def resolve(context: Context) -> Reading | None:
        found = day(context)
        return Reading(TimeType.TIME, f"{found.value}T{part}", found.period) if found else None

    return resolve


def _part_of(part: str, day: Meaning) -> Meaning:
    return _day_part(day, None, part)


def _in_the_part(day: Meaning, part: str) -> Meaning:
    return _day_part(day, None, part)


def _in_week(weekday: int, part: str, week: Meaning) -> Meaning:
    return _day_part(weekday_in_week(weekday, week), None, part)


def _on(day: Period | None, part: str) -> Reading:
    return Reading(TimeType.TIME, f"{day.value if day else UNRESOLVED['day']}T{part}", day)


def _related(word: str, part: str) -> Meaning:
    """`this morning`, `last night`, `the following evening`, `that night`."""
    if word in ("last", "past", "next"):
        return _day_part(deictic(1 if word == "next" else -1), None, part)
    return _from_the_day(_SHIFTS.get(word, 0), part, today=word in ("this", "current"))


def _the_related(word: str, part: str) -> Meaning:
    """`the next morning`: of the day spoken of, not of the dateline's"""
    return _from_the_day(1, part) if word == "next" else _related(word, part)


def _from_the_day(shift: int, part: str, *, today: bool = False) -> Meaning:
    def resolve(context: Context) -> Reading | None:
        base = (None if today else context.last_day()) or context.now("day")
        return _on(base.shifted(shift) if base else None, part)

    return resolve


def _same(part: str) -> Meaning:
    return _related("same", part)


def _small_hours(edge: str, day: Meaning) -> Meaning:
    return _day_part(day, None, "MO" if edge in ("early", "earlier") else "NI")


def _hours_of_part(_: str | None, part: str, day: Meaning) -> Meaning:
    return _day_part(day, None, part)


def _alone(_: str | None, part: str) -> Meaning:
    """`in the morning`: of the day that the sentence names or that is spoken of."""
    return lambda context: _on(context.nearest_day() or context.now("day"), part)


def _overnight(part: str) -> Meaning:
    return _alone(None, part)


def _tonight(part: str) -> Meaning:
    return _day_part(deictic(0), None, part)


def _early(_: str, meaning: Meaning) -> Meaning:
    return meaning


def _is_part(reader: Reader, first: int, end: int) -> bool:
    """`in the morning`, `morning trading`; not `Good morning`, `one night`, `night after night`."""
    before, part = reader.before(first), reader.lower[end - 1]
    if before == "after" and reader.before(first, 2) == part:
        return False
    if reader.lower[first] == "late" and part == "night":  # a late night show
        return before in ("on", "in", "during", "until")
    if end - first > 1:
        return reader.lower[first] != "the" or before in _BEFORE_THE_PART
    if reader.words[first][0].isupper() or before in ("a", "an", "one", "good", "per", "every", "each"):
        return False
    return before in _BEFORE_NIGHT if part in _NOT_ALONE else part not in ("nite", "nighttime", "night-time")


def _is_tonight(reader: Reader, first: int, end: int) -> bool:
    """`will speak tonight`; not `World News Tonight`."""
    return not reader.in_name(first)


def _is_part_of(reader: Reader, first: int, end: int) -> bool:
    """`the night of Dec. 25`, `sunrise Monday`; not: for a third straight |night| Friday."""
    joined = reader.lower[first] == "the" or reader.lower[first + 1] in ("of", "on")
    return joined or not reader.before(first).isalpha() or reader.before(first) in CLOSED


# fmt: off
RULES = (
    Rule("DAYPART", "day-part", "DAY 's? EDGE? PART", _day_part, "Monday night"),
    Rule("DAYPART", "day-part", "DAY ,? in the PART", _in_the_part, "Tuesday in the morning"),
    Rule("DAYPART", "day-part", "the? PART of|on? DAY", _part_of, "the night of Dec. 25", _is_part_of),
    Rule("DAYPART", "relative-part", "REL PART", _related, "this morning"),
    Rule("DAYPART", "relative-part", "the REL PART", _the_related, "the next morning"),
    Rule("DAYPART", "day-part", "WEEKDAY PART of? RELWEEK", _in_week, "Wednesday evening next week"),
    Rule("DAYPART", "relative-part", "the PART before", lambda part: _from_the_day(-1, part), "the night before", follows_nothing),
    Rule("DAYPART", "relative-part", "the PART after", lambda part: _from_the_day(1, part), "the morning after", follows_nothing),
    Rule("DAYPART", "relative-part", "that|the same PART", _same, "that same night"),
    Rule("DAYPART", "day-part", "the? EDGE hours of|on DAY", _small_hours, "the early hours of Tuesday"),
    Rule("DAYPART", "day-part", "the? EDGE? PART hours of|on? DAY", _hours_of_part, "the early morning hours of Monday"),
    Rule("DAYPART", "day-part", "the wee|small hours of|on DAY", lambda day: _day_part(day, None, "MO"), "the small hours of Tuesday"),
    Rule("TIME", "day-part", "the? EDGE hours of|on DAYPART", _early, "the early hours of Sunday morning"),
    Rule("DAYPART", "overnight", "OVERNIGHT DAY", _part_of, "overnight Monday"),
    Rule("DAYPART", "overnight", "DAY OVERNIGHT", _in_the_part, "Monday overnight"),
    Rule("DAYPART", "tonight", "TONIGHT", _tonight, "tonight", _is_tonight),
    Rule("TIME", "", "DAYPART", same),
    Rule("TIME", "day-part", "EDGE in|on? DAYPART", _early, "late Monday night"),
    Rule("TIME", "overnight", "OVERNIGHT", _overnight, "overnight"),
    Rule("TIME", "part", "the? EDGE? PART", _alone, "in the morning", _is_part),
    Rule("TIME", "part", "EDGE in the PART", _alone, "early in the morning"),
    Rule("TIME", "", "DAY", same),
    Rule("TIME", "edge", "the? EDGE on|in? DAY", _early, "late Tuesday"),
)
# fmt: on
