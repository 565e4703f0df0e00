"""The parts of a workbook's zip file that openpyxl's streaming mode does not give: merges, widths, what is hidden."""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from defusedxml import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_RELATION_ID = re.compile(r"\{.*/officeDocument.*/relationships\}id$")
# Text of cells cannot hold a bare «<», so these tags are found without parsing millions of cells a second time.
_TAG = re.compile(rb"<(?:\w+:)?(row|col|mergeCell)\s([^<>]*)>")
_ATTRIBUTE = re.compile(rb"(\w+)\s*=\s*[\"']([^\"']*)[\"']")
_NUMBER = re.compile(rb"(?<![\w:])r\s*=\s*[\"'](\d{1,7})[\"']")
_HIDDEN = re.compile(rb"(?<![\w:])hidden\s*=\s*[\"'](?:1|true)[\"']")
_END = re.compile(rb"</(?:\w+:)?worksheet\s*>")
_VALUES = (b"<v>", b"<v ", b":v>", b"<is>", b":is>")
_AREA = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?")
_CHUNK = 1 << 20
_TAIL = 1 << 10
_MM_PER_PIXEL = 25.4 / 96


@dataclass(slots=True)
class SheetFrame:
    """What surrounds the cells of a sheet; rows and columns count from 0, merges are (row, column, row, column).

    Below the first `filled_rows` no cell has a value, whatever formats and dimensions claim.
    """

    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)
    filled_rows: int = 0


def frames(path: Path) -> dict[str, SheetFrame]:
    """The frame of every sheet of cells, by its title."""
    with zipfile.ZipFile(path) as package:
        found: dict[str, SheetFrame] = {}
        for title, part in _sheet_parts(package):
            if part in package.namelist():
                with package.open(part) as stream:
                    found[title] = _frame(stream)
        return found


def _sheet_parts(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    book = _target(package, "_rels/.rels", "officeDocument")
    folder, name = posixpath.split(book)
    relations = _relations(package, posixpath.join(folder, "_rels", f"{name}.rels"))
    root = ElementTree.fromstring(package.read(book))
    for namespace in (_MAIN, _STRICT):
        for sheet in root.iter(f"{namespace}sheet"):
            identity = next((value for name, value in sheet.attrib.items() if _RELATION_ID.match(name)), "")
            if identity in relations:
                part = posixpath.normpath(posixpath.join(folder, relations[identity]))
                yield sheet.attrib.get("name", ""), part.lstrip("/")


def _target(package: zipfile.ZipFile, part: str, kind: str) -> str:
    root = ElementTree.fromstring(package.read(part))
    found = [r.attrib["Target"] for r in root if r.attrib.get("Type", "").endswith(f"/{kind}")]
    return posixpath.normpath(found[0]).lstrip("/")


def _relations(package: zipfile.ZipFile, part: str) -> dict[str, str]:
    root = ElementTree.fromstring(package.read(part))
    # Targets from the root of the package begin with a slash, which joins as an absolute path.
    return {r.attrib["Id"]: r.attrib["Target"] for r in root}


def _frame(stream: IO[bytes]) -> SheetFrame:
    """The frame of a sheet; ValueError when the part ends before the sheet does."""
    frame = SheetFrame()
    rest = tail = b""
    row = -1
    while chunk := stream.read(_CHUNK):
        tail = (tail + chunk)[-_TAIL:]
        data = rest + chunk
        end = data.rfind(b"<")
        rest, data = (data[end:], data[:end]) if end >= 0 else (b"", data)
        row = _take_tags(frame, data, row)
    if not _END.search(tail):
        raise ValueError("the sheet is cut")
    return frame


def _take_tags(frame: SheetFrame, data: bytes, row: int) -> int:
    """Note what the tags of a piece of the sheet say; gives back the number of the last row seen."""
    last_value = max(map(data.rfind, _VALUES))
    if last_value >= 0:
        frame.filled_rows = max(frame.filled_rows, row + 1)
    for match in _TAG.finditer(data):
        if match[1] == b"row":
            row = _take_row(frame, match[2], row)
            if match.start() < last_value:
                frame.filled_rows = max(frame.filled_rows, row + 1)
            continue
        attributes = {name.decode(): value.decode() for name, value in _ATTRIBUTE.findall(match[2])}
        if match[1] == b"mergeCell":
            _take_merge(frame, attributes.get("ref", ""))
        else:
            _take_column(frame, attributes)
    return row


def _take_row(frame: SheetFrame, attributes: bytes, above: int) -> int:
    number = _NUMBER.search(attributes)
    row = int(number[1]) - 1 if number else above + 1
    if _HIDDEN.search(attributes):
        frame.hidden_rows.add(row)
    return row


def _take_merge(frame: SheetFrame, ref: str) -> None:
    match = _AREA.fullmatch(ref)
    if match and match[3]:
        frame.merges.append((int(match[2]) - 1, _column(match[1]), int(match[4]) - 1, _column(match[3])))


def _take_column(frame: SheetFrame, attributes: dict[str, str]) -> None:
    first, last = int(attributes["min"]) - 1, int(attributes["max"])
    for column in range(first, min(last, first + 1024)):
        if attributes.get("hidden") in {"1", "true"}:
            frame.hidden_columns.add(column)
        if "width" in attributes:
            # A width is in characters of 7 pixels, with 5 pixels of padding.
            frame.widths[column] = (float(attributes["width"]) * 7 + 5) * _MM_PER_PIXEL


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
