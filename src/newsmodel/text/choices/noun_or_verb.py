"""Nouns that are plain verbs too: attack, strike, force; fight, kill."""

from __future__ import annotations

from newsmodel.text.clause import (
    FINITE,
    NOUNISH,
    OBJECT,
    TIMES,
    after,
    before,
    finite_before,
    finite_follows,
    lacks_verb,
    verb_before,
)
from newsmodel.text.pronoun import OBJECTS, SINGULAR
from newsmodel.text.token import Tokens

__all__ = ["noun_or_verb"]

# Words behind which "to" is a preposition, so that a noun follows: returned to work, access to power.
_TO_NOUN = frozenset(
    "return returned returning returns led leading lead leads due according response access subject thanks close contributed "
    "contribute amount amounted resort resorted refer referred linked link links committed belong belongs belonged threat "
    "opposed tied key prior related back down up approach answer end damage visit trip objection solution injuries injury "
    "moved brought sent alternative entitled came comes went goes goes rose fell adjacent next contrary addition".split()
)


def noun_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """attack, strike, force (x: noun first); fight, kill (q: verb first)."""
    left, right, verb_first = before(tags, i), after(tags, i), tags[i] == "q"
    if tokens.lower[i] == "wound" and tokens.lower[i + 1 : i + 2] in (["up"], ["down"]):
        return "d"  # the minister |wound| up a visit
    if left == "t":
        return "N" if _behind_prepositional_to(tokens, tags, i, right) and not verb_first else "v"
    if left in "MX":
        return "v"
    if left == "O":
        return _behind_pronoun(tokens, i, right)
    if left == "Q":  # |Many| fear a return to war
        return "v" if right in "DHOt0pT" and (i < 2 or tags[i - 2] in ".,;CsW") else "N"
    if left in "DHGJ#ioynBVbg":
        return "N"
    if left in "LY" or (
        left == "N" and tokens.lower[i - 1] in TIMES and tags[i - 2 : i - 1] in (["J"], ["D"])
    ):
        return _behind_plural(tokens, tags, i, right, verb_first)
    if left in "WT":
        return "N" if right in FINITE or right in "e7" else "v"
    if left in "&,":
        return _second_verb(tags, i, right, verb_first)
    if left in "^.:;-(":  # |Stop| the war
        return "v" if verb_first and (right in "DHO0p" or tags[i + 1 : i + 2] == ["r"]) else "N"
    if left in "SswC":
        return "v" if left == "C" and verb_first else "N"
    if left in "NP)":
        return _behind_singular(tokens, tags, i, right, verb_first)
    if left in "vdzn" and _after_help(tokens, tags, i):
        return "v"
    return "N"


# to school, to war: with no article, and nothing that these words as verbs would act on
_BARE_PLACES = frozenset(
    "school hospital prison court war port jail market trial church death bed power peace safety".split()
)


def _behind_prepositional_to(tokens: Tokens, tags: list[str], i: int, right: str) -> bool:
    """returned to |base|; but the army vowed to |strike| back, the troops returned to |attack| the town."""
    if tokens.lower[i] in _BARE_PLACES and right in ".,iyS&":
        return True
    j = i - 1
    while tags[j] != "t":
        j -= 1
    return j >= 1 and tokens.lower[j - 1] in _TO_NOUN and right not in OBJECT and right not in NOUNISH


def _behind_pronoun(tokens: Tokens, i: int, right: str) -> str:
    """we |plan| to leave; but it |strike|s is no such case, and "told him peace was near"."""
    lower = tokens.lower[i - 1]
    if lower in SINGULAR or (lower in OBJECTS and right in FINITE):
        return "N"
    return "v"


def _behind_plural(tokens: Tokens, tags: list[str], i: int, right: str, verb_first: bool) -> str:
    """forces |attack| the town, workers |strike| over pay; but the police |force| said, arms |control| talks."""
    if right in "DHO0pT":
        return "v"
    if right in "LN" and tokens.lower[i] in ("help", "let", "make"):
        return "v"  # Aid groups |help| refugees cross the border
    if right in FINITE or right in "eh" or (right == "&" and not verb_first):
        return "N"
    if finite_follows(tags, i) or _is_object_of_preposition(tokens, tags, i - 1):
        return "N"
    if verb_first or not finite_before(tokens, tags, i):
        return "v"
    return "N"


def _is_object_of_preposition(tokens: Tokens, tags: list[str], i: int) -> bool:
    """according to the rights |group| Arandu; but of most of the workers |strike|, and in the camps people |live|"""
    first = i - 1 - (tags[i - 1 : i] == ["J"])
    if first >= 1 and tags[first] == "D":
        return tags[first - 1] == "i" or tokens.lower[first - 1] in ("to", "by")
    return first >= 0 and tokens.lower[first] == "by"


def _behind_singular(tokens: Tokens, tags: list[str], i: int, right: str, verb_first: bool) -> str:
    """drone |attack|; but Does the army |control| the port?, the army and the navy |attack| the town."""
    if _is_one(tokens, tags, i) and not _asks(tags, i):
        return "N"
    if right in "DHO0p" and (verb_first or _joined_subject(tags, i)):
        return "v"
    if (verb_first or right in "DHO0#") and (_asks(tags, i) or lacks_verb(tokens, tags, i, right)):
        return "v"
    return "v" if right in "NLPxkJU" and _heads_of_two(tokens, tags, i) else "N"


_BETWEEN_TWO = frozenset(["border", "trade"])
_TRADED = frozenset("fire blows blame barbs accusations insults threats strikes charges".split())


def _heads_of_two(tokens: Tokens, tags: list[str], i: int) -> bool:
    """Russia, China |sign| gas deal; Chad and Niger |seal| border pact: a headline that opens with two names and has no verb"""
    if tokens.lower[i] in _BETWEEN_TWO and tokens.lower[i + 1] not in _TRADED:
        return False  # Chad, Niger |border| talks
    j = _before_name(tags, i - 1)
    if j < 1 or j == i - 1 or tags[j] not in "&,":
        return False
    start = _before_name(tags, j - 1)
    opens = start < j - 1 and (start < 0 or tags[start] in ".:")
    return opens and not finite_follows(tags, i)


def _before_name(tags: list[str], i: int) -> int:
    """The token in front of the name that ends at `i`, or `i` itself if no name does."""
    while i >= 0 and tags[i] == "P":
        i -= 1
    return i


def _is_one(tokens: Tokens, tags: list[str], i: int) -> bool:
    """told him in |a phone| call that it was late: what "a" stands before takes no plain verb"""
    j = i - 1
    while j > 0 and tags[j] in "NJ" and i - j < 5:
        j -= 1
    return tokens.lower[j] in ("a", "an", "another", "every", "each")


def _asks(tags: list[str], i: int) -> bool:
    """A question that opens with its auxiliary: |Will| Karvia sign the deal?"""
    for j in range(i - 1, max(-1, i - 8), -1):
        if tags[j] in "MX":
            return j == 0 or tags[j - 1] in '.?"wD'
        if tags[j] not in "DHJNLPGr#QOo":
            return False
    return False


def _joined_subject(tags: list[str], i: int) -> bool:
    """Police |and| the army ..., with no verb yet."""
    for j in range(i - 1, max(-1, i - 8), -1):
        if tags[j] == "&":
            return j < 2 or not any(tag in "vdzgni" for tag in tags[max(0, j - 4) : j])
        if tags[j] not in "DHJNLPGr#Q":
            return False
    return False


def _after_help(tokens: Tokens, tags: list[str], i: int) -> bool:
    return tokens.lower[i - 1] in ("help", "helps", "helped", "let", "lets", "helping")


def _second_verb(tags: list[str], i: int, right: str, verb_first: bool) -> str:
    """to end the strike and |help| farmers; but strikes and |attack| drones."""
    if tags[i - 1] not in "&,":
        return "N"
    if i >= 2 and tags[i - 2] == "v":
        return "v"
    if right in OBJECT or right in "LJUukt" or (verb_first and right in "iryNx"):
        return "v" if verb_before(tags, i) == "v" else "N"
    return "N"
