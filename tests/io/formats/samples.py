"""Articles to write, and how to write them."""

from __future__ import annotations

import io
import json
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import newsmodel as nm

ROOT = Path(__file__).parents[3]
TEXTS = [
    "LISBON (CW) — “We will rebuild the pier,” President Ana Torres said on Tuesday.\n\n"
    "The Harbour Workers Union accused the port authority of “hiding the truth” about a fire that killed at least three "
    "people and wounded 11 in the port of Setubal on Monday.",
    "By Rui Prado\n\nRebels of the Northern Hill Front attacked an army post near Mosul with mortars on Friday, killing two "
    "soldiers, the defence ministry of Iraq said. The group denied that it had fired.\r\n\r\n=1+1 is two.",
    "Rain fell. \x07\u2028Police in Paris arrested 12 protesters; “<b>&amp;</b> shame,” said a witness. 😀 Türkiye agreed.",
]


@cache
def articles() -> tuple[nm.Article, ...]:
    """The seed, the annotated dispatches where they lie beside the repository, and texts of our own."""
    dispatches = [article for path in sorted((ROOT / "seeds").glob("*.txt")) for article in nm.read(path)]
    beside = ROOT.parent / "shared" / "e2e" / "docs"
    if beside.exists():
        known = {article.id for article in dispatches}
        dispatches += [article for article in nm.read(beside) if article.id not in known]
    own = [nm.parse_text(text, date="2024-05-16", source="Coast Wire") for text in TEXTS]
    return (*dispatches, *own, nm.parse_text("Nothing is known."), nm.parse_text("x"))


def written(articles: Any, format: str, **options: Any) -> bytes:
    """What `write` writes into a file; what it has to say of losses is dropped."""
    file = io.BytesIO()
    nm.write(articles, file, format=format, diagnostics=[], **options)
    return file.getvalue()


def json_of(articles: Any, format: str) -> Any:
    return json.loads(written(articles, format))


def lines_of(articles: Any, format: str) -> list[Any]:
    return [json.loads(line) for line in written(articles, format).splitlines()]


def rows_of(articles: Any, format: str) -> list[list[str]]:
    return [line.split("\t") for line in written(articles, format).decode().split("\n")[:-1]]


def losses(articles: Any, format: str, **options: Any) -> dict[str, int]:
    """What `write` says that the format has no place for."""
    said: list[nm.Diagnostic] = []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        nm.write(articles, io.BytesIO(), format=format, diagnostics=said, **options)
    if not said:
        return {}
    [diagnostic] = said
    listed = diagnostic.message.partition(": ")[2].split("), ")
    return {part.rpartition(" (")[0]: int(part.rpartition(" (")[2].rstrip(")")) for part in listed}
