"""The table of types in docs/events.md is the vocabulary's, and its examples are what they say."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

import newsmodel as nm
from newsmodel.model import EventType

SCRIPT = Path(__file__).parents[3] / "docs" / "write_events_page.py"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_events_page", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_has_the_table_that_the_script_writes() -> None:
    script = _script()
    text = script.PAGE.read_text(encoding="utf-8")
    assert text == script.page(text)


@pytest.mark.parametrize("type", list(EventType))
def test_the_example_of_a_type_gives_that_type(type: EventType) -> None:
    events = nm.parse_text(_script().EXAMPLES[type], date="2024-05-16").events
    assert [event.type for event in events] == [type]
