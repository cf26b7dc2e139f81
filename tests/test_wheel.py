"""The wheel: built, installed in an empty environment, used on the seed."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_07edf20958a55308.txt"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, ROOT],
        check=True,
        capture_output=True,
    )
    (built,) = target.glob("*.whl")
    return built


def test_the_wheel_holds_the_types_the_licence_and_every_lexicon(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    data = {f"newsmodel/lexicon/data/{p.name}" for p in (ROOT / "src/newsmodel/lexicon/data").glob("*.tsv")}
    assert names >= data | {"newsmodel/py.typed"}
    assert {Path(n).name for n in names} >= {"LICENSE", "NOTICE", "METADATA"}


def test_the_gazetteer_takes_at_most_a_megabyte_and_a_half_of_the_wheel(wheel: Path) -> None:
    places = {"cities.tsv", "regions.tsv", "extra_places.tsv"}
    size = sum(i.compress_size for i in zipfile.ZipFile(wheel).infolist() if Path(i.filename).name in places)
    assert size <= 1_500_000


def test_the_wheel_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    """With the core dependencies alone, and the oldest python-dateutil that is supported (the suite runs with the newest);
    the command then says in one line what it lacks."""
    venv.create(tmp_path / "env", with_pip=True)
    bin_ = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    install = [bin_ / "python", "-m", "pip", "install", "--quiet", wheel, "python-dateutil==2.9.*"]
    subprocess.run(install, check=True, capture_output=True)
    script = (
        "import sys, newsmodel as nm; print(nm.parse(open(sys.argv[1], encoding='utf-8').read()).source); "
        "print([t.value for t in nm.parse_text('It closed on 3 May 2021.', date='2024-05-16').times])"
    )
    done = subprocess.run(
        [bin_ / "python", "-c", script, SEED], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines() == ["Shafaq News", "['2021-05-03']"]
    command = subprocess.run([bin_ / "newsmodel", "--version"], capture_output=True, text=True, check=False)
    assert command.returncode == 2
    assert "newsmodel[cli]" in command.stderr
