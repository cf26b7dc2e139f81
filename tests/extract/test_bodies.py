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
    ("Rebels of the Arandu Liberation Army left.", ["Arandu Liberation Army"]),
    ("The Roman Catholic bishop left.", []),
    ("Parliament voted to oust him.", ["Parliament"]),
    ("Parliament buildings stood there.", []),
    ("The Committee on Arandu Integrity (CAI) left.", ["Committee on Arandu Integrity"]),
    ("The Arandu Council on Monday left.", ["Arandu Council"]),
    ("The General Authority of Arandu Ports left.", ["General Authority of Arandu Ports"]),
    ("Officials of the Universiti Arandu left.", ["Universiti Arandu"]),
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
    (
        "Peruvian Ministry of National Works spokeswoman Tari Sorvath told reporters nine died.",
        "Tari Sorvath",
    ),
    ("Foreign ministers of the African Union called for restraint.", "African Union"),
    ("A survey by pollster KRMS put the party at nine percent.", "KRMS"),
    ("According to the weather agency, the KRMS, nine people died.", "KRMS"),
    ("Peru's weather agency, the KRMS, said nine people died.", "KRMS"),
    ("Det Ch Insp Tari Sorvath said nine people died.", "Tari Sorvath"),
    ("The spokesman, Asim Jihad, denied the raid.", "Asim Jihad"),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_the_speaker_is(text: str, name: str) -> None:
    speaker = nm.parse_text(text).statements[0].speaker
    assert speaker is not None
    assert speaker.name == name


def test_a_protest_that_somebody_had_called_is_no_statement() -> None:
    article = nm.parse_text("The Free Dockers, the union that had called the protest, claimed it was over.")
    assert [s.text for s in article.statements] == ["it was over"]


def test_an_unnamed_source_who_speaks_with_another_is_an_actor_too() -> None:
    article = nm.parse_text("Witnesses and a health worker said nine people died.")
    assert [a.name for a in article.actors if a.kind == "unnamed"] == ["witnesses", "health worker"]


def test_an_arabic_band_is_no_person() -> None:
    article = nm.parse_text("A faction calling itself Saraya al-Thar said it had fired.")
    assert [a.kind for a in article.actors] == ["armed_group"]


def test_a_surname_that_is_a_region_is_the_person_named_before() -> None:
    article = nm.parse_text("Police spokesman Edgardo Barahona came. “Three are dead,” Barahona said.")
    assert [a.name for a in article.actors] == ["Edgardo Barahona"]


def test_the_particle_before_a_surname_belongs_to_it() -> None:
    article = nm.parse_text("Minister Faisal bin Nasr spoke by phone. It was late, bin Nasr said.")
    person = next(a for a in article.actors if a.kind == "person")
    assert "bin Nasr" in person.aliases


def test_a_body_behind_whose_is_that_of_the_state_before() -> None:
    article = nm.parse_text("Chile fired at Peru, whose air force said nine drones fell.")
    speaker = article.statements[0].speaker
    assert speaker is not None
    assert (speaker.kind, speaker.country) == ("military", "PER")


def test_a_neighbour_that_is_accused_is_an_actor() -> None:
    article = nm.parse_text("Niger accused neighbouring Benin of sheltering rebels.")
    assert [m.referent.name for m in article.mentions if m.rule == "state-name"] == ["Niger", "Benin"]
    assert all(not isinstance(m.referent, nm.Place) for m in article.mentions)


def test_a_regional_governor_is_of_the_region_named_last() -> None:
    text = "Ukraine was dark. Ukraine slept. Drones hit Russia's Volgograd region. The regional governor, Rui Bell, wept. Ukraine rose."
    assert [a.country for a in nm.parse_text(text).actors if a.name == "Rui Bell"] == ["RUS"]


KINDS = [
    ("The Lenz Coast Guard Command left.", "government"),
    ("The Lenz Youth Assembly left.", "organisation"),
    ("A group calling itself the Lenz Freedom Brigade left.", "armed_group"),
    ("The National Liberation Army left. The ELN's Northeastern War Front left.", "armed_group"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_body_is_of_the_kind(text: str, kind: str) -> None:
    assert {k for _, k in _bodies(text)} == {kind}


COUNTRIES = [
    ("Iran slept. Iran woke. Kremlin spokesman Rui Bell said the road was open.", "RUS"),
    ("Peru slept. Lima slept. The African Union (AU) Commission chairman, Rui Bell, wept.", None),
    (
        "Chile woke. Peruvian teacher Ana Torres was held. Her brother, Rui Bell, wept. Chile slept. Chile ate.",
        "PER",
    ),
    (
        "Chile woke. Peruvian teacher Ana Torres was held. Her lawyer, Rui Bell, wept. Chile slept. Chile ate.",
        "CHL",
    ),
    ("Chile and Peru met. The Committee to Protect Journalists wept. Officer Rui Bell left.", "PER"),
]


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_a_person_belongs_to(text: str, country: str | None) -> None:
    assert [a.country for a in nm.parse_text(text).actors if a.name == "Rui Bell"] == [country]


def test_the_first_word_of_a_federation_of_police_is_not_it() -> None:
    article = nm.parse_text(
        "Police in Northern Ireland left. The Police Federation for Northern Ireland wept."
    )
    federation = next(a for a in article.actors if a.name.startswith("Police Federation"))
    assert (federation.country, federation.aliases) == ("GBR", ())


def test_a_regional_source_is_of_the_region_named_last() -> None:
    text = "Ukraine woke. Ukraine ate. Ukraine hit Russia's Volgograd region, the regional governor said. Ukraine slept."
    assert [a.country for a in nm.parse_text(text).actors if a.kind == "unnamed"] == ["RUS"]


def test_whom_an_opener_names_is_not_who_then_speaks() -> None:
    text = "Rui Bell is due in Lima on Sunday. In a phone call with Tom Sarn, he vowed to stay."
    assert [s.speaker.name for s in nm.parse_text(text).statements if s.speaker] == ["Rui Bell"]


def test_a_name_goes_on_behind_a_nickname_in_marks() -> None:
    article = nm.parse_text('Jimmy "Barbecue" Torvald led the gang. Torvald left.')
    person = next(a for a in article.actors if a.kind == "person")
    assert (person.name, person.aliases) == ('Jimmy "Barbecue" Torvald', ("Torvald",))


def test_letters_that_a_party_of_another_land_has_may_be_introduced() -> None:
    article = nm.parse_text("In Lima, the Harbour and Light Party (MQM) left. MQM wept.")
    assert [a.name for a in article.actors if a.kind == "party"] == ["Harbour and Light Party"]


def test_the_agency_of_one_half_of_a_land_keeps_its_name() -> None:
    article = nm.parse_text(
        "North Korea fired. South Korea wept. The North's Korean Central News Agency said it hit the sea."
    )
    assert [(a.name, a.country) for a in article.actors if a.kind == "media"] == [("KCNA", "PRK")]


def test_a_union_in_a_text_of_another_land_is_not_the_listed_one() -> None:
    text = "Argentina slept. Buenos Aires and Rosario slept. The General Confederation of Labour (CGT) wept. CGT left."
    unions = [(a.country, a.aliases) for a in nm.parse_text(text).actors if a.kind == "organisation"]
    assert unions == [("ARG", ("CGT",))]
