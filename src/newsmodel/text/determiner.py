"""Determiners by what they say of a noun: whose it is, whether it is known, and that there are more of it."""

from __future__ import annotations

__all__ = ["ADDED", "DEFINITE", "INDEFINITE", "KNOWN", "OTHER", "POSSESSIVE", "THEIR"]

# Whose it is: of those who speak and listen, too, and of those told of.
THEIR = frozenset(["his", "her", "its", "their"])
POSSESSIVE = THEIR | {"my", "our", "your", "whose"}
# What points at something known already: |the| raid, |their| leader.
DEFINITE = THEIR | {"the", "this", "that", "these", "those"}
# And what stands for all of those who are known: |both| men.
KNOWN = DEFINITE | {"all", "both"}
# What brings up something new: |a| court, |another| man.
INDEFINITE = frozenset(["a", "an", "another"])
# Besides what was told before: the |other| man, three |others|.
OTHER = frozenset(["other", "others", "another"])
# |additional| troops
ADDED = frozenset(["more", "additional", "further"])
