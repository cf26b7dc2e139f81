"""Fixtures that many tests share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SEED = Path(__file__).parent.parent / "seeds" / "000_07edf20958a55308.txt"

settings.register_profile("newsmodel", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsmodel")


@pytest.fixture(scope="session")
def seed_text() -> str:
    """The dispatch in seeds/."""
    return SEED.read_text(encoding="utf-8")


@pytest.fixture
def run_python() -> Callable[[str], str]:
    """Runs a script in a fresh interpreter and gives back what it prints."""

    def run(script: str) -> str:
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    return run
