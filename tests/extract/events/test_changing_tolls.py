"""Tolls in the long sentences of agencies: rough numbers, running totals, and whose dead are counted."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event

_TODAY = "2024-05-16"  # a Thursday


def _first(text: str) -> Event:
    return nm.parse_text(text, date=_TODAY).events[0]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Fighters stormed a post in Sarn on Monday, killing around 40 guards and porters.", 40),
        ("Rebels raided a market in Sarn on Monday, killing about 15 traders and looting shops.", 15),
        ("Raiders hit a camp in Sarn on Monday, wounding six and killing as many as 20 herders.", 20),
        ("A mine shell hit a mill in Sarn on Monday, killing an estimated 30 workers.", 30),
        ("Six of them died when two rockets tore into a dormitory in Sarn on Monday.", 6),
    ],
)
def test_a_rough_number_behind_killing_is_a_toll(text: str, killed: int) -> None:
    assert _first(text).killed == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The death toll from a 6.1-magnitude quake in Sarn climbed to 128 on Monday.", 128),
        ("The toll from a fire in two hostels in Sarn reached 45 on Monday.", 45),
        ("The number of dead from a mudslide in Sarn rose from 21 to 34 on Monday.", 34),
        (
            "Two more men died overnight, raising the toll from the bombing of a mosque in Sarn on Sunday to 14.",
            14,
        ),
        ("The latest deaths bring to 48 the number of people killed in the landslide in Sarn.", 48),
    ],
)
def test_a_running_total_is_the_number_it_has_come_to(text: str, killed: int) -> None:
    assert _first(text).killed == killed


@pytest.mark.parametrize(
    "text",
    [
        "Men stormed a mint in Sarn, killing four guards. Two of the attackers also died.",
        "Gunmen attacked an inn in Sarn, killing four guests. Three of the gunmen were killed too.",
        "Militants attacked a village in Karvia, killing four farmers. Nine militants were also killed.",
    ],
)
def test_the_dead_of_those_who_did_it_are_no_toll_of_what_they_did(text: str) -> None:
    assert _first(text).killed == 4


def test_the_dead_of_each_side_are_added_where_the_verb_is_left_out() -> None:
    assert (
        _first("Clashes between two clans in Sarn killed 17 people from one and eight from the other.").killed
        == 25
    )


def test_harm_that_came_of_a_dispersal_is_of_the_dispersal() -> None:
    event = _first(
        "Troops on Monday dispersed 300 migrants with tear gas in Sarn, leaving seven people hurt."
    )
    assert (event.type.value, event.wounded) == ("protest_dispersal", 7)


@pytest.mark.parametrize(
    "text",
    [
        "Nine men died when a mine collapsed near Sarn.",
        "Nine men died when a pit caved in near Sarn.",
        "Nine workers died in a mine near Sarn after a roof collapsed.",
    ],
)
def test_a_mine_in_which_people_are_is_no_weapon(text: str) -> None:
    event = _first(text)
    assert (event.type.value, event.killed) == ("accident", 9)


@pytest.mark.parametrize(
    "text",
    [
        "A bus carrying pilgrims back from the shrine skidded off the road and fell into a gorge near Sarn, killing nine.",
        "In a separate incident, a lorry taking workers home swerved off the road and rolled down a slope in Sarn, killing nine.",
    ],
)
def test_a_vehicle_told_with_whom_it_carries_leaves_the_road(text: str) -> None:
    event = _first(text)
    assert (event.type.value, event.killed) == ("accident", 9)


@pytest.mark.parametrize(
    "text",
    [
        "Men stormed a base in Karvia at dawn on Saturday, in one of the deadliest attacks on the army this year.",
        "Fighters overran a post before dawn on Saturday, killing ten militiamen, in one of the bloodiest raids this month.",
    ],
)
def test_what_an_attack_is_compared_with_is_not_its_date(text: str) -> None:
    when = _first(text).when
    assert when is not None
    assert when.value.startswith("2024-05-11")


def test_what_it_was_in_a_row_is_the_disaster_told_of() -> None:
    article = nm.parse_text(
        "A river burst its banks in Sarn on Tuesday. Three people died in the flood. It is the third flood in Karvia this year.",
        date=_TODAY,
    )
    assert [e.killed for e in article.events] == [3]


def test_some_of_those_counted_before_do_not_replace_the_total() -> None:
    event = _first(
        "At least 27 people died when two suicide bombers struck a bus station in Sarn. The first bomber blew himself up at "
        "the gate, killing nine. The second detonated his vest as rescuers arrived. Three of the wounded died overnight, "
        "raising the number of dead to 30."
    )
    assert event.killed == 30


def test_a_rank_among_the_dead_is_no_number_of_them() -> None:
    article = nm.parse_text(
        "The mayor of Lima was shot dead on Monday. Orlow is the second mayor killed in 48 hours.",
        date=_TODAY,
    )
    assert [e.killed for e in article.events] == [1]


def test_those_killed_over_a_stretch_of_time_are_not_those_of_one_strike() -> None:
    article = nm.parse_text(
        "Bombs hit a mill in Sarn on Monday, killing seven. The army said it had killed 1,210 rebels in the past 24 hours.",
        date=_TODAY,
    )
    assert article.events[0].killed == 7


def test_a_total_goes_to_what_the_sentence_before_tells() -> None:
    article = nm.parse_text(
        "Shelling of Sarn killed a woman and wounded 11 people on Monday. Bombs hit a mill in Belo, killing seven. The number "
        "of wounded rose to 21 from 16.",
        date=_TODAY,
    )
    assert [e.wounded for e in article.events] == [11, 21]


def test_where_people_died_is_what_was_attacked() -> None:
    article = nm.parse_text(
        "Gunmen stormed Sarn on Monday, killing 18. On Tuesday they attacked the nearby community of Belo, where 11 died.",
        date=_TODAY,
    )
    assert [e.killed for e in article.events] == [18, 11]


def test_how_an_accident_came_about_is_the_accident() -> None:
    article = nm.parse_text(
        "The accident occurred in Lima when a tanker rammed into a bus and burst into flames, killing nine.",
        date=_TODAY,
    )
    assert [(e.type.value, e.killed) for e in article.events] == [("accident", 9)]


def test_the_hurt_of_a_riot_told_elsewhere_are_of_the_riot() -> None:
    event = _first(
        "Elsewhere, a riot at a prison in Sarn left six inmates dead and 14 injured, the service said."
    )
    assert (event.killed, event.wounded) == (6, 14)


def test_a_quake_hurts_people_in_several_towns() -> None:
    article = nm.parse_text(
        "A quake struck off Lima on Thursday, injuring eight people. Two people were hurt in Callao and six in Huacho.",
        date=_TODAY,
    )
    assert [e.wounded for e in article.events] == [8]


def test_those_who_also_died_are_added() -> None:
    assert (
        _first("Gunmen attacked a jail in Sarn, killing four guards. A dozen inmates also died.").killed == 16
    )


def test_four_of_the_raiders_are_no_victims_of_the_raid() -> None:
    event = _first(
        "Fighters raided Sarn on Monday, killing 17 people. The army said it beat back the raiders and killed four of them."
    )
    assert event.killed == 17


def test_a_toll_of_one_event_in_a_year_is_no_sum_of_the_year() -> None:
    event = _first("More than 1,100 people were killed when a factory complex collapsed in 2013.")
    assert event.killed == 1100


def test_a_total_is_of_what_cost_nearly_as_many_lives_whoever_is_named_beside_it() -> None:
    article = nm.parse_text(
        "Eight civilians were killed in a rocket attack on Sarn on Wednesday. Two soldiers were killed by a roadside bomb in "
        "Belo.\n\nThe death toll rose to nine after a wounded child died.",
        date=_TODAY,
    )
    assert [e.killed for e in article.events] == [9, 2]


def test_the_dam_that_burst_is_the_one_that_collapsed() -> None:
    article = nm.parse_text(
        "The number of people killed in a dam collapse in Karvia last month has risen to 61. The dam near Sarn burst before "
        "dawn on April 29.",
        date=_TODAY,
    )
    assert [(e.killed, e.when.value[:10] if e.when else None) for e in article.events] == [(61, "2024-04-29")]


def test_huts_burned_beside_the_dead_leave_an_attack() -> None:
    event = _first(
        "Rebels attacked Sarn on Monday, killing nine farmers. They burned houses and stole goats."
    )
    assert event.type.value == "attack"


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("The attack on Sarn cost 14 people their lives.", 14, None),
        ("The fire in Sarn claimed 14 lives on Monday.", 14, None),
        ("Both pilots died when a military helicopter crashed near Sarn on Monday.", 2, None),
        ("The blast in Sarn on Monday sent 11 people to hospital.", None, 11),
        ("The blast in Sarn on Monday left 17 people in hospital.", None, 17),
        (
            "Two children and eight others, three soldiers and five nurses, were wounded in an attack on Sarn.",
            None,
            10,
        ),
    ],
)
def test_how_many_died_or_were_hurt(text: str, killed: int | None, wounded: int | None) -> None:
    event = _first(text)
    assert (event.killed, event.wounded) == (killed, wounded)


def test_news_of_one_day_goes_on_over_a_quotation() -> None:
    article = nm.parse_text(
        "Missiles hit several towns in an overnight barrage on Wednesday. Two of them struck Sarn, killing eight. Thirty were "
        'hurt.\n\n"I heard a whistle," said Ana Orr. "What did they want?"\n\nIn Belo, drones struck a market, killing three.',
        date=_TODAY,
    )
    assert article.events[-1].when is not None
