"""Linting: every fault of a lexicon file at once, with line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.lexicon.layout import LAYOUTS

HEADER = "name\tkind\tcountry\taliases\trelations\twikidata"
DATA = Path(nm.__file__).parent / "lexicon" / "data"


@pytest.fixture
def file(tmp_path: Path):
    def write(*lines: str) -> Path:
        path = tmp_path / "mine.tsv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("path", sorted(DATA.glob("*.tsv")), ids=lambda path: path.stem)
def test_every_bundled_lexicon_is_right_and_in_order(path: Path) -> None:
    assert [str(fault) for fault in nm.lint(path, strict=True)] == []


@pytest.mark.parametrize("path", sorted(DATA.glob("*.tsv")), ids=lambda path: path.stem)
def test_every_bundled_lexicon_has_a_layout_and_says_what_it_holds(path: Path) -> None:
    assert path.stem in LAYOUTS
    assert path.read_text(encoding="utf-8").startswith("# ")


def test_a_right_file_has_no_faults(file) -> None:
    assert (
        nm.lint(
            file("# comment", HEADER, "Red Coast Front\tarmed_group\tPRT\tRCF|Red Front\tbacked_by=ESP\tQ1")
        )
        == []
    )


@pytest.mark.parametrize(
    ("line", "column", "expected", "found"),
    [
        ("\tparty\t\t\t\t", 1, "a name", "an empty cell"),
        ("A\tarmy\t\t\t\t", 3, "one of state, government", "'army'"),
        ("A\tparty\tPT\t\t\t", 9, "an ISO 3166-1 alpha-3 code", "'PT'"),
        ("A\tparty\tGER\t\t\t", 9, "an ISO 3166-1 alpha-3 code", "'GER'"),
        ("«»\tparty\t\t\t\t", 1, "a name", "'«»'"),
        ("A\tparty\tPRT\tB|-\t\t", 13, "names", "'-'"),
        ("A\0B\tparty\tPRT\t\t\t", 1, "a name", "'A\\x00B'"),
        ("The\tparty\tPRT\t\t\t", 1, "a name", "'The'"),
        ("A\tparty\tPRT\tsaid\t\t", 13, "names", "'said'"),
        ("A\tparty\tPRT\tB|B\t\t", 13, "names", "a value twice in 'B|B'"),
        ("A\tparty\tPRT\tB|\t\t", 13, "names", "''"),
        ("A\tparty\tPRT\t\tfriend_of=ESP\t", 14, "relation=actor", "'friend_of=ESP'"),
        ("A\tparty\tPRT\t\t\t796", 15, "a Wikidata item", "'796'"),
        ("A\tparty", 1, "6 (name, kind, country, aliases, relations, wikidata)", "2"),
    ],
)
def test_a_wrong_cell_is_named_with_its_column(
    file, line: str, column: int, expected: str, found: str
) -> None:
    (fault,) = nm.lint(file(HEADER, line))
    assert (fault.line, fault.column, fault.found) == (2, column, found)
    assert fault.expected is not None
    assert fault.expected.startswith(expected)


def test_a_name_that_stands_twice_names_the_first_line(file) -> None:
    (fault,) = nm.lint(file(HEADER, "A\tparty\t\t\t\t", "A\tparty\t\t\t\t"))
    assert str(fault).endswith(":3:1: 'A' is already on line 2")


TRIGGERS = "lemma\tpos\ttype\troles\tneeds\tpolarity"


def test_a_trigger_that_could_never_be_read_is_named(file) -> None:
    """Of two entries for one lemma under the same conditions, in whatever order, only the first would count."""
    one = "storm\tverb\traid\tsubj=agent\tsubj=crowd|obj=post\tstrong"
    two = "storm\tverb\triot\tsubj=agent\tobj=post|subj=crowd\tstrong"
    (fault,) = nm.lint(file(TRIGGERS, one, two))
    assert str(fault).endswith(":3:1: 'storm' is already on line 2")
    assert nm.lint(file(TRIGGERS, one, two.replace("crowd", "mob"))) == []


@pytest.mark.parametrize("country", ["PRT", "XKX", "XAB", "ZZZ"])
def test_countries_are_those_of_the_states_table_and_codes_that_iso_leaves_to_its_users(
    file, country: str
) -> None:
    assert nm.lint(file(HEADER, f"A\tparty\t{country}\t\t\t")) == []


def test_line_ends_of_any_system_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_bytes("\r\n".join((HEADER, "A\tparty\t\t\t\t", "B\tparty\t\t\t\t", "")).encode())
    assert nm.lint(path, strict=True) == []


def test_comments_have_no_place_in_the_order(file) -> None:
    assert nm.lint(file(HEADER, "A\tparty\t\t\t\t", "# more", "B\tparty\t\t\t\t"), strict=True) == []


def test_order_counts_only_when_strict(file) -> None:
    path = file(HEADER, "B\tparty\t\t\t\t", "A\tparty\t\t\t\t")
    assert nm.lint(path) == []
    assert [(f.line, f.message) for f in nm.lint(path, strict=True)] == [(3, "not in order")]


def test_all_faults_come_at_once_in_order_of_the_file(file) -> None:
    faults = nm.lint(file(HEADER, "A\tarmy\tPT\t\t\t", "B"))
    assert [(f.line, f.column) for f in faults] == [(2, 3), (2, 8), (3, 1)]


@pytest.mark.parametrize("content", [("name\tcolour", "A\tred"), ("",)])
def test_a_file_of_no_known_kind_is_a_fault(file, content) -> None:
    [fault] = nm.lint(file(*content))
    assert fault.line is not None


def test_an_unreadable_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(nm.LexiconError, match="cannot read the lexicon: No such file or directory"):
        nm.lint(tmp_path / "none.tsv")


def test_a_file_that_is_not_utf8_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_bytes(b"name\n\xff\n")
    [fault] = nm.lint(path)
    assert (fault.message, fault.line, fault.column) == ("cannot read the lexicon: not UTF-8", 2, 1)
    with pytest.raises(nm.LexiconError, match="not UTF-8"):
        nm.Lexicon.default().extend(path)


def test_an_unknown_header_is_told_with_the_nearest_known_one(file) -> None:
    [fault] = nm.lint(file("name\tkind\tcountry\talias"))
    assert (fault.line, fault.column, fault.found) == (1, 1, "name kind country alias")
    assert fault.expected is not None
    assert fault.expected.endswith("is nearest: name kind country aliases relations wikidata")


def test_a_file_name_with_a_nul_is_an_error() -> None:
    with pytest.raises(nm.LexiconError, match="cannot read the lexicon"):
        nm.lint("a\0b")


@pytest.mark.parametrize("name", ["IS", "WHO", "IT"])
def test_an_acronym_may_be_spelt_as_a_function_word(file, name) -> None:
    assert nm.lint(file(HEADER, f"Red Coast Front\tarmed_group\tPRT\t{name}\t\t")) == []
