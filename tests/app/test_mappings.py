"""Mappings of columns: kept by the shape of a document, never a reason to fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roadmap_desktop.app.mappings import MOST, Mappings, row_words
from roadmap_desktop.domain.proposal import Column, Field, RowClass, Table


def table(*headings: str, first: int = 3, grid: int = 0) -> Table:
    columns = tuple(Column(i, Field.EXTRA, (heading,)) for i, heading in enumerate(headings))
    return Table(grid, first, first, columns)


def test_a_mapping_is_found_wherever_the_table_stands(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "mappings.json"
    Mappings(path).keep([table("№", "Дело")], {(0, 1): Field.TITLE})
    assert Mappings(path).find([table("№", "Дело", first=9, grid=2)]) == {(2, 1): Field.TITLE}


def test_another_shape_has_none(tmp_path: Path) -> None:
    mappings = Mappings(tmp_path / "mappings.json")
    mappings.keep([table("№", "Дело")], {(0, 1): Field.TITLE})
    assert mappings.find([table("№", "Дела")]) == {}


def test_nothing_chosen_forgets_the_shape(tmp_path: Path) -> None:
    mappings = Mappings(tmp_path / "mappings.json")
    mappings.keep([table("№")], {(0, 0): Field.TITLE})
    mappings.keep([table("№")], {})
    assert Mappings(tmp_path / "mappings.json").find([table("№")]) == {}


def test_the_oldest_shapes_go_first(tmp_path: Path) -> None:
    mappings = Mappings(tmp_path / "mappings.json")
    for number in range(MOST + 1):
        mappings.keep([table(str(number))], {(0, 0): Field.TITLE})
    assert mappings.find([table("0")]) == {}
    assert mappings.find([table(str(MOST))]) == {(0, 0): Field.TITLE}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"version": 2, "mappings": {}}',
        '{"version": 1, "mappings": {"a": {"0:0": "nothing"}}}',
        '{"version": 1, "mappings": {}, "rows": {"a": {"итого": "nothing"}}}',
        '{"version": 1, "mappings": {}, "rows": []}',
    ],
)
def test_a_damaged_file_is_ignored_and_told_to_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    path = tmp_path / "mappings.json"
    path.write_text(text, encoding="utf-8")
    with caplog.at_level("INFO"):
        mappings = Mappings(path)
    assert mappings.find([table("№")]) == {}
    assert "ignored" in caplog.text


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    Mappings(tmp_path / "file" / "mappings.json").keep([table("№")], {(0, 0): Field.TITLE})
    assert (tmp_path / "file").read_text(encoding="utf-8") == ""


def test_what_is_written_can_be_read_by_a_person(tmp_path: Path) -> None:
    path = tmp_path / "mappings.json"
    Mappings(path).keep([table("№")], {(0, 0): Field.TITLE})
    (kept,) = json.loads(path.read_text(encoding="utf-8"))["mappings"].values()
    assert kept == {"0:0": "title"}


# --- rows ------------------------------------------------------------------------------------------------------------

TABLES = [table("№", "Дело")]
TOTAL, NOTE, ACTIVITY = RowClass.TOTAL, RowClass.NOTE, RowClass.ACTIVITY


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["", "Итого за  2024\nгод"], "итого за # год"),
        (["3", "", "12,5"], ""),
        ([], ""),
        (["Страница 3 из 10"], "страница # из #"),
    ],
)
def test_a_row_is_known_by_its_words(texts: list[str], words: str) -> None:
    assert row_words(texts) == words


def test_what_the_user_said_of_rows_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "mappings.json"
    facts = [("итого за # год", TOTAL, True), ("справочно", NOTE, False), ("дело", ACTIVITY, False)]
    Mappings(path).keep_rows(TABLES, facts)
    assert Mappings(path).rows([table("№", "Дело", first=9, grid=2)]) == {"итого за # год": TOTAL}
    assert Mappings(path).rows([table("№")]) == {}


def test_words_of_several_classes_tell_nothing(tmp_path: Path) -> None:
    mappings = Mappings(tmp_path / "mappings.json")
    mappings.keep_rows(TABLES, [("отчет", NOTE, True), ("отчет", ACTIVITY, False)])
    assert mappings.rows(TABLES) == {}


@pytest.mark.parametrize("kind", [ACTIVITY, RowClass.RESULT, RowClass.CONTINUATION])
def test_what_depends_on_the_neighbours_is_not_kept_and_takes_a_rule_back(tmp_path: Path, kind: RowClass) -> None:
    mappings = Mappings(tmp_path / "mappings.json")
    mappings.keep_rows(TABLES, [("отчет", NOTE, True), ("итого", TOTAL, True)])
    mappings.keep_rows(TABLES, [("отчет", kind, True), ("итого", TOTAL, False)])
    assert mappings.rows(TABLES) == {"итого": TOTAL}


def test_all_of_a_shape_is_forgotten_at_once(tmp_path: Path) -> None:
    path = tmp_path / "mappings.json"
    mappings = Mappings(path)
    mappings.keep(TABLES, {(0, 1): Field.TITLE})
    mappings.keep_rows(TABLES, [("итого", TOTAL, True)])
    mappings.keep_rows([table("№")], [("итого", NOTE, True)])
    mappings.forget(TABLES)
    again = Mappings(path)
    assert (again.find(TABLES), again.rows(TABLES), again.rows([table("№")])) == ({}, {}, {"итого": NOTE})


def test_a_memory_of_before_rows_were_kept_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mappings.json"
    Mappings(path).keep(TABLES, {(0, 1): Field.TITLE})
    data = json.loads(path.read_text(encoding="utf-8"))
    del data["rows"]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert Mappings(path).find(TABLES) == {(0, 1): Field.TITLE}
