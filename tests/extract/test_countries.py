"""Countries of persons and outlets: what the description before or behind a name tells comes before the neighbourhood."""

from __future__ import annotations

import pytest

import newsmodel as nm

CASES = [
    # the description in front
    ("Peru was calm. The Norwegian ambassador in Lima, Ana Torres, left Peru.", "Ana Torres", "NOR"),
    ("Peru was calm. Norway's special envoy for the lakes, Ana Torres, left Peru.", "Ana Torres", "NOR"),
    (
        "Peru said a fire near the Norwegian town of Lenz was out, the local mayor, Ana Torres, wrote.",
        "Ana Torres",
        "NOR",
    ),
    (
        "The Organization of American States met in Lima, Peru. Its secretary general, Ana Torres, left.",
        "Ana Torres",
        None,
    ),
    # the description behind
    ("Peru was calm. Ana Torres, the European Union's policy chief, left Peru.", "Ana Torres", None),
    ("Peru was calm. Ana Torres, adviser to the Norwegian President, left Peru.", "Ana Torres", "NOR"),
    (
        "Amnesty International wrote to Peru. “We wait,” said Ana Torres, its researcher for Lima.",
        "Ana Torres",
        None,
    ),
    # titles
    ("Peru was calm. European Council President Ana Torres left Peru.", "Ana Torres", None),
    ("Peru voted. The Pacific Islands Forum met. Secretary-general Ana Torres left.", "Ana Torres", None),
    (
        "Norwegian Foreign Minister Rui Bell flew to Lima. Norway wants fish. Bell met President Ana Torres.",
        "Ana Torres",
        "PER",
    ),
    (
        "Kosovo voted. Kosovo is calm. Norwegian President Rui Bell accused the mayor's ally, Prime Minister Ana Torres, of waste.",
        "Ana Torres",
        "XKX",
    ),
    ("Peru voted. Peru sang. Pope Leo left Peru.", "Leo", "VAT"),
    # the place that opens the sentence
    ("Norway fished. Norway sang. In Lima, opposition lawmaker Ana Torres spoke.", "Ana Torres", "PER"),
]


@pytest.mark.parametrize(("text", "name", "country"), CASES)
def test_a_person_belongs_to(text: str, name: str, country: str | None) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    (found,) = [actor for actor in article.actors if actor.name == name]
    assert found.country == country


def test_an_official_quoted_behind_a_name_is_not_its_description() -> None:
    article = nm.parse_text("She will fly to Lima to see President Ana Torres, a Norwegian official said.")
    assert [actor.country for actor in article.actors if actor.name == "Ana Torres"] == ["PER"]


def test_the_outlet_of_a_dispatch_has_the_country_of_its_lexicon_entry() -> None:
    article = nm.parse_text("“We wait,” Ana Torres told AFP in Lima.", source="AFP")
    assert [actor.country for actor in article.actors if actor.kind == "media"] == ["FRA"]


def test_where_no_country_prevails_the_dateline_tells() -> None:
    text = "Lima, Aug 14 (EFE).- Peru and Chile met. Chile and Peru agreed. Ana Torres left."
    article = nm.parse_text(text, date="2024-08-14")
    assert article.dateline is not None
    assert [actor.country for actor in article.actors if actor.name == "Ana Torres"] == ["PER"]


def test_a_source_of_a_force_has_its_country() -> None:
    article = nm.parse_text("A US Navy official said the wall was old.")
    assert [actor.country for actor in article.actors if actor.kind == "unnamed"] == ["USA"]


@pytest.mark.parametrize(
    ("text", "referent"),
    [
        (
            "Norway fished. Peru voted. Ana Torres praised Norway. In Lima, critics left the government.",
            "PER",
        ),
        ("Peru voted. The previous administration left.", None),
        ("The Teachers Service Commission met. The teachers left.", None),
        ("Fisheries Commissioner Ana Torres spoke. The commission met.", None),
    ],
)
def test_a_government_is_that_of_the_place_and_a_noun_is_the_head_of_a_name(
    text: str, referent: str | None
) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    nominal = [m.referent.id for m in article.mentions if m.form == "nominal"]
    assert nominal == ([referent] if referent else [])


def test_the_serbs_of_bosnia_are_of_bosnia() -> None:
    article = nm.parse_text("Bosnian Serb police stopped Turkish Cypriot officials.", date="2024-05-16")
    demonyms = [
        (article[m.span], m.referent.country) for m in article.mentions if m.form is nm.MentionForm.DEMONYM
    ]
    assert demonyms == [("Bosnian Serb", "BIH"), ("Turkish Cypriot", "CYP")]
