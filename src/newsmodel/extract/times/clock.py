"""Times of day: 6:40 p.m., 18:00 GMT, noon, Monday night, this morning, tonight."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.days import deictic, same
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.guards import is_bare_clock, is_bare_part
from newsmodel.extract.times.number import Number
from newsmodel.extract.times.period import Period
from newsmodel.model.vocabulary import TimeType

__all__ = ["CLOCK_RULES", "RULES", "Clock"]

ClockToken = tuple[int, int | None, int | None, str | None]


class Clock(NamedTuple):
    """A time on the clock: hour, minute or None, second or None, meridiem (am, pm) or None, "Z" for GMT."""

    hour: int
    minute: int | None = None
    second: int | None = None
    meridiem: str | None = None
    zone: str = ""

    def value(self, part: str | None = None) -> str | None:
        """As in TIMEX3: T18:40, T18:00Z; an hour without am or pm is that of the part of day. None past 24:00."""
        hour = self.hour
        meridiem = self.meridiem or {"AF": "pm", "EV": "pm", "NI": "pm", "MO": "am"}.get(part or "")
        if meridiem == "pm" and hour < 12 and not (part == "NI" and self.meridiem is None and hour < 5):
            hour += 12
        elif meridiem == "am" and hour == 12:
            hour = 0
        if hour > 24:
            return None
        value = f"T{hour:02d}:{self.minute or 0:02d}"
        if self.second is not None:
            value += f":{self.second:02d}"
        return value + self.zone


def _clock(token: ClockToken, meridiem: str | None = None, zone: str | None = None) -> Clock:
    hour, minute, second, fused = token
    return Clock(hour, minute, second, fused or meridiem, "Z" if zone in ("gmt", "utc") else "")


def _zoned(token: ClockToken, zone: str) -> Clock:
    return _clock(token, None, zone)


def _hour(hour: int, meridiem: str | None = None, zone: str | None = None) -> Clock:
    return _clock((hour, None, None, None), meridiem, zone)


def _past_hour(minutes: Number, hour: int, meridiem: str | None = None) -> Clock:
    return Clock(hour, int(minutes) % 60 if not isinstance(minutes, str) else 0, None, meridiem)


def _to_hour(minutes: Number, hour: int, meridiem: str | None = None) -> Clock:
    return Clock((hour - 1) or 12, (60 - int(minutes)) % 60 if not isinstance(minutes, str) else 0, None, meridiem)


def _on_day(clock: Clock, day: Meaning) -> Meaning:
    """`8 p.m. on Friday`."""

    def resolve(context: Context) -> Reading | None:
        found = day(context)
        if found is None:
            return None
        date, _, part = found.value.partition("T")
        value = clock.value(part or None)
        return Reading(TimeType.TIME, date + value, found.period) if value else None

    return resolve


def _day_clock(day: Meaning, clock: Clock) -> Meaning:
    return _on_day(clock, day)


def _alone(clock: Clock, part: str | None = None) -> Meaning:
    """`at 6:40 p.m.`: of the day that the sentence names, else of the day spoken of or the dateline's."""

    def resolve(context: Context) -> Reading | None:
        value = clock.value(part)
        day = _day_of(context)
        if value is None:
            return None
        return Reading(TimeType.TIME, (day.value if day else "XXXX-XX-XX") + value, day)

    return resolve


def _day_of(context: Context) -> Period | None:
    return context.nearest_day() or context.now("day")


def _day_part(day: Meaning, part: str) -> Meaning:
    """`Monday night`."""

    def resolve(context: Context) -> Reading | None:
        found = day(context)
        return Reading(TimeType.TIME, f"{found.value}T{part}", found.period) if found else None

    return resolve


def _part_day(part: str, day: Meaning) -> Meaning:
    return _day_part(day, part)


def _related_part(word: str, part: str) -> Meaning:
    """`this morning`, `last night`, `the following evening`, `that night`."""
    if word in ("last", "past"):
        return _day_part(deictic(-1), part)
    if word == "next":
        return _day_part(deictic(1), part)

    def resolve(context: Context) -> Reading | None:
        base = context.last("day") if word != "this" and word != "current" else None
        base = base or context.now("day")
        shift = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "subsequent": 1}.get(word, 0)
        day = base.shifted(shift) if base else None
        return Reading(TimeType.TIME, f"{day.value if day else 'XXXX-XX-XX'}T{part}", day)

    return resolve


def _bare_part(part: str) -> Meaning:
    """`in the morning`: of the day spoken of."""

    def resolve(context: Context) -> Reading | None:
        day = _day_of(context)
        return Reading(TimeType.TIME, f"{day.value if day else 'XXXX-XX-XX'}T{part}", day)

    return resolve


def _tonight(part: str) -> Meaning:
    return _day_part(deictic(0), part)


def _clock_range(first: Clock, second: Clock) -> Meaning:
    """`5 to 6 p.m.`: the first takes the other's am or pm."""
    start = first._replace(meridiem=first.meridiem or second.meridiem)
    if first.meridiem is None and second.meridiem == "pm" and first.hour % 12 > second.hour % 12:
        start = first._replace(meridiem="am")  # 11 to 2 p.m.

    def resolve(context: Context) -> Reading | None:
        day = _day_of(context)
        low, high = start.value(), second.value()
        return Reading(TimeType.TIME, f"{day.value if day else 'XXXX-XX-XX'}{low}/{high}", day) if low and high else None

    return resolve


def _hours_to_clock(hour: int, clock: Clock) -> Meaning:
    return _clock_range(Clock(hour), clock)


def _clock_pair(pair: tuple[ClockToken, ClockToken]) -> Meaning:
    return _clock_range(_clock(pair[0]), _clock(pair[1]))


RULES = (
    # On the clock
    Rule("CLOCKP", "clock", "CLOCK MERIDIEM? ZONE?", _clock, "6:40 p.m."),
    Rule("CLOCKP", "clock", "CLOCK MERIDIEM? ( ZONE )", _clock, "18:00 (GMT)"),
    Rule("CLOCKP", "clock", "CLOCK MERIDIEM? ( ZONE +|- HOUR )", lambda token, meridiem, *_: _clock(token, meridiem), "6:40 p.m. (GMT +8)"),
    Rule("CLOCKP", "clock", "DOTTED MERIDIEM ZONE?", _clock, "8.30 pm"),
    Rule("CLOCKP", "clock", "HHMM ZONE|hours", _zoned, "1830 GMT"),
    Rule("CLOCKP", "clock", "HOUR MERIDIEM ZONE?", _hour, "9 a.m."),
    Rule("CLOCKP", "clock", "HOUR ZONE", lambda hour, zone: _hour(hour, None, zone), "18 GMT"),
    Rule("CLOCKP", "clock", "HOUR o'clock|oclock", _hour, "five o'clock"),
    Rule("CLOCKP", "clock", "half past HOUR MERIDIEM?", lambda hour, meridiem: Clock(hour, 30, None, meridiem), "half past seven"),
    Rule("CLOCKP", "clock", "a? QTR past|after HOUR MERIDIEM?", lambda _, hour, meridiem: Clock(hour, 15, None, meridiem), "quarter past five"),
    Rule("CLOCKP", "clock", "a? QTR to|before HOUR MERIDIEM?", lambda _, hour, meridiem: Clock((hour - 1) or 12, 45, None, meridiem), "quarter to five"),
    Rule("CLOCKP", "clock", "N minutes|min past HOUR MERIDIEM?", _past_hour, "20 minutes past eight"),
    Rule("CLOCKP", "clock", "N minutes|min to HOUR MERIDIEM?", _to_hour, "20 minutes to eight"),
    Rule("CLOCKP", "noon", "12? noon", lambda: Clock(12), "noon"),
    Rule("CLOCKP", "midnight", "12? midnight", lambda: Clock(24), "midnight"),
    Rule("TIME", "", "CLOCKP", _alone, "", is_bare_clock),
    Rule("TIME", "clock", "CLOCKP in the PART", _alone, "seven o'clock in the morning"),
    Rule("TIME", "clock", "HOUR in the PART", lambda hour, part: _alone(Clock(hour), part), "eight in the evening"),
    Rule("TIME", "clock-day", "CLOCKP ,? on|of? DAY", _on_day, "8 p.m. on Friday"),
    Rule("TIME", "clock-day", "CLOCKP on|of? DAYPART", _on_day, "10 a.m. Monday morning"),
    Rule("TIME", "clock-day", "DAY ,? at|@|around|about|by|before|after|from? CLOCKP", _day_clock, "Friday at 8 p.m."),
    Rule("TIME", "clock-day", "DAYPART ,? at|@|around|about? CLOCKP", _day_clock, "Monday night at 8:30"),
    Rule("TIME", "clock-day", "TONIGHT at|around CLOCKP", lambda part, clock: _on_day(clock, _tonight(part)), "tonight at 8:30"),
    Rule("TIME", "clock-range", "HOUR to|-|–|and|until CLOCKP", _hours_to_clock, "5 to 6 p.m."),
    Rule("TIME", "clock-range", "CLOCKS", _clock_pair, "10am-12pm"),
    Rule("TIME", "clock-range", "PAIR MERIDIEM", lambda pair, meridiem: _clock_range(Clock(pair[0]), Clock(pair[1], None, None, meridiem)), "5-6 pm"),
    # Parts of the day
    Rule("DAYPART", "day-part", "DAY 's? EDGE? PART", lambda day, _, part: _day_part(day, part), "Monday night"),
    Rule("DAYPART", "day-part", "DAY ,? in the PART", _day_part, "Tuesday in the morning"),
    Rule("DAYPART", "day-part", "the? PART of DAY", _part_day, "the night of Dec. 25"),
    Rule("DAYPART", "relative-part", "the? REL PART", _related_part, "this morning"),
    Rule("TIME", "", "DAYPART", same),
    Rule("TIME", "day-part", "EDGE in|on? DAYPART", lambda _, part: part, "late Monday night"),
    Rule("TIME", "tonight", "TONIGHT", _tonight, "tonight"),
    Rule("TIME", "tonight", "EDGE TONIGHT", lambda _, part: _tonight(part), "later tonight"),
    Rule("TIME", "overnight", "OVERNIGHT", _bare_part, "overnight"),
    Rule("TIME", "part", "the? EDGE? in? the? PART", lambda _, part: _bare_part(part), "in the morning", is_bare_part),
    # Whole days
    Rule("TIME", "", "DAY", same),
    Rule("TIME", "edge", "the? EDGE on|in? DAY", lambda _, day: day, "late Tuesday"),
)
