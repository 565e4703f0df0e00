"""Entities and changes as plain JSON values, for the journal and for the border of a process.

The form follows the dataclasses, field by field; a field that has its default is left out, so that
a later version may add fields and still read an old journal.
"""

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
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


def change_to_text(change: Change) -> str:
    """`{"format":1,"steps":[{"kind","before","after"}]}`, compact.

    Written step by step: json lets no other thread run while it writes a value, and an import is a large one.
    """
    steps = (json.dumps(_step_to_json(step), ensure_ascii=False, separators=(",", ":")) for step in change.steps)
    return f'{{"format":{FORMAT},"steps":[{",".join(steps)}]}}'


def change_from_json(data: dict[str, Any]) -> Change:
    """The change that `change_to_text` wrote; ValueError for a form of a newer version."""
    if data["format"] != FORMAT:
        raise ValueError(f"unknown form of a change: {data['format']!r}")
    return Change(tuple(_step(step) for step in data["steps"]))


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """A whole plan, as it crosses from the reading child process."""
    return cast("dict[str, Any]", encoded(plan))


def plan_from_json(data: dict[str, Any]) -> Plan:
    """The plan that `plan_to_json` wrote."""
    return cast("Plan", decoded(Plan, data))


def _step_to_json(step: Step) -> dict[str, Any]:
    return {"kind": _NAMES[type(step.entity)], "before": encoded(step.before), "after": encoded(step.after)}


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


def _deadline_data(deadline: Deadline) -> Json:
    """The text; with a choice `[text, choice]`; moved `[text, choice, form of its origin]`."""
    if deadline.origin:
        return [deadline.text, deadline.choice, _deadline_data(deadline.origin)]
    return [deadline.text, deadline.choice] if deadline.choice else deadline.text


# The first that fits is taken: an Enum of texts is a text as well.
_ENCODERS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (Enum, lambda value: value.value),
    (str | int | NoneType, lambda value: value),
    (date, date.isoformat),
    (Deadline, _deadline_data),
    (Target, lambda value: value.text),
    (Period, lambda value: [value.start.isoformat(), value.end.isoformat()]),
    (tuple, lambda value: [encoded(item) for item in value]),
)


def decoded(kind: Json, data: Json) -> Json:
    """The value of type `kind` (a dataclass of plain fields, a tuple, an optional …) from its JSON form."""
    return _decoder(kind)(data)


_Decoder = Callable[[Json], Json]


@cache
def _decoder(kind: Json) -> _Decoder:
    """Made once for each type: a large document has hundreds of thousands of values of few types."""
    origin: object = get_origin(kind)
    if kind is Any:
        return lambda data: data
    if origin in (Union, types.UnionType):
        return _decoder(next(k for k in get_args(kind) if k is not NoneType))
    if origin is tuple:
        return _or_none(_of_tuple(get_args(kind)))
    if kind in _SPECIAL:
        return _or_none(_SPECIAL[kind])
    return _or_none(_of_dataclass(kind) if is_dataclass(kind) else kind)


def _or_none(decoder: _Decoder) -> _Decoder:
    return lambda data: None if data is None else decoder(data)


def _of_dataclass(kind: Json) -> _Decoder:
    decoders = {name: _decoder(hint) for name, hint in get_type_hints(kind).items()}
    return lambda data: kind(**{name: decoders[name](item) for name, item in data.items() if name in decoders})


def _of_tuple(kinds: tuple[Any, ...]) -> _Decoder:
    decoders = [_decoder(kind) for kind in kinds if kind is not Ellipsis]
    if Ellipsis in kinds:
        return lambda data: tuple(map(decoders[0], data))
    return lambda data: tuple(decoder(item) for decoder, item in zip(decoders, data, strict=True))


def _deadline(data: str | list[Json]) -> Deadline:
    if isinstance(data, str):
        return Deadline.of(data)
    text, choice, *origin = data
    return replace(Deadline.of(text, choice), origin=_deadline(origin[0])) if origin else Deadline.of(text, choice)


_SPECIAL: dict[Any, Any] = {
    Deadline: _deadline,
    Target: Target.of,
    Decimal: Decimal,
    date: date.fromisoformat,
    Period: lambda data: Period(*map(date.fromisoformat, data)),
}
