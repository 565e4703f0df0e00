"""Plans of further regions as the files they come in: workbooks, Word documents, web pages, delimited texts.

`tests/data/regions/NAME.txt` is written in the notation of `tests.exchange.recognition.corpus`; its first line says the
kind of file and, for a delimited text, its encoding and delimiter. In documents and pages `[[` and `]]` stand around
each table, `> ` begins a line at the right margin and `# heads: 1` says that a row of the head is repeated by Word
itself. A cell `#` is filled with colour and empty. `NAME.json` is what a person reads, typed by hand.
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.proposal import Cell, Grid
from tests.exchange.recognition import corpus

FOLDER = Path(__file__).parents[2] / "data" / "regions"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
COLOURED = "#"
_TABLE = re.compile(r"(?ms)^\[\[\n(.*?)^\]\]$")


@dataclass(frozen=True)
class Source:
    """One file to be built: the kind, its options, the notation."""

    kind: str
    options: tuple[str, ...]
    text: str


def source(name: str) -> Source:
    """The notation of a file."""
    first, _, rest = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").partition("\n")
    kind, *options = first.removeprefix("# file: ").split()
    return Source(kind, tuple(options), rest)


def expected(name: str) -> dict[str, Any]:
    """What a person reads in the file."""
    data: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return data


def built(name: str, folder: Path, kind: str = "") -> Path:
    """The file, written into a folder; `kind` when it is to be another than its own."""
    given = source(name)
    if kind:
        # A sheet comes on a page as one table.
        given = replace(given, kind=kind, text=f"[[\n{given.text}]]\n" if kind == "html" else given.text)
    path = folder / f"{name}.{given.kind}"
    match given.kind:
        case "docx":
            _document(given.text, path)
        case "html":
            path.write_text(_page(given.text), encoding="utf-8")
        case "xlsx":
            _workbook(given.text, path)
        case "ods":
            _open_sheet(given.text, path)
        case "csv":
            encoding, delimiter = given.options
            path.write_text(_delimited(given.text, delimiter), encoding=encoding, newline="")
    return path


def _grids(text: str) -> Iterator[Grid]:
    """The sheets of a workbook; `# name:` names the first."""
    name = re.search(r"(?m)^# name: (.+)\n", text)
    parts = re.split(r"(?m)^--- (.+)\n", text)
    names = [name[1] if name else "Лист1", *parts[1::2]]
    for title, part in zip(names, parts[::2], strict=True):
        yield corpus.grid(part, title)


def _pieces(text: str) -> Iterator[Grid | str]:
    """The tables of a document and the lines between them."""
    for i, part in enumerate(_TABLE.split(text)):
        if i % 2:
            yield corpus.grid(part, "")
        else:
            yield from part.strip("\n").split("\n")


def _shown(cell: Cell) -> bool:
    return cell.rows > 0 and cell.columns > 0


def _workbook(text: str, path: Path) -> None:
    book = Workbook()
    book.remove(book.worksheets[0])
    for grid in _grids(text):
        page = book.create_sheet(grid.name)
        for r, row in enumerate(grid.rows, 1):
            for c, cell in enumerate(row.cells, 1):
                _set(page, r, c, cell)
        for column in grid.hidden_columns:
            page.column_dimensions[chr(65 + column)].hidden = True
    book.save(path)


def _set(page: Worksheet, row: int, column: int, cell: Cell) -> None:
    if not _shown(cell):
        return
    at = page.cell(row, column)
    if cell.text == COLOURED:
        at.fill = PatternFill("solid", fgColor="FF5B9BD5")
    else:
        at.value = cell.value if cell.value is not None else cell.text or None
    if cell.value is not None and "." in cell.text:
        at.number_format = "DD.MM.YYYY"
    elif cell.value is not None and cell.text.endswith("%"):
        at.number_format = "0%"
    at.font = Font(bold=cell.bold, italic=cell.italic)
    if cell.rows > 1 or cell.columns > 1:
        end_row, end_column = row + cell.rows - 1, column + cell.columns - 1
        page.merge_cells(start_row=row, start_column=column, end_row=end_row, end_column=end_column)


def _document(text: str, path: Path) -> None:
    document = Document()
    for piece in _pieces(text):
        if isinstance(piece, Grid):
            _word_table(document, piece, heads="# heads: 1" in text)
            continue
        paragraph = document.add_paragraph()
        bare = piece.removeprefix("> ").strip("*")
        paragraph.add_run(bare).bold = piece.startswith("*")
        if piece.startswith("> "):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif piece.startswith("*"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.save(str(path))


def _word_table(document: Doc, grid: Grid, *, heads: bool) -> None:
    width = max(len(row.cells) for row in grid.rows)
    table = document.add_table(rows=len(grid.rows), cols=width, style="Table Grid")
    # Each look at `table.cell` walks the whole table.
    places = [row.cells for row in table.rows]
    for r, row in enumerate(grid.rows):
        for c, cell in enumerate(row.cells):
            if not _shown(cell):
                continue
            target = places[r][c]
            if cell.rows > 1 or cell.columns > 1:
                target = target.merge(places[r + cell.rows - 1][c + cell.columns - 1])
            for i, line in enumerate(cell.text.split("\n")):
                paragraph = target.add_paragraph() if i else target.paragraphs[0]
                run = paragraph.add_run(line)
                run.bold, run.italic = cell.bold, cell.italic
    if heads:
        table.rows[0]._tr.get_or_add_trPr().insert_element_before(OxmlElement("w:tblHeader"))


def _page(text: str) -> str:
    lines = [_html_table(piece) if isinstance(piece, Grid) else _html_line(piece) for piece in _pieces(text)]
    head = '<meta charset="utf-8"><title>Документ</title><style>p {margin: 0}</style>'
    return f"<html><head>{head}</head><body><div>{''.join(lines)}</div></body></html>"


def _html_line(text: str) -> str:
    right = ' align="right"' if text.startswith("> ") else ""
    return f"<p{right}>{_html_text(text.removeprefix('> '))}</p>"


def _html_text(text: str) -> str:
    bold = len(text) > 2 and text[0] == text[-1] == "*"
    bare = html.escape(text.strip("*") if bold else text).replace("\n", "<br>")
    return f"<b>{bare}</b>" if bold else bare


def _html_cell(cell: Cell) -> str:
    colour = ' bgcolor="#5B9BD5"' if cell.text == COLOURED else ""
    text = "" if cell.text == COLOURED else _html_text(f"*{cell.text}*" if cell.bold else cell.text)
    return f'<td rowspan="{cell.rows}" colspan="{cell.columns}"{colour}>{text}</td>'


def _html_table(grid: Grid) -> str:
    rows = []
    for row in grid.rows:
        cells = [_html_cell(cell) for cell in row.cells if _shown(cell)]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table border="1">{"".join(rows)}</table>'


def _delimited(text: str, delimiter: str) -> str:
    (grid,) = _grids(text)
    width = max(len(row.cells) for row in grid.rows)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    for row in grid.rows:
        texts = [cell.text for cell in row.cells]
        writer.writerow(texts + [""] * (width - len(texts)))
    return out.getvalue()


_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)
_FILLED = '<style:style style:name="f" style:family="table-cell"><style:table-cell-properties {}/></style:style>'
_BOLD = '<style:style style:name="b" style:family="table-cell"><style:text-properties {}/></style:style>'


def _open_sheet(text: str, path: Path) -> None:
    tables = "".join(_ods_table(grid) for grid in _grids(text))
    fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    styles = _BOLD.format('fo:font-weight="bold"') + _FILLED.format('fo:background-color="#5b9bd5"')
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} {fo} office:version="1.3">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)


def _ods_table(grid: Grid) -> str:
    rows = "".join(f"<table:table-row>{''.join(map(_ods_cell, row.cells))}</table:table-row>" for row in grid.rows)
    return f'<table:table table:name="{grid.name}">{rows}</table:table>'


def _ods_cell(cell: Cell) -> str:
    if not _shown(cell):
        return "<table:covered-table-cell/>"
    lines = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in cell.text.split("\n")) if cell.text else ""
    if cell.text == COLOURED:
        return '<table:table-cell table:style-name="f"/>'
    style = ' table:style-name="b"' if cell.bold else ""
    spans = f' table:number-rows-spanned="{cell.rows}" table:number-columns-spanned="{cell.columns}"'
    value = f' office:value-type="float" office:value="{cell.value}"' if cell.value is not None else ""
    return f"<table:table-cell{style}{spans}{value}>{lines}</table:table-cell>"
