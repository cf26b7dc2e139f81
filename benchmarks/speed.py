"""How fast newsmodel is, as ratios to other work of the same size, measured in one run: figures that machines agree on.

    python benchmarks/speed.py [--variants 300] [--runs 3]

Prints for each figure what newsmodel takes, what the yardstick takes, their ratio, and the ratio to reach.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import newsmodel as nm

SEED = Path(__file__).parent.parent / "seeds" / "000_07edf20958a55308.txt"
WORDS_AND_MARKS = re.compile(r"\w+(?:[-'’.]\w+)*|[^\w\s]")
# Words of the seed, and what stands for them in a variant: lexicon look-ups are then not all remembered ones.
EXCHANGED = [
    "Iraqi Turkish Syrian Kenyan Polish Chilean Peruvian Omani Libyan Nepalese".split(),
    "Iraq Turkey Syria Kenya Poland Chile Peru Oman Libya Nepal".split(),
    "Hilla Izmir Aleppo Mombasa Gdansk Valparaiso Arequipa Salalah Misrata Pokhara".split(),
    "Babel Anatolia Idlib Nairobi Pomerania Biobio Cusco Dhofar Tripolitania Gandaki".split(),
    "Biden Okafor Torres Lindqvist Haddad Moreau Petrov Tanaka Silva Novak".split(),
    "attack raid strike bombing shelling ambush assault offensive explosion blast".split(),
    "said announced added stressed declared stated noted explained insisted claimed".split(),
    "three four five seven nine eleven twelve fourteen twenty thirty".split(),
    "Tuesday Monday Wednesday Thursday Friday Saturday Sunday".split(),
]


class Figure(NamedTuple):
    """One line of the result."""

    name: str
    ours: float
    theirs: float
    unit: str
    goal: str

    def __str__(self) -> str:
        pair = (f"{value:.1f} {self.unit}" for value in (self.ours, self.theirs))
        return (
            f"{self.name:44}"
            + "".join(f"{value:>14}" for value in pair)
            + f"{self.ours / self.theirs:8.2f}   {self.goal}"
        )


def variants(number: int) -> Iterator[str]:
    """The seed with other names, verbs, numbers and days in it, each different from each."""
    seed = SEED.read_text(encoding="utf-8")
    columns = {words[0]: words for words in EXCHANGED}
    pattern = re.compile(r"\b(?:" + "|".join(columns) + r")\b")
    for index in range(1, number + 1):
        turned = {
            word: row[(index * (place + 3) + index // 10) % len(row)]
            for place, (word, row) in enumerate(columns.items())
        }
        yield pattern.sub(lambda match: turned[match[0]], seed) + f"\nNumber {index}.\n"  # noqa: B023 # used at once


def seconds(run: Callable[[], object]) -> float:
    """Time of the processor, in this process."""
    begin = time.process_time()
    run()
    return time.process_time() - begin


def list_tokens(text: str) -> list[tuple[int, int]]:
    """The words and marks of a text with their spans."""
    return [match.span() for match in WORDS_AND_MARKS.finditer(text)]


def in_fresh_interpreters(*scripts: str, runs: int) -> list[float]:
    """Median seconds of processor that an interpreter takes for each script, starting included; run in turns."""
    return [
        statistics.median(column)
        for column in zip(*([_of_a_child(script) for script in scripts] for _ in range(runs)), strict=True)
    ]


def _of_a_child(script: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", script], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def told_by_a_fresh_interpreter(script: str, runs: int) -> float:
    """Median of the number that a script prints."""
    command = [sys.executable, "-c", script]
    return statistics.median(
        float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(runs)
    )


def parsing(name: str, texts: list[str], runs: int) -> Figure:
    """A dispatch parsed, against its words and marks listed."""
    pairs = [
        (seconds(lambda: [nm.parse(text) for text in texts]), seconds(lambda: [list_tokens(text) for text in texts]))
        for _ in range(runs)
    ]  # fmt: skip
    ours, theirs = (1000 * statistics.median(column) / len(texts) for column in zip(*pairs, strict=True))
    return Figure(f"parse {name} : list words and marks", ours, theirs, "ms", "4 or less")


def importing(runs: int) -> Figure:
    """newsmodel imported, against what it stands on; the time of Python itself is taken off both."""
    bare, ours, theirs = in_fresh_interpreters(
        "pass", "import newsmodel", "import attrs, cattrs.preconf.orjson, dateutil.parser", runs=2 * runs + 1
    )
    return Figure(
        "import newsmodel : attrs, cattrs, dateutil", 1000 * (ours - bare), 1000 * (theirs - bare), "ms", "1.2 or less"
    )  # fmt: skip


def first_parse(runs: int) -> Figure:
    """The first parse behind the import, which loads lexicons and rules, against the second."""
    script = f"""
import newsmodel, pathlib, time
text = pathlib.Path({str(SEED)!r}).read_text(encoding="utf-8")
begin = time.process_time()
newsmodel.parse(text)
print(1000 * (time.process_time() - begin))
"""
    ours = told_by_a_fresh_interpreter(script, runs)
    again = told_by_a_fresh_interpreter(script.replace("begin =", "newsmodel.parse(text); begin ="), runs)
    return Figure("first parse : second parse", ours, again, "ms", "")


def working_in_two(texts: list[str], runs: int) -> Figure:
    """Dispatches read by one process, against two, on the clock."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dispatches.txt"
        path.write_text("\n".join(texts * 2), encoding="utf-8")
        pairs = [(_reading(path, 1), _reading(path, 2)) for _ in range(runs)]
    one, two = (statistics.median(column) for column in zip(*pairs, strict=True))
    return Figure(
        f"one process : two, with {os.cpu_count()} cores", 1000 * one, 1000 * two, "ms", "1.6 or more"
    )


def _reading(path: Path, workers: int) -> float:
    begin = time.perf_counter()
    for _ in nm.read(path, workers=workers):
        pass
    return time.perf_counter() - begin


def memory(runs: int) -> Figure:
    """What parsing about a megabyte adds to the most memory that the process ever had, against the megabyte."""
    script = f"""
import newsmodel, pathlib, resource
text = pathlib.Path({str(SEED)!r}).read_text(encoding="utf-8")
newsmodel.parse(text)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
newsmodel.parse(text * 280)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""
    size = 280 * SEED.stat().st_size / 2**20
    ours = told_by_a_fresh_interpreter(script, min(runs, 3))
    return Figure("memory that a long text adds : its size", ours, size, "MB", "20, and 100 MB more")


def main() -> None:
    """Measures and prints everything."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--variants", type=int, default=300, help="how many dispatches to make of the seed")
    parser.add_argument("--runs", type=int, default=3, help="each figure is the median of so many")
    options = parser.parse_args()
    seed, texts, runs = SEED.read_text(encoding="utf-8"), list(variants(options.variants)), options.runs
    nm.parse(seed)  # loads the lexicons
    print(f"{'newsmodel : yardstick':44}{'newsmodel':>14}{'yardstick':>14}{'ratio':>8}   to reach")
    measures: tuple[Callable[[], Figure], ...] = (
        lambda: parsing("the seed", [seed] * 20, runs),
        lambda: parsing(f"{len(texts)} variants", texts, runs),
        lambda: importing(runs),
        lambda: first_parse(runs),
        lambda: working_in_two(texts, runs),
        lambda: memory(runs),
    )
    for measure in measures:
        print(measure(), flush=True)


if __name__ == "__main__":
    main()
