"""Fields and conditions: which exist, what they may be compared with, and what is said of wrong ones."""

from __future__ import annotations

import datetime
import inspect

import pytest

import newsmodel as nm
from newsmodel.query import actor, article, event, fields, mention, participant, place, statement
from newsmodel.query.expressions import Expression
from newsmodel.query.fields import ActField, Fields, TypeField

ROOTS = [statement, event, article, actor, place, mention, participant]


@pytest.mark.parametrize("root", [*ROOTS, statement.act, event.type], ids=repr)
def test_the_fields_that_the_type_checker_knows_are_those_that_exist(root) -> None:
    """The annotations stand under TYPE_CHECKING, so they are read from the source."""
    source = inspect.getsource(type(root))
    told = [
        line.split(":")[0].strip()
        for line in source.splitlines()
        if ": " in line and line.startswith(" " * 8)
    ]
    annotated = {name for name in told if name.isidentifier()}
    assert annotated == set(dir(root))


@pytest.mark.parametrize("root", ROOTS, ids=repr)
def test_every_field_can_be_reached(root) -> None:
    assert all(getattr(root, name) is not None for name in dir(root))


def test_no_key_is_a_field() -> None:
    names = {name for root in ROOTS for name in dir(root)}
    assert names.isdisjoint({"key", "head"})


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: statement.speakr, "statement has no field 'speakr'; it has: act, addressee"),
        (lambda: statement.speaker.nme, "statement.speaker has no field 'nme'; it has: country, id"),
        (lambda: event.type.code, "event.type has no field 'code'; it has: acled, cameo, plover"),
        (lambda: statement.act == "condemned", "statement.act is never 'condemned'; it is one of: say"),
        (lambda: statement.date > 5, "statement.date holds days"),
        (lambda: statement.date > "soon", "statement.date holds days"),
        (lambda: event.killed == "3", "event.killed holds numbers"),
        (lambda: event.killed > True, "event.killed holds numbers"),
        (lambda: event.killed > float("nan"), "cannot be compared with NaN"),
        (lambda: event.killed > None, "nothing is less or greater than None"),
        (lambda: statement.text == 5, "statement.text holds text"),
        (
            lambda: event.type.plover == "ASSALT",
            "event.type.plover is never 'ASSALT'; it is one of: ACCUSE, AGREE",
        ),
        (lambda: event.type.acled.is_in("Attack", "Atack"), "event.type.acled is never 'Atack'"),
        (
            lambda: statement.speaker.country == "Iraq",
            "is never 'Iraq'; it is an ISO 3166-1 alpha-3 code such as 'IRQ'",
        ),
        (lambda: event.country != "IQ", "event.country is never 'IQ'"),
        (
            lambda: event.date.month == "2024-13",
            "event.date.month is never '2024-13'; it is a month as '2024-06'",
        ),
        (lambda: event.date.year == 2024, "a year as '2024', and cannot be compared with 2024"),
        (lambda: event.date < "2024-06", "event.date.month is compared with such a text"),
        (lambda: event.date < "2024", "event.date.year is compared with such a text"),
        (lambda: statement.text.contains(5), "takes a str"),
        (lambda: statement.text == "\ud800", "lone surrogates"),
        (lambda: statement.text.matches("[a"), "is not closed"),
        (lambda: statement.text.matches("a" * 1001), "at most 1000"),
        (lambda: statement.article == "x", "is a row: compare one of its fields"),
        (lambda: statement.date == event.killed, "different kinds of values"),
        (lambda: bool(statement.text == "x"), "write & for and"),
        (lambda: bool(statement.text), "is a field, not a value"),
        (lambda: (statement.text == "x") & True, "& and | join conditions"),
        (lambda: event.agents.any(statement.text == "x"), "statement.text is no field of event.agents"),
        (lambda: event.agents.any("x"), "takes conditions"),
    ],
)
def test_wrong_use_is_an_error_that_says_what_is_right(wrong, said) -> None:
    with pytest.raises(nm.QueryError) as caught:
        wrong()
    assert said in str(caught.value)


def test_dates_may_be_written() -> None:
    one = statement.date == datetime.date(2031, 1, 8)
    assert (
        repr(one)
        == repr(statement.date == "2031-01-08")
        == repr(statement.date == datetime.datetime(2031, 1, 8))
    )


def test_a_number_beyond_all_cells_is_still_compared() -> None:
    assert repr(event.killed < 10**30) == "(event.killed < inf)"


def test_conditions_may_be_wide_but_not_endlessly_deep() -> None:
    wide = deep = statement.id == "s1"
    for number in range(2000):
        wide = wide | (statement.id == f"s{number}")
    with nm.open_corpus(":memory:") as corpus:
        assert corpus.statements.where(wide).count() == 0
        for number in range(19):
            deep = (deep | (statement.id == f"s{number}")) & (statement.act != "say")
        assert corpus.statements.where(deep).count() == 0
    with pytest.raises(nm.QueryError, match="levels deep"):
        ((deep | deep) & deep | deep) & deep


def test_twice_not_is_the_condition_itself() -> None:
    condition = statement.text == "x"
    assert ~~condition is condition


def test_fields_and_conditions_show_what_they_are() -> None:
    condition = (event.type.plover == "ASSAULT") & ~event.agents.any(participant.actor == "IRQ")
    assert (
        repr(condition)
        == "((event.type.plover == 'ASSAULT') & ~event.agents.any((participant.actor.id == 'IRQ')))"
    )


def test_private_names_are_plain_attribute_errors() -> None:
    """So that copying, pickling and inspecting a field ask in vain, as they do of other objects."""
    assert not hasattr(statement, "__wrapped__")
    assert not hasattr(event.type, "_missing")


def test_field_classes_are_the_only_kinds() -> None:
    for root in ROOTS:
        for name in dir(root):
            assert isinstance(
                getattr(root, name), (Expression, Fields, ActField, TypeField, fields.ManyFields)
            )


@pytest.mark.parametrize("value", ["IRQ", "XKE", None])
def test_a_country_of_a_lexicon_of_ones_own_can_be_asked_for(value) -> None:
    assert repr(statement.speaker.country == value) == f"(statement.speaker.country == {value!r})"


def test_every_code_of_the_vocabularies_can_be_asked_for() -> None:
    for type in nm.EventType:
        for name in ("plover", "cameo", "acled"):
            code = getattr(type, name)
            assert repr(getattr(event.type, name) == code) == f"(event.type.{name} == {code!r})"


def test_a_minus_sorts_the_largest_first() -> None:
    assert -event.killed == event.killed.descending()
    assert -statement.speaker == statement.speaker.descending()
