"""Targets: whom an act is aimed at."""

from __future__ import annotations

import pytest
from marked import parse

CASES = [
    # described by a common noun
    ("Ana Torres called on both sides to leave the valley.", "both sides"),
    ("Ana Torres accused the port authorities of hiding the report.", "port authorities"),
    ("Ana Torres blamed the fire on “residents who sleep at work.”", "residents"),
    ("The Dockers' Union accused its rivals of waste.", "rivals"),
    ("Peru expelled two envoys on Monday, accusing them of theft.", "two envoys"),
    # apposed, bracketed, asked
    ("Ana Torres accused Bell's ally, Mayor Iva Reed, of hiding the report.", "Iva Reed"),
    ("Ana Torres asked Norway to open the port.", "Norway"),
    ("Ana Torres warned Norway that “the ice will come.”", "Norway"),
    ("Ana Torres demanded an answer from Norway.", "Norway"),
    ("Ana Torres condemned the US bombing of the port.", "United States"),
    ("Ana Torres threatened to close the port unless Norway left.", "Norway"),
    ("The rebels insisted on their demand that Norway leave the bay.", "Norway"),
    ("Ana Torres rejected Norwegian President Rui Bell's plan.", "Rui Bell"),
    ("Ana Torres called on EU leaders to open the port.", "EU leaders"),
    ("Ana Torres accused both the army and the rebels of waste.", "army"),
    ("Ana Torres accused the mayors of waste and urged them to leave.", "mayors"),
    ("Peru blamed Chile for the cut, a charge Chile dismissed as “a tale.”", "Peru"),
    ("Peru froze the aid over what it described as “plain theft”, a charge Chile denies.", "Peru"),
    # who is to do what is demanded
    ("Ana Torres demanded the withdrawal of the Norwegian army.", "Norwegian military"),
    ("Ana Torres called for the resignation of Rui Bell.", "Rui Bell"),
    # the predicate before its object
    ("Ana Torres denounced as a crime Norway's raid.", "Norway"),
    # a doer by office only, and whom a threat is put to
    ("The council voted down the president's bill.", "president"),
    ("The miners turned their backs on an offer made by the employers.", "employers"),
    ("Peru issued an ultimatum to Chile on Friday to pay its debts.", "Chile"),
    ("Peru ruled out reopening its border with Chile.", "Chile"),
    # whose the proposal is that is refused, and who goes without
    ("Ana Torres rejected a rebel offer of a truce.", "rebel"),
    ("Ana Torres spurned a government call to disarm.", "government"),
    ("Peru ruled out any resumption of aid to Chile.", "Chile"),
    ("Peru vetoed a loan to Chile.", "Chile"),
    ("A Norwegian request for landing rights was turned down by Peru.", "Norway"),
    # whom a demand or a complaint is put to
    ("Peru applied to the World Bank for a loan.", "World Bank"),
    ("Peru begged Norway for blankets.", "Norway"),
    ("Ana Torres pressed Norway for an answer.", "Norway"),
    ("Peru wants Norway to open the bay.", "Norway"),
    ("Peru is seeking a loan from Norway.", "Norway"),
    ("Ana Torres sought Norwegian help to rebuild the army.", "Norway"),
    ("Peru called for Norway's mediation in the dispute.", "Norway"),
    ("Ana Torres accused Norway on Monday of hiding the wreck.", "Norway"),
    ("Peru invited Norway to send a team.", "Norway"),
    ("Miners were lobbying Norway to drop the tax.", "Norway"),
    ("Peru defended Norway's decision to close the bay.", "Norway"),
    # whom a threat is aimed at, before what it hangs on
    ("The raiders threatened to shoot two drivers if Norway closed the bay.", "two drivers"),
    ("Peru warned that it would expel Norwegian divers if the wreck was moved.", "Norwegian divers"),
    ("The rebels warned they would shell Norway.", "Norway"),
    ("The raiders threatened to quit talks with the miners.", "miners"),
    ("Ana Torres vowed to jail Norwegian divers.", "Norwegian divers"),
    ("The miners renewed their demand that the government resign.", "government"),
    ("Peru protested to Chile over the closure of the road.", "Chile"),
    ("Peru's demands for the return of the flag were put to Norway on Monday.", "Norway"),
    ("Criticism of Norway for its whaling was voiced by Peru.", "Norway"),
    ("Peru denounced as an insult to the whole coast Norway's decision.", "Norway"),
    # whom one stands by
    ("Peru came out firmly behind Norway in the dispute.", "Norway"),
    ("Peru defended the right of Norway to close the bay.", "Norway"),
    ("Peru voiced its solidarity with Norway.", "Norway"),
    ("Peru has sent a message of congratulation to Ana Torres on her return.", "Ana Torres"),
    # who accused, in the sentences before
    ("Peru said that Chile had shelled the bay. Chile dismissed the allegation as “a tale.”", "Peru"),
    ("Peru criticised the raid. Ana Torres spoke of fog. Chile rejected the criticism.", "Peru"),
    # the government of the place that opens the sentence
    ("Norway is at peace. In Lima, Ana Torres accused the government of waste. Peru is not.", "Peru"),
]


@pytest.mark.parametrize(("text", "name"), CASES)
def test_an_act_is_aimed_at(text: str, name: str) -> None:
    target = parse(text).statements[-1].target
    assert target is not None
    assert target.name == name


@pytest.mark.parametrize(
    "text",
    [
        "Ana Torres warned that Norway would close the bay.",
        "Ana Torres warned that a flood in Norway would ruin farms.",
        "Elin Bell won. The union demanded that Bell's council order a vote.",
        "Ana Torres welcomed “a step of the Norwegian state.”",
        "Ana Torres called for the release of Rui Bell.",
        "Ana Torres urged his return to Norway's port.",
        "Ana Torres dismissed the remarks.",
        "Ana Torres threatened to take the case to the United Nations.",
    ],
)
def test_an_act_is_aimed_at_nobody_who_only_stands_in_what_is_said(text: str) -> None:
    statement = parse(text).statements[-1]
    assert statement.target is None


def test_a_possessive_pronoun_is_not_the_one_who_is_urged() -> None:
    target = parse("Ana Torres urged her supporters to leave the valley.").statements[-1].target
    assert target is not None
    assert target.name == "supporters"
