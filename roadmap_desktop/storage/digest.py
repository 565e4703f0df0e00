"""A digest of what a file holds: the sum of the digests of its rows.

A sum needs no order, so it is the same for the same data however the rows lie, and a write brings it up to date from
the rows that it touches. It finds what SQLite's own checks cannot: a flipped bit inside a text.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import ColumnClause, Connection, Row, Table, column, select, table

from roadmap_desktop.storage.mapping import Values

BITS: Final = 128
_APART: Final = frozenset({"file", "journal", "alembic_version"})  # who the file is, and its past


def of_row(lies_in: Table, values: Values) -> int:
    """The digest of one row; rows of different tables never count as the same."""
    return _of(_begun(lies_in.name), _by_name(lies_in)(values))


class Tally:
    """The digest of rows that somebody else reads, taken as they pass."""

    def __init__(self) -> None:
        self.total = 0

    def passing(self, lies_in: Table, rows: Iterable[Row[Any]]) -> Iterator[Row[Any]]:
        """The same rows, counted."""
        begun, by_name = _begun(lies_in.name), _by_name(lies_in)
        for row in rows:
            self.total += _of(begun, by_name(row))
            yield row


def of_content(connection: Connection, tables: Mapping[str, Sequence[str]]) -> int:
    """The digest of all rows but the journal and the head; `tables` are those of a file of any version."""
    total = 0
    for name in tables.keys() - _APART:
        columns: list[ColumnClause[Any]] = [column(each) for each in sorted(tables[name])]
        for rows in connection.execute(select(*columns).select_from(table(name))).partitions(1000):
            total += sum(_of(_begun(name), tuple(row)) for row in rows)
    return total % (1 << BITS)


def as_text(digest: int) -> str:
    """32 hexadecimal digits."""
    return f"{digest % (1 << BITS):0{BITS // 4}x}"


@cache
def _begun(table_name: str) -> blake2b:
    return blake2b(table_name.encode(), digest_size=BITS // 8)


def _of(begun: blake2b, values: Values) -> int:
    row = begun.copy()
    # ascii() is twice as fast as JSON and, unlike repr(), the same under every version of Unicode.
    row.update(ascii(values).encode())
    return int.from_bytes(row.digest())


@cache
def _by_name(lies_in: Table) -> Callable[[Values], Any]:
    """In the order of the names: a migration may leave the columns in another order than a new file has."""
    names = lies_in.columns.keys()
    return itemgetter(*(names.index(name) for name in sorted(names)))
