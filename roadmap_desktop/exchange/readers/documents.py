"""A document being read: its lines and tables become the rows of one grid, in the order in which they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from roadmap_desktop.domain.proposal import BELOW, BESIDE, EMPTY, Cell, Grid, Row
from roadmap_desktop.errors import InputError

MOST_ROWS = 200_000
MOST_COLUMNS = 256
_RIGHT = (EMPTY, EMPTY, EMPTY)


@dataclass(slots=True)
class TableRow:
    """A row of a table: its cells, spans included, by the column where each begins."""

    cells: list[tuple[int, Cell]] = field(default_factory=list)
    hidden: bool = False


class DocumentRows:
    """Collects lines and tables; rows of tables know their place as a reader of the document counts."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows: list[Row] = []
        self._lines = 0
        self._tables = 0
        self._widths: tuple[int, tuple[float, ...]] = (0, ())

    @property
    def has_tables(self) -> bool:
        """Whether a table came already."""
        return self._tables > 0

    def add_line(self, cell: Cell, *, right: bool = False) -> None:
        """A paragraph outside the tables; `right` when it stands in the right half of the page."""
        self._lines += 1
        cells = ((*_RIGHT, cell) if right else (cell,)) if cell.text else ()
        self._append(Row(cells, free=True, place=f"абзац {self._lines}"))

    def add_table(self, rows: Sequence[TableRow], widths: tuple[float, ...] = ()) -> None:
        """The rows of a table; `widths` of its columns in mm, the longest table's become those of the grid."""
        self._tables += 1
        for number, (cells, row) in enumerate(zip(spread(rows), rows, strict=True), 1):
            self._append(Row(tuple(cells), row.hidden, place=f"таблица {self._tables}, строка {number}"))
        if len(rows) > self._widths[0]:
            self._widths = (len(rows), widths)

    def grid(self) -> Grid:
        """The one grid of the document; InputError `input.empty` when it holds no text."""
        if not any(cell.text for row in self._rows for cell in row.cells):
            raise InputError("input.empty", name=self._name)
        return Grid(tuple(self._rows), widths=self._widths[1])

    def _append(self, row: Row) -> None:
        if len(self._rows) >= MOST_ROWS:
            raise InputError("input.too-many-rows", name=self._name, most=MOST_ROWS)
        self._rows.append(row)


def spread(rows: Sequence[TableRow]) -> list[list[Cell]]:
    """The cells of every row side by side; what a merge covers is marked as covered."""
    placed: list[dict[int, Cell]] = [{} for _ in rows]
    for r, row in enumerate(rows):
        for column, cell in row.cells:
            if column < MOST_COLUMNS:
                _place(placed, r, column, cell)
    return [_side_by_side(cells) for cells in placed]


def _place(placed: list[dict[int, Cell]], r: int, column: int, cell: Cell) -> None:
    last_row = min(r + cell.rows, len(placed))
    last_column = min(column + cell.columns, MOST_COLUMNS)
    for covered in placed[r:last_row]:
        covered[column] = BELOW
        for beside in range(column + 1, last_column):
            covered[beside] = BESIDE
    placed[r][column] = replace(cell, rows=last_row - r, columns=last_column - column)


def _side_by_side(cells: dict[int, Cell]) -> list[Cell]:
    width = max(cells, default=-1) + 1
    return [cells.get(column, EMPTY) for column in range(width)]


def whole(pieces: Iterable[tuple[str, bool, bool, bool]]) -> tuple[bool, bool, bool]:
    """Whether every visible piece of a text (text, bold, italic, struck) is bold, is italic, is struck."""
    seen = [styles for text, *styles in pieces if text.strip()]
    bold, italic, struck = (bool(seen) and all(styles[i] for styles in seen) for i in range(3))
    return bold, italic, struck
