"""The sheet of results as a workbook: every text as it is, no formula, the earlier file whole after a fault."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roadmap_desktop.domain.fields import LONGEST_TEXT
from roadmap_desktop.errors import StorageError
from roadmap_desktop.exchange.result_sheet import ResultTable, write_result_sheet
from roadmap_desktop.exchange.writing.cells import unescaped


def a_table(*texts: str, name: str = "Прочитано") -> ResultTable:
    return ResultTable(
        name, ("Ячейка", "Текст"), (12, 60), tuple((f"Лист1!A{i}", text) for i, text in enumerate(texts))
    )


def read(path: Path, sheet: str = "Прочитано") -> list[object]:
    book = load_workbook(path)
    return [row[1].value for row in book[sheet].iter_rows(min_row=2)]


def test_every_table_is_a_sheet_with_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "итог.xlsx"
    write_result_sheet([a_table("Приказ", ""), a_table("две\nстроки", name="Пропущено")], path)
    assert load_workbook(path).sheetnames == ["Прочитано", "Пропущено"]
    assert read(path) == ["Приказ", None]
    assert read(path, "Пропущено") == ["две\nстроки"]


@pytest.mark.parametrize("text", ["=1+1", "+7 495", "-1", "@a", "#N/A", "TRUE", "1e5", "_x0041_", " пробел "])
def test_a_text_stays_a_text(text: str, tmp_path: Path) -> None:
    write_result_sheet([a_table(text)], tmp_path / "a.xlsx")
    cell = load_workbook(tmp_path / "a.xlsx")["Прочитано"]["B2"]
    assert (unescaped(str(cell.value)), cell.data_type) == (text, "s")


def test_what_no_cell_bears_is_shown_as_such(tmp_path: Path) -> None:
    write_result_sheet([a_table("стра\x0cница", "а" * (LONGEST_TEXT + 5))], tmp_path / "a.xlsx")
    first, second = read(tmp_path / "a.xlsx")
    assert first == "стра�ница"
    assert isinstance(second, str)
    assert (len(second), second[-1]) == (LONGEST_TEXT, "…")


def test_an_empty_table_has_its_headings(tmp_path: Path) -> None:
    write_result_sheet([a_table()], tmp_path / "a.xlsx")
    assert [cell.value for cell in load_workbook(tmp_path / "a.xlsx")["Прочитано"][1]] == ["Ячейка", "Текст"]


def test_the_earlier_file_survives_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    write_result_sheet([a_table("прежнее")], path)
    monkeypatch.setattr(os, "write", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(StorageError, match=r"export\.disk-full"):
        write_result_sheet([a_table("новое")], path)
    assert read(path) == ["прежнее"]
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_file_that_came_out_otherwise_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    write_result_sheet([a_table("прежнее")], path)
    whole = os.write
    monkeypatch.setattr(os, "write", lambda number, data: whole(number, b"\0" * len(data)))
    with pytest.raises(StorageError, match=r"export\.differs"):
        write_result_sheet([a_table("новое")], path)
    assert read(path) == ["прежнее"]
