"""Deeds of states, bodies and people, in the wordings of the agencies: the type of what is told, and who did it."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm

_FILE = Path(__file__).parents[2] / "fixtures" / "deeds.txt"


def _cases() -> list[tuple[str, str, list[str]]]:
    cases, type = [], ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            sentence, _, agents = line.strip().partition(" | ")
            cases.append((type, sentence, [name for name in agents.split("; ") if name]))
        elif not line.startswith("#"):
            type = line
    return cases


@pytest.mark.parametrize(("type", "sentence", "agents"), _cases())
def test_a_deed_is_told_with_its_doers(type: str, sentence: str, agents: list[str]) -> None:
    article = nm.parse_text(sentence, date="2024-05-16")
    event = article.events[0]
    doers = [p for p in event.participants if p.role is nm.Role.AGENT]
    assert event.type.value == type
    assert [article[p.span] if p.span else p.actor.name for p in doers if p.span or p.actor] == agents


def test_envoys_of_several_states_are_one_target() -> None:
    article = nm.parse_text("Karvia expelled the envoys of Chile, Peru and Uruguay.", date="2024-05-16")
    targets = [p for e in article.events for p in e.participants if p.role is nm.Role.TARGET]
    assert [article[p.span] for p in targets if p.span] == ["the envoys"]


def test_members_of_two_bodies_are_two_targets() -> None:
    article = nm.parse_text("Police arrested members of Hamas and Islamic Jihad.", date="2024-05-16")
    targets = [p for e in article.events for p in e.participants if p.role is nm.Role.TARGET]
    assert [article[p.span] for p in targets if p.span] == ["members of Hamas", "Islamic Jihad"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru expelled three Chilean envoys on Monday, giving them two weeks to leave the country.",
        "The lifting by the European Union of its embargo on Uzbekistan came into force.",
    ],
)
def test_one_deed_is_told_once(sentence: str) -> None:
    assert len(nm.parse_text(sentence, date="2024-05-16").events) == 1
