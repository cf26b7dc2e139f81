"""The tag of a word by itself: from the closed classes, the dictionary's readings, or its ending.

A word with several readings gets a provisional tag (see newsmodel.text.tag), which its neighbours then decide.
"""

from __future__ import annotations

import re

from newsmodel.lexicon.words import Words
from newsmodel.text.closed import AGES, CLOSED, NUMBERS
from newsmodel.text.function_word import CAPITAL_FUNCTION_WORDS
from newsmodel.text.token import fold

__all__ = ["Lexical"]

_SUFFIXES = (
    ("r", ("ly",)),
    ("N", ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "hood", "dom", "age", "ist", "logy", "er", "or", "man")),
    ("L", ("tions", "sions", "ments", "ities", "isms", "ances", "ences", "ships", "ists", "ers", "ors", "men")),
    ("J", ("ous", "ful", "less", "able", "ible", "ical", "ic", "ive", "ish", "ary", "like", "wide", "al", "ian", "ese")),
)  # fmt: skip
_FRACTIONS = frozenset("half thirds quarter quarters fifths sixths sevenths eighths ninths tenths".split())
_ARTICLED = re.compile(r"(?:a[a-z]{1,2}|el|ul|ud|d|l|bin|ibn|abu)[-'’][A-Z]")
_LED = re.compile(
    r".*-(?:led|backed|based|held|controlled|run|old|wide|long|level|style|linked|owned|made|aligned|member|ed|born)$"
)


class Lexical(dict[str, str]):
    """Surface form → tag without context, remembered."""

    def __init__(self, dictionary: Words, *, initial: bool) -> None:
        super().__init__()
        self._words = dictionary
        self._initial = initial

    def __missing__(self, word: str) -> str:
        if len(self) > 300_000:  # a bound for services that read for months
            self.clear()
        tag = self[word] = self._tag(word)
        return tag

    def _tag(self, word: str) -> str:
        lower = fold(word)
        closed = CLOSED.get(lower)
        first = word[0]
        if "-" in lower and lower.partition("-")[0] in NUMBERS:
            # twenty-one, but a three-hour battle
            return "#" if _is_number(lower) else "U" if lower.endswith(AGES) else "J"
        if first.isupper():
            return self._capitalised(word, lower, closed)
        if closed is not None:
            return closed
        if _ARTICLED.match(word):
            return "P"  # al-Sadr, el-Sisi, ash-Shati
        if first.isdigit():
            return "U" if lower.endswith(AGES) else "#" if not _LED.match(lower) else "J"
        if not first.isalpha():
            return "-" if not word[-1].isalnum() else "P"
        return self._dictionary(lower) or _by_suffix(lower)

    def _capitalised(self, word: str, lower: str, closed: str | None) -> str:
        """|US| and |Will| (P) inside a sentence, |The| (D), |Monday| (Y); |Will| (M) they agree?, at its beginning"""
        if word in CAPITAL_FUNCTION_WORDS:
            return CAPITAL_FUNCTION_WORDS[word]
        if closed is not None and (closed == "Y" or len(word) == 1 or not word.isupper() or self._initial):
            return closed if closed != "M" or self._initial else "P"
        if self._initial:
            return self._dictionary(lower) or "P"
        if word[0] != word[-1].upper() and "-" in word and _LED.match(lower):
            return "J"  # Iran-backed, U.S.-led
        return "P"

    def _dictionary(self, lower: str) -> str:
        if lower not in self._words and lower not in _SPECIAL:
            if "-" in lower:
                if _LED.match(lower):
                    return "J"
                last = lower.rsplit("-", 1)[1]
                return "N" if last in _INCOMING else self._dictionary(last)
            return ""
        return _provisional(lower, self._words)


# Behind an office, of who is to take it: the president-|elect|, a minister-|designate|
_INCOMING = frozenset(["elect", "designate", "general"])
# Words whose readings would mislead: two lemmas meet in one form, or one reading is rare.
_SPECIAL = {
    "found": "e", "left": "e", "felt": "e", "saw": "d", "fell": "d", "rose": "d", "lay": "h", "wound": "x", "ground": "N", "bound": "J",
    "shot": "h", "hurt": "h", "spring": "N", "missing": "U", "well": "r", "fire": "x", "lead": "q", "number": "x", "own": "J",
    "past": "J", "wounded": "e", "injured": "e", "leaves": "K", "means": "K", "says": "z", "said": "e",
    "long": "A", "far": "A", "high": "A", "low": "A", "just": "r", "due": "J", "able": "J", "ago": "r", "according": "i", "dead": "U",
    "hardest": "A", "harder": "A", "faster": "A", "fastest": "A", "further": "A", "daily": "A", "weekly": "A", "monthly": "A",
    "off": "i", "neighbouring": "J", "neighboring": "J", "account": "q", "outdoors": "r", "indoors": "r", "remains": "K", "convoys": "L", "calm": "U", "close": "a", "party": "N", "parties": "L", "rebel": "N", "rebels": "L", "wrong": "J", "open": "a", "clear": "a", "let": "h", "poor": "U", "rich": "U", "elderly": "U",
    "homeless": "U", "sick": "U", "disabled": "U", "unemployed": "U", "young": "U", "old": "U", "needy": "U", "accused": "e",
}  # fmt: skip
# Nouns by the dictionary, but in news nearly always verbs.
_SPECIAL |= dict.fromkeys(
    "serving living making running calling standing sitting failing holding acting selling buying reading cutting dropping flying "
    "saving driving dumping handling happening hunting learning marking playing taking giving going coming leaving moving "
    "seeking using sending setting turning carrying paying wounding".split(),
    "j",
)


def _provisional(lower: str, dictionary: Words) -> str:
    """The tag of a word by its readings: a final one for one reading, a provisional one for several."""
    special = _SPECIAL.get(lower)
    if special is not None:
        return special
    readings = dictionary.readings(lower)
    pos = [reading.pos for reading in readings]
    forms = {(reading.pos, reading.form) for reading in readings}
    noun, verb = ("noun", "base") in forms, ("verb", "base") in forms
    if ("verb", "past") in forms or ("verb", "part") in forms:
        return _past_tag(lower, forms, pos, verb)
    if ("verb", "ing") in forms:
        return "f" if noun else "j"
    if ("noun", "plural") in forms and noun and not verb:
        return "L" if readings[0].form == "plural" else "N"
    if ("noun", "plural") in forms and ("verb", "3rd") in forms:
        lemma = next(reading.lemma for reading in readings if reading.form == "3rd")
        return "k" if "noun" in dictionary.pos(lemma)[: dictionary.pos(lemma).index("verb")] else "K"
    if ("noun", "plural") in forms or ("verb", "3rd") in forms:
        return "L" if ("noun", "plural") in forms else "z"
    if verb and pos[0] == "adj":
        return "a"
    if noun and verb:
        return "x" if pos.index("noun") < pos.index("verb") else "q"
    if verb:
        return "a" if "adj" in pos else "v"
    if noun and "adj" in pos:
        return "u" if pos.index("noun") < pos.index("adj") else "U"
    if noun:
        return "N"
    if "adj" in pos:
        return "A" if "adv" in pos else "J"
    return "r"


def _past_tag(lower: str, forms: set[tuple[str, str]], pos: list[str], base: bool) -> str:
    if base:
        return "h"  # hit, put, cut
    past, part = ("verb", "past") in forms, ("verb", "part") in forms
    if "adj" in pos and not past:
        return "J"
    if past and (part or lower.endswith("ed")):
        return "e"
    return "E" if part else "d"


def _is_number(lower: str) -> bool:
    """twenty-one, two-thirds."""
    last = lower.partition("-")[2]
    return last in NUMBERS or last in _FRACTIONS


def _by_suffix(lower: str) -> str:
    """The tag of a word that no list knows, by its ending."""
    if "-" in lower and _LED.match(lower):
        return "J"
    if lower.endswith("ed") and len(lower) > 4:
        return "e"
    if lower.endswith("ing") and len(lower) > 5:
        return "j"
    for tag, suffixes in _SUFFIXES:
        if lower.endswith(suffixes) and len(lower) > 4:
            return tag
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return "L"
    return "N"
