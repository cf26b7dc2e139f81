"""Outlets: the newspapers, agencies and broadcasters that a dispatch names in short."""

from __future__ import annotations

from newsmodel.lexicon.names import NameIndex, Sense, key_of

__all__ = ["outlet_called"]


def outlet_called(index: NameIndex, source: str) -> Sense | None:
    """The outlet of that name: |AFP|, the |Herald| newspaper, the |Lusa| news agency."""
    keys = [key_of(source), *(f"{key_of(source)} {noun}" for noun in ("newspaper", "news agency"))]
    senses = [*index.acronyms.get(source, []), *(s for key in keys for s in index.look_up(key))]
    return next((s for s in senses if s.kind == "actor" and s.row[1] == "media"), None)
