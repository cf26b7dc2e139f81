"""The reporting lexicon as the rules see it: every inflection of every cue."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.extract.statements.cues import cues
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.lint import lint

FILE = Path(nm.__file__).parent / "lexicon" / "data" / "reporting.tsv"


def test_the_bundled_lexicon_is_right_and_sorted() -> None:
    assert lint(FILE, strict=True) == []


@pytest.mark.parametrize(
    ("surface", "lemma", "form"),
    [
        ("said", "say", "past"),
        ("denies", "deny", "3rd"),
        ("denied", "deny", "past"),
        ("admitting", "admit", "ing"),
        ("told", "tell", "past"),
        ("points out", "point out", "3rd"),
        ("claimed responsibility for", "claim responsibility for", "past"),
    ],
)
def test_a_verb_is_found_in_every_inflection(surface: str, lemma: str, form: str) -> None:
    cue = cues(Lexicon.default()).verb_at(surface.split(), 0)
    assert cue is not None
    assert (cue.entry.lemma, cue.form, cue.end) == (lemma, form, len(surface.split()))


def test_a_shorter_verb_stands_behind_a_longer_one() -> None:
    found = cues(Lexicon.default()).verbs_at("pledged to leave".split(), 0)
    assert [cue.entry.lemma for cue in found] == ["pledge to", "pledge"]


def test_a_file_of_the_user_adds_a_verb(tmp_path: Path) -> None:
    file = tmp_path / "reporting.tsv"
    file.write_text(
        "lemma\tpos\tact\tframes\tforms\tpolarity\nblorp\tverb\twarn\tthat\t\tstrong\n", encoding="utf-8"
    )
    lexicon = nm.Lexicon.default().extend(file)
    article = nm.parse_text("Ana Torres blorped that the wall would fall.", lexicon=lexicon)
    assert [(s.act, s.text) for s in article.statements] == [("warn", "the wall would fall")]
