"""The hidden sheet of a workbook that the program wrote, and the keys in its rows."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from roadmap_desktop.domain.proposal import EMPTY, Grid, Row
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.details import FORMAT
from roadmap_desktop.exchange.writing.sheet import Key

Place = tuple[int, int]
"""Grid and row, counted from 0."""

Shown = tuple[Source, str]
"""What a column shows: its source, and the year or the name of the extra field."""

_KEY = re.compile(r"(?P<entity>.+)#(?P<line>\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Keys:
    """What a hidden sheet says.

    `columns` are those that were written, `records` the data of every entity by kind and id, `order` the sections and
    activities as they followed each other, `rows` the keys of the visible rows; of rows with the same key only the
    first has it, a copy is something new.
    """

    roadmap: Mapping[str, Any]
    columns: tuple[Shown, ...]
    records: Mapping[str, Mapping[str, Any]]
    order: tuple[str, ...]
    rows: Mapping[Place, Key] = field(default_factory=dict)


def without_keys(grids: Iterable[Grid]) -> tuple[tuple[Grid, ...], Keys | None]:
    """The grids that people see, and the keys; None when no hidden sheet of ours is there or it cannot be read."""
    grids = tuple(grids)
    ours = next((grid for grid in grids if _is_ours(grid)), None)
    if ours is None:
        return grids, None
    visible = tuple(grid for grid in grids if grid is not ours)
    try:
        keys = _keys(ours)
    except (ValueError, KeyError, TypeError):
        # Somebody edited or cut the sheet: the visible cells alone are read.
        return visible, None
    rows: dict[Place, Key] = {}
    cleaned = tuple(_cleaned(grid, i, keys, rows) for i, grid in enumerate(visible))
    return cleaned, replace(keys, rows=rows)


def _is_ours(grid: Grid) -> bool:
    first = grid.rows[0].cells if grid.rows else ()
    return bool(first) and first[0].text == FORMAT


def _keys(grid: Grid) -> Keys:
    records: dict[str, dict[str, Any]] = {kind: {} for kind in ("roadmap", "organization", "section", "activity")}
    order: list[str] = []
    for row in grid.rows[1:]:
        kind, id_, *portions = (cell.text for cell in row.cells)
        if kind:
            records[kind][id_] = json.loads("".join(portions))
        if kind in {"section", "activity"}:
            order.append(id_)
    (roadmap,) = records["roadmap"].values()
    columns = tuple((Source(source), name) for source, name in roadmap["columns"])
    return Keys(roadmap, columns, records, tuple(order))


def _cleaned(grid: Grid, index: int, keys: Keys, found: dict[Place, Key]) -> Grid:
    """The grid without the texts of its keys, which are put into `found`."""
    seen = set(found.values())
    rows: list[Row] = []
    for number, row in enumerate(grid.rows):
        column = next((i for i, cell in enumerate(row.cells) if _key(cell.text, keys)), None)
        if column is None:
            rows.append(row)
            continue
        key = _key(row.cells[column].text, keys)
        if key and key not in seen:
            found[index, number] = key
            seen.add(key)
        rows.append(replace(row, cells=(*row.cells[:column], EMPTY, *row.cells[column + 1 :])))
    return replace(grid, rows=tuple(rows))


def _key(text: str, keys: Keys) -> Key | None:
    match = _KEY.fullmatch(text) if "#" in text else None
    if match is None or not any(match["entity"] in keys.records[kind] for kind in ("section", "activity")):
        return None
    return Key(match["entity"], int(match["line"]))
