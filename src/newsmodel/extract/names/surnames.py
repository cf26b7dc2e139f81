"""Surnames: which of the words of a person's name others know them by."""

from __future__ import annotations

from collections.abc import Container

from newsmodel.extract.names.context import PARTICLES

__all__ = ["first_of_two_surnames"]


def first_of_two_surnames(parts: list[str], given: Container[str]) -> str:
    """Juan |Perez| Molina, Ana Maria |Perez| Molina; no Ana |Maria| Perez: the surname by which Spanish speakers go.

    Args:
        parts: the keys of the words of a name.
        given: keys of given names.

    Returns:
        The key of that surname, "" if there is none.
    """
    if len(parts) < 3 or len(parts[-2]) < 3 or parts[-2] in given or parts[0] not in given:
        return ""
    return "" if PARTICLES.intersection(parts[-3:-1]) else parts[-2]
