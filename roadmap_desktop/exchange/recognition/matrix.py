"""A matrix of executors: a column for each body, marked where it takes part in what the row says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.organizations import is_body
from roadmap_desktop.domain.proposal import Field
from roadmap_desktop.exchange.recognition.contents import is_unknown, samples
from roadmap_desktop.exchange.recognition.deadlines import MARKS
from roadmap_desktop.exchange.recognition.lexicon import heads, wording

if TYPE_CHECKING:
    from roadmap_desktop.domain.proposal import Cell, Column, Grid, Table

_FEWEST = 2
_ROLES = dict.fromkeys((*MARKS, "о", "o", "отв", "и", "исп"), "") | {
    "с": "соисполнитель",
    "c": "соисполнитель",
    "соисп": "соисполнитель",
    "у": "участник",
    "уч": "участник",
}
"""What a mark says of the body that it stands under; empty for a responsible one."""


def with_marked_bodies(grid: Grid, last: int, columns: list[Column]) -> list[Column]:
    """The columns below a head that ends in row `last`: where names of bodies head but marks, they are executors."""
    named = [c for c in columns if is_unknown(c) and is_body(c.heading[-1], wording()) and _holds_marks(grid, last, c)]
    if len(named) < _FEWEST:
        return columns
    return [replace(column, field=Field.EXECUTORS) if column in named else column for column in columns]


def bodies(table: Table) -> dict[int, str]:
    """The bodies whose names head columns of executors, by column: what `with_bodies` puts for their marks."""
    named = (column for column in table.columns if column.field is Field.EXECUTORS)
    return {column.index: column.heading[-1] for column in named if names_body(column)}


def with_bodies(cells: dict[int, Cell], named: dict[int, str]) -> dict[int, Cell]:
    """The cells of a row, each mark under the name of a body as that body with its role."""
    put = dict(cells)
    for index in named.keys() & cells.keys():
        role = _role(cells[index].text)
        if role is not None:
            put[index] = replace(cells[index], text=f"{named[index]} ({role})" if role else named[index])
    return put


def names_body(column: Column) -> bool:
    """Whether a column of executors is headed by the name of one."""
    head = column.heading[-1]
    return heads().field(head) is None and is_body(head, wording())


def _holds_marks(grid: Grid, last: int, column: Column) -> bool:
    texts = list(samples(grid, last, column.index))
    return bool(texts) and all(_role(text) is not None for text in texts)


def _role(text: str) -> str | None:
    return _ROLES.get(text.strip(" .()").casefold())
