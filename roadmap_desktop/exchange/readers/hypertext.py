"""Hypertext (.html, and what Excel and others save or copy as such): lines and tables as a browser shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from typing_extensions import override

from roadmap_desktop.domain.proposal import Cell, Grid
from roadmap_desktop.exchange.readers import css
from roadmap_desktop.exchange.readers.cleaning import clean
from roadmap_desktop.exchange.readers.css import Look
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, DocumentRows, TableRow, whole
from roadmap_desktop.exchange.readers.encoding import decoded
from roadmap_desktop.exchange.readers.numerals import numeral

_BLOCKS: Final = frozenset({
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header",
    "footer", "blockquote", "pre", "hr", "center", "caption", "address", "main", "form", "fieldset", "body",
})  # fmt: skip
_PARAGRAPHS: Final = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6"})
_VOID: Final = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source"})
_SILENT: Final = frozenset({"script", "style", "title", "noscript", "template", "xml", "select", "textarea"})
_BOLD, _ITALIC = frozenset({"b", "strong", "th", "h1", "h2", "h3"}), frozenset({"i", "em", "cite"})
_STRUCK: Final = frozenset({"s", "strike", "del"})
_CELLS: Final = frozenset({"td", "th"})
# An end that was left out stands before the next beginning of its kind.
_CLOSED_BY: Final = {"p": _BLOCKS | {"table", "td", "th", "tr"}, "li": frozenset({"li"})}
_LIST_FORMS: Final = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_FILLERS = re.compile("[ \N{NO-BREAK SPACE}]{2,}")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_SAMPLE: Final = 1 << 12
# Elements deeper than any page has them say nothing about how a text looks, but would be looked through at each end.
_DEEPEST: Final = 256

Piece = tuple[str, bool, bool, bool]
Attributes = dict[str, str]


def read(path: Path) -> tuple[Grid, ...]:
    """The one grid of a page; InputError `input.not-text` or `input.empty`."""
    return (grid(text_of(path.read_bytes(), path.name), path.name),)


def text_of(data: bytes, name: str) -> str:
    """The text of a page in the encoding of its mark or that it names itself, else in one that fits."""
    stated = _CHARSET.search(data[:_SAMPLE])
    if stated and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(stated[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data, name)


def grid(text: str, name: str = "") -> Grid:
    """The rows of a page; InputError `input.empty` when it shows nothing."""
    page = _Page(name)
    page.feed(text)
    page.close()
    return page.finished()


@dataclass(slots=True)
class _Table:
    """A table being read; `taken` are the columns that cells from above still take, with how many rows."""

    rows: list[TableRow] = field(default_factory=list)
    taken: dict[int, int] = field(default_factory=dict)
    cell: tuple[int, Cell] | None = None

    def begin_row(self, *, hidden: bool) -> None:
        self.rows.append(TableRow(hidden=hidden))
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}

    def begin_cell(self, cell: Cell) -> None:
        if not self.rows:
            self.begin_row(hidden=False)
        row = self.rows[-1]
        column = sum(row.cells[-1][1].columns for _ in row.cells[-1:]) + (row.cells[-1][0] if row.cells else 0)
        while self.taken.get(column):
            column += 1
        for beside in range(column, min(column + cell.columns, MOST_COLUMNS)) if cell.rows > 1 else ():
            self.taken[beside] = cell.rows
        self.cell = (column, cell)

    def end_cell(self, text: str, styles: tuple[bool, bool, bool]) -> None:
        if self.cell is not None:
            column, cell = self.cell
            bold, italic, struck = styles
            filled = replace(cell, text=text, bold=bold, italic=italic, struck=struck)
            self.rows[-1].cells.append((column, filled))
            self.cell = None


class _Page(HTMLParser):
    """Follows the tags; ends that are missing are put where a browser would see them."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self._rows = DocumentRows(name)
        self._open: list[tuple[str, Look]] = []
        self._tables: list[_Table] = []
        self._lists: list[tuple[str, int]] = []
        self._pieces: list[Piece] = []
        self._sheet: list[str] = []
        self._rules: dict[str, str] = {}

    def finished(self) -> Grid:
        """The grid, after the last tag."""
        while self._tables:
            self._end_table()
        self._end_line()
        return self._rows.grid()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {key: value or "" for key, value in attrs}
        self._close_forgotten(tag)
        look = self._look_of(tag, attributes)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append((tag, look))
        if tag == "table":
            self._begin_table()
        elif tag == "tr" and self._tables:
            self._begin_row(look)
        elif tag in _CELLS and self._tables:
            self._begin_cell(attributes)
        elif tag == "br":
            self._say("\n", look)
        elif tag in _BLOCKS:
            self._break()
            self._begin_item(tag, attributes, look)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._rules |= css.rules("".join(self._sheet))
            self._sheet = []
        look = self._look
        if not self._close(tag):
            return
        if tag == "table" and self._tables:
            self._end_table()
        elif tag in _CELLS and self._tables:
            self._end_cell()
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._break()
        elif tag in _PARAGRAPHS and not self._tables and not self._said():
            self._pieces.clear()
            self._rows.add_line(Cell())
        elif tag in _BLOCKS:
            self._break(right=look.right)

    @override
    def handle_data(self, data: str) -> None:
        if any(tag in _SILENT for tag, _ in self._open[-3:]):
            if self._open[-1][0] == "style":
                self._sheet.append(data)
            return
        self._say(_BLANKS.sub(" ", data), self._look)

    @property
    def _look(self) -> Look:
        return self._open[-1][1] if self._open else Look()

    def _look_of(self, tag: str, attributes: Attributes) -> Look:
        above = self._look
        look = replace(
            above,
            bold=above.bold or tag in _BOLD,
            italic=above.italic or tag in _ITALIC,
            struck=above.struck or tag in _STRUCK,
            right=above.right or attributes.get("align", "").casefold() == "right",
            hidden=above.hidden or "hidden" in attributes,
        )
        named = (tag, *attributes.get("class", "").split())
        colour = f"background:{attributes['bgcolor']}" if "bgcolor" in attributes else ""
        declared = [colour, *(self._rules.get(name, "") for name in named), attributes.get("style", "")]
        return look.styled(";".join(declared))

    def _say(self, text: str, look: Look) -> None:
        in_table = self._tables and self._tables[-1].cell is None
        if not look.hidden and not in_table:
            self._pieces.append((text, look.bold, look.italic, look.struck))

    def _said(self) -> bool:
        return any(text.strip() for text, *_ in self._pieces)

    def _begin_item(self, tag: str, attributes: Attributes, look: Look) -> None:
        if tag in {"ul", "ol"}:
            start = attributes.get("start", "1")
            form = _LIST_FORMS.get(attributes.get("type", ""), "decimal")
            self._lists.append((form if tag == "ol" else "", int(start) if start.isdecimal() else 1))
        elif tag == "li" and self._lists:
            form, number = self._lists[-1]
            stated = attributes.get("value", "")
            number = int(stated) if stated.isdecimal() else number
            self._lists[-1] = (form, number + 1)
            self._say(f"{numeral(number, form)}. " if form else "• ", look)

    def _begin_table(self) -> None:
        if self._tables:
            # A table in a cell is read line by line.
            self._break()
        else:
            self._end_line()
        self._tables.append(_Table())
        if len(self._tables) > 1:
            self._tables[-1].cell = (0, Cell())

    def _begin_row(self, look: Look) -> None:
        if len(self._tables) > 1:
            self._break()
            return
        self._end_cell()
        self._tables[-1].begin_row(hidden=look.hidden)

    def _begin_cell(self, attributes: Attributes) -> None:
        if len(self._tables) > 1:
            self._say(" ", self._look)
            return
        self._end_cell()
        self._pieces.clear()
        rows, columns = (_span(attributes.get(name, "")) for name in ("rowspan", "colspan"))
        self._tables[-1].begin_cell(Cell("", _typed(attributes), rows, columns, fill=self._look.fill))

    def _end_cell(self) -> None:
        if len(self._tables) == 1 and self._tables[-1].cell is not None:
            self._tables[-1].end_cell(self._text(), whole(self._pieces))
            self._pieces.clear()

    def _end_table(self) -> None:
        self._end_cell()
        table = self._tables.pop()
        if self._tables:
            self._break()
        elif any(row.cells for row in table.rows):
            self._rows.add_table(table.rows)

    def _break(self, *, right: bool = False) -> None:
        """A block begins or ends: a new line of the cell, or of the page."""
        if self._tables:
            # Blanks of the source between two blocks are no line.
            last = next((text for text, *_ in reversed(self._pieces) if text.strip(" ")), "\n")
            if not last.endswith("\n"):
                self._pieces.append(("\n", False, False, False))
        else:
            self._end_line(right=right)

    def _end_line(self, *, right: bool = False) -> None:
        if self._said():
            bold, italic, struck = whole(self._pieces)
            line = Cell(self._text(), bold=bold, italic=italic, struck=struck)
            self._rows.add_line(line, right=right and not self._rows.has_tables)
        self._pieces.clear()

    def _text(self) -> str:
        lines = "".join(text for text, *_ in self._pieces).split("\n")
        return clean("\n".join(_FILLERS.sub(" ", line).strip() for line in lines))

    def _close_forgotten(self, tag: str) -> None:
        while self._open and tag in _CLOSED_BY.get(self._open[-1][0], ()):
            self.handle_endtag(self._open[-1][0])

    def _close(self, tag: str) -> bool:
        """Close the innermost element of a tag and what was left open in it, but no table around."""
        for index in range(len(self._open) - 1, -1, -1):
            inner = self._open[index][0]
            if inner == tag:
                del self._open[index:]
                return True
            if inner == "table" or (inner in _CELLS and tag not in {"tr", "table", "tbody", "thead", "tfoot"}):
                return False
        return False


def _span(text: str) -> int:
    """A span as a browser takes it: what is no number counts as 1."""
    return min(max(int(text), 1), 65_534) if text.strip().isdecimal() else 1


def _typed(attributes: Attributes) -> Decimal | None:
    """The number that LibreOffice (`sdval`) or Excel (`x:num`) kept beside the shown text."""
    try:
        value = Decimal(attributes.get("sdval") or attributes.get("x:num") or "")
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
