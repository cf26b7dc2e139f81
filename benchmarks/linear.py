"""How time grows when an input doubles: the whole parse, on inputs made to provoke backtracking and second passes.

    python benchmarks/linear.py [--characters 200000] [--analysis]

Prints for each pattern the milliseconds for half and for all of the characters, and their ratio: 2 is linear, 4 is quadratic.
Exits with 1 if a ratio is above 2.3 on three tries. `--analysis` leaves out the extractors.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections.abc import Callable

from newsmodel import parse_text
from newsmodel.text.analysis import analyse

LIMIT = 2.3
PATTERNS = {
    "letters": "a",
    "capital letters": "A",
    "digits": "1",
    "dots": ".",
    "initials": "A.",
    "hyphens": "-",
    "hyphenated word": "a-",
    "double marks": '"',
    "curly opening marks": "“",
    "spaced marks": '" ',
    "apostrophes": "'",
    "spaced single marks": " 'a",
    "capital words": "Karvia ",
    "the the the": "the ",
    "nouns": "attack ",
    "verbs or nouns": "strikes attack forces ",
    "participles": "attacked ",
    "gerunds": "meeting attacking ",
    "adjectives and commas": "big, ",
    "and and and": "and ",
    "names and commas": "Karvia, Lorvan and ",
    "that that that": "that ",
    "said said said": "said ",
    "genitives": "Karvia's ",
    "opening brackets": "(",
    "brackets": "()",
    "combining marks": "e\u0301",
    "only combining marks": "\u0301",
    "numbers with commas": "1,234,",
    "numbers": "12 ",
    "number words": "two hundred and ",
    "addresses": "a.b@c.d",
    "half an address": "a.b+c_",
    "web addresses": "www.",
    "blank lines": "a\n\n",
    "blanks": " ",
    "line ends": "\n",
    "dates": "May 3, ",
    "short sentences": "He left. ",
    "titles": "Gen. President ",
    "datelines": "LENZ, ",
    "news": "",
}  # fmt: skip

DOERS = "Rebels|The army|Police in Lenz|Two gunmen|Karvia|The Azure Front|Prime Minister Ana Torres|The union".split(
    "|"
)
DEEDS = (
    "attacked a post near Orvale, killing {n} soldiers.|denied that it had shelled the town.|arrested {n} men on Monday.|"
    "signed an agreement with Portugal in Lisbon.|said {n} people had died.|condemned the attack on the port.|"
    "held talks with the foreign minister.|fled their homes.|accused Spain of bombing a market, a charge Spain denied.|"
    "claimed responsibility for the bombing.|will meet the Italian envoy next week.|marched in the capital."
).split("|")


def news(characters: int) -> str:
    """An ordinary long text: every doer with every deed, in paragraphs, again and again with other numbers."""
    told = (
        f"{doer} {deed.format(n=n)}" for n in itertools.count(2) for deed in DEEDS for doer in DOERS[n % 3 :]
    )
    paragraphs: list[str] = []
    length = 0
    while length < characters:
        paragraphs.append(" ".join(itertools.islice(told, 4)))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def milliseconds(run: Callable[[str], object], text: str) -> float:
    """The best of three runs."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        run(text)
        best = min(best, time.process_time() - begin)
    return 1000 * best


def ratio(run: Callable[[str], object], piece: str, characters: int) -> tuple[float, float]:
    """Milliseconds for half and for all of the characters; without a piece, of news."""
    text = "".join(itertools.repeat(piece, characters // len(piece))) if piece else news(characters)
    return milliseconds(run, text[: len(text) // 2]), milliseconds(run, text)


def main() -> int:
    """Measures every pattern; the exit code says whether all are linear."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--characters", type=int, default=200_000)
    parser.add_argument("--analysis", action="store_true", help="leave out the extractors")
    parser.add_argument("--only", nargs="*", help="names of patterns")
    options = parser.parse_args()
    run: Callable[[str], object] = (
        analyse if options.analysis else (lambda text: parse_text(text, date="2024-05-16"))
    )
    run("Warm up: the army left the town on Monday.")
    failed = 0
    print(f"{'pattern':24}{'half, ms':>10}{'all, ms':>10}{'ratio':>8}")
    for name, piece in PATTERNS.items():
        if options.only and name not in options.only:
            continue
        half, whole = ratio(run, piece, options.characters)
        for _ in range(2):
            if whole > LIMIT * half:  # a busy machine: look again
                half, whole = min(
                    (half, whole), ratio(run, piece, options.characters), key=lambda r: r[1] / r[0]
                )
        bad = whole > LIMIT * half
        failed += bad
        print(
            f"{name:24}{half:10.1f}{whole:10.1f}{whole / half:8.2f}{'  not linear' if bad else ''}",
            flush=True,
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
