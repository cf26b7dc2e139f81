"""Words of violence, gifts, floods and journeys that say something else. Every sentence is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm

_FILE = Path(__file__).parents[2] / "fixtures" / "figures.txt"
_IDLE = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]

LEAD = "Fog closed the harbour of Sarn. "


def types(sentence: str) -> list[str]:
    return [str(event.type) for event in nm.parse_text(LEAD + sentence, date="2025-06-19").events]


FIGURES = [
    ("The club withdrew from the tournament on Monday.", []),
    ("The army withdrew from the town of Lima on Monday.", ["withdrawal"]),
    ("Troops took the town of Lima without meeting resistance on Monday.", ["seize_territory"]),
    ("Troops met fierce resistance in Lima on Monday.", []),
    ("The minister met with criticism in Lima on Monday.", []),
    ("The minister met the opposition in Lima on Monday.", ["meeting"]),
    ("The senators clashed over the budget in Lima on Monday.", []),
    ("Students clashed with riot police over the budget in Lima on Monday.", ["riot"]),
    ("Tourists invaded the old town of Lima on Monday.", []),
    ("Chilean troops invaded the old town of Lima on Monday.", ["offensive"]),
    ("Gunmen killed two soldiers and forty sheep in Lima on Monday.", ["attack"]),
    ("A bomb killed six cows in Lima on Monday.", ["bombing"]),
    ("Ten people died of cholera in Lima on Monday.", ["epidemic"]),
    ("The flu has killed nine people in Lima since Monday.", ["epidemic"]),
    ("The virus spread on Monday. Twelve people died in Lima.", ["epidemic"]),
    ("A guard in Lima died of an infection on Monday after he was shot by rebels.", ["shooting"]),
    ("The Karvia Earthquake killed 300 people in Lima on Monday.", ["earthquake"]),
    ("Two battles between the army and rebels raged in Lima on Monday.", ["armed_clash"]),
    ("The battle for the bridge in Lima killed nine soldiers on Monday.", ["armed_clash"]),
    ("A dispute over cattle killed six people in Lima on Monday.", ["attack"]),
    ("A dispute over cattle killed the plan on Monday.", []),
    ("The captain of the ferry fought to keep control of the ship on Monday.", []),
    ("Rebels fought to keep control of the town of Sarn on Monday.", ["armed_clash"]),
    ("Gunmen launched an attack on the port in Lima on Monday.", ["attack"]),
    ("The mayor launched an attack on bureaucracy in Lima on Monday.", []),
    ("Senator Ana Torres attacked Governor Ivo Lund over taxes on Monday.", []),
    ("Senator Ana Torres and Governor Ivo Lund are battling for second place.", []),
    ("Ana Torres beat Ivo Lund by nine points in Lima on Monday.", []),
    ("Senator Ana Torres came under fire from farmers over her words on Monday.", []),
    ("Soldiers came under fire near Lima on Monday.", ["armed_clash"]),
    ("Two bankers handed over two million dollars to the campaign on Monday.", []),
    ("A flood of calls reached the station in Lima on Monday.", []),
    ("A flood in Lima killed two people on Monday.", ["flood"]),
    ("Ana Torres is going to win in Lima on Monday.", []),
    ("President Ana Torres is going to Lima on Monday.", ["visit"]),
    ("Most farmers agreed with the president on Monday.", []),
    ("Chile agreed with Peru on a new road on Monday.", ["agreement"]),
    ("The singer captured the attention of voters in Lima on Monday.", []),
    ("Police captured a smuggler in Lima on Monday.", ["arrest"]),
    ("The plan was met with scorn in Lima on Monday.", []),
    ("The party protested that the count was unfair on Monday.", []),
    ("The company poured nine million dollars into the mine on Monday.", []),
    ("Soldiers poured into Lima on Monday.", ["offensive"]),
    ("The hotels of Lima are fighting back after a bad year.", []),
    ("The villagers fought back in Lima on Monday and killed two rebels.", ["mob_violence"]),
    ("A collapse in prices shook Lima on Monday.", []),
    ("The collapse of a bridge in Lima killed six people on Monday.", ["accident"]),
    ("The release of the new phone was put off on Monday.", []),
    ("The release of two hostages in Lima on Monday was welcomed.", ["release"]),
    ("Poachers are waging a war on elephants.", []),
    ("The hospital in Lima began a trial of a new scanner on Monday.", []),
    ("High prices hurt the poor of Lima on Monday.", []),
    ("A blast hurt three cooks in Lima on Monday.", ["bombing"]),
    ("Chile beat Peru 2-1 in Lima on Monday.", []),
    ("Guards beat three boys in Lima on Monday.", ["attack"]),
    ("A revolt among backbenchers shook Lima on Monday.", []),
    ("A revolt among soldiers shook Lima on Monday.", ["riot"]),
    ("The minister faced a barrage of questions in Lima on Monday.", []),
    ("Two missiles hit the target in Odessa on Monday.", ["missile_strike"]),
    ("Siemens is fighting Nokia over patents.", []),
    ("The finance minister attacked the central bank on Monday.", []),
    ("The candidate's attacks on migrants made news on Monday.", []),
    ("The prime minister came under attack from the opposition on Monday.", []),
    ("The convoy came under attack from rebels near Lima on Monday.", ["armed_clash"]),
    ("The farmers' party staged attacks on garrisons in Lima on Monday.", ["attack"]),
    ("The college is charging students more than $30,000.", []),
    ("Police charged students in Lima on Monday.", ["force_against_protest"]),
    ("She asked for the letters under the Freedom of Information Act on Monday.", []),
    ("The singer was still touring last year.", []),
    ("The foreign minister toured the region on Monday.", ["visit"]),
    ("Supporters stormed the stage in Lima on Monday to dance with the singer.", []),
    ("Government supporters stormed the chamber in Lima on Monday.", ["raid"]),
    ("The company torched $40m of investors' money on the app.", []),
    ("The tabloid ambushed the actor outside his flat.", []),
    ("Gunmen ambushed the actor outside his flat in Lima on Monday.", ["ambush"]),
    ("Drinkers deserted lager for cider on Monday.", []),
    ("The forward was carried off in Lima on Monday after a clash of heads.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), FIGURES)
def test_figures_of_speech_are_no_events_and_the_same_words_elsewhere_are(
    sentence: str, expected: list[str]
) -> None:
    assert types(sentence) == expected


def test_the_result_of_an_election_that_is_refused_was_had() -> None:
    text = LEAD + "The ministers refused to recognise the result of a May 4 election."
    assert [(e.type, e.status) for e in nm.parse_text(text, date="2025-06-19").events] == [
        ("election", "happened")
    ]


@pytest.mark.parametrize("sentence", _IDLE)
def test_a_figure_of_speech_tells_of_no_event(sentence: str) -> None:
    assert nm.parse_text(sentence, date="2025-06-19").events == ()


GAME = (
    "Sarn stunned league leaders Velik 2-0 on Sunday. Striker Ivo Lund struck after ten minutes and midfielder Jon Varga shot "
    "into the corner before half-time. Velik fired 20 shots without beating goalkeeper Petr Holm. "
)


def test_what_is_told_of_a_game_is_no_event() -> None:
    assert nm.parse_text(GAME, date="2025-06-19").events == ()


def test_what_happens_around_a_game_is_an_event() -> None:
    article = nm.parse_text(GAME + "Gunmen shot at the bus of the visitors.", date="2025-06-19")
    assert [str(event.type) for event in article.events] == ["shooting"]


def test_users_add_figures_of_their_own(tmp_path: Path) -> None:
    nouns = tmp_path / "figures.tsv"
    nouns.write_text("noun\tfigure\nglimmer\tabstract\n", encoding="utf-8")
    lexicon = nm.Lexicon.default().extend(nouns)
    text = "Lund killed the last glimmer on Monday."
    assert nm.parse_text(text, date="2025-06-19").events
    assert nm.parse_text(text, date="2025-06-19", lexicon=lexicon).events == ()
