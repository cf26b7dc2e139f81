"""Persons whom world news names without introducing them."""

from __future__ import annotations

import pytest

import newsmodel as nm


def people(text: str) -> list[tuple[str, str | None]]:
    article = nm.parse_text(text, date="2024-05-16")
    return sorted((a.id, a.country) for a in article.actors if a.kind == "person")


@pytest.mark.parametrize(
    "text",
    [
        "Merkel met Macron in Lisbon.",
        "Angela Merkel spoke by phone with Emmanuel Macron.",
        "Chancellor Merkel thanked President Macron.",
        "Mr. Macron flew to Lima. Mrs. Merkel stayed at home.",
    ],
)
def test_a_known_person_is_one_actor_under_every_form_of_the_name(text: str) -> None:
    assert people(text) == [("person:angela-merkel", "DEU"), ("person:emmanuel-macron", "FRA")]


def test_a_known_person_is_found_by_initials() -> None:
    assert people("AMLO met the envoy in Lima.") == [("person:andres-manuel-lopez-obrador", "MEX")]


def test_a_known_person_keeps_the_country_whomever_the_text_is_about() -> None:
    assert people("Emmanuel Macron visited Chile on Monday.") == [("person:emmanuel-macron", "FRA")]


def test_the_surname_is_that_of_the_person_whom_the_text_names_in_full() -> None:
    assert people("Ana Merkel opened a bakery. Merkel said she was glad.") == [("person:ana-merkel", None)]


def test_an_office_before_a_known_person_belongs_to_the_person() -> None:
    article = nm.parse_text("Secretary of State Antony Blinken met the envoy.", date="2024-05-16")
    assert article.events[0].participants[0].actor is article.actors[0]


def test_persons_of_a_user_are_found_like_the_bundled_ones(tmp_path) -> None:
    table = tmp_path / "mine.tsv"
    table.write_text("name\tkind\tcountry\taliases\trelations\twikidata\nOrvo Lenz\tperson\tPRT\tLenz\t\t\n")
    lexicon = nm.Lexicon.default().extend(table)
    article = nm.parse_text("Lenz thanked Chile.", date="2024-05-16", lexicon=lexicon)
    assert [(a.id, a.country) for a in article.actors if a.kind == "person"] == [("person:orvo-lenz", "PRT")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Chinese President Xi Jinping waved.", "person:xi-jinping"),
        ("President Xi waved.", "person:xi-jinping"),
        ("Qatari Emir Sheikh Tamim bin Hamad Al Thani waved.", "person:tamim-bin-hamad-al-thani"),
        ("King Salman bin Abdulaziz Al Saud waved.", "person:king-salman"),
    ],
)
def test_a_known_person_is_found_in_the_longest_form_of_the_name(text: str, person: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    (mention,) = [m for m in article.mentions if m.referent.kind == "person"]
    assert (mention.referent.id, article[mention.span].split()[-1]) == (person, text.split()[-2])
