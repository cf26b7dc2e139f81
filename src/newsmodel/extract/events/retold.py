"""Re-told parties: what a text names twice or by the way is one participant, under the wording that says most.

attacks on |officials of the Harvest Party|        the officials; the party is but whose they are
the Norvik oil pipeline ... |the Norvik pipeline|  one pipeline
"""

from __future__ import annotations

from newsmodel.extract.events.mention import Party

__all__ = ["without_bodies", "without_retold"]


def without_bodies(parties: list[Party]) -> list[Party]:
    """Targets without the bodies to which the people who were hurt belong: killed ten |Harvest Party| members."""
    people = [p for p in parties if p.kind in ("person", "people") and p.draft is not None]
    return [
        p
        for p in parties
        if p.kind != "group"
        or not any(p.draft is q.draft and q.first <= p.first and p.end <= q.end for q in people)
    ]


def without_retold(parties: list[Party], lower: list[str]) -> list[Party]:
    """Things without those told again in fewer words: the Norvik oil pipeline ... |the Norvik pipeline|."""
    found: list[Party] = []
    words: list[set[str]] = []
    for party in parties:
        own = set(lower[party.first : party.end]) - _ARTICLES
        if (
            party.kind == "thing"
            and party.draft is None
            and lower[party.first] in _DEFINITE
            and any(
                _tells(own, lower[party.head], earlier, other, lower)
                for earlier, other in zip(found, words, strict=True)
            )
        ):
            continue
        found.append(party)
        words.append(own)
    return found


def _tells(own: set[str], head: str, earlier: Party, words: set[str], lower: list[str]) -> bool:
    """Whether an earlier party has the same head and all the words of a later one."""
    return earlier.kind == "thing" and lower[earlier.head] == head and own <= words


_ARTICLES = frozenset("the a an this that its their same".split())
_DEFINITE = frozenset("the this that its their".split())
