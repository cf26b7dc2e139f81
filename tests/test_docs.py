"""Every example in README and docs is executed, and prints what the page says."""

from __future__ import annotations

import contextlib
import doctest
import importlib
import importlib.util
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsmodel
from newsmodel.io.formats import registry

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MODULES = [
    ".".join(p.relative_to(Path(newsmodel.__file__).parent.parent).with_suffix("").parts).removesuffix(
        ".__init__"
    )
    for p in sorted(Path(newsmodel.__file__).parent.rglob("*.py"))
]


@pytest.fixture(autouse=True)
def _forget_formats() -> Iterator[None]:
    """A format that an example registers is known to that example alone."""
    known = dict(registry._registered)
    yield
    registry._registered.clear()
    registry._registered.update(known)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_python_examples_of_a_page_print_what_it_says(page: Path, tmp_path: Path) -> None:
    """A ```python block runs in the page's own namespace; a ```text block right behind it is what it prints."""
    blocks = [
        (m[1], m[2], page.read_text(encoding="utf-8").count("\n", 0, m.start()) + 1)
        for m in BLOCK.finditer(page.read_text(encoding="utf-8"))
    ]
    namespace: dict[str, object] = {"__name__": "__main__"}
    printed: str | None = None
    with contextlib.chdir(tmp_path):
        for language, code, line in blocks:
            if language == "python":
                out = io.StringIO()
                with contextlib.redirect_stdout(out):
                    exec(compile("\n" * line + code, str(page), "exec"), namespace)
                printed = out.getvalue()
            elif language == "text" and printed is not None:
                assert printed == code, f"{page.name}:{line}"
                printed = None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_repository_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_docstrings_hold(name: str, tmp_path: Path) -> None:
    if name.startswith(("newsmodel.cli", "newsmodel.view")):
        pytest.importorskip("typer")
    here = os.getcwd()
    os.chdir(tmp_path)
    try:
        result = doctest.testmod(
            importlib.import_module(name), optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
        )
    finally:
        os.chdir(here)
    assert result.failed == 0


def test_every_command_of_the_readme_exists() -> None:
    app = pytest.importorskip("newsmodel.cli.app")
    from typer.main import get_command

    known = set(get_command(app.app).commands)
    used = set(
        re.findall(r"^\$ newsmodel (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert used == known


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert (
        set(re.findall(r"^\$ make (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
        <= targets
    )


def test_the_changelog_has_the_version() -> None:
    assert f"## {newsmodel.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_model_page_says_what_the_model_says() -> None:
    spec = importlib.util.spec_from_file_location("write_model_page", ROOT / "docs" / "write_model_page.py")
    assert spec is not None
    assert spec.loader is not None
    writer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(writer)
    assert (ROOT / "docs" / "model.md").read_text(encoding="utf-8") == writer.page()
