"""Plurals that are verbs in -s too: strikes, forces; takes, claims."""

from __future__ import annotations

from newsmodel.text.clause import (
    FINITE,
    NOUNISH,
    OBJECT,
    after,
    before,
    ends_with_stop,
    finite_before,
    finite_follows,
    in_object_relative,
    in_relative,
    main_verb_before,
    verb_before,
)
from newsmodel.text.pronoun import SINGULAR
from newsmodel.text.token import Tokens

__all__ = ["plural_or_verb"]

_ARMED = frozenset(
    "security government police coalition defence defense ground navy opposition occupation peacekeeping allied resistance "
    "militia army state regime".split()
)


def plural_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """strikes, attacks, forces (k: noun first); takes, stands, places (K: verb first)."""
    left, right, verb_first = before(tags, i), after(tags, i), tags[i] == "K"
    most = tokens.lower[i - 1].endswith("est")  # in one of the |bloodiest| raids this month
    lone = left == "J" and i > 0 and tags[i - 1] == "J" and not most
    if lone and right in "DHO0" and not finite_before(tokens, tags, i):
        tags[i - 1] = "N"  # the army |chief| heads a council: the word before was no adjective
        return "z"
    if (lone or left in "NP") and _is_called_out(tokens, tags, i, right):
        return "z"
    if left in "DHGJ#QioyvMtngVXBb" or (left == "L" and right not in "DHO0"):
        return "L"
    if left == "O":
        return "z" if tokens.lower[i - 1] in SINGULAR or tokens.lower[i - 1].endswith("one") else "L"
    if left == "W":
        return "z"
    if left == "T":
        return "z" if right in "DHO0PJNkxLt#Qi" and tags[max(0, i - 2)] in "NP" else "L"
    if left == "&":
        return "z" if verb_before(tags, i) == "z" and (right in OBJECT or right in NOUNISH) else _bare(right)
    if left == ",":  # Karvia, he said, |plans| a raid; the envoy, whom we trust, |leaves| Monday
        lacks = (
            (verb_first or right in NOUNISH)
            and right not in ",&"
            and main_verb_before(tags, i) == ""
            and tags[max(0, i - 40) : i].count(",") > 1
        )
        return "z" if right in "DHO0p" or lacks else "L"
    if left == "L" and right in "DHO0" and not finite_before(tokens, tags, i) and not finite_follows(tags, i):
        return "z"  # The use by rebels of drones |worries| the navy
    if left in "NPY)":
        return _verb_of_singular(tokens, tags, i, right, verb_first)
    return "L"


_LINE = 30  # tokens of a headline
# What somebody does with words, seldom a plural behind its subject: Lenz |vows| revenge, the army chief |calls| for calm.
_CALLS = frozenset(
    "vows calls urges pledges promises demands slams hails blasts backs appeals claims".split()
)


def _is_called_out(tokens: Tokens, tags: list[str], i: int, right: str) -> bool:
    """UN chief |calls| for a truce; Lenz |vows| revenge: the only verb of a sentence that opens with its subject"""
    if tokens.lower[i] not in _CALLS or right in FINITE or right in "eh,&7.":
        return False
    first = i
    while first > 0 and i - first < 6 and tags[first - 1] in "DPNJ":
        first -= 1
    if first > 0 and tags[first - 1] not in '.":':
        return False
    end = i + 1  # a headline has no stop: the next sentence begins with a capital
    while end < min(len(tags), i + _LINE) and (tokens.words[end][0].islower() or tags[end] in "PY"):
        end += 1
    return not finite_follows(tags[i:end], 0)


def _bare(right: str) -> str:
    """condemned the raid and |demands| an apology; but raids and |attacks| on ships."""
    return "z" if right in "DHO0" else "L"


def _verb_of_singular(tokens: Tokens, tags: list[str], i: int, right: str, verb_first: bool) -> str:
    """Karvia |strikes| the port, this victory |stands| at the heart; but drone |strikes| killed six."""
    armed = tokens.lower[i - 1] in _ARMED and right not in "DHO0"
    if tokens.lower[i] == "forces" and (armed or right in FINITE or right == "7"):
        # officials said security |forces| later sealed off the building, British |forces| must leave
        return "L"
    if tokens.lower[i + 1 : i + 2] == ["that"] and tags[i + 2 : i + 3] and tags[i + 2] in "BVMX":
        return "L"  # in mining |states| that have lost jobs
    if _is_counted(tokens, tags, i):
        return "L"
    if right in "DHO0wpT" or tokens.lower[i + 1 : i + 3] == ["to", "have"]:
        return "z"  # the army |claims| to have killed six
    governor = _governor(tags, i)
    if governor in "gvt" or (governor in "dzn" and right in "iyo.,"):
        return "L"  # for attacking U.S. |forces| at a base
    if tags[i + 1 : i + 2] == ["L"]:
        return "z"  # The group |attacks| convoys: a plural seldom modifies a noun
    if right == "k" and tags[i + 2 : i + 3] in (["&"], ["."], ["i"]) and not finite_before(tokens, tags, i):
        return "z"
    finite = right in FINITE or right == "7"
    if finite or (right in "eh,)&" and not verb_first):
        # the men that Karvian |forces| had arrested
        object_relative = (
            finite and right != "V" and in_object_relative(tags, i, "M" if right == "7" else right)
        )
        return "z" if object_relative else "L"
    behind = tags[i + 2] if i + 2 < len(tags) else "."
    if (right == "q" and (behind in OBJECT or behind in "LNkxi")) or (right == "x" and behind in "DH0"):
        return "L"  # Aid |groups| help refugees, Arab |parties| share power
    if finite_follows(tags, i) or finite_before(tokens, tags, i):
        return "L"
    return "z" if ends_with_stop(tags, i) or right in "P#QJNLktxq" else "L"


_SEVERAL = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split()
)


def _is_counted(tokens: Tokens, tags: list[str], i: int) -> bool:
    """saw two milk |carts| that stood by: what several words count is a plural, however many nouns stand between"""
    j = i - 1
    while j >= 0 and tags[j] in "NJ" and i - j < 4:
        j -= 1
    if j < 0 or tags[j] != "#":
        return False
    # 100 merchant |ships|; not: since 2019 the |army| claims, on May 4 police |claims|
    figure = (
        tokens.lower[j].replace(",", "").isdigit() and len(tokens.lower[j]) != 4 and before(tags, j) != "Y"
    )
    return tokens.lower[j] in _SEVERAL or (figure and tokens.lower[j] != "1")


def _governor(tags: list[str], i: int) -> str:
    """The tag in front of the noun group that ends at `i`."""
    j = i - 1
    while j >= 0 and tags[j] in "DHJNLPG#Q" and i - j < 8:
        j -= 1
    if j < 0 or in_relative(tags, j):
        return "^"
    return tags[j]
