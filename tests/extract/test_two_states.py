"""Countries of officials, bodies and firms in dispatches about two states, where no adjective beside the name tells them."""

from __future__ import annotations

import pytest

import newsmodel as nm

TRADED = "Peru and Chile traded fire. Chile sang. Chile won. "

PERSONS = [
    # hosts are of another state than their guests; officials thank and accuse others
    (TRADED + "Chile's ambassador thanked his host, Foreign Minister Rui Bell.", "Rui Bell", "PER"),
    (TRADED + "Chile thanked its host, Foreign Minister Rui Bell.", "Rui Bell", "PER"),
    (TRADED + "Foreign Minister Rui Bell accused Chile's navy of piracy.", "Rui Bell", "PER"),
    (TRADED + "Foreign Minister Rui Bell invited his guest to dinner.", "Rui Bell", "CHL"),
    # an outlet or a parliament that hears somebody is at home where the text names its country elsewhere too
    (TRADED + "General Rui Bell told Sky News that he would wait.", "Rui Bell", "CHL"),
    # who deals with a state is of another
    (
        "Peru fined a Norwegian firm. Norway wept. Norway sang.\n\nMinister Ana Torres summoned the Norwegian ambassador.",
        "Ana Torres",
        "PER",
    ),
    (
        "Norway and Peru quarrel. Norway wept. Norway sang. Norway's ambassador is due to meet Mines Minister Ana Torres in Peru.",
        "Ana Torres",
        "PER",
    ),
    (
        "Norway wept. Peru sang. Norway waited. Norway expelled Col. Rui Bell on Monday.",
        "Rui Bell",
        "PER",
    ),
    (
        "Norway sang. Peru wept. Norway left.\n\n“We wait,” Foreign Minister Rui Bell said. His Norwegian counterpart, Ana Torres, wept.",
        "Rui Bell",
        "PER",
    ),
    (
        "Peru summoned the Norwegian ambassador. Peru sang in Lima. Norway wept. The ambassador, Rui Bell, denied it.",
        "Rui Bell",
        "NOR",
    ),
    # of two foreign ministers each has a state of its own
    (
        "Norwegian Foreign Minister Ana Torres sang. Norway waited, and Peru wept.\n\nForeign Minister Rui Bell left Norway.",
        "Rui Bell",
        "PER",
    ),
    # of what heads the sentence, or the one before it in the paragraph
    (
        "Norway lent Peru two ships after Peru's fleet sank off Peru, Fisheries Minister Ana Torres said.",
        "Ana Torres",
        "NOR",
    ),
    (
        "Peru fined Norway. Peru sang.\n\nNorway's ruling party was angry. “We have courts,” said Interior Minister Rui Bell.",
        "Rui Bell",
        "NOR",
    ),
    # of the state whose deed the dispatch tells
    (
        "Peru fined a Norwegian firm. Norway wept. Norway sang.\n\nMines Minister Rui Bell spoke of a new road.",
        "Rui Bell",
        "PER",
    ),
    # whose state the official tells of, and where the official receives
    (
        "Norway wept. Peru sang. Norway waited. Norway left.\n\nMines Minister Rui Bell said that Peru would wait.",
        "Rui Bell",
        "PER",
    ),
    (
        "Norway wept. Peru sang. Norway waited.\n\nA Norwegian envoy visited Lima and met Interior Minister Rui Bell.",
        "Rui Bell",
        "PER",
    ),
    # an office that few states have, told behind the name
    (
        "Norway wept. Britain sang. Norway waited. Norway left.\n\nAna Torres, the new home secretary, wept.",
        "Ana Torres",
        "GBR",
    ),
    # posts and seats beside the name
    (
        "Norway wept. Norway sang. A police commander in Lima, Col. Rui Bell, said so.",
        "Rui Bell",
        "PER",
    ),
    (
        "Peru voted. The head of the European Union mission, Ana Torres, left Peru.",
        "Ana Torres",
        None,
    ),
    (
        "Peru voted. The Norwegian firm TransOre left Peru. “We wait,” chief executive Ana Torres said.",
        "Ana Torres",
        "NOR",
    ),
    (
        "Peru and Norway met. Norway's army took note. A spokesman, Colonel Rui Bell, said so in Lima.",
        "Rui Bell",
        "NOR",
    ),
    (
        "Norway wept. Peru imposed sanctions on four Norwegian officials in Peru. Among the officials is Rui Bell.",
        "Rui Bell",
        "NOR",
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), PERSONS)
def test_in_a_dispatch_about_two_states_an_official_is_of(text: str, name: str, country: str | None) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [actor.country for actor in article.actors if actor.name == name] == [country]


BODIES = [
    (
        "Peru wept. Peru sang. The State Border Committee in Oslo denied the charge.",
        "State Border Committee",
        "NOR",
    ),
    (
        "Peru wept. Peru sang. TransOre, a private firm from Oslo, denied the charge.",
        "TransOre",
        "NOR",
    ),
    (
        "Peru imposed sanctions on three Norwegian firms in Peru. The firms include Bluemar Shipping.",
        "Bluemar Shipping",
        "NOR",
    ),
    # the town that opens the sentence tells more than that in which it speaks
    (
        "Chile was calm. Peru sang. In Oslo, the Foreign Ministry said in Lima that it would wait.",
        "Foreign Ministry",
        "NOR",
    ),
    (
        "Chile was calm. Chile sang. The Foreign Ministry said in Oslo that it would wait.",
        "Foreign Ministry",
        "NOR",
    ),
    (
        "Chile was calm. Chile sang. Peru sent ships to Oslo. Its Defence Ministry said it would wait.",
        "Defence Ministry",
        "PER",
    ),
    (
        "Norway wept. Peru voted. Peru sang. The United Renewal Alliance, a party, left.",
        "United Renewal Alliance",
        "PER",
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), BODIES)
def test_in_a_dispatch_about_two_states_a_body_is_of(text: str, name: str, country: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    found = [actor.country for actor in article.actors if name in (actor.name, *actor.aliases)]
    assert found == [country]


def test_a_ministry_that_ends_a_sentence_is_of_the_state_that_heads_it() -> None:
    text = "Norway expelled two Peruvian envoys on Monday and closed Peru's consulate, the Foreign Ministry said."
    article = nm.parse_text(text, date="2024-05-16")
    assert [actor.country for actor in article.actors if "Foreign Ministry" in actor.name] == ["NOR"]


def test_a_ministry_official_is_of_the_ministry_named_last() -> None:
    text = "Peru wept. Peru sang. Norway's health ministry denied it. A ministry official said it would wait."
    article = nm.parse_text(text, date="2024-05-16")
    assert [actor.country for actor in article.actors if actor.kind == "unnamed"] == ["NOR"]


def test_a_suburb_lies_by_the_town_that_the_dispatch_names_first() -> None:
    text = "Leaders met in Lima. Norway wept. Norway sang. Norway left.\n\nIn the suburb of Zorrano, farmers marched."
    article = nm.parse_text(text, date="2024-05-16")
    assert [place.country for place in article.places if place.name == "Zorrano"] == ["PER"]
