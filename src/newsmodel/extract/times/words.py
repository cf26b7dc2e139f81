"""The words of time, by class. `READINGS` gives for any token what it may be; `ANCHORS` which tokens a time may hang on.

MONTH WEEKDAY WEEKDAYS UNIT QTR SECOND PART SEASON HOLIDAY DEICTIC   calendar words, with their number or code
REL EDGE APPROX OFTEN VAGUE                                          last, early, about, daily, recently
N ORDINAL DAYNUM YEAR DECADE CLOCK HOUR MERIDIEM ZONE ...            numbers and what digits may be (`shape.py`)
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsmodel.extract.times import shape
from newsmodel.extract.times.number import ORDINALS, SIMPLE, VAGUE
from newsmodel.text.closed import MONTHS, WEEKDAYS

__all__ = ["Lexemes", "Word"]


class Word(NamedTuple):
    """What a token may be: a class, and what it stands for there (None for words that stand for themselves)."""

    symbol: str
    payload: Any = None


_MONTH_FORMS = {month: number for number, month in enumerate(MONTHS, 1)}
_MONTH_FORMS.update({month[:3]: number for number, month in enumerate(MONTHS, 1)}, sept=9)
_WEEKDAY_FORMS = {day: number for number, day in enumerate(WEEKDAYS, 1)}
_WEEKDAY_FORMS.update(
    {day[:3]: number for number, day in enumerate(WEEKDAYS, 1)}, tues=2, weds=3, thur=4, thurs=4
)
# Words that are something else as often: a month or weekday only beside other words of time.
_DOUBTFUL = frozenset(
    "may march august jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun".split()
)

_UNITS = {
    "year": "year", "month": "month", "week": "week", "day": "day", "decade": "decade", "century": "century",
    "hour": "hour", "minute": "minute", "weekend": "weekend", "fortnight": "fortnight", "millennium": "millennium",
    "night": "night", "workweek": "week", "semester": "half", "yr": "year", "hr": "hour", "min": "minute", "sec": "second",
}  # fmt: skip
_PLURALS = {
    "centuries": "century",
    "millennia": "millennium",
    "seconds": "second",
    "secs": "second",
    "quarters": "quarter",
}
_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "daytime": "DT", "midmorning": "MO", "nighttime": "NI",
    "night-time": "NI", "midday": "MI", "lunchtime": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV",
    "sunset": "EV", "mid-morning": "MO", "mid-afternoon": "AF", "predawn": "MO", "pre-dawn": "MO", "night": "NI", "nite": "NI",
}  # fmt: skip
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1}
_OFTEN = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "quarterly": "P1Q",
    "hourly": "PT1H", "nightly": "P1D", "biweekly": "P2W", "bi-weekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M",
    "bi-monthly": "P2M", "biannual": "P6M", "biannually": "P6M", "semiannual": "P6M", "semi-annual": "P6M",
    "semiannually": "P6M", "semi-annually": "P6M", "twice-daily": "P1D", "twice-weekly": "P1W", "biennial": "P2Y",
    "everyday": "P1D", "weekdays": "P1D", "weeknights": "P1D", "weekends": "P1WE",
}  # fmt: skip
_LENGTHS = {
    "yearlong": (1, "year"), "monthlong": (1, "month"), "weeklong": (1, "week"), "daylong": (1, "day"),
    "hourlong": (1, "hour"), "weekslong": ("X", "week"), "monthslong": ("X", "month"), "yearslong": ("X", "year"),
    "decadeslong": ("X", "decade"),
}  # fmt: skip
_VAGUE = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF", "recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF",
    "previously": "PAST_REF", "soon": "FUTURE_REF", "future": "FUTURE_REF", "tonite": "TONIGHT", "tonight": "TONIGHT",
    "overnight": "OVERNIGHT", "formerly": "PAST_REF",
}  # fmt: skip
_REL = frozenset(
    "last past previous prior preceding next coming upcoming following subsequent this current same that latest recent "
    "these those final".split()
)
_EDGE = frozenset("early late mid earlier later".split())
_MERIDIEM = {"am": "am", "a.m.": "am", "pm": "pm", "p.m.": "pm", "a.m": "am", "p.m": "pm"}
_ZONES = frozenset(
    "utc gmt est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst aest aedt hkt".split()
)
_DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
# One-word holidays; the others are literals of the grammar.
_HOLIDAY_HEADS = frozenset("christmas easter thanksgiving halloween juneteenth nowruz xmas".split())
# Classes on which a time may hang. Every rule has one of them, or one of the words below.
_ANCHOR_CLASSES = frozenset(
    "MONTH *MONTH WEEKDAY *WEEKDAY WEEKDAYS UNIT UNITS QTR PART SEASON DEICTIC OFTEN LENGTH VAGUE DECADE DATE YEARRANGE YEAR "
    "CLOCK MERIDIEM QUARTER HALF AGO EDGED TONIGHT OVERNIGHT CLOCKS STAMP MONTHS".split()
)
_ANCHOR_WORDS = _HOLIDAY_HEADS | frozenset(
    "past present date term noon midnight o'clock oclock second seconds moment".split()
)


class Lexemes(dict[str, tuple[Word, ...]]):
    """Token in small letters → what it may be; made when first asked for and kept, as a text repeats its words."""

    def __init__(self, literals: frozenset[str]) -> None:
        super().__init__()
        self._literals = literals
        self.anchors = _Anchors(self)

    def __missing__(self, word: str) -> tuple[Word, ...]:
        if len(self) > 200_000:
            self.clear()
            self.anchors.clear()
        words = tuple(_words_of(word))
        if word in self._literals:
            words = (*words, Word(word))
        self[word] = words
        return words


class _Anchors(dict[str, bool]):
    """Token in small letters → whether a time may hang on it."""

    def __init__(self, lexemes: Lexemes) -> None:
        super().__init__()
        self._lexemes = lexemes

    def __missing__(self, word: str) -> bool:
        is_anchor = word in _ANCHOR_WORDS or any(
            each.symbol in _ANCHOR_CLASSES for each in self._lexemes[word]
        )
        self[word] = is_anchor
        return is_anchor


def _words_of(word: str) -> list[Word]:
    if word[:1].isdigit() or "-" in word or word[:1] in "½'":
        return [Word(*each) for each in shape.shapes(word)]
    bare = word.rstrip(".")
    found = []
    if bare in _MONTH_FORMS:
        found.append(Word("*MONTH" if bare in _DOUBTFUL else "MONTH", _MONTH_FORMS[bare]))
    if bare in _WEEKDAY_FORMS:
        found.append(Word("*WEEKDAY" if bare in _DOUBTFUL else "WEEKDAY", _WEEKDAY_FORMS[bare]))
    elif word[:-1] in WEEKDAYS and word[-1:] == "s":
        found.append(Word("WEEKDAYS", _WEEKDAY_FORMS[word[:-1]]))
    for symbol, table in _TABLES.items():
        if word in table:
            found.append(Word(symbol, table[word]))
    if word in _REL:
        found.append(Word("REL", word))
    if word in _EDGE:
        found.append(Word("EDGE", word))
    if bare in _ZONES:
        found.append(Word("ZONE", bare))
    if word[:-1] in _UNITS and word[-1:] == "s" or word in _PLURALS:
        found.append(Word("UNITS", _PLURALS.get(word) or _UNITS[word[:-1]]))
    if (
        word in SIMPLE
        or word in VAGUE
        or word in ("a", "dozen", "dozens", "couple", "hundreds", "thousands", "millions", "scores")
    ):
        found.append(Word("*N"))
    if word in ORDINALS:
        found.append(Word("*ORDINAL", ORDINALS[word]))
    if word in SIMPLE and SIMPLE[word] <= 12:
        found.append(Word("HOUR", SIMPLE[word]))
    if word == "quarter":
        found.append(Word("QTR", "quarter"))
    if word == "second":
        found.append(Word("SECOND", "second"))
    return found


_TABLES: dict[str, dict[str, Any]] = {
    "UNIT": _UNITS,
    "PART": _PARTS,
    "SEASON": _SEASONS,
    "DEICTIC": _DEICTIC,
    "OFTEN": _OFTEN,
    "LENGTH": _LENGTHS,
    "VAGUE": {word: value for word, value in _VAGUE.items() if value.endswith("REF")},
    "TONIGHT": {"tonight": "NI", "tonite": "NI"},
    "OVERNIGHT": {"overnight": "NI"},
    "MERIDIEM": _MERIDIEM,
    "DECADE": _DECADES,
    "QUARTER": {f"q{number}": (number, None) for number in (1, 2, 3, 4)},
    "HALF": {"h1": (1, None), "h2": (2, None)},
}
