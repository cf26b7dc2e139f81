"""The notation of these tests: a sentence in which the expected statement is marked.

⟨Ana Torres⟩ |said| that {the harbour was closed}.      speaker, cue, content; "…" joins the pieces of one content
"""

from __future__ import annotations

import re

import newsmodel as nm
from newsmodel.model import Article, Statement

__all__ = ["bare", "expect_none", "expect_one", "parse"]

_MARK = re.compile(r"[⟨⟩{}|]")


def bare(marked: str) -> str:
    """A marked text without its marks."""
    return _MARK.sub("", marked)


def parse(text: str) -> Article:
    """The article of a text, validated."""
    return nm.parse_text(text, date="2024-05-16", source="Coast Wire").validate()


def expect_one(marked: str, act: str, kind: str) -> Statement:
    """The statement of a marked text is found with speaker, cue, content, act and kind as marked; returns it."""
    article = parse(bare(marked))
    contents = re.findall(r"\{(.*?)\}", marked, re.DOTALL)
    cues = re.findall(r"\|(.*?)\|", marked)
    speakers = re.findall(r"⟨(.*?)⟩", marked)
    wanted = [bare(content) for content in contents]
    found = [s for s in article.statements if [article[span] for span in s.content] == wanted]
    assert found, f"no statement with content {wanted}, but {[(s.text, s.rule) for s in article.statements]}"
    statement = found[0]
    assert (statement.act, statement.kind) == (act, kind)
    assert (article[statement.cue] if statement.cue else None) == (cues[0] if cues else None)
    assert (article[statement.speaker_span] if statement.speaker_span else None) == (
        speakers[0] if speakers else None
    )
    return statement


def expect_none(text: str) -> None:
    """No statement is found in a text."""
    article = parse(text)
    assert not article.statements, [(s.text, s.rule) for s in article.statements]
