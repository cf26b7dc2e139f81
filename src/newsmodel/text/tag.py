"""Tags: one character for each token, what kind of word it is here.

    D determiner   Q quantifier   O pronoun   H possessive pronoun   G 's   W who, which   w when, where, how   T that
    t to   o of   y by   i preposition   S after, as, since ...   s because, if ...   & and, or   C but
    M modal   B is, was ...   b be, been   V have   X do   ~ not   r adverb   Y weekday, month, today   # number
    N noun   L plural noun   P name   J adjective   v plain verb   z verb in -s   d past   n participle   g -ing
    . , ; : - ( ) " ' / % $   marks

The dictionary gives each word its readings; words with several get a provisional tag (x, k, e ...), which the
neighbours then decide, left to right, each in constant time:

    The strikes killed two.      strikes: plural, behind a determiner
    Russia strikes the port.     strikes: verb, between a name and a determiner
    to attack the town           attack: verb, behind "to"
    a drone launched from Syria hit the base     launched: participle, because a finite verb follows
"""

from __future__ import annotations

import re

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.words import Words, words
from newsmodel.text.closed import CLOSED
from newsmodel.text.token import Tokens, fold

__all__ = ["Tagger", "tagger"]

# Provisional tags: x noun or verb, q verb or noun, k plural or -s verb (K verb first), e -ed, h one form for all (hit, put),
# u noun or adjective, a adjective or verb, A adjective or adverb.
_NOUNISH = frozenset("NLPJuUxqkKaA#YgQ")
_OBJECT = frozenset("DHOQP#T")
# Verbs and nouns that take "to" as a preposition, so that a noun follows: returned to work, access to power.
_TO_NOUN = frozenset(
    "return returned returning returns led leading lead leads due according response access subject thanks close contributed "
    "contribute amount amounted resort resorted refer referred linked link links committed belong belongs belonged threat "
    "opposed tied key prior related back down up approach answer end damage visit trip objection solution injuries injury "
    "moved brought sent alternative entitled came comes went goes goes rose fell adjacent next contrary addition".split()
)
_SUFFIXES = (
    ("r", ("ly",)),
    ("N", ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "hood", "dom", "age", "ist", "logy", "er", "or", "man")),
    ("L", ("tions", "sions", "ments", "ities", "isms", "ances", "ences", "ships", "ists", "ers", "ors", "men")),
    ("J", ("ous", "ful", "less", "able", "ible", "ical", "ic", "ive", "ish", "ary", "like", "wide", "al", "ian", "ese")),
)  # fmt: skip
_ARTICLED = re.compile(r"(?:a[a-z]{1,2}|el|ul|ud|d|l|bin|ibn|abu)[-'’][A-Z]")
_LED = re.compile(
    r".*-(?:led|backed|based|held|controlled|run|old|wide|long|level|style|linked|owned|made|aligned|member|ed|born)$"
)


class Tagger:
    """Tags tokens by dictionary, word form and neighbours."""

    def __init__(self, dictionary: Words) -> None:
        self._words = dictionary
        self._lower = _Lexical(dictionary, initial=True)
        self._surface = _Lexical(dictionary, initial=False)

    def tag(self, tokens: Tokens, sentences: list[tuple[int, int]]) -> str:
        """One character for each token of the text."""
        tags = list(map(self._surface.__getitem__, tokens.words))
        for first, end in sentences:
            self._initials(tokens, tags, first, end)
        for i, tag in enumerate(tags):
            if tag in _PROVISIONAL:
                tags[i] = _PROVISIONAL[tag](tokens, tags, i)
        return "".join(tags)

    def _initials(self, tokens: Tokens, tags: list[str], first: int, end: int) -> None:
        """Words that are written with a capital because of where they stand."""
        at = first
        while at < end and tags[at] in "\"'(-":
            at += 1
        if at == end:
            return
        words = tokens.words
        if _all_capitals(words, at, end):
            for i in range(at, end):
                tags[i] = self._lower[words[i]]
            return
        if tags[at] == "P":
            lower = self._lower[words[at]]
            # "Mark Smith said", "Rice said": a name follows, or the word is no common one
            if lower != "P" and not (at + 1 < end and tags[at + 1] == "P" and lower not in "JuULkKDQ"):
                tags[at] = lower
        for i in range(at + 1, end - 1):
            # the first word inside a quotation, and behind a colon
            if tags[i] in '":' and tags[i + 1] == "P" and self._lower[words[i + 1]] in "OHDQiSs&CrwWMT":
                tags[i + 1] = self._lower[words[i + 1]]


class _Lexical(dict[str, str]):
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
        if first.isupper():
            if closed is not None and (
                closed == "Y" or len(word) == 1 or not word.isupper() or self._initial
            ):
                return closed if closed != "M" or self._initial else "P"
            if not self._initial:
                if word[0] != word[-1].upper() and "-" in word and _LED.match(lower):
                    return "J"  # Iran-backed, U.S.-led
                return "P"
            return self._dictionary(lower) or "P"
        if closed is not None:
            return closed
        if _ARTICLED.match(word):
            return "P"  # al-Sadr, el-Sisi, ash-Shati
        if first.isdigit():
            return "#" if not _LED.match(lower) else "J"
        if not first.isalpha():
            return "-" if not word[-1].isalnum() else "P"
        return self._dictionary(lower) or _by_suffix(lower)

    def _dictionary(self, lower: str) -> str:
        readings = self._words.readings(lower)
        if not readings:
            if "-" in lower:
                if _LED.match(lower):
                    return "J"
                return self._dictionary(lower.rsplit("-", 1)[1])
            return ""
        return _provisional(tuple((pos, form) for _, pos, form in readings))


def _provisional(readings: tuple[tuple[str, str], ...]) -> str:
    """The tag of a set of readings: a final one for one reading, a provisional one for several."""
    pos = [p for p, _ in readings]
    forms = {(p, f) for p, f in readings}
    noun, verb = ("noun", "base") in forms, ("verb", "base") in forms
    if ("verb", "past") in forms or ("verb", "part") in forms:
        return _past_tag(forms, pos, verb)
    if ("verb", "ing") in forms:
        return "g"
    if ("noun", "plural") in forms and noun and not verb:
        return "L" if pos[0] == "noun" and readings[0][1] == "plural" else "N"
    if ("noun", "plural") in forms or ("verb", "3rd") in forms:
        if not (("noun", "plural") in forms and ("verb", "3rd") in forms):
            return "L" if ("noun", "plural") in forms else "z"
        return "k"
    if noun and verb:
        return "x" if pos.index("noun") < pos.index("verb") else "q"
    if verb:
        return "a" if "adj" in pos else "v"
    if noun:
        return "u" if "adj" in pos else "N"
    if "adj" in pos:
        return "A" if "adv" in pos else "J"
    return "r"


def _past_tag(forms: set[tuple[str, str]], pos: list[str], base: bool) -> str:
    if base:
        return "h"  # hit, put, cut; also "found", "felt" with a plain verb of their own
    past, part = ("verb", "past") in forms, ("verb", "part") in forms
    if "adj" in pos and not past:
        return "J"
    if past and not part and any(f == "past" for _, f in forms):
        return "e"
    return "e" if past and part else "n" if part else "d"


def _by_suffix(lower: str) -> str:
    """The tag of a word that no list knows, by its ending."""
    if "-" in lower and _LED.match(lower):
        return "J"
    if lower.endswith("ed") and len(lower) > 4:
        return "e"
    if lower.endswith("ing") and len(lower) > 5:
        return "g"
    for tag, suffixes in _SUFFIXES:
        if lower.endswith(suffixes) and len(lower) > 4:
            return tag
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return "L"
    return "N"


def _all_capitals(words: list[str], first: int, end: int) -> bool:
    """A headline or a dispatch in capitals."""
    letters = [w for w in words[first:end] if w[0].isalpha()]
    return len(letters) > 3 and sum(w.isupper() for w in letters) > 0.8 * len(letters)


def _before(tags: list[str], i: int) -> str:
    """The last tag to the left that is no adverb, negation or single mark; "^" at the start."""
    j = i - 1
    while j >= 0 and tags[j] in "r~'\"" and i - j < 5:
        j -= 1
    return tags[j] if j >= 0 else "^"


def _after(tags: list[str], i: int) -> str:
    j = i + 1
    while j < len(tags) and tags[j] in "r'\"" and j - i < 4:
        j += 1
    return tags[j] if j < len(tags) else "."


def _noun_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """attack, strike, force, base, target; fight, kill (verb first)."""
    before, after = _before(tags, i), _after(tags, i)
    verb_first = tags[i] == "q"
    if before == "t":
        if i >= 2 and tokens.lower[i - 2] in _TO_NOUN and after not in _OBJECT and not verb_first:
            return "N"
        return "v"
    if before in "MX":
        return "v"
    if before == "O" and tokens.lower[i - 1] not in ("him", "me", "it", "he", "she"):
        return "v" if after not in "BVMdze" or verb_first else "N"
    if before in "DHGJ#Qioyn":
        return "N" if not (before == "Q" and verb_first) else "v"
    if before in "LW":
        return "v" if after in _OBJECT or (verb_first and after not in "dzBVM") else "N"
    if before == "&":
        return "v" if _coordinated(tags, i) == "v" else "N"
    if before in "^.:-,;(" and after in "DHO":
        return "v" if verb_first or before == "^" else "N"
    if before in "SsTC":
        return "N" if not verb_first else "v"
    if before in "NP" and verb_first and after in "DHO":
        return "v"
    return "v" if verb_first and before not in "NPvzdng" else "N"


def _plural_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """strikes, attacks, forces, bases, targets."""
    before, after = _before(tags, i), _after(tags, i)
    if before in "DHGJ#QioyLnvMt":
        return "L"
    if before == "O":
        return "z" if i and tokens.lower[i - 1] in ("he", "she", "it") else "L"
    if before == "W":
        return "z"
    if before == "&":
        return "z" if _coordinated(tags, i) == "z" else "L"
    if before in "NPYy)":
        if after in "DHOTw":
            return "z"
        if after in "P#Q" and before == "P":
            return "z"
        if after == "t" and before == "P":
            return "z"
    return "L"


def _past(tokens: Tokens, tags: list[str], i: int) -> str:
    """attacked, killed, launched: past tense or participle."""
    before, after = _before(tags, i), _after(tags, i)
    if before in "BbV":
        return "n"
    if _inverts(tokens, tags, i, after):
        return "d"
    if before in "DHQG#J" and after in _NOUNISH | {"e"}:
        return "J"
    if before == "&":
        other = _coordinated(tags, i)
        return other if other in "dn" else "d"
    if after == "y":
        return "n" if before in "NLP),Y" and _finite_follows(tags, i) else "n" if before in ",LNP" else "d"
    if before in "iyo" and after in _NOUNISH:
        return "J"
    if before in "OW":
        return "d"
    if before in ",;(-":
        return "d" if after in "DHO" else "n"
    if before in "sS":
        return "n"
    if before in "^.":
        return "n"
    if after in "DHO" or after == "T":
        return "d"
    return "n" if _finite_follows(tags, i) else "d"


def _inverts(tokens: Tokens, tags: list[str], i: int, after: str) -> bool:
    """“We will stay,” |said| Ana Torres; The talks failed, |said| Ana Torres: past tense before its subject."""
    if i < 2 or after not in _NOUNISH | _OBJECT:
        return False
    if tags[i - 1] == '"':
        return tokens.ends[i - 2] == tokens.starts[i - 1]
    return tags[i - 1] == "," and tokens.lower[i] == "said"


def _one_form(tokens: Tokens, tags: list[str], i: int) -> str:
    """hit, put, cut, set, hurt: one form for plain verb, past and participle, some also nouns."""
    before, after = _before(tags, i), _after(tags, i)
    if before in "tMX":
        return "v"
    if before in "BbV":
        return "n"
    if before in "DHJG#" and after not in "DHO":
        return "N"
    if before == "&" and _coordinated(tags, i) in "vn":
        return _coordinated(tags, i)
    return "d"


def _finite_follows(tags: list[str], i: int) -> bool:
    """Whether another finite verb comes before the clause ends: then a participle in between is no finite verb."""
    for j in range(i + 1, min(len(tags), i + 25)):
        tag = tags[j]
        if tag in '.;:&CTWwsS"':
            return False
        if tag in "BVXMdz":
            return True
        if tag == "e" and tags[j - 1] in "NLPY)":
            return True
        if tag == "k" and tags[j + 1 : j + 2] and tags[j + 1] in "DHO" and tags[j - 1] in "NP":
            return True
    return False


def _coordinated(tags: list[str], i: int) -> str:
    """The verb tag that stands before "and", within the clause: attack and |kill|."""
    j = i - 1
    for k in range(j, max(-1, j - 12), -1):
        if tags[k] in "vzdng":
            return tags[k]
        if tags[k] in ".;:":
            break
    return "."


def _noun_or_adjective(tokens: Tokens, tags: list[str], i: int) -> str:
    """official, military, civilian, chief."""
    if _after(tags, i) in _NOUNISH or (_before(tags, i) == "B" and _after(tags, i) in ".,it"):
        return "J"
    return "N"


def _adjective_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """open, clear, secure."""
    before = _before(tags, i)
    if before in "tMX" or (before in "OLW" and _after(tags, i) in _OBJECT):
        return "v"
    return "J"


def _adjective_or_adverb(tokens: Tokens, tags: list[str], i: int) -> str:
    """early, late, hard, far."""
    return "J" if _after(tags, i) in _NOUNISH - {"Y", "#"} and _before(tags, i) in "DHQioy" else "r"


_PROVISIONAL = {
    "x": _noun_or_verb,
    "q": _noun_or_verb,
    "k": _plural_or_verb,
    "e": _past,
    "h": _one_form,
    "u": _noun_or_adjective,
    "a": _adjective_or_verb,
    "A": _adjective_or_adverb,
}


def tagger(lexicon: Lexicon) -> Tagger:
    """The tagger of a lexicon; ask for it through `lexicon.derived(tagger)`."""
    return Tagger(lexicon.derived(words))
