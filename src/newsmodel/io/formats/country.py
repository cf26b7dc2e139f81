"""Codes of a country in the schemes that other formats use."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = ["Codes", "codes"]


class Codes(NamedTuple):
    """A country's codes; "" where a scheme has none.

    Attributes:
        iso2, numeric: ISO 3166-1 alpha-2 ("IQ") and number ("368").
        fips: FIPS 10-4 ("IZ"), which GDELT uses for places.
        region: the name of its region in ACLED's files ("Middle East").
        name: as news uses it ("Iraq").
    """

    iso2: str = ""
    numeric: str = ""
    fips: str = ""
    region: str = ""
    name: str = ""


@cache
def _table() -> dict[str, Codes]:
    text = files("newsmodel.io.formats").joinpath("data/countries.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[0]: Codes(*row[1:]) for row in rows}


def codes(iso3: str | None) -> Codes:
    """The codes of a country by its ISO 3166-1 alpha-3 code; empty ones if it is unknown.

    For example:

        >>> codes("IRQ").iso2, codes("IRQ").fips, codes(None).iso2
        ('IQ', 'IZ', '')
    """
    return _table().get(iso3 or "", Codes())
