"""Numbers of people: `at least six`, `a dozen`, `between 20 and 30`, `some 2,500`."""

from __future__ import annotations

__all__ = ["ORDINALS", "count_of", "value_of"]

_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}
# Plural quantities: the least that they can mean.
_VAGUE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000}
# Those who come after a first: |a third| was injured.
ORDINALS = {
    word: number
    for number, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)
}
_ONE = frozenset(
    "victim man woman teen teenager boy girl person officer soldier child student passenger".split()
)
_OPEN = frozenset(["least", "more", "over", "than"])
_LONGEST = 6


def value_of(word: str) -> int | None:
    """The number that one token stands for, or None."""
    known = _WORDS.get(word)
    if known is not None:
        return known
    if word[:1].isdigit() and len(word) < 12:
        digits = word.replace(",", "")
        return int(digits) if digits.isdigit() and digits.isascii() else None
    if "-" in word:
        tens, _, ones = word.partition("-")
        if tens in _WORDS and ones in _WORDS and _WORDS[tens] >= 20:
            return _WORDS[tens] + _WORDS[ones]
    return None


def count_of(lower: list[str], first: int, end: int) -> tuple[int | None, int | None]:
    """Least and largest number of people that the tokens `first` to `end` of a noun group give; (None, None) if none.

    For example:

        >>> count_of("at least six soldiers".split(), 0, 4)
        (6, None)
        >>> count_of("a dozen people".split(), 0, 3)
        (12, 12)
    """
    ordinal = end > first + 1 and lower[first] in ("a", "the") and lower[first + 1] in ORDINALS
    if ordinal and end - first == 2 and lower[end : end + 1] == ["of"]:
        return None, None  # |a third| of the passengers
    if ordinal and (end - first == 2 or lower[end - 1] in _ONE):
        return 1, 1  # two were killed and |a third| was injured; |the third victim|
    if lower[first : first + 1] == ["both"] and end - first > 1:
        return 2, 2  # |both pilots| died
    total: int | None = None
    open_end = False
    between = "between" in lower[max(0, first - 1) : first + 1]
    for i in range(first, min(end, first + _LONGEST + 2, len(lower))):
        word = lower[i]
        number = value_of(word)
        if number is not None:
            if total is not None:
                if lower[i - 1] in ("or", "to", "-", "–") or (between and lower[i - 1] == "and"):
                    return total, number  # |between 20 and 30| people
                if i and lower[i - 1] not in ("and", *_SCALES):
                    break
            total = (total or 0) + number
        elif word in _SCALES:
            total = (total or 1) * _SCALES[word]
        elif word in _VAGUE:
            return _VAGUE[word], None
        elif word in _OPEN and (word != "more" or lower[i + 1 : i + 2] == ["than"]):
            open_end = True  # |more than| four; not: four |more| people
        elif total is not None and word not in ("and", "or", "to", "-", "–"):
            break
    if total is None:
        return None, None
    before = lower[max(0, first - 3) : first]
    if open_end or before[-2:] in (["at", "least"], ["more", "than"]) or before[-1:] == ["over"]:
        return total, None
    return total, total
