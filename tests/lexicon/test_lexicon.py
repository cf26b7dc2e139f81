"""Lexicon: loaded when asked for, extended by files of one's own."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import newsmodel as nm
from newsmodel.lexicon.names import NameIndex, is_acronym, key_of, names, skeleton, slug

HEADER = "name\tkind\tcountry\taliases\trelations\twikidata\n"
FRONT = "Red Coast Front\tarmed_group\tPRT\tRCF|Coastal Reds\t\t\n"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.tsv"
    path.write_text(HEADER + FRONT, encoding="utf-8")
    return path


def actors_of(text: str, lexicon: nm.Lexicon) -> list[str]:
    return [actor.id for actor in nm.parse_text(text, lexicon=lexicon).actors]


def test_the_default_lexicon_is_one_object() -> None:
    assert nm.Lexicon.default() is nm.Lexicon.default()


@pytest.mark.parametrize("name", ["Red Coast Front", "RCF", "Coastal Reds"])
def test_an_added_actor_is_found_under_each_of_its_names(mine: Path, name: str) -> None:
    assert "red-coast-front" in actors_of(
        f"The {name} said it would stop.", nm.Lexicon.default().extend(mine)
    )


def test_extending_leaves_the_lexicon_as_it_was(mine: Path) -> None:
    lexicon = nm.Lexicon.default()
    lexicon.extend(mine)
    assert "red-coast-front" not in actors_of("The RCF said it would stop.", lexicon)


def test_an_added_entry_wins_over_a_bundled_one(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text(HEADER + "Hezbollah\tparty\tLBN\t\t\t\n", encoding="utf-8")
    (actor,) = nm.parse_text("Hezbollah said no.", lexicon=nm.Lexicon.default().extend(path)).actors
    assert actor.kind == "party"


@pytest.mark.parametrize("name", ["reed cutters league", "reed-cutting league", "reed cutter's league"])
def test_a_name_of_several_words_in_lower_case_is_found(tmp_path: Path, name: str) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text(f"{HEADER}{name}\tarmed_group\tPRT\t\t\t\n", encoding="utf-8")
    article = nm.parse_text(f"The {name} attacked the ferry.", lexicon=nm.Lexicon.default().extend(path))
    assert name in [actor.name for actor in article.actors]


def test_extensions_add_up(mine: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.tsv"
    other.write_text(HEADER + "Blue Hill League\tparty\tPRT\t\t\t\n", encoding="utf-8")
    lexicon = nm.Lexicon.default().extend(mine).extend(other)
    found = actors_of("The Red Coast Front met the Blue Hill League.", lexicon)
    assert {"red-coast-front", "blue-hill-league"} <= set(found)


@pytest.mark.parametrize("table", ["words", "given_names"])
def test_the_columns_of_a_table_hold_the_cells_of_its_rows(table: str) -> None:
    lexicon = nm.Lexicon.default()
    assert [list(row) for row in zip(*lexicon.columns(table), strict=True)] == lexicon.rows(table)


def test_an_added_place_is_found_before_the_bundled_cities_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "extra_places.tsv"
    path.write_text(
        "name\tkind\tcountry\tadmin1\tlatitude\tlongitude\taliases\nLisbon\tbase\tPRT\t\t\t\tLisboa Fort\n"
    )
    index = nm.Lexicon.default().extend(path).derived(names)
    assert [sense.kind for sense in index.look_up("lisbon") if sense.kind in ("place", "city")][:2] == [
        "place",
        "city",
    ]
    assert index.look_up("lisbon")[-1].kind == "city"
    assert [sense.row[0] for sense in index.look_up("lisboa fort")] == ["Lisbon"]
    assert "lisboa fort" in index


def test_a_wrong_file_is_refused_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text(HEADER + "A\tarmy\t\t\t\t\n", encoding="utf-8")
    with pytest.raises(nm.LexiconError) as caught:
        nm.Lexicon.default().extend(path)
    assert (caught.value.file, caught.value.line, caught.value.column) == (str(path), 2, 3)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(nm.LexiconError, match="cannot read"):
        nm.Lexicon.default().extend(tmp_path / "none.tsv")


def test_a_lexicon_survives_pickling_with_its_additions(mine: Path) -> None:
    copy = pickle.loads(pickle.dumps(nm.Lexicon.default().extend(mine)))
    assert "red-coast-front" in actors_of("The Red Coast Front said no.", copy)


def test_a_lexicon_says_how_much_was_added(mine: Path) -> None:
    assert repr(nm.Lexicon.default()) == "<Lexicon>"
    assert repr(nm.Lexicon.default().extend(mine)) == "<Lexicon with 1 entries added>"


def test_states_cover_the_members_of_the_united_nations() -> None:
    codes = {row[0] for row in nm.Lexicon.default().rows("states")}
    assert len(codes) >= 193
    assert {"IRQ", "USA", "PSE", "XKX", "TWN"} <= codes


@pytest.mark.parametrize(
    ("table", "least"),
    [
        ("organisations", 400),
        ("armed_groups", 250),
        ("media", 150),
        ("cities", 25_000),
        ("reporting", 350),
        ("given_names", 800),
    ],
)
def test_the_bundled_tables_are_as_large_as_promised(table: str, least: int) -> None:
    assert len(nm.Lexicon.default().rows(table)) >= least


@pytest.mark.parametrize(
    "variants",
    [
        ("al-Qaeda", "Al Qaeda", "al Qaeda", "Al-Qaeda", "el-Qaeda"),
        ("Kata'ib Hezbollah", "Kata’ib Hezbollah", "Kataib Hezbollah"),
        ("Médecins Sans Frontières", "Medecins sans frontieres"),
        ("Deir ez-Zor", "Deir ez Zor"),
        ("St. Louis", "Saint Louis"),
        ("Łódź", "Lodz"),
    ],
)
def test_spellings_of_one_name_have_one_key(variants: tuple[str, ...]) -> None:
    assert len({key_of(variant) for variant in variants}) == 1


def test_a_slug_is_readable() -> None:
    assert slug("Kata'ib Hezbollah (Iraq)") == "kataib-hezbollah-iraq"


@pytest.mark.parametrize(
    ("word", "expected"),
    [("UN", True), ("U.S.", True), ("M23", True), ("Un", False), ("A", False), ("23", False)],
)
def test_acronyms_are_two_or_more_capitals(word: str, expected: bool) -> None:
    assert is_acronym(word) is expected


def test_transliterations_share_their_skeleton() -> None:
    assert skeleton("saadoun") == skeleton("sadun")
    assert skeleton("hussein") == skeleton("hossein")
    assert skeleton("torres") != skeleton("okafor")


def test_a_name_has_its_likeliest_sense_first() -> None:
    index: NameIndex = nm.Lexicon.default().derived(names)
    assert index.look_up("georgia")[0].kind == "state"
    assert index.look_up("nowhere at all") == []


def test_a_table_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(nm.LexiconError, match="no lexicon is called 'colours'"):
        nm.Lexicon.default().rows("colours")
