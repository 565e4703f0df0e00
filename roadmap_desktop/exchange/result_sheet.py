"""What an import did, as a workbook of plain tables: one sheet each, all texts, all or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.fields import LONGEST_TEXT
from roadmap_desktop.errors import StorageError
from roadmap_desktop.exchange.writing.cells import escaped
from roadmap_desktop.exchange.writing.saving import replace_file

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_CUT = "…"


@dataclass(frozen=True, slots=True)
class ResultTable:
    """One sheet: its name, the headings of its columns with their widths in characters, and its rows of texts."""

    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def write_result_sheet(tables: Sequence[ResultTable], target: Path) -> None:
    """Write the tables to `target` (.xlsx), in place of what is there; StorageError, and the earlier file is whole.

    A control character, which no workbook bears, is shown as «�»; a text longer than a cell ends with «…».
    """
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet), "a new workbook has a sheet"
    for number, table in enumerate(tables):
        _fill(first if number == 0 else book.create_sheet(), table)
    stream = BytesIO()
    book.save(stream)
    replace_file(target, stream.getvalue(), lambda path: _compare(path, tables))


def _fill(page: Worksheet, table: ResultTable) -> None:
    page.title = table.name
    for column, (heading, width) in enumerate(zip(table.headings, table.widths, strict=True), 1):
        _set(page, 1, column, heading).font = Font(bold=True)
        page.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(table.rows, 2):
        for column, text in enumerate(row, 1):
            if text:
                _set(page, number, column, text)
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(table.headings))}{len(table.rows) + 1}"


def _set(page: Worksheet, row: int, column: int, text: str) -> Cell:
    cell = page.cell(row, column)
    assert isinstance(cell, Cell), "nothing is merged here"
    cell.value = _borne(text)
    # A text of somebody's file is never a formula here.
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _borne(text: str) -> str:
    """The text as a workbook can keep it."""
    clean = _FORBIDDEN.sub("�", text)
    return escaped(clean if len(clean) <= LONGEST_TEXT else clean[: LONGEST_TEXT - 1] + _CUT)


def _compare(path: Path, tables: Sequence[ResultTable]) -> None:
    """Read the finished file again; StorageError «export.differs» unless every text is there."""
    try:
        with path.open("rb") as file:
            pages = load_workbook(file, read_only=True).worksheets
            found = [[list(row) for row in page.iter_rows(values_only=True)] for page in pages]
    except (BadZipFile, KeyError, ValueError, OSError) as error:
        raise StorageError("export.differs") from error
    wanted = [[_row(table.headings), *map(_row, table.rows)] for table in tables]
    if found != wanted:
        raise StorageError("export.differs")


def _row(texts: Sequence[str]) -> list[str | None]:
    return [_borne(text) or None for text in texts]
