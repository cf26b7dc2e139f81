"""Statements whose content stands to the right of the cue: X said that CONTENT."""

from __future__ import annotations

import pytest
from marked import expect_one

CASES = [
    ("⟨Ana Torres⟩ |said| that {the harbour was closed}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {the harbour was closed}.", "say", "indirect"),
    (
        "⟨The ministry⟩ |said| on Monday in a statement that {the bridge would open in June}.",
        "say",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |said|: “{The harbour is closed.}”", "say", "direct"),
    ("⟨Ana Torres⟩ |said|, “{The harbour is closed and it will stay closed.}”", "say", "direct"),
    ("⟨Ana Torres⟩ |said| {the harbour “will never reopen” under the present owner}.", "say", "mixed"),
    ("⟨Ana Torres⟩ |said| that {the owners “knew everything.”}", "say", "mixed"),
    ("⟨Ana Torres⟩ |asked| {whether the harbour would reopen}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |explained| {why the harbour had been closed}.", "say", "indirect"),
    (
        "⟨Ana Torres⟩ |noted| that {the owners, who live in Lisbon, had never visited the harbour}.",
        "say",
        "indirect",
    ),
    ("⟨Ana Torres⟩ |claimed| {the owners had lied to the council}.", "claim", "indirect"),
    ("⟨Ana Torres⟩ |warned| that {the harbour wall could fall}.", "warn", "indirect"),
    ("⟨Ana Torres⟩ |denied| that {the harbour had been sold}.", "deny", "indirect"),
    ("⟨Ana Torres⟩ |confirmed| that {two ships had been hit}.", "confirm", "indirect"),
    ("⟨Ana Torres⟩ |promised| to {rebuild the harbour within a year}.", "promise", "indirect"),
    ("⟨Ana Torres⟩ |vowed| to {rebuild the harbour}.", "promise", "indirect"),
    ("⟨Ana Torres⟩ |threatened| to {close the harbour}.", "threaten", "indirect"),
    ("⟨The army⟩ |announced| that {its troops had left the valley}.", "announce", "indirect"),
    ("⟨Ana Torres⟩ |told| the Coast Wire that {the harbour was closed}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |told| reporters {the harbour was closed}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |told| them: “{The harbour is closed for good.}”", "say", "direct"),
    ("⟨Ana Torres⟩ |urged| Karvia to {end its blockade}.", "demand", "indirect"),
    ("⟨Ana Torres⟩ |asked| the council to {delay the vote}.", "request", "indirect"),
    ("⟨Ana Torres⟩ |accused| Russia of {hiding the figures}.", "accuse", "indirect"),
    ("⟨Ana Torres⟩ |accused| Iran of {“playing with numbers” in the talks}.", "accuse", "mixed"),
    ("⟨Ana Torres⟩ |condemned| {the raid on the harbour}.", "condemn", "indirect"),
    ("⟨The ministry⟩ |condemned| {the “cowardly attack” on the harbour}.", "condemn", "mixed"),
    ("⟨Ana Torres⟩ |rejected| {the accusations}.", "reject", "indirect"),
    ("⟨Ana Torres⟩ |described| {the raid as “barbaric and senseless.”}", "say", "mixed"),
    ("⟨Ana Torres⟩ |called| {it “a disgrace.”}", "say", "mixed"),
    ("⟨Ana Torres⟩ |called for| {a general strike}.", "demand", "indirect"),
    ("⟨Ana Torres⟩ |warned of| {floods in the valley}.", "warn", "indirect"),
    ("⟨Police⟩ |put| {the turnout at 4,000}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |thanked| Japan for {“the generous help.”}", "praise", "mixed"),
    ("⟨Ana Torres⟩ |went on to say| that {the wall had fallen}.", "say", "indirect"),
    ("⟨Ana Torres⟩ was quick to |point out| that {the wall had fallen}.", "say", "indirect"),
    ("⟨Ana Torres⟩ has long |maintained| that {the wall is safe}.", "say", "indirect"),
    ("⟨Ana Torres⟩, a spokeswoman for the port, |said| {the harbour was closed}.", "say", "indirect"),
    ("⟨Ana Torres⟩ (Greens) |said| {the harbour was closed}.", "say", "indirect"),
    ("⟨Ana Torres⟩ on Monday |said| {the harbour was closed}.", "say", "indirect"),
    ("The port's director, ⟨Ana Torres⟩, |said| {the harbour was closed}.", "say", "indirect"),
    ("⟨Officials⟩ familiar with the talks |said| {the deal was close}.", "say", "indirect"),
    ("⟨About 4 in 10⟩ |say| {they have never seen the harbour}.", "say", "indirect"),
    ("Ana Torres, ⟨who⟩ |said| {the wall was safe}, left on Monday.", "say", "indirect"),
    ("Ana Torres opened a plan {which} ⟨she⟩ |said| {was ready}.", "say", "indirect"),
    ("{But}, ⟨Ana Torres⟩ |added|, {“I will sell the harbour.”}", "say", "mixed"),
    ("{If they sell}, ⟨Ana Torres⟩ |said|, {“I will leave the harbour.”}", "say", "mixed"),
    ("{Nor}, ⟨Ana Torres⟩ |said|, {did the owners pay for the wall}.", "say", "indirect"),
    ("Still, ⟨Ana Torres⟩ |said|, {the owners will pay for the wall}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| {seeing so many ships in the harbour was a relief}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |called| {it a “costly mistake.”}", "say", "mixed"),
    ("While ⟨she⟩'s |said| {the harbour will reopen}, Bell has his doubts.", "say", "indirect"),
    ("⟨Reed⟩ has |vowed| to {rebuild the wall}.", "promise", "indirect"),
    ("⟨Voters⟩ are more likely to |say| that {the harbour should reopen}.", "say", "indirect"),
    ("A reporter from Lenz, ⟨Ana Torres⟩, |asked|: {Did the wall fall in May}?", "say", "indirect"),
    ("⟨The Coast Wire⟩ |reported|, citing officials, that {the wall had fallen}.", "say", "indirect"),
    ("⟨Ana Torres⟩, 29, of Lenz, Ala., |says| {her biggest worry is the wall}.", "say", "indirect"),
    ("Sen. ⟨Ana Torres⟩ (D-N.Y.) |said| {the wall was safe}.", "say", "indirect"),
    ("{A storm}, ⟨Ana Torres⟩ |said|, {“could do the rest.”}", "say", "mixed"),
    ("⟨Ana Torres⟩ |said| {the talks had failed}, after a week of delays.", "say", "indirect"),
    ("⟨Ana Torres⟩ |contended| {the wall was built on sand}.", "say", "indirect"),
    ("As ⟨Ana Torres⟩ |told| the Coast Wire, {the wall has fallen}.", "say", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_what_stands_behind_the_cue_is_the_content(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)
