"""Precision of each statement rule on annotated news, written into docs/statements.md.

    python benchmarks/rule_precision.py

The news lies beside this repository (../shared) and is no part of it; without it nothing is changed.
"""

from __future__ import annotations

import collections
import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import newsmodel as nm

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "statements.md"
GOLD = ROOT.parent / "shared" / "data" / "quotes" / "polnear_dev.jsonl"
SCORER = ROOT.parent / "shared" / "bench" / "quotes" / "score.py"
ROW = re.compile(r"^(\| `([\w-]+)` \|.*\|)[^|]*\|$", re.MULTILINE)


def scorer() -> ModuleType:
    """The scorer of the benchmark, as a module."""
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predicted(gold: dict) -> list[dict]:
    """The statements of a document, one for each content span."""
    article = nm.parse_text(gold["text"], date=gold["date"], source=gold["source"])
    return [
        {
            "content": [list(span)],
            "rule": s.rule,
            "speaker": s.speaker.name if s.speaker else None,
            "speaker_spans": [list(s.speaker_span)] if s.speaker_span else [],
        }
        for s in article.statements
        for span in s.content
    ]


def count(score: ModuleType) -> tuple[collections.Counter[str], collections.Counter[str]]:
    """How many statements each rule found, and how many are right in content and speaker."""
    found: collections.Counter[str] = collections.Counter()
    right: collections.Counter[str] = collections.Counter()
    for gold in score.load(GOLD):
        doc = score.Doc(gold["text"])
        spans = [(q, doc.tokens(q["content"])) for q in score.split_fragments(gold["quotes"])]
        wanted = [(q, t) for q, t in spans if t and q["scope"] == "statement"]
        ignored = frozenset().union(*(t for q, t in spans if q["scope"] != "statement"))
        given = [(q, t) for q in predicted(gold) for t in [doc.tokens(q["content"])] if t]
        pairs = {j: (i, s) for i, j, s in score.align([t for _, t in wanted], [t for _, t in given], 0.3)}
        for j, (quote, tokens) in enumerate(given):
            if j in pairs:
                i, overlap = pairs[j]
                right[quote["rule"]] += (
                    overlap >= 0.8 and score.speaker_match(gold["text"], wanted[i][0], quote)[1]
                )
            elif 2 * len(tokens & ignored) > len(tokens):
                continue
            found[quote["rule"]] += 1
    return found, right


def main() -> None:
    """Writes the column."""
    if not GOLD.exists():
        print("no annotated news beside this repository: nothing to measure")
        return
    found, right = count(scorer())

    def cell(match: re.Match[str]) -> str:
        number = found[match[2]]
        return f"{match[1]} {right[match[2]] / number:.2f} ({number}) |" if number else f"{match[1]} - |"

    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(ROW.sub(cell, text), encoding="utf-8")
    listed = {match[2] for match in ROW.finditer(text)}
    for rule in sorted(set(found) - listed):
        print(f"{rule} {right[rule]}/{found[rule]}", file=sys.stderr)
    print(json.dumps({"found": sum(found.values()), "right": sum(right.values())}))


if __name__ == "__main__":
    main()
