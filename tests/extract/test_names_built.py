"""Names built of lists, owners, portfolios and aliases; what fights; what acronyms tell."""

from __future__ import annotations

import pytest

import newsmodel as nm


def forms(text: str) -> dict[str, str]:
    """Form → id of every named actor, by its last mention."""
    article = nm.parse_text(text, date="2024-05-16")
    actors = {actor.id for actor in article.actors}
    return {
        article[m.span]: m.referent.id
        for m in article.mentions
        if m.referent.id in actors and m.form not in ("nominal", "demonym", "pronoun")
    }


WHOLE = [
    # lists inside a name
    ("The Ministry of Labour, Health and Welfare denied it.", "Ministry of Labour, Health and Welfare"),
    ("The Department of Mines, Water, and Forestry left.", "Department of Mines, Water, and Forestry"),
    ("The Lenz Miners, Smelters and Dockers Union (LMSDU) left.", "Lenz Miners, Smelters and Dockers Union"),
    ("The Truth and Harbour Commission met.", "Truth and Harbour Commission"),
    # names with "of" that a class in front or behind tells
    ("The opposition bloc Unity of Regions left.", "Unity of Regions"),
    ("A spokesman for the Men of Honour, one of the largest rebel factions, left.", "Men of Honour"),
    # owners written with an apostrophe
    ("The Kurdistan Workers' Party left.", "Kurdistan Workers' Party"),
    ("The Oslo Dockers' Union left.", "Oslo Dockers' Union"),
    # what follows a task force; a secretary's title is no body
    ("Joint Task Force Lenzia left.", "Joint Task Force Lenzia"),
    ("The White House Press Secretary left.", "White House"),
    # portfolios
    ("Minister of Harbours and Bridges Wembo Tsale told reporters so.", "Wembo Tsale"),
    ("Minister of Mines Wembo Tsale told reporters so.", "Wembo Tsale"),
    ("The Secretary of the Harbour Ana Torres left.", "Ana Torres"),
    # people told by their name
    ("The army killed a ringleader identified as Zarro.", "Zarro"),
    ("Police identified the gunman as Karva.", "Karva"),
    ("Troops held a man named Lindo.", "Lindo"),
    # names that look like words and initials that look like titles
    ("He met his counterpart, No Kwang Ri, on Monday.", "No Kwang Ri"),
    ("Defence Minister No Kwang Ri left.", "No Kwang Ri"),
    ("The envoy, An Rung-ho, left.", "An Rung-ho"),
    ("U Than Maung Oo, a teacher, left.", "Than Maung Oo"),
    ("M.S. Lathrika left.", "M.S. Lathrika"),
    # given names that are words
    ("Its secretary general, Faith Moro, left.", "Faith Moro"),
    # companies by what they end in
    ("According to the manager, Lagoon Marine, it sank.", "Lagoon Marine"),
]


@pytest.mark.parametrize(("text", "form"), WHOLE)
def test_a_name_is_found_whole(text: str, form: str) -> None:
    assert form in forms(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Ministry of Defence, Turkey and Iran said no.", {"Ministry of Defence", "Turkey", "Iran"}),
        ("The Army and Air Force left.", {"Army", "Air Force"}),
        ("The al-Qaeda-linked group left.", {"al-Qaeda"}),
    ],
)
def test_a_name_ends_where_another_begins(text: str, names: set[str]) -> None:
    assert set(forms(text)) == names


SAME = [
    ("Police held Luis Torres, alias “El Gato,” on Monday. El Gato fled.", "El Gato", "Luis Torres"),
    ("Troops held Rui Bell, also known as Abu Nadir. Abu Nadir fled.", "Abu Nadir", "Rui Bell"),
    ("Troops held Rui Bell, better known by his nom de guerre Abu Nadir.", "Abu Nadir", "Rui Bell"),
    (
        "The Lenz New Harbour Cartel fled. The Lenz cartel denied it.",
        "Lenz cartel",
        "Lenz New Harbour Cartel",
    ),
    (
        "The Lenz Observatory for Birds left. He wrote to the Observatory.",
        "Observatory",
        "Lenz Observatory for Birds",
    ),
    ("Jarrat al-Sahra (JAS) left. JAS denied it.", "JAS", "Jarrat al-Sahra"),
]


@pytest.mark.parametrize(("text", "short", "long"), SAME)
def test_another_name_is_the_same_actor(text: str, short: str, long: str) -> None:
    named = forms(text)
    assert named[short] == named[long]


def test_what_somebody_is_called_in_passing_is_no_alias() -> None:
    named = forms("Rui Bell accused the council, Luis Torres called it a lie. Torres left.")
    assert named["Torres"] == named["Luis Torres"]


KINDS = [
    ("It was retaken from the rebel Lenz Salvation Front on Monday.", "armed_group"),
    ("It met the Ana Torres Front (ATF), a splinter group made up of former police.", "armed_group"),
    ("LSF gunmen left. The Lenz Salvation Front (LSF) denied it.", "armed_group"),
    ("The group, Ansar al-Zahr (AAZ), overran a camp.", "armed_group"),
    ("Members of the Zahrat Lenz group ambushed a convoy.", "armed_group"),
    ("The Copper Miners' Alliance voted.", "organisation"),
    ("The Lenz Salvation Front won two seats.", "party"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_of_a_band_is_told_by_what_it_does(text: str, kind: str) -> None:
    assert [a.kind for a in nm.parse_text(text, date="2024-05-16").actors if a.kind != "people"] == [kind]


def test_a_group_that_rights_are_the_matter_of_is_one_noun_group() -> None:
    text = "Protests that broke out after polls closed left 11 dead, according to the rights group Foro Azul."
    (statement,) = nm.parse_text(text, date="2024-05-16").statements
    assert statement.speaker is not None
    assert statement.speaker.name == "Foro Azul"


DESCRIBED = [
    ("At least 17 died, the SNRP prison authority said.", "SNRP"),
    ("At least 17 died, according to Israel's Magen David Adom ambulance service.", "Magen David Adom"),
    ("At least 17 died, the Houthi-run Al Masirah television reported.", "Al-Masirah"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_what_a_body_is_called_behind_its_name_is_no_other_actor(text: str, name: str) -> None:
    (statement,) = nm.parse_text(text, date="2024-05-16").statements
    assert statement.speaker is not None
    assert statement.speaker.name == name


def test_a_union_of_states_is_not_its_agency() -> None:
    text = "At least 17 died, the U.N. refugee agency said."
    (statement,) = nm.parse_text(text, date="2024-05-16").statements
    assert statement.speaker is None or statement.speaker.id != "united-nations"


def test_a_distance_behind_a_name_makes_it_a_place() -> None:
    article = nm.parse_text(
        "Jets bombed a camp at Dan Surru, about 90 kilometres to the south.", date="2024-05-16"
    )
    assert [place.name for place in article.places] == ["Dan Surru"]


def test_the_seat_in_a_description_in_front_is_the_company_s() -> None:
    article = nm.parse_text(
        "Peru wept. It sank, said the ship's Oslo-based manager, Lagoon Marine.", date="2024-05-16"
    )
    assert [a.country for a in article.actors if a.name == "Lagoon Marine"] == ["NOR"]


def test_the_group_before_a_name_is_that_group() -> None:
    article = nm.parse_text("The group, Ansar al-Zahr (AAZ), overran a camp.", date="2024-05-16")
    assert [m.referent.name for m in article.mentions if article[m.span] == "The group"] == ["Ansar al-Zahr"]


ONE_FORCE = [
    ("Chinese coast guard ships left. China's coast guard denied it.", "CHN-coast-guard"),
    ("The Malian General Staff left. The General Staff denied it.", "MLI-general-staff"),
    ("Peru's peacekeepers of UNMISS left on Monday. The mission denied it.", "unmiss"),
    ("The U.N. human rights office left. The UN human rights office denied it.", "un-human-rights-office"),
    (
        "The Ethiopian National Defense Force left." + 9 * " Ethiopia is calm." + " The army denied it.",
        "ethiopian-national-defense-force",
    ),
]


@pytest.mark.parametrize(("text", "id"), ONE_FORCE)
def test_a_body_is_one_actor_under_all_its_names(text: str, id: str) -> None:
    (statement,) = nm.parse_text(text, date="2024-05-16").statements
    assert statement.speaker is not None
    assert statement.speaker.id == id


def test_the_name_of_a_region_may_open_that_of_a_union() -> None:
    assert "Queensland Miners' Alliance" in forms("The Queensland Miners' Alliance left.")


METONYMS = [
    ("He rejected warnings from Oslo over the bill.", "NOR"),
    ("They took orders from Oslo, he said.", "NOR"),
    ("The party is steering the country back towards Oslo.", "NOR"),
    ("They are no vassals of Oslo.", "NOR"),
    ("It expelled the ambassadors of Peru and Norway.", "NOR"),
    ("Neighbouring Norway will send food.", "NOR"),
]


@pytest.mark.parametrize(("text", "country"), METONYMS)
def test_who_warns_orders_and_is_leaned_to_is_a_state(text: str, country: str) -> None:
    assert country in {actor.id for actor in nm.parse_text(text, date="2024-05-16").actors}


def test_a_neighbouring_country_in_which_something_lies_is_a_place() -> None:
    article = nm.parse_text("They live in neighbouring Norway.", date="2024-05-16")
    assert [place.id for place in article.places] == ["place:norway"]
