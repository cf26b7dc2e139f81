"""Time: when something happened, as TIMEX3."""

from __future__ import annotations

import datetime

from attrs import frozen

from newsmodel.model.span import Span
from newsmodel.model.vocabulary import TimeType

__all__ = ["Time"]


@frozen(kw_only=True, repr=False)
class Time:
    """A time expression, resolved against the date of the dispatch.

    Attributes:
        span: where it stands.
        type: TimeType (DATE, TIME, DURATION, SET), as in TIMEX3 (TimeML, ISO 24617-1).
        value: TIMEX3 value: "2023-12-26", "2023-12", "2023-W52", "2023-12-26TEV", "P3D", "PAST_REF", "XXXX-WXX-2".
        start, end: first and last day of the interval that it denotes, both included; None where it denotes none.
        rule: name of the rule that found it.
    """

    span: Span
    type: TimeType
    value: str
    start: datetime.date | None = None
    end: datetime.date | None = None
    rule: str = ""

    def __str__(self) -> str:
        return self.value

    def __repr__(self) -> str:
        return f"<Time {self.value} ({self.type}) at {self.span.start}-{self.span.end}>"
