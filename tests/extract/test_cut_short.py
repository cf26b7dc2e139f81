"""A text may stop at any word: a feed cuts it, a reader pastes half of it. It is read as far as it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm

TEXTS = [
    "The prime minister, Ana Torres, said on Monday that the port was safe, the mayor said, after a boat had hit the wall.",
    "Azure Front claimed responsibility for the raid on its radio station late on Friday through its lawyer.",
    "The ministry puts the number of dead during the first two days of the flood at a dozen in the north.",
    "Torres broke her vow to keep out of Azure Foundation affairs when it was told by an aide.",
    "I was told that the war, the union said, which the army denied, and called on Monday for restraint, would go on.",
    "Chants: “Nobody been been told week,” he the will Torres vice going and killed 15.",
    "A man has admitted setting a switch by hand, according to a person close to the inquiry.",
    "The mason pointed to an older crack to say the wall was weak.",
    "A spokesman of the front claimed the attack on a convoy of trucks and a family of four in Sarn.",
    "A spokesman of",
    "Homeless",
    "A clerk of the executive Commission of the People's Army spoke.",
    "Nine died, per the ministry, in an attack carried out by the rebels, many of whom said this week: “We left.”",
    "The plan was confirmed by telephone, and the raid was reported as recently as Monday.",
    "The series of quakes is about the sea.",
    "Peru said that Chile has to open the port.",
    "Soldiers shot and wounded 45 people taking part in a march.",
    "The Eastern Command of the Peruvian Army, led by General Rui van der Bell, 34, a member of the Lenz Front, left.",
    "Rui de la Cruz, known as “El Tigre”, who heads its Tour de Lenz team, called him a liar in Exercise Blue Guard.",
    "Lenz Industries of Peru lent He Lifeng US$9 and the head of the Lenz Bank, Rui Bell, his aide.",
    "“It is late,” said Oversight ranking Democrat Ana Torres.",
    "On Friday the envoy was to return.",
    "That was it.",
    "He denounced the guards, who were trained by Peru, as thieves.",
    "They were unaware tents were torn before being mended, and released a report.",
    "Peru Says No To Chile",
    "In a Lenz Bank poll the same month, nine in ten agreed.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_stops_at_any_word_or_behind_a_comma_is_read(text: str) -> None:
    words = text.split(" ")
    for end in range(1, len(words) + 1):
        cut = " ".join(words[:end]).rstrip(".,")
        for ending in ("", ","):
            assert nm.parse_text(cut + ending, date="2024-05-16").faults() == []


def test_a_deed_that_stops_at_any_word_is_read() -> None:
    """Every trigger finds nothing behind it once: no rule looks beyond the end."""
    fixtures = Path(__file__).parents[1] / "fixtures"
    for name in ("deeds.txt", "figures.txt"):
        _read_cut(fixtures / name)


def _read_cut(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.partition(" | ")[0].split()
        for end in range(1, len(words) + 1):
            assert nm.parse_text(" ".join(words[:end]), date="2024-05-16").faults() == []
