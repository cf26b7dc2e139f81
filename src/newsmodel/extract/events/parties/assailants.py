"""Assailants: whether people who are told of are those who did it, by no other name.

|The attackers| fled; two of |the gunmen| died      the assailants, and some of them
Two soldiers and |an attacker|                      one of them
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import ASSAILANTS
from newsmodel.extract.events.mention import Party

__all__ = ["are_assailants"]

# Who did it, where the text counts some of them: two of the |gunmen|
_OF_THEM = ASSAILANTS | {"gunmen", "bandits"}
_BACK = 10  # tokens before "four of them"
_WITHIN = 3  # tokens of "their own gunmen"


def are_assailants(party: Party, lower: list[str]) -> bool:
    """Whether a party is who did it, or counts some of those: |three| of the attackers."""
    if lower[party.head] in ASSAILANTS:
        return True
    at = party.head + 1
    if lower[at : at + 2] == ["of", "them"]:
        return not ASSAILANTS.isdisjoint(
            lower[max(0, at - _BACK) : at]
        )  # beat back the raiders and killed |four of them|
    if lower[at : at + 2] != ["of", "the"]:
        return False
    return any(word in _OF_THEM for word in lower[at + 2 : at + 2 + _WITHIN])
