"""Characters that a format cannot hold, and what stands in their place."""

from __future__ import annotations

import re

__all__ = ["one_line", "spreadsheet_cell", "xml_text"]

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def xml_text(text: str) -> str:
    """A text without the characters that XML 1.0 forbids even as references: most control characters, U+FFFE, U+FFFF.

    For example:

        >>> xml_text("Bell\\x07 rang")
        'Bell rang'
    """
    return _NOT_XML.sub("", text)


def one_line(text: str) -> str:
    """A text on one line: line ends, tabs and other control characters become one blank."""
    return _BREAKS.sub(" ", text).strip()


def spreadsheet_cell(value: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe.

    For example:

        >>> spreadsheet_cell("=1+1"), spreadsheet_cell("Rain")
        ("'=1+1", 'Rain')
    """
    return f"'{value}" if value.startswith(_FORMULA) else value
