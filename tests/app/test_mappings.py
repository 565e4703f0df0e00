"""Mappings of columns: kept by the shape of a document, never a reason to fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roadmap_desktop.app.mappings import MOST, Mappings
from roadmap_desktop.domain.proposal import Column, Field, Table


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
    ["", "{", "[]", "{}", '{"version": 2, "mappings": {}}', '{"version": 1, "mappings": {"a": {"0:0": "nothing"}}}'],
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
