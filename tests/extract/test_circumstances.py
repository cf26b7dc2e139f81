"""Countries of officials that the sentences around tell, and no title or owner beside the name."""

from __future__ import annotations

import pytest

import newsmodel as nm

# text; who -> country
CASES = [
    # lists of what several persons are, and of who they are
    (
        "Peruvian Foreign Minister Ana Torres called her Chilean and Brazilian counterparts, Rui Bell and Omar Sarn.",
        {"Rui Bell": "CHL", "Omar Sarn": "BRA"},
    ),
    (
        "The foreign ministers of Japan and Peru, Kenji Mori and Ana Torres, met in Oslo, Norway. Norway paid.",
        {"Kenji Mori": "JPN", "Ana Torres": "PER"},
    ),
    # what a news agency carries, its own state says
    (
        "South Korea met the U.S. and North Korea. South Korea left. Seoul sang.\n\nIn a statement carried by the Korean Central "
        "News Agency, Pak Jong-su, a vice minister, spoke.",
        {"Pak Jong-su": "PRK"},
    ),
    # a state acts, then its minister speaks
    (
        "Peru and Chile traded fire. Peru won. Peru said so. Lima sang.\n\nChile responded within hours, closing ports. “We act,” "
        "Foreign Minister Ana Torres said after a meeting of the National Security Committee.",
        {"Ana Torres": "CHL", "Chile's National Security Committee": "CHL"},
    ),
    # a local official is of the place named last
    (
        "Peru was calm. Peru sang. Two were hurt in Chile's Arandu Valley, according to local official Rui Bell.",
        {"Rui Bell": "CHL"},
    ),
    # who is expected in a town does not live there
    (
        "Turkish jets hit a village near Mosul. Turkey sang. Turkey won. Turkey left. Ankara slept.\n\nPresident Omar Sarn is expected in Baghdad.",
        {"Omar Sarn": "TUR"},
    ),
    # whose leader: that of the clause that came last; the charity's
    (
        "UNICEF left, while the Nigeria Union of Nurses said it would strike. “We stay,” its chairman, Lawal Gusau, said.",
        {"Lawal Gusau": "NGA"},
    ),
    (
        "Doctors Without Borders works in Nigeria. “We stay,” said Claire Duval, the charity's head of mission.",
        {"Claire Duval": None},
    ),
    # an envoy who acts is not what the person is whom the act names
    (
        "Peru was calm. Peru sang. The Norwegian ambassador met Foreign Minister Ana Torres.",
        {"Ana Torres": "PER"},
    ),
    # whose counterpart, and for whom somebody speaks
    ("Peru was calm. Her Japanese counterpart, Kenji Morita, left.", {"Kenji Morita": "JPN"}),
    (
        "Peru was calm. Peru sang. The Eastern Command of Norway left Oslo. Rui Bell, a spokesman for the Eastern Command, "
        "wept.",
        {"Rui Bell": "NOR"},
    ),
    # a head of state is met at home; who speaks of students that fell ill abroad is not from there
    (
        "Chile was calm. Chile sang. Chile won. Omar Sarn drove through Lima to the palace of President Ana Torres.",
        {"Ana Torres": "PER"},
    ),
    (
        "Peru was calm. Peru sang. Peruvian students who fell ill in Nairobi went home, Mrs. Beth Orlow said.",
        {"Beth Orlow": "PER"},
    ),
    # generals speak to the press, lawmakers to the parliament at home
    (
        "Peru was calm. Peru sang. Chile left. General Rui Bell told Radio Santiago that he would wait. Chile wept.",
        {"Rui Bell": "CHL"},
    ),
    (
        "Peru was calm. Peru sang. Chile left. Lawmaker Rui Bell told the Chilean Senate that he would wait. Chile wept.",
        {"Rui Bell": "CHL"},
    ),
    # a host is at home
    (
        "Norway was calm. Norway sang. Omar Sarn visited Lima on Monday and met with Minister Rui Bell.",
        {"Rui Bell": "PER"},
    ),
    (
        "Norway was calm. Omar Sarn will fly to Lima on Monday for talks with Foreign Minister Rui Bell.",
        {"Rui Bell": "PER"},
    ),
    # who is one of those named before, and who is not
    ("Peru fined three Norwegian officials in Peru. The officials included Rui Bell.", {"Rui Bell": "NOR"}),
    ("Peru fined three Norwegian officials in Peru. Among them is Rui Bell, a lawyer.", {"Rui Bell": "NOR"}),
    ("Peru fined three Norwegian firms in Peru. They include Bluemar Shipping.", {"Bluemar Shipping": "NOR"}),
    ("Peru fined three Norwegian officials in Peru. There are fears for Rui Bell.", {"Rui Bell": "PER"}),
    # parties that many countries have
    (
        "South Korea's parliament sat in Seoul. Kim Eun-mi, a lawmaker of the opposition Democratic Party, spoke.",
        {"Kim Eun-mi": "KOR", "Democratic Party": "KOR"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), CASES, ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_the_text_around_tells_the_country_of(text: str, expected: dict[str, str | None]) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    found = {actor.name: actor.country for actor in article.actors}
    assert {name: found.get(name, found.get(name.partition("'s ")[2])) for name in expected} == expected


def test_diplomatic_sources_are_of_no_country() -> None:
    article = nm.parse_text("Diplomatic sources said India had agreed. India left.", date="2024-05-16")
    assert [actor.country for actor in article.actors if actor.kind == "unnamed"] == [None]
