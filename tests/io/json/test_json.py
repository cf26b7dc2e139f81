"""The JSON form: what is written is read back equal, as dict and as text."""

from __future__ import annotations

import copy
import datetime
import json
import math
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import attrs
import pytest
from harbour import harbour_article, harbour_document, spoil, walk
from hypothesis import given, settings
from hypothesis import strategies as st

from newsmodel import model
from newsmodel.errors import FormatError, NewsmodelError, SchemaError, ValidationError
from newsmodel.io.json import from_dict, from_json, to_dict, to_json
from newsmodel.io.json.converter import converter
from newsmodel.io.json.form import VOCABULARIES
from newsmodel.io.json.writing import writer
from newsmodel.model import Actor, Article, Place, Span
from strategies import articles, json_values

RECORDS = [record for name in model.__all__ if attrs.has(record := getattr(model, name))]


def records_in(value: Any) -> Iterator[Any]:
    """The records of the model within a value, itself among them."""
    if attrs.has(type(value)):
        yield value
        value = [getattr(value, field.name) for field in attrs.fields(type(value))]
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from records_in(item)


# ---- there and back ----


@given(articles())
def test_the_strategy_makes_articles_without_a_fault(article: Article) -> None:
    assert article.faults() == []


def test_the_strategy_uses_every_field_of_the_model() -> None:
    used: set[tuple[type[Any], str]] = set()

    @settings(max_examples=100, derandomize=True, database=None)
    @given(articles())
    def collect(article: Article) -> None:
        for record in records_in(article):
            used.update((type(record), f.name) for f in attrs.fields(type(record)) if getattr(record, f.name))

    collect()
    assert used == {(record, field.name) for record in RECORDS for field in attrs.fields(record)}


@given(articles())
def test_what_to_dict_gives_is_read_back_equal(article: Article) -> None:
    assert from_dict(to_dict(article)) == article


@given(articles(), st.sampled_from([None, 2]))
def test_what_to_json_gives_is_read_back_equal(article: Article, indent: Any) -> None:
    assert from_json(to_json(article, indent=indent)) == article


@given(articles())
def test_an_article_read_back_is_written_alike(article: Article) -> None:
    document = to_dict(article)
    assert to_dict(from_dict(document)) == document


@given(articles())
def test_to_dict_gives_nothing_but_the_types_of_json(article: Article) -> None:
    kinds = {type(value) for value in walk(to_dict(article))}
    assert kinds <= {dict, list, str, int, float, bool, type(None)}


@given(articles())
def test_to_json_writes_what_to_dict_gives(article: Article) -> None:
    assert json.loads(to_json(article)) == to_dict(article)


def test_to_json_indents_by_two_blanks_when_asked() -> None:
    document = harbour_document()
    assert to_json(harbour_article(), indent=2) == json.dumps(document, indent=2, ensure_ascii=False)


def test_to_json_refuses_any_other_indent() -> None:
    with pytest.raises(ValueError, match="indent is None or 2, not 4"):
        to_json(harbour_article(), indent=4)  # type: ignore[arg-type]


# ---- the form ----


def test_the_schema_comes_first_and_the_fields_in_the_order_of_the_model() -> None:
    fields = [field.name for field in attrs.fields(Article) if field.name != "extra"]
    assert list(harbour_document()) == ["schema", *fields]
    assert harbour_document()["schema"] == "newsmodel/1"


def test_actors_and_places_appear_once_and_are_referred_to_by_id() -> None:
    document = harbour_document()
    assert document["dateline"] == document["events"][0]["place"] == "place:lisbon"
    assert document["statements"][0]["speaker"] == "person:ana-torres"
    assert [mention["referent"] for mention in document["mentions"]] == ["person:ana-torres", "place:lisbon"]
    assert document["affiliations"][0]["group"] == "lisbon-city-hall"
    assert json.dumps(document).count('"Lisbon City Hall"') == 1


def test_spans_are_pairs_dates_are_iso_and_words_are_plain_strings() -> None:
    document = harbour_document()
    article = harbour_article()
    assert document["statements"][0]["content"] == [list(span) for span in article.statements[0].content]
    assert document["date"] == "2024-05-16"
    assert type(document["statements"][0]["kind"]) is str


def test_when_holds_the_whole_time() -> None:
    document = harbour_document()
    assert document["statements"][0]["when"] == document["times"][0]
    assert set(document["times"][0]) == {"span", "type", "value", "start", "end", "rule"}


@given(articles())
def test_references_are_the_very_objects_of_the_tables(article: Article) -> None:
    read = from_dict(to_dict(article))
    table = {id(thing) for thing in (*read.actors, *read.places)}
    held = [record for record in records_in(read) if isinstance(record, (Actor, Place))]
    assert {id(thing) for thing in held} == table


def test_when_is_the_very_time_of_the_table() -> None:
    read = from_dict(harbour_document())
    assert read.statements[0].when is read.times[0]
    assert read.events[0].when is read.times[0]


def test_a_time_that_is_in_no_table_stands_for_itself() -> None:
    document = spoil(harbour_document(), ["times"], [])
    assert from_dict(document).statements[0].when == harbour_article().times[0]


def test_from_dict_leaves_its_argument_alone() -> None:
    document = {**harbour_document(), "mood": {"tone": ["calm"]}}
    before = copy.deepcopy(document)
    from_dict(document).extra["mood"]["tone"].append("grim")
    assert document == before


def test_to_dict_shares_nothing_with_the_article() -> None:
    article = attrs.evolve(harbour_article(), extra={"mood": {"tone": ["calm"]}})
    to_dict(article)["mood"]["tone"].append("grim")
    assert article.extra == {"mood": {"tone": ["calm"]}}


# ---- text ----


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ('{"id": 1 "text": 2}', 1, 10),
        ('{"id":\n  yes}', 2, 3),
        ('{"é": no}', 1, 7),
        (b'{"\xff"}', 1, 1),
    ],
)
def test_a_text_that_is_no_json_is_a_format_error_with_its_place(
    text: str | bytes, line: int, column: int
) -> None:
    with pytest.raises(FormatError, match="no JSON") as caught:
        from_json(text)
    assert (caught.value.line, caught.value.column) == (line, column)


def test_a_text_that_is_no_json_is_quoted_from_where_it_is_none() -> None:
    with pytest.raises(FormatError, match=r"^2:8: no JSON \(.+\): found 'oops}'$"):
        from_json('{\n "id": oops}')
    with pytest.raises(FormatError, match=r": found the end of the line$"):
        from_json('{"id": ')


def test_a_text_with_a_lone_surrogate_is_a_format_error() -> None:
    with pytest.raises(FormatError, match="no JSON"):
        from_json('{"id": "\ud800"}')
    with pytest.raises(FormatError, match="no JSON"):
        from_json('{"id": "\\ud800"}')


@given(st.text() | st.binary() | json_values().map(json.dumps))
def test_no_text_is_met_with_another_error(text: str | bytes) -> None:
    with pytest.raises(NewsmodelError):
        from_json(text)


def test_what_is_no_text_at_all_is_a_format_error() -> None:
    with pytest.raises(FormatError, match="expected str or bytes, found int"):
        from_json(5)  # type: ignore[arg-type]


def test_a_text_nested_too_deeply_is_a_format_error() -> None:
    with pytest.raises(FormatError, match="no JSON"):
        from_json("[" * 100_000)


@pytest.mark.parametrize(
    "encode", [lambda text: "\ufeff" + text, lambda text: text.encode("utf-8-sig"), str.encode]
)
def test_a_byte_order_mark_is_passed_over(encode: Callable[[str], str | bytes]) -> None:
    assert from_json(encode(to_json(harbour_article()))) == harbour_article()


# ---- what cannot be written ----


def test_a_lone_surrogate_is_a_schema_error_with_its_path() -> None:
    article = attrs.evolve(harbour_article(), headline="half \ud83d")
    with pytest.raises(SchemaError, match=r"expected a JSON value at \$\.headline"):
        to_json(article)


def test_a_number_beyond_64_bits_is_a_schema_error_with_its_path() -> None:
    article = attrs.evolve(harbour_article(), body=Span(0, 2**70))
    with pytest.raises(SchemaError, match=r"at \$\.body\[1\], found an int of more than 64 bits"):
        to_json(article)


@pytest.mark.parametrize("degrees", [math.nan, math.inf, -math.inf])
def test_degrees_that_are_no_number_are_a_schema_error(degrees: float) -> None:
    article = harbour_article()
    nowhere = attrs.evolve(article.places[0], id="place:nowhere", latitude=degrees)
    with pytest.raises(SchemaError, match="finite"):
        to_dict(attrs.evolve(article, places=(*article.places, nowhere)))


@pytest.mark.parametrize(
    "change",
    [
        {"date": datetime.datetime(2024, 5, 16, 12)},
        {"date": "2024-05-16"},
        {"body": 5},
        {"actors": (None,)},
        {"sentences": None},
    ],
)
def test_an_article_of_wrong_types_is_a_schema_error(change: dict[str, Any]) -> None:
    with pytest.raises(SchemaError, match="types"):
        to_dict(attrs.evolve(harbour_article(), **change))


def test_a_speaker_who_is_not_among_the_actors_is_not_lost_in_silence() -> None:
    article = harbour_article()
    with pytest.raises(
        ValidationError, match=r"\$\.statements\[0\]\.speaker: actor 'person:ana-torres' is not"
    ):
        to_dict(attrs.evolve(article, actors=article.actors[1:]))


def test_a_speaker_whom_the_table_describes_otherwise_is_not_lost_in_silence() -> None:
    article = harbour_article()
    renamed = attrs.evolve(article.actors[0], name="A. Torres")
    with pytest.raises(ValidationError, match=r"\$\.mentions\[0\]\.referent"):
        to_dict(attrs.evolve(article, actors=(renamed, article.actors[1])))


def test_a_speaker_who_equals_one_of_the_actors_is_that_actor() -> None:
    article = attrs.evolve(harbour_article(), actors=harbour_article().actors)
    assert from_dict(to_dict(article)) == article


# ---- around it ----


def test_threads_do_not_mix_up_what_they_read() -> None:
    article = harbour_article()
    documents = []
    for number in range(4):
        mayor = attrs.evolve(article.actors[0], name=f"Mayor {number}")
        statement = attrs.evolve(article.statements[0], speaker=mayor)
        alone = attrs.evolve(article, mentions=article.mentions[1:], affiliations=())
        documents.append(to_dict(attrs.evolve(alone, actors=(mayor,), statements=(statement,) * 20)))
    strangers: list[str] = []

    def read(document: dict[str, Any]) -> None:
        for _ in range(50):
            read = from_dict(document)
            strangers.extend(s.id for s in read.statements if s.speaker is not read.actors[0])

    converter.cache_clear()  # so that they meet at the first use, too
    writer.cache_clear()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=read, args=(document,)) for document in documents]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert strangers == []


def test_importing_the_package_does_not_load_what_reading_and_writing_need() -> None:
    code = "import sys, newsmodel.io.json.lines; print({'orjson', 'gzip'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


def test_every_vocabulary_is_written_by_its_words() -> None:
    words = [getattr(model, name) for name in model.__all__ if issubclass(getattr(model, name), Enum)]
    assert list(VOCABULARIES) == words
