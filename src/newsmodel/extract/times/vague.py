"""Vague references: now, recently, soon, the past, these days."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading, unresolved
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.guards import is_the_past, is_vague
from newsmodel.model.vocabulary import TimeType

__all__ = ["RULES"]


def reference(value: str) -> Meaning:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    reading = Reading(TimeType.DATE, value)
    return lambda _: reading


def _past() -> Meaning:
    return reference("PAST_REF")


def _present() -> Meaning:
    return reference("PRESENT_REF")


def _future() -> Meaning:
    return reference("FUTURE_REF")


def _that_time() -> Meaning:
    """`by that time`: the date spoken of."""

    def resolve(context: Context) -> Reading | None:
        mentioned = context.last()
        return Reading(TimeType.DATE, mentioned.value, mentioned) if mentioned else unresolved("day")

    return resolve


RULES = (
    Rule("TIME", "vague", "VAGUE", reference, "recently", is_vague),
    Rule("TIME", "vague", "right|just|until|till now", _present, "right now"),
    Rule("TIME", "vague", "the? present", _present, "at present", is_the_past),
    Rule("TIME", "vague", "the present|current time|day", _present, "at the present time"),
    Rule("TIME", "vague", "the moment", _present, "at the moment", is_the_past),
    Rule("TIME", "vague", "these days", _present, "these days"),
    Rule("TIME", "vague", "to|till date", _present, "to date", is_the_past),
    Rule("TIME", "vague", "the recent|distant? past", _past, "in the past", is_the_past),
    Rule("TIME", "vague", "long ago", _past, "long ago"),
    Rule("TIME", "vague", "the near|foreseeable|distant|immediate|not-too-distant? future", _future, "in the near future"),
    Rule("TIME", "vague", "the long|short|near|medium|longer|shorter term", _future, "in the long term"),
    Rule("TIME", "that-time", "that time", _that_time, "by that time"),
)
