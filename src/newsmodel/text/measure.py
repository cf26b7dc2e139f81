"""Measures: the words that times and distances are counted and named by."""

from __future__ import annotations

__all__ = ["DAYPARTS", "DISTANCES", "DURATIONS", "LENGTHS", "LONG_DURATIONS", "PERIODS", "SEASONS"]

DAYPARTS = frozenset(["morning", "afternoon", "evening", "night"])
SEASONS = frozenset(["spring", "summer", "autumn", "fall", "winter"])
# What "this", "last" and the name of a day go before: this |week|, on Sunday |night|.
PERIODS = DAYPARTS | {"day", "week", "weekend", "month", "year"}
# How long something takes or how long ago it was, by days and longer: two |days| later.
LONG_DURATIONS = frozenset("day days week weeks month months year years decade decades".split())
# And within a day.
DURATIONS = LONG_DURATIONS | {"minute", "minutes", "hour", "hours"}
# How far it is: 90 |kilometres| to the south.
DISTANCES = frozenset("km kms kilometres kilometers kilometre kilometer miles mile mi".split())
# How long something is, and how fast it goes: 90 |miles| an hour.
LENGTHS = DISTANCES | {"metres", "meters", "metre", "meter", "feet", "knots"}
