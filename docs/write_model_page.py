"""Writes docs/model.md from the docstrings and vocabularies of newsmodel.model. Run it after changing either."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from newsmodel import model
from newsmodel.model import vocabulary

CLASSES = [
    model.Article, model.Statement, model.Event, model.Participant, model.Casualties, model.EventMention, model.Link,
    model.Actor, model.Affiliation, model.Mention, model.Place, model.Time, model.Span, model.Diagnostic,
]  # fmt: skip


def page() -> str:
    """The page."""
    parts = [
        "# The model\n\nFrozen, slotted, keyword-only classes ([attrs](https://www.attrs.org)). This page is written from their "
        "docstrings by\n`docs/write_model_page.py`; a test holds the two equal."
    ]
    parts += [_class(kind) for kind in CLASSES]
    parts.append(
        '# Vocabularies\n\nEach is a `StrEnum`: `SpeechAct.ACCUSE == "accuse"`, and `.definition` is the line below.'
    )
    parts += [_vocabulary(getattr(vocabulary, name)) for name in vocabulary.__all__]
    return "\n\n".join(parts) + "\n"


def _class(kind: type) -> str:
    doc = inspect.getdoc(kind) or ""
    summary = doc.partition("\n\n")[0].replace("\n", " ")
    fields = _attributes(doc)
    if not fields:
        return f"## {kind.__name__}\n\n{summary}"
    rows = "\n".join(f"| `{name}` | {text} |" for name, text in fields)
    return f"## {kind.__name__}\n\n{summary}\n\n| field | what it holds |\n|---|---|\n{rows}"


def _attributes(doc: str) -> list[tuple[str, str]]:
    _, _, block = doc.partition("Attributes:\n")
    block = block.partition("\n\n")[0]
    entries = re.findall(r"^    (\w[\w, ]*): (.*?)(?=^    \w|\Z)", block, re.MULTILINE | re.DOTALL)
    return [(names, " ".join(text.split()).replace("|", "\\|")) for names, text in entries]


def _vocabulary(kind: type) -> str:
    summary = (inspect.getdoc(kind) or "").partition("\n\n")[0]
    codes = [name for name in ("plover", "cameo", "acled") if hasattr(next(iter(kind)), name)]
    head = "| value | " + "".join(f"{name.upper()} | " for name in codes) + "meaning |"
    rows = [
        f"| `{m.value}` | " + "".join(f"{getattr(m, c) or ''} | " for c in codes) + f"{m.definition} |"
        for m in kind
    ]
    return "\n".join([f"## {kind.__name__}\n\n{summary}\n", head, "|---" * (len(codes) + 2) + "|", *rows])


if __name__ == "__main__":
    Path(__file__).with_name("model.md").write_text(page(), encoding="utf-8")
