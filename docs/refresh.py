"""Rewrites the ```text blocks of pages to what the ```python blocks before them print. Look at the difference afterwards.

python docs/refresh.py docs/query.md ...
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import tempfile
from pathlib import Path

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def refreshed(page: str) -> str:
    """The page with its printed answers anew."""
    namespace: dict[str, object] = {"__name__": "__main__"}
    printed: str | None = None

    def block(match: re.Match[str]) -> str:
        nonlocal printed
        if match[1] == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(match[2], namespace)
            printed = out.getvalue()
        elif match[1] == "text" and printed is not None:
            answer, printed = printed, None
            return f"```text\n{answer}```"
        return match[0]

    return BLOCK.sub(block, page)


for path in map(Path, sys.argv[1:]):
    path, before = path.resolve(), path.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        after = refreshed(before)
    path.write_text(after, encoding="utf-8")
    print(path.name, "as it was" if after == before else "changed")
