"""Entities and changes as plain JSON values, for the journal and for the border of a process.

The form follows the dataclasses, field by field; a field that has its default is left out, so that
a later version may add fields and still read an old journal.
"""

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import NoneType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from roadmap_desktop.domain.changes import Change, Step
from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import Activity, Entity, Organization, Plan, Roadmap, Section
from roadmap_desktop.domain.targets import Target

Json = Any
"""A value of the json module; or, for `decoded`, a type."""

FORMAT = 1
"""The version of the form of a change; raised when an old one can no longer be read by field name."""

_KINDS: dict[str, type[Entity]] = {
    "roadmap": Roadmap,
    "section": Section,
    "activity": Activity,
    "organization": Organization,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def change_to_json(change: Change) -> dict[str, Any]:
    """`{"format": 1, "steps": [{"kind", "before", "after"}]}`."""
    steps = [
        {"kind": _NAMES[type(s.entity)], "before": encoded(s.before), "after": encoded(s.after)} for s in change.steps
    ]
    return {"format": FORMAT, "steps": steps}


def change_from_json(data: dict[str, Any]) -> Change:
    """The change that `change_to_json` wrote; ValueError for a form of a newer version."""
    if data["format"] != FORMAT:
        raise ValueError(f"unknown form of a change: {data['format']!r}")
    return Change(tuple(_step(step) for step in data["steps"]))


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """A whole plan, as it crosses from the reading child process."""
    return cast("dict[str, Any]", encoded(plan))


def plan_from_json(data: dict[str, Any]) -> Plan:
    """The plan that `plan_to_json` wrote."""
    return cast("Plan", decoded(Plan, data))


def _step(data: dict[str, Any]) -> Step:
    kind = _KINDS[data["kind"]]
    sides = (None if side is None else decoded(kind, side) for side in (data["before"], data["after"]))
    return Step(*cast("tuple[Entity | None, Entity | None]", tuple(sides)))


def encoded(value: object) -> Json:
    """The JSON form of a value of the domain; TypeError for what is none."""
    for kinds, encode in _ENCODERS:
        if isinstance(value, kinds):
            return encode(value)
    if not is_dataclass(value):
        raise TypeError(f"no JSON form for {type(value).__name__}")
    return {
        f.name: encoded(getattr(value, f.name))
        for f in fields(value)
        if f.default is MISSING or getattr(value, f.name) != f.default
    }


# The first that fits is taken: an Enum of texts is a text as well.
_ENCODERS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (Enum, lambda value: value.value),
    (str | int | NoneType, lambda value: value),
    (date, date.isoformat),
    (Deadline, lambda value: [value.text, value.choice] if value.choice else value.text),
    (Target, lambda value: value.text),
    (Period, lambda value: [value.start.isoformat(), value.end.isoformat()]),
    (tuple, lambda value: [encoded(item) for item in value]),
)


def decoded(kind: Json, data: Json) -> Json:
    """The value of type `kind` (a dataclass of plain fields, a tuple, an optional …) from its JSON form."""
    return None if data is None else _decoder(kind)(data)


@cache
def _decoder(kind: Json) -> Callable[[Any], Any]:
    """What makes a value of a type from its JSON form, told from the type once for all its values."""
    origin: object = get_origin(kind)
    if kind is Any:
        return lambda data: data
    if origin in (Union, types.UnionType):
        return _decoder(next(k for k in get_args(kind) if k is not type(None)))
    if origin is tuple:
        return partial(_tuple, get_args(kind))
    if kind in _SPECIAL:
        return cast("Callable[[Any], Any]", _SPECIAL[kind])
    return partial(_dataclass, kind) if is_dataclass(kind) else cast("Callable[[Any], Any]", kind)


def _dataclass(kind: Json, data: dict[str, Json]) -> Json:
    known = _decoders(kind)
    return kind(**{name: None if item is None else known[name](item) for name, item in data.items() if name in known})


def _tuple(kinds: tuple[Any, ...], data: list[Any]) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(decoded(kinds[0], item) for item in data)
    return tuple(decoded(kind, item) for kind, item in zip(kinds, data, strict=True))


def _deadline(data: str | list[str]) -> Deadline:
    return Deadline.of(data) if isinstance(data, str) else Deadline.of(*data)


_SPECIAL: dict[Any, Any] = {
    Deadline: _deadline,
    Target: Target.of,
    Decimal: Decimal,
    date: date.fromisoformat,
    Period: lambda data: Period(*map(date.fromisoformat, data)),
}


@cache
def _decoders(kind: type[Any]) -> dict[str, Callable[[Any], Any]]:
    return {name: _decoder(hint) for name, hint in get_type_hints(kind).items()}
