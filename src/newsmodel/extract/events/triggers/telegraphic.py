"""Telegraphic notes: the first sentence of a text told as a headline tells, in the present and without an article.

Bandits |abduct| 12 farmers in Zamfara.       it happened
Army |retakes| Killa.                         it happened
Special envoy |to visit| Killa.               it is planned
Bandits abduct farmers every week.            a habit
The law |bans| nine parties.                  a state
"""

from __future__ import annotations

from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["announces", "is_telegraphic"]

# Nouns with an infinitive of their own: |plan to| attack Killa foiled
_WISHES = frozenset(
    "plan plans effort efforts bid bids move moves attempt attempts decision decisions threat threats refusal offer call calls demand "
    "demands pledge vow promise failure push order orders proposal agreement deal plot plots right freedom way time power".split()
)
_SELF = ("self", "selves")  # Woman |blows herself up| in Killa
_LONGEST = 30  # tokens of a clause
# By which a present tells of a habit.
_HABIT = frozenset(
    "every each often usually always regularly routinely never sometimes typically generally normally annually frequently who that "
    "which daily weekly monthly yearly rarely seldom commonly mostly".split()
)


def is_telegraphic(analysis: Analysis, verb: VerbGroup) -> bool:
    """Whether a simple present tells of what happened, as in a headline: of a place, a number or a thing without an article."""
    first, stop = _clause(analysis, verb.first)
    return stop > first and (_is_bare(analysis, verb.first - 1) or _is_told(analysis, verb.end, stop))


def announces(analysis: Analysis, verb: VerbGroup) -> bool:
    """Whether an infinitive tells of what is to come, as in a headline: Special envoy |to visit| Killa."""
    first, stop = _clause(analysis, verb.first)
    if stop <= first or analysis.noun_group_of[verb.first - 1] < 0:
        return False
    alone = all(
        analysis.verb_groups[k].form == "infinitive" for k in analysis.verb_group_of[first:stop] if k >= 0
    )
    return alone and analysis.lower[verb.first - 1] not in _WISHES


def _clause(analysis: Analysis, at: int) -> tuple[int, int]:
    """The clause with which a text opens and whose first verb stands at `at`, if it has no article; else an empty range."""
    start, end = analysis.sentences[analysis.sentence_of[at]]
    if analysis.sentence_of[at] or at <= start or max(analysis.verb_group_of[start:at], default=-1) >= 0:
        return start, start
    stop = analysis.tags.find(",", at, min(end, at + _LONGEST))
    stop = stop if stop > 0 else min(end, at + _LONGEST)
    tags = analysis.tags[start:stop]
    pronouns = any(tags[k] == "O" and not analysis.lower[start + k].endswith(_SELF) for k in range(len(tags)))
    plain = not set(tags) & set('DHM"') and not pronouns and _HABIT.isdisjoint(analysis.lower[start:stop])
    return (start, stop) if plain else (start, start)


def _is_bare(analysis: Analysis, head: int) -> bool:
    """|Army| retakes: one thing, and no article"""
    return analysis.tags[head] == "N" and analysis.noun_group_of[head] >= 0


def _is_told(analysis: Analysis, at: int, stop: int) -> bool:
    """abduct |12| farmers, shell |Donetsk|, block |road|, protest in |Lima|"""
    number = analysis.noun_group_of[at] if at < stop else -1
    if number >= 0 and _is_bare(analysis, analysis.noun_groups[number].head):
        return True
    return any(tag in "#P" for tag in analysis.tags[at:stop])
