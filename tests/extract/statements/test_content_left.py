"""Statements whose content stands to the left of the cue, or on both sides: CONTENT, X said."""

from __future__ import annotations

import pytest
from marked import expect_one

CASES = [
    ("“{The harbour is closed,}” ⟨Ana Torres⟩ |said|.", "say", "direct"),
    ("“{The harbour is closed,}” |said| ⟨Ana Torres⟩.", "say", "direct"),
    ("“{The harbour is closed,}” |said| ⟨Ana Torres⟩, a 34-year-old shop owner.", "say", "direct"),
    ("“{The harbour is closed,}” |said| managing director ⟨Ana Torres⟩.", "say", "direct"),
    ("“{The harbour is closed,}” |said| presiding judge ⟨Ana Torres⟩, who had seen it.", "say", "direct"),
    ("“{Who closed the harbour?}” ⟨Ana Torres⟩ |asked|.", "say", "direct"),
    ("“{The harbour is closed.}” ⟨The ministry⟩ |said|.", "say", "direct"),
    ("“{The harbour is closed,}” ⟨Ana Torres⟩ |told| the Coast Wire.", "say", "direct"),
    ("“{The harbour is closed,}” ⟨Ana Torres⟩ |wrote| on Twitter on Monday.", "say", "direct"),
    ("“{The harbour is closed,}” ⟨the port⟩ |said| in a statement.", "say", "direct"),
    ("''{The harbour is closed,}'' |said| ⟨Ana Torres⟩, who runs the port.", "say", "direct"),
    ('"{The harbour is closed,}" ⟨she⟩ |said|.', "say", "direct"),
    ("“{We will pay,}” ⟨Ana Torres⟩ |said|, {and “pay again.”}", "say", "mixed"),
    ("{The harbour plan}, ⟨an inside source⟩ |said|, {is old}.", "say", "indirect"),
    ("{What is more}, ⟨they⟩ |note|, {there are harbours that no state built}.", "say", "indirect"),
    ("{Most voters say they will stay in Lenz}, |according to| ⟨the survey⟩.", "say", "indirect"),
    ("The port ({half of the wall is old}, |according to| ⟨Ana Torres⟩) is closed.", "say", "indirect"),
    ("{While the wall is old}, |according to| ⟨Ana Torres⟩, {it is safe}.", "say", "indirect"),
    ("Of course, as ⟨Ana Torres⟩ |observed|, {the wall is old}.", "say", "indirect"),
    ("“{We will rebuild the wall,}” |read| ⟨the email⟩.", "say", "direct"),
    ("“{We will rebuild the wall,}” ⟨Ana Torres⟩ |told| “Coast and Port” on Monday.", "say", "direct"),
    (
        "{The raid killed 26 people on Sunday}, the head of the clinic, Dr ⟨Ana Torres⟩, |told| the Coast Wire.",
        "say",
        "indirect",
    ),
    ("“{The wall will fall,}” ⟨Ana Torres⟩ was |quoted as saying| by the Coast Wire.", "say", "direct"),
    ("{The wall is old}, |said| the editor of the Coast Wire, ⟨Ana Torres⟩.", "say", "indirect"),
    ("{The harbour was closed after the storm}, ⟨the ministry⟩ |said|.", "say", "indirect"),
    ("{Two ships sank in the harbour}, ⟨Ana Torres⟩ |said| on Monday.", "say", "indirect"),
    ("{Two ships sank in the harbour}, |said| ⟨Ana Torres⟩.", "say", "indirect"),
    # what ties the sentence to others stays outside, where and when it was stays in
    ("In another raid, {soldiers seized two boats}, ⟨the army⟩ |said|.", "say", "indirect"),
    ("Separately, {soldiers seized two boats}, ⟨the army⟩ |said|.", "say", "indirect"),
    ("Despite the row, {the port was open}, ⟨the mayor⟩ |said|.", "say", "indirect"),
    ("In a separate incident, ⟨the army⟩ |said|, {soldiers seized two boats}.", "say", "indirect"),
    ("{In another town, soldiers seized two boats}, ⟨the army⟩ |said|.", "say", "indirect"),
    ("{The harbour “will never reopen,”} ⟨Ana Torres⟩ |said|.", "say", "mixed"),
    (
        "{Ferran will send a ship on Wednesday}, ⟨Chile's Foreign Ministry⟩ |announced|.",
        "announce",
        "indirect",
    ),
    ("“{The harbour is closed,}” ⟨Ana Torres⟩ |said|, “{and it will stay closed.}”", "say", "direct"),
    ("{The harbour}, ⟨Ana Torres⟩ |said|, {will reopen in June}.", "say", "indirect"),
    ("{The harbour was closed}, ⟨the ministry⟩ |said|, {including its two docks}.", "say", "indirect"),
    ("{It makes sense}, ⟨Ana Torres⟩ |said|, {to close the harbour now}.", "say", "indirect"),
    ("“{If the wall falls,}” ⟨Ana Torres⟩ |said| of the plan, “{we all leave.}”", "say", "direct"),
    ("{If the wall falls}, ⟨Ana Torres⟩ |warned|, {the harbour will flood}.", "warn", "indirect"),
    ("{In the end}, ⟨Ana Torres⟩ |said|, {the owners will pay for the wall}.", "say", "indirect"),
    ("Still, ⟨Ana Torres⟩ |said|, {the owners will pay for the wall}.", "say", "indirect"),
    ("{The wall is safe}, |according to| ⟨Ana Torres⟩.", "say", "indirect"),
    ("{The wall is safe}, |according to| ⟨the port authority⟩.", "say", "indirect"),
    ("|According to| ⟨Ana Torres⟩, {the wall is safe}.", "say", "indirect"),
    ("|According to| ⟨the port authority⟩, {the old wall is safe}.", "say", "indirect"),
    ("“{The wall is safe,}” |according to| ⟨Ana Torres⟩.", "say", "direct"),
    ("As ⟨Ana Torres⟩ |noted|, {the wall is old}.", "say", "indirect"),
    ("{The wall is old}, as ⟨Ana Torres⟩ |pointed out|.", "say", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_what_stands_before_the_cue_is_the_content(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)


def test_a_dateline_with_a_colon_speaks_not() -> None:
    expect_one("LISBON: {The harbour was closed}, ⟨the ministry⟩ |said|.", "say", "indirect")
