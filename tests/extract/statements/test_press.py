"""Constructions of wires and headlines: signatures, quoted agencies, counted claims."""

from __future__ import annotations

import pytest
from marked import expect_one

CASES = [
    ("“{The wall will fall one day.}” |—|⟨Ana Torres⟩", "say", "direct"),
    ("⟨Ana Torres⟩ |Says| {Old Wall Will Hold}", "say", "indirect"),
    ("⟨Ana Torres⟩|:| {The Old Wall Will Hold}", "say", "indirect"),
    ("⟨Mayor⟩ |Explains| {The Delay Of A Bridge}", "say", "indirect"),
    ("⟨Ana Torres⟩ |Says| That {Old Wall Will Hold}", "say", "indirect"),
    ("⟨Minister⟩|:| {The wall will hold this winter}\n\nIt snowed.", "say", "indirect"),
    ("Peru accused Chile of piracy, {a charge} ⟨Chile⟩ |denies|.", "deny", "indirect"),
    ("The agency quoted ⟨a security source⟩ |as saying| that {the wall was safe}.", "say", "indirect"),
    ("⟨The Houthis⟩ |denied| {responsibility for the raid}.", "deny", "indirect"),
    ("{Two ships sank and five were hit}, ⟨the port⟩ |reported|, citing a witness.", "say", "indirect"),
    ("⟨Critics⟩ |said| {the wall was “a joke”}, adding: “Nobody needs it.”", "say", "mixed"),
    (
        "Critics were harsh, with ⟨one reader⟩ |writing|, “{How long will this old wall stand?}”",
        "say",
        "direct",
    ),
    ("⟨Russia's Defence Ministry⟩ |said| {its forces had downed 12 drones overnight}.", "say", "indirect"),
    ("{It was hit twice}, ⟨the mayor⟩ |told| the Coast Wire.", "say", "indirect"),
    ("⟨Peru⟩ has repeatedly |accused| Chile of {violating its airspace}.", "accuse", "indirect"),
    ("⟨The U.N. Security Council⟩ on Friday |condemned| {the attack}.", "condemn", "indirect"),
    ("“{Who will pay?}” ⟨Ana Torres⟩ |shot back|.", "say", "direct"),
    ("“{Would it hold for nine years?}” ⟨the moderator⟩ |pressed|.", "demand", "direct"),
    ("“{Who will pay for it?}” ⟨Ana Torres⟩ |wanted to know|.", "say", "direct"),
    ("⟨Ana Torres⟩ |commented| that {the prize was overdue}.", "say", "indirect"),
    ("“{Nine is plenty, and I know it,}” ⟨Ana Torres⟩ |commented|.", "say", "direct"),
    ("⟨Ana Torres⟩ |recalled| {walking into a hall in June and finding a hat}.", "say", "indirect"),
    ("{The union is broke}, ⟨officials briefed⟩ on Sunday night |said|.", "say", "indirect"),
    ("⟨The clerk⟩ on Sunday night |said| {the plan was dead}.", "say", "indirect"),
    ("⟨Documents obtained by the Coast Wire⟩ |reveal| that {the wall was old}.", "announce", "indirect"),
    ("{Most are found by chance}, ⟨Ana Torres⟩ |said|: {A truck falls through the road}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |called for| {the vote to be held in May}.", "demand", "indirect"),
    ("In a talk on “Coast Today,” ⟨Ana Torres⟩ |asked| the mayor {how he would pay}.", "say", "indirect"),
    ("“{We won,}” |said| Coast co-host ⟨Elin Bell⟩.", "say", "direct"),
    ("“{Their work took us to sea,}” |reads| ⟨the citation⟩.", "say", "direct"),
    ("“{Go home now, all of you,}” |read| ⟨one banner⟩.", "say", "direct"),
    ("{Rats sailed with the Danes}, ⟨a study published this week in Lenz⟩ |suggests|.", "say", "indirect"),
    ("⟨Officials interviewed last week in Lenz⟩ |said| {the wall was old}.", "say", "indirect"),
    ("⟨An aide hired last year by the mayor⟩ |told| reporters {it was over}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| on “Meet the Coast” that {she was ready}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |wrote| in an op-ed in The Lenz Gazette that {she was ready}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |said| as recently as Monday that {she was ready}.", "say", "indirect"),
    ("⟨Ana Torres⟩ has gone so far as to |say| that {she is ready}.", "say", "indirect"),
    ("As ⟨Ana Torres⟩ |sees it|, {the race is over}.", "say", "indirect"),
    ("⟨The banks⟩ |report| that {losses fell}.", "say", "indirect"),
    ("⟨Sources close to Ana Torres⟩ |say| {she is ready}.", "say", "indirect"),
    ("⟨People close to the campaign⟩ |say| {it is over}.", "say", "indirect"),
    ("⟨Survivors⟩ |described| {being beaten by the guards}.", "say", "indirect"),
    ("⟨Ana Torres⟩ |promised| voters {free buses}.", "promise", "indirect"),
    ("⟨Ana Torres⟩ |promised| them {a new port}.", "promise", "indirect"),
    ("The reason, |according to| ⟨Ana Torres⟩: {Nobody voted}.", "say", "indirect"),
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_press_constructions_give_their_content(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)
