"""What stands around a token in its clause: the scans that the choices between tags rest on.

Every scan is bounded, so that tagging takes constant time for each token.
"""

from __future__ import annotations

from newsmodel.text.measure import PERIODS, SEASONS
from newsmodel.text.token import Tokens

__all__ = [
    "FINITE",
    "NOUNISH",
    "OBJECT",
    "REPORTING",
    "TIMES",
    "after",
    "before",
    "finite_before",
    "finite_follows",
    "in_object_relative",
    "in_relative",
    "lacks_verb",
    "ends_with_stop",
    "main_verb_before",
    "verb_before",
]

# Final and provisional tags (see newsmodel.text.tag) of words that may stand inside a noun group.
NOUNISH = frozenset("NLPJuUxqkKAjfa=")
# What an object begins with.
OBJECT = frozenset("DHOQP#T0p$")
FINITE = frozenset("BVXMdz")
_LONGEST = 25
# Behind these a clause may follow without "that": he said forces struck a base.
REPORTING = frozenset(
    "say says said saying believe believes believed believing think thinks thought know knows knew claim claims claimed claiming "
    "fear fears feared hope hopes hoped alleged alleges insist insists insisted announced announces confirmed confirms "
    "acknowledged admitted admits argue argues argued warn warns warned added adds concluded suggested suggests estimated "
    "stated explained showed shows revealed indicated means meant told tells suspect suspects".split()
)

TIMES = PERIODS | SEASONS | {"time"}


def before(tags: list[str], i: int) -> str:
    """The last tag to the left that is no adverb, negation or quotation mark; "^" at the start of the text."""
    j = i - 1
    while j >= 0 and tags[j] in "r~'\"" and i - j < 5:
        j -= 1
    return tags[j] if j >= 0 else "^"


def after(tags: list[str], i: int) -> str:
    """The next tag to the right that is no adverb or quotation mark; "." at the end."""
    j = i + 1
    while j < len(tags) and tags[j] in "r'\"" and j - i < 4:
        j += 1
    if j == len(tags):
        return "."
    return "#" if tags[j] in "!}" else tags[j]  # one, first: not decided yet


def finite_follows(tags: list[str], i: int) -> bool:
    """Whether a finite verb comes before the clause ends: a drone launched from Syria |hit| the base.

    Behind a comma only a verb that stands right there counts: the ship, owned by a firm, |sank|.
    """
    comma = False
    for j in range(i + 1, min(len(tags), i + _LONGEST)):
        tag, left = tags[j], tags[j - 1]
        if tag in ".;:CTWwsS-(p":
            return False
        if tag == "&":
            if left == ",":
                return False
            continue
        if tag == ",":
            comma = True
            continue
        if tag == '"':
            continue
        if tag in "DHO0" and left in "NLPYk#)" and not comma:
            return False  # the army said on Tuesday the| rebels had fled
        if comma and left not in ",r+":  # Karvia, wedged between two seas, |last| voted in May
            continue
        if tag in "BVXMdz" or _may_be_finite(tags, j, comma):
            return True
    return False


def _may_be_finite(tags: list[str], j: int, comma: bool) -> bool:
    """A word not yet decided that is probably the verb: the rockets fired from the hills |landed| in a field."""
    tag, left = tags[j], tags[j - 1]
    if tag in "eh" and (left in "NLPYmxkqKiO)" or comma):
        return tags[j + 1 : j + 2] != ["y"]
    if tag in "kK" and left in "NP)":
        return tags[j + 1 : j + 2] in (["D"], ["H"], ["O"])
    following = tags[j + 1] if j + 1 < len(tags) else "."
    if tag in "vqx" and left in "LkY":
        return tag == "v" or following in "DHOpQt#"
    if tag in "qx" and left in "NPx":
        return following in "DH#"
    return False


def finite_before(tokens: Tokens, tags: list[str], i: int) -> bool:
    """Whether the clause has had its finite verb: police |arrested| a man wanted for murder.

    A verb of saying does not count: what follows is a clause of its own.
    """
    lower = tokens.lower
    comma = False
    for j in range(i - 1, max(-1, i - _LONGEST), -1):
        tag = tags[j]
        if tag in ".;:CTWwsS-":
            return False
        if tag == ",":
            if tags[j + 1] in "DHOP&":
                return False
            comma = True
        if tag in FINITE or (tag == "v" and tags[j - 1 : j] == ["L"]):
            if "W" in tags[max(0, j - 3) : j] or _opens_relative(tags, j):
                return False  # the woman who leads the party |lives| abroad
            if comma and any(t in "sSw" for t in tags[max(0, j - 6) : j]):
                return False  # As night fell, shelling| stopped
            return lower[j] not in REPORTING
        if tag in "gnv" and lower[j] in REPORTING:
            return False
    return False


def _opens_relative(tags: list[str], j: int) -> bool:
    """the group |that attacks| the convoy."""
    return j >= 2 and tags[j - 1] == "T" and tags[j - 2] in "NLP"


def verb_before(tags: list[str], i: int) -> str:
    """The tag of the last verb before "and": |attack| and kill; "." if the clause has none."""
    for j in range(i - 1, max(-1, i - 14), -1):
        if tags[j] in "vzdng":
            return tags[j]
        if tags[j] in ".;:":
            break
    return "."


def main_verb_before(tags: list[str], i: int) -> str:
    """The finite verb of the sentence so far, relative clauses left out; "" for none."""
    for j in range(i - 1, max(-1, i - 40), -1):
        if tags[j] in ".;:":
            break
        if tags[j] in FINITE and not in_relative(tags, j):
            return tags[j]
    return ""


def in_relative(tags: list[str], j: int) -> bool:
    """Whether a finite verb belongs to a relative clause: the deal, which |was| brokered by Lorvan, collapsed."""
    return any(tag in "WTw" for tag in tags[max(0, j - 4) : j])


def in_object_relative(tags: list[str], i: int, right: str) -> bool:
    """the men that police |arrested| were armed."""
    j = i - 1
    while j > 0 and tags[j] in "DHJNLPG#Q" and i - j < 6:
        j -= 1
    if tags[j] in "DwW" and j < i - 1 and (j == 0 or tags[j - 1] in ".,&"):
        return right in FINITE  # What the army |wants| is time
    if j <= 0 or tags[j] not in "TW":
        return False
    if tags[j] == "T" and tags[j - 1] in "dzvg" and right in FINITE:
        return False  # reported that Karvian |drones| had hit a depot
    return right in FINITE or right in ".," or tags[j - 1] in "NL"


def lacks_verb(tokens: Tokens, tags: list[str], i: int, right: str) -> bool:
    """The new barracks |stand| near the river."""
    if right in FINITE or right in "eh.,&kKLN" or not ends_with_stop(tags, i):
        return False
    return not finite_follows(tags, i) and not finite_before(tokens, tags, i)


def ends_with_stop(tags: list[str], i: int) -> bool:
    """Whether a stop follows soon: a headline without one has no need of a verb."""
    return any(tag == "." for tag in tags[i + 1 : i + 60])
