"""What a column holds, told from its cells where nothing knows its head."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import Deadline, Kind
from roadmap_desktop.domain.organizations import is_body
from roadmap_desktop.domain.proposal import Column, Field, Grid
from roadmap_desktop.exchange.recognition.lexicon import heads, wording
from roadmap_desktop.exchange.recognition.seams import WHEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SAMPLE = 60
_LONGEST_DEADLINE = 60
_MOST, _FEWEST = 0.6, 2


def inferred(grid: Grid, last: int, columns: list[Column]) -> list[Column]:
    """The columns below a head that ends in row `last`: when and by whom, where no head says it but cells do."""
    columns = _given(grid, last, columns, (WHEN, Field.DEADLINE, _is_time))
    return _given(grid, last, columns, (frozenset({Field.EXECUTORS}), Field.EXECUTORS, _is_body))


def is_unknown(column: Column) -> bool:
    """Whether nothing is known of what a column holds."""
    return column.field is Field.EXTRA and not heads().knows(" ".join(column.heading))


def _given(
    grid: Grid, last: int, columns: list[Column], wanted: tuple[frozenset[Field], Field, Callable[[str], bool]]
) -> list[Column]:
    """The columns, the unknown one whose cells look most like the wanted field taken for it, if it has none yet."""
    same, field, looks = wanted
    if same & {column.field for column in columns}:
        return columns
    shares = {c.index: _share(grid, last, c.index, looks) for c in columns if is_unknown(c)}
    best = max(shares, key=lambda index: shares[index], default=None)
    if best is None or shares[best] < _MOST:
        return columns
    return [replace(column, field=field) if column.index == best else column for column in columns]


def _share(grid: Grid, last: int, index: int, looks: Callable[[str], bool]) -> float:
    texts = list(samples(grid, last, index))
    return sum(map(looks, texts)) / len(texts) if len(texts) >= _FEWEST else 0.0


def samples(grid: Grid, last: int, index: int) -> Iterable[str]:
    """What the first rows below a head hold in one column, without headings of other rows."""
    for row in grid.rows[last + 1 : last + 1 + _SAMPLE]:
        # A text across the table, or alone in its row, heads other rows.
        if sum(bool(cell.text) for cell in row.cells) > 1 and index < len(row.cells) and row.cells[index].text:
            yield row.cells[index].text


def _is_time(text: str) -> bool:
    return len(text) <= _LONGEST_DEADLINE and Deadline.of(text).reading.kind is not Kind.CONDITIONAL and text != "-"


def _is_body(text: str) -> bool:
    return is_body(text, wording())
