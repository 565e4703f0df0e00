"""What is checked before a workbook is made, and once its file is written: every text fits, every cell is there."""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate  # reads only what this program has just written
from zipfile import BadZipFile, ZipFile

from openpyxl.utils import get_column_letter

from roadmap_desktop.domain.fields import LONGEST_TEXT
from roadmap_desktop.errors import RuleError, StorageError
from roadmap_desktop.exchange.writing.cells import key_text, stored
from roadmap_desktop.exchange.writing.sheet import Sheet
from roadmap_desktop.exchange.writing.workbook import HIDDEN, reference

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_Cell = tuple[str, str, str, str]
"""Address, type, text and formula of a filled cell, as they stand in the part of its sheet."""


def check_sheet(sheet: Sheet) -> None:
    """RuleError for a text that no cell holds: nothing is cut and nothing left out."""
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row.values, 1):
            if isinstance(value, str) and value:
                _check_text(value, f"{get_column_letter(column)}{number}")


def check_details(details: Iterable[Sequence[str]]) -> None:
    """The same for the sheet of records; its texts are cut into portions that fit."""
    for line in details:
        for text in line:
            _check_text(text, HIDDEN)


def _check_text(text: str, cell: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise RuleError("export.too-long", cell=cell, length=len(text), longest=LONGEST_TEXT)
    found = _FORBIDDEN.search(text)
    if found:
        raise RuleError("export.control-character", cell=cell, character=f"U+{ord(found[0]):04X}")


def compare(path: Path, pages: Iterable[Sheet], details: Sequence[Sequence[str]] = ()) -> None:
    """Read a finished file again; StorageError «export.differs» unless it holds just what was set.

    `details` are the rows of the sheet of records, the last one.
    """
    wanted = [(_cells(sheet), _merged(sheet)) for sheet in pages]
    if details:
        wanted.append((_texts(details), set()))
    try:
        with ZipFile(path) as package:
            for number, (cells, merged) in enumerate(wanted, 1):
                if _read_through(package.read(f"xl/worksheets/sheet{number}.xml"), cells) != merged:
                    raise StorageError("export.differs")
    except (BadZipFile, KeyError, EOFError, zlib.error, ExpatError, _DifferentError) as error:
        raise StorageError("export.differs") from error


class _DifferentError(Exception):
    """A cell is not as it was set; stays inside this module."""


def _merged(sheet: Sheet) -> set[str]:
    return {reference(span) for span in sheet.spans}


def _cells(sheet: Sheet) -> Iterator[_Cell]:
    letters = [get_column_letter(column) for column in range(1, len(sheet.columns) + 2)]
    for number, row in enumerate(sheet.rows, 1):
        for letter, value in zip(letters, (*row.values, key_text(row.key)), strict=True):
            if value != "":
                yield f"{letter}{number}", *stored(value)


def _texts(details: Iterable[Sequence[str]]) -> Iterator[_Cell]:
    for number, row in enumerate(details, 1):
        for column, text in enumerate(row, 1):
            if text:
                yield f"{get_column_letter(column)}{number}", *stored(text)


def _read_through(part: bytes, wanted: Iterator[_Cell]) -> set[str]:
    """Compare the filled cells of a sheet, one after the other, with those wanted; returns its merged areas."""
    spans: set[str] = set()
    address, kind, text, formula = "", "", "", ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal address, kind, text, formula
        if name == "c":
            address, kind, text, formula = attributes["r"], attributes.get("t", "n"), "", ""
        elif name == "mergeCell":
            spans.add(attributes["ref"])

    def characters(data: str) -> None:
        nonlocal text
        text += data

    def end(name: str) -> None:
        nonlocal text, formula
        if name == "f":
            # A formula without a word is one too.
            text, formula = "", text or "="
        elif name == "c" and (text or formula) and next(wanted, None) != (address, kind, text, formula):
            raise _DifferentError

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.CharacterDataHandler, parser.EndElementHandler = start, characters, end
    parser.Parse(part, True)  # the C function takes it by place
    if next(wanted, None) is not None:
        raise _DifferentError
    return spans
