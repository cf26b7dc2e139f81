"""How agencies build a sentence: who said it stands behind a long phrase, in a clause that trails, or outside other speech."""

from __future__ import annotations

import pytest
from marked import expect_one, parse

PARTED = [
    # a comma, a bracket or a title parts the speaker from the verb
    ("The Harbour Party, to which Bell belongs, denounced “a coup against the port.”", "Harbour Party"),
    ("In a video, the cartel, known as LC, denied any part in the raid.", "cartel"),
    ("Rui Bell, a gang leader better known as “the Fox,” threatened to burn the hall.", "Rui Bell"),
    (
        "Separately, the Central Staff (CS), made up of men who left the Front of Lenz (FL), denied the raid.",
        "Central Staff",
    ),
    ("The road reopened, the United Nations agency for harbours (UNAH) said.", "UNAH"),
    ("“The gaps are narrow,” a Western diplomat following the talks told Lenz Today.", "Western diplomat"),
    ("A source close to the talks said the road was open.", "source close to the talks"),
    ("The road was shut, according to a person close to the talks.", "person close to the talks"),
    ("Its leader, a former sailor known as Rui Bell, threatened to burn the hall.", "Rui Bell"),
    # the clause that trails has a subject of its own
    ("Jets struck the port, as envoy Ana Torres left the town, saying that a truce was near.", "Ana Torres"),
    # somebody speaks of what another said
    ("One of the men had admitted to moving the boats, police said.", "police"),
    ("Bell said that the boats had left, a spokesman said on Monday.", "spokesman"),
    ("Bell has announced that he will quit, his aides say.", "aides"),
    # counts
    ("The Front carried out nine raids in May, a tally by the Lenz Observatory shows.", "Lenz Observatory"),
    ("Prices fell in May, according to figures from the Harbour Ministry.", "Harbour Ministry"),
    # offices, heads and chiefs speak
    ("The mayor's office denied the report.", "mayor's office"),
    ("The union chief has promised to open the port.", "union chief"),
]


@pytest.mark.parametrize(("text", "name"), PARTED)
def test_who_speaks(text: str, name: str) -> None:
    (found,) = parse(text).statements
    assert found.speaker is not None
    assert found.speaker.name == name


MARKED = [
    (
        "{Two boys were hurt on the slope}, ⟨an official⟩ in Lenz |told| Coast 24 on condition of anonymity.",
        "say",
    ),
    (
        "{Nine people died}, ⟨officials⟩ |said| on Tuesday, as fishermen, divers and sailors searched the bay.",
        "say",
    ),
    ("As he spoke, crowds met in the square; {nine were held}, |according to| ⟨police⟩.", "say"),
    ("{Peru has sent 900 men to the border}, ⟨the spy agency⟩ |estimates|.", "say"),
    (
        "{Two bombs fell on Lenz, near the port, on Monday morning}, |said| ⟨an official⟩ with the Lenz Guard (LG).",
        "say",
    ),
    ("⟨Ana Torres⟩ |put| {the number of dead since Sunday at 71}.", "say"),
    ("⟨The army⟩ |put| {its own losses after the raids at two}.", "say"),
    ("⟨Bell⟩ |denied| {the report} through his lawyer.", "deny"),
    ("⟨Bell⟩ |accused| the Department of Public Works of {pocketing money}.", "accuse"),
    ("⟨Bell⟩ |accused| the Ministry of Trade and Roads of {pocketing money}.", "accuse"),
    ("Peru began a drill that ⟨Karvia⟩ has |denounced| as {a rehearsal for war}.", "condemn"),
    ("Torres denied that she had left on Sunday, when ⟨the coast guard⟩ |reported| {a blast}.", "say"),
]


@pytest.mark.parametrize(("marked", "act"), MARKED)
def test_what_is_said(marked: str, act: str) -> None:
    expect_one(marked, act, "indirect")


def test_the_outlet_answers_behind_marks_too() -> None:
    first, second = parse(
        "The mayor said Peru would act “even after a deal,” a condition rejected by Karvia."
    ).statements
    assert first.text == "Peru would act “even after a deal,”"
    assert second.text == "a condition"


def test_a_raid_is_claimed_on_a_station_that_is_not_part_of_it() -> None:
    (found,) = parse(
        "The Front of Lenz claimed responsibility for the raid on its Coast radio station late on Friday."
    ).statements
    assert found.text == "responsibility for the raid"


def test_what_is_announced_behind_a_quotation_announces_nothing() -> None:
    text = "The union, which called the decree “a shame”, announced a strike for May 21."
    assert [s.text for s in parse(text).statements] == ["the decree “a shame”", "a strike for May 21"]


def test_a_state_of_emergency_is_declared_and_nothing_said() -> None:
    text = "Ana Torres declared a state of emergency in five provinces following a riot in which at least nine died."
    assert not parse(text).statements


def test_what_police_say_of_a_name_in_marks_is_no_second_quotation() -> None:
    (found,) = parse("Bell called it “a shame”, police said.").statements
    assert found.text == "it “a shame”"


def test_they_are_who_heads_the_sentence_before() -> None:
    text = "A port source said ships had left. The Houthis have struck ships since May. They say they act for Gaza."
    speaker = parse(text).statements[-1].speaker
    assert speaker is not None
    assert speaker.name == "Houthis"
