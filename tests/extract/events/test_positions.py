"""Who, to whom and where, in whatever position of the sentence it is told.

Every sentence is invented, and so is whom it accuses.
"""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def event(text: str, trigger: str) -> Event:
    """The event that a word tells of."""
    article = nm.parse_text(text, date="2024-05-16")
    return next(e for e in article.events for m in e.mentions if trigger in article.text[slice(*m.span)])


AGENTS = [
    # behind what the sentence is told by
    (
        "A hut was burned down on Friday, according to a local chief, by herders in Cusco.",
        "burned",
        "herders",
    ),
    ("Two officers were killed, police said, by gunmen in Oruro.", "killed", "gunmen"),
    # the owner of a killing that has a victim
    ("Chile's killing of a rebel commander in Cusco was a mistake.", "killing", "Chile"),
    ("The killing of a pupil by soldiers in Cusco shocked the town.", "killing", "soldiers"),
    ("The killing by gunmen of a teacher in Cusco on Monday shocked the town.", "killing", "gunmen"),
    # from whom it comes
    ("A military convoy came under attack from rebels near Cusco.", "attack", "rebels"),
    ("A convoy came under fire from militants near Cusco.", "fire", "militants"),
    ("Two were wounded in an attack from rebels.", "attack", "rebels"),
    # of whom the people are
    ("Militants from the Boko Haram group killed nine traders.", "killed", "Boko Haram"),
    ("A suicide bomber from the Taliban movement killed nine traders.", "killed", "Taliban"),
    # behind a noun that may be an adjective too
    (
        "Peru's Coastal Guards detained a dual national, Sara Orlow, at an airport.",
        "detained",
        "Coastal Guards",
    ),
    # behind a clause that says who others are
    (
        "Police fired tear gas at students who had blocked a bridge in Lima, and arrested nine of them.",
        "arrested",
        "Police",
    ),
    ("Soldiers fired at men who had stormed a base, and wounded nine of them.", "wounded", "Soldiers"),
]


@pytest.mark.parametrize(("text", "trigger", "agent"), AGENTS)
def test_whoever_does_it_is_its_agent(text: str, trigger: str, agent: str) -> None:
    named = {p.text for p in event(text, trigger).agents} | {p.name for p in event(text, trigger).agents}
    assert agent in named
    assert len({p.name for p in event(text, trigger).agents}) <= 2


NOBODY = [
    # one of several told before
    ("Two bombs went off in Lima. The first hit a police van; the second wounded two nurses.", "hit"),
]


@pytest.mark.parametrize(("text", "trigger"), NOBODY)
def test_what_is_no_doer_is_no_agent(text: str, trigger: str) -> None:
    assert not event(text, trigger).agents


TARGETS = [
    ("Chile's killing of a rebel commander in Cusco was a mistake.", "killing", ["a rebel commander"]),
    ("The killing by gunmen of a teacher in Cusco on Monday shocked the town.", "killing", ["a teacher"]),
    # places: what falls, and what is attacked under a description
    ("The town of Cusco fell to the rebels on Monday.", "fell to", ["Cusco"]),
    ("The rebels launched an offensive on the provincial capital, Cusco.", "offensive", ["Cusco"]),
    ("Rebels captured the port city, Callao, on Thursday.", "captured", ["Callao"]),
    # what burns
    ("A drone attack sparked a fire at an oil depot in Cusco.", "drone attack", ["an oil depot"]),
    ("A missile attack sparked a blaze in a warehouse in Cusco.", "missile attack", ["a warehouse"]),
    ("The shelling sparked outrage at a school in Cusco.", "shelling", []),
    # not those who speak of others
    (
        "The attack was near Cusco, according to the mayor, Abel Orlow, who said the wounded had been brought to a hospital.",
        "attack",
        ["the wounded"],
    ),
]


@pytest.mark.parametrize(("text", "trigger", "targets"), TARGETS)
def test_whomever_it_is_done_to_is_its_target(text: str, trigger: str, targets: list[str]) -> None:
    try:
        found = event(text, trigger)
    except StopIteration:
        assert not targets
        return
    assert [p.text for p in found.targets] == targets


def test_rockets_that_are_fired_at_a_base_are_no_shots_at_a_crowd() -> None:
    found = event("Dozens of rockets were fired at an army base in Cusco.", "fired")
    assert found.type == "missile_strike"
    assert [p.text for p in found.targets] == ["an army base"]


PLACES = [
    # behind what it lies in
    ("A drone strike killed a rebel leader in Syria's Idlib province on Friday.", "drone strike", "Idlib"),
    ("Gunmen killed a judge on Friday in Russia's restive Samara region.", "killed", "Samara"),
    ("The army imposed a curfew on Peru's capital, Lima, after clashes.", "curfew", "Lima"),
    # where it came down, not whence it was fired
    ("A rocket fired from Gaza struck a kindergarten in Sderot on Wednesday.", "struck", "Sderot"),
    ("Rockets launched from Lebanon landed near the city of Safed.", "launched", "Safed"),
    # ... unless nothing else is told
    ("Three missiles were fired from a base near Cusco on Monday.", "fired", "Cusco"),
    ("Rebels captured the port city, Callao, on Thursday.", "captured", "Callao"),
]


@pytest.mark.parametrize(("text", "trigger", "place"), PLACES)
def test_where_it_took_place_is_its_place(text: str, trigger: str, place: str) -> None:
    found = event(text, trigger).place
    assert found is not None
    assert found.name == place


NOWHERE = [
    # what was done to those concerned was done elsewhere, maybe
    ("Two nuns who were kidnapped in Cusco in March were released on Monday.", "released"),
    ("Two nuns, kidnapped in Cusco in March, were released on Monday.", "released"),
    # the other half of the sentence
    ("The front threatened to attack warships, but denied that it had sunk a tanker off Callao.", "attack"),
    (
        "President Sarn, who ended a truce after rebels shot dead a judge in Cusco, threatened to resume air strikes.",
        "air strikes",
    ),
]


@pytest.mark.parametrize(("text", "trigger"), NOWHERE)
def test_where_something_else_was_done_is_not_its_place(text: str, trigger: str) -> None:
    assert event(text, trigger).place is None


def test_a_spokesman_threatens_what_those_would_do_for_whom_he_speaks() -> None:
    text = "Azure Front spokesman Ivo Lund denied it. He threatened to attack Peruvian warships."
    assert [p.name for p in event(text, "attack").agents] == ["Azure Front"]


NAMED = [
    # a gerund behind "by", in a clause of its own
    (
        "Lima froze nine accounts, a move that Chile answered within hours by expelling two envoys.",
        "expelling",
        ["Chile"],
    ),
    ("Gunmen responded by torching nine buses.", "torching", ["Gunmen"]),
    # behind a clause between commas
    (
        "The Azure Front, which called the law a blank check, attacked a post.",
        "attacked",
        ["Azure Front"],
    ),
    # by name, behind what they are
    ("A little-known group, the Azure Front, claimed the attack on a bus.", "attack", ["Azure Front"]),
    (
        "President Lena Moss spoke by telephone with her Peruvian and Chilean counterparts, Ada Orlow and Ivo Lund.",
        "spoke",
        ["Lena Moss", "Ada Orlow", "Ivo Lund"],
    ),
    # ... unless it is they who tell of it
    (
        "President Lena Moss met two ministers, Ada Orlow and Ivo Lund said.",
        "met",
        ["Lena Moss", "two ministers"],
    ),
]


@pytest.mark.parametrize(("text", "trigger", "names"), NAMED)
def test_those_who_act_go_by_their_names(text: str, trigger: str, names: list[str]) -> None:
    assert [p.text for p in event(text, trigger).agents] == names


HIT = [
    ("Police arrested nine who tried to break through a cordon.", "arrested", ["nine"]),
    ("Villagers attacked a mine near Cusco.", "attacked", ["a mine"]),
    # the next clause is not what they were against
    ("Relatives blocked a highway on Monday until police dispersed them.", "blocked", []),
]


@pytest.mark.parametrize(("text", "trigger", "targets"), HIT)
def test_a_target_is_what_the_clause_itself_tells(text: str, trigger: str, targets: list[str]) -> None:
    assert [p.text for p in event(text, trigger).targets] == targets


SCENES = [
    # the house before which people gather, and from which they are driven
    ("Hundreds rallied outside the Education Ministry in Lima.", "rallied", []),
    ("Hundreds rallied outside the Chilean embassy in Lima.", "rallied", ["Chilean embassy"]),
    ("Traders protested against the policy of the Energy Ministry.", "protested", ["Energy Ministry"]),
    ("Police used tear gas to clear protesters from outside Peru's parliament.", "clear", ["protesters"]),
    # they, who had gathered
    ("Relatives blocked a highway on Monday until police dispersed them.", "dispersed", ["Relatives"]),
    ("Teachers marched in Lima. Police fired tear gas to disperse them.", "disperse", ["Teachers"]),
    ("Police broke up a rally by students in Lima.", "broke up", ["students"]),
    # behind where the first is from
    (
        "Gunmen shot dead the head of a clinic in the city of Lima and two of her guards.",
        "shot dead",
        ["the head", "two of her guards"],
    ),
    ("A bomb killed a teacher in Lima and 12 of her pupils.", "bomb", ["a teacher", "12 of her pupils"]),
    ("Rebels attacked a bus in Lima and three soldiers fled.", "attacked", ["a bus"]),
    ("The governor shut schools in Lima and two neighbouring areas.", "shut", ["schools"]),
]


@pytest.mark.parametrize(("text", "trigger", "targets"), SCENES)
def test_a_target_is_no_mere_scene(text: str, trigger: str, targets: list[str]) -> None:
    assert [p.text for p in event(text, trigger).targets] == targets


SIDES = [
    ("Fighting between the army and the Taliban erupted in Kabul.", "Fighting", ["the army", "Taliban"]),
    ("The police and the Azure Front clashed in Lima.", "clashed", ["The police", "Azure Front"]),
    # ... but who is told of twice is one
    ("Gunmen attacked a bus. The attackers burned it in Lima.", "attacked", ["Gunmen"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), SIDES)
def test_the_army_is_no_other_name_for_those_whom_it_fights(
    text: str, trigger: str, names: list[str]
) -> None:
    assert [p.text for p in event(text, trigger).agents] == names


def test_a_settlement_is_told_by_its_name() -> None:
    found = event("Gunmen attacked the kibbutz of Nir Tal on Saturday, killing four farmers.", "attacked")
    assert [p.text for p in found.targets] == ["Nir Tal", "four farmers"]


SAID_TO_BE = [
    # what others call it
    ("Soldiers raided what they said was a bomb factory in Cusco.", "raided", ["a bomb factory"]),
    ("Police arrested what they described as nine smugglers in Lima.", "arrested", ["nine smugglers"]),
    ("The army shelled what it called terrorist positions in Idlib.", "shelled", ["terrorist positions"]),
    ("Rebels attacked what remained of the camp.", "attacked", []),
    # by what was thrown
    (
        "A grenade thrown into a bar in Lima killed two farmers and wounded a waitress.",
        "thrown",
        ["a bar", "two farmers", "a waitress"],
    ),
    # a ship may be taken as people are
    ("Pirates hijacked a Chilean tanker off the coast of Puntland.", "hijacked", ["a Chilean tanker"]),
]


@pytest.mark.parametrize(("text", "trigger", "targets"), SAID_TO_BE)
def test_an_object_is_found_behind_what_it_is_called(text: str, trigger: str, targets: list[str]) -> None:
    assert [p.text for p in event(text, trigger).targets] == targets


def test_those_killed_by_what_is_thrown_are_counted() -> None:
    found = event("Two farmers were killed by a grenade thrown into a bar.", "thrown")
    assert [(c.kind, c.low) for c in found.casualties] == [("killed", 2)]


def test_the_three_are_the_persons_of_the_sentence_before() -> None:
    names = ["Ada Orlow", "Ivo Lund", "Max Reyes"]
    text = "Ada Orlow spoke by phone with Ivo Lund and Max Reyes. The three will meet in Lima on Monday."
    assert [p.text for p in event(text, "meet").agents] == names
    # ... if they are so many
    text = "Ada Orlow spoke by phone with Ivo Lund. The three will meet in Lima on Monday."
    assert [p.text for p in event(text, "meet").agents] == ["The three"]


PENALTIES = [
    ("Two firms were hit with Chilean sanctions on Tuesday.", "sanctions", ["Chile"], ["Two firms"]),
    ("Lima hit two firms with sanctions.", "sanctions", ["Peru"], ["two firms"]),
    ("Chile targeted a general with an asset freeze.", "asset freeze", ["Chile"], ["a general"]),
]


@pytest.mark.parametrize(("text", "trigger", "by", "on"), PENALTIES)
def test_sanctions_with_which_somebody_is_hit_are_on_him(
    text: str, trigger: str, by: list[str], on: list[str]
) -> None:
    found = event(text, trigger)
    assert ([p.actor.name for p in found.agents if p.actor], [p.text for p in found.targets]) == (by, on)


def test_what_a_state_welcomes_is_not_the_state() -> None:
    assert nm.parse_text("Norway signed the deal. Peru welcomed it.", date="2024-05-16").events[1:] == ()


@pytest.mark.parametrize("verb", ["said", "wrote", "tweeted", "warned", "admitted"])
def test_who_tells_of_a_deed_did_not_do_it(verb: str) -> None:
    text = f"Rui Bell {verb} that a drone had crashed into a house, killing a worker."
    (event,) = nm.parse_text(text, date="2024-05-16").events
    assert event.agents == ()


def test_protests_all_over_a_land_are_not_against_it() -> None:
    text = "Nepal wept. The protests on Monday all over Nepal turned violent."
    assert [e.targets for e in nm.parse_text(text, date="2024-05-16").events] == [()]


def test_no_land_is_taken_where_a_situation_is() -> None:
    assert nm.parse_text("The army took control of the situation.", date="2024-05-16").events == ()


def agents_and_targets(text: str) -> list[tuple[list[str], list[str]]]:
    events = nm.parse_text(text, date="2024-05-16").events
    return [([p.text for p in e.agents], [p.text for p in e.targets]) for e in events]


def test_whoever_is_accused_of_two_deeds_did_both() -> None:
    text = "Peru accused Chile of shelling a town and killing monks."
    assert agents_and_targets(text) == [(["Chile"], ["a town", "monks"])]


def test_nouns_without_an_article_go_on_with_what_has_one() -> None:
    text = "President Rui Bell met the chiefs of the army, navy and air force."
    assert agents_and_targets(text) == [(["Rui Bell", "the chiefs"], [])]


def test_who_is_let_go_is_not_the_party_that_she_leads() -> None:
    text = "The president ordered the release of Ana Torres, the head of the Harvest Party, on Monday."
    assert agents_and_targets(text) == [(["The president"], ["Ana Torres"])]


def test_allied_troops_are_troops() -> None:
    text = "Karvian soldiers and allied Kenyan troops withdrew from the town."
    assert agents_and_targets(text)[0][0][-1] == "allied Kenyan troops"


def test_whom_one_shot_dead_is_whom_one_abducted() -> None:
    text = "Gunmen abducted and shot dead nine farmers."
    assert agents_and_targets(text)[0] == (["Gunmen"], ["nine farmers"])


def test_he_in_a_quotation_is_not_who_says_it() -> None:
    text = "The boy was arrested, Rui Bell said. “He shot a guard,” Bell said."
    assert agents_and_targets(text)[1] == ([], ["a guard"])


def test_a_dam_that_is_inaugurated_is_appointed_to_nothing() -> None:
    text = "Rui Bell was appointed interim president by King Omar Sarn. Sarn inaugurated a dam in Lima."
    assert agents_and_targets(text)[0][1] == ["Rui Bell"]
