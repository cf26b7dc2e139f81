"""The commands put together, and what happens when one fails: one line on standard error, never a traceback."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

import typer
from typer.main import get_command

from newsmodel._version import __version__
from newsmodel.cli.convert import convert
from newsmodel.cli.info import info
from newsmodel.cli.ingest import ingest
from newsmodel.cli.lint import lint
from newsmodel.cli.notice import notice
from newsmodel.cli.parse import parse
from newsmodel.cli.query import query
from newsmodel.cli.schema import schema
from newsmodel.cli.search import search
from newsmodel.cli.show import show
from newsmodel.errors import LexiconError, NewsmodelError, QueryError

__all__ = ["app", "run"]

app = typer.Typer(
    name="newsmodel",
    help="Read English news dispatches: who said what, and who did what to whom.",
    epilog="Exit codes: 0 fine, 1 some input rejected, 2 wrong usage.",
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _command in (parse, show, convert, schema, lint, ingest, query, search, info):
    app.command()(_command)


def _print_version(value: bool) -> None:
    if value:
        typer.echo(f"newsmodel {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    version: bool = typer.Option(
        False, "--version", callback=_print_version, is_eager=True, help="Print the version and exit."
    ),
) -> None:
    """Read English news dispatches: who said what, and who did what to whom."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(2)


# Typer brings its own parser; the root of its usage errors has no public name, but BadParameter is one of them.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line (`sys.argv` if None) and gives back its exit code."""
    _prepare_output()
    try:
        code = _invoke(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
    except _UsageError as error:
        return _fail(_message(error) + _advice(error), 2)
    except KeyboardInterrupt:
        return _fail("interrupted", 130)
    except BrokenPipeError:  # `newsmodel parse ... | head`: the reader has seen enough
        _discard_output()
        return 0
    except (QueryError, LexiconError) as error:  # what was asked for, or what an option named, cannot be
        return _fail(str(error), 2)
    except NewsmodelError as error:
        return _fail(str(error), 1)
    except OSError as error:
        _discard_output()
        name = f": {error.filename}" if error.filename else ""
        return _fail(f"{error.strerror or error}{name}", 1)
    return code


def _invoke(arguments: list[str]) -> int:
    # Not by the command's own `main`, which has its own ways with broken pipes and interruptions.
    command = get_command(app)
    try:
        with command.make_context("newsmodel", arguments) as context:
            command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    return 0


def _prepare_output() -> None:
    if (
        sys.stdout is None
    ):  # `newsmodel ... >&-`: writing is to fail as on a full disk, and only if there is any
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Quotation marks that an old terminal has no code for are shown as \u201c, as on standard error.
        sys.stdout.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Lets go of what cannot be written, or Python would try again while it closes, and complain."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _message(error: Exception) -> str:
    tell = getattr(error, "format_message", None)
    return str(tell()) if callable(tell) else str(error)


def _advice(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    return f" (try `{context.command_path} --help`)" if context is not None else ""


def _fail(message: str, code: int) -> int:
    notice(message)
    return code
