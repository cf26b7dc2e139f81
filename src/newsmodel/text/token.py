"""Tokens: the words and marks of a text, as parallel lists.

One pattern finds them all, in one pass. Later stages never look at the characters again: they work on the lists, and on
the tag string, which holds one character a token.

    The U.S. said Iran-backed groups fired 2,500 rockets.
    The|U.S.|said|Iran-backed|groups|fired|2,500|rockets|.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, compress

__all__ = ["ABBREVIATIONS", "SENTENCE_ABBREVIATIONS", "SPORTS", "Tokens", "fold", "tokenise"]

# Abbreviations that a name, number or lower-case word follows: their stop never ends a sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof rev fr hon pres gov lt sgt cpl pvt capt cmdr cdr col gen maj brig adm sen rep reps supt insp det "
    "messrs mme mlle st ste mt ft no nos vs approx est fig dept univ assn bros asst atty amb "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri "
    "ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va "
    "vt wash wis wyo".split()
)
# Abbreviations that may also be the last word of a sentence.
SENTENCE_ABBREVIATIONS = frozenset("inc corp co ltd plc jr sr etc al bn".split())
# Words of ABBREVIATIONS that are ordinary words too: an abbreviation only before what is named here.
_ONLY_BEFORE_DIGIT = frozenset("no nos fig est jan feb mar apr jun jul aug sept sep oct nov dec".split())
_ONLY_CAPITALISED = frozenset(
    "gen col rep reps sen gov st mt ft no nos fr la pa va ill ind del mass miss ore mo wash mar jun mon fri det hon "
    "sun wed tex co al inc".split()
)

# What agencies set in capitals before the headline of a report: SOCCER-|ARANDU| WIN AGAIN.
SPORTS = frozenset(
    "SOCCER FOOTBALL TENNIS GOLF CRICKET BASEBALL BASKETBALL HOCKEY RUGBY UNION LEAGUE CYCLING ATHLETICS BOXING SKIING SWIMMING "
    "SKATING BADMINTON SQUASH RALLYING RALLY RACING MOTORCYCLING BIATHLON BOBSLEIGH LUGE ROWING YACHTING SAILING JUDO WRESTLING "
    "GYMNASTICS VOLLEYBALL HANDBALL EQUESTRIAN FENCING CHESS SNOOKER DARTS OLYMPICS NBA NHL NFL JUMPING WEIGHTLIFTING TRIATHLON "
    "MARATHON CURLING SURFING".split()
)
_HEADLINE = 8  # tokens in which that may stand

_NO_SURNAMES = frozenset(
    "The A An It He She They We This That These Those In On At But And As After When His Her Its Their".split()
)

_LETTER = r"[^\W\d_]"
_WORD = r"[\w\u0300-\u036f\u200c\u200d]"
_CLITIC = r"(?:s|S|re|RE|ll|LL|ve|VE|d|D|m|M)(?!\w)"
_JOINED = rf"[-‐‑&]{_WORD}+ | ['’ʼ](?!{_CLITIC}){_WORD}+"

# A plain word comes first, for most are. Every alternative is bounded or cannot be entered twice for one character, so that
# time is linear in the text.
TOKEN = re.compile(
    rf"""(
    [A-Za-z][a-z]*+ (?![\w\u0300-\u036f\u200c\u200d'’ʼ&@:/+‐‑-]|\.\S)  # a plain word
  | (?: [A-Za-z]\.){{2,12}} (?:-{_WORD}+){{0,4}}                     # U.S., a.m., U.S.-led
  | [DRI]-(?: [A-Z]\.){{2}}                                          # (D-N.Y.)
  | (?! https?:// | www\. | [A-Za-z0-9_+-]{{1,64}}[.@])              # (what an address may begin with)
    {_LETTER}{_WORD}* (?: {_JOINED} )*                               # a word, with hyphens and inner apostrophes
  | https?://[^\s"<>“”]*[^\s"<>“”.,;:!?)\]’'] | www\.[^\s"<>“”]*[^\s"<>“”.,;:!?)\]’']
  | [A-Za-z0-9_.+-]{{1,64}}@[A-Za-z0-9-]{{1,64}}(?:\.[A-Za-z0-9-]{{1,64}}){{1,4}}
  | {_LETTER}{_WORD}* (?: {_JOINED} )* (?: \.(?:com|org|net|info|io|tv|gov)(?!\w) )?
  | ['’](?:s|S|re|RE|ll|LL|ve|VE|d|D|m|M)(?!\w)                      # a clitic: 's, 'll
  | [0-9]+ (?: [.,:/'’-][0-9]+ )* {_WORD}* (?: [-‐‑](?![A-Z][\w'’]*[ ](?:[A-Z(]|(?:v[ao]n|de|da|di|dos|del|la|el|ten|ter)[ ])){_WORD}+ (?: [-‐‑]{_WORD}+ )* )?
                                                                     # 2,500  4:12  26/12/2023  17-year-old  1990s  (but 4-|Ana Torres)
  | [@\#]{_WORD}+
  | {_WORD}+
  | (?<=\S)'(?=''(?!\w))                                             # 'Not yet,''': the inner mark closes first
  | '' | `` | \.\.\.+ | --+ | \S
    )""",
    re.VERBOSE,
)


class _Folded(dict[str, str]):
    """Surface form → lower form, remembered: a text repeats its words."""

    def __missing__(self, word: str) -> str:
        if len(self) > 300_000:  # a bound for services that read for months
            self.clear()
        folded = word.lower().replace("’", "'").replace("ʼ", "'").replace("‑", "-").replace("‐", "-")
        self[word] = folded
        return folded


_folded = _Folded()
fold = _folded.__getitem__


class Tokens:
    """The words and marks of a stretch of text, as lists of equal length.

    Attributes:
        text: the whole text that the offsets count into.
        words: each token as written.
        lower: each token in lower case, with straight apostrophes and plain hyphens.
        starts, ends: offsets of each token, half-open, in code points of `text`.
    """

    __slots__ = ("ends", "lower", "starts", "text", "words")

    def __init__(self, text: str, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self.ends = ends
        self.lower = list(map(fold, words))

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of `text[start:end]`, with offsets into `text`.

    For example:

        >>> tokenise("Gen. Ali didn't say where the U.S. team's 40-member unit was.").words
        ['Gen.', 'Ali', "didn't", 'say', 'where', 'the', 'U.S.', 'team', "'s", '40-member', 'unit', 'was', '.']
    """
    stop = len(text) if end is None else end
    # split gives blank, token, blank, token ... in one call; their lengths add up to the offsets
    pieces = TOKEN.split(text[start:stop])
    offsets = list(accumulate(map(len, pieces), initial=start))
    words, starts, ends = pieces[1::2], offsets[1:-1:2], offsets[2::2]
    _part_sport(words, starts, ends)
    if "." in words:
        words, starts, ends = _join_abbreviations(words, starts, ends)
    return Tokens(text, words, starts, ends)


def _part_sport(words: list[str], starts: list[int], ends: list[int]) -> None:
    """SOCCER-ARANDU: the sport before a headline in capitals is a word of its own."""
    for at, word in enumerate(words[:_HEADLINE]):
        sport, mark, rest = word.partition("-")
        if mark and rest and sport in SPORTS:
            dash = starts[at] + len(sport)
            words[at : at + 1] = [sport, mark, rest]
            starts[at + 1 : at + 1] = [dash, dash + 1]
            ends[at:at] = [dash, dash + 1]
            return


def _join_abbreviations(
    words: list[str], starts: list[int], ends: list[int]
) -> tuple[list[str], list[int], list[int]]:
    """The same lists with the stop of `Gen.`, `Inc.`, `No. 7` and of initials (`George W. Bush`) made part of the word."""
    drop = []
    last = len(words) - 1
    at = -1
    for _ in range(words.count(".")):
        at = words.index(".", at + 1)
        if at == 0 or starts[at] != ends[at - 1]:
            continue
        following = words[at + 1] if at < last else ""
        if _is_abbreviation(words[at - 1], following, at == last) or (
            following == ","
            and starts[at + 1] == ends[at]
            and words[at - 1][0].isupper()  # of Lenz, Ala., says
        ):
            drop.append(at)
    if not drop:
        return words, starts, ends
    keep = bytearray(b"\1") * len(words)
    for at in drop:
        words[at - 1] += "."
        ends[at - 1] += 1
        keep[at] = 0
    return list(compress(words, keep)), list(compress(starts, keep)), list(compress(ends, keep))


def _is_abbreviation(word: str, following: str, last: bool) -> bool:
    lower = word.lower()
    if len(word) == 1:
        if word == "v":  # Torres v. Lenz
            return following[:1].isupper()
        # "George W. Bush", but "plan B." at the end and "I." as a pronoun
        return word.isupper() and word != "I" and following[:1].isupper() and following not in _NO_SURNAMES
    if lower in _ONLY_CAPITALISED and word.islower():
        return False
    if lower in _ONLY_BEFORE_DIGIT:
        return following[:1].isdigit()
    if lower in SENTENCE_ABBREVIATIONS:
        return True
    day, hyphen, month = lower.partition("-")
    if hyphen and day.isdigit():  # Nov. |30-Dec.| 2
        return month in ABBREVIATIONS and following[:1].isdigit()
    return lower in ABBREVIATIONS and not last
