"""The body of a Word document as one grid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.parser import parse_xml
from docx.package import Package

from roadmap_desktop.domain.proposal import Cell, Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers.cleaning import clean
from roadmap_desktop.exchange.readers.documents import DocumentRows, TableRow, whole
from roadmap_desktop.exchange.readers.word.numbering import Numbering
from roadmap_desktop.exchange.readers.word.paragraphs import Paragraph, Paragraphs
from roadmap_desktop.exchange.readers.word.styles import Styles
from roadmap_desktop.exchange.readers.word.tables import cells_of, rows_of, table_rows, widths_of
from roadmap_desktop.exchange.readers.word.xml import Element, w

# What python-docx lets through when a part is missing, cut or not what it claims to be; lxml raises a SyntaxError.
_FAULTS: Final = (
    BadZipFile, PackageNotFoundError, SyntaxError, LookupError, ValueError, TypeError, AttributeError, EOFError,
)  # fmt: skip
# Content controls, custom markup and insertions hold blocks as the body does.
_WRAPPERS: Final = frozenset({w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("moveTo")})
_DEEPEST: Final = 20


def read(path: Path) -> tuple[Grid, ...]:
    """The one grid of a document; InputError `input.unreadable` or `input.empty`."""
    try:
        package = Package.open(str(path))
        main: Element = package.main_document_part
        parts = (_related(main, kind) for kind in (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING))
        styles, numbering = Styles(next(parts)), Numbering(next(parts))
        document = _Document(path.name, Paragraphs(styles, numbering))
        document.take(_root(main).find(w("body")))
    except _FAULTS as error:
        if isinstance(error, SyntaxError) and not error.lineno:
            # libxml2 has no words for it when memory runs out.
            raise MemoryError(path.name) from error
        raise InputError("input.unreadable", name=path.name) from error
    return (document.rows.grid(),)


def _related(part: Element, kind: str) -> Element | None:
    try:
        return _root(part.part_related_by(kind))
    except KeyError:
        return None


def _root(part: Element) -> Element:
    # A document with macros has a type of its own, of which python-docx keeps the bytes only.
    return part.element if hasattr(part, "element") else parse_xml(part.blob)


class _Document:
    def __init__(self, name: str, paragraphs: Paragraphs) -> None:
        self.rows = DocumentRows(name)
        self._paragraphs = paragraphs

    def take(self, body: Element) -> None:
        """Read the blocks of the body in their order."""
        for block in _blocks(body):
            if block.tag == w("tbl"):
                self._take_table(block)
                continue
            for element in (*self._paragraphs.boxes(block), block):
                paragraph = self._paragraphs.read(element)
                if paragraph is not None:
                    right = paragraph.right and not self.rows.has_tables
                    self.rows.add_line(_cell([paragraph]), right=right)

    def _take_table(self, table: Element, depth: int = 0) -> None:
        inner = _only_table_within(table) if depth < _DEEPEST else None
        if inner is not None:
            # A table of one cell is a frame that holds the whole page.
            for block in _blocks(inner):
                if block.tag == w("tbl"):
                    self._take_table(block, depth + 1)
                elif (paragraph := self._paragraphs.read(block)) is not None:
                    self.rows.add_line(_cell([paragraph]))
            return
        rows: list[TableRow] = table_rows(table, self._cell)
        self.rows.add_table(rows, widths_of(table))

    def _cell(self, element: Element) -> Cell:
        return _cell(self._within(element))

    def _within(self, element: Element, depth: int = 0) -> Iterator[Paragraph]:
        """The paragraphs of a cell; a table in it is read line by line."""
        for block in _blocks(element):
            if block.tag == w("p"):
                for one in (*self._paragraphs.boxes(block), block):
                    paragraph = self._paragraphs.read(one)
                    if paragraph is not None:
                        yield paragraph
            elif depth < _DEEPEST:
                for row in rows_of(block):
                    inner = [p for cell in cells_of(row) for p in self._within(cell, depth + 1)]
                    yield Paragraph("", tuple(piece for p in inner for piece in _in_line(p)))


def _in_line(paragraph: Paragraph) -> Iterable[tuple[str, bool, bool, bool]]:
    styles = paragraph.pieces[0][1:] if paragraph.pieces else (False, False, False)
    yield (paragraph.mark, *styles)
    yield from paragraph.pieces
    yield (" ", *styles)


def _blocks(parent: Element | None) -> Iterator[Element]:
    """The paragraphs and tables right below an element, those in content controls included."""
    for child in () if parent is None else parent:
        if child.tag in {w("p"), w("tbl")}:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _blocks(child)


def _only_table_within(table: Element) -> Element | None:
    """The one cell of a table that holds nothing but another table beside it; None for a table of data."""
    cells = [cell for row in rows_of(table) for cell in cells_of(row)][:2]
    if len(cells) != 1:
        return None
    return cells[0] if any(block.tag == w("tbl") for block in _blocks(cells[0])) else None


def _cell(paragraphs: Iterable[Paragraph]) -> Cell:
    paragraphs = tuple(paragraphs)
    text = "".join(p.text + ("" if p.joined else "\n") for p in paragraphs)
    bold, italic, struck = whole(piece for p in paragraphs for piece in p.pieces)
    return Cell(clean(text), bold=bold, italic=italic, struck=struck)
