"""The sixteen statements of the seed dispatch, checked by eye."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.model import Article

SEED = Path(__file__).parents[2] / "seeds" / "000_07edf20958a55308.txt"
GOVERNMENT, WHITE_HOUSE, WASHINGTON, TEHRAN = "Iraqi government", "White House", "United States", "Iran"
# speaker, act, kind, cue, first words, last words
STATEMENTS = [
    (GOVERNMENT, "condemn", "mixed", "condemned", "the US targeting", "military sites.”"),
    (GOVERNMENT, "say", "mixed", "said", "the attack “resulted", 'including civilians."'),
    (GOVERNMENT, "say", "mixed", "considers", "the operation “a clear", "relations with Iraq.”"),
    (GOVERNMENT, "say", "direct", "added", "We emphasize that", "Iraqi sovereignty."),
    (GOVERNMENT, "say", "direct", None, "Our security forces", "invaluable sacrifices."),
    (GOVERNMENT, "say", "indirect", "asserted", "its stance against", "forces in Iraq"),
    (WHITE_HOUSE, "say", "indirect", "said", "the attack wounded", "one critically"),
    (WHITE_HOUSE, "say", "mixed", "said", "President Biden “directed", "drone activities.”"),
    (WHITE_HOUSE, "say", "direct", "said", "The President places", "attacks continue."),
    ("security sources", "confirm", "indirect", "confirmed", "American warplanes", "Babel Governorate"),
    (
        "Iraqi factions",
        "claim_responsibility",
        "indirect",
        "claimed",
        "responsibility for attacking",
        "Iraqi Kurdistan",
    ),
    ("Kataib Hezbollah", "say", "mixed", "pointed out", "Its operations aim", "“Palestinian brothers.”"),
    (WASHINGTON, "accuse", "mixed", "accused", "“playing with fire”", "Israeli-Palestinian conflict"),
    (TEHRAN, "reject", "indirect", "rejected", "accusations", "accusations"),
    (TEHRAN, "confirm", "indirect", "confirmed", "the Axis takes", "decisions independently"),
    (TEHRAN, "say", "mixed", "stressing", "these factions “confront", "Palestinian people.”"),
]


@pytest.fixture(scope="module")
def seed() -> Article:
    return nm.parse(SEED.read_text(encoding="utf-8")).validate()


def test_the_seed_has_sixteen_statements(seed: Article) -> None:
    assert len(seed.statements) == len(STATEMENTS)


@pytest.mark.parametrize("number", range(len(STATEMENTS)))
def test_each_statement_of_the_seed_is_as_read_by_eye(seed: Article, number: int) -> None:
    speaker, act, kind, cue, opening, ending = STATEMENTS[number]
    statement = seed.statements[number]
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.act, statement.kind) == (speaker, act, kind)
    assert (seed[statement.cue] if statement.cue else None) == cue
    assert statement.text.startswith(opening)
    assert statement.text.endswith(ending)


def test_washington_accuses_iran(seed: Article) -> None:
    target = seed.statements[12].target
    assert target is not None
    assert target.name == "Iran"


def test_the_cue_less_paragraph_continues_the_governments_statement(seed: Article) -> None:
    assert seed.statements[4].continues == seed.statements[3].id


def test_a_name_in_marks_is_no_statement(seed: Article) -> None:
    assert all(statement.text != "Al-Jazaer" for statement in seed.statements)
