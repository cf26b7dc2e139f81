"""-ing forms: attacking, fighting; bombing, meeting, of which the dictionary has a noun."""

from __future__ import annotations

from newsmodel.text.clause import (
    after,
    before,
    main_verb_before,
)
from newsmodel.text.token import Tokens

__all__ = ["ing"]

# Prenominal -ing forms that no object follows: blamed rising prices. "attacking U.S. forces" is a verb and its object.
_MODIFYING = frozenset(
    "rising growing remaining surviving leading existing ongoing incoming visiting warring falling declining increasing mounting "
    "opposing ruling governing neighbouring neighboring living dying burning outgoing underlying pressing competing standing "
    "sitting acting advancing retreating escalating deepening lasting missing emerging developing working occupying "
    "alarming conflicting continuing damaging decreasing devastating disturbing encouraging exciting forthcoming "
    "gathering hardworking interesting invading longstanding moving outstanding overwhelming participating "
    "prevailing promising refreshing shocking soaring striking sweeping threatening troubling varying worrying "
    "simmering looming spiralling spiraling lingering swirling crippling crumbling ageing aging "
    "widening shrinking worsening intensifying fleeing grieving starving attending".split()
)
_HARMING = frozenset(
    "killed killing shot attacked wounded wounding injured beat beating arrested detained abducted dispersed ambushed bombed".split()
)
# What things are for, as the first word of their names.
_COMPOUNDS = frozenset(
    f"{word} {noun}"
    for word, nouns in (
        ("drinking", "water"), ("cooking", "oil gas fuel pots stoves"), ("heating", "oil fuel gas"), ("sleeping", "bags mats"),
        ("fishing", "rights grounds boats boat vessels vessel nets waters ban fleet quotas licences licenses zone limits"),
        ("landing", "rights craft strip ships"), ("building", "materials permits"), ("mining", "rights licences licenses"),
        ("grazing", "rights land lands"), ("voting", "rights"), ("drilling", "rights rigs rig"), ("feeding", "centres centers centre"),
        ("hunting", "rights rifles"), ("printing", "presses press paper"), ("listening", "post posts"), ("washing", "powder"),
    )
    for noun in nouns.split()
)  # fmt: skip


def ing(tokens: Tokens, tags: list[str], i: int) -> str:
    """attacking (j); bombing, meeting (f: the dictionary has a noun)."""
    left, right, noun = before(tags, i), after(tags, i), tags[i] == "f"
    if left in "Bb":
        return "g"
    common = right in "NLxkKuUfJ" or (right == "P" and left != "^")
    if " ".join(tokens.lower[i : i + 2]) in _COMPOUNDS:
        return "N" if noun else "J"  # trucked |drinking| water to camps, a request for |landing| rights
    if tokens.lower[i] in _MODIFYING and right in "NLxkufUJP" and left in "DHGJQ#":
        return "J"
    if left in "DHG" or (left in "JQ#" and tags[i - 1] not in '"'):
        if common and right != "J":
            return "J" if not noun else "N"
        owned = left in "HG" and right == "t"  # gave its |backing| to the plan
        return "N" if noun or owned or right in "oi.,BVMdz&e" else "J" if common else "g"
    if right in "NLxkufUJ" and left not in "Bb" and (tokens.lower[i] in _MODIFYING or "-" in tokens.lower[i]):
        return "J"  # against |stone-throwing| youths
    if right in "LkK" and tags[i - 1] in "dg" and tokens.lower[i - 1] in _HARMING:
        return "J"  # shot |sleeping| students; but: was shot |driving| trucks
    if tokens.lower[i : i + 2] == ["opening", "fire"]:
        return "g"  # burst into a hall, |opening| fire on the crowd
    if noun:
        has_object = left in ",&" and _has_object(tokens, tags, i, left, right)
        return "g" if has_object else _noun_in_ing(tokens, tags, i, left, right)
    return "N" if left == "P" and right == "o" else "g"  # the US |targeting| of a base


def _has_object(tokens: Tokens, tags: list[str], i: int, left: str, right: str) -> bool:
    """shelled the town, |killing| at least seven: behind a comma or "and", with those to whom it was done behind it"""
    behind = tokens.lower[i + 1 : i + 3]
    if _is_counted_behind(tokens, tags, i):
        return True  # |killing| at least seven and |wounding| around 40
    if left == "," and (right in "DHOP#Q$4" or behind == ["at", "least"] or behind[:1] == ["dead"]):
        return True  # |shooting| dead a guard
    if left == "," and right == "L" and behind[0] not in _DEEDS and main_verb_before(tags, i):
        return True  # stormed the camp, |shooting| protesters
    # accused of shelling a town and |killing| monks
    return tags[i - 1] == "&" and right in "LkK" and behind[0] not in _DEEDS and _joins_gerund(tags, i)


def _joins_gerund(tags: list[str], i: int) -> bool:
    """shelling a town |and| ...: a gerund with an object before it; not: mining |and| farming towns"""
    for j in range(i - 2, max(-1, i - 14), -1):
        if tags[j] in "vzdnBMVWTS.;:":
            return False
        if tags[j] == "g":
            return j < i - 2
    return False


# What makes a number rough: |more than| 40, |as many as| nine, |an estimated| 100
_ROUGHLY = frozenset(
    "at least around about over nearly almost some roughly approximately more less than up to as many an estimated possibly "
    "perhaps probably close fewer well reportedly several another".split()
)
_ROUGH = 5  # words that make a number rough


def _is_counted_behind(tokens: Tokens, tags: list[str], i: int) -> bool:
    """|around 40| soldiers, |as many as nine| guards: people by a rough number"""
    for k in range(i + 1, min(len(tags), i + 2 + _ROUGH)):
        if tags[k] == "#":
            return k > i + 1
        if tokens.lower[k] not in _ROUGHLY:
            return False
    return False


_DEEDS = frozenset(
    "attacks incidents raids sprees deaths victims campaigns operations sessions rights matches ranges sites plants permits workers "
    "companies firms markets bases camps teams accidents costs fees rooms halls".split()
)
_PHASES = frozenset("begun started stopped continued kept resumed ceased finished avoided quit".split())
_SOMEBODY = frozenset(
    "man woman boy girl child person teenager teen student pupil baby toddler infant mother father soldier officer policeman guard "
    "worker farmer driver motorist motorcyclist cyclist pedestrian passenger bystander passer-by villager resident shopper fisherman "
    "shepherd tourist journalist reporter victim suspect gunman civilian".split()
)
_ASSEMBLING = frozenset(["meeting", "gathering", "fighting", "speaking"])


def _opens_phrase(tags: list[str], i: int) -> bool:
    """|Warning of a flood|, the mayor left: a comma and a subject close the phrase, and no verb stands in it"""
    comma = next((k for k in range(i + 2, min(len(tags), i + 20)) if tags[k] in ",.;BVMXdz"), 0)
    return comma > 0 and tags[comma] == "," and tags[comma + 1 : comma + 2] in (["D"], ["P"], ["O"], ["H"])


def _may_assemble(tags: list[str], i: int, behind: list[str]) -> bool:
    """|the ministers|, meeting on Monday; the ministers of |the bloc|, meeting in Arun: those behind whom a comma stands"""
    return tags[i - 2] in "LP" or (tags[i - 2] == "N" and behind in (["in"], ["at"]))


def _noun_in_ing(tokens: Tokens, tags: list[str], i: int, left: str, right: str) -> str:
    """Heavy |shelling| hit the town, drone |bombing|; but after |meeting| the envoy, workers |building| the dam."""
    behind = tokens.lower[i + 1 : i + 2]
    if right in "DHO0P#Q" or (right in "NLxkuUJ" and left in "yioSLtvzd"):
        return "g"
    if left in "^." and (behind == ["that"] or (behind == ["of"] and _opens_phrase(tags, i))):
        return "g"  # |Warning| that the dam could burst, |warning| of floods, the mayor left
    if tokens.lower[i - 1] in _PHASES and right in "NLxkuUJ":
        return "g"  # has begun |recruiting| teenagers
    if left == "," and right == "i" and tokens.lower[i] in _ASSEMBLING and _may_assemble(tags, i, behind):
        return "g"  # the ministers, |meeting| in Arun on Monday, called for calm
    if left == "N" and (right in "iyr" or behind == ["past"]) and tokens.lower[i - 1] in _SOMEBODY:
        return "g"  # a girl |riding| past on a motorcycle was killed
    if left in "NP" and right not in "DHO0":
        return "N"
    if left == "L" and right in "iyr.,":
        return "g"
    return "N"
