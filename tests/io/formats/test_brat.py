"""BRAT: what annotators change is read; what they leave alone comes back equal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings

import newsmodel as nm
from newsmodel.io.formats.brat import configuration, pieces, standoff
from newsmodel.io.formats.brat_reader import article_of_annotations
from newsmodel.io.formats.read import read_articles
from strategies import articles

TEXT = "Police in Lisbon arrested two men on Tuesday. “It is over,” the mayor said."


@pytest.fixture
def corpus(tmp_path) -> Path:
    nm.write(nm.parse_text(TEXT, date="2024-05-16"), tmp_path, format="brat")
    return tmp_path


def ann(corpus: Path) -> Path:
    return next(corpus.glob("*.ann"))


def change(corpus: Path, old: str, new: str) -> nm.Article:
    text = ann(corpus).read_text(encoding="utf-8")
    assert re.search(old, text)
    ann(corpus).write_text(re.sub(old, new, text, count=1), encoding="utf-8")
    [article] = read_articles(corpus, format="brat")
    return article.validate()


def test_articles_come_back_in_their_order(news, tmp_path) -> None:
    nm.write(news, tmp_path, format="brat")
    assert list(read_articles(tmp_path, format="brat")) == list(news)


@settings(max_examples=20)
@given(article=articles())
def test_annotations_cover_the_words_that_they_repeat_and_no_line_end(article) -> None:
    for line in standoff(article).split("\n"):
        if line.startswith("T"):
            _, head, covered = line.split("\t")
            spans = [tuple(map(int, place.split())) for place in head.partition(" ")[2].split(";")]
            assert " ".join(article.text[start:end] for start, end in spans).replace("\t", " ") == covered
            assert not re.search(r"[\r\n]", covered)


@settings(max_examples=20)
@given(article=articles())
def test_annotations_alone_give_a_valid_article(article) -> None:
    read = article_of_annotations(article.text, standoff(article), None, file="x.ann")
    assert read.validate().text == article.text
    whole = [m for m in article.mentions if m.span.length and pieces(article.text, [m.span]) == [m.span]]
    assert {(m.span, m.referent.id, m.form) for m in whole} <= {
        (m.span, m.referent.id, m.form) for m in read.mentions
    }


def test_a_changed_attribute_is_read(corpus) -> None:
    article = change(corpus, r"Act (T\d+) say", r"Act \1 promise")
    assert [s.act.value for s in article.statements] == ["promise"]
    assert str(article.date) == "2024-05-16"


def test_a_changed_span_is_read(corpus) -> None:
    article = change(
        corpus,
        r"(T\d+\tarrest) \d+ \d+\t.*",
        rf"\1 {TEXT.index('arrested')} {TEXT.index(' on')}\tarrested two men",
    )
    assert article[article.events[0].mentions[0].span] == "arrested two men"


def test_a_new_mention_makes_a_new_actor(corpus) -> None:
    start = TEXT.index("the mayor")
    with ann(corpus).open("a", encoding="utf-8") as file:
        file.write(f"T99\tPerson {start} {start + 9}\tthe mayor\n")
    [article] = read_articles(corpus, format="brat")
    assert "the-mayor" in {actor.id for actor in article.validate().actors}


def test_a_removed_statement_is_gone(corpus) -> None:
    article = change(corpus, r"(T\d+)\tStatement", r"\1\tCue")
    assert article.statements == ()


def test_a_folder_without_the_json_files_is_read(corpus) -> None:
    next(corpus.glob("*.json")).unlink()
    [article] = read_articles(corpus, format="brat")
    assert [s.text for s in article.validate().statements] == [s.text for s in nm.parse_text(TEXT).statements]


@pytest.mark.parametrize(
    "line", ["T1\tPerson 5 3\tx", "T1\tPerson a b\tx", "T1\tPerson 0 9999\tx", "Q1\tx", "A1\tx", "R1\tx y"]
)
def test_a_line_that_is_no_annotation_is_told_with_file_and_line(corpus, line) -> None:
    ann(corpus).write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(nm.FormatError, match="no annotation of BRAT's") as error:
        list(read_articles(corpus, format="brat"))
    assert error.value.line == 2
    assert error.value.file == ann(corpus).name


def test_an_annotators_own_note_is_no_fault(corpus) -> None:
    with ann(corpus).open("a", encoding="utf-8") as file:
        file.write("#99\tAnnotatorNotes T1\tnot sure about this\n")
    assert list(read_articles(corpus, format="brat"))


def test_the_configuration_has_every_name_that_is_written(news) -> None:
    known = set(re.findall(r"^\w+", configuration(), re.MULTILINE))
    for article in news:
        for line in standoff(article).splitlines():
            if line[0] in "TEAR":
                assert re.match(r"\w+\t(\w+)", line)[1] in known  # type: ignore[index]


@pytest.mark.parametrize(
    "change_lines", [lambda text: text + "\n", lambda text: text.replace("\n", "\n\n", 1)]
)
def test_empty_lines_change_nothing(corpus, change_lines) -> None:
    text = ann(corpus).read_text(encoding="utf-8")
    ann(corpus).write_text(change_lines(text), encoding="utf-8")
    assert list(read_articles(corpus)) == [nm.parse_text(TEXT, date="2024-05-16")]


def test_what_nobody_has_changed_keeps_its_rule(corpus) -> None:
    before = nm.parse_text(TEXT, date="2024-05-16")
    article = change(corpus, r"Act (T\d+) say", r"Act \1 promise")
    assert [s.rule for s in article.statements] == ["brat"]
    assert (article.mentions, article.events) == (before.mentions, before.events)
    arrested = TEXT.index("arrested")
    with ann(corpus).open("a", encoding="utf-8") as file:
        file.write(f"T99\tPerson {arrested} {arrested + 8}\tarrested\n")
    [article] = read_articles(corpus)
    assert [m.rule for m in article.mentions if m not in before.mentions] == ["brat"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (r"Act (T\d+) say", r"Act \1 condem", "Act 'condem' is unknown"),
        (r"(T\d+)\tPlace_city", r"\1\tPlace_town", "type 'Place_town' is unknown"),
        (r"(T\d+\tPlace_city) 10 16", r"\1 11 17", "the offsets are those of 'isbon ', not of 'Lisbon'"),
        (r"(E\d+)\tarrest:", r"\1\tarest:", "event type 'arest' is unknown"),
        (r" target:", " victim:", "role 'victim' is unknown"),
        (r"\tSpeaker Arg1", "\tTeller Arg1", "relation 'Teller' is unknown"),
    ],
)
def test_what_is_odd_in_an_edited_file_is_a_diagnostic_with_its_line(corpus, old, new, said) -> None:
    article = change(corpus, old, new)
    [found] = [d for d in article.diagnostics if d.code == "odd-annotation"]
    lines = ann(corpus).read_text(encoding="utf-8").splitlines()
    where = re.match(rf"{re.escape(ann(corpus).name)}, line (\d+): ", found.message)
    assert where is not None
    assert said in found.message
    assert re.findall(r"'([^']+)'", said)[-1] in lines[int(where[1]) - 1]
    assert found.span is not None


def test_a_toll_that_a_removed_statement_reported_goes_with_it(tmp_path) -> None:
    text = "A bomb exploded in Lisbon. Police said the bomb killed two people."
    nm.write(nm.parse_text(text, date="2024-05-16"), tmp_path, format="brat")
    assert change(tmp_path, r"(T\d+)\tStatement", r"\1\tCue").statements == ()
