"""Who does it, where it is said from afar: behind other clauses, by whose force it is, by whom a speaker speaks for.

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


def agents(text: str, trigger: str) -> list[str]:
    return [p.name for p in event(text, trigger).agents]


CLAUSES = [
    # a clause behind "after", with initials or a phrase before its verb
    (
        "A shell hit a school on Monday, nurses said, hours after the Azure Front (AFR) attacked a post.",
        "attacked",
        ["Azure Front"],
    ),
    ("Residents said, a day after a strike on a market killed nine, that it was quiet.", "strike", []),
    # a gerund tells more of the main verb
    (
        "Rebels attacked a convoy escorted by soldiers in Cusco, torching three trucks.",
        "torching",
        ["Rebels"],
    ),
    ("Gunmen raided a village guarded by farmers, abducting six women.", "abducting", ["Gunmen"]),
    (
        "Police fired tear gas at students who had gathered outside a court, detaining 40 people.",
        "detaining",
        ["Police"],
    ),
    ("A bomb exploded in a bar in Cusco, police said, killing nine people.", "bomb", []),
    # ... but of a clause within it, if that tells of violence
    ("Police hunt the gunmen who attacked a bar in Cusco, killing nine people.", "attacked", ["the gunmen"]),
    # a bus was hit by somebody: those who were hit kill nobody
    ("A bus was attacked by rebels in Cusco on Monday, killing nine farmers.", "attacked", ["rebels"]),
    # the word in marks behind "of"
    ("The lawyers accused the army of “besieging” the town of Cusco.", "besieging", ["army"]),
    # an object of "for killing" is no subject of what follows
    ("Soldiers wanted for killing two students attacked a bar in Cusco.", "attacked", ["Soldiers"]),
    # behind a dash; behind "but"; in a relative clause with "that"
    ("Mayor Ada Orlow -- who met President Ivo Lund on Monday -- spoke.", "met", ["Ada Orlow", "Ivo Lund"]),
    (
        "Police arrested two brothers suspected of having sold a bomb, but released one of them.",
        "released",
        ["Police"],
    ),
    ("Talks followed a joint drill that Peru and Chile held off Arica.", "drill", ["Peru", "Chile"]),
    (
        "Gunmen who abducted nine pupils and two nurses from a school in Cusco, a town in Peru, on 2 May released six of them.",
        "released",
        ["Gunmen"],
    ),
    # those who follow "after" and their "and"
    (
        "The talks ended two days after the council and the Azure Front, the AFR, signed a truce.",
        "signed",
        ["the council", "Azure Front"],
    ),
    # "by" behind another noun
    (
        "The ministers extended sanctions on Peru, despite objections by Chile.",
        "sanctions",
        ["The ministers"],
    ),
    ("A nun staged a hunger strike in protest against abuses by soldiers.", "strike", ["A nun"]),
    # a place that was under fire does nothing to anybody
    ("A base was under attack by gunmen on Monday, killing two farmers.", "attack", ["gunmen"]),
    # nor is the last of those whom a relative clause names
    ("The bomb that killed Ana Ortiz and nine other people went off in Cusco.", "bomb", []),
]

OWNERS = [
    ("The Azure Front, whose fighters attacked a bus in Cusco on Monday, denied it.", "attacked"),
    ("The Azure Front said its gunmen had attacked a bus in Cusco on Monday.", "attacked"),
    ("The Azure Front took the town. On Monday its gunmen attacked a bus in Cusco.", "attacked"),
    (
        "Ivo Lund, a commander of the Azure Front, said his fighters had attacked a bus in Cusco on Monday.",
        "attacked",
    ),
    ("Ada Orlow, the spokeswoman of the Azure Front, claimed responsibility for the attack.", "attack"),
    ("A spokesman for the Azure Front claimed responsibility for the attack.", "attack"),
]


@pytest.mark.parametrize(("text", "trigger", "names"), CLAUSES)
def test_the_doer_is_the_subject_of_the_clause(text: str, trigger: str, names: list[str]) -> None:
    assert agents(text, trigger) == names


@pytest.mark.parametrize(("text", "trigger"), OWNERS)
def test_what_is_done_by_a_force_is_done_by_whose_it_is(text: str, trigger: str) -> None:
    known = "Fighters of the Azure Front, an armed group, left. "
    assert [name.removeprefix("The ") for name in agents(known + text, trigger)] == ["Azure Front"]


def test_jets_are_those_of_whoever_speaks_of_them() -> None:
    assert agents("Peru said its jets had bombed a depot in Cusco on Monday.", "bombed") == ["Peru"]


def test_members_who_stop_work_are_their_union() -> None:
    text = "The Harvest Workers Union, whose 4,000 members stopped work on Monday, is silent."
    assert agents(text, "stopped") == ["Harvest Workers Union"]


def test_an_adjective_before_another_is_its_state() -> None:
    assert agents("Peruvian and Chilean warplanes bombed a depot on Monday.", "bombed") == ["Peru", "Chile"]


HELD = [
    # initials between a name and its men
    ("Azure Front (AFR) guerrillas attacked a bank on Monday.", "attacked", ["Azure Front", "Azure Front"]),
    # what is told hours after something is another thing
    ("A bomb hit a bank, hours after soldiers beat back one of the heaviest assaults.", "bomb", []),
    # whose weapons or men they are stands behind them, or in front of them
    ("Drones operated by the Azure Front struck a depot in Cusco on Monday.", "struck", ["Azure Front"]),
    (
        "Gunmen loyal to the Azure Front attacked a bank on Monday.",
        "attacked",
        ["Azure Front", "Azure Front"],
    ),
    ("On Monday, army drones killed nine farmers near Cusco.", "killed", ["army"]),
    ("A rebel rocket hit a school in Cusco on Monday.", "hit", ["rebel"]),
    # the weapons of a joint attack
    ("A Peruvian missile and drone attack on Arica killed nine people.", "attack", ["Peru"]),
    ("Peru's rocket, drone and artillery strikes on Arica killed nine people.", "strikes", ["Peru"]),
    # a ministry that speaks of what its state did
    ("Peru bombed Arica on Monday. Peru's Defense Ministry said it had hit a depot.", "bombed", ["Peru"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), HELD)
def test_whose_weapons_they_are(text: str, trigger: str, names: list[str]) -> None:
    assert agents("The Azure Front is an armed group. " + text, trigger) == names


TELLERS = [
    (
        "A bomb hit a convoy in Cusco on Monday. “I lay under my truck until the attack ended,” a driver said.",
        "attack",
    ),
    ("“They came at night and attacked the bus,” said a driver.", "attacked"),
    ("On Monday they torched 30 houses in Cusco, according to residents.", "torched"),
    # a decision is no demonstrator; nobody does an election
    ("The decision to close the mine set off protests in Cusco.", "protests"),
    ("The council announced on the night of the election that Ada Orlow had won.", "election"),
]


@pytest.mark.parametrize(("text", "trigger"), TELLERS)
def test_who_tells_of_it_or_brings_it_about_does_not_do_it(text: str, trigger: str) -> None:
    assert agents(text, trigger) == []


THEY = [
    ("Gunmen attacked a bank in Cusco on Monday. They shot two guards, police said.", "shot", ["Gunmen"]),
    (
        "Two men robbed a shop in Cusco on Monday. They killed its owner, the mayor said.",
        "killed",
        ["Two men"],
    ),
    ("Peru attacked Arica on Monday. It shelled three villages, Chile said.", "shelled", ["Peru"]),
    # but the police arrest, and whoever was attacked is not who then attacks
    (
        "Gunmen attacked a bank in Cusco on Monday. They arrested two men, police said.",
        "arrested",
        ["police"],
    ),
    ("They killed two soldiers in Cusco on Monday, the Azure Front said.", "killed", ["Azure Front"]),
]


@pytest.mark.parametrize(("text", "trigger", "names"), THEY)
def test_they_are_those_of_the_sentence_before_and_not_who_then_speaks(
    text: str, trigger: str, names: list[str]
) -> None:
    assert agents(text, trigger) == names


def test_a_statement_is_carried_not_a_drill() -> None:
    text = "Ivo Lund condemned the killing of two nurses in Cusco in a statement carried by the Sarn News Agency."
    assert agents(text, "killing") == []


def test_what_is_blamed_on_a_front_was_done_by_the_front() -> None:
    text = (
        "A bomb hit a bank in Cusco. Nobody claimed the attack, but officials blamed it on the Azure Front."
    )
    assert agents(text, "attack") == ["Azure Front"]


def test_a_claim_is_of_the_attack_told_before() -> None:
    text = (
        "A missile struck a tanker off Aden on Monday. Four sailors were taken to Djibouti. "
        "Ivo Lund, a commander of the Azure Front, claimed responsibility for the attack."
    )
    assert agents(text, "struck") == ["Azure Front"]


def test_who_beats_an_assault_back_was_assaulted() -> None:
    text = "Soldiers beat back an assault by rebels on Monday."
    assert agents(text, "assault") == ["rebels"]
    assert [p.name for p in event(text, "assault").targets] == ["Soldiers"]


def test_those_who_fall_are_no_side_of_a_clash() -> None:
    assert agents("Clashes between miners and police killed nine people.", "Clashes") == ["miners", "police"]


NAMED_LATER = [
    "The United Nations envoy for Peru, Lena Moss, flew to Cusco on Monday.",
    "The Chilean ambassador to Peru, Lena Moss, flew to Cusco on Monday.",
]


@pytest.mark.parametrize("text", NAMED_LATER)
def test_an_office_holder_goes_by_the_name_behind_the_office(text: str) -> None:
    assert agents(text, "flew") == ["Lena Moss"]
