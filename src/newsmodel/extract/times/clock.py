"""Times on the clock: 6:40 p.m., 18:00 GMT on Friday, noon, from 5 to 6 p.m.

One without a day is of the day that its sentence names, else of the day spoken of or the dateline's.
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.grammar import Rule, same
from newsmodel.extract.times.number import Number
from newsmodel.extract.times.period import UNRESOLVED
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES", "Clock"]

ClockToken = tuple[int, int | None, int | None, str | None]
_BEFORE_CLOCK = frozenset("at by around until till from to before after about since between and @".split())
_MERIDIEMS = {"AF": "pm", "EV": "pm", "NI": "pm", "MO": "am"}


class Clock(NamedTuple):
    """A time on the clock: hour, minute or None, second or None, meridiem (am, pm) or None, "Z" for GMT."""

    hour: int
    minute: int | None = None
    second: int | None = None
    meridiem: str | None = None
    zone: str = ""

    def value(self, part: str | None = None) -> str | None:
        """As in TIMEX3: T18:40, T18:00Z; an hour without am or pm is that of the part of day. None past 24:00."""
        small_hours = part == "NI" and self.hour < 5
        meridiem = self.meridiem or (None if small_hours else _MERIDIEMS.get(part or ""))
        hour = self.hour
        if meridiem == "pm" and hour < 12:
            hour += 12
        elif meridiem == "am" and hour == 12:
            hour = 0
        if hour > 24:
            return None
        seconds = f":{self.second:02d}" if self.second is not None else ""
        return f"T{hour:02d}:{self.minute or 0:02d}{seconds}{self.zone}"


Clocks = tuple[Clock, Clock]


def _clock(token: ClockToken, meridiem: str | None = None, zone: str | None = None) -> Clock:
    hour, minute, second, fused = token
    return Clock(hour, minute, second, fused or meridiem, "Z" if zone in ("gmt", "utc") else "")


def _zoned(token: ClockToken, zone: str | None = None) -> Clock:
    return _clock(token, None, zone)


def _hour(hour: int, meridiem: str | None = None, zone: str | None = None) -> Clock:
    return _clock((hour, None, None, None), meridiem, zone)


def _noon(zone: str | None = None) -> Clock:
    return _clock((12, None, None, None), None, zone)


def _midnight(zone: str | None = None) -> Clock:
    return _clock((24, None, None, None), None, zone)


def _half_past(hour: int, meridiem: str | None = None) -> Clock:
    return Clock(hour, 30, None, meridiem)


def _quarter_past(_: str, hour: int, meridiem: str | None = None) -> Clock:
    return Clock(hour, 15, None, meridiem)


def _quarter_to(_: str, hour: int, meridiem: str | None = None) -> Clock:
    return Clock((hour - 1) or 12, 45, None, meridiem)


def _minutes_past(minutes: Number, hour: int, meridiem: str | None = None) -> Clock:
    return Clock(hour, 0 if isinstance(minutes, str) else int(minutes) % 60, None, meridiem)


def _minutes_to(minutes: Number, hour: int, meridiem: str | None = None) -> Clock:
    return Clock((hour - 1) or 12, 0 if isinstance(minutes, str) else -int(minutes) % 60, None, meridiem)


def _on_day(clock: Clock, day: Meaning) -> Meaning:
    """`8 p.m. on Friday`, `9 on Monday night`."""

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


def _day_hour(day: Meaning, hour: int) -> Meaning:
    return _on_day(Clock(hour), day)


def _the_day(context: Context) -> Reading:
    """The day that the sentence names, else the day spoken of or the dateline's."""
    day = context.nearest_day() or context.now("day")
    return Reading(TimeType.DATE, day.value if day else UNRESOLVED["day"], day)


def _alone(clock: Clock) -> Meaning:
    return _on_day(clock, _the_day)


def _in_part(clock: Clock, part: str) -> Meaning:
    """`seven o'clock in the morning`."""
    value = clock.value(part)
    return _on_day(Clock(int(value[1:3]), clock.minute, clock.second) if value else clock, _the_day)


def _hour_in_part(hour: int, part: str) -> Meaning:
    return _in_part(Clock(hour), part)


def _range_on_day(clocks: Clocks, day: Meaning) -> Meaning:
    """`5 to 6 p.m. on Friday`: the first takes the other's am or pm."""
    first, second = clocks
    if first.meridiem is None and second.meridiem:
        earlier = second.meridiem == "pm" and first.hour % 12 > second.hour % 12  # 11 to 2 p.m.
        first = first._replace(meridiem="am" if earlier else second.meridiem)

    def resolve(context: Context) -> Reading | None:
        found = day(context)
        if found is None:
            return None
        date, _, part = found.value.partition("T")
        low, high = first.value(part), second.value(part)
        return Reading(TimeType.TIME, f"{date}{low}/{high}", found.period) if low and high else None

    return resolve


def _day_range(day: Meaning, clocks: Clocks) -> Meaning:
    return _range_on_day(clocks, day)


def _range(clocks: Clocks) -> Meaning:
    return _range_on_day(clocks, _the_day)


def _hour_to_clock(hour: int, clock: Clock) -> Clocks:
    return Clock(hour), clock


def _clock_to_clock(first: Clock, second: Clock) -> Clocks:
    return first, second


def _one_token(clocks: tuple[ClockToken, ClockToken]) -> Clocks:
    return _clock(clocks[0]), _clock(clocks[1])


def _pair(hours: tuple[int, int], meridiem: str | None = None) -> Clocks:
    return Clock(hours[0]), Clock(hours[1], None, None, meridiem)


def _hour_on_day(hour: int, day: Meaning) -> Meaning:
    return _on_day(Clock(hour), day)


def _is_hour(reader: Reader, first: int, end: int) -> bool:
    """Talks began |at 10 Monday night|; not: killed |10| Monday night."""
    return reader.before(first) in _BEFORE_CLOCK


def _is_clock(reader: Reader, first: int, end: int) -> bool:
    """`6:40 p.m.`, `at 18:00`, `noon`; not a score of 4:12."""
    if end - first > 1 or not reader.lower[first][0].isdecimal() or reader.lower[first][-1].isalpha():
        return True
    return reader.before(first) in _BEFORE_CLOCK


# fmt: off
RULES = (
    Rule("ZONEP", "", "ZONE", same),
    Rule("ZONEP", "", "( ZONE )", same),
    Rule("ZONEP", "", "( ZONE +|- HOUR )", lambda zone, hour: "local"),
    Rule("ZONEP", "", "local time", lambda: "local"),
    Rule("ZONEP", "", "eastern|pacific", lambda: "local"),
    Rule("ZONEP", "", "eastern|central|mountain|pacific standard|daylight|summer? time", lambda: "local"),
    Rule("CLOCKP", "clock", "CLOCK MERIDIEM? ZONEP?", _clock, "6:40 p.m."),
    Rule("CLOCKP", "clock", "DOTTED MERIDIEM ZONEP?", _clock, "8.30 pm"),
    Rule("CLOCKP", "clock", "HHMM ZONEP", _zoned, "1830 GMT"),
    Rule("CLOCKP", "clock", "HHMM hours", _zoned, "1830 hours"),
    Rule("CLOCKP", "clock", "HHMM MERIDIEM ZONEP?", _clock, "1140 a.m."),
    Rule("CLOCKP", "clock", "HOUR MERIDIEM ZONEP?", _hour, "9 a.m."),
    Rule("CLOCKP", "clock", "HOUR o'clock|oclock", _hour, "five o'clock"),
    Rule("CLOCKP", "clock", "half past HOUR MERIDIEM?", _half_past, "half past seven"),
    Rule("CLOCKP", "clock", "a? QTR past|after HOUR MERIDIEM?", _quarter_past, "quarter past five"),
    Rule("CLOCKP", "clock", "a? QTR to|before HOUR MERIDIEM?", _quarter_to, "quarter to five"),
    Rule("CLOCKP", "clock", "N minutes|min past HOUR MERIDIEM?", _minutes_past, "20 minutes past eight"),
    Rule("CLOCKP", "clock", "N minutes|min to HOUR MERIDIEM?", _minutes_to, "20 minutes to eight"),
    Rule("CLOCKP", "noon", "12? noon ZONEP?", _noon, "noon"),
    Rule("CLOCKP", "midnight", "12? midnight ZONEP?", _midnight, "midnight"),
    Rule("TIME", "", "CLOCKP", _alone, "", _is_clock),
    Rule("TIME", "clock", "CLOCKP in the PART", _in_part, "seven o'clock in the morning"),
    Rule("TIME", "clock", "HOUR in the PART", _hour_in_part, "eight in the evening"),
    Rule("TIME", "clock-day", "CLOCKP on|of? DAY|DAYPART", _on_day, "8 p.m. on Friday"),
    Rule("TIME", "clock-day", "DAY at|@|around|about|by? CLOCKP", _day_clock, "Friday at 8 p.m."),
    Rule("TIME", "clock-day", "DAYPART at|@|around|about? CLOCKP", _day_clock, "Monday night at 8:30"),
    Rule("TIME", "clock-day", "DAYPART at|around HOUR", _day_hour, "tonight at 8"),
    Rule("TIME", "clock-day", "HOUR DAYPART", _hour_on_day, "at 10 Monday night", _is_hour),
    # From one to another
    Rule("CLOCKSP", "clock-range", "HOUR to|-|–|and|until|till CLOCKP", _hour_to_clock, "5 to 6 p.m."),
    Rule("CLOCKSP", "clock-range", "CLOCKP to|-|–|and|until|till CLOCKP", _clock_to_clock, "9 a.m. to 5 p.m."),
    Rule("CLOCKSP", "clock-range", "CLOCKPAIR", _one_token, "10am-12pm"),
    Rule("CLOCKSP", "clock-range", "PAIR MERIDIEM", _pair, "5-6 pm"),
    Rule("TIME", "clock-range", "CLOCKSP", _range, "from 5 to 6 p.m.", _is_clock),
    Rule("TIME", "clock-range", "CLOCKSP on|of? DAY|DAYPART", _range_on_day, "from 5 to 6 p.m. on Friday"),
    Rule("TIME", "clock-range", "DAY|DAYPART from|between|at? CLOCKSP", _day_range, "Friday from 5 to 6 p.m."),
)
# fmt: on
