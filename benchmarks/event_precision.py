"""Precision of each event type on annotated news, written into docs/events.md.

    python benchmarks/event_precision.py

An event is right if the annotators gave its sentence (PLOVER), or its article (MUC-4), an event of the same category. The news
lies beside this repository (../shared) and is no part of it; without it nothing is changed.
"""

from __future__ import annotations

import collections
import json
from collections.abc import Iterator
from pathlib import Path

import newsmodel as nm
from newsmodel.model import Event

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "events.md"
NEWS = ROOT.parent / "shared" / "data" / "events"
BEGIN, END = "<!-- precision: written by event_precision.py -->\n", "<!-- end of precision -->\n"

# MUC-4's incident types; it leaves out fights, what is only planned, and what is over two months old.
INCIDENTS = {
    "air_strike": "BOMBING", "drone_strike": "BOMBING", "bombing": "BOMBING", "suicide_bombing": "BOMBING",
    "missile_strike": "ATTACK", "shelling": "ATTACK", "grenade_attack": "ATTACK", "shooting": "ATTACK", "attack": "ATTACK",
    "ambush": "ATTACK", "assassination": "ATTACK", "raid": "ATTACK", "abduction": "KIDNAPPING", "arson": "ARSON",
    "property_destruction": "ARSON", "robbery": "ROBBERY",
}  # fmt: skip
SPEECH = frozenset(
    ["ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]
)  # what PLOVER calls events and we statements
# The categories that the sentences carry in PLOVER's older names; a concession is what the vocabulary has under RETREAT.
RENAMED = {
    "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT", "CONCEDE": "RETREAT",
}  # fmt: skip
UNTOLD = frozenset(["denied", "hypothetical", "planned"])
OLD = 60  # days
LEAST = 5  # events of a type that a figure is told for


def rows(name: str) -> Iterator[dict]:
    """The annotated texts of one file."""
    with (NEWS / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_told(event: Event, article: nm.Article) -> bool:
    """Whether MUC-4 would tell of such an event."""
    if event.status in UNTOLD or event.type not in INCIDENTS:
        return False
    end = event.when.end if event.when is not None else None
    return end is None or article.date is None or (article.date - end).days <= OLD


def sentences() -> Iterator[tuple[str, bool]]:
    """The type of each event found in PLOVER's sentences, and whether it is right."""
    for gold in rows("plover.dev.jsonl"):
        wanted = {RENAMED.get(event["type"], event["type"]) for event in gold["events"]}
        if wanted <= SPEECH:
            continue
        for event in nm.parse_text(gold["text"], date=gold["date"]).events:
            if event.type.plover:
                category = event.type.plover
                yield event.type, RENAMED.get(category, category) in wanted


def articles() -> Iterator[tuple[str, bool]]:
    """The type of each event found in MUC-4's articles, and whether it is right."""
    for gold in rows("muc4.dev.jsonl"):
        wanted = {kind for event in gold["events"] for kind in event["type_alts"]}
        article = nm.parse_text(gold["text"], date=gold["date"], source=gold.get("source"))
        for event in article.events:
            if is_told(event, article):
                yield event.type, INCIDENTS[event.type] in wanted


def table() -> str:
    """One row for each type of which enough was found."""
    figures: dict[str, list[str]] = {}
    for column, found in enumerate((sentences(), articles())):
        counts: dict[str, list[bool]] = collections.defaultdict(list)
        for kind, right in found:
            counts[str(kind)].append(right)
            counts["all"].append(right)
        for kind, rights in counts.items():
            if len(rights) >= LEAST:
                figures.setdefault(kind, ["-", "-"])[column] = (
                    f"{sum(rights) / len(rights):.2f} ({len(rights)})"
                )
    order = ["all", *(kind for kind in nm.EventType if kind in figures)]
    lines = [
        f"| {f'`{kind}`' if kind != 'all' else 'all'} | {' | '.join(figures[kind])} |\n" for kind in order
    ]
    return "| type | PLOVER, sentences | MUC-4, articles |\n|---|---|---|\n" + "".join(lines)


def main() -> None:
    """Writes the table."""
    if not NEWS.exists():
        print("no annotated news beside this repository: nothing to measure")
        return
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}{table()}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
