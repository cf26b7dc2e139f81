"""What a command tells on standard error: one line, with nothing in it that a terminal would obey."""

from __future__ import annotations

import typer

__all__ = ["notice"]


def notice(message: str) -> None:
    """Prints a message, on one line; control characters, as file names may hold them, are written as escapes."""
    line = " ".join(message.split())
    typer.echo("newsmodel: " + "".join(c if c.isprintable() else ascii(c)[1:-1] for c in line), err=True)
