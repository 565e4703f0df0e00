"""Both roadmaps as workbooks and documents, saved again by LibreOffice in every form: the same roadmaps are read."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.domain.proposal import BESIDE, Cell
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.recognition import recognise
from tests.exchange import documents, layouts
from tests.exchange.recognition.test_layouts import described
from tests.exchange.workbooks import SEEDS, resaved, seed

WORDS = {name: options[0] for name, options in layouts.HEADS.items()} | {"group": layouts.GROUPS[0], "year": "{} год"}
SHEET_KINDS = {
    "xlsx": "xlsx:Calc MS Excel 2007 XML",
    "ods": "ods",
    "xls": "xls:MS Excel 97",
    "csv": "csv:Text - txt - csv (StarCalc):59,34,76",
    "html": "html:HTML (StarCalc)",
}
TEXT_KINDS = {"docx": "docx:MS Word 2007 XML", "odt": "odt"}
LAYOUTS = ("clean", "broken")
TEXT_LAYOUTS = (*LAYOUTS, "unbroken")
"""Also cut by pages with no sign of them: the halves of a row inside one table."""


def form(plan: Plan, layout: str) -> layouts.Form:
    """All columns in their usual order; broken by pages with the head repeated, without, or not at all."""
    used = ["number", "title", "results", "deadline", "executors"]
    used += ["goals", "unit", "targets"] if plan.roadmap.years else ["documents"]
    widths = dict.fromkeys(used, 24)
    lines, whole = 0 if layout == "clean" else 25, layout == "unbroken"
    years = plan.roadmap.years
    return layouts.Form(tuple(used), years, WORDS, widths, lines, repeat_head=not whole, merged=True, unbroken=whole)


@cache
def printed(name: str, layout: str) -> tuple[layouts.Form, list[layouts.Printed]]:
    plan = seed(name)
    chosen = form(plan, layout)
    return chosen, layouts.layout(plan, chosen, Random(name))


def expected(name: str, layout: str) -> list[Any]:
    return described(layouts.without_dropped(seed(name), printed(name, layout)[0]))


def found(path: Path) -> list[Any]:
    return described(recognise(readers.read(path)).plan)


def without_styles(description: list[Any]) -> list[Any]:
    """A description without bold and italic, which a delimited text does not bring, nor the levels that they show."""
    return [row[1:3] if isinstance(row, tuple) and len(row) == 4 else row for row in description]


@pytest.fixture(scope="module")
def workbooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("workbooks")
    for name in SEEDS:
        for layout in LAYOUTS:
            layouts.as_workbook(seed(name), *printed(name, layout), folder / f"{name}-{layout}.xlsx")
    return folder


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    for name in SEEDS:
        for layout in TEXT_LAYOUTS:
            documents.as_document(seed(name), *printed(name, layout), folder / f"{name}-{layout}.docx")
    return folder


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", SEEDS)
def test_a_workbook_is_the_same_roadmap(workbooks: Path, name: str, layout: str) -> None:
    assert found(workbooks / f"{name}-{layout}.xlsx") == expected(name, layout)


@pytest.mark.parametrize("layout", TEXT_LAYOUTS)
@pytest.mark.parametrize("name", SEEDS)
def test_a_word_document_is_the_same_roadmap(texts: Path, name: str, layout: str) -> None:
    assert found(texts / f"{name}-{layout}.docx") == expected(name, layout)


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", SHEET_KINDS)
def test_a_workbook_saved_again_is_the_same_roadmap(workbooks: Path, kind: str) -> None:
    names = [(name, layout) for name in SEEDS for layout in LAYOUTS]
    again = resaved([workbooks / f"{name}-{layout}.xlsx" for name, layout in names], SHEET_KINDS[kind])
    plain = without_styles if kind == "csv" else list
    for path, (name, layout) in zip(again, names, strict=True):
        assert plain(found(path)) == plain(expected(name, layout)), path.name


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_a_word_document_saved_again_is_the_same_roadmap(texts: Path, kind: str) -> None:
    names = [(name, layout) for name in SEEDS for layout in TEXT_LAYOUTS]
    again = resaved([texts / f"{name}-{layout}.docx" for name, layout in names], TEXT_KINDS[kind])
    for path, (name, layout) in zip(again, names, strict=True):
        assert found(path) == expected(name, layout), path.name


@pytest.mark.parametrize("name", SEEDS)
def test_the_example_workbook_is_the_roadmap_of_the_text(name: str) -> None:
    assert read_plan(Path(__file__).parents[3] / "seed" / f"{name}.xlsx").plan.roadmap.title == seed(name).roadmap.title


@pytest.mark.needs("soffice")
def test_an_old_workbook_brings_its_looks_and_what_is_hidden(tmp_path: Path) -> None:
    path = tmp_path / "план.xlsx"
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (["ж", "к", 18], ["з", "с", 7], ["о", "б", 3.5]):
        page.append(row)
    page["A1"].font, page["B1"].font, page["A2"].font = Font(bold=True), Font(italic=True), Font(strike=True)
    page.row_dimensions[3].hidden = page.column_dimensions["C"].hidden = True
    page.merge_cells("A2:B2")
    book.save(path)
    (grid,) = readers.read(resaved([path], SHEET_KINDS["xls"])[0])
    assert grid.rows[0].cells == (Cell("ж", bold=True), Cell("к", italic=True), Cell("18", Decimal(18)))
    assert grid.rows[1].cells[:2] == (Cell("з", columns=2, struck=True), BESIDE)
    assert [row.hidden for row in grid.rows] == [False, False, True]
    assert grid.hidden_columns == {2}
    assert len(grid.widths) == 3
