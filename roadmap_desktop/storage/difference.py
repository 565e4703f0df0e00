"""Which rows a change writes: those that differ between its two sides, and no other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Delete, Table, Update, bindparam

from roadmap_desktop.domain.changes import Change
from roadmap_desktop.domain.model import Entity
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import digest
from roadmap_desktop.storage.mapping import Values, rows_of

FEW: Final = 500
"""Rows written between two moments at which the writer may be left for something else: some 5 ms."""

_Key = tuple[Any, ...]
_Rows = dict[tuple[str, _Key], tuple[Table, Values]]


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows by table; `digest` is what the change adds to the digest of the content."""

    removed: dict[Table, list[Values]] = field(default_factory=lambda: defaultdict(list))
    altered: dict[Table, list[Values]] = field(default_factory=lambda: defaultdict(list))
    added: dict[Table, list[Values]] = field(default_factory=lambda: defaultdict(list))
    digests: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, change: Change) -> "Difference":
        """The rows of a change; an entity that it touches twice counts from its first side to its last."""
        sides: dict[tuple[type[Entity], str], tuple[Entity | None, Entity | None]] = {}
        for step in change.steps:
            key = type(step.entity), step.entity.id
            first = sides[key][0] if key in sides else step.before
            sides[key] = first, step.after
        found = cls()
        for before, after in sides.values():
            found._compare(_rows(before), _rows(after))
        return found

    @property
    def digest(self) -> int:
        """Added to the digest of the content before, modulo its size, this gives the one after."""
        return sum(self.digests)

    def write(self, connection: Connection) -> Iterator[None]:
        """Write the rows, few at a time; StorageError when the file does not hold what the change found."""
        for table, rows in self.removed.items():
            for some in _few(rows):
                _all_hit(connection, _deletion(table), [_named(table, row, _key_columns(table)) for row in some])
                yield
        for table, rows in self.altered.items():
            for some in _few(rows):
                _all_hit(connection, _update(table), [_named(table, row) for row in some])
                yield
        for table, rows in self.added.items():
            for some in _few(rows):
                names = table.columns.keys()
                connection.execute(table.insert(), [dict(zip(names, row, strict=True)) for row in some])
                yield

    def _compare(self, before: _Rows, after: _Rows) -> None:
        for key, (table, row) in before.items():
            now = after.get(key)
            if now is None:
                self.removed[table].append(row)
                self.digests.append(-digest.of_row(table, row))
            elif now[1] != row:
                self.altered[table].append(now[1])
                self.digests.append(digest.of_row(table, now[1]) - digest.of_row(table, row))
        for key, (table, row) in after.items():
            if key not in before:
                self.added[table].append(row)
                self.digests.append(digest.of_row(table, row))


def _few(rows: Sequence[Values]) -> Iterator[Sequence[Values]]:
    return (rows[start : start + FEW] for start in range(0, len(rows), FEW))


def _rows(entity: Entity | None) -> _Rows:
    if entity is None:
        return {}
    return {(table.name, tuple(row[i] for i in _key_columns(table))): (table, row) for table, row in rows_of(entity)}


@cache
def _key_columns(table: Table) -> tuple[int, ...]:
    return tuple(i for i, column in enumerate(table.columns) if column.primary_key)


def _named(table: Table, row: Values, only: Sequence[int] | None = None) -> dict[str, Any]:
    # Prefixed, because SQLAlchemy keeps the plain names for the columns that an update sets.
    columns = table.columns.keys()
    return {f"new_{columns[i]}": row[i] for i in (range(len(row)) if only is None else only)}


@cache
def _deletion(table: Table) -> Delete:
    return table.delete().where(*(c == bindparam(f"new_{c.name}") for c in table.primary_key.columns))


@cache
def _update(table: Table) -> Update:
    found = table.update().where(*(c == bindparam(f"new_{c.name}") for c in table.primary_key.columns))
    return found.values({c.name: bindparam(f"new_{c.name}") for c in table.columns if not c.primary_key})


def _all_hit(connection: Connection, statement: Delete | Update, rows: list[dict[str, Any]]) -> None:
    if connection.execute(statement, rows).rowcount != len(rows):
        raise StorageError("storage.replaced")
