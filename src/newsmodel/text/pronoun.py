"""Pronouns by the part that they play in a clause."""

from __future__ import annotations

__all__ = ["OBJECTS", "SINGULAR", "SUBJECTS", "THEM"]

SUBJECTS = frozenset(["he", "she", "it", "we", "they", "i"])
# Of one: a verb behind them has its own form, he |says|.
SINGULAR = frozenset(["he", "she", "it"])
OBJECTS = frozenset(["him", "me", "us", "them", "her"])
# Objects that are people named before, neither who speaks nor who listens.
THEM = frozenset(["him", "her", "them"])
