"""The command as a process: pipes, closed and full outputs, old terminals, interruption, and a missing extra."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SEED = Path(__file__).parents[2] / "seeds" / "000_07edf20958a55308.txt"
MAIN = "from newsmodel.cli import main; main()"


@pytest.mark.parametrize("command", ["parse", "show"])
def test_a_reader_that_stops_early_sees_no_traceback(command: str, tmp_path: Path) -> None:
    many = tmp_path / "many.txt"
    many.write_text(SEED.read_text(encoding="utf-8") * 40, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, command, str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """What a shell makes of a command line, in which $NM is the command and $SEED the dispatch in seeds/."""
    variables = {**os.environ, **environment, "NM": f"{sys.executable} -c '{MAIN}'", "SEED": str(SEED)}
    return subprocess.run(
        ["sh", "-c", f'eval "$NM {command}"'], capture_output=True, env=variables, check=False
    )


@pytest.mark.parametrize(
    "command", ["parse $SEED", "parse --pretty $SEED", "show $SEED", "schema", "--version", "parse --help"]
)
@pytest.mark.parametrize("output", ["/dev/full", "&-"])
def test_output_that_nobody_can_take_is_one_line_on_standard_error(command: str, output: str) -> None:
    done = shell(f"{command} >{output}")
    assert done.returncode == 1
    assert done.stderr.startswith(b"newsmodel: ")
    assert done.stderr.count(b"\n") == 1


def test_with_an_output_file_standard_output_may_be_closed(tmp_path: Path) -> None:
    target = tmp_path / "articles.jsonl"
    assert shell(f"parse $SEED -o {target} >&-").returncode == 0
    assert target.stat().st_size > 0


@pytest.mark.parametrize("command", ["parse -", "parse --text -", "show -"])
def test_a_closed_standard_input_is_rejected_in_one_line(command: str) -> None:
    done = shell(f"{command} <&-")
    assert (done.returncode, done.stderr) == (1, b"newsmodel: rejected: -: no standard input\n")


@pytest.mark.parametrize("command", ["parse $SEED", "parse --pretty $SEED", "schema"])
def test_json_is_utf8_wherever_it_is_printed(command: str) -> None:
    assert (
        shell(command, PYTHONIOENCODING="latin-1").stdout == shell(command, PYTHONIOENCODING="utf-8").stdout
    )


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_without_some_character_shows_its_number(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "dispatch.txt"
    path.write_text(' date 2024-05-16 Coast Wire/ "Ľ," President Ana Torres said.', encoding="utf-8")
    done = shell(f"show {path}", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u013d" in done.stdout


def test_an_interruption_while_the_command_loads_is_no_traceback() -> None:
    script = f"""
import sys

class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == "newsmodel.cli.app":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupted())
{MAIN}
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")


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
