"""Events that are not force: accession, talks, votes, protests, relief, disasters. Every sentence is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.model import Event


def events(sentence: str) -> list[Event]:
    """The events of a sentence."""
    return list(nm.parse_text(sentence, date="2024-05-16").validate().events)


def told(sentence: str) -> list[tuple[str, str, list[str], list[str]]]:
    """Type, status, agents and targets of each event of a sentence, in its words."""
    return [
        (e.type.value, e.status.value, [p.text for p in e.agents], [p.text for p in e.targets])
        for e in events(sentence)
    ]


ACCESSION = [
    ("Karl Duda hailed the day on which Finland joined NATO.", ["Finland"]),
    ("Croatia joined the European Union in 2013.", ["Croatia"]),
    ("Chile became the 31st member of NATO on Tuesday.", ["Chile"]),
    ("Iran became a full member of the Shanghai Cooperation Organisation on Tuesday.", ["Iran"]),
    ("The accession of Bolivia to Mercosur took effect on Monday.", ["Bolivia"]),
]


@pytest.mark.parametrize(("sentence", "agents"), ACCESSION)
def test_a_state_that_joins_an_organisation_supports_it(sentence: str, agents: list[str]) -> None:
    assert [(e[0], e[2]) for e in told(sentence)] == [("support", agents)]


def test_to_join_others_in_saying_something_is_no_accession() -> None:
    assert not events("Turkey joined NATO in condemning the plan.")


HEADLINES = [
    ("Russia, China sign gas deal", "agreement", "happened", ["Russia", "China"]),
    ("Chad and Niger seal border pact", "agreement", "happened", ["Chad", "Niger"]),
    ("Pakistan and India to hold talks in New Delhi", "meeting", "planned", ["Pakistan", "India"]),
    ("Turkey, Syria to resume talks in Moscow", "meeting", "planned", ["Turkey", "Syria"]),
]


@pytest.mark.parametrize(("sentence", "type", "status", "agents"), HEADLINES)
def test_a_headline_that_opens_with_two_names_tells_what_both_do(
    sentence: str, type: str, status: str, agents: list[str]
) -> None:
    assert told(sentence) == [(type, status, agents, [])]


def test_a_noun_between_two_names_and_another_noun_is_no_verb() -> None:
    (event,) = events("Iran, Iraq border clash kills five")
    assert (event.type, event.killed) == ("armed_clash", 5)


TALKED = [
    ("The Kuwaiti emir left Ankara on Thursday after a two-day visit.", "visit", ["The Kuwaiti emir"]),
    (
        "The emir received a phone call from the Egyptian president.",
        "call",
        ["emir", "Egyptian president"],
    ),
    (
        "In a phone call with the Peruvian president, Ivo Lund urged restraint.",
        "call",
        ["the Peruvian president", "Ivo Lund"],
    ),
    ("During a visit to Kenya on Monday, Ivo Lund praised the farmers.", "visit", ["Ivo Lund"]),
    ("President Ivo Lund is on a two-day visit to Brazil.", "visit", ["Ivo Lund"]),
]


@pytest.mark.parametrize(("sentence", "type", "agents"), TALKED)
def test_who_was_there(sentence: str, type: str, agents: list[str]) -> None:
    assert [(e[0], e[2]) for e in told(sentence)] == [(type, agents)]


GIVEN = [
    "Japan lent Kenya $20 million.",
    "Britain gave Kenya 20 million pounds.",
    "Japan gave Kenya $20 million in aid.",
]


@pytest.mark.parametrize("sentence", GIVEN)
def test_money_goes_to_the_state_named_before_it(sentence: str) -> None:
    assert [(e[0], e[3]) for e in told(sentence)] == [("aid", ["Kenya"])]


CAME_OF_IT = [
    ("The verdict sparked protests in Lima.", [("demonstration", "Lima")]),
    ("A law that would ban foreign loans sparked demonstrations in Lima.", [("demonstration", "Lima")]),
    ("The rise in prices triggered riots in Lima.", [("riot", "Lima")]),
    ("The council raised the fares, prompting protests in Lima.", [("demonstration", "Lima")]),
    ("The stabbing of a guard sparked days of riots in Lima.", [("attack", "Lima"), ("riot", "Lima")]),
    ("Rain caused landslides in Nepal.", [("natural_disaster", "Nepal")]),
]


@pytest.mark.parametrize(("sentence", "found"), CAME_OF_IT)
def test_what_one_thing_sparked_took_place_too(sentence: str, found: list[tuple[str, str]]) -> None:
    assert [(e.type.value, e.place.name if e.place else None) for e in events(sentence)] == found


NOT_BROUGHT_ABOUT = [
    "The vote could spark protests.",
    "The plan did not lead to protests.",
    "The explosion prompted a quick response by firemen.",
]


@pytest.mark.parametrize("sentence", NOT_BROUGHT_ABOUT)
def test_what_was_not_sparked_did_not_take_place(sentence: str) -> None:
    assert not [e for e in events(sentence) if e.type in ("demonstration", "riot", "rescue")]


RIOTS = [
    "Clashes erupted between protesters and police in Athens on Monday.",
    "Clashes broke out between students and soldiers in Athens.",
    "Scuffles broke out between police and demonstrators in Athens.",
    "Fresh clashes between villagers and police left three people hurt in Athens.",
]


@pytest.mark.parametrize("sentence", RIOTS)
def test_clashes_of_a_crowd_with_the_police_are_a_riot(sentence: str) -> None:
    assert [e.type.value for e in events(sentence)] == ["riot"]


def test_clashes_of_rebels_with_students_are_none() -> None:
    assert [e.type.value for e in events("Clashes broke out between rebels and students in Lima.")] == [
        "armed_clash"
    ]


TYPES = [
    ("aid", "A convoy of 17 aid trucks crossed from Chad into Darfur on Monday."),
    ("agreement", "Chad and Niger finalised a trade agreement on Friday."),
    ("aid", "Chad will supply Niger with two more air defence systems."),
    ("sanctions", "China has slapped anti-dumping duties on European brandy."),
    ("legislation", "The upper house gave final approval to the reform on Thursday."),
    ("investigation", "Prosecutors have opened a criminal case against the former mayor."),
    ("restriction", "The army declared the area a closed military zone."),
    ("support", "Bulgaria joined the eurozone on Thursday."),
    ("legislation", "The assembly threw out the budget on Thursday."),
    ("legislation", "Lawmakers approved a bill to ban plastic bags on Wednesday."),
    ("concession", "Egypt reopened the Rafah crossing on Wednesday."),
    ("restriction", "Israel closed the Kerem Shalom crossing on Sunday."),
    ("suspension", "Niger was suspended from ECOWAS on Sunday."),
    ("suspension", "Russia has walked out of the Council of Europe."),
    ("appointment", "President Ivo Lund dissolved the government on Wednesday."),
    ("appointment", "The appointment of Ivo Lund as army chief drew criticism."),
    ("epidemic", "Cholera has killed 200 people in Malawi since March."),
    ("natural_disaster", "Mount Marapi, in West Sumatra, erupted on Sunday, killing 11 climbers."),
    ("flood", "Heavy rains flooded the streets of Karachi on Monday."),
    ("storm", "Strong winds killed two people in northern Italy."),
    ("aid", "A ship carrying 200 tonnes of food left Cyprus for Gaza on Tuesday."),
    ("labour_strike", "Miners voted for a strike on Monday."),
    ("demonstration", "Protests over rents entered a second week in Lima."),
]


@pytest.mark.parametrize(("type", "sentence"), TYPES)
def test_the_type_of_a_deed(type: str, sentence: str) -> None:
    assert [e.type.value for e in events(sentence)] == [type]


STATUSES = [
    ("Ghanaians voted on Saturday in a presidential election.", "happened"),
    ("A strike called by the doctors' union has paralysed hospitals in Lima.", "happened"),
    ("Miners voted for a strike.", "planned"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUSES)
def test_whether_it_took_place(sentence: str, status: str) -> None:
    assert [e.status.value for e in events(sentence)] == [status]


PARTIES = [
    ("Norway and Spain said on Tuesday they would recognise Kosovo.", ["Norway", "Spain"], ["Kosovo"]),
    ("The raid prompted Chile to recall its ambassador.", ["Chile"], []),
    ("The scandal forced the interior minister to resign.", ["the interior minister"], []),
    (
        "Armenia-Azerbaijan peace talks resumed in Geneva on Friday.",
        ["Armenia-Azerbaijan", "Armenia-Azerbaijan"],
        [],
    ),
    ("Under an accord signed by Chad and Niger in 2013, the border is open.", ["Chad", "Niger"], []),
    ("The signing of a fishing treaty between Chad and Niger angered Libya.", ["Chad", "Niger"], []),
    ("Kenya plans to hold artillery drills next week.", ["Kenya"], []),
    ("Italy evacuated 80 nationals from Niger on Wednesday.", ["Italy"], ["80 nationals"]),
    ("Ivo Lund was named foreign minister on Tuesday.", [], ["Ivo Lund"]),
    (
        "Troops fired live ammunition at demonstrators in Lima, killing nine people.",
        ["Troops"],
        ["demonstrators"],
    ),
]


@pytest.mark.parametrize(("sentence", "agents", "targets"), PARTIES)
def test_who_takes_part(sentence: str, agents: list[str], targets: list[str]) -> None:
    (event,) = told(sentence)
    assert (event[2], event[3]) == (agents, targets)


def test_the_government_of_a_state_is_that_of_no_other() -> None:
    (event,) = events("Sweden halted aid to the government of Mali on Friday.")
    assert event.targets[0].actor is not None
    assert event.targets[0].actor.id == "MLI"


NOTHING = [
    "The two sides accused each other of violating the ceasefire.",
    "A planned strike at the plant was called off.",
    "India ruled out any dialogue with Pakistan.",
    "Smoking is banned in restaurants.",
    "The hotel was flooded with bookings.",
    "Supply met demand in March.",
    "Karvia met Orsenia in the final on Saturday.",
    "The Dakar rally begins on Saturday.",
    "The club agreed a deal to sign winger Rui Bell.",
    "Scientists are investigating the origin of a comet.",
    "The club sacked its coach after six defeats.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_no_event(sentence: str) -> None:
    assert not events(sentence)


def test_a_strike_that_hits_trade_is_the_labour_strike_told_before() -> None:
    text = "Weavers in Chad walked out on Monday. Two people died in clashes with police on Tuesday. The strike hit exports of cotton."
    assert [(e.type.value, [p.text for p in e.targets]) for e in events(text)] == [
        ("labour_strike", []),
        ("riot", ["police"]),
    ]


def test_clashes_that_somebody_wants_to_prevent_are_none() -> None:
    text = "Soldiers were sent to Lima on Monday to prevent clashes between protesters and police."
    assert [e.type.value for e in events(text)] == ["deployment"]


def test_what_nurses_vote_for_is_no_election() -> None:
    assert [e.type.value for e in events("Nurses voted on Sunday to strike from June 5.")] == [
        "labour_strike"
    ]
