"""Whose people are: what an office, a capital, an owner or the weight of a text tells of an actor's country."""

from __future__ import annotations

import pytest

import newsmodel as nm

LENDS = "Norway and Peru quarrel. Norway fishes. Norway sings. Peru protests. Sweden, Chile and Kenya wait. Norway waits. Norway eats. Togo and Mali rise. Chad sleeps. "

COUNTRIES = [
    # the country named far more often than any other, though less than half of all
    (LENDS + "Norway waits. Kenya left. “We wait,” said Ana Torres, 34, a mother of two.", "Ana Torres", "NOR"),
    # an office that one state has
    ("Peru was calm. Peru met the United States. Peru told Secretary of State Ana Torres so.", "Ana Torres", "USA"),
    ("Peru was calm. Peru met Britain. Peru told Home Secretary Ana Torres so.", "Ana Torres", "GBR"),
    # an office that few states have, in a text about one of them
    ("Manila was calm. The Philippines met the United States. Defense Secretary Ana Torres left.", "Ana Torres", "PHL"),
    # the embassy that was named last
    ("Peru is calm. The Norwegian Embassy in Peru gave fish. Ambassador Ana Torres spoke.", "Ana Torres", "NOR"),
    ("Peru is calm. Kenya's consulate in Peru gave tea. Consul Ana Torres spoke.", "Ana Torres", "KEN"),
    # officials speak at home
    (
        "Norway and Peru quarrel. Norway fishes. Peru sings. Chile waits. Sweden fell out with Peru. Chile slept. Norway slept. Chile rose. "
        "Foreign Minister Ana Torres told reporters in Oslo that it was over.",
        "Ana Torres",
        "NOR",
    ),
    (
        "Norway fishes. Norway sings. Norway waits. Peru fishes. Peru sings. Peru waits. Peru sleeps. Peru eats. Peru rises. Peru wakes. Peru rests. "
        "Foreign Ministry spokeswoman Ana Torres warned in Oslo that it was over.",
        "Ana Torres",
        "NOR",
    ),
    # the army's own spokesman, whatever body was named last
    ("Peru wept. Peru slept. The United Nations met. Army spokesman Ana Torres left.", "Ana Torres", "PER"),
    # sent by nobody that the text names
    ("Peru sang. Peru was calm, according to Ana Torres, the regional envoy who led the talks.", "Ana Torres", None),
    ("Peru sang. Peru was calm, said Ana Torres, a mediator.", "Ana Torres", None),
    # whoever does that to a leader is not whose leader it is
    ("Hamas wept when Norway killed its leader, Ana Torres, in Peru.", "Ana Torres", "PSE"),
    ("The Houthis fell silent after Norway had captured their commander, Ana Torres.", "Ana Torres", "YEM"),
    (
        "Hezbollah, which spoke up for Hamas, has been weak since Norway arrested its founder, Ana Torres.",
        "Ana Torres",
        "LBN",
    ),
    # the president of the country that all the text is about, whatever town its first sentence names
    (
        "A deal was signed in Lima. " + 13 * "Norway sang. " + "It was signed by President Ana Torres.",
        "Ana Torres",
        "NOR",
    ),
    # an office, by whose it is
    ("Norway sang. Norway wept. Norway slept. Emmanuel Macron's office said it was late.", "Emmanuel Macron's office", "FRA"),
    # the opposition, which has no name
    ("Peru sang. Peru fished. Peru wept. The opposition said it was glad.", "opposition", "PER"),
    # a body that many states have
    ("Peru sang. Peru fished. The United States left. Peru wept. The Defense Department spoke.", "Peruvian Defense Department", "PER"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "country"), COUNTRIES)
def test_an_actor_belongs_to(text: str, name: str, country: str | None) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    bare = name.removeprefix("Peruvian ")
    (found,) = [actor for actor in article.actors if actor.name in (name, bare)]
    assert found.country == country


def test_a_body_known_from_one_state_stays_with_that_state_behind_its_name() -> None:
    text = "Peru sang. Peru fished. Peru wept. The United States spoke; the Defense Department denied it."
    article = nm.parse_text(text, date="2024-05-16")
    assert [a.country for a in article.actors if "Department" in a.name] == ["USA"]


UNNAMED = [
    ("Peru sang. The road to Peru is open, a U.N. spokesman said.", None),
    ("Peru sang. The road to Peru is open, two diplomats said.", None),
    ("Peru sang. Boats left Peru on Monday, maritime sources said.", None),
    ("Peru sang. The road to Peru is open, a Norwegian diplomat said.", "NOR"),
    ("Peru sang. The road to Peru is open, a security source said.", "PER"),
]


@pytest.mark.parametrize(("text", "country"), UNNAMED)
def test_an_unnamed_source_belongs_to(text: str, country: str | None) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [actor.country for actor in article.actors if actor.kind == "unnamed"] == [country]


OWNED = [
    ("France's foreign ministry denied it.", ["France", "foreign ministry"]),
    ("The French foreign ministry denied it.", ["French", "French foreign ministry"]),
    ("Ukraine's General Staff denied it.", ["Ukraine", "General Staff"]),
    ("South Korea's Joint Chiefs of Staff denied it.", ["South Korea", "Joint Chiefs of Staff"]),
]


@pytest.mark.parametrize(("text", "names"), OWNED)
def test_a_state_that_owns_a_body_is_no_part_of_its_name(text: str, names: list[str]) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [article[mention.span] for mention in article.mentions] == names


GOVERNMENTS = [
    ("Peru sang. Peru fished. Norway and Chile called for a truce. The government of General Ana Torres denied it.", "PER"),
    ("Peru sang. Peru fished. He met the Norwegian ambassador. The government denied it.", "PER"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "id"), GOVERNMENTS)
def test_the_government_is_that_of_its_head_or_of_the_text(text: str, id: str) -> None:
    speakers = [s.speaker.id for s in nm.parse_text(text, date="2024-05-16").statements if s.speaker]
    assert speakers[-1] == id


def test_the_army_is_no_division_of_it() -> None:
    text = "The Peruvian Armed Forces left. They passed the 6th Infantry Division's camp. The army denied it."
    article = nm.parse_text(text, date="2024-05-16")
    (speaker,) = [s.speaker for s in article.statements]
    assert speaker is not None
    assert "Division" not in speaker.name
    assert "6th Infantry Division" in [article[m.span] for m in article.mentions]


@pytest.mark.parametrize(
    ("title", "noun"),
    [("Prime Minister", "premier"), ("Foreign Minister", "top diplomat"), ("King", "monarch")],
)
def test_an_office_goes_by_other_words(title: str, noun: str) -> None:
    article = nm.parse_text(f"{title} Ana Torres left. The {noun} denied it.", date="2024-05-16")
    assert [s.speaker.name for s in article.statements if s.speaker] == ["Ana Torres"]
