"""Choices for small words that have two functions: that, her, like, 's, May, about, at least.

Each function takes the tokens, the tags (decided to the left of `i`, provisional to the right) and the index of a word, and
gives its tag; a few also settle a neighbour that belongs to the same phrase.
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.text.clause import NOUNISH, REPORTING, TIMES, after, before
from newsmodel.text.token import Tokens

__all__ = ["CAPITAL_FUNCTION_WORDS", "FUNCTION_WORDS", "FUNCTION_WORD_CHOICES"]

FUNCTION_WORDS = {
    "that": "p",
    "her": "0",
    "like": "1",
    "'s": "2",
    "about": "3",
    "around": "3",
    "over": "3",
    "least": "4",
    "most": "4",
    "up": "5",
    "following": "6",
    "given": "6",
    "will": "7",
    "might": "7",
    "must": "7",
    "longer": "8",
    "last": "+",
    "next": "+",
    "what": "<",
    "neither": "{",
    "either": "{",
    "first": "}",
    "since": ">",
    "back": "9",
    "yet": "@",
    "home": "=",
    "north": "=",
    "south": "=",
    "east": "=",
    "west": "=",
    "northeast": "=",
    "northwest": "=",
    "southeast": "=",
    "southwest": "=",
    "north-east": "=",
    "north-west": "=",
    "south-east": "=",
    "south-west": "=",
    "one": "!",
    "counter": "*",
    "inside": "[",
    "outside": "[",
    "once": "]",
}
CAPITAL_FUNCTION_WORDS = {
    "May": "m",
    "March": "m",
}
_COMMON_NOUNISH = NOUNISH - {"P"}
_PARTICLES = frozenset("out up down off away on".split())
_HANDING = frozenset("hand hands handed handing turn turns turned turning".split())
_CONTRACTING = frozenset("it he she that there what who where here how when this".split())
_TALKING = frozenset(
    "spoke speak speaks speaking talk talks talked asked ask told tell know knew think worried news".split()
)


def _that(tokens: Tokens, tags: list[str], i: int) -> str:
    """said |that| (T) he fled; the man |that| (T) fled; |that| (D) attack; denied |that| (O), saying ..."""
    left, right = tags[i - 1] if i else "^", after(tags, i)
    following = tokens.lower[i + 1] if i + 1 < len(tags) else ""
    behind = tags[i + 2] if i + 2 < len(tags) else "."
    if following in TIMES and behind not in "BVMdz":
        return "D"
    if left == "i" and tokens.lower[i - 1] in _PARTICLES:
        return "T"  # pointed out |that| he fled
    if left in "ioyt" or (left == "S" and tokens.lower[i - 1] != "as"):
        return "D" if right in NOUNISH else "O"
    if right in ".;:)" or (right == "," and tokens.lower[i - 1] not in REPORTING and left not in "NLP"):
        return "O"
    if left in "NLP)Y,JrOQT#%":
        return "T" if left != "," or right not in "BVMX" or "W" in tags[max(0, i - 9) : i] else "O"
    if left in "vdzngC&BM~" or left in "^.\"':-;(":
        return _that_before(tags, i, left, right, behind)
    return "T"


def _that_before(tags: list[str], i: int, left: str, right: str, behind: str) -> str:
    """|That| is a lie; |That| attack killed nine; |That| he lied is clear; said |that| attack was a mistake."""
    if right in "BVMXdz7" or (right in "eh" and left in "^.\"'"):
        return "O"
    if right in "xqNuf" and (behind in "BVMXdzei.,e" or left in "^.\"'") and behind not in "kLx":
        return "D" if right in "xq" or left in "^.\"'" else "T"
    if left == "B" and right in NOUNISH and right not in "PLk":
        return "D"
    return "T"


def _her(tokens: Tokens, tags: list[str], i: int) -> str:
    """lost |her| (H) home; arrested |her| (O) on Sunday; gave |her| (O) two weeks."""
    right = tags[i + 1] if i + 1 < len(tags) else "."
    if right == "#":
        return "O" if before(tags, i) in "vdzg" else "H"
    if right in NOUNISH or right in "Ee\"'":
        return "H"
    return "O"


def _like(tokens: Tokens, tags: list[str], i: int) -> str:
    """We |like| (v) the plan; would |like| (v) to meet; cities |like| (S) Orsk."""
    left = before(tags, i)
    if left in "tMX" or (left in "OW" and tokens.lower[i - 1] not in ("it", "him", "them", "me", "us")):
        return "v"
    return "S"


def _apostrophe_s(tokens: Tokens, tags: list[str], i: int) -> str:
    """the mayor|'s| (G) office; it|'s| (B) a trap; he|'s| (V) been there; let|'s| (O) go."""
    left = tokens.lower[i - 1] if i else ""
    if left == "let":
        return "O"
    if left in _CONTRACTING:
        return "V" if after(tags, i) == "b" else "B"
    return "G"


def _about(tokens: Tokens, tags: list[str], i: int) -> str:
    """|About| (r) 200 people; talks |about| (i) peace; spoke |about| (i) 20 prisoners; handed |over| (i) 20 tons."""
    if i and tokens.lower[i] == "over" and tokens.lower[i - 1] in _HANDING:
        return "i"
    if tags[i + 1 : i + 2] in (["#"], ["$"], ["!"]) and not (i and tokens.lower[i - 1] in _TALKING):
        return "r"
    return "i"


def _least(tokens: Tokens, tags: list[str], i: int) -> str:
    """|at least| (rr) six soldiers, at most ten."""
    if i and tokens.lower[i - 1] == "at" and tags[i + 1 : i + 2] not in (["N"], ["L"]):
        tags[i - 1] = "r"
        return "r"
    if tokens.lower[i] == "least":
        return "r"
    return "r" if i and tags[i - 1] in "vzdnNL" and tags[i + 1 : i + 2] in (["."], [","], ["i"]) else "Q"


def _up(tokens: Tokens, tags: list[str], i: int) -> str:
    """|Up to| (rt) 30 rockets; gave |up| (i) the town."""
    if tokens.lower[i + 1 : i + 2] == ["to"] and tags[i + 2 : i + 3] in (["#"], ["$"], ["Q"]):
        return "r"
    return "i"


def _following(tokens: Tokens, tags: list[str], i: int) -> str:
    """|following| (i) the attack; the |following| (J) day; was |following| (g) orders; was |given| (n) a week."""
    left, right = before(tags, i), after(tags, i)
    given = tokens.lower[i] == "given"
    if left in "BbV" or (given and left in "NL"):
        return "n" if given else "g"
    if left in "DHG":
        return "J" if right in NOUNISH or right == "#" else "N"
    return "i"


def _modal_or_noun(tokens: Tokens, tags: list[str], i: int) -> str:
    """They |will| (M) act; the |will| (N) of the people; military |might| (N) alone."""
    left, right = before(tags, i), tags[i + 1] if i + 1 < len(tags) else "."
    if (
        left in "DHGJ"
        and right in "oit.,BVdz&"
        and tokens.lower[i - 1] not in ("that", "this", "these", "those")
    ):
        return "N"
    return "M"


def _longer(tokens: Tokens, tags: list[str], i: int) -> str:
    """|no longer| (~r) a threat; a |longer| (J) war."""
    if i and tokens.lower[i - 1] == "no" and after(tags, i) not in "NL":
        tags[i - 1] = "~"
        return "r"
    return "J" if after(tags, i) in NOUNISH else "r"


def _last(tokens: Tokens, tags: list[str], i: int) -> str:
    """the |last| (J) attack; the truce will |last| (v); was |last| (r) seen; |last week| and |next month| (YY) are as yesterday."""
    left, right = before(tags, i), after(tags, i)
    if left not in "DHG" and tokens.lower[i + 1 : i + 2] and tokens.lower[i + 1] in TIMES:
        tags[i + 1] = "Y"
        return "Y"
    if tokens.lower[i] == "next":
        return "J"
    if left in "PNLOVB" and right in "ehdEnO":
        return "r"  # Karvia |last| held talks; was |last| seen; he |last| met them
    return "v" if left == "M" or (left == "t" and right in "irS.,") else "J"


def _back(tokens: Tokens, tags: list[str], i: int) -> str:
    """They |back| (v) the plan; went |back| (r) home; the |back| (N) of a lorry."""
    left, right = before(tags, i), tags[i + 1] if i + 1 < len(tags) else "."
    if (left in "tML" and right in "DHO0P") or (left == "O" and right in "DH" and i and tags[i - 1] == "O"):
        return "v" if left != "O" or tokens.lower[i - 1] in ("we", "they", "i", "you") else "r"
    if left in "DHG":
        return "J" if right in NOUNISH else "N"
    return "r"


def _yet(tokens: Tokens, tags: list[str], i: int) -> str:
    """not |yet| (r) passed; |Yet| (C) the deal held."""
    return "C" if i == 0 or tags[i - 1] in ".,;&" else "r"


def _home(tokens: Tokens, tags: list[str], i: int) -> str:
    """flew |home| (r); heading |north| (r); a post |north| (r) of Lima; lost her |home| (N); the |north| (J) gate."""
    if tokens.lower[i] != "home" and tags[i + 1 : i + 2] in (["N"], ["L"], ["x"], ["P"]):
        return "J"
    if tokens.lower[i] != "home" and i and tags[i - 1] in "NLP" and tokens.lower[i + 1 : i + 2] == ["of"]:
        return "r"
    return "r" if i and tags[i - 1] in "vzdng" and after(tags, i) in ".,iytS&s" else "N"


def _may(tokens: Tokens, tags: list[str], i: int) -> str:
    """in |May| (Y), |March| (Y) 8, |May| (M) the talks succeed, Theresa |May| (P)."""
    left, right = before(tags, i), tags[i + 1] if i + 1 < len(tags) else "."
    if right in "vqx" and tokens.words[i] == "May" and left not in "ioySJ":
        return "M"
    if right == "#" or left in "ioySD#YJ" or tokens.words[i] == "March":
        return "Y" if left not in "PG" or right == "#" else "P"
    if left in "^." and right in "DHO0":
        return "M"
    return "P" if left in "P" or right in "Pdz" else "Y"


def _what(tokens: Tokens, tags: list[str], i: int) -> str:
    """|What| (W) the army wants; |what| (D) weapons they used."""
    return "D" if after(tags, i) in _COMMON_NOUNISH else "W"


def _either(tokens: Tokens, tags: list[str], i: int) -> str:
    """|Neither| (C) the army nor the rebels; |neither| (D) side."""
    return "C" if after(tags, i) in "DHO0P" else "D"


def _first(tokens: Tokens, tags: list[str], i: int) -> str:
    """the |first| (#) attack; opened fire |first| (r)."""
    return "r" if tags[i + 1 : i + 2] in (["."], [","]) and i and tags[i - 1] in "NLPvzdnr" else "#"


def _since(tokens: Tokens, tags: list[str], i: int) -> str:
    """has |since| (r) left; |since| (S) Monday."""
    return "r" if i and tags[i - 1] == "V" and after(tags, i) in "eEhnb" else "S"


def _counter(tokens: Tokens, tags: list[str], i: int) -> str:
    """runs |counter| (r) to the deal; to |counter| (v) the threat; the |counter| (N)."""
    left = before(tags, i)
    if left in "vzdng" and tokens.lower[i + 1 : i + 2] == ["to"]:
        return "r"
    return "v" if left in "tM" else "N"


def _one(tokens: Tokens, tags: list[str], i: int) -> str:
    """|one| (#) soldier; no |one| (O)."""
    return "O" if i and tokens.lower[i - 1] == "no" and after(tags, i) not in NOUNISH else "#"


def _inside(tokens: Tokens, tags: list[str], i: int) -> str:
    """an |inside| (J) source; |inside| (i) the port."""
    return "J" if i and tags[i - 1] in "DH" and after(tags, i) in NOUNISH else "i"


def _once(tokens: Tokens, tags: list[str], i: int) -> str:
    """|once| (r) again shelled the port; Torres |once| (r) led it; left at |once| (r); |once| (s) the army left."""
    if i > 0 and tokens.lower[i - 1] in ("at", "only", "just"):
        return "r"
    behind_subject = i > 0 and tags[i - 1] in "NLPOW)" and after(tags, i) in "eEdBVXM"
    alone = tokens.lower[i + 1 : i + 2] in (["again"], ["more"], [","], ["."])
    return "r" if behind_subject or alone else "s"


FUNCTION_WORD_CHOICES: dict[str, Callable[[Tokens, list[str], int], str]] = {
    "p": _that,
    "0": _her,
    "1": _like,
    "2": _apostrophe_s,
    "3": _about,
    "4": _least,
    "5": _up,
    "6": _following,
    "7": _modal_or_noun,
    "8": _longer,
    "9": _back,
    "+": _last,
    "@": _yet,
    "=": _home,
    "m": _may,
    "!": _one,
    "*": _counter,
    "<": _what,
    "{": _either,
    "}": _first,
    ">": _since,
    "[": _inside,
    "]": _once,
}
