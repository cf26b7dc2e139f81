"""Tags: one character for each token, what kind of word it is here.

    D determiner   Q quantifier   O pronoun   H possessive pronoun   G 's   W who, which   w when, where, how   T that
    t to   o of   y by   i preposition   S after, as, since ...   s because, if ...   & and, or   C but
    M modal   B is, was ...   b be, been   V have   X do   ~ not   r adverb   Y weekday, month, today   # number
    N noun   L plural noun   P name   J adjective   v plain verb   z verb in -s   d past   n participle   g -ing
    . , ; : - ( ) " ' / % $   marks

The dictionary gives each word its readings; words with several get a provisional tag, which the neighbours then decide,
left to right, each in constant time (clause.py holds the scans; choose.py names the function for each, from choices and function_word.py):

    x noun or verb   q verb or noun   k plural or verb in -s   K the same, verb first   u noun or adjective   U the reverse
    a adjective or verb   A adjective or adverb   e -ed   E participle only   h one form for all (hit)   j -ing   f -ing or noun
    digits and other marks: the words of function_word.py, each of its own kind


    The strikes killed two.      strikes: plural, behind a determiner
    Russia strikes the port.     strikes: verb, between a name and a determiner
    to attack the town           attack: verb, behind "to"
    a drone launched from Syria hit the base     launched: participle, because a finite verb follows
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.words import Words, words
from newsmodel.text.choose import CHOICES
from newsmodel.text.readings import Lexical
from newsmodel.text.token import Tokens

__all__ = ["Tagger", "tagger"]

_LABEL = 9  # tokens of a date or a label with a colon before the sentence itself
_TWO_NUMBERS = re.compile("(?=[#!]&[#!])")
_SCALES = frozenset(["hundred", "thousand", "million"])
_PROVISIONAL = re.compile(f"[{re.escape(''.join(CHOICES))}]")
_VERBAL = frozenset("LvzdnehxqkKajf&CiSsMBbVXDHOWwTp0137245689<>{}!@[")
_APOSTROPHE = re.compile("(?<=[LPNkK])'")
_QUOTED_NAME = re.compile('[":]P')


class Tagger:
    """Tags tokens by dictionary, word form and neighbours."""

    def __init__(self, dictionary: Words) -> None:
        self._words = dictionary
        self._lower = Lexical(dictionary, initial=True)
        self._surface = Lexical(dictionary, initial=False)

    def tag(self, tokens: Tokens, sentences: list[tuple[int, int]]) -> str:
        """One character for each token of the text."""
        tags = list(map(self._surface.__getitem__, tokens.words))
        for first, end in sentences:
            self._initials(tokens, tags, first, end)
            colon = next((i for i in range(first, min(end, first + _LABEL)) if tokens.words[i] == ":"), end)
            if colon + 1 < end:  # 4 May: |Armed clashes| between ...; Police: |Man| shot wife
                self._initials(tokens, tags, colon + 1, end)
        for match in _QUOTED_NAME.finditer("".join(tags)):
            # the first word inside a quotation, and behind a colon
            i = match.end() - 1
            lower = self._lower[tokens.words[i]]
            if lower in "OHDQiSs&CrwWMT<0p" and tokens.words[i] not in _ACRONYMS:
                tags[i] = lower
        joined = "".join(tags)
        for match in _TWO_NUMBERS.finditer(joined):
            _join_numbers(tokens, tags, match.start())
        for i in [match.start() for match in _APOSTROPHE.finditer(joined)]:
            if _owns(tokens, tags, i):
                tags[i] = "G"
        for i in [match.start() for match in _PROVISIONAL.finditer("".join(tags))]:
            if tags[i] in CHOICES:  # not yet settled by the word before
                tags[i] = CHOICES[tags[i]](tokens, tags, i)
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
        if _is_title(words, tags, at, end):
            for i in range(at, end):
                if tags[i] == "P":
                    tags[i] = self._in_title(words[i])
            return
        if tags[at] == "P" and not (len(words[at]) > 1 and words[at].isupper()):  # US, WHO, IT stay names
            lower = self._lower[words[at]]
            if lower in "M7" and words[end - 1] != "?":
                return  # Will Smith said
            # "Mark Smith said", "Rice said": a name follows, or the word is no common one; but |Accusing| Norway of theft
            named = lower not in "JuULkKDQj" or words[at] in _NAMES_IN_ING
            if lower != "P" and not (at + 1 < end and tags[at + 1] == "P" and named):
                tags[at] = lower

    def _in_title(self, word: str) -> str:
        """The tag of a capitalised word in a title-case headline; a word that may be no verb may be part of a name."""
        if len(word) > 1 and word.isupper():
            return "P"  # |US| Condemns Raid
        tag = self._lower[word]
        return tag if tag in _VERBAL else "P"


# “Never,” |US| envoy Ana Torres said: behind marks too they are names; others in capitals are only loud: “|WE| won”
_ACRONYMS = frozenset(["US", "IT", "WHO"])


def _join_numbers(tokens: Tokens, tags: list[str], i: int) -> None:
    """|One hundred and four| people, |between 12 and 15| people: one number; not: between 2012 and 2015, 8 and 10 p.m."""
    lower = tokens.lower
    if lower[i] in _SCALES and not lower[i + 2][0].isdigit() and "between" not in lower[max(0, i - 3) : i]:
        tags[i + 1] = "#"
    elif i and lower[i - 1] == "between" and tags[i + 3 : i + 4] != ["Y"] and not _are_years(lower, i):
        tags[i - 1], tags[i + 1] = "r", "#"


def _are_years(lower: Sequence[str], i: int) -> bool:
    return any(len(word) == len("2012") and word.isdigit() for word in (lower[i], lower[i + 2]))


_NAMES_IN_ING = frozenset(
    "Baring Barking Hawking Hunting Lancing Manning Reading Rolling Standing Welling".split()
)


def _owns(tokens: Tokens, tags: list[str], i: int) -> bool:
    """the rebels|'| chief: an apostrophe behind a plural, with a word of a noun group behind it and no mark open before it"""
    if not tokens.lower[i - 1].endswith("s") or i + 1 >= len(tags) or tags[i + 1] not in "NLPJxkuU#Yaqr":
        return False
    if tokens.ends[i - 1] != tokens.starts[i] or tokens.starts[i + 1] == tokens.ends[i]:
        return False
    for k in range(i - 1, max(0, i - 40), -1):
        if tokens.words[k] in _SINGLE_MARKS and tokens.ends[k] == tokens.starts[k + 1]:
            return tokens.ends[k - 1] == tokens.starts[k]  # an apostrophe too, not a mark that opens
    return True


_SINGLE_MARKS = frozenset(["'", "‘", "’"])


def _is_title(words: list[str], tags: list[str], first: int, end: int) -> bool:
    """Karvia Strikes Port in Northern Lorvan: no stop, and every longer word has a capital."""
    if end - first < 4 or end - first > 20 or tags[end - 1] in '.":':
        return False
    long = [word for word in words[first:end] if len(word) > 3 and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= 0.9 * len(long)


def _all_capitals(words: list[str], first: int, end: int) -> bool:
    """A headline or a dispatch in capitals."""
    if not (words[first].isupper() or words[min(first + 1, end - 1)].isupper()):
        return False
    letters = [w for w in words[first:end] if w[0].isalpha()]
    return len(letters) > 3 and sum(w.isupper() for w in letters) > 0.8 * len(letters)


def tagger(lexicon: Lexicon) -> Tagger:
    """The tagger of a lexicon; ask for it through `lexicon.derived(tagger)`."""
    return Tagger(lexicon.derived(words))
