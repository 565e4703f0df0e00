"""What is checked before a workbook is made, and once its file is written: every text fits, every cell is there."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from roadmap_desktop.domain.fields import LONGEST_TEXT
from roadmap_desktop.errors import RuleError, StorageError
from roadmap_desktop.exchange.writing.sheet import Sheet, Value
from roadmap_desktop.exchange.writing.workbook import HIDDEN, VISIBLE, escaped, key_text, reference

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MERGED = re.compile(rb'<mergeCell ref="([A-Z0-9:]+)"')
_FORMULA = re.compile(rb"<f[ >/]")


def check_sheet(sheet: Sheet) -> None:
    """RuleError for a text that no cell holds: nothing is cut and nothing left out."""
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row.values, 1):
            if isinstance(value, str) and value:
                _check_text(value, f"{get_column_letter(column)}{number}")


def check_details(details: Iterable[Sequence[str]]) -> None:
    """The same for the hidden sheet; its texts are cut into portions that fit."""
    for line in details:
        for text in line:
            _check_text(text, HIDDEN)


def _check_text(text: str, cell: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise RuleError("export.too-long", cell=cell, length=len(text), longest=LONGEST_TEXT)
    found = _FORBIDDEN.search(text)
    if found:
        raise RuleError("export.control-character", cell=cell, character=f"U+{ord(found[0]):04X}")


def compare(path: Path, sheet: Sheet, details: Sequence[Sequence[str]]) -> None:
    """Read a finished file again; StorageError «export.differs» unless it holds just what was set."""
    try:
        whole = _same_cells(path, sheet, details) and _same_spans(path, sheet)
    except (BadZipFile, KeyError, ValueError, ParseError):
        whole = False
    if not whole:
        raise StorageError("export.differs")


def _same_cells(path: Path, sheet: Sheet, details: Sequence[Sequence[str]]) -> bool:
    visible = ([*map(_written, row.values), key_text(row.key)] for row in sheet.rows)
    hidden = ([*map(_written, row)] for row in details)
    with path.open("rb") as stream:
        workbook: Workbook = load_workbook(stream, read_only=True)
        return _same_rows(workbook[VISIBLE].iter_rows(values_only=True), visible) and _same_rows(
            workbook[HIDDEN].iter_rows(values_only=True), hidden
        )


def _written(value: Value) -> Value:
    return escaped(value) if isinstance(value, str) else value


def _same_rows(found: Iterable[tuple[object, ...]], wanted: Iterable[list[Value]]) -> bool:
    return all(
        all(("" if there is None else there) == here for there, here in zip_longest(theirs, ours, fillvalue=""))
        for theirs, ours in zip_longest(found, wanted, fillvalue=())
    )


def _same_spans(path: Path, sheet: Sheet) -> bool:
    """Whether the cells are merged as set, and no text became a formula."""
    with ZipFile(path) as package:
        parts = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    spans = {found.decode() for part in parts for found in _MERGED.findall(part)}
    return spans == {reference(span) for span in sheet.spans} and not any(map(_FORMULA.search, parts))
