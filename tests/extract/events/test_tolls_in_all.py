"""How many were killed and hurt in all, however the text counts them. Every person, deed and small place is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def _events(text: str) -> list[Event]:
    return list(nm.parse_text(text, date="2024-05-14").events)


def _toll(text: str) -> tuple[int | None, int | None]:
    """The killed and the wounded of the first event that has some."""
    event = next((e for e in _events(text) if e.killed is not None or e.wounded is not None), None)
    return (event.killed, event.wounded) if event is not None else (None, None)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("No fewer than 31 traders were killed when bandits attacked Orvale on Monday.", 31),
        ("A flood hit Orvale on Monday. No less than 40 people died.", 40),
        ("One hundred and four people died when a train derailed in Orvale on Monday.", 104),
        ("A bomb in Orvale on Monday killed two hundred and twelve people.", 212),
        ("Between 60 and 70 people were killed when a bomb went off in Orvale on Monday.", 60),
        ("A bomb went off in Orvale on Friday, killing between 12 and 15 people.", 12),
    ],
)
def test_a_number_of_several_words_is_one_number(text: str, killed: int) -> None:
    assert _toll(text)[0] == killed


def test_a_stretch_of_years_is_no_number_of_people() -> None:
    assert (
        _toll("Gunmen killed nine people in Orvale on Monday, the worst toll between 2012 and 2015.")[0] == 9
    )


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The number of people who were killed in Monday's bombing in Orvale has gone up to 31.", 31),
        ("The number of miners who died in the explosion in Orvale has risen to 52.", 52),
        ("The number of those killed in Monday's air strike on Orvale went up to 12.", 12),
        ("The number of villagers who lost their lives in the flood in Orvale has climbed to 19.", 19),
        ("A raid in Orvale left nine people dead on Monday. The figure was later raised to 12.", 12),
        ("The death toll from Monday's blast in Orvale has topped 40.", 40),
        ("A plane went down in Orvale on Monday with the loss of all 14 people on board.", 14),
        ("All 14 people aboard a plane that crashed near Orvale on Monday were killed.", 14),
        ("A quake hit Orvale on Monday. According to doctors the number of dead stands at 48.", 48),
    ],
)
def test_a_total_is_read_wherever_it_stands(text: str, killed: int) -> None:
    assert _toll(text)[0] == killed


@pytest.mark.parametrize(
    "text",
    [
        "Floods killed nine people in Orvale on Monday. The number of people who lost their homes rose to 31.",
        "Floods left nine people dead in Orvale on Monday. The figure was later raised to 12 villages.",
    ],
)
def test_what_rises_may_be_a_number_of_something_else(text: str) -> None:
    assert _toll(text)[0] == 9


def test_the_dead_who_are_listed_with_their_ages_are_counted() -> None:
    text = "A gunman shot five people in Orvale on Sunday. Killed were Stefan Orlow, 44; his son, Lee, 20; and Ana Price, 61."
    assert _toll(text)[0] == 3


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "A gunman opened fire in Orvale on Monday, killing dozens of people. Nineteen died, the mayor said.",
            19,
        ),
        ("A bomb killed scores in Orvale on Monday. Officials said 31 people died.", 31),
        # a part of them
        ("A bomb killed scores in Orvale on Monday. Two nurses were killed.", 40),
    ],
)
def test_a_number_counts_more_than_a_vague_word(text: str, killed: int) -> None:
    assert _toll(text)[0] == killed


@pytest.mark.parametrize(
    "who",
    [
        "village chief",
        "school principal",
        "church elder",
        "street vendor",
        "gang member",
        "bank teller",
        "ex-girlfriend",
    ],
)
def test_whoever_is_killed_counts_for_one(who: str) -> None:
    assert _toll(f"Gunmen killed a {who}, his wife and two boys in Orvale on Sunday.")[0] == 4


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        # dead, who had been hurt first
        ("Two men who were wounded in a shooting in Orvale on Monday have died.", (2, None)),
        ("A girl who was shot when she opened the door in Orvale on Monday has died.", (1, None)),
        ("A girl who was hit by a stray bullet while sitting on a porch in Orvale has died.", (1, None)),
        (
            "Officers found two men with gunshot wounds in Orvale on Sunday. Jay Coles, 24, was pronounced dead. "
            "The other man was taken to a hospital, where he died.",
            (2, None),
        ),
        (
            "Gunmen opened fire in Orvale on Friday, wounding six people. Two of the injured later died.",
            (2, 4),
        ),
        (
            "At least six people were wounded in a shooting in Orvale on Sunday, and one of them has died.",
            (1, 5),
        ),
        ("Candles were lit for the three people killed in a shooting in Orvale.", (3, None)),
        # told besides the dead
        ("A gunfight in Orvale left two men dead and three others clinging to life.", (2, 3)),
        ("A shooting in Orvale left a man dead and his brother in critical condition.", (1, 1)),
        ("There was a shooting in Orvale. A man is dead and his wife is in intensive care.", (1, 1)),
        ("A man is dead and two women are recovering after a shooting in Orvale on Sunday.", (1, 2)),
        ("Kay Benning was shot dead in Orvale on Monday. His brother and a lodger were also shot.", (1, 2)),
        ("A man was killed in a shooting in Orvale on Monday. Two women were also shot.", (1, 2)),
        ("A man shot his ex-girlfriend and killed her brother in Orvale on Friday.", (1, 1)),
        ("A woman was shot in the arm and a man was grazed in the head in Orvale.", (None, 2)),
        ("A fire tore through a club in Orvale on Sunday, killing 32 and leaving 40 with burns.", (32, 40)),
        (
            "Police found a man shot in Orvale on Sunday. He died. A second man walked into a hospital with a gunshot wound.",
            (1, 1),
        ),
        (
            "Three people were shot in Orvale on Sunday. A 19-year-old man died. A woman is in critical condition and "
            "a 30-year-old man was treated and released.",
            (1, 2),
        ),
        (
            "A man who was shot at a gas station in Orvale died on Friday. A waitress who was hit in the foot was treated "
            "and released.",
            (1, 1),
        ),
        (
            "Three people were shot outside a shop in Orvale. A boy of 17 was flown to a Lima trauma center. The other two were "
            "treated for wounds to the legs.",
            (None, 3),
        ),
        # others too
        ("An air strike killed a judge in Orvale on Sunday. His driver was also killed.", (2, None)),
        ("A bus hit a lorry in Orvale on Sunday, killing nine people. A pedestrian also died.", (10, None)),
        ("A guard was wounded by gunmen in Orvale on Sunday. A nurse was also wounded.", (None, 2)),
        # no others: the driver may be one of the nine, and who was hurt was not hurt besides others
        ("A bus hit a lorry in Orvale on Sunday, killing nine people. The driver also died.", (9, None)),
        (
            "A bomb in Orvale on Sunday wounded three people. It left 15 dead and more than 20 injured.",
            (15, 20),
        ),
    ],
)
def test_what_became_of_those_who_were_hit(text: str, toll: tuple[int | None, int | None]) -> None:
    assert _toll(text) == toll


def test_somebody_hit_by_a_stray_bullet_fell_in_the_fight() -> None:
    text = "Five soldiers and 20 rebels were killed in clashes near Orvale. A farmer hit by a stray bullet also died."
    assert _toll(text) == (26, None)


def test_another_gunman_elsewhere_makes_another_shooting() -> None:
    text = "A gunman killed 20 people in Lima on Saturday. Hours later, another gunman killed nine people in Cusco."
    assert sorted(e.killed or 0 for e in _events(text)) == [9, 20]


def test_the_dead_of_a_village_are_those_of_the_raid_and_not_of_the_abduction() -> None:
    text = "Gunmen stormed Orvale on Sunday, killing dozens and abducting 60 people. The governor said 19 people were killed."
    assert [(str(e.type), e.killed) for e in _events(text)] == [("raid", 19), ("abduction", None)]


def test_those_who_made_an_ambush_are_none_of_its_dead() -> None:
    text = "Gunmen ambushed a convoy near Orvale on Tuesday, killing 27 soldiers. The army said it had killed 40 terrorists."
    assert _toll(text)[0] == 27


def test_who_died_and_who_was_hurt_in_an_attack_are_of_that_attack() -> None:
    text = (
        "Three explosions in Orvale on Saturday killed 27 people. A month ago, two women set off bombs at Sarn. "
        "Two people died and 14 were wounded in that attack."
    )
    assert [(e.killed, e.wounded) for e in _events(text)] == [(27, None), (2, 14)]


def test_a_named_victim_after_a_bombing_at_a_rally_died_of_the_bomb() -> None:
    text = "A bombing at a rally in Orvale killed at least 44 people. Marcus Hale, the party's local chief, was killed."
    assert [(str(e.type), e.killed) for e in _events(text)][:1] == [("bombing", 44)]


def test_the_dead_of_a_year_are_of_no_one_event() -> None:
    text = "A man was shot dead in Orvale on Sunday. Last year 53 people were killed in the city."
    assert [e.killed for e in _events(text)] == [1]


def test_a_verb_of_harm_with_an_object_of_its_own_says_nothing_of_those_killed_before_it() -> None:
    text = "A gunman with a rifle killed 20 people and wounded more than 24 in Orvale on Saturday."
    assert _toll(text) == (20, 24)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # those who were hit are told one by one, and where they died is not where they were hit
        (
            "A third person has died of wounds suffered in Friday's shooting at a bar on Elm Street in Orvale. Marcus Hale, 19, "
            "died at Grant Memorial Hospital on Sunday. Four others were wounded.",
            [("shooting", 3, 4)],
        ),
        (
            "A shooting left two teenagers dead in Orvale on Friday. Officers were called at 11 p.m. They found two boys in a "
            "car. Both had been shot in the head.",
            [("shooting", 2, None)],
        ),
        (
            "A man who was shot at a gas station on Elm Street died on Wednesday. Marcus Hale, 21, was shot on Sunday night.",
            [("shooting", 1, None)],
        ),
        (
            "A bomb at a wedding in Orvale killed 51 people and left 69 in hospital. Officials blamed rebels. The groom was hurt.",
            [("bombing", 51, 69)],
        ),
        (
            "A grenade blast at a rally in Orvale killed two agents. Both were bodyguards. Forty-seven others were hurt.",
            [("grenade_attack", 2, 47)],
        ),
        (
            "Ten rebels and six soldiers died in two days of fighting in Orvale. Troops clashed with raiders as they left a "
            "village. The bodies of four of the rebels were found.",
            [("armed_clash", 16, None)],
        ),
        # others
        (
            "A car bomb killed 64 people in Lima on Wednesday. Later in the day, a suicide bomber killed 17 people in Cusco.",
            [("bombing", 64, None), ("suicide_bombing", 17, None)],
        ),
        # what gave way in an attack
        (
            "Militants attacked a post in Orvale, killing nine officers. The roof came down on the guards.",
            [("raid", 9, None)],
        ),
        # mishaps
        ("Three people died when a bus fell off a bridge in Orvale.", [("accident", 3, None)]),
        ("Three people died when a train struck a van in Orvale.", [("accident", 3, None)]),
        ("Part of a bridge came down in Orvale, killing three people.", [("accident", 3, None)]),
        ("Three people drowned in a lake in Orvale on Sunday.", [("accident", 3, None)]),
        ("Five fans were trampled to death at a stadium in Orvale on Sunday.", [("accident", 5, None)]),
        ("A flood hit Orvale on Sunday. Nine people drowned.", [("flood", 9, None)]),
    ],
)
def test_which_event_the_numbers_are_of(text: str, kinds: list[tuple[str, int | None, int | None]]) -> None:
    told = [(str(e.type), e.killed, e.wounded) for e in _events(text)]
    assert [one for one in told if one[1:] != (None, None)] == kinds


def test_the_dead_of_years_are_not_those_of_the_raid_told_before() -> None:
    text = "Raiders stormed Orvale on Sunday, killing 120 people and abducting 25. More than 3,700 villagers have since been killed."
    assert [e.killed for e in _events(text) if e.killed] == [120]


def test_the_bodies_of_people_who_are_named_are_as_many_as_are_counted() -> None:
    text = "A bridge collapsed in Orvale on Sunday. The bodies of two labourers, Jay Coles and Omar Reed, were dug out."
    assert _toll(text)[0] == 2
