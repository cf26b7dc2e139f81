"""Vocabularies: every value defined, every code from its scheme."""

from __future__ import annotations

from enum import StrEnum

import pytest

from newsmodel.model import vocabulary
from newsmodel.model.vocabulary import EventType, SpeechAct

VOCABULARIES = [getattr(vocabulary, name) for name in vocabulary.__all__]
PLOVER = {
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
}  # fmt: skip


@pytest.mark.parametrize("kind", VOCABULARIES, ids=lambda kind: kind.__name__)
def test_every_value_has_a_one_line_definition(kind: type[StrEnum]) -> None:
    assert all(
        member.definition and "\n" not in member.definition
        for member in kind
        if hasattr(member, "definition")
    )


@pytest.mark.parametrize("kind", VOCABULARIES, ids=lambda kind: kind.__name__)
def test_members_are_named_like_their_values(kind: type[StrEnum]) -> None:
    assert all(member.name == member.value.upper() for member in kind)


def test_members_equal_their_values() -> None:
    assert EventType("air_strike") is EventType.AIR_STRIKE == "air_strike"


@pytest.mark.parametrize("member", [*EventType, *SpeechAct])
def test_plover_categories_are_those_of_the_scheme(member: EventType | SpeechAct) -> None:
    assert member.plover is None or member.plover in PLOVER


@pytest.mark.parametrize("member", [*EventType, *SpeechAct])
def test_cameo_codes_have_two_to_four_digits_and_a_root_from_1_to_20(member: EventType | SpeechAct) -> None:
    assert member.cameo is None or (2 <= len(member.cameo) <= 4 and 1 <= int(member.cameo[:2]) <= 20)
