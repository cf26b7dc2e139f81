"""Plain press sentences: quoted papers, studies, positions, headlines, interviews, and quotations whose speaker stands nearby."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

BODY = "\n\nSnow fell on the town on Sunday."

MARKED = [
    # what papers quote stands before them too
    ("“{The wall will fall,}” the Coast Wire quoted ⟨the mayor⟩ |as saying|.", "say", "direct"),
    ("“{The wall will fall,}” the paper quoted ⟨the mayor⟩ |as saying| on Monday.", "say", "direct"),
    ("“{The wall,}” the agency quoted ⟨the mayor⟩ |as saying|, “{is old.}”", "say", "direct"),
    ("The agency quoted ⟨the mayor⟩ |as saying| on Monday that {the wall was old}.", "say", "indirect"),
    # a study says what it finds; a count needs an author
    ("⟨A survey⟩ |showed| that {most owners would stay}.", "say", "indirect"),
    ("{Exports fell in May}, ⟨official data⟩ |showed|.", "say", "indirect"),
    ("⟨The audit⟩ |found| {no trace of fraud}.", "say", "indirect"),
    # what somebody holds
    ("⟨The ministry⟩'s |position| is that {the treaty is void}.", "say", "indirect"),
    ("The |fear| among ⟨residents⟩ is that {the wall will fall}.", "say", "indirect"),
    # nouns of speech
    ("The raid came after ⟨Peru⟩'s |warning| that {it would shut the strait}.", "warn", "indirect"),
    ("⟨Peruvian⟩ |allegations| that {the boats carried arms} were ignored.", "claim", "indirect"),
    # verbs of judging, backing, proposing and threatening
    ("⟨The judge⟩ |branded| {the seizure unlawful}.", "say", "indirect"),
    ("⟨The mayor⟩ |backed| {Peru's right to the strait}.", "support", "indirect"),
    ("⟨Norway⟩ |proposed| {a truce}.", "say", "indirect"),
    ("⟨Peru⟩ |threatened| Chile with {new duties}.", "threaten", "indirect"),
    ("⟨Residents⟩ |fear| {the wall will fall}.", "say", "indirect"),
    # reasons
    ("⟨The mayor⟩ called off the visit, |citing| {the floods}.", "say", "indirect"),
    ("|Warning of| {“a lost year”}, ⟨the board⟩ left the talks.", "warn", "mixed"),
    # behind a question or a cry, a verb of speech with an office behind it
    ("“{Where is the boat?}” |asked| union leader ⟨Ana Torres⟩.", "say", "direct"),
    ("“{Stop the works!}” |shouted| dock worker ⟨Rui Bell⟩.", "say", "direct"),
    ("⟨The mayor⟩ |told| Rui Bell in a phone call that {the wall was old}.", "say", "indirect"),
    # who says so closes or opens a headline
    ("{Two dead in raid on Lenz}|:| ⟨police⟩" + BODY, "say", "indirect"),
    ("{Chile ready for talks on strait} |-| ⟨minister⟩" + BODY, "say", "indirect"),
    ("⟨US⟩ |Slams| {Chilean Veto}" + BODY, "condemn", "indirect"),
    ("⟨Peru⟩ |Accuses| Chile of {Spying}" + BODY, "accuse", "indirect"),
    ("⟨Kremlin⟩ |says| {peace talks on hold}" + BODY, "say", "indirect"),
    ("⟨Chile army chief⟩ |calls for| {calm in Lenz}" + BODY, "demand", "indirect"),
    ("14:05 GMT: ⟨The Chilean army⟩ |says| {the boats have left}.", "say", "indirect"),
    ("⟨Peru⟩ |says| {ready to free boats}" + BODY, "say", "indirect"),
    ("⟨Bell⟩ |vows| to {fight on}" + BODY, "threaten", "indirect"),
    ("⟨The board⟩ |says| {40 boats sank}; the army puts the number at nine.", "say", "indirect"),
    # a short answer
    ("⟨The mayor⟩ had a short answer|:| “{Never.}”", "say", "direct"),
    ("Three boys drowned. Said ⟨their aunt⟩|:| “{They could not swim.}”", "say", "direct"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), MARKED)
def test_a_plain_sentence_gives_its_statement(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


SPEAKERS = [
    # whoever heads the sentence before
    ("Nurse Ana Torres is tired. “We have no gloves and no beds.”", "Ana Torres"),
    ("For retired sailor Rui Bell, the choice is plain. “I will vote for the port.”", "Rui Bell"),
    ("The nurse shrugs. “It is like this every night.”", "nurse"),
    # a pronoun whose antecedent goes by no name
    ("The defence minister came to Lenz on Sunday. He said the boats were late.", "defence minister"),
    ("A nurse lost her home in the flood. “We have nothing,” she said.", "nurse"),
    ("The navy seized a boat that it said was empty.", "navy"),
    ("The airline cancelled nine flights. It said the crews were ill.", "airline"),
    # a source that gives a name
    ("A sailor, who gave his name only as Hamid, said the boats came at dawn.", "Hamid"),
    ("A sailor, who identified himself as Abu Hamid, said the boats came at dawn.", "Abu Hamid"),
    # a capital that opens a headline
    ("Lima: no talks before the boats leave" + BODY, "Peru"),
    # a paragraph of a quotation whose marks stay open
    ("The envoy was blunt.\n\n“People eat leaves.\n\n“They will die,” Ana Torres said.", "Ana Torres"),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_the_speaker_of_a_plain_passage(text: str, name: str) -> None:
    found = parse(text).statements[0]
    assert found.speaker is not None
    assert found.speaker.name == name


SILENT = [
    "The envoy said nothing about the missing boats.",
    "If the mayor says that the vote was fair, nobody will believe her.",
    "A guard threatened the driver with a knife.",
    "Peru supported the rebels with boats.",
    "Two ships were late, citing a witness the board did not name.",
    "The army closed the road. “It is like this every night.”",
    "Fire in Lenz: death of minister" + BODY,
    "Chile crisis: new president" + BODY,
    "A fresh poll shows how hard it will be.",
    "What polls show is a lead of nine points.",
    "Q: Will you stand again?\n\nA: It is too early.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_plain_sentence_without_a_statement(text: str) -> None:
    expect_none(text)


def test_an_interview_gives_its_turns_to_those_whom_its_labels_name() -> None:
    found = parse("Coast Wire: Will it hold?\n\nMayor Ana Torres: As long as we mend it.").statements
    assert [s.text for s in found] == ["Will it hold?", "As long as we mend it."]
    assert found[1].speaker is not None
    assert found[1].speaker.name == "Ana Torres"


JOINT = [
    ("“It is over,” said Ana Torres and Rui Bell.", ["Ana Torres", "Rui Bell"]),
    ("The raid was condemned by Peru and Chile.", ["Peru", "Chile"]),
    ("The road is mined, according to the police and the army.", ["the police", "the army"]),
]


@pytest.mark.parametrize(("text", "names"), JOINT)
def test_the_span_of_joint_speakers_runs_over_both(text: str, names: list[str]) -> None:
    article = parse(text)
    span = article.statements[0].speaker_span
    assert span is not None
    assert article[span] == " and ".join(names)


def test_one_body_with_two_subjects_is_no_joint_speaker() -> None:
    article = parse("Nine ships sank, said the ministry of trade and industry.")
    span = article.statements[0].speaker_span
    assert span is not None
    assert article[span] == "the ministry"


def test_what_is_offered_in_comfort_is_told_to_nobody_else() -> None:
    assert parse("Ana Torres offered her condolences to the families.").statements[0].addressee is None
