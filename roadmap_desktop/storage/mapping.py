"""Row ↔ dataclass, by field name: how each value of the domain lies in the tables of `storage.rows`.

The shapes are read off the dataclasses once, at import; loading builds frozen values straight from rows of SQLAlchemy
Core, a hundred thousand in well under a second.
"""

import json
import types
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlalchemy import Connection, Table, select
from sqlalchemy import Row as Record

from roadmap_desktop.domain.codec import decoded, encoded
from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import Activity, Entity, Organization, Roadmap, Section
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.storage.rows import Row

Values = tuple[Any, ...]
"""One row: its values in the order of the columns of its table."""

Passing = Callable[[Table, Iterable[Record[Any]]], Iterable[Record[Any]]]
"""What looks at the rows of a table while they are read."""

_Step = Callable[[Any], Any]
"""From a row to the value of one field."""


@dataclass(frozen=True, slots=True)
class Part:
    """One field in its row: how many columns it takes, and both directions; `decode` is None for a plain column."""

    width: int
    encode: Callable[[Any], Values]
    decode: Callable[..., Any] | None


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of value and its table; `owner` counts the columns that name the owner.

    `parts` has one item for each field, in order: a Part, or the Shape of the values that the field lists. `names` are
    those of the fields; a pair has none.
    """

    table: Table
    kind: Callable[..., Any]
    names: tuple[str, ...]
    parts: tuple["Part | Shape", ...]
    owner: int

    def rows(self, value: object, owner: tuple[str, ...] = (), position: int = 0) -> Iterator[tuple[Table, Values]]:
        """The row of a value, then those of everything it owns."""
        items = value if isinstance(value, tuple) else tuple(getattr(value, name) for name in self.names)
        row: list[Any] = [*owner, position] if owner else []
        for part, item in zip(self.parts, items, strict=True):
            if isinstance(part, Part):
                row += part.encode(item)
        yield self.table, tuple(row)
        for part, owned in zip(self.parts, items, strict=True):
            if isinstance(part, Shape):
                key = (*owner, items[0])
                for at, item in enumerate(owned):
                    yield from part.rows(item, key, at)

    def load(self, connection: Connection, passing: Passing) -> Iterator[tuple[Any, Any]]:
        """(id, value) of entities; of the owned (key of the owner, tuple of values in their order).

        All rows go through `passing` on their way.
        """
        build = self._builder(connection, passing)
        columns = tuple(self.table.columns)
        found = select(*columns).order_by(*columns[: self.owner + 1]) if self.owner else select(*columns)
        # In blocks: fetching row by row takes twice as long.
        rows = passing(self.table, chain.from_iterable(connection.execute(found).partitions(1000)))
        if self.owner:
            for key, group in groupby(rows, key=itemgetter(*range(self.owner))):
                yield key, tuple(map(build, group))
        else:
            for row in rows:
                yield row[0], build(row)

    def _builder(self, connection: Connection, passing: Passing) -> _Step:
        kind = self.kind
        steps = tuple(self._steps(connection, passing))
        return lambda row: kind(*[step(row) for step in steps])

    def _steps(self, connection: Connection, passing: Passing) -> Iterator[_Step]:
        first = at = self.owner + 1 if self.owner else 0  # after owner and position
        for part in self.parts:
            if isinstance(part, Part):
                yield _reader(part, at)
                at += part.width
            else:
                yield _picker(dict(part.load(connection, passing)), (*range(self.owner), first))


def _reader(part: Part, at: int) -> _Step:
    decode = part.decode
    if decode is None:
        return itemgetter(at)
    if part.width == 1:
        return lambda row: decode(row[at])
    return lambda row: decode(*row[at : at + part.width])


def _picker(groups: dict[object, tuple[object, ...]], key: tuple[int, ...]) -> _Step:
    of = itemgetter(*key)
    return lambda row: groups.get(of(row), ())


def _single(encode: Callable[[Any], object], decode: Callable[[Any], object]) -> Part:
    """One column; None stays None."""
    return Part(
        1,
        lambda value: (None if value is None else encode(value),),
        lambda stored: None if stored is None else decode(stored),
    )


@lru_cache(maxsize=65_536)
def _texts(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


@lru_cache(maxsize=65_536)
def _pairs(stored: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in json.loads(stored))


def _json(value: object) -> Values:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")),)


def _period(start: str | None, end: str | None) -> Period | None:
    return Period(date.fromisoformat(start), date.fromisoformat(end)) if start and end else None


@lru_cache(maxsize=65_536)
def _deadline(text: str, choice: str, origin: str | None) -> Deadline:
    found = Deadline.of(text, choice)
    return replace(found, origin=decoded(Deadline, json.loads(origin))) if origin else found


_PLAIN = Part(1, lambda value: (value,), None)
# A plan repeats few spellings many times: each is read once.
_TARGET = Part(1, lambda target: (target.text,), lru_cache(maxsize=65_536)(Target.of))
_DEADLINE = Part(3, lambda d: (d.text, d.choice, d.origin and _json(encoded(d.origin))[0]), _deadline)
_PERIOD = Part(2, lambda p: (p.start.isoformat(), p.end.isoformat()) if p else (None, None), _period)
_PARTS: dict[object, Part] = {
    str: _PLAIN,
    int: _PLAIN,
    bool: Part(1, lambda value: (int(value),), bool),
    date: _single(date.isoformat, date.fromisoformat),
    Target: _TARGET,
    Deadline: _DEADLINE,
    Period: _PERIOD,
    tuple[str, ...]: Part(1, _json, _texts),
    tuple[tuple[str, str], ...]: Part(1, _json, _pairs),
}


def _part(name: str, kind: object, owner: int) -> "Part | Shape":
    if get_origin(kind) in {Union, types.UnionType}:
        kind = next(k for k in get_args(kind) if k is not type(None))
    if kind in _PARTS:
        return _PARTS[kind]
    if get_origin(kind) is tuple:
        return _shape(get_args(kind)[0], name, owner + 1)
    if isinstance(kind, type) and is_dataclass(kind):
        return _flat(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _single(lambda value: value.value, kind)
    raise TypeError(f"no column for {name}: {kind!r}")


def _flat(kind: type[Any]) -> Part:
    """A value of several fields inside its owner's row."""
    hints = get_type_hints(kind)
    names = tuple(f.name for f in fields(kind))
    parts = tuple(part for name in names if isinstance(part := _part(name, hints[name], 0), Part))
    assert [part.width for part in parts] == [1] * len(names), f"{kind.__name__} is too deep for one row"
    readers = tuple(_reader(part, at) for at, part in enumerate(parts))

    def encode(value: object) -> Values:
        return tuple(part.encode(getattr(value, name))[0] for part, name in zip(parts, names, strict=True))

    def decode(*stored: object) -> object:
        return kind(*(read(stored) for read in readers))

    return Part(len(names), encode, decode)


def _shape(kind: Any, table: str, owner: int = 0) -> Shape:  # noqa: ANN401 - a class, or tuple[str, Target]
    lies_in = Row.metadata.tables[table]
    if get_origin(kind) is tuple:
        return Shape(lies_in, _tuple, (), tuple(_part(table, item, owner) for item in get_args(kind)), owner)
    hints = get_type_hints(kind)
    return Shape(lies_in, kind, tuple(hints), tuple(_part(name, hints[name], owner) for name in hints), owner)


def _tuple(*items: object) -> tuple[object, ...]:
    return items


SHAPES: dict[type[Entity], Shape] = {
    Organization: _shape(Organization, "organizations"),
    Roadmap: _shape(Roadmap, "roadmaps"),
    Section: _shape(Section, "sections"),
    Activity: _shape(Activity, "activities"),
}


def rows_of(entity: Entity) -> Iterator[tuple[Table, Values]]:
    """All rows in which an entity is kept, its own first."""
    return SHAPES[type(entity)].rows(entity)
