"""One event per occurrence, however often the text tells of it."""

from __future__ import annotations

import pytest

import newsmodel as nm


def count(text: str) -> int:
    return len(nm.parse_text(text, date="2024-05-16").events)


@pytest.mark.parametrize(
    "text",
    [
        "A bomb exploded in Lima on Monday. The blast killed six people.",
        "A car bomb killed six people in Lima. The attack wounded nine.",
        "Gunmen attacked a bus in Lima. Six people were killed.",
        "Gunmen kidnapped a farmer in Peru. The kidnapping was reported on Monday.",
        "Six people died when a bomb exploded in Lima.",
        "Rebels attacked the town, killing two guards and wounding six.",
        "President Ana Torres met Ivo Lund in Lisbon. The meeting lasted two hours.",
        # what a town was fought for with, and what was lost with it
        "The army retook the town of Sarn on Monday after days of fighting.",
        "The army retook the town of Sarn on Monday. Nine vehicles were destroyed.",
        # whoever was killed beside those who were taken or robbed
        "Gunmen kidnapped nine farmers in Cusco on Monday. One driver was shot dead.",
        "Four men robbed a bank in Cusco on Monday. A guard was shot dead.",
        # held since his arrest
        "Editor Dan Orlow has been detained in Cusco since his arrest in May.",
        # a disaster and what brought it about
        "Nine people died in floods in Cusco triggered by a cloudburst on Monday.",
        "A landslide triggered by heavy floods killed nine people in Cusco.",
        # a driver who was only wounded
        "Judge Dan Orlow was shot dead in Cusco on Monday. His driver, Max Hale, was wounded.",
        # nobody dies twice, be it elsewhere or on another day
        "Dan Orlow was shot dead in Cusco on Monday. Orlow was killed by two men outside his home in Lima.",
        "Judge Dan Orlow was assassinated on 3 May. The assassination of Orlow in Lima last week shocked the town.",
        # what those who speak go back to
        "A drone strike on a town in Peru killed six people. Residents said that a drone had fired on a bus.",
        "Rockets hit Cusco on Monday. The army said the salvo had targeted a naval base.",
        "Jets bombed Cusco on Monday. The command said that its forces had hit radar sites.",
        # a road between two towns is in neither
        "Rebels attacked a convoy on the road between Cusco and Lima. Monday's ambush near Pisco killed nine.",
        # a visit for talks
        "President Ana Torres arrived in Cusco on Monday for talks with Minister Ivo Lund on Tuesday.",
    ],
)
def test_tellings_of_one_occurrence_are_joined(text: str) -> None:
    assert count(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed six people in Lima on Monday. A bomb killed two people in Mosul on Tuesday.",
        "Gunmen killed Ilan Torvo in Lima. Gunmen killed Ana Torres in Lima.",
        "A bomb exploded in Lima on Monday. Another bomb exploded in Lima on Tuesday.",
        "The army launched strikes on the camp after a drone attack on the barracks.",
        "Gunmen kidnapped a farmer in Peru. Police arrested two men.",
        "The army retook the town of Sarn after fighting between rebels and villagers.",
        "Gunmen kidnapped nine farmers in Cusco on Monday. One driver was shot dead in Lima.",
        "Four men robbed a bank in Cusco on Monday. A guard was shot dead on Tuesday.",
        "Gunmen killed Judge Dan Orlow in Cusco on Monday. His driver, Max Hale, was killed on Tuesday.",
        "A fire destroyed a depot in Cusco on Monday, three days before gunmen attacked a bus.",
        "A train accident killed two people in Cusco on Monday. The bombing wounded two people.",
    ],
)
def test_two_occurrences_stay_apart(text: str) -> None:
    assert count(text) == 2


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("A fuel depot in Cusco caught fire after a drone attack on Monday.", "drone_strike"),
        ("A fire broke out at a depot in Cusco on Monday following a missile strike.", "missile_strike"),
    ],
)
def test_a_fire_that_an_attack_brought_about_is_the_attack(text: str, type: str) -> None:
    assert [str(event.type) for event in nm.parse_text(text, date="2024-05-16").events] == [type]


@pytest.mark.parametrize(
    ("told", "targets"),
    [
        ("Two bridges were destroyed.", ["Sarn", "Two bridges"]),
        ("The Azure Front destroyed two bridges.", ["Sarn"]),
    ],
)
def test_what_was_lost_when_a_town_fell_was_lost_to_nobody_else(told: str, targets: list[str]) -> None:
    text = f"Rebels captured the town of Sarn on Monday. {told}"
    assert [p.name for p in nm.parse_text(text, date="2024-05-16").events[0].targets] == targets


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The army retook the town of Sarn after days of fighting.", ["verb:retake", "noun:fighting"]),
        ("The army recaptured Sarn after a battle.", ["verb:recapture", "noun:battle"]),
        ("The army recaptured Sarn after a battle of rebels.", ["verb:recapture"]),
    ],
)
def test_a_battle_of_nobody_else_tells_of_the_capture(text: str, rules: list[str]) -> None:
    assert [m.rule for m in nm.parse_text(text, date="2024-05-16").events[0].mentions] == rules


def test_who_was_killed_at_a_march_that_was_dispersed_is_a_toll_of_the_dispersal() -> None:
    events = nm.parse_text("Police dispersed a demonstration in Cusco. Two people were killed.").events
    assert [(str(e.type), e.killed) for e in events] == [("protest_dispersal", 2)]


def test_who_was_killed_when_a_march_was_dispersed_is_a_toll_of_the_dispersal() -> None:
    text = "Thousands of people marched through Cusco on Monday. Police dispersed the protesters. Two people were killed."
    events = nm.parse_text(text, date="2024-05-16").events
    assert [(str(e.type), e.killed) for e in events] == [("demonstration", None), ("protest_dispersal", 2)]


def test_events_are_numbered_in_order_of_the_text() -> None:
    article = nm.parse_text("Police arrested two men. The mayor resigned on Monday.", date="2024-05-16")
    assert [event.id for event in article.events] == ["e1", "e2"]
    starts = [event.mentions[0].span.start for event in article.events]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The army shelled the camp after a drone attack on the barracks.", "after"),
        ("The army shelled the camp in response to a drone attack on the barracks.", "response_to"),
    ],
)
def test_links_between_events_of_a_sentence(text: str, relation: str) -> None:
    article = nm.parse_text(text, date="2024-05-16")
    assert [(link.source, link.relation, link.target) for link in article.links if link.source[0] == "e"] == [
        ("e1", relation, "e2")
    ]


def test_every_mention_names_its_rule() -> None:
    article = nm.parse_text("A bomb killed six people in Lima.", date="2024-05-16")
    assert all(mention.rule for event in article.events for mention in event.mentions)


def test_several_bombings_are_not_the_one_told_of() -> None:
    """|several bombings| this year stand beside the bomb on Monday"""
    text = (
        "A car bomb exploded on Monday at a bank in Lenz, killing six people. No group has claimed responsibility for "
        "the attack, but it follows several bombings in the capital."
    )
    assert "bombings" not in [text[m.span.start : m.span.end] for m in _first(text).mentions]


def test_a_weapon_by_itself_belongs_to_the_attack_before_it() -> None:
    """The vehicle held 80 kilos of |dynamite|, and |the blast| that follows is not another one"""
    text = (
        "A car bomb exploded on Monday at a bank in Lenz, killing six people. Police said the vehicle, a white van, "
        "contained 80 kilograms of dynamite. The blast damaged a school."
    )
    assert [t.name for t in _first(text).targets] == ["a bank", "a school"]


def _first(text: str) -> nm.Event:
    return nm.parse_text(text, date="2024-05-14").events[0]


def test_others_hurt_in_the_next_sentence_are_of_the_same_attack() -> None:
    """Dan Orlow was shot. |Ada Brandt and a guard were wounded.|"""
    text = "Dan Orlow was shot dead on Monday in Lenz. Ada Brandt and a guard were wounded."
    assert count(text) == 1


def test_the_same_word_again_is_of_the_event_told_by_it() -> None:
    text = (
        "An ambush near Cusco on Monday killed six. Fuel is short. Prices rose. Queues formed.\n\n“They fired at the drivers,” a man said. "
        "“I hid until the shooting stopped.”\n\nThe army confirmed the ambush."
    )
    events = nm.parse_text(text, date="2024-05-16").events
    assert [m.rule for m in events[0].mentions] == ["noun:ambush", "noun:ambush"]


def test_who_died_in_a_march_was_not_what_it_was_against() -> None:
    event = nm.parse_text(
        "At least nine people were killed in demonstrations in Lima.", date="2024-05-16"
    ).events[0]
    assert (event.killed, event.targets) == (9, ())


def test_what_was_destroyed_is_of_the_event_told_last() -> None:
    text = "A missile hit the town of Cusco. It was hot. He spoke. Two bridges had been destroyed, he said, and troops shelled Lima."
    event = nm.parse_text(text, date="2024-05-16").events[0]
    assert [m.rule for m in event.mentions] == ["verb:hit", "verb:destroy"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A bomb exploded at the party's headquarters in Lima. The blast wrecked the building.",
            ["the party's headquarters"],
        ),
        (
            "Rebels blew up the Sarn oil pipeline in Lima. The attack on the pipeline was the third.",
            ["the Sarn oil pipeline"],
        ),
        ("Gunmen attacked a bus in Lima. The attack destroyed the vehicle.", ["a bus"]),
        (
            "A bomb hit a bank in Lima. The blast damaged the home of a guard.",
            ["a bank", "the home of a guard"],
        ),
    ],
)
def test_a_thing_told_again_by_a_wider_noun_is_one_target(text: str, names: list[str]) -> None:
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert [p.text for p in event.targets] == names


@pytest.mark.parametrize("car", ["the mayor's car", "his car"])
def test_an_attack_on_what_the_victim_has_is_the_attack_on_the_victim(car: str) -> None:
    text = f"The mayor was wounded in a terrorist attack in Lima on Monday. Gunmen machinegunned {car}."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert [p.text for p in event.agents] == ["Gunmen"]


def test_what_was_done_years_ago_is_no_part_of_what_is_told() -> None:
    text = "Soldiers ambushed a patrol near Lima. The unit, named after a priest who was killed by police in 1966, fled."
    (ambush,) = (e for e in nm.parse_text(text, date="2024-05-16").events if e.type == "ambush")
    assert [p.text for p in ambush.targets] == ["a patrol"]
    assert ambush.date is None


def test_whom_an_adjective_describes_was_told_of_before() -> None:
    text = "The candidate was shot dead in Lima on Monday. The assassinated leader was a lawyer."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert [p.text for p in event.targets] == ["The candidate"]


def test_the_first_attack_on_somebody_else_was_another() -> None:
    text = "Men threw a bomb at a bank in Lima. In 1994, the first attack on foreigners was carried out by the Lenz Front."
    bombing = nm.parse_text(text, date="2024-05-16").events[0]
    assert [p.text for p in bombing.targets] == ["a bank"]


APART = [
    # a strike told by a noun and what it did, elsewhere
    "Chilean jets bombed a depot in Cusco, killing nine guards. A Chilean strike on a car killed two nurses near the town of Tarsin.",
    # what an attack answers
    "Karvia fired rockets at Peru on Monday in retaliation for the killing of General Rui Bell.",
    # what an army did after an attack
    "Norway struck rebel targets in Peru overnight after an attack on a firm near Oslo killed five people.",
    # what was done days before
    "Rockets hit a base in Peru on Monday, two days after gunmen killed four men in Chile.",
    "Rockets hit a base in Lenz two days after gunmen killed four men.",
    # the forces of a state do not do what gunmen did
    "Gunmen opened fire on a tram in Lima on Monday, killing seven people. The Chilean navy fired at a ship.",
    # what was done and what is only threatened
    "Rebels attacked the village of Belo on Monday. They threatened to steal cattle.",
    "Rebels plan to attack the village of Belo. They stole cattle.",
]  # fmt: skip


@pytest.mark.parametrize("text", APART)
def test_deeds_of_others_and_elsewhere_are_two(text: str) -> None:
    assert len(nm.parse_text(text, date="2024-05-16").events) == 2
