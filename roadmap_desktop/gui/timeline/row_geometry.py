"""Which rows there are and where they lie: what the timeline asks of the table beside it. No Qt.

y is in logical px from the top of the first row, scrolling aside.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Protocol

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.model import Activity


@dataclass(frozen=True, slots=True)
class Row:
    """One visible row: `id` is that of its section, activity or result.

    An activity's row carries the activity; a section's row the first and last day of what lies below it, where
    there is any.
    """

    id: str
    kind: RowKind
    activity: Activity | None = None
    span: tuple[date, date] | None = None


class Rows(Protocol):
    """The rows that the table shows now, in order, with the heights it gives them."""

    def count(self) -> int:
        """How many rows are visible: neither filtered out nor folded away."""

    def row(self, index: int) -> Row:
        """What the row is."""

    def top(self, index: int) -> int:
        """Its upper end; for `count()` the lower end of the last row."""

    def height(self, index: int) -> int:
        """Its height."""

    def index_at(self, y: int) -> int:
        """The row that holds y; `count()` below the last, 0 above the first."""

    def index_of(self, id_: str) -> int | None:
        """Where the row of an id is, or None when it is not visible."""


class ListedRows:
    """Rows given as a list, of one height or each of its own."""

    def __init__(self, rows: Sequence[Row], heights: int | Iterable[int]) -> None:
        self._rows = rows
        if isinstance(heights, int):
            self._tops: Sequence[int] = range(0, (len(rows) + 1) * heights, heights)
        else:
            self._tops = list(accumulate(heights, initial=0))
        self._index = {row.id: index for index, row in enumerate(rows)}

    def count(self) -> int:
        return len(self._rows)

    def row(self, index: int) -> Row:
        return self._rows[index]

    def top(self, index: int) -> int:
        return self._tops[index]

    def height(self, index: int) -> int:
        return self._tops[index + 1] - self._tops[index]

    def index_at(self, y: int) -> int:
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._rows))

    def index_of(self, id_: str) -> int | None:
        return self._index.get(id_)


NO_ROWS: Rows = ListedRows((), 1)


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights within a row, derived from that of a row with one line: of a bar, of a thin strip."""

    row: int
    bar: int
    strip: int

    @classmethod
    def of(cls, row: int) -> Measures:
        """A bar takes half the row, in even px; a strip 8 px, 10 in roomy rows."""
        return cls(row, max(row // 4 * 2, 8), 8 if row < 32 else 10)
