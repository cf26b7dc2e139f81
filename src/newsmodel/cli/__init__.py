"""The `newsmodel` command. Needs the extra `cli` (typer and rich); without it, it says so in one line."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Runs the command line and ends the process with its exit code: 0 fine, 1 some input rejected, 2 wrong usage."""
    try:
        from newsmodel.cli.app import run

        code = run()
    except ImportError as error:
        if error.name is None or error.name.partition(".")[0] not in ("typer", "rich"):
            raise
        sys.stderr.write(
            "newsmodel: the command line needs two more packages: pip install 'newsmodel[cli]'\n"
        )
        code = 2
    except KeyboardInterrupt:  # while the command was still loading; `run` tells of later ones
        code = 130
    sys.exit(code)
