"""The package's shape: which folder may import which, and what the public face is."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

import newsmodel

ROOT = Path(newsmodel.__file__).parent
# A module imports from its own rank or a lower one. Text flows one way: from left to right.
RANKS = "_version errors model lexicon text extract cascade parse io query corpus view cli".split()
MODULES = sorted(ROOT.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    """The newsmodel modules that a module imports, wherever in it; not those for type checkers alone."""
    found: set[str] = set()
    known = {name_of(module) for module in MODULES}
    for node in _runtime_nodes(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            # `from newsmodel import model` imports the folder, not the public face
            found |= inner if node.module == "newsmodel" and inner <= known else {node.module, *inner}
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return {name for name in found if name in known and name != name_of(path)}


def _runtime_nodes(tree: ast.AST):
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from _runtime_nodes(node)


def rank_of(module: str) -> int:
    return RANKS.index(module.split(".")[1])


@pytest.mark.parametrize("path", [m for m in MODULES if m != ROOT / "__init__.py"], ids=name_of)
def test_a_module_imports_only_from_its_own_rank_or_a_lower_one(path: Path) -> None:
    here = name_of(path)
    higher = {
        module for module in imports_of(path) if module != "newsmodel" and rank_of(module) > rank_of(here)
    }
    assert not higher


@pytest.mark.parametrize("path", [m for m in MODULES if m != ROOT / "__init__.py"], ids=name_of)
def test_no_module_imports_the_public_face(path: Path) -> None:
    assert "newsmodel" not in imports_of(path)


# Within a folder too: each row names its modules and folders in the order in which a text passes through them.
INNER_RANKS = {
    "extract": "language times actor_kinds names referents countries places actors anaphors statements events",
    "extract.statements": "cues deeds unit phrases proposal scan content speakers constructions read build links",
    "extract.events": (
        "kinds mention clauses parties circumstances tolls slots triggers discourse tell occurrences records find"
    ),
}


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        pytest.param(folder, module, id=name_of(module))
        for folder in INNER_RANKS
        for module in MODULES
        if name_of(module).startswith(f"newsmodel.{folder}.")
    ],
)
def test_a_module_imports_only_from_its_own_rank_or_a_lower_one_within_its_folder(
    folder: str, path: Path
) -> None:
    ranks, inside = INNER_RANKS[folder].split(), f"newsmodel.{folder}."

    def rank(module: str) -> int:
        return ranks.index(module.removeprefix(inside).split(".")[0])

    within = {module for module in imports_of(path) if module.startswith(inside)}
    assert not {module for module in within if rank(module) > rank(name_of(path))}


def test_imports_form_no_circle() -> None:
    """Circles within a folder count too; a package's __init__ is left out, for it only gathers names."""
    graph = {name_of(m): imports_of(m) for m in MODULES}
    packages = {name_of(m) for m in MODULES if m.name == "__init__.py"}
    # model/article.py asks model/validate.py for faults while it runs, not while it is imported
    graph["newsmodel.model.article"].discard("newsmodel.model.validate")
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path, module))
        if module in done:
            return
        for other in graph[module] - packages:
            visit(other, (*path, module))
        done.add(module)

    for module in graph:
        if module not in packages:
            visit(module, ())


def public_names() -> list[str]:
    return [
        name
        for name in vars(newsmodel)
        if not name.startswith("_") and not inspect.ismodule(vars(newsmodel)[name])
    ]


def test_all_equals_the_public_names() -> None:
    assert sorted(newsmodel.__all__) == sorted([*public_names(), "__version__"])


def test_all_is_sorted_without_regard_to_case() -> None:
    assert list(newsmodel.__all__) == sorted(newsmodel.__all__, key=str.lower)


@pytest.mark.parametrize("name", [n for n in public_names() if callable(getattr(newsmodel, n))])
def test_every_public_callable_is_documented(name: str) -> None:
    thing = getattr(newsmodel, name)
    assert inspect.getdoc(thing)
    if inspect.isclass(thing):
        for method, value in vars(thing).items():
            if not method.startswith("_") and (inspect.isfunction(value) or isinstance(value, property)):
                assert inspect.getdoc(value), f"{name}.{method}"


@pytest.mark.parametrize("name", [n for n in public_names() if inspect.isfunction(getattr(newsmodel, n))])
def test_every_public_function_is_typed(name: str) -> None:
    signature = inspect.signature(getattr(newsmodel, name))
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(p.annotation is not inspect.Parameter.empty for p in signature.parameters.values())


def test_importing_newsmodel_loads_no_extra_and_no_lexicon(run_python) -> None:
    script = (
        "import sys, newsmodel; from newsmodel.lexicon.lexicon import Lexicon; "
        "print(Lexicon._default is None, sorted({m.partition('.')[0] for m in sys.modules} & "
        "{'typer', 'rich', 'pyarrow', 'networkx', 'rdflib', 'trafilatura', 'pyspark', 'sqlite3', 'asyncio', "
        "'multiprocessing', 'concurrent', 'zipfile', 'tarfile'}))"
    )
    assert run_python(script) == "True []"
