"""Links between statements: a denial or rejection answers the accusation before it.

Lenz |accused Karvia of| shelling the port. ... Karvia |rejected| the accusation.       response_to
"""

from __future__ import annotations

from newsmodel.model import Actor, Link, LinkRelation, SpeechAct, Statement

__all__ = ["link_answers"]

_CHARGES = frozenset([SpeechAct.ACCUSE, SpeechAct.CONDEMN])
_ANSWERS = frozenset([SpeechAct.DENY, SpeechAct.REJECT])
_WORDS = frozenset(
    "accusation accusations allegation allegations charge charges claim claims criticism blame".split()
)
_REACH = 12  # statements looked back over


def link_answers(statements: list[Statement]) -> list[Link]:
    """The links of a text from each denial or rejection to the accusation that it answers.

    An accusation is answered by whom it is aimed at (or by somebody of that country), or by whoever denies "the
    accusation" itself; the nearest one before counts.

    Args:
        statements: the statements of a text, in order.

    For example:

        >>> import newsmodel as nm
        >>> text = "Ana Torres accused Rui Bell of hiding the report. Bell denied the accusation."
        >>> article = nm.parse_text(text)
        >>> [(link.source, link.relation.value, link.target) for link in link_answers(list(article.statements))]
        [('s2', 'response_to', 's1')]
    """
    links = []
    for at, answer in enumerate(statements):
        if answer.act not in _ANSWERS:
            continue
        earlier = [s for s in statements[max(0, at - _REACH) : at] if s.act in _CHARGES]
        charge = next((s for s in reversed(earlier) if _answers(answer, s)), None)
        if charge is not None:
            links.append(Link(source=answer.id, target=charge.id, relation=LinkRelation.RESPONSE_TO))
    return links


def _answers(answer: Statement, charge: Statement) -> bool:
    if answer.speaker is None or _same(answer.speaker, charge.speaker):
        return False
    if _same(answer.speaker, charge.target):
        return True
    named = charge.act is SpeechAct.ACCUSE and not _WORDS.isdisjoint(answer.text.lower().split()[:4])
    return named and (answer.target is None or _same(answer.target, charge.speaker))


def _same(one: Actor, other: Actor | None) -> bool:
    """The same actor, or one of the same country: Tehran and the Iranian ministry."""
    return other is not None and (
        one.id == other.id or (one.country is not None and one.country == other.country)
    )
