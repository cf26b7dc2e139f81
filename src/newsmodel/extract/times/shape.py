"""What a token of digits or with hyphens may be, by its shape alone: `26/12/2023`, `18:30`, `8am`, `1990s`, `34-year-old`.

Every reading is a class and what it stands for; the rules say where it may stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsmodel.extract.times.number import ordinal, simple_number
from newsmodel.text.closed import MONTH_STEMS, MONTHS

__all__ = ["LENGTH_UNITS", "shapes"]

_MONTH_STEMS = {stem: number for number, stem in enumerate(MONTH_STEMS, 1)}
_MONTH_NAMES = {**_MONTH_STEMS, **{month: number for number, month in enumerate(MONTHS, 1)}, "sept": 9}
LENGTH_UNITS = {
    "year": "year", "years": "year", "yr": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
    "day": "day", "days": "day", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "min": "minute",
    "second": "second", "seconds": "second", "decade": "decade", "decades": "decade", "century": "century",
    "centuries": "century", "night": "night", "weekend": "weekend",
}  # fmt: skip
_FUSED = {"h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second",
          "yr": "year", "yrs": "year", **LENGTH_UNITS}  # fmt: skip
_EDGES = frozenset(["mid", "early", "late"])
_SEPARATORS = "/-."

Reading = tuple[str, Any]


def shapes(word: str) -> Iterator[Reading]:
    """The readings of a token (in small letters) that begins with a digit or has a hyphen.

    For example:

        >>> list(shapes("18:30")), list(shapes("1990s")), list(shapes("three-day"))
        ([('CLOCK', (18, 30, None, None))], [('DECADE', 1990)], [('LENGTH', (3, 'day'))])
    """
    if not word[:1].isdecimal():
        if "-" in word:
            yield from _hyphened(word)
        if word == "½":
            yield "*N", None
        if word[1:2].isdecimal() and word[0] in "'’":
            yield from (each for each in _with_letters(word[1:]) if each[0] == "DECADE")
        return
    if not word.isascii():
        return
    if word.isdecimal():
        yield from _digits(word)
    elif simple_number(word) is not None:
        yield "*N", None
        yield from _clock(word.replace(".", ":"), "DOTTED")
    elif any(mark in word for mark in _SEPARATORS):
        yield from _separated(word)
    else:
        yield from _with_letters(word)


def _digits(word: str) -> Iterator[Reading]:
    number = int(word) if len(word) < 9 else 0
    yield "*N", None
    if len(word) <= 2:
        if 1 <= number <= 31:
            yield "*DAYNUM", number
        if number <= 24:
            yield "HOUR", number
        if len(word) == 2:
            yield "YY", number
    elif len(word) == 4:
        if 1000 <= number <= 2199:
            yield "YEAR", number
        if number // 100 <= 24 and number % 100 < 60:
            yield "HHMM", (number // 100, number % 100, None, None)
    elif len(word) in (6, 8):
        yield "COMPACT", word


def _with_letters(word: str) -> Iterator[Reading]:
    """`22nd`, `1990s`, `8am`, `8:30pm`, `3hrs`."""
    place = ordinal(word)
    if place is not None:
        yield "*ORDINAL", place
        return
    split = len(word)
    while split and not word[split - 1].isdecimal():
        split -= 1
    digits, letters = word[:split], word[split:]
    if ":" in digits:
        yield from _clock(digits, "CLOCK", letters)
    elif letters in ("s", "'s") and len(digits) in (2, 4) and digits.endswith("0"):
        yield "DECADE", int(digits)
    elif letters in ("am", "pm", "a", "p", "ish") and len(digits) <= 2 and 1 <= int(digits) <= 12:
        if letters in ("am", "pm"):
            yield "CLOCK", (int(digits), None, None, letters)
    elif letters in _FUSED and len(digits) <= 6 and digits.isdecimal():
        yield "LENGTH", (int(digits), _FUSED[letters])


def _clock(digits: str, symbol: str, letters: str = "") -> Iterator[Reading]:
    """`18:30`, `17:49:19`, `8:30` with `pm` behind it."""
    parts = digits.split(":")
    if len(parts) not in (2, 3) or letters not in ("", "am", "pm", "a", "p", "z"):
        return
    if not all(part.isdecimal() and len(part) <= 2 for part in parts) or any(
        len(part) != 2 for part in parts[1:]
    ):
        return
    hour, minute, second = (int(part) for part in (*parts, "0")[:3])
    if hour > 24 or minute > 59 or second > 59:
        return
    meridiem = letters + "m" if letters in ("a", "p") else letters or None
    yield "CLOCK" if meridiem else symbol, (hour, minute, second if len(parts) == 3 else None, meridiem)


def _separated(word: str) -> Iterator[Reading]:
    """`26/12/2023`, `2023-12-26`, `2014-2018`, `18-19`, `8.30pm`, `3.5hrs`, `34-year-old`, `05-Aug-2016`, `2017-q1`."""
    if "-" not in word and "/" not in word:
        yield from _dotted(word)
        return
    half, _, rest = word.partition("-")
    if half == "1/2" and rest.partition("-")[0] in LENGTH_UNITS:
        yield "HALVED", LENGTH_UNITS[rest.partition("-")[0]]
        return
    parts = word.replace("/", "-").split("-")
    if (nth := _nth_century(parts)) is not None:
        yield "CENTURYADJ", nth
        return
    if len(parts) == 2:
        yield from _pair(parts[0], parts[1], word)
    if word[10:11] == "t" and len(parts) == 3:
        yield "*ISO", None
    elif len(parts) == 3 and (
        all(part.isdecimal() for part in parts) or any(part in _MONTH_NAMES for part in parts)
    ):
        yield "DATE", word
    elif not parts[-1].isdecimal():
        yield from _length(parts)


def _nth_century(parts: list[str]) -> int | None:
    """`18th-century`, `nineteenth-century`."""
    return ordinal(parts[0]) if len(parts) == 2 and parts[1] == "century" else None


def _dotted(word: str) -> Iterator[Reading]:
    parts = word.split(".")
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        yield "DATE", word
    elif word[-2:] in ("am", "pm"):
        yield from _clock(word[:-2].replace(".", ":"), "CLOCK", word[-2:])
    else:
        digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
        number = simple_number(digits)
        if number is not None and word[len(digits) :] in _FUSED:
            yield "LENGTH", (number, _FUSED[word[len(digits) :]])


def _pair(left: str, right: str, word: str) -> Iterator[Reading]:
    if left.isdecimal() and right.isdecimal():
        yield from _number_pair(left, right, word)
    elif (
        left.isdecimal() and right[:1] in ("q", "h") and right[1:] in ("1", "2", "3", "4") and len(left) == 4
    ):
        yield ("QUARTER" if right[0] == "q" else "HALF"), (int(right[1:]), int(left))
    elif right.rstrip(".") in _MONTH_NAMES and left.isdecimal() and len(left) <= 2:
        yield "DATE", word.rstrip(".")
        yield "DAYMONTH", (int(left), _MONTH_NAMES[right.rstrip(".")])
    else:
        for first in _hour_of(left):
            for second in _hour_of(right):
                if first[3] or second[3]:
                    yield "CLOCKPAIR", (first, second)


def _hour_of(word: str) -> Iterator[tuple[int, int | None, int | None, str | None]]:
    """One side of `10am-12pm`, `3-8pm`, `2:00-2:30`."""
    if word.isdecimal() and len(word) <= 2 and 0 < int(word) <= 24:
        yield int(word), None, None, None
        return
    for symbol, payload in _with_letters(word) if word[:1].isdecimal() and "." not in word else ():
        if symbol == "CLOCK":
            yield payload


def _number_pair(left: str, right: str, word: str) -> Iterator[Reading]:
    low, high = int(left[:5]), int(right[:5])
    if len(left) == 4 and 1000 <= low <= 2199 and len(right) in (1, 2, 4):
        if "/" not in word and 1 <= high <= 12 and high != low % 100 + 1:
            yield "DATE", word
        elif len(right) == 2 and low % 100 < high:
            yield "YEARRANGE", (low, low // 100 * 100 + high)
        elif len(right) == 4 and low < high <= 2199:
            yield "YEARRANGE", (low, high)
    elif len(left) <= 2 and len(right) == 4 and 1 <= low <= 12 and 1900 <= high <= 2199:
        yield "DATE", word
    elif len(left) <= 2 and len(right) <= 2:
        yield ("SLASHED" if "/" in word else "PAIR"), (low, high)


def _hyphened(word: str) -> Iterator[Reading]:
    """`three-day`, `mid-May`, `third-quarter`, `year-ago`, `two-and-a-half-year`, `mid-1990s`."""
    parts = word.split("-")
    head, tail = parts[0], parts[-1]
    if (nth := _nth_century(parts)) is not None:
        yield "CENTURYADJ", nth
        return
    number = simple_number(word)
    place = ordinal(word)
    if number is not None or word == "one-half":
        yield "*N", None
    elif place is not None:
        yield "*ORDINAL", place
    elif head in _EDGES and len(parts) == 2:
        yield "EDGED", tail
    elif len(parts) == 2 and tail in ("quarter", "half") and ordinal(head) in (1, 2, 3, 4):
        yield ("QUARTER" if tail == "quarter" else "HALF"), (ordinal(head), None)
    elif len(parts) == 2 and tail == "period" and ordinal(head) in (1, 2, 3, 4):
        yield "QPERIOD", ordinal(head)
    elif len(parts) == 2 and tail in ("ago", "earlier") and head in LENGTH_UNITS:
        yield "AGO", (1, LENGTH_UNITS[head])
    elif word == "prior-year":
        yield "AGO", (1, "year")
    elif head in ("q1", "q2", "q3", "q4") and len(parts) == 2 and len(tail) == 4 and tail.isdecimal():
        yield "QUARTER", (int(head[1]), int(tail))
    elif len(parts) == 2 and head in _MONTH_NAMES and tail in _MONTH_NAMES:
        yield "MONTHS", (_MONTH_NAMES[head], _MONTH_NAMES[tail])
    elif head in _MONTH_NAMES and all(part.isdecimal() for part in parts[1:]):
        yield "DATE", word
    else:
        yield from _length(parts)


def _length(parts: list[str]) -> Iterator[Reading]:
    """`34-year-old`, `27-year`, `half-hour`, `week-long`, `decades-old`, `two-and-a-half-year`."""
    old = parts[-1] in ("old", "olds")
    if parts[-1] in ("old", "long", "olds", "plus", "ago") and len(parts) > 1:
        parts = parts[:-1]
    elif len(parts) == 1:
        return
    unit = LENGTH_UNITS.get(parts[-1])
    if unit is None or len(parts) > 6:
        return
    count = parts[:-1]
    if "to" in count[1:-1] and old:
        return  # 18-to-34-year-olds
    if "to" in count[1:-1]:  # a two-to-three-year term
        count = count[count.index("to") + 1 :]
    if not count:
        yield "LENGTH", ("X" if parts[-1].endswith("s") else 1, unit)
    elif count == ["half"]:
        yield "LENGTH", (0.5, unit)
    elif count == ["quarter"] and unit == "century":
        yield "LENGTH", (25, "year")
    elif count == ["multi"] or count == ["several"]:
        yield "LENGTH", ("X", unit)
    else:
        extra = (
            {("a", "half"): 0.5, ("one", "half"): 0.5, ("half",): 0.5}.get(tuple(count[2:]), 0.0)
            if "and" in count
            else 0.0
        )
        number = simple_number("-".join(count[:1] if extra else count))
        if number is not None:
            yield "LENGTH", (number + extra if extra else number, unit)
