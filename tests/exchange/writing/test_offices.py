"""What an office program makes of the workbooks: pages as they are printed, rows as high as it would make them."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from roadmap_desktop.app import forms
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Approval, Lettering, Page, Paper, Repeat
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.additions import Addition, Additions, Remark
from roadmap_desktop.exchange.writing.indicators import lay_out_indicators
from roadmap_desktop.exchange.writing.layout import lay_out
from roadmap_desktop.exchange.writing.remarks import lay_out_remarks
from roadmap_desktop.exchange.writing.sheet import Sheet
from roadmap_desktop.exchange.writing.timeline import lay_out_timeline
from roadmap_desktop.exchange.writing.typesetting import face
from roadmap_desktop.exchange.writing.workbook import DIGIT, set_normal_font
from tests.exchange.workbooks import SEEDS, resaved, seed

# LibreOffice fits only the first 200 rows of a sheet when it opens one.
_FITTED = 180
_ONE_LINE = 15.0

# How high LibreOffice makes rows of Times New Roman of 10 points: 12.65 for one line, 23.85 for two, 35.05 for three.
_PITCH, _AIR = 11.2, 1.45


ALL = Additions(
    frozenset(Addition), tuple(Remark("Предупреждение", f"{i}.", "Срок вне периода. " * 9) for i in range(60))
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of every printed page, by seed."""
    folder = tmp_path_factory.mktemp("printed")
    for name in SEEDS:
        plan = seed(name)
        write(plan, profiles.suitable(plan), folder / f"{name}.xlsx", revision=7, additions=ALL)
    files = resaved([folder / f"{name}.xlsx" for name in SEEDS], "pdf")
    return {file.stem: _pages(file) for file in files}


def _pages(file: Path) -> list[str]:
    run = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True)
    return run.stdout.split("\f")[:-1]


def words(text: str) -> str:
    return re.sub(r"[\s-]", "", text)


@pytest.mark.needs("soffice", "pdftotext")
@pytest.mark.parametrize("name", SEEDS)
def test_every_page_but_the_first_is_numbered(name: str, pages: dict[str, list[str]]) -> None:
    numbers = [page.strip().split("\n")[0].strip() for page in pages[name]]
    assert not numbers[0].isdigit()
    assert numbers[1:] == [str(i) for i in range(2, len(numbers) + 1)]


@pytest.mark.needs("soffice", "pdftotext")
@pytest.mark.parametrize("name", SEEDS)
def test_the_header_stands_on_every_page(name: str, pages: dict[str, list[str]]) -> None:
    assert all("№ п/п" in page for page in pages[name])


@pytest.mark.needs("soffice", "pdftotext")
@pytest.mark.parametrize("name", SEEDS)
def test_pages_end_where_the_sheet_was_broken(name: str, pages: dict[str, list[str]]) -> None:
    form = profiles.suitable(seed(name))
    plan = seed(name)
    sheets = (
        lay_out(plan, form),
        lay_out_timeline(plan, form),
        lay_out_indicators(plan, form),
        lay_out_remarks(plan, form, ALL.remarks),
    )
    assert len(pages[name]) == sum(len(sheet.breaks) + 1 for sheet in sheets if sheet)


SET_UP: dict[str, dict[str, Any]] = {
    "numbers": {"column_numbers": True, "repeat": Repeat.NUMBERS, "signature": ("Заместитель", "И.О. Фамилия")},
    "a3": {"page": Page(Paper.A3), "lettering": Lettering(text=14, table=12), "repeat": Repeat.NONE, "heading": False},
    "upright": {"page": Page(landscape=False), "approval": Approval.NONE},
}


@pytest.mark.needs("soffice", "pdftotext")
def test_an_office_prints_forms_that_were_set_up_on_the_same_pages(tmp_path: Path) -> None:
    plan, sheets, files = seed("smolensk"), list[Sheet](), list[Path]()
    for name, values in SET_UP.items():
        form = forms.fitted(replace(forms.chosen(plan), **values), plan)
        sheets.append(lay_out(plan, form))
        files.append(tmp_path / f"{name}.xlsx")
        write(plan, form, files[-1], revision=1, additions=Additions(frozenset()))
    printed = [_pages(file) for file in resaved(files, "pdf")]
    assert [len(pages) for pages in printed] == [len(sheet.breaks) + 1 for sheet in sheets]
    assert all(re.search(r"^\s*\d+\s+1 +2 +3 +4", page) for page in printed[0][1:]), "the row of numbers is repeated"
    assert not any("№ п/п" in page for page in printed[1][1:])


@pytest.mark.needs("soffice", "pdftotext")
@pytest.mark.parametrize("name", SEEDS)
def test_no_number_and_no_deadline_is_lost_in_print(name: str, pages: dict[str, list[str]]) -> None:
    printed = words("".join(pages[name]))
    assert not [a.number for a in seed(name).activities if words(a.number) not in printed]
    assert printed.count(words("2018-2020")) >= sum(a.deadline.text == "2018-2020" for a in seed(name).activities)


def _texts(name: str) -> set[tuple[str, float]]:
    """Every text of the table that stands in one column, with the width of its column."""
    sheet = lay_out(seed(name), profiles.suitable(seed(name)))
    wide = {(span.top, span.left) for span in sheet.spans if span.right > span.left}
    return {
        (str(value), sheet.widths[column - 1])
        for number, row in enumerate(sheet.rows, 1)
        for column, value in enumerate(row.values, 1)
        if row.key and value != "" and (number, column) not in wide
    }


def _fitted(texts: list[tuple[str, float]], folder: Path) -> list[float]:
    """The heights that LibreOffice gives rows which hold one of the texts each."""
    book = Workbook()
    book.remove(book.worksheets[0])
    widths = sorted({width for _, width in texts})
    font, wrap = Font(name="Times New Roman", size=10), Alignment(wrap_text=True)
    set_normal_font(book, "Times New Roman")
    for start in range(0, len(texts), _FITTED):
        page = book.create_sheet()
        for i, width in enumerate(widths, 1):
            page.column_dimensions[get_column_letter(i)].width = width / DIGIT
        for row, (text, width) in enumerate(texts[start : start + _FITTED], 1):
            cell = page.cell(row, widths.index(width) + 1)
            cell.value, cell.data_type, cell.font, cell.alignment = text, "s", font, wrap
    book.save(folder / "texts.xlsx")
    # Rows are fitted only on the way through its own format.
    (again,) = resaved(resaved([folder / "texts.xlsx"], "ods"))
    pages = load_workbook(again).worksheets
    return [pages[i // _FITTED].row_dimensions[i % _FITTED + 1].height or 0.0 for i in range(len(texts))]


@pytest.mark.needs("soffice")
def test_rows_are_as_high_as_an_office_makes_them_or_a_little_more(tmp_path: Path) -> None:
    texts = sorted({text for name in SEEDS for text in _texts(name)})
    serif = face("LiberationSerif", "Regular", 10)
    fitted = _fitted(texts, tmp_path)
    surplus = [serif.lines(*text) - _lines(height) for text, height in zip(texts, fitted, strict=True)]
    assert len(surplus) > 500
    assert min(surplus) >= 0, "no text is cut"
    assert sum(more <= 1 for more in surplus) >= 0.98 * len(surplus)
    assert sum(more == 0 for more in surplus) >= 0.85 * len(surplus)
    assert all(serif.height(*text) >= _lines(height) * _PITCH for text, height in zip(texts, fitted, strict=True))


def _lines(height: float) -> int:
    return max(1, round((height - _AIR) / _PITCH)) if height > _ONE_LINE else 1


@pytest.mark.needs("soffice", "pdftotext")
def test_every_remark_and_every_indicator_is_printed(pages: dict[str, list[str]]) -> None:
    printed = words("".join(pages["smolensk"]))
    assert printed.count("Срокв") >= 60
    measured = [a for a in seed("smolensk").activities if a.indicators]
    title = "Результат,показатель"
    assert title in printed
    after = printed[printed.index(title) :]
    assert not [a.number for a in measured if a.number not in after]
