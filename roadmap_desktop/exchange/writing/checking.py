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
from roadmap_desktop.exchange.writing.sheet import Figure, Sheet, Value
from roadmap_desktop.exchange.writing.workbook import HIDDEN, escaped, key_text, reference

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_Cell = tuple[str, str, str]
"""Address, type and text of a filled cell, as they stand in the part of its sheet."""


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


def compare(path: Path, sheet: Sheet, details: Sequence[Sequence[str]], timeline: Sheet | None = None) -> None:
    """Read a finished file again; StorageError «export.differs» unless it holds just what was set."""
    wanted = [(_cells(sheet), _merged(sheet))]
    wanted += [(_texts(details), set())] if details else []
    wanted += [(_cells(timeline), _merged(timeline))] if timeline else []
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
                yield _cell(f"{letter}{number}", value)


def _texts(details: Iterable[Sequence[str]]) -> Iterator[_Cell]:
    for number, row in enumerate(details, 1):
        for column, text in enumerate(row, 1):
            if text:
                yield _cell(f"{get_column_letter(column)}{number}", text)


def _cell(address: str, value: Value) -> _Cell:
    if isinstance(value, str):
        return address, "inlineStr", escaped(value)
    return address, "n", f"{value.number:.16g}" if isinstance(value, Figure) else str(value)


def _read_through(part: bytes, wanted: Iterator[_Cell]) -> set[str]:
    """Compare the filled cells of a sheet, one after the other, with those wanted; returns its merged areas."""
    spans: set[str] = set()
    address, kind, text = "", "", ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal address, kind, text
        if name == "c":
            address, kind, text = attributes["r"], attributes.get("t", "n"), ""
        elif name == "mergeCell":
            spans.add(attributes["ref"])
        elif name == "f":
            raise _DifferentError

    def characters(data: str) -> None:
        nonlocal text
        text += data

    def end(name: str) -> None:
        if name == "c" and text and next(wanted, None) != (address, kind, text):
            raise _DifferentError

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.CharacterDataHandler, parser.EndElementHandler = start, characters, end
    parser.Parse(part, True)  # the C function takes it by place
    if next(wanted, None) is not None:
        raise _DifferentError
    return spans
