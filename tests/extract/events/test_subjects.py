"""Who does it: the subject of a verb, wherever it stands. Every sentence is invented, and so is whom it accuses."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def last(text: str) -> Event:
    return nm.parse_text(text, date="2024-05-16").events[-1]


def agents(event: Event) -> list[str]:
    return [p.name for p in event.agents]


SUBJECTS = [
    # behind a time or an adverb
    ("Peru and Chile last signed an agreement in May.", ["Peru", "Chile"]),
    ("Rebels on May 3 attacked a bus.", ["Rebels"]),
    # a verb with an adjective of its own: cut short, set free
    ("Gunmen, who set free a driver, attacked a bus in Cusco.", ["Gunmen"]),
    # a relative clause with two objects
    ("Rebels who held a judge and two guards attacked a bus in Cusco.", ["Rebels"]),
    ("A judge and two guards attacked a bus in Cusco.", ["A judge", "two guards"]),
    # a second verb behind a comma goes on with the subject of the first
    ("Gunmen stopped a bus, killed the driver and left.", ["Gunmen"]),
    ("The gunman had a rifle, killed two guards and fled.", ["The gunman"]),
    # behind what they did before it, told by a gerund with two objects
    ("Rebels looted a bank and, after forcing men and women to leave, burned a bus in Cusco.", ["Rebels"]),
    # a pronoun behind "and" begins a clause of its own
    ("Troops found the wife of a student leader and they shot a guard in Cusco.", []),
    # ... but not behind a verb of speech
    ("Police said gunmen, armed with rifles, attacked the market.", ["gunmen"]),
    ("The minister announced rebels, led by a deserter, attacked a bus in Cusco.", ["rebels"]),
    # had and its participle stand apart
    ("The rebels had in May attacked a bus in Cusco.", ["The rebels"]),
    # people stand before the time that parts them from their relative clause
    ("Police arrested three men on Tuesday who attacked a bus in Cusco.", ["three men"]),
    ("Police arrested three men last week who attacked a bus in Cusco.", ["three men"]),
    # two words that say what a name with initials is
    ("The Azure Front (AFR) rebel group attacked a bus.", ["Azure Front"]),
    ("Soldiers and the Azure Front (AFR) rebel group signed an agreement.", ["Soldiers", "Azure Front"]),
    # the whole of the first group, not what hangs on its "of"
    ("The president of Peru and the mayor met in Cusco.", ["The president", "the mayor"]),
    # what follows "after" with a phrase of its own, as far as it has no verb of its own
    ("Shops closed, residents said, a day after rebels from the hills attacked a bus in Cusco.", ["rebels"]),
    ("The mayor fled after the men on the bridge attacked a bus in Cusco.", ["the men"]),
    # whom a relative clause has as its objects, they do nothing
    ("The rebels that held a judge and two guards attacked a bus in Cusco.", ["The rebels"]),
    # a capital makes no name of a noun for people
    ("A Porter killed a guard in Cusco. Porter denied it.", ["A Porter"]),
]


@pytest.mark.parametrize(("sentence", "names"), SUBJECTS)
def test_subjects(sentence: str, names: list[str]) -> None:
    assert agents(last(sentence)) == names


PASSIVE = [
    # an object before its clause does not do what follows it
    ("The guards, whom the rebels kidnapped, were freed on Monday.", ["The guards"]),
    ("The bus, which the company sold, was attacked by gunmen.", ["The bus"]),
    ("Rebels freed two farmers on Tuesday who had been kidnapped in Cusco.", ["two farmers"]),
    # the village of a name is the place of that name
    ("Rebels attacked the village of Um Sarn on Monday.", ["Um Sarn"]),
    ("Rebels attacked the village of farmers on Monday.", ["the village"]),
    # a town is hit as a whole, a country is hit in no one place
    ("Rebels stormed the town of Sarn on Monday.", ["Sarn"]),
    ("Rebels attacked a bus in Sarn on Monday.", ["a bus"]),
    # a visit has a country or a person as its object, and a town as its place
    ("President Ana Torres visited Cusco on Monday.", []),
    ("President Ana Torres flew to Cusco on Monday.", []),
    ("President Ana Torres visited Chile on Monday.", ["Chile"]),
    ("President Ana Torres visited Minister Ivo Lund in Cusco on Monday.", ["Ivo Lund"]),
    # the front of a bank is where, not whom; the Azure Front is whom
    ("Gunmen fired at the front of a bank in Cusco.", []),
    ("Gunmen attacked the Azure Front in Cusco.", ["Azure Front"]),
    # what is shaken by the news of it was not hit
    ("The bombing of a bus rocked Cusco on Monday.", ["a bus"]),
    ("A bomb rocked a bank in Cusco on Monday.", ["a bank"]),
    # near what it went off
    ("A car bomb went off near a bank in Cusco.", ["a bank"]),
    # where people protest, not against whom
    ("Students demonstrated across Peru on Monday.", []),
    ("Students demonstrated against Peru on Monday.", ["Peru"]),
    # whoever tells of a measure is not its target
    ("Norway suspended aid deliveries on Monday, Minister Ivo Lund said.", []),
    ("Norway suspended aid to Chad on Monday, Minister Ivo Lund said.", ["Chad"]),
]


@pytest.mark.parametrize(("sentence", "names"), PASSIVE)
def test_whom_it_was_done_to(sentence: str, names: list[str]) -> None:
    assert [p.name for p in last(sentence).targets] == names


ATTENDING = [
    ("Minister Ivo Lund spoke after a meeting with President Ana Torres in Cusco on Monday.", True),
    ("“The roads will open,” said Minister Ivo Lund after a meeting with President Ana Torres.", True),
    ("Minister Ivo Lund was praised after a meeting with President Ana Torres on Monday.", False),
    ("Minister Ivo Lund criticised the meeting with President Ana Torres in Cusco on Monday.", False),
    ("Minister Ivo Lund spoke after a meeting of Mayor Dan Orlow with President Ana Torres.", False),
]


@pytest.mark.parametrize(("sentence", "was_there"), ATTENDING)
def test_whoever_speaks_after_a_meeting_was_at_it(sentence: str, was_there: bool) -> None:
    assert ("Ivo Lund" in agents(last(sentence))) is was_there


SENT = [
    ("Soldiers were sent to Cusco on Monday.", ["deployment"], ["Soldiers"]),
    ("Peru sent soldiers to Cusco on Monday.", ["deployment"], ["Peru"]),
    ("An officer was deployed to Cusco on Monday.", ["deployment"], ["An officer"]),
    ("Tanks were deployed in Cusco on Monday.", [], []),
]


@pytest.mark.parametrize(("sentence", "types", "names"), SENT)
def test_soldiers_who_are_sent_deploy(sentence: str, types: list[str], names: list[str]) -> None:
    events = nm.parse_text(sentence, date="2024-05-16").events
    assert ([str(e.type) for e in events], [name for e in events for name in agents(e)]) == (types, names)


DIPLOMATS = [
    ("Peru expelled Ambassador Hugo Lund on Monday.", "diplomatic_break"),
    ("Peru expelled the deputy ambassador of Chile, Hugo Lund, on Monday.", "diplomatic_break"),
    ("Peru expelled Hugo Lund on Monday.", "expulsion"),
    ("Peru expelled the teacher, Hugo Lund, on Monday.", "expulsion"),
]


@pytest.mark.parametrize(("sentence", "type"), DIPLOMATS)
def test_an_envoy_is_one_by_title_or_by_description(sentence: str, type: str) -> None:
    assert last(sentence).type == type


def test_an_explosion_of_something_that_is_no_weapon_has_no_instrument() -> None:
    event = last("The explosion of a warehouse wounded two men in Cusco.")
    assert ([p.name for p in event.targets], event.instruments) == (["two men"], ())


def test_the_dead_are_told_by_their_names() -> None:
    event = last("Gunmen killed two people in Orvale on Monday. The dead were Max Hale and Ada Orlow.")
    assert [p.name for p in event.targets] == ["Max Hale", "Ada Orlow"]


@pytest.mark.parametrize("people", ["two union organizers", "the shopfitter", "nine ventriloquists"])
def test_whoever_is_arrested_is_somebody(people: str) -> None:
    assert [p.text for p in last(f"Police in Cusco arrested {people} on Monday.").targets] == [people]


def test_whoever_is_only_named_so_is_not_appointed() -> None:
    event = last("A manager, named only as Viktor B., was arrested in Cusco on Monday.")
    assert event.type == "arrest"
    assert (
        len(nm.parse_text("A manager, named only as Viktor B., was arrested.", date="2024-05-16").events) == 1
    )


def test_whoever_is_pelted_is_the_target() -> None:
    assert [p.text for p in last("Supporters pelted officers with stones in Cusco.").targets] == ["officers"]


def test_who_is_blamed_for_an_attack_on_somebody_is_the_doer_alone() -> None:
    event = last("The rebels blamed the army for the attacks on aid groups and politicians in Cusco.")
    assert agents(event) == ["army"]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("According to the police, a truck and 18 cars were stolen in Cusco.", ["a truck", "18 cars"]),
        ("Ana Torres of the guard in Puno, whose capital is Belo, was shot in Cusco.", ["Ana Torres"]),
        ("The killing of a judge, a guard and a cook shocked Cusco.", ["a judge", "a guard", "a cook"]),
        ("They mourned Ana Torres, one of the nurses who were killed in Cusco.", ["Ana Torres"]),
        (
            "Six people were killed in Cusco: Ana Torres, Rui Bell and four others.",
            ["Ana Torres", "Rui Bell"],
        ),
    ],
)
def test_whom_a_list_or_a_name_says_it_was_done_to(text: str, targets: list[str]) -> None:
    event = last(text)
    assert [p.actor.name if p.actor else p.text for p in event.targets] == targets


@pytest.mark.parametrize("text", ["We went back end of this year", "A fight at the end of the line"])
def test_a_text_may_end_behind_of(text: str) -> None:
    assert nm.parse_text(text, date="2024-05-16").faults() == []


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Gunmen dressed as soldiers stormed a village in Sarn on Monday.", "Gunmen"),
        ("Gunmen disguised as monks and pilgrims killed nine people in Lima on Monday.", "Gunmen"),
        ("Two men posing as customers robbed a jeweller in Lima on Monday.", "Two men"),
        ("A man working as a guard shot two women in Lima on Monday.", "A man"),
        ("The rebels fled as soldiers stormed a village in Sarn on Monday.", "soldiers"),
    ],
)
def test_those_who_look_like_others_are_not_the_others(text: str, agent: str) -> None:
    agents = [p.text for e in nm.parse_text(text, date="2025-06-19").events for p in e.agents]
    assert agents == [agent]
