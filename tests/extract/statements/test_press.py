"""Constructions of wires and headlines: signatures, quoted agencies, counted claims."""

from __future__ import annotations

import pytest
from marked import expect_one

CASES = [
    ("“{The wall will fall one day.}” |—|⟨Ana Torres⟩", "say", "direct"),
    ("⟨Ana Torres⟩ |Says| {Old Wall Will Hold}", "say", "indirect"),
    ("⟨Ana Torres⟩|:| {The Old Wall Will Hold}", "say", "indirect"),
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
]


@pytest.mark.parametrize(("marked", "act", "kind"), CASES)
def test_press_constructions_give_their_content(marked: str, act: str, kind: str) -> None:
    expect_one(marked, act, kind)
