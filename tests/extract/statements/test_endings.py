"""Where the content ends and the outlet goes on in its own words."""

from __future__ import annotations

import pytest
from marked import expect_one

CASES = [
    ("⟨Ana Torres⟩ |said| {the wall was old}, which surprised nobody.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, a view that few shared.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, while others disagreed.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall would hold} and left the room.", "say", "indirect"),
    ("While ⟨Ana Torres⟩ |said| {the wall was old}, the owners kept silent.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, but she added that it was safe.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the wall was old}, according to Maria Silva.", "say", "indirect"),
    ("LISBON, May 2 (AP) — {The wall fell at night}, ⟨officials⟩ |said|.", "say", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_the_content_ends_where_the_outlet_goes_on(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)
