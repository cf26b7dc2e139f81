"""The words of time, by class. `Lexemes` gives for any token what it may be, and on which tokens a time may hang.

    MONTH WEEKDAY WEEKDAYS UNIT UNITS QTR SECOND PART PARTS SEASON DEICTIC   calendar words, with their number or code
    REL EDGE OFTEN VAGUE TONIGHT OVERNIGHT UNITEND                          last, early, daily, recently, year-end
    N ORDINAL DAYNUM DAYORD YEAR DECADE CLOCK HOUR MERIDIEM ZONE ...        numbers, and what digits may be (`shape.py`)

A class with a star is tested against the neighbours before it counts (`reader.py`).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsmodel.extract.times import shape
from newsmodel.extract.times.number import ORDINALS, SIMPLE, VAGUE
from newsmodel.text.closed import AMOUNTS, MONTHS, WEEKDAYS

__all__ = ["KNOWN", "Check", "Lexeme", "Lexemes", "Word"]

Word = tuple[str, Any, int]  # class, what the word stands for there (None: for itself), number of tokens
Check = tuple[str, Any]  # class that the reader tests against the neighbours, and what the word may stand for


class Lexeme(NamedTuple):
    """What a token may be: in any case, and depending on its neighbours."""

    words: tuple[Word, ...]
    checks: tuple[Check, ...]
    symbols: frozenset[str]  # the classes of `words`


_UNITS = {
    "year": "year", "month": "month", "week": "week", "day": "day", "decade": "decade", "century": "century",
    "hour": "hour", "minute": "minute", "weekend": "weekend", "fortnight": "fortnight", "millennium": "millennium",
    "night": "night", "workweek": "week", "yr": "year", "hr": "hour", "min": "minute", "sec": "second",
}  # fmt: skip
_MORE_PLURALS = {
    "centuries": "century",
    "millennia": "millennium",
    "seconds": "second",
    "quarters": "quarter",
}
_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "daytime": "DT", "midmorning": "MO", "nighttime": "NI",
    "night-time": "NI", "midday": "MI", "lunchtime": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV",
    "sunset": "EV", "nightfall": "NI", "sundown": "EV", "mid-morning": "MO", "mid-afternoon": "AF", "predawn": "MO", "pre-dawn": "MO", "night": "NI", "nite": "NI",
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
    "previously": "PAST_REF", "soon": "FUTURE_REF", "future": "FUTURE_REF",
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
_NUMBER_OPENERS = AMOUNTS | {"a", "dozen", "couple"}
# Months and weekdays that are something else as often: tested against their neighbours.
_DOUBTFUL = frozenset(
    "may march august jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun".split()
)
# One-word holidays; the others are literals of the grammar.
_HOLIDAY_HEADS = frozenset("christmas easter thanksgiving halloween juneteenth nowruz xmas".split())
# Classes on which a time may hang. Every rule has one of them, or one of the words below.
_ANCHOR_CLASSES = frozenset(
    "MONTH *MONTH WEEKDAY *WEEKDAY WEEKDAYS UNIT UNITS QTR PART SEASON DEICTIC OFTEN LENGTH VAGUE DECADE DATE YEARRANGE YEAR "
    "CLOCK MERIDIEM QUARTER HALF AGO EDGED TONIGHT OVERNIGHT CLOCKPAIR COMPACT MONTHS SLASHED UNITEND PARTS CENTURYADJ HALVED QPERIOD YY *ISO".split()
)
_ANCHOR_WORDS = _HOLIDAY_HEADS | frozenset(
    "past present date term run noon midnight o'clock oclock seconds second moment gmt utc time point weekday ago half period".split()
)


class Lexemes(dict[str, Lexeme]):
    """Token in small letters → what it may be; made when first asked for and kept, as a text repeats its words."""

    def __init__(self, literals: frozenset[str]) -> None:
        super().__init__()
        self._literals = literals
        self.anchors = _Anchors(self)

    def __missing__(self, word: str) -> Lexeme:
        if len(self) > 200_000:
            self.clear()
            self.anchors.clear()
        classes = [*shape.shapes(word), *KNOWN.get(word, ())]
        words = [(symbol, payload, 1) for symbol, payload in classes if symbol[0] != "*"]
        if word in self._literals:
            words.append((word, None, 1))
        checks = tuple(each for each in classes if each[0][0] == "*")
        self[word] = lexeme = Lexeme(tuple(words), checks, frozenset(symbol for symbol, _, _ in words))
        return lexeme


class _Anchors(dict[str, bool]):
    """Token in small letters → whether a time may hang on it."""

    def __init__(self, lexemes: Lexemes) -> None:
        super().__init__()
        self._lexemes = lexemes

    def __missing__(self, word: str) -> bool:
        lexeme = self._lexemes[word]
        classes = lexeme.symbols | {symbol for symbol, _ in lexeme.checks}
        is_ordinal = word[:1].isdecimal() and "*ORDINAL" in classes  # on the 18th
        self[word] = is_anchor = (
            word in _ANCHOR_WORDS or is_ordinal or not _ANCHOR_CLASSES.isdisjoint(classes)
        )
        return is_anchor


def _forms(names: tuple[str, ...], *others: str) -> dict[str, int]:
    """Number of each month or weekday by its name and its abbreviations, with and without a stop."""
    numbers = {name: number for number, name in enumerate(names, 1)}
    numbers.update({name[:3]: number for name, number in tuple(numbers.items())})
    for other in others:
        numbers[other] = numbers[other[:3]]
    return {**numbers, **{f"{name}.": number for name, number in numbers.items()}}


def _plurals(singulars: dict[str, str], *but: str) -> dict[str, str]:
    return {f"{word}s": code for word, code in singulars.items() if word not in but}


def _known() -> dict[str, list[Check]]:
    months, weekdays = _forms(MONTHS, "sept"), _forms(WEEKDAYS, "tues", "weds", "thur", "thurs")
    plurals = {**_plurals(_UNITS), **_MORE_PLURALS}
    tables: dict[str, dict[str, Any]] = {
        "MONTH": {word: number for word, number in months.items() if word.rstrip(".") not in _DOUBTFUL},
        "*MONTH": {word: number for word, number in months.items() if word.rstrip(".") in _DOUBTFUL},
        "WEEKDAY": {word: number for word, number in weekdays.items() if word.rstrip(".") not in _DOUBTFUL},
        "*WEEKDAY": {word: number for word, number in weekdays.items() if word.rstrip(".") in _DOUBTFUL},
        "WEEKDAYS": {f"{word}s": number for number, word in enumerate(WEEKDAYS, 1)},
        "UNIT": _UNITS,
        "UNITS": plurals,
        "QTR": {"quarter": "quarter"},
        "SECOND": {"second": "second"},
        "PART": _PARTS,
        "PARTS": _plurals(_PARTS),
        "SEASON": _SEASONS,
        "DEICTIC": _DEICTIC,
        "OFTEN": _OFTEN,
        "LENGTH": _LENGTHS,
        "VAGUE": _VAGUE,
        "TONIGHT": {"tonight": "NI", "tonite": "NI"},
        "OVERNIGHT": {"overnight": "NI"},
        "MERIDIEM": _MERIDIEM,
        "DECADE": _DECADES,
        "UNITEND": {"year-end": "year", "yearend": "year", "month-end": "month", "quarter-end": "quarter"},
        "QUARTER": {f"q{number}": (number, None) for number in (1, 2, 3, 4)},
        "HALF": {"h1": (1, None), "h2": (2, None)},
        "EDGED": {f"mid{word}": word for word in ("year", "week", "month", *_SEASONS)},
        "REL": {word: word for word in _REL},
        "EDGE": {word: word for word in _EDGE},
        "ZONE": {word: word.rstrip(".") for zone in _ZONES for word in (zone, f"{zone}.")},
        "HOUR": {word: number for word, number in SIMPLE.items() if number <= 12},
        "*N": dict.fromkeys((*SIMPLE, *VAGUE, *_NUMBER_OPENERS)),
        "*ORDINAL": ORDINALS,
    }
    known: dict[str, list[Check]] = {}
    for symbol, table in tables.items():
        for word, payload in table.items():
            known.setdefault(word, []).append((symbol, payload))
    return known


KNOWN = _known()
