"""Place and date that an event takes from what was told before."""

from __future__ import annotations

import newsmodel as nm
from newsmodel.model import Event


def last(text: str) -> Event:
    return nm.parse_text(text, date="2024-05-16").events[-1]


def test_days_later_count_from_the_event_told_before() -> None:
    event = last(
        "Gunmen killed six people in Lima on Monday.\n\nTwo days later, a bomb wounded two men in Cusco."
    )
    assert event.when is not None
    assert event.when.value == "2024-05-15"


def test_arrests_are_of_the_day_of_the_riot_in_the_paragraph() -> None:
    text = "Masked youths looted shops in Lima. Police arrested 46 people. The riot ended on Monday."
    event = next(e for e in nm.parse_text(text, date="2024-05-16").events if e.type == "arrest")
    assert event.when is not None
    assert event.when.value == "2024-05-13"


def test_an_aftershock_is_where_the_quake_was() -> None:
    text = (
        "A strong earthquake struck the city of Sendai on Monday. A magnitude 5 aftershock hit the same area."
    )
    event = nm.parse_text(text, date="2024-05-16").events[-1]
    assert event.place is not None
    assert event.place.name == "Sendai"


def test_the_city_is_the_city_named_before() -> None:
    event = last(
        "The mayor spoke in Lima. Ministers said on Monday that gunmen killed six people in the city."
    )
    assert event.place is not None
    assert event.place.name == "Lima"


def test_a_warning_of_a_disaster_is_no_disaster() -> None:
    assert nm.parse_text("The agency warned of tsunami waves in Lima on Monday.").events == ()
