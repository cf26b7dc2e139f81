"""Days as the time stamps that formats want: with a zone, always."""

from __future__ import annotations

import datetime

__all__ = ["UNDATED", "compact", "stamp"]

UNDATED = datetime.date(1970, 1, 1)
"""Stands for an unknown day in formats that demand one. The losses say so."""


def stamp(day: datetime.date, *, milliseconds: bool = False) -> str:
    """A day as an RFC 3339 stamp: its first second, UTC. A dispatch says the day, not the hour.

    For example:

        >>> stamp(datetime.date(2023, 12, 26))
        '2023-12-26T00:00:00Z'
    """
    return f"{day.isoformat()}T00:00:00{'.000' if milliseconds else ''}Z"


def compact(day: datetime.date) -> str:
    """YYYYMMDD, four digits for every year."""
    return day.isoformat().replace("-", "")
