"""Fates: what became of the people whom an event hit.

A man was |shot|. He died.                          one killed, nobody wounded
Three people were |shot|, one of them fatally.      one killed, two wounded
A boy was |shot| in the leg.                        one wounded
Two were killed. A bystander was |grazed|.           two killed, one wounded
27 died and 15 were |taken to hospital|.            27 killed, 15 wounded
Hale was killed on Friday. Whitfield died too.      two killed
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.events.mention import Telling, Toll
from newsmodel.extract.referents import Referents

__all__ = ["fates"]


def fates(tolls: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """The tolls of an event: those who were hit, whom nothing says to be dead, are wounded."""
    tolls = _without_smaller(_without_parts(_without_first_reports(tolls, referents), referents))
    found = [pair for pair in tolls if pair[0].kind != "hit"]
    found += _another_died([pair for pair in found if pair[0].kind == "killed"], referents)
    dead = max((toll.low for toll, _ in found if toll.kind == "killed"), default=0)
    named = _named(found, referents)
    if len(named) > max(1, dead):
        dead = len(named)
        last, telling = next(pair for pair in reversed(found) if pair[0].kind == "killed")
        found.append((Toll("killed", dead, dead, None, last.first, last.end), telling))
    hit = [pair for pair in tolls if pair[0].kind == "hit"]
    found += [_wounded(pair) for pair in hit if _is_beside(pair[0], found, referents)]
    besides = _besides([t for t, _ in found if t.kind == "killed"], hit, referents)
    if besides and not any(toll.kind == "wounded" for toll, _ in found):
        low = sum(toll.low for toll, _ in besides)
        first, telling = besides[0]
        found.append((Toll("wounded", low, low, first.who, first.first, first.end), telling))
    elif hit and not any(toll.kind == "wounded" for toll, _ in found):
        toll, telling = max([*hit, *_in_turn(hit, referents)], key=lambda pair: pair[0].low)
        if toll.low > dead:
            hurt = Toll("wounded", toll.low - dead, toll.high, toll.who, toll.first, toll.end)
            hurt.high = None if toll.high is None else max(hurt.low, toll.high - dead)
            found.append((hurt, telling))
    return found


def _without_first_reports(
    tolls: list[tuple[Toll, Telling]], referents: Referents
) -> list[tuple[Toll, Telling]]:
    """Tolls without those that were given |at first| where another is given: officials |had earlier said| 40 died"""
    old = [pair for pair in tolls if _is_first_report(pair[0], referents)]
    return [
        pair
        for pair in tolls
        if pair not in old or all(other in old or other[0].kind != pair[0].kind for other in tolls)
    ]


def _without_parts(tolls: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """Tolls without those that a larger one holds: |12 soldiers and |30 rebels|| dead, 52 now that |nine more| were found"""
    lower = referents.analysis.lower
    found = []
    for toll, telling in tolls:
        added = not _ADDED.isdisjoint(lower[toll.first + 1 : toll.end])
        larger = [other for other, _ in tolls if other.kind == toll.kind and other.low > toll.low]
        within = any(other.first <= toll.first and toll.end <= other.end for other in larger)
        if not (within or (added and larger)):
            found.append((toll, telling))
    return found


def _without_smaller(tolls: list[tuple[Toll, Telling]]) -> list[tuple[Toll, Telling]]:
    """At least 27 died in two blasts. The first bomber |killed nine|: some of those counted before, but for a stated total

    The soldiers lost |six men|, the rebels said: a rival figure, which the text gives by another speaker
    """
    found: list[tuple[Toll, Telling]] = []
    for toll, telling in tolls:
        before = [(other, t) for other, t in found if other.kind == toll.kind and other.low > toll.low > 0]
        total = telling.rule == "toll:total" or toll.kind not in ("killed", "wounded")
        if total or not before:
            found.append((toll, telling))
    return found


def _is_first_report(toll: Toll, referents: Referents) -> bool:
    """Police |initially| put the toll at 40, an |earlier| count of 40"""
    lower, start = referents.analysis.lower, max(0, toll.first - _BACK)
    start = max(start, referents.analysis.sentences[referents.analysis.sentence_of[toll.first]][0])
    return any(
        lower[i] in _FIRST and not _REPORTS.isdisjoint(lower[max(start, i - 2) : i + 4])
        for i in range(start, toll.first)
    )


def _another_died(dead: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """One man died at the scene and |another| in a hospital: both together"""
    analysis = referents.analysis
    found = []
    for (one, _), (other, telling) in pairwise(dead):
        if other.who is None or one.first >= other.first:
            continue
        near = analysis.sentence_of[other.first] - analysis.sentence_of[one.first] <= 1
        also = "also" in analysis.lower[other.who[1] : other.who[1] + 3]  # a dozen inmates |also| died
        if near and (also or not _MORE.isdisjoint(analysis.lower[other.who[0] : other.who[1]])):
            both = one.low + other.low
            found.append((Toll("killed", both, both, None, one.first, other.end), telling))
    return found


def _in_turn(hit: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """|A man| was shot in the leg and |a woman| was hit in the arm: told one by one in a sentence, they are added"""
    analysis = referents.analysis
    told: dict[int, list[tuple[Toll, Telling]]] = {}
    for toll, telling in hit:
        if toll.who is None or analysis.lower[toll.who[0]] not in _EACH:
            continue
        here = told.setdefault(analysis.sentence_of[toll.first], [])
        if all(toll.who != other.who for other, _ in here):
            here.append((toll, telling))
    found = []
    for pairs in told.values():
        if len(pairs) > 1:
            low = sum(toll.low for toll, _ in pairs)
            first, telling = pairs[0]
            found.append((Toll("hit", low, low, first.who, first.first, first.end), telling))
    return found


def _wounded(pair: tuple[Toll, Telling]) -> tuple[Toll, Telling]:
    toll, telling = pair
    return Toll("wounded", toll.low, toll.high, toll.who, toll.first, toll.end), telling


def _is_beside(toll: Toll, found: list[tuple[Toll, Telling]], referents: Referents) -> bool:
    """At least 27 died |and 15| were taken to hospital: others than the dead"""
    analysis = referents.analysis
    if analysis.tags[toll.first - 1] != "&" or toll.low < 1:
        return False
    sentence = analysis.sentence_of[toll.first]
    dead = [other for other, _ in found if other.kind == "killed" and other.first < toll.first]
    return any(analysis.sentence_of[other.first] == sentence for other in dead)


def _besides(
    dead: list[Toll], hit: list[tuple[Toll, Telling]], referents: Referents
) -> list[tuple[Toll, Telling]]:
    """Two brothers were gunned down. |A bystander| was grazed, |three others| were shot: somebody new, who is not among the
    dead"""
    lower = referents.analysis.lower
    heads = {lower[toll.who[1] - 1] for toll in dead if toll.who is not None} - _PRONOUNS
    if not heads:
        return []
    return [
        (toll, telling)
        for toll, telling in hit
        if toll.who is not None
        and toll.first > dead[0].first
        and (
            (lower[toll.who[0]] in ("a", "an", "another") and lower[toll.who[1] - 1] not in heads)
            or not _MORE.isdisjoint(lower[toll.who[0] : toll.who[1]])
        )
    ]


_BACK = 12  # tokens before a toll in which it is said that it was the first report
_FIRST = frozenset("initially earlier previously originally first preliminary initial previous".split())
_ADDED = frozenset("more new additional further".split())
_REPORTS = frozenset(
    "said put reported reports report told gave given announced toll count estimate estimated counted confirmed spoke figure".split()
)
_EACH = frozenset("a an one another two three four five".split())
_MORE = frozenset(["other", "others", "another"])
_PRONOUNS = frozenset("he she they him her them who both one two three".split())


def _named(tolls: list[tuple[Toll, Telling]], referents: Referents) -> set[str]:
    """The ids of the people who are said by name to have been killed, each by itself."""
    found = set()
    for toll, _ in tolls:
        if toll.kind == "killed" and toll.low == 1 and toll.who is not None:
            draft = referents.actor_at(toll.who[1] - 1)
            if draft is not None and draft.kind == "person":
                found.add(draft.id)
    return found
