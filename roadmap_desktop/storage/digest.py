"""A digest of what a file holds: the sum of the digests of its rows.

A sum needs no order, so it is the same for the same data however the rows lie, and a write brings it up to date from the
rows that it touches. It finds what SQLite's own checks cannot: a flipped bit inside a text.
"""

import json
from hashlib import blake2b
from typing import Final

from sqlalchemy import Connection, select

from roadmap_desktop.storage.mapping import Values
from roadmap_desktop.storage.rows import Row

BITS: Final = 128
_APART: Final = frozenset({"file", "journal"})  # who the file is, and its past: an entry has a digest of its own
_encode: Final = json.JSONEncoder(separators=(",", ":")).encode


def of_row(table: str, values: Values) -> int:
    """The digest of one row; rows of different tables never count as the same."""
    return int.from_bytes(blake2b(_encode(values).encode("ascii"), digest_size=BITS // 8, key=table.encode()).digest())


def of_content(connection: Connection) -> int:
    """The digest of all rows but the journal and the file's own."""
    total = 0
    for name, table in Row.metadata.tables.items():
        if name not in _APART:
            total += sum(of_row(name, tuple(row)) for row in connection.execute(select(*table.columns)))
    return total % (1 << BITS)


def as_text(digest: int) -> str:
    """32 hexadecimal digits."""
    return f"{digest % (1 << BITS):0{BITS // 4}x}"
