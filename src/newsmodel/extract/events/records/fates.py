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
from newsmodel.text.closed import AMOUNTS
from newsmodel.text.determiner import ADDED, INDEFINITE, OTHER, THEIR

__all__ = ["fates"]


def fates(tolls: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """The tolls of an event: those who were hit, whom nothing says to be dead, are wounded."""
    tolls = _resolved(tolls, referents)
    tolls = _without_vague(_without_first_reports(tolls, referents), referents)
    tolls = _without_parts(tolls, referents)
    both = _others_too(tolls, "killed", referents) + _others_too(tolls, "wounded", referents)
    all_dead = [toll for toll, _ in tolls if toll.kind == "killed"]
    tolls = _without_smaller(tolls)
    found = _without_survivors([pair for pair in tolls if pair[0].kind != "hit"], referents) + both
    dead = max((toll.low for toll, _ in found if toll.kind == "killed"), default=0)
    named = _named(found, referents)
    if len(named) > max(1, dead):
        dead = len(named)
        last, telling = next(pair for pair in reversed(found) if pair[0].kind == "killed")
        found.append((Toll("killed", dead, dead, None, last.first, last.end), telling))
    hit = [pair for pair in tolls if pair[0].kind == "hit"]
    found += [_wounded(pair) for pair in hit if _is_beside(pair[0], found, referents)]
    besides = _besides(all_dead, hit, referents)
    hurt_too = max((toll.low for toll, _ in found if toll.kind == "wounded"), default=0)
    if 0 < hurt_too < _survivors(hit, dead):
        # |Three people| were shot, |the other two| are being treated for wounds: three were hurt
        found = [pair for pair in found if pair[0].kind != "wounded"]
    if besides and not any(toll.kind == "wounded" for toll, _ in found):
        low = max(_in_all([toll for toll, _ in besides], referents), _survivors(hit, dead))
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


def _without_vague(tolls: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """Gunmen killed |dozens|. The governor said 19 died: the number, if it may be of all, that is half of what the word says"""
    lower = referents.analysis.lower
    exact = [toll for toll, _ in tolls if _VAGUE.isdisjoint(lower[toll.first : toll.end])]
    return [
        (toll, telling)
        for toll, telling in tolls
        if toll in exact or not any(one.kind == toll.kind and 2 * one.low >= toll.low for one in exact)
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


def _resolved(tolls: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """|The other man| was taken to a hospital, where |he| died: whom the pronoun means is among the dead, not the wounded"""
    lower, sentence_of = referents.analysis.lower, referents.analysis.sentence_of
    found: list[tuple[Toll, Telling]] = []
    for toll, telling in tolls:
        last = found[-1][0] if found else None
        if (
            last is not None
            and last.who is not None
            and last.kind in ("wounded", "hit")
            and toll.kind == "killed"
            and toll.low == last.low
            and toll.who is not None
            and toll.who[1] == toll.who[0] + 1
            and lower[toll.who[0]] in _PRONOUNS
            and sentence_of[toll.first] == sentence_of[last.first]
        ):
            found.pop()
            toll = Toll("killed", toll.low, toll.high, last.who, last.who[0], toll.end)
        found.append((toll, telling))
    return found


def _without_survivors(tolls: list[tuple[Toll, Telling]], referents: Referents) -> list[tuple[Toll, Telling]]:
    """|Two men| who were wounded on Monday have died: the wounded are the dead; wounded six, |one of whom| died: five live"""
    lower = referents.analysis.lower
    dead = [toll for toll, _ in tolls if toll.kind == "killed" and toll.who is not None]
    spans = {toll.who for toll in dead}
    among = [toll for toll in dead if toll.who is not None and _is_of_wounded(lower, toll.who[1])]
    found = []
    for toll, telling in tolls:
        fewer = sum(one.low for one in among if one.first > toll.first)
        if toll.kind == "wounded" and toll.low and toll.who in spans:
            continue  # not: |no one| was killed or injured
        if toll.kind == "wounded" and 0 < fewer < toll.low:
            high = None if toll.high is None else toll.high - fewer
            toll = Toll("wounded", toll.low - fewer, high, toll.who, toll.first, toll.end)
        found.append((toll, telling))
    return found


def _is_of_wounded(lower: list[str], end: int) -> bool:
    """|one| of whom, |two| of the wounded, |one of those injured|"""
    behind = lower[end : end + 3]
    back = lower[max(0, end - 3) : end]
    return behind[:2] in (["of", "whom"], ["of", "them"]) or any(
        words[:1] == ["of"] and not _WOUNDED.isdisjoint(words) for words in (behind, back)
    )


def _others_too(
    tolls: list[tuple[Toll, Telling]], kind: str, referents: Referents
) -> list[tuple[Toll, Telling]]:
    """One man died at the scene and |another| in a hospital, a guard was hurt. A nurse was |also| hurt: both together"""
    analysis = referents.analysis
    found = []
    for (one, _), (other, telling) in pairwise([pair for pair in tolls if pair[0].kind == kind]):
        if other.who is None or one.first >= other.first:
            continue
        near = analysis.sentence_of[other.first] - analysis.sentence_of[one.first] <= 1
        some = analysis.lower[other.who[0]] in INDEFINITE or analysis.tags[other.who[0]] == "#"
        some = some or one.low == 1  # a judge was killed. |His driver| was also killed.
        also = some and _is_also(
            other, telling, analysis.lower
        )  # |the driver| also died: one of those counted
        if near and (also or (kind == "killed" and _is_more(other, analysis.lower))):
            both = one.low + other.low
            found.append((Toll(kind, both, both, None, one.first, other.end), telling))
    return found


def _is_also(toll: Toll, telling: Telling, lower: list[str]) -> bool:
    """a dozen inmates |also| died, a guard who had been hit |also| died"""
    behind = toll.who is not None and "also" in lower[toll.who[1] : toll.who[1] + 3]
    return behind or "also" in lower[max(0, telling.first - 2) : telling.end]


def _is_more(toll: Toll, lower: list[str]) -> bool:
    """|another|, three |others|, two |more|; not: |more than| 20 people"""
    words = lower[toll.who[0] : toll.who[1]] if toll.who is not None else []
    return not _MORE.isdisjoint(words) and "than" not in words


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
    sentence_of = referents.analysis.sentence_of
    later = [pair for pair in hit if dead and sentence_of[pair[0].first] >= sentence_of[dead[0].first]]
    return [pair for pair in later if _is_new(*pair, dead, referents)]


def _is_new(toll: Toll, telling: Telling, dead: list[Toll], referents: Referents) -> bool:
    """|A bystander|, |his brother|, |two women| besides a dead man; |three others|; a nurse was |also| shot"""
    lower = referents.analysis.lower
    heads = {lower[one.who[1] - 1] for one in dead if one.who is not None} - _PRONOUNS
    if toll.who is None or not heads or any(toll.who == one.who for one in dead):
        return False
    first, head = lower[toll.who[0]], lower[toll.who[1] - 1]
    if first in _ONE_MORE and head not in heads:
        return True
    if _is_more(toll, lower) or _is_also(toll, telling, lower):
        return True
    return any(head in one and heads <= other for one, other in (_SEXES, _SEXES[::-1]))


def _survivors(hit: list[tuple[Toll, Telling]], dead: int) -> int:
    """|Three people| were shot. A man died. A woman is in critical condition: how many of the three live"""
    return max((toll.low - dead for toll, _ in hit), default=0)


def _in_all(tolls: list[Toll], referents: Referents) -> int:
    """How many those are who were hit besides: |a girl| and |two men| are three, |three others| may be all of them"""
    lower = referents.analysis.lower
    others = [toll.low for toll in tolls if _is_more(toll, lower)]
    by_head: dict[str, int] = {}
    for toll in tolls:
        if toll.who is not None and not _is_more(toll, lower):
            head = lower[toll.who[1] - 1]
            by_head[head] = max(toll.low, by_head.get(head, 0))
    return max([*others, sum(by_head.values())])


_BACK = 12  # tokens before a toll in which it is said that it was the first report
_FIRST = frozenset("initially earlier previously originally first preliminary initial previous".split())
_VAGUE = AMOUNTS | {"several", "many"}
_ADDED = ADDED | {"new"}
_REPORTS = frozenset(
    "said put reported reports report told gave given announced toll count estimate estimated counted confirmed spoke figure".split()
)
_EACH = frozenset("a an one another two three four five".split())
_MORE = OTHER | {"more"}
_WOUNDED = frozenset("wounded injured hurt".split())
_ONE_MORE = INDEFINITE | THEIR
_SEXES = (
    frozenset("man men boy boys brother brothers father son sons husband gunman".split()),
    frozenset("woman women girl girls sister sisters mother daughter daughters wife".split()),
)
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
