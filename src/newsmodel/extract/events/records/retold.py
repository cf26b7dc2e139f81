"""Re-told parties: what a text names twice or by the way is one participant, under the wording that says most.

attacks on |officials of the Harvest Party|        the officials; the party is but whose they are
the Norvik oil pipeline ... |the Norvik pipeline|  one pipeline
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties.number import value_of
from newsmodel.text.determiner import ADDED, DEFINITE, OTHER

__all__ = ["without_bodies", "without_retold"]


def without_bodies(parties: list[Party], lower: list[str]) -> list[Party]:
    """Targets without the bodies to which the people or things belong: killed ten |Harvest Party| members."""
    people = [p for p in parties if p.kind in HUMAN and p.draft is not None]
    things = [set(lower[p.first : p.end]) for p in parties if p.kind == "thing"]
    return [
        p
        for p in parties
        if p.kind != "group"
        or not (
            any(p.draft is q.draft and q.first <= p.first and p.end <= q.end for q in people)
            or (p.draft is not None and any(words > set(lower[p.first : p.end]) for words in things))
        )
    ]


def without_retold(parties: list[Party], lower: list[str]) -> list[Party]:
    """Things and people without those told again in fewer words: the Norvik oil pipeline ... |the Norvik pipeline|; five
    students ... |the students|, |5 students|; not "two soldiers" beside "three soldiers", nor |other| students."""
    found: list[Party] = []
    words: list[frozenset[str]] = []
    for party in parties:
        own = frozenset(
            w for w in lower[party.first : party.end] if w not in _QUANTITIES and not _is_number(w)
        )
        plain = party.draft is None and party.kind in ("thing", "people") and not _OTHERS.intersection(own)
        if plain and any(_tells(party, own, *earlier, lower) for earlier in zip(found, words, strict=True)):
            continue
        found.append(party)
        words.append(own)
    return found


def _tells(
    party: Party, own: frozenset[str], earlier: Party, words: frozenset[str], lower: list[str]
) -> bool:
    """Whether an earlier party has the same head, all the words of a later one, and no other number."""
    if earlier.kind != party.kind or lower[earlier.head] != lower[party.head] or not own <= words:
        return False
    if party.kind == "thing":
        return lower[party.first] in DEFINITE or (bool(words) and own == words and party.low is None)
    return party.low is None or party.low == earlier.low


def _is_number(word: str) -> bool:
    return value_of(word) is not None


_OTHERS = OTHER | ADDED | {"second", "third"}
_QUANTITIES = frozenset(
    "the a an this that these those its their his her same many several some all at least most dozens hundreds".split()
)
