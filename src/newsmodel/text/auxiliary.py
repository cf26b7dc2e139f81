"""Auxiliary verbs by what they make of the verb behind them."""

from __future__ import annotations

__all__ = ["BACKSHIFTED", "BE", "FUTURE", "HAVE", "MAY", "SUPPOSED", "WILL"]

BE = frozenset(["is", "are", "was", "were"])
HAVE = frozenset(["has", "have", "had"])
FUTURE = frozenset(["will", "'ll", "shall", "won't"])
# What is to come, as told now or told again: it |will| fall, he said it |would| fall.
WILL = frozenset(["will", "'ll", "would", "'d"])
# It is possible only: rebels |may| attack.
MAY = frozenset(["may", "might", "could"])
# In which a past tense may report a present one: said it |would|.
BACKSHIFTED = frozenset(["would", "could", "might", "should"])
# It is only thought of: a raid |would| be a mistake.
SUPPOSED = BACKSHIFTED | MAY
