from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Alignment
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtGui import QImage, QPainter

from roadmap_desktop.app import prints
from roadmap_desktop.exchange import profiles, writer
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writing import checking
from roadmap_desktop.exchange.writing.additions import Addition, Additions
from roadmap_desktop.exchange.writing.layout import lay_out
from roadmap_desktop.gui.printing.output import pdf
from roadmap_desktop.gui.printing.paper import FormPaper, load_fonts
from tests.benchmarks.conftest import cpu_seconds as seconds
from tests.benchmarks.plans import large_plan

Report = Callable[[str, str, str], None]


def exported(folder: Path, count: int, kinds: Iterable[Addition] = ()) -> Path:
    plan = large_plan(count)
    target = folder / f"{count}.xlsx"
    writer.write(plan, profiles.suitable(plan), target, revision=1, additions=Additions(frozenset(kinds)))
    return target


def bare_write(sources: Sequence[Worksheet], target: Path) -> None:
    """The same cells and merges with one shared style and nothing else."""
    book = openpyxl.Workbook()
    for source in sources:
        _bare_sheet(source, book.create_sheet())
    book.save(target)


def _bare_sheet(source: Worksheet, sheet: Worksheet) -> None:
    first: Any = sheet.cell(1, 1)
    first.alignment = Alignment(wrap_text=True, vertical="top")
    for row in source.iter_rows():
        for cell in row:
            if cell.value is not None:
                made: Any = sheet.cell(cell.row, cell.column, cell.value)
                made._style = first._style
    for merged in source.merged_cells.ranges:
        sheet.merged_cells.ranges.add(CellRange(merged.coord))


def bare_read(path: Path) -> None:
    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            assert row is not None
    book.close()


def test_official_form(report: Report, tmp_path: Path) -> None:
    path = exported(tmp_path, 2_000)
    sheets = openpyxl.load_workbook(path).worksheets
    bare = seconds(lambda: bare_write(sheets[:1], tmp_path / "bare.xlsx"), 1)
    ours = seconds(lambda: exported(tmp_path, 2_000), 1)
    report("form of 2,000 activities, written and verified", f"{ours / bare:.1f} x bare ({ours:.1f} s)", "2.5 x")
    reading = seconds(lambda: bare_read(path), 1)
    recognised = seconds(lambda: read_plan(path), 1)
    report("the same, read back and recognised", f"{recognised / reading:.1f} x bare ({recognised:.1f} s)", "2.5 x")


def test_all_sheets(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = exported(tmp_path, 1_000, Addition)
    sheets = openpyxl.load_workbook(path).worksheets
    bare = seconds(lambda: bare_write(sheets, tmp_path / "bare.xlsx"), 1)
    whole = seconds(lambda: exported(tmp_path, 1_000, Addition), 1)
    report(
        "all sheets of 1,000 activities, written and verified", f"{whole / bare:.1f} x bare ({whole:.1f} s)", "2.5 x"
    )
    monkeypatch.setattr(checking, "compare", lambda *_: None)
    written = seconds(lambda: exported(tmp_path, 1_000, Addition), 1)
    report("all sheets of 1,000 activities, written", f"{written / bare:.1f} x bare ({written:.1f} s)", "1.5 x")


def test_growth(report: Report, tmp_path: Path) -> None:
    for count in (500, 5_000):
        large_plan(count)  # made once and kept: no part of an export
    for kinds, name in (((), "form"), ((Addition.TIMELINE,), "form and «График»"), (Addition, "all sheets")):
        taken = {n: seconds(lambda n=n, kinds=kinds: exported(tmp_path, n, kinds), 1) for n in (500, 5_000)}  # type: ignore[misc]
        grown = f"{taken[5_000] / taken[500]:.1f} x ({taken[5_000]:.1f} s)"
        report(f"{name} of 5,000 : 500 activities", grown, "11 x")
    read = {n: seconds(lambda n=n: read_plan(tmp_path / f"{n}.xlsx"), 1) for n in (500, 5_000)}  # type: ignore[misc]
    report("import of 5,000 : 500 activities", f"{read[5_000] / read[500]:.1f} x ({read[5_000]:.1f} s)", "11 x")


def test_paper(report: Report, qapp: object) -> None:  # noqa: ARG001 - fonts need an application
    load_fonts()
    plans = {count: large_plan(count) for count in (500, 5_000)}
    form = prints.form_of(plans[500])
    laid = {n: seconds(lambda n=n: lay_out(plans[n], form), 1) for n in plans}  # type: ignore[misc]
    papers = {n: FormPaper(prints.printout(plan, form)) for n, plan in plans.items()}
    painted = {n: seconds(lambda n=n: pdf(papers[n]), 1) for n in plans}  # type: ignore[misc]
    report(
        "pages of 5,000 : 500 activities, laid out", f"{laid[5_000] / laid[500]:.1f} x ({laid[5_000]:.1f} s)", "11 x"
    )
    report("the same, painted as PDF", f"{painted[5_000] / painted[500]:.1f} x ({painted[5_000]:.1f} s)", "11 x")
    share = painted[5_000] / len(papers[5_000])
    report("a page of it for the screen", f"{seconds(lambda: show(papers[5_000])) / share:.1f} of a page of PDF", "2")


def show(paper: FormPaper) -> None:
    image = QImage(1170, 827, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(1.39, 1.39)
    paper.paint(painter, 3)
    painter.end()
