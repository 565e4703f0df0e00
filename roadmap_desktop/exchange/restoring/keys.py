"""The keys in the rows of a workbook that the program wrote: whose row each one is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from roadmap_desktop.domain.model import Activity
from roadmap_desktop.domain.proposal import EMPTY, Cell, Grid, Row, RowClass
from roadmap_desktop.exchange.readers.cleaning import clean, is_clean
from roadmap_desktop.exchange.restoring.records import Records, records
from roadmap_desktop.exchange.writing.details import FORMAT
from roadmap_desktop.exchange.writing.heading import UNREAD, UNREAD_WITHIN
from roadmap_desktop.exchange.writing.sheet import Key

Place = tuple[int, int]
"""Grid and row, counted from 0."""

_KEY = re.compile(r"(?P<entity>.+)#(?P<line>\d{1,9})", re.DOTALL)
_LOST_KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}#\d{1,9}")


@dataclass(frozen=True, slots=True)
class Keys:
    """The records of the last sheet, and the keys of the visible rows.

    Of rows with the same key only the first has it: a copy is something new.
    """

    records: Records
    rows: Mapping[Place, Key]


def without_keys(grids: Iterable[Grid]) -> tuple[tuple[Grid, ...], Keys | None]:
    """The grids without what is for the program alone, and the keys.

    None when no sheet of records is there or it cannot be read; the keys in the rows mean nothing then.
    """
    grids = tuple(grid for grid in grids if not _is_unread(grid))
    ours = next((grid for grid in grids if _is_ours(grid)), None)
    visible = tuple(grid for grid in grids if grid is not ours)
    kept = records(ours) if ours else None
    if kept is None:
        return tuple(map(_foreign, visible)), None
    rows: dict[Place, Key] = {}
    cleaned = tuple(_cleaned(grid, i, kept, rows) for i, grid in enumerate(visible))
    return cleaned, Keys(kept, rows)


def known_rows(grids: Sequence[Grid], keys: Keys) -> dict[Place, RowClass]:
    """What recognition need not guess: a row that was written as an activity is one, while its cells stand apart."""
    return {
        (grid, row): RowClass.ACTIVITY
        for (grid, row), key in keys.rows.items()
        if key.line == 0
        and isinstance(keys.records.nodes[key.entity].entity, Activity)
        and _stand_apart(grids[grid].rows[row].cells)
    }


def _stand_apart(cells: Sequence[Cell]) -> bool:
    filled = [cell for cell in cells if cell.text]
    return bool(filled) and all(cell.columns == 1 for cell in filled)


def _is_ours(grid: Grid) -> bool:
    first = grid.rows[0].cells if grid.rows else ()
    return bool(first) and first[0].text == FORMAT


def _is_unread(grid: Grid) -> bool:
    """Whether a grid says of itself that it is not read: a timeline, a help."""
    return any(cell.text.endswith(UNREAD) for row in grid.rows[:UNREAD_WITHIN] for cell in row.cells)


def _cleaned(grid: Grid, index: int, kept: Records, found: dict[Place, Key]) -> Grid:
    """The grid without the texts of its keys, which are put into `found`."""
    seen = set(found.values())
    rows: list[Row] = []
    for number, row in enumerate(grid.rows):
        column, key = next(((i, key) for i, cell in enumerate(row.cells) if (key := _key(cell.text, kept))), (0, None))
        if key is None:
            rows.append(row)
            continue
        if key not in seen:
            found[index, number] = key
            seen.add(key)
        rows.append(replace(row, cells=(*row.cells[:column], EMPTY, *row.cells[column + 1 :])))
    return replace(grid, rows=tuple(rows))


def _foreign(grid: Grid) -> Grid:
    """The grid without what no one can see, and without keys whose records are gone, which would pass for a column."""
    return replace(grid, rows=tuple(row if all(map(_is_plain, row.cells)) else _tidied(row) for row in grid.rows))


def _is_plain(cell: Cell) -> bool:
    return "#" not in cell.text and is_clean(cell.text)


def _tidied(row: Row) -> Row:
    return replace(
        row,
        cells=tuple(
            EMPTY if _LOST_KEY.fullmatch(cell.text) else replace(cell, text=clean(cell.text)) for cell in row.cells
        ),
    )


def _key(text: str, kept: Records) -> Key | None:
    match = _KEY.fullmatch(text) if "#" in text else None
    if match is None or match["entity"] not in kept.nodes:
        return None
    return Key(match["entity"], int(match["line"]))
