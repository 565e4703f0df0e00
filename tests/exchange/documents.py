"""Word documents for tests: a plan laid out as officials lay it out in Word."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.table import Table, _Cell

from roadmap_desktop.domain.model import Plan, Section, SectionStyle
from tests.exchange.layouts import Form, Printed, columns, head


def as_document(plan: Plan, form: Form, printed: list[Printed], path: Path) -> None:
    """The layout as a document: captions at the right, title, goals, a table for each page, abbreviations."""
    document = Document()
    document.sections[0].page_width, document.sections[0].page_height = Cm(29.7), Cm(21)
    _before(document, plan)
    table = _new_table(document, form)
    for row in printed:
        if row.blank and form.unbroken:
            continue
        if row.blank:
            # As a converter from PDF leaves it: the page ends, and with it the table.
            document.add_paragraph()
            table = _new_table(document, form)
        else:
            _add_row(table, row, form)
    _after(document, plan)
    document.save(str(path))


def _before(document: Doc, plan: Plan) -> None:
    roadmap = plan.roadmap
    for caption in roadmap.captions:
        document.add_paragraph(caption).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph()
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run(roadmap.title).bold = True
    document.add_paragraph()
    if roadmap.goals:
        document.add_paragraph(roadmap.goals_heading)
        for goal in roadmap.goals:
            document.add_paragraph(f"{goal.number}. {goal.text}")
    document.add_paragraph()


def _after(document: Doc, plan: Plan) -> None:
    roadmap = plan.roadmap
    if roadmap.abbreviations:
        document.add_paragraph()
        document.add_paragraph(roadmap.abbreviations_heading)
        for a in roadmap.abbreviations:
            document.add_paragraph(f"- {a.short} – {a.full}".rstrip())


def _new_table(document: Doc, form: Form) -> Table:
    table: Table = document.add_table(rows=0, cols=len(columns(form)), style="Table Grid")
    return table


def _new_cells(table: Table) -> Sequence[_Cell]:
    return table.add_row().cells  # type: ignore[no-untyped-call,no-any-return]


def _add_row(table: Table, row: Printed, form: Form) -> None:
    names = columns(form)
    if row.head is not None:
        _add_head(table, head(form, row.head), names)
    elif row.heading:
        _add_section(table, row.heading, form)
    else:
        cells = _new_cells(table)
        for cell, name in zip(cells, names, strict=True):
            _fill(cell, row.cells.get(name, ""))
        if form.merged and row.span > 1:
            table._span = (len(table.rows) - 1, row.span)  # type: ignore[attr-defined]
        _merge_activity(table, names)


def _fill(cell: _Cell, text: str) -> None:
    lines = text.split("\n")
    cell.paragraphs[0].add_run(lines[0])
    for line in lines[1:]:
        cell.add_paragraph(line)


def _add_head(table: Table, heads: list[list[str]], names: list[str]) -> None:
    first = len(table.rows)
    for texts in heads:
        cells = _new_cells(table)
        for cell, text in zip(cells, texts, strict=True):
            _fill(cell, text)
    years = [i for i, name in enumerate(names) if name.startswith("target:")]
    if len(heads) == 2:
        for i in range(len(names)):
            if i not in years:
                table.cell(first, i).merge(table.cell(first + 1, i))
        table.cell(first, years[0]).merge(table.cell(first, years[-1]))


def _add_section(table: Table, section: Section, form: Form) -> None:
    cells = _new_cells(table)
    at = 1 if section.number else 0
    if section.number:
        _fill(cells[0], section.number)
    run = cells[at].paragraphs[0].add_run(section.title)
    run.bold = section.style is SectionStyle.BOLD
    run.italic = section.style is SectionStyle.ITALIC
    if form.merged:
        cells[at].merge(cells[-1])


def _merge_activity(table: Table, names: list[str]) -> None:
    """Merge the cells of an activity over its result rows, once the last of them stands."""
    top, span = getattr(table, "_span", (0, 0))
    if span and len(table.rows) == top + span:
        for i, name in enumerate(names):
            if name not in {"results", "unit"} and not name.startswith("target:"):
                table.cell(top, i).merge(table.cell(top + span - 1, i))
        table._span = (0, 0)  # type: ignore[attr-defined]
