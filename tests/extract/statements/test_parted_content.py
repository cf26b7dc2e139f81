"""Where content ends, goes on or begins beside dashes, second verbs, titles in marks and clauses of the outlet."""

from __future__ import annotations

import pytest
from marked import expect_none, expect_one, parse

ENDS = [
    # what the speaker thought or did is told by the speaker, too
    ("⟨Ana Torres⟩ |said| {she was moved by the film and wanted to see it again}.", "say"),
    # a perfect cannot join what was said in the past
    ("⟨Ana Torres⟩ had |said| {she would visit later}, and to date has only sent a letter.", "say"),
    ("⟨Ana Torres⟩ |said| {the spies had broken in} and she accused Rui Bell of theft.", "say"),
    ("⟨Ana Torres⟩ has |denied| that {it was so}, and she and Rui Bell still meet.", "deny"),
    ("While ⟨Ana Torres⟩ |said| {Bell had “the best mind,”} Silva is ahead in the polls.", "say"),
    ("⟨Ana Torres⟩ |pledged| to {shut the camps}, after she had brought in a bill.", "promise"),
    ("⟨Ana Torres⟩ is |pledging| to {stay in the race} – even as others leave it.", "promise"),
    ("⟨Ana Torres⟩ |asked| Rui Bell to {hand over the file}, which may be lost.", "request"),
    ("⟨Ana Torres⟩ |said| {they expect poor boats, though cheap enough to buy}.", "say"),
    ("⟨Ana Torres⟩ |said| {the wall would hold, even though it was old}.", "say"),
    ("⟨Ana Torres⟩ |said| {the port – which is old, though safe – would close}.", "say"),
    ("⟨Ana Torres⟩ |said| {the wall would need nine votes} – the number that a change takes.", "say"),
    ("⟨Ana Torres⟩ |said| {the wall would fall}, to loud applause.", "say"),
    ("⟨Ana Torres⟩ |said| {she was hiding nothing by refusing to talk but rather chose to wait}.", "say"),
    ("Rui Bell left, |warning| that {the dam may burst} and implying that it was old.", "warn"),
    ("Although it is old, {the wall is the best on the coast}, |according to| ⟨Ana Torres⟩.", "say"),
]


@pytest.mark.parametrize(("marked", "act"), ENDS)
def test_content_ends_where_the_outlet_goes_on(marked: str, act: str) -> None:
    article = parse(marked.translate(str.maketrans("", "", "⟨⟩{}|")))
    wanted = marked[marked.index("{") + 1 : marked.index("}")]
    found = [s for s in article.statements if s.text == wanted]
    assert found, [(s.text, s.rule) for s in article.statements]
    assert found[0].act == act


@pytest.mark.parametrize(
    ("marked", "act", "kind"),
    [
        ("⟨Ana Torres⟩ |said| in May - falsely - that {the ferries were banned}.", "say", "indirect"),
        ("⟨Ana Torres⟩ |wrote| on the wall, in capital letters, “{We will win.}”", "say", "direct"),
        ("⟨Ana Torres⟩ |told| the Coast Wire in an interview that aired on Monday that {the port was old}.", "say", "indirect"),
        ("“{He should go},” ⟨Ana Torres⟩ |told| CTV host Rui Bell in an interview that aired on Monday.", "say", "direct"),
        ("⟨Ana Torres⟩ |told| Coast TV's “Morning Show” that {boats are costly}.", "say", "indirect"),
        ("⟨Ana Torres⟩ |told| the Coast Wire {prices would rise}.", "say", "indirect"),
        ("⟨Ana Torres⟩ |promised| the crowd {she would never leave}.", "promise", "indirect"),
        ("⟨Ana Torres⟩ |proposed| that {boats be taxed}.", "say", "indirect"),
        ("⟨Ana Torres⟩ |questioned| {whether Rui Bell had read the plan}.", "say", "indirect"),
        ("⟨Ana Torres⟩ has |vowed| to {soldier on}.", "promise", "indirect"),
        ("⟨The survey⟩ |found| {nine in ten voters would stay}.", "say", "indirect"),
        ("⟨His remarks⟩ |indicated| that {the port would close}.", "say", "indirect"),
        ("⟨Ana Torres⟩ ended by |implying| that {some aid would be needed}.", "say", "indirect"),
        ("⟨Ana Torres⟩ |called| {Rui Bell, who ran the port for nine years, “a liar}.”", "say", "mixed"),
        ("⟨Ana Torres⟩ |described| {the raid, which killed nine, as “a crime}.”", "say", "mixed"),
        ("⟨Ana Torres⟩ |urged| the board, which met in May, to {resign}.", "demand", "indirect"),
    ],
)  # fmt: skip
def test_what_stands_between_cue_and_content_is_passed_over(marked: str, act: str, kind: str) -> None:
    article = parse(marked.translate(str.maketrans("", "", "⟨⟩{}|")))
    wanted = marked[marked.index("{") + 1 : marked.index("}")].strip("”.,“")
    found = [s for s in article.statements if s.text.strip("”.,“") == wanted]
    assert found, [(s.text, s.rule) for s in article.statements]
    assert (found[0].act, found[0].kind) == (act, kind)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("It was, Ana Torres said, the worst fire in years.", ["It was", "the worst fire in years"]),
        ("The boat was old, Ana Torres said; it had leaked for years.", ["The boat was old", "it had leaked for years"]),
        ("The boats were of many kinds, the Coast Wire said, including tugs, ferries and rafts.",
         ["The boats were of many kinds", "including tugs, ferries and rafts"]),
        ("New boats — according to officials — are costly.", ["New boats", "are costly"]),
    ],
)  # fmt: skip
def test_an_interrupting_cue_parts_one_content(text: str, contents: list[str]) -> None:
    article = parse(text)
    assert [article[span] for span in article.statements[0].content] == contents


def test_a_semicolon_behind_the_cue_opens_the_words_of_whoever_speaks_next() -> None:
    article = parse("Nine rebels died, Ana Torres said; the Harbour Front put its losses at four.")
    assert article.statements[0].text == "Nine rebels died"


@pytest.mark.parametrize(
    "text",
    [
        "Though Ana Torres maintains a large lead, a loss in the port would raise fears.",
        "The aide, who requested anonymity to share private fears, left early.",
        "Union Sends Money To Nine States To Avoid Mistakes.",
    ],
)
def test_a_lead_anonymity_and_states_are_no_speech(text: str) -> None:
    expect_none(text)


def test_the_title_of_a_programme_or_book_is_nothing_said() -> None:
    article = parse("“She made it up,” Ana Torres said in a call to Coast TV's “This Week.”")
    assert [s.text for s in article.statements] == ["She made it up,"]
    article = parse("The revolt ended her plans to return, Ana Torres wrote in her book, “A Life in Lenz.”")
    assert [s.text for s in article.statements] == ["The revolt ended her plans to return"]


def test_a_question_ends_before_the_occasion_on_which_it_was_asked() -> None:
    article = parse("Asked why she had left during an interview on Monday, Ana Torres said she was ill.")
    assert [s.text for s in article.statements] == ["why she had left", "she was ill"]


def test_a_quotation_behind_a_dash_stands_alone() -> None:
    article = parse(
        "He fumed at plans to move the works - “I love trams,” he said, “I will never ride them” - and left."
    )
    assert article.statements[0].kind == "direct"
    assert [article[s] for s in article.statements[0].content] == ["I love trams,", "I will never ride them"]


def test_a_remark_behind_the_tag_keeps_the_tag_with_its_quotation() -> None:
    expect_one(
        "“{And I'm not being paid!}” ⟨Ana Torres⟩ |declared|, a point she likes to make.",
        "announce",
        "direct",
    )


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The party's leaders sent Rui Bell a clear message: He is hurting the party.", "leaders", "He is hurting the party"),
        ("Ana Torres has put out a warning that may help her: Any leaks may hold false facts.", "Ana Torres", "Any leaks may hold false facts"),
        ("The message from the Harbour Board is clear: The port will not reopen.", "Harbour Board", "The port will not reopen"),
        ("Rui Bell's argument was simple: ships are cheaper than trains.", "Rui Bell", "ships are cheaper than trains"),
        ("Ana Torres ended with a question: Who will pay for the wall?", "Ana Torres", "Who will pay for the wall"),
    ],
)  # fmt: skip
def test_a_noun_of_speech_before_a_colon_announces_what_is_said(
    text: str, speaker: str, content: str
) -> None:
    statement = parse(text).statements[0]
    assert (statement.text.strip("."), statement.rule) == (content, "speaker-noun-colon")
    assert statement.speaker is not None
    assert speaker in statement.speaker.name


@pytest.mark.parametrize(
    "text",
    ["The board faces a question: who will pay for the wall?", "The plan has one flaw: it comes late."],
)
def test_a_question_that_somebody_faces_is_not_asked_by_them(text: str) -> None:
    expect_none(text)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Ana Torres, calling the plan “old,” said it would fail.", ["the plan “old,”", "it would fail"]),
        ("Ana Torres, who called the plan “old,” said it would fail.", ["the plan “old,”", "it would fail"]),
        ("Calling the plan “old,” Ana Torres said it would fail.", ["the plan “old,”", "it would fail"]),
        ("Ana Torres, who said the plan was “old,” left the hall.", ["the plan was “old,”"]),
        ("The plan, which Ana Torres calls “a gift,” will cost a fortune.", ["“a gift,”"]),
        ("The plan, described by Ana Torres as “a gift,” will cost a fortune.", ["“a gift,”"]),
    ],
)
def test_a_comma_inside_the_marks_closes_the_clause_as_one_outside_does(
    text: str, contents: list[str]
) -> None:
    article = parse(text)
    assert [s.text for s in article.statements] == contents
    assert {s.speaker.name for s in article.statements if s.speaker} == {"Ana Torres"}


def test_a_hearer_may_have_an_apposition() -> None:
    assert parse("Ana Torres told Rui Bell, her rival, that it was late.").statements[0].text == "it was late"


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Ana Torres took to Twitter on Monday to blast the plan as “old.”", ["the plan as “old.”"]),
        ("Ana Torres has taken to the airwaves to warn that it is late.", ["it is late"]),
        ("Ana Torres keeps saying that the plan is old.", ["the plan is old"]),
        ("The plan is, in Ana Torres's words, “a gift.”", ["The plan is “a gift.”"]),
        ("In Ana Torres's view, the plan is a gift to smugglers.", ["the plan is a gift to smugglers"]),
        ("The plan is, according to Ana Torres, a gift to smugglers.", ["The plan is a gift to smugglers"]),
    ],
)
def test_words_that_lead_in_to_a_cue_or_name_whose_words_follow(text: str, contents: list[str]) -> None:
    article = parse(text)
    assert [s.text for s in article.statements] == contents
    assert [s.speaker.name for s in article.statements if s.speaker] == ["Ana Torres"]


def test_other_words_are_nobody_s_words() -> None:
    expect_none("In other words, the plan is old.")


@pytest.mark.parametrize(
    "text",
    ["Ana Torres's answer: “I am tired of it.”", "Ana Torres's response was blunt: “I am tired of it.”"],
)
def test_an_answer_is_in_the_words_of_its_owner(text: str) -> None:
    statement = parse(text).statements[0]
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.text) == ("Ana Torres", "I am tired of it.")
