"""The command as a process: pipes, and a missing extra."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SEED = Path(__file__).parents[2] / "seeds" / "000_07edf20958a55308.txt"
MAIN = "from newsmodel.cli import main; main()"


def test_a_reader_that_stops_early_sees_no_traceback(tmp_path: Path) -> None:
    many = tmp_path / "many.txt"
    many.write_text(SEED.read_text(encoding="utf-8") * 40, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "parse", str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_the_extra_the_command_says_how_to_install_it(missing: str) -> None:
    script = f"import sys; sys.modules['{missing}'] = None; {MAIN}"
    done = subprocess.run(
        [sys.executable, "-c", script, "--version"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert (
        done.stderr == "newsmodel: the command line needs two more packages: pip install 'newsmodel[cli]'\n"
    )
