"""Choices between noun, verb and adjective, by the neighbours of a word: attack, strikes, official, open, early.

Each function takes the tokens, the tags (decided to the left of `i`, provisional to the right) and the index of a word, and
gives its tag.
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.text.clause import (
    FINITE,
    NOUNISH,
    OBJECT,
    TIMES,
    after,
    before,
    finite_before,
    finite_follows,
    in_object_relative,
    in_relative,
    main_verb_before,
    verb_before,
)
from newsmodel.text.closed import AGES
from newsmodel.text.pronoun import OBJECTS, SINGULAR
from newsmodel.text.token import Tokens

__all__ = ["CHOICES"]

# Words behind which "to" is a preposition, so that a noun follows: returned to work, access to power.
_TO_NOUN = frozenset(
    "return returned returning returns led leading lead leads due according response access subject thanks close contributed "
    "contribute amount amounted resort resorted refer referred linked link links committed belong belongs belonged threat "
    "opposed tied key prior related back down up approach answer end damage visit trip objection solution injuries injury "
    "moved brought sent alternative entitled came comes went goes goes rose fell adjacent next contrary addition".split()
)


def _noun_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
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
    if (verb_first or right in "DHO0#") and (_asks(tags, i) or _clause_lacks_verb(tokens, tags, i, right)):
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


def _clause_lacks_verb(tokens: Tokens, tags: list[str], i: int, right: str) -> bool:
    """The new barracks |stand| near the river."""
    if right in FINITE or right in "eh.,&kKLN" or not _ends_with_stop(tags, i):
        return False
    return not finite_follows(tags, i) and not finite_before(tokens, tags, i)


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


_ARMED = frozenset(
    "security government police coalition defence defense ground navy opposition occupation peacekeeping allied resistance "
    "militia army state regime".split()
)


def _plural_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
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
        return (
            "L"  # officials said security |forces| later sealed off the building, British |forces| must leave
        )
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
    return "z" if _ends_with_stop(tags, i) or right in "P#QJNLktxq" else "L"


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


def _ends_with_stop(tags: list[str], i: int) -> bool:
    """Whether a stop follows soon: a headline without one has no need of a verb."""
    return any(tag == "." for tag in tags[i + 1 : i + 60])


_ADJECTIVES = 5  # before one noun


def _noun_or_adjective(tokens: Tokens, tags: list[str], i: int) -> str:
    """official, military, chief (u: noun first); dead, poor (U: adjective first)."""
    left, right = before(tags, i), after(tags, i)
    if tokens.lower[i] == "dead" and left in "dvzng" and right == "#":
        return "r"  # shot |dead| nine men: no part of what is counted
    if right in "NLPuUxkKfJ" or (right == "q" and tags[i + 2 : i + 3] not in (["D"], ["H"], ["Q"])):
        return "J"
    if tokens.lower[i] == "general" and left in "NPJn" and right in "BVMdzetD.,;&iyS":
        return "N"  # the inspector |general| denied, killed a retired |general|
    if tokens.lower[i].endswith(AGES):
        return "N" if left in "DHG#Q&" or (left in "^.," and right in "BVMd") else "J"  # shot |a 19-year-old|
    if tags[i] == "U":
        ends = left in "JNP" and right in "BVMdze"  # the Karvian |military| said; Karvia's |military| said
        ends = ends or (left in "JP" and _is_last_of_group(tags, i))
        return "N" if (left in "DHGoi" and right not in ",") or ends else "J"
    return "J" if left == "B" and right in ".,it" and tags[i - 1] == "B" else "N"


def _is_last_of_group(tags: list[str], i: int) -> bool:
    """held a dual |national|, Ana Roth, at the airport: an article and adjectives want a noun; but a rich, |poor| or old town"""
    first = i - 1
    while first > 0 and tags[first] in "JP" and i - first < _ADJECTIVES:
        first -= 1
    behind = tags[i + 1 : i + 2]
    if tags[first] != "D" or behind in (["&"], []):
        return False
    return behind[0] in 'iyBVMWtT."' or (
        behind == [","] and tags[i + 2 : i + 3] not in (["J"], ["n"], ["u"], ["U"])
    )


def _adjective_or_verb(tokens: Tokens, tags: list[str], i: int) -> str:
    """open, clear, secure."""
    left, right = before(tags, i), after(tags, i)
    if left in "DH#" and (right in "BVMde" or (left == "D" and right in "i.")):
        return "N"  # a |minor| was wounded, raided a |flat| in Lima
    if left in "tMX" or (left in "OLW" and (right in OBJECT or right == "L")):
        return "v"
    if (
        left in "&,"
        and tags[i - 1] in "&,"
        and verb_before(tags, i) == "v"
        and (right in OBJECT or right == "L")
    ):
        return "v"
    if left in "^." and right in "DHO0":
        return "v"
    if tokens.lower[i : i + 2] == ["close", "to"]:
        return "J"  # sources |close| to the talks say
    if left in "NLP" and right in "iyrtDHO0" and _clause_lacks_verb(tokens, tags, i, right):
        return "v"  # Families displaced by the fighting |live| in tents
    return "J"


def _adjective_or_adverb(tokens: Tokens, tags: list[str], i: int) -> str:
    """early, late, hard, far, only, later."""
    left, right = before(tags, i), after(tags, i)
    if right in NOUNISH and left in "DHGQ#":
        return "J"
    if tokens.lower[i] in ("only", "just", "even", "later", "earlier", "overnight"):
        return "r"
    if (right in NOUNISH or right in "Ym") and left in "ioySJvzd":
        return "J"
    return "J" if left == "B" and right in ".,;" and tags[i - 1] == "B" else "r"


CHOICES: dict[str, Callable[[Tokens, list[str], int], str]] = {
    "x": _noun_or_verb,
    "q": _noun_or_verb,
    "k": _plural_or_verb,
    "K": _plural_or_verb,
    "u": _noun_or_adjective,
    "U": _noun_or_adjective,
    "a": _adjective_or_verb,
    "A": _adjective_or_adverb,
}
