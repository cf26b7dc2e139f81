"""How a participant is told: by which words, once, and not by what stands beside it. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm


def told(text: str, role: str) -> list[str]:
    """The words by which the participants of a role are told, over all events of a text."""
    events = nm.parse_text(text, date="2024-05-16").events
    return [" ".join(p.text.split()) for e in events for p in e.participants if p.role == role]


TARGETS = [
    # the people who were hurt, not the body that they belong to
    ("Gunmen killed ten members of the Harvest Party.", ["ten members of the Harvest Party"]),
    # a thing with its owner
    ("A bomb damaged the headquarters of the Harvest Union.", ["the headquarters of the Harvest Union"]),
    ("Gunmen attacked the homes of leaders of local councils.", ["the homes of leaders of local councils"]),
    # a thing told again in fewer words
    (
        "Rebels attacked the Norvik oil pipeline on Monday. The attack on the Norvik pipeline hurt nobody.",
        ["the Norvik oil pipeline"],
    ),
    (
        "Gunmen kidnapped five students in Orvale. The kidnapping of the students shocked the town.",
        ["five students"],
    ),
    (
        "Gunmen attacked the offices of Radio Sarn. The attack on Radio Sarn hurt nobody.",
        ["the offices of Radio Sarn"],
    ),
    # a side of a building is no target, nor a country that grieves
    ("A bomb exploded in front of a bank.", ["a bank"]),
    ("The murder of two priests shook Belarus.", ["two priests"]),
]


@pytest.mark.parametrize(("text", "names"), TARGETS)
def test_targets_are_told_by(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


AGENTS = [
    ("Guerrillas of the Azure Front (AFR) attacked a bus.", ["Guerrillas", "Azure Front"]),
    ("Urban rebel Commandos attacked a bus.", ["Urban rebel Commandos"]),
]


@pytest.mark.parametrize(("text", "names"), AGENTS)
def test_agents_are_told_by(text: str, names: list[str]) -> None:
    assert told(text, "agent") == names


def test_initials_tell_whom_a_name_in_small_letters_means() -> None:
    """Guerrillas of the army of free hills (AFH): the people, and the group by all the words of its name."""
    text = "Guerrillas of the army of free hills (AFH) attacked a bus. The AFH denied it."
    assert told(text, "agent") == ["Guerrillas", "army of free hills"]


def test_a_participle_with_a_time_behind_it_is_a_passive() -> None:
    """Dan Orlow, |kidnapped 11 days ago| in Sarn, ...: eleven days are no object."""
    text = (
        "Industrialist Dan Orlow and U.S. businessman Max Hale, kidnapped 11 days ago in Sarn, were rescued."
    )
    assert told(text, "agent") == []
    assert "Max Hale" in told(text, "target")


NAMED = [
    ("The bomb killed nine people, including the union leader Ada Orlow and a guard.", ["Ada Orlow"]),
    ("Three people were seriously injured, including the vendor Ada Orlow, 41.", ["Ada Orlow"]),
    ("Ten people died in the attack, among them Max Hale.", ["Max Hale"]),
    (
        "Gunmen killed two people in Orvale on Monday. The victims were identified as Max Hale and Ada Orlow.",
        ["Max Hale", "Ada Orlow"],
    ),
    (
        "A blast hit a market in Orvale. Injured were: a driver; Max Hale, a vendor; and Dan Brandt, a baker.",
        ["a market", "Max Hale", "Dan Brandt"],
    ),
    (
        "Gunmen kidnapped four students in Orvale. The four students who were kidnapped are Max Hale, his wife Ada "
        "Orlow, Dan Brandt, and Eva Lind.",
        ["four students", "Max Hale", "Ada Orlow", "Dan Brandt", "Eva Lind"],
    ),
    (
        "Gunmen killed two women, the cook Ada Orlow and her daughter Lena Brandt.",
        ["two women", "Ada Orlow", "Lena Brandt"],
    ),
    (
        "A bomb exploded in Orvale, killing six people. Among the dead are the treasurer, Max Hale, and a guard.",
        ["Max Hale"],
    ),
    (
        "Armed men kidnapped two engineers in Orvale. The engineers, Ana Bruno and Max Hale, are building a dam.",
        ["two engineers", "Ana Bruno", "Max Hale"],
    ),
    # one person, by name
    (
        "Gunmen on a motorcycle shot dead a police officer in Lenz. The officer, Ivo Lund, 31, was on his way home.",
        ["Ivo Lund"],
    ),
    ("A smuggler arrested by police on Monday has been identified as Ruth Orlow.", ["Ruth Orlow"]),
    (
        "Max Hale, leader of the Harvest Party, was unharmed following a terrorist attack in Orvale.",
        ["Max Hale"],
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_victims_are_told_by_their_names(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


RESPONSIBLE = [
    ("The Azure Front is responsible for the attack on a bus in Orvale, police said.", ["Azure Front"]),
    ("At least three people were involved in the attack on a bus.", ["At least three people"]),
    (
        "The minister accused army dissidents of being directly responsible for the attack on a bus.",
        ["army dissidents"],
    ),
    ("The Azure Front may be responsible for the attack on a bus in Orvale.", []),
]


@pytest.mark.parametrize(("text", "names"), RESPONSIBLE)
def test_who_is_responsible_is_the_agent(text: str, names: list[str]) -> None:
    assert told(text, "agent") == names


def test_what_was_the_target_of_an_attack_is_its_target() -> None:
    """The bank |was the target of| an attack: forms of "be" begin a phrase like any verb."""
    assert told("The bank was the target of an attack.", "target") == ["The bank"]


def test_an_event_noun_takes_its_of_phrase() -> None:
    """the |bombing of a bus|, an explosion |of four bombs|"""
    assert told("The bombing of a bus in Orvale was condemned.", "target") == ["a bus"]
    assert told("An explosion of four devices damaged a bus.", "instrument") == ["four devices"]


RELATIVES = [
    ("The bus, which rebels attacked on Monday, was empty.", ["rebels"], ["The bus"]),
    ("The soldiers, whom the rebels kidnapped on Monday, are young.", ["the rebels"], ["The soldiers"]),
    ("The attack, which the opposition has blamed on the army, killed two boys.", ["army"], ["two boys"]),
]


@pytest.mark.parametrize(("text", "agents", "targets"), RELATIVES)
def test_an_object_may_stand_before_its_clause(text: str, agents: list[str], targets: list[str]) -> None:
    assert (told(text, "agent"), told(text, "target")) == (agents, targets)


LISTS = [
    # two descriptions behind a name
    (
        "Dan Orlow, the president of the Harvest Bank and one of the richest men in Orvale, was shot dead.",
        ["Dan Orlow"],
    ),
    ("Dan Orlow, a teacher and a poet, was killed.", ["Dan Orlow"]),
    # lists with a comma before "and"
    ("A mayor, a judge, and two guards were shot by gunmen.", ["A mayor", "a judge", "two guards"]),
    ("Dan Orlow, the mayor, and two guards were killed.", ["Dan Orlow", "two guards"]),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_subjects_with_commas(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


def test_a_description_is_no_further_victim() -> None:
    """Dan Orlow, |the mayor|, and two guards: three dead, not four"""
    event = nm.parse_text("Dan Orlow, the mayor, and two guards were killed.", date="2024-05-16").events[0]
    assert event.killed == 3


SUSPECTS = [
    ("Max Hale was sentenced to ten years for the murder of two nurses.", ["Max Hale"]),
    ("Two men were arrested in connection with the kidnapping of a nurse.", ["Two men"]),
    ("A court found Max Hale guilty of the murder of two nurses.", ["A court", "Max Hale"]),
    ("The individuals suspected of killing Max Hale will be tried.", ["The individuals"]),
    ("Max Hale confessed to the murder of two nurses.", ["Max Hale"]),
    ("Two men were arrested following the attack on a bus.", []),
]


@pytest.mark.parametrize(("text", "names"), SUSPECTS)
def test_who_stands_for_a_crime_is_its_agent(text: str, names: list[str]) -> None:
    assert told(text, "agent") == names


VERB_LISTS = [
    ("The Azure Front seized a town, destroyed the barracks, burned two cars and freed prisoners.", 1),
    (
        "Gunmen in black hoods came to Orvale and tore up fences, looted shops, and burned barns.",
        1,
    ),
]


@pytest.mark.parametrize(("text", "agents"), VERB_LISTS)
def test_a_list_of_verbs_has_one_subject(text: str, agents: int) -> None:
    assert len(set(told(text, "agent"))) == agents


def test_who_is_accused_of_helping_others_is_still_the_subject() -> None:
    """Two farmers, who were accused of |helping the police|, were shot dead: the farmers were."""
    text = "Two ferrymen, who were accused of guiding the army, were shot dead by gunmen."
    assert told(text, "target") == ["Two ferrymen"]


LONG_LISTS = [
    (
        "Rebels attacked a bank, a hotel, two shops and a school.",
        ["a bank", "a hotel", "two shops", "a school"],
    ),
    (
        "Rebels launched attacks on a bank, the home of Max Hale, president of the council, and two shops.",
        ["a bank", "the home of Max Hale", "two shops"],
    ),
]


@pytest.mark.parametrize(("text", "names"), LONG_LISTS)
def test_a_list_goes_on_to_its_and(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


SUBJECTS = [
    # brackets, times and dashes between a trigger and its victims
    ("The killing of [late minister of trade] Max Orlow shocked the town.", ["Max Orlow"]),
    ("The murder on 14 May of Max Orlow, a judge, shocked the town.", ["Max Orlow"]),
    ("Dan Hale and Max Orlow -- the third man was not named -- were killed.", ["Dan Hale", "Max Orlow"]),
    # a genitive of s
    ("The minister denounced Max Reyes' murder.", ["Max Reyes"]),
    # what "who" stands for
    ("He keeps the banners of Max Hale, who was killed last Friday.", ["Max Hale"]),
    # a participle behind "by"
    ("A blast caused by a bomb hidden under a lorry shook the port.", ["a lorry"]),
    # a phrase with quotation marks inside
    ('The facilities were the "target of a brutal attack" on Monday.', ["The facilities"]),
    # things that may be hit
    (
        "Rebels destroyed two pylons and seven power poles near Orvale on Monday.",
        ["two pylons", "seven power poles"],
    ),
]


@pytest.mark.parametrize(("text", "names"), SUBJECTS)
def test_what_stands_between_is_stepped_over(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


def test_where_violence_is_is_not_who_does_it() -> None:
    """|Colombian| terrorist acts: a place, where "Colombian shelling" has a doer"""
    assert told("The Colombian terrorist acts killed two people.", "agent") == []
    assert told("Colombian shelling killed two people.", "agent") == ["Colombian"]


def test_looters_sack_shops_and_presidents_ministers() -> None:
    events = nm.parse_text("Looters sacked two shops in Orvale.", date="2024-05-16").events
    assert [str(event.type) for event in events] == ["robbery"]
    events = nm.parse_text("The president sacked the minister.", date="2024-05-16").events
    assert [str(event.type) for event in events] == ["appointment"]


def test_a_group_of_people_is_people() -> None:
    events = nm.parse_text("Groups of vandals burned a car in Orvale.", date="2024-05-16").events
    assert [str(p.kind) for p in events[0].participants if p.role == "agent"] == ["people"]


CLAIMS = [
    ("Responsibility for the blast in Orvale was claimed by the Azure Front.", ["Azure Front"]),
    ("Police suspect the Azure Front of the attack on a bus in Orvale.", ["Azure Front"]),
    (
        "No group has claimed responsibility for the attack on a bus in Orvale, but police suspect the Azure Front.",
        ["Azure Front"],
    ),
    ("Police said the Azure Front was behind the bombing of a bus in Orvale.", ["Azure Front"]),
    ("The bombing of a bus in Orvale was the work of the Azure Front, police said.", ["Azure Front"]),
    ("The Azure Front took credit for the bombing of a bus in Orvale.", ["Azure Front"]),
    ("The Azure Front said its fighters attacked a bus in Orvale.", ["Azure Front"]),
]


@pytest.mark.parametrize(("text", "names"), CLAIMS)
def test_who_claims_it_or_is_held_to_have_done_it_is_the_agent(text: str, names: list[str]) -> None:
    assert [name.removeprefix("the ") for name in told(text, "agent")] == names


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility for the attack on a bus in Orvale.",
        "Nobody has claimed responsibility for the attack on a bus in Orvale.",
        "The Azure Front has not claimed responsibility for the attack on a bus in Orvale.",
    ],
)
def test_what_nobody_claims_took_place_all_the_same(text: str) -> None:
    events = nm.parse_text(text, date="2024-05-16").events
    assert [str(event.status) for event in events] == ["happened"]
    assert told(text, "agent") == []


WEAPONS = [
    # the subject is the weapon, and the object is hit
    ("Two rockets hit an oil facility in Orvale.", "missile_strike", ["an oil facility"], ["Two rockets"]),
    ("A drone struck a house in Orvale.", "drone_strike", ["a house"], ["A drone"]),
    ("Shells hit a hotel in Orvale.", "shelling", ["a hotel"], ["Shells"]),
    ("A stray shell injured three people in Orvale.", "shelling", ["three people"], ["A stray shell"]),
    # a suicide bomber, whatever the object
    ("A suicide bomber attacked an army post in Orvale.", "suicide_bombing", ["an army post"], []),
    ("A suicide bomber killed two guards in Orvale.", "suicide_bombing", ["two guards"], []),
    # what carries the weapon is the weapon
    (
        "A car packed with explosives blew up outside the police headquarters in Orvale.",
        "bombing",
        ["the police headquarters"],
        ["A car packed with explosives"],
    ),
    (
        "Militants rammed a truck filled with explosives into a base in Orvale.",
        "suicide_bombing",
        ["a base"],
        ["a truck filled with explosives"],
    ),
]


@pytest.mark.parametrize(("text", "type", "targets", "weapons"), WEAPONS)
def test_the_weapon_tells_the_type(text: str, type: str, targets: list[str], weapons: list[str]) -> None:
    assert [str(e.type) for e in nm.parse_text(text, date="2024-05-16").events] == [type]
    assert (told(text, "target"), told(text, "instrument")) == (targets, weapons)


def test_what_soldiers_burned_down() -> None:
    """soldiers |burned down| dozens of homes: with an object it is no passive, and dozens of homes are no people"""
    text = "Villagers said soldiers burned down dozens of homes in Sarn."
    assert (told(text, "agent"), told(text, "target")) == (["soldiers"], ["dozens of homes"])


def test_the_owner_of_a_house_in_apposition_is_not_the_house() -> None:
    text = "Armed men attacked the residence of the governor, Max Hale, on Monday."
    assert told(text, "target") == ["the residence of the governor"]


def test_wounding_behind_killing() -> None:
    event = nm.parse_text(
        "A bomb killed nine people in Orvale, wounding dozens more.", date="2024-05-16"
    ).events[0]
    assert (event.killed, event.wounded) == (9, 24)


def test_whose_missiles_hit_did_it() -> None:
    """|Russian| missiles hit a school"""
    assert "Russian" in told("Russian missiles hit a school in Lviv.", "agent")


def test_rockets_that_are_fired_at_a_town_are_no_shooting() -> None:
    (event,) = nm.parse_text("Rockets were fired at Haifa from Lebanon on Monday.", date="2024-05-16").events
    assert str(event.type) == "missile_strike"


def test_who_claims_what_others_tell_of() -> None:
    """killed in the attack, |for which| the front claimed responsibility: the dead are the outlet's own"""
    (event,) = nm.parse_text(
        "Four people were killed in the attack on a bus, for which the Azure Front claimed responsibility.",
        date="2024-05-16",
    ).events
    assert ([p.name for p in event.agents], str(event.status)) == (["Azure Front"], "happened")


TOLLS = [
    ("Gunmen killed a lawyer, Max Hale, and his driver in Orvale.", 2),
    ("At least 10 people, most of them civilians, were killed in an air strike on a market.", 10),
]


@pytest.mark.parametrize(("text", "killed"), TOLLS)
def test_nobody_is_counted_twice(text: str, killed: int) -> None:
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert event.killed == killed


def test_thieves_steal_anything() -> None:
    assert told("Thieves stole 20 computers from a school in Orvale.", "target") == ["20 computers"]


TOWNS = [
    ("The army recaptured the town of Lenz.", ["Lenz"]),
    ("Gunmen stormed the village of Lenz before dawn.", ["Lenz"]),
    ("Gunmen burned down the village of Lenz.", ["Lenz"]),
]


@pytest.mark.parametrize(("text", "names"), TOWNS)
def test_a_town_is_told_by_its_name(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


def test_coming_under_fire_is_a_shooting() -> None:
    (event,) = nm.parse_text("An ambulance came under fire near Orvale.", date="2024-05-16").events
    assert str(event.type) == "shooting"


def test_who_escaped_unhurt_goes_by_his_name() -> None:
    text = "Gunmen attacked a car in Orvale. The mayor, Max Hale, escaped unhurt."
    assert told(text, "target") == ["a car", "Max Hale"]


TOGETHER = [
    ("Max Hale was kidnapped along with two colleagues in Orvale.", ["Max Hale", "two colleagues"]),
    ("Rebels killed a judge together with his two sons.", ["a judge", "his two sons"]),
]


@pytest.mark.parametrize(("text", "names"), TOGETHER)
def test_who_is_hit_along_with_others(text: str, names: list[str]) -> None:
    assert told(text, "target") == names


def test_force_against_a_crowd_takes_a_force_of_a_state() -> None:
    for doer, type in (("Militants", "shooting"), ("Police", "force_against_protest")):
        (event,) = nm.parse_text(f"{doer} opened fire on the crowd in Orvale.", date="2024-05-16").events
        assert str(event.type) == type


def test_two_verbs_share_an_object() -> None:
    """Gunmen |shot and killed| a prosecutor: one event, one victim"""
    (event,) = nm.parse_text("Gunmen shot and killed Ada Orlow in Lenz on Monday.", date="2024-05-16").events
    assert ([p.name for p in event.targets], event.killed) == (["Ada Orlow"], 1)


def test_the_entrance_is_where_it_was() -> None:
    assert told("A bomb placed at the entrance of a bank in Orvale exploded.", "target") == ["a bank"]


def test_arrested_protesters_are_arrested() -> None:
    """Police |arrested| 40 protesters: an arrest, whoever it was"""
    (event,) = nm.parse_text("Police arrested 40 protesters in Lenz on Monday.", date="2024-05-16").events
    assert str(event.type) == "arrest"


def test_what_years_have_cost_is_no_event() -> None:
    text = "More than 3,000 people have been killed in the conflict in Belarus since 2018."
    assert nm.parse_text(text, date="2024-05-16").events == ()


def test_who_said_it_is_not_in_the_list() -> None:
    """attacked two homes, |witnesses and officials said|"""
    text = "Militants attacked two homes in Lenz, witnesses and local officials said."
    assert told(text, "target") == ["two homes"]
    text = "Militants burned two homes, witnesses and local officials said."
    assert told(text, "target") == ["two homes"]


def test_whom_shots_are_fired_at() -> None:
    """fired |at least| ten shots |at a judge|"""
    text = "Two men on a motorcycle fired at least ten shots at a judge in Lenz."
    assert told(text, "target") == ["a judge"]


@pytest.mark.parametrize("who", ["The union", "The teachers' union", "Union leaders", "Pilots"])
@pytest.mark.parametrize("does", ["announced", "threatened"])
def test_a_strike_of_unions_hits_nobody(who: str, does: str) -> None:
    (event,) = nm.parse_text(f"{who} {does} a strike.", date="2024-05-16").events
    assert event.type == "labour_strike"


def test_people_whom_a_war_has_killed_are_no_crowd() -> None:
    (event,) = nm.parse_text("Rebels killed tens of thousands.", date="2024-05-16").events
    assert event.type == "attack"


def test_planes_that_carry_rescuers_bring_help_from_who_sends_them() -> None:
    text = "Turkey sent three planes carrying rescue workers to Benghazi."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert (event.type, [p.text for p in event.agents]) == ("rescue", ["Turkey"])


def test_a_state_that_quits_a_pact_resigns_from_nothing() -> None:
    (event,) = nm.parse_text("Peru quit the grain deal.", date="2024-05-16").events
    assert event.type == "suspension"


def test_a_president_who_flees_displaces_nobody() -> None:
    assert nm.parse_text("President Rui Bell fled the country.", date="2024-05-16").events == ()


def test_charges_that_a_court_drops_do_not_explode() -> None:
    (event,) = nm.parse_text("A court dropped the charges in May.", date="2024-05-16").events
    assert event.type == "concession"


def test_arms_that_are_seized_with_a_truck_are_arms() -> None:
    (event,) = nm.parse_text("Police seized a rifle and a truck.", date="2024-05-16").events
    assert event.type == "weapons_seizure"
