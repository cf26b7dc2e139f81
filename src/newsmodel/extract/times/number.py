"""Numbers as they count units of time: `two`, `2,500`, `twenty-five`, `a hundred`, `two and a half`, `several`.

A number of unknown size is "X", as TIMEX3 writes it: several years = PXY. A run has six words at most, whatever the text.
"""

from __future__ import annotations

from newsmodel.text.closed import AMOUNTS

__all__ = ["ORDINALS", "SIMPLE", "VAGUE", "Number", "ordinal", "plain", "read_number", "simple_number"]

Number = float | str

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
SIMPLE: dict[str, int] = {word: value for value, word in enumerate(_ONES.split(), 1)}
SIMPLE.update({word: 10 * value for value, word in enumerate(_TENS.split(), 2)})
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SIGNS = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75}  # 3 1/2 years
_FRACTIONS = {"half": 0.5, "quarter": 0.25, "one-half": 0.5}
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(_ORDINAL_ONES.split(), 1)}
ORDINALS.update(twentieth=20, thirtieth=30)
VAGUE = frozenset("several few many some numerous countless various".split())
_LONGEST = 6


def simple_number(word: str) -> float | None:
    """The number that one token is, in digits or letters: `2,500`, `2.5`, `½`, `forty-two`.

    For example:

        >>> simple_number("2,500"), simple_number("forty-two"), simple_number("2.5"), simple_number("4x")
        (2500, 42, 2.5, None)
    """
    if word in SIMPLE:
        return SIMPLE[word]
    if word == "½":
        return 0.5
    if word[:1].isdecimal():
        digits = word.replace(",", "")
        if len(digits) > 12 or not digits.isascii():
            return None
        if digits.isdecimal():
            return int(digits)
        whole, point, rest = digits.partition(".")
        return float(digits) if point and whole.isdecimal() and rest.isdecimal() else None
    tens, hyphen, ones = word.partition("-")
    if hyphen and SIMPLE.get(tens, 0) >= 20 and 0 < SIMPLE.get(ones, 0) < 10:
        return SIMPLE[tens] + SIMPLE[ones]
    if ones == "and-a-half" and tens in SIMPLE:
        return SIMPLE[tens] + 0.5
    return None


def ordinal(word: str) -> int | None:
    """The ordinal that one token is: `first`, `22nd`, `thirty-first`.

    For example:

        >>> ordinal("22nd"), ordinal("thirty-first"), ordinal("two")
        (22, 31, None)
    """
    if word in ORDINALS:
        return ORDINALS[word]
    if (
        word[:-2].isdecimal()
        and word[:-2].isascii()
        and word[-2:] in ("st", "nd", "rd", "th")
        and len(word) < 6
    ):
        return int(word[:-2])
    tens, hyphen, ones = word.partition("-")
    if hyphen and SIMPLE.get(tens, 0) >= 20 and 0 < ORDINALS.get(ones, 0) < 10:
        return SIMPLE[tens] + ORDINALS[ones]
    return None


def read_number(lower: list[str], first: int, stop: int) -> tuple[Number, int] | None:
    """The number that begins at a token, and where it ends; None if none does.

    For example:

        >>> read_number("two and a half years".split(), 0, 5)
        (2.5, 4)
        >>> read_number("a couple of days".split(), 0, 4)
        ('X', 3)
    """
    stop = min(stop, first + _LONGEST)
    word = lower[first]
    following = lower[first + 1] if first + 1 < stop else ""
    if word in VAGUE:
        return "X", first + 1
    if word == "a":
        return _after_article(lower, first + 1, stop)
    if word in AMOUNTS and following == "of":
        return "X", first + 2
    if word in ("dozen", "couple"):
        return (12, first + 1) if word == "dozen" else ("X", first + 1 + (following == "of"))
    value = simple_number(word)
    return None if value is None else _continue(lower, first + 1, stop, value)


def _after_article(lower: list[str], at: int, stop: int) -> tuple[Number, int] | None:
    """`a few`, `a couple of`, `a dozen`, `a hundred`, `a good many`."""
    word = lower[at] if at < stop else ""
    if word in ("few", "good", "great"):
        return ("X", at + 1) if word == "few" else None
    if word == "couple":
        return "X", at + 1 + (at + 1 < stop and lower[at + 1] == "of")
    if word == "dozen":
        return 12, at + 1
    return (_SCALES[word], at + 1) if word in _SCALES else None


def _continue(lower: list[str], at: int, stop: int, value: float) -> tuple[Number, int]:
    """The rest of a number: `two hundred`, `2 million`, `twenty five`, `one and a half`."""
    while at < stop:
        word = lower[at]
        if word in _SCALES and value < 10**9:
            value *= _SCALES[word]
        elif value >= 20 and value % 10 == 0 and 0 < SIMPLE.get(word, 0) < 10:
            value += SIMPLE[word]
        elif word in _SIGNS and value == int(value):
            return value + _SIGNS[word], at + 1
        elif word == "and" and (fraction := _fraction(lower, at + 1, stop)):
            return value + fraction[1], at + 1 + fraction[0]
        else:
            break
        at += 1
    return value, at


def _fraction(lower: list[str], at: int, stop: int) -> tuple[int, float] | None:
    """`a half` or `half`, with the number of its words."""
    skip = at < stop and lower[at] in ("a", "one")
    word = lower[at + skip] if at + skip < stop else ""
    return (1 + skip, _FRACTIONS[word]) if word in _FRACTIONS else None


def plain(number: Number) -> str:
    """A number as TIMEX3 writes it.

    For example:

        >>> plain(3), plain(2.0), plain(2.5), plain("X")
        ('3', '2', '2.5', 'X')
    """
    if isinstance(number, str):
        return number
    return str(int(number)) if number == int(number) else f"{number:g}"
