"""Persons in plain sentences: particles, strange names that come back, whom a pronoun cannot mean, where somebody is from."""

from __future__ import annotations

import pytest

import newsmodel as nm


def mentions(text: str, person: str) -> list[str]:
    article = nm.parse_text(text, date="2024-05-16").validate()
    return [article[m.span] for m in article.mentions if getattr(m.referent, "name", "") == person]


@pytest.mark.parametrize(
    ("full", "opening", "inside"),
    [
        ("Pieter van der Merwe", "Van der Merwe", "van der Merwe"),
        ("Maria de la Cruz", "De la Cruz", "de la Cruz"),
        ("Ana de los Santos", "De los Santos", "de los Santos"),
        ("Karl von der Heide", "Von der Heide", "von der Heide"),
    ],
)
def test_particles_in_a_row_belong_to_a_name_and_to_its_surname(full: str, opening: str, inside: str) -> None:
    text = f"{full} was fined. {opening} denied it. A neighbour praised {inside} on Monday."
    assert mentions(text, full) == [full, opening, inside]


@pytest.mark.parametrize("full", ["Moussa ag Sarn", "Ngugi wa Karan", "Ousmane ould Tarn", "Hans zu Lenzen"])
def test_particles_of_many_lands_stand_inside_names(full: str) -> None:
    assert mentions(f"{full} left the town on Monday.", full) == [full]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Toravi Krenn", "Krenn"),
        ("J.P. Krenn Jr.", "Krenn"),
        ("Cho Sung-min", "Cho"),
    ],
)
def test_who_is_a_person_by_nothing_but_a_strange_name_comes_back_by_the_surname(
    full: str, short: str
) -> None:
    assert mentions(f"{full} beat her rivals on Monday. {short} will chair the board.", full)[-1] == short


@pytest.mark.parametrize(
    ("text", "pronoun", "meant"),
    [
        ("Peter Bell left. Luis Hart called him a liar.", "him", "person:peter-bell"),
        ("Peter Bell told a court that Luis Hart, 40, had never paid him.", "him", "person:peter-bell"),
        ("Peter Bell spoke of Luis Hart, who had sued him in May.", "him", "person:peter-bell"),
        ("Ana Torres asked Maria Bell to help her.", "her", "person:ana-torres"),
        ("Peter Bell met Luis Hart, his Peruvian counterpart.", "his", "person:peter-bell"),
        ("Peter Bell picked Luis Hart as his running mate.", "his", "person:peter-bell"),
    ],
)
def test_a_pronoun_does_not_stand_for_who_does_it_to_whom_it_names(
    text: str, pronoun: str, meant: str
) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [m.referent.id for m in article.mentions if article[m.span] == pronoun] == [meant]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A bomb in Ukraine killed Sgt. 1st Class Luis Hart, 30, of Lima.", "Luis Hart", "PER"),
        ("Norway mourned. A bomb in Norway hurt Ana Torres, of Cusco.", "Ana Torres", "PER"),
        ("Rep. Ana Torres (D-Minn.) spoke of aid to Ukraine.", "Ana Torres", "USA"),
        ("Ukraine thanked Sen. Rui Hart, R-Ala., and others.", "Rui Hart", "USA"),
        ("PUTIN SAYS PERU MUST WAIT", "Vladimir Putin", "RUS"),
        ("The charity accused Eritrean soldiers of theft in Lima.", "Eritrean soldiers", "ERI"),
    ],
)
def test_an_actor_is_of_the_country_that_is_told_beside_it(text: str, name: str, country: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [a.country for a in article.actors if a.name == name] == [country]


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("Hamas withdrew. The movement's leader left.", "The movement", "hamas"),
        ("General Motors cut jobs. The carmaker's director left.", "The carmaker", "general-motors"),
        ("The World Bank met. The lender's board left.", "The lender", "world-bank"),
        ("The Harbour Front party met the EU in Lima. The bloc left.", "The bloc", "european-union"),
        ("Hezbollah fired rockets. The insurgents withdrew.", "The insurgents", "hezbollah"),
    ],
)
def test_a_description_stands_for_a_body_also_where_it_owns_something(
    text: str, words: str, meant: str
) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [m.referent.id for m in article.mentions if article[m.span] == words] == [meant]


def test_the_group_whose_wing_stands_beside_it_is_another_one() -> None:
    article = nm.parse_text("Islamic Jihad, the group's ally, met Fatah.", date="2024-05-16")
    assert [article[m.span] for m in article.mentions if m.form == "nominal"] == []


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Torvald Heavy Industries of South Korea left.", "Torvald Heavy Industries", "KOR"),
        ("The Southern Fleet of the Russian Navy sent ships to Peru.", "Southern Fleet", "RUS"),
    ],
)
def test_a_name_ends_before_whose_it_is(text: str, name: str, country: str) -> None:
    article = nm.parse_text(text, date="2024-05-16").validate()
    assert [a.country for a in article.actors if a.name == name] == [country]


@pytest.mark.parametrize(
    "name", ["Ma Zhaoxu", "Ma Ying-li", "He Lifeng", "Sun Weidong", "Fan Bingru", "Song Taoming"]
)
def test_a_chinese_family_name_that_is_a_word_too_opens_a_name(name: str) -> None:
    assert mentions(f"They met {name} on Monday.", name) == [name]


def test_a_pronoun_before_a_name_is_its_family_name() -> None:
    article = nm.parse_text("He Lifeng flew home. He was tired.", date="2024-05-16")
    assert [(article[m.span], m.form) for m in article.mentions] == [("He Lifeng", "name"), ("He", "pronoun")]


def test_of_two_surnames_that_sound_alike_the_same_one_is_meant() -> None:
    text = "Omar Lee said Rui Lai would get a fair trial. Lee was speaking in Lima."
    assert mentions(text, "Omar Lee") == ["Omar Lee", "Lee"]


def test_a_known_person_may_have_more_names_than_are_known() -> None:
    full = "Tamim bin Hamad Al Thani"
    assert mentions(f"Ana Torres met Sheikh {full} in Lima.", full) == [full]


def test_somebody_may_go_by_the_name_of_a_town() -> None:
    text = 'The cartel is led by Ismael Sarn, known as "El Tigre".'
    assert mentions(text, "Ismael Sarn") == ["Ismael Sarn", "El Tigre"]


@pytest.mark.parametrize(
    "text",
    [
        "Togo protested to Kenya.",
        "Togo apologised to Kenya.",
        "Togo complained to Kenya about the dam.",
        "Togo wrote to Kenya on Monday.",
        "The king bowed to Kenya.",
        "Togo expelled the envoy of Kenya.",
        "The hackers are linked to Kenya.",
        "The invitation to Kenya was withdrawn.",
        "The World Bank lent Kenya $200 million.",
    ],
)
def test_whom_somebody_turns_to_is_an_actor(text: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [m.referent.id for m in article.mentions if article[m.span] == "Kenya"] == ["KEN"]
