"""Bodies: where the names of organisations, coalitions and formations begin and end, and what the nouns beside them tell."""

from __future__ import annotations

import pytest

import newsmodel as nm


def _bodies(text: str) -> list[tuple[str, str]]:
    article = nm.parse_text(text)
    return [
        (a.name, str(a.kind))
        for a in article.actors
        if a.kind not in ("person", "state", "unnamed", "people")
    ]


NAMES = [
    ("The Eastern Command of the People's Army left.", ["Eastern Command", "People's Army"]),
    ("The Ministry of Women's Affairs left.", ["Ministry of Women's Affairs"]),
    (
        "The Committee of Widows of the Detained and Missing in Peru (Cowidp), a rights group, left.",
        ["Committee of Widows of the Detained and Missing in Peru"],
    ),
    ("The Emergency Medicine and Support Centre left.", ["Emergency Medicine and Support Centre"]),
    ("The Army and Air Force left.", ["Army", "Air Force"]),
    ("The 444 Combat Brigade left.", ["444 Combat Brigade"]),
    ("The pro-Lima Victory bloc left.", ["Victory bloc"]),
    ("The Western bloc left.", []),
    ("The Arandu grouping of forces left.", ["Arandu grouping of forces"]),
    ("The Ana Torres column, a dissident faction, left.", ["Ana Torres column"]),
    ("In the Ana Torres column, she wrote of wine.", []),
    ("Coldar, the country's biggest farmers' lobby, left.", ["Coldar"]),
    ("In Coldar, a party stronghold, nine left.", []),
    ("Units of the Battlegroup Center left.", ["Battlegroup Center"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_the_bodies_that_a_sentence_names(text: str, names: list[str]) -> None:
    assert [name for name, _ in _bodies(text)] == names


def test_a_listed_name_goes_on_with_its_wing_in_brackets() -> None:
    article = nm.parse_text(
        "The Communist Party of India (Maoist) left. The Communist Party of India (Marxist) wept."
    )
    assert [a.kind for a in article.actors] == ["armed_group", "party"]


SPEAKERS = [
    ("The opposition Hope coalition said it would appeal.", "Hope"),
    ("The KGL trade union confederation said it would appeal.", "KGL"),
    ("Search and rescue agency chief Ana Torres said nine people died.", "Ana Torres"),
    ("According to Coldar, a rights group, nine people died.", "Coldar"),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_the_speaker_is(text: str, name: str) -> None:
    speaker = nm.parse_text(text).statements[0].speaker
    assert speaker is not None
    assert speaker.name == name


def test_a_protest_that_somebody_had_called_is_no_statement() -> None:
    article = nm.parse_text("The Free Dockers, the union that had called the protest, claimed it was over.")
    assert [s.text for s in article.statements] == ["it was over"]
