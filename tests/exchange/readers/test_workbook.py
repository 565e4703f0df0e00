"""Workbooks become grids: shown values, merges, what is hidden, and every fault as one sentence."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.proposal import BELOW, BESIDE, Cell, Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers import shown
from roadmap_desktop.exchange.writing.heading import NOTE, UNREAD_WITHIN


def written(path: Path, fill: Callable[[Worksheet], None]) -> tuple[Grid, ...]:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "План"
    fill(sheet)
    book.save(path)
    return readers.read(path)


def filled(path: Path, value: object, number_format: str = "General") -> Cell:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = value  # type: ignore[assignment]
        sheet["A1"].number_format = number_format

    (grid,) = written(path, fill)
    return grid.rows[0].cells[0]


def test_merges_have_their_span_and_cover_their_cells(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["а", "б", "в", "г"])
        sheet.append(["д", "е", "ж", "з"])
        sheet.append(["и"])
        sheet.merge_cells("B1:C2")

    (grid,) = written(tmp_path / "a.xlsx", fill)
    first, second, _ = grid.rows
    assert first.cells == (Cell("а"), Cell("б", rows=2, columns=2), BESIDE, Cell("г"))
    assert second.cells == (Cell("д"), BELOW, BESIDE, Cell("з"))


def test_hidden_rows_columns_and_sheets_are_known(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        for number in range(3):
            sheet.append([number + 1, "x"])
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["B"].hidden = True
        other = sheet.parent.create_sheet("Черновик")  # type: ignore[union-attr]
        other.append(["y"])
        other.sheet_state = "hidden"

    plan, draft = written(tmp_path / "a.xlsx", fill)
    assert [row.hidden for row in plan.rows] == [False, True, False]
    assert plan.hidden_columns == {1}
    assert (plan.hidden, draft.hidden) == (False, True)


def test_bold_italic_and_struck_text_is_known(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["ж", "к", "з"])
        sheet["A1"].font = Font(bold=True)
        sheet["B1"].font = Font(italic=True)
        sheet["C1"].font = Font(strike=True)

    (grid,) = written(tmp_path / "a.xlsx", fill)
    assert grid.rows[0].cells == (Cell("ж", bold=True), Cell("к", italic=True), Cell("з", struck=True))


def test_the_address_is_that_of_the_sheet(tmp_path: Path) -> None:
    (grid,) = written(tmp_path / "a.xlsx", lambda sheet: sheet.append(["x"]))
    assert (grid.address(0, 2), grid.address(0, 27)) == ("План!C1", "План!AB1")


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (3, "General", "3"),
        (3.0, "General", "3"),
        (18.1, "General", "18,1"),
        (0.1 + 0.2, "General", "0,3"),
        (18.1, "0.00", "18,10"),
        (3, '0"."', "3."),
        (0.955, "0.0%", "95,5%"),
        (0.5, "0%", "50%"),
        (1234567.5, "#,##0.00", "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567,50"),
        (True, "General", "ИСТИНА"),
        ("текст\r\nещё", "@", "текст\nещё"),
    ],
)
def test_a_value_reads_as_it_is_shown(tmp_path: Path, value: object, number_format: str, text: str) -> None:
    assert filled(tmp_path / "a.xlsx", value, number_format).text == text


@pytest.mark.parametrize(
    ("number_format", "text"),
    [("DD.MM.YYYY", "01.05.2031"), ("mmmm yyyy", "Май 2031"), ("[$-419]mmm\\.yy", "Май 2031"), ("yyyy", "2031")],
)
def test_a_date_reads_as_it_is_shown_and_keeps_its_type(tmp_path: Path, number_format: str, text: str) -> None:
    cell = filled(tmp_path / "a.xlsx", datetime(2031, 5, 1), number_format)  # noqa: DTZ001 - a cell knows no zone
    assert (cell.text, cell.value) == (text, date(2031, 5, 1))


def test_a_number_keeps_its_type(tmp_path: Path) -> None:
    assert filled(tmp_path / "a.xlsx", 18.1).value == Decimal("18.1")


def test_a_formula_reads_as_its_stored_value(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path, lambda sheet: sheet.append(["=1+1", "x"]))
    (grid,) = readers.read(path)
    assert [cell.text for cell in grid.rows[0].cells] == ["", "x"]


def test_a_format_of_parts_is_shown_by_its_first() -> None:
    assert shown.number(5, '0.0;[Red]-0.0;"-"') == "5,0"


def test_a_sheet_may_lie_about_its_size(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        for number in range(5):
            sheet.append([number, "x"])

    path, lying = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    written(path, fill)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(lying, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b'ref="A1:B5"', b'ref="A1"'))
    assert len(readers.read(lying)[0].rows) == 5


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "input.empty"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "input.picture"),
        (b"PK\x03\x04" + b"\0" * 64, "input.unreadable"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "input.protected"),
    ],
)
def test_what_is_no_workbook_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "план.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        readers.read(path)
    assert caught.value.code == code


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "_rels/.rels"])
def test_a_damaged_part_is_said(tmp_path: Path, part: str) -> None:
    path, broken = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    written(path, lambda sheet: sheet.append(["x"]))
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[: len(data) // 2] if name == part else data)
    with pytest.raises(InputError, match=r"input\.unreadable"):
        readers.read(broken)


def test_a_cut_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path, lambda sheet: sheet.append(["x"]))
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(InputError, match=r"input\.unreadable"):
        readers.read(path)


def test_folders_missing_files_and_other_formats_are_said(tmp_path: Path) -> None:
    (tmp_path / "папка.xlsx").mkdir()
    (tmp_path / "план.pdf").write_bytes(b"%PDF")
    for name, code in [("папка.xlsx", "input.folder"), ("план.pdf", "input.unsupported"), ("нет.txt", "input.missing")]:
        with pytest.raises(InputError) as caught:
            readers.read(tmp_path / name)
        assert caught.value.code == code


def test_an_empty_workbook_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"input\.empty"):
        written(tmp_path / "a.xlsx", lambda sheet: None)  # noqa: ARG005


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("_x0041_бв", "_x0041_бв"),
        ("_x005F_x0041_бв", "_x0041_бв"),
        ("а_x000D_\nб", "а\nб"),
        ("_x005F_x000D_", "_x000D_"),
        ("а_x0007_б", "аб"),
        ("_xD800_ и _x005F_", "_xD800_ и _x005F_"),
        ("поле_x1", "поле_x1"),
    ],
)
def test_spelt_out_letters_are_read_as_letters(stored: str, text: str, tmp_path: Path) -> None:
    assert filled(tmp_path / "book.xlsx", stored).text == text


@pytest.mark.parametrize(("at", "read"), [(4, 4), (UNREAD_WITHIN, UNREAD_WITHIN), (UNREAD_WITHIN + 1, 20)])
def test_a_sheet_is_read_as_far_as_it_says_that_it_is_not(tmp_path: Path, at: int, read: int) -> None:
    def fill(sheet: Worksheet) -> None:
        for row in range(1, 21):
            sheet.cell(row, 2, NOTE if row == at else f"Строка {row}")
        sheet.merge_cells("A3:A20")

    (grid,) = written(tmp_path / "book.xlsx", fill)
    assert [row.cells[1].text for row in grid.rows] == [
        NOTE if row == at else f"Строка {row}" for row in range(1, read + 1)
    ]
