"""What works of fiction and art tell of is no event; what happens around them is. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def types(sentence: str) -> list[str]:
    return [str(event.type) for event in nm.parse_text(sentence, date="2025-06-19").events]


@pytest.mark.parametrize(
    "sentence",
    [
        "The documentary follows three soldiers who deserted from the army.",
        "The novel tells of a priest who was kidnapped by bandits.",
        "The play is about a bank robbery in which a clerk was shot.",
        "The museum bought a painting of the execution of a queen.",
        "The exhibition explores how painters saw the bombing of Guernica.",
        "The drama, set during the miners' strike of 1984, won three prizes.",
        "The film stars Lena Orr as a detective who shot a suspect.",
        "The actress plays a nurse who is shot in the first episode.",
        "In the novel, a nurse is kidnapped by bandits.",
        "The Oscar-winning film, in which a spy is murdered, returns to cinemas.",
        "A new opera by Ivo Lund about the assassination of a king has its premiere in May.",
    ],
)
def test_what_a_work_tells_of_is_no_event(sentence: str) -> None:
    assert types(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The minister, who starred in a 1990 film, was arrested in Lima on Monday.", ["arrest"]),
        ("The film tells of a massacre, and its director was arrested in Lima on Monday.", ["arrest"]),
        ("A film about the attack was shown when gunmen stormed the cinema in Lima.", ["raid"]),
        ("The author of a novel was shot dead in Oslo on Monday.", ["shooting"]),
        ("The air force played a key role in a rebel offensive in Sarn in May 2011.", ["offensive"]),
        ("A film crew was attacked by gunmen in Lima on Tuesday.", ["attack"]),
    ],
)
def test_what_happens_around_a_work_is_an_event(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected
