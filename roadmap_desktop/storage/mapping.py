"""Row ↔ dataclass, by field name: how each value of the domain lies in the tables of `storage.rows`.

The shapes are read off the dataclasses once, at import; loading builds frozen values straight from rows of SQLAlchemy Core.
"""

import json
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlalchemy import Connection, Table, select

from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import Activity, Entity, Organization, Roadmap, Section
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.storage.rows import Row

Values = tuple[Any, ...]
"""One row: its values in the order of the columns of its table."""


@dataclass(frozen=True, slots=True)
class Part:
    """One field in its row: how many columns it takes, and both directions."""

    width: int
    encode: Callable[[Any], Values]
    decode: Callable[..., Any] | None  # None: the one column is the value


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of value and its table; `owner` counts the columns that name the owner.

    `parts` has one item for each field, in order: a Part, or the Shape of the owned values that the field lists.
    """

    table: Table
    kind: Callable[..., Any]
    names: tuple[str, ...]
    parts: tuple["Part | Shape", ...]
    owner: int

    def rows(self, value: Any, owner: tuple[str, ...] = (), position: int = 0) -> Iterator[tuple[Table, Values]]:
        """The row of a value, then those of everything it owns."""
        items = value if isinstance(value, tuple) else tuple(getattr(value, name) for name in self.names)
        row: list[Any] = [*owner, position] if owner else []
        for part, item in zip(self.parts, items, strict=True):
            if isinstance(part, Part):
                row += part.encode(item)
        yield self.table, tuple(row)
        for part, owned in zip(self.parts, items, strict=True):
            if isinstance(part, Shape):
                key = (*owner, value.id)
                for at, item in enumerate(owned):
                    yield from part.rows(item, key, at)

    def load(self, connection: Connection) -> Iterator[tuple[Any, Any]]:
        """(key of the owner, tuple of values) in the order of their positions; for an entity (id, value)."""
        build = self._builder(connection)
        columns = tuple(self.table.columns)
        if not self.owner:
            for row in connection.execute(select(*columns)):
                yield row[0], build(row)
            return
        ordered = select(*columns).order_by(*columns[: self.owner + 1])
        for key, group in groupby(connection.execute(ordered), key=itemgetter(*range(self.owner))):
            yield key, tuple(map(build, group))

    def _builder(self, connection: Connection) -> Callable[[Any], Any]:
        steps: list[Callable[[Any], Any]] = []
        at = self.owner + 1 if self.owner else 0
        own_id = at  # the id of a value that owns others is its first field
        for part in self.parts:
            if isinstance(part, Part):
                steps.append(_reader(part, at))
                at += part.width
            else:
                steps.append(_picker(dict(part.load(connection)), (*range(self.owner), own_id)))
        kind = self.kind
        return lambda row: kind(*[step(row) for step in steps])


def _reader(part: Part, at: int) -> Callable[[Any], Any]:
    decode = part.decode
    if decode is None:
        return itemgetter(at)
    if part.width == 1:
        return lambda row: decode(row[at])
    return lambda row: decode(*row[at : at + part.width])


def _picker(groups: dict[Any, tuple[Any, ...]], key: tuple[int, ...]) -> Callable[[Any], Any]:
    of = itemgetter(*key)
    return lambda row: groups.get(of(row), ())


def _single(encode: Callable[[Any], Any], decode: Callable[[Any], Any]) -> Part:
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


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _period(start: str | None, end: str | None) -> Period | None:
    return Period(date.fromisoformat(start), date.fromisoformat(end)) if start and end else None


_PLAIN = Part(1, lambda value: (value,), None)
_DAY = _single(date.isoformat, date.fromisoformat)
# A plan repeats few spellings many times: each is read once.
_TARGET = Part(1, lambda target: (target.text,), lru_cache(maxsize=65_536)(Target.of))
_DEADLINE = Part(2, lambda d: (d.text, d.choice), lru_cache(maxsize=65_536)(Deadline.of))
_PERIOD = Part(2, lambda p: (p.start.isoformat(), p.end.isoformat()) if p else (None, None), _period)
_PARTS: dict[Any, Part] = {
    str: _PLAIN,
    int: _PLAIN,
    bool: Part(1, lambda value: (int(value),), bool),
    date: _DAY,
    Target: _TARGET,
    Deadline: _DEADLINE,
    Period: _PERIOD,
    tuple[str, ...]: Part(1, lambda value: (_json(value),), _texts),
    tuple[tuple[str, str], ...]: Part(1, lambda value: (_json(value),), _pairs),
}


def _part(name: str, kind: Any, owner: int) -> "Part | Shape":
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(k for k in get_args(kind) if k is not type(None))
    if kind in _PARTS:
        return _PARTS[kind]
    if get_origin(kind) is tuple:
        return _shape(get_args(kind)[0], name, owner + 1)
    if is_dataclass(kind):
        return _flat(kind)
    if issubclass(kind, Enum):
        return _single(lambda value: value.value, kind)
    raise TypeError(f"no column for {name}: {kind!r}")


def _flat(kind: Any) -> Part:
    """A value of several fields inside its owner's row."""
    hints = get_type_hints(kind)
    names = tuple(f.name for f in fields(kind))
    parts = tuple(_part(name, hints[name], 0) for name in names)
    assert all(isinstance(part, Part) and part.width == 1 for part in parts), kind
    plain = tuple(part for part in parts if isinstance(part, Part))

    def encode(value: Any) -> Values:
        return tuple(part.encode(getattr(value, name))[0] for part, name in zip(plain, names, strict=True))

    def decode(*stored: Any) -> Any:
        return kind(*(item if p.decode is None else p.decode(item) for p, item in zip(plain, stored, strict=True)))

    return Part(len(names), encode, decode)


def _shape(kind: Any, table: str, owner: int = 0) -> Shape:
    if get_origin(kind) is tuple:  # a pair (year, target) has no names of its own
        names: tuple[str, ...] = ()
        hints = list(get_args(kind))
        build: Callable[..., Any] = _pair
    else:
        names = tuple(f.name for f in fields(kind))
        by_name = get_type_hints(kind)
        hints = [by_name[name] for name in names]
        build = kind
    parts = tuple(_part(name, hint, owner) for name, hint in zip(names or ("", ""), hints, strict=True))
    return Shape(Row.metadata.tables[table], build, names, parts, owner)


def _pair(first: Any, second: Any) -> tuple[Any, Any]:
    return first, second


SHAPES: dict[type[Entity], Shape] = {
    Organization: _shape(Organization, "organizations"),
    Roadmap: _shape(Roadmap, "roadmaps"),
    Section: _shape(Section, "sections"),
    Activity: _shape(Activity, "activities"),
}


def rows_of(entity: Entity) -> Iterator[tuple[Table, Values]]:
    """All rows in which an entity is kept, its own first."""
    return SHAPES[type(entity)].rows(entity)
