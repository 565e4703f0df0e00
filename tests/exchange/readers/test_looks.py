"""Colours of cells: kept as names to compare, and taken for marks under the heads of periods."""

from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color
from openpyxl.styles.fills import Fill, GradientFill

from roadmap_desktop.domain.proposal import Cell, Grid, Row
from roadmap_desktop.exchange import readers
from tests.exchange.forms import read

BLUE = PatternFill("solid", fgColor="FF5B9BD5")
WHITE = [PatternFill("solid", fgColor=c) for c in ("FFFFFFFF", Color(theme=0), Color(indexed=9))]


def filled(folder: Path, fill: Fill, columns: str) -> Row:
    book = Workbook()
    page = book.active
    assert page is not None
    page["A1"] = "а"
    page["A1"].font = Font(bold=True)
    for column in columns.split():
        page[f"{column}1"].fill = fill
    book.save(folder / "book.xlsx")
    return readers.read(folder / "book.xlsx")[0].rows[0]


def test_a_coloured_cell_is_kept_behind_the_last_text(tmp_path: Path) -> None:
    cells = filled(tmp_path, BLUE, "A C").cells
    assert [bool(cell.fill) for cell in cells] == [True, False, True]
    assert cells[0].fill == cells[2].fill
    assert (cells[0].text, cells[0].bold, cells[2].text) == ("а", True, "")


def test_a_band_of_colour_to_the_end_of_the_sheet_is_none(tmp_path: Path) -> None:
    assert len(filled(tmp_path, BLUE, "B ZZ").cells) == 1


def test_equal_texts_are_one_cell_but_for_their_looks(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (("Да", "да", " Да "), ("Да", "Да", 1)):
        page.append(row)
    page["A2"].font = Font(bold=True)
    book.save(tmp_path / "book.xlsx")
    (first, other, padded), (bold, again, number) = (r.cells for r in readers.read(tmp_path / "book.xlsx")[0].rows)
    assert again is first
    assert (first, padded, other.text) == (Cell("Да"), Cell("Да"), "да")
    assert (bold, number.text) == (Cell("Да", bold=True), "1")


@pytest.mark.parametrize("fill", WHITE, ids=["rgb", "theme", "indexed"])
def test_white_is_no_colour(tmp_path: Path, fill: Fill) -> None:
    assert filled(tmp_path, fill, "B").cells == (Cell("а", bold=True),)


def test_a_gradient_is_a_colour(tmp_path: Path) -> None:
    assert filled(tmp_path, GradientFill(stop=("FF0000", "00FF00")), "B").cells[1].fill == "linear"


def test_a_shaded_cell_of_word_has_its_colour(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=1, cols=3)
    for cell, colour in zip(table.rows[0].cells, ("auto", "D9E2F3", "ffffff"), strict=True):
        cell.text = "а"
        shade = OxmlElement("w:shd")
        shade.set(qn("w:fill"), colour)
        cell._tc.get_or_add_tcPr().append(shade)
    document.save(str(tmp_path / "план.docx"))
    (grid,) = readers.read(tmp_path / "план.docx")
    assert [cell.fill for cell in grid.rows[0].cells] == ["", "D9E2F3", ""]


def row(*texts: str, fills: str = "") -> Row:
    """A row of cells; the letters of `fills` are their colours, a dot none."""
    colours = fills.ljust(len(texts), ".")
    return Row(tuple(Cell(text, fill=c.strip(".")) for text, c in zip(texts, colours, strict=True)))


def test_a_colour_of_its_own_marks_a_period_and_that_of_the_whole_row_does_not() -> None:
    heads = [row("План-график"), row("№", "Мероприятие", "январь 2031", "февраль 2031", "март 2031", "Исполнитель")]
    first = row("1", "Смета", "", "", "", "Минфин", fills="..bb")
    second = row("2", "Отчет", "", "", "", "Минфин", fills="yyyrby")
    found = read(Grid((*heads, first, second), "Лист1"))
    assert found.activity("1").deadline.text == "январь - февраль 2031"
    assert found.activity("2").deadline.text == "февраль - март 2031"
