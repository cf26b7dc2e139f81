"""Vague references: now, recently, soon, the past, these days."""

from __future__ import annotations

from newsmodel.extract.times.context import Context, Meaning, Reading
from newsmodel.extract.times.grammar import Rule
from newsmodel.extract.times.reader import Reader
from newsmodel.model.vocabulary import TimeType
from newsmodel.text.closed import CLOSED

__all__ = ["RULES"]


_BEFORE_POINT = frozenset("at by since until till before after around from about".split())


def _reference(value: str) -> Meaning:
    reading = Reading(TimeType.DATE, value)
    return lambda _: reading


def _past() -> Meaning:
    return _reference("PAST_REF")


def _present() -> Meaning:
    return _reference("PRESENT_REF")


def _future() -> Meaning:
    return _reference("FUTURE_REF")


def _that_time() -> Meaning:
    """`by that time`: the date spoken of."""

    def resolve(context: Context) -> Reading | None:
        mentioned = context.last()
        return Reading(TimeType.DATE, mentioned.value, mentioned) if mentioned else None

    return resolve


def _is_vague(reader: Reader, first: int, end: int) -> bool:
    """`now`, `recently`; not `as soon as`, `now that`, `a current of air`, `Future Fund`."""
    word, before, after = reader.lower[first], reader.before(first), reader.after(end)
    if reader.words[first][0].isupper() and first and reader.words[first - 1][0].isupper():
        return False
    if word == "soon":
        return before not in ("as", "too", "how") and after not in ("after", "as", "afterwards", "afterward")
    if word == "recently":
        return before != "as" or after != "as"  # as recently as May
    if word == "now":
        return after != "that"
    if word in ("future", "current"):
        nominal = before in ("a", "electric", "ocean") or after in ("account", "accounts", "of")
        return reader.words[first][0].islower() and not nominal
    return True


def _is_alone(reader: Reader, first: int, end: int) -> bool:
    """`in the past.`; not `in the past year`, `to date the find`."""
    after = reader.after(end)
    return not after[:1].isalnum() or after in CLOSED


def _is_point(reader: Reader, first: int, end: int) -> bool:
    """`by that time`; over that time is a length of time, and |that time| everybody was freed."""
    return reader.before(first) in _BEFORE_POINT and _is_alone(reader, first, end)


def _is_at(reader: Reader, first: int, end: int) -> bool:
    """`at present`, `for the moment`; not `the moment he left`, `present a plan`."""
    return reader.before(first) in ("at", "for", "until") and _is_alone(reader, first, end)


# fmt: off
RULES = (
    Rule("TIME", "vague", "VAGUE", _reference, "recently", _is_vague),
    Rule("TIME", "vague", "right|just|until|till now", _present, "right now"),
    Rule("TIME", "vague", "the? present", _present, "at present", _is_at),
    Rule("TIME", "vague", "the|this present|current time|day", _present, "at the present time"),
    Rule("TIME", "vague", "this time|moment|point|hour", _present, "at this time", _is_at),
    Rule("TIME", "vague", "the moment", _present, "at the moment", _is_at),
    Rule("TIME", "vague", "these days", _present, "these days"),
    Rule("TIME", "vague", "those days", _past, "in those days"),
    Rule("TIME", "vague", "to|till date", _present, "to date", _is_alone),
    Rule("TIME", "vague", "the recent|distant? past", _past, "in the past", _is_alone),
    Rule("TIME", "vague", "long ago", _past, "long ago"),
    Rule("TIME", "vague", "the near|foreseeable|distant|immediate|not-too-distant? future", _future, "in the near future"),
    Rule("TIME", "vague", "the long|short|near|medium|longer|shorter term|run", _future, "in the long term"),
    Rule("TIME", "that-time", "that time", _that_time, "by that time", _is_point),
)
# fmt: on
