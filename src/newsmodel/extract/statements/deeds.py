"""Deeds: nouns of violence that somebody owns up to. The Azure Front claimed |the bombing|; it does not claim |the islands|."""

from __future__ import annotations

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import triggers
from newsmodel.model import EventType

__all__ = ["deeds"]

_OTHERS = {
    "responsibility",
    "operation",
    "operations",
    "downing",
    "sinking",
    "destruction",
    "capture",
    "seizure",
}


def deeds(lexicon: Lexicon) -> frozenset[str]:
    """The nouns of violent events, singular and plural; ask for them through `lexicon.derived(deeds)`."""
    violent = {kind.value for kind in EventType if kind.plover == "ASSAULT"} | {EventType.ABDUCTION.value}
    nouns = {lemma.split(" ")[-1] for lemma in lexicon.derived(triggers).nouns_of(violent)}
    return frozenset(nouns | {noun + "s" for noun in nouns} | _OTHERS)
