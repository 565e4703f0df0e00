"""A form from its JSON text: every fault is refused with the file, the line, the field and the reason."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from types import GenericAlias
from typing import Any, NoReturn, TypeVar, get_args, get_type_hints

from roadmap_desktop import paths
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.profiles.forms import Column, Form, Page, Source

T = TypeVar("T")

_LARGEST = 1 << 20
"""Bytes; a form of fifty columns has a hundredth of it."""
_WIDEST = 400.0
"""Millimetres; the long side of A3 is 420."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')


def load(path: Path) -> Form:
    """The form in a file.

    InputError «form.unreadable», «form.too-large», or «form.wrong-…» with `file`, `line` and `field`
    («columns[2].width»).
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise InputError("form.too-large", file=path.name, most=_LARGEST // 1024)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("form.unreadable", file=path.name) from error
    return parse(text, path.name)


def parse(text: str, file: str) -> Form:
    """The form in a JSON text; `file` is named in the errors of `load`."""
    try:
        data = json.loads(text, object_pairs_hook=_object)
        form = _built(Form, data, "")
        _check(form)
    except json.JSONDecodeError as error:
        raise InputError("form.wrong-syntax", file=file, line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        # Numbers of thousands of digits, brackets inside brackets without end.
        raise InputError("form.wrong-syntax", file=file, line=1) from error
    except _WrongFieldError as error:
        line = _line(text, error.field)
        raise InputError(f"form.wrong-{error.reason}", file=file, line=line, field=error.field) from error
    return form


class _WrongFieldError(Exception):
    """A field that a form cannot have, or not so; stays inside this module."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(field, reason)
        self.field = field
        self.reason = reason


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [name for name, _ in pairs]
        _refuse(next(name for name in names if names.count(name) > 1), "repeated")
    return data


def _built(kind: type[T], data: object, place: str) -> T:
    if not isinstance(data, dict):
        _refuse(place, "object")
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    for name in data:
        if name not in known:
            _refuse(_inside(place, name), "unknown")
    for name, field in known.items():
        if name not in data and _required(field):
            _refuse(_inside(place, name), "missing")
    hints = get_type_hints(kind)
    return kind(**{name: _value(hints[name], item, _inside(place, name)) for name, item in data.items()})


def _value(kind: type[object] | GenericAlias, data: object, place: str) -> object:
    if isinstance(kind, GenericAlias):
        if not isinstance(data, list):
            _refuse(place, "list")
        return tuple(_value(get_args(kind)[0], item, f"{place}[{i}]") for i, item in enumerate(data))
    if is_dataclass(kind):
        return _built(kind, data, place)
    if issubclass(kind, Enum):
        if data not in [member.value for member in kind]:
            _refuse(place, "choice")
        return kind(data)
    return _PLAIN[kind](data, place)


def _number(data: object, place: str) -> float:
    # A bool is an int to Python, never to a person who writes a width.
    if isinstance(data, bool) or not isinstance(data, int | float) or not 0 <= data <= _WIDEST:
        _refuse(place, "number")
    return data


def _of_type(kind: type, reason: str) -> Callable[[object, str], object]:
    def checked(data: object, place: str) -> object:
        if not isinstance(data, kind):
            _refuse(place, reason)
        return data

    return checked


def _size(data: object, place: str) -> int:
    if isinstance(data, bool) or not isinstance(data, int) or not 6 <= data <= 24:
        _refuse(place, "size")
    return data


_PLAIN: dict[type[object], Callable[[object, str], object]] = {
    str: _of_type(str, "text"),
    bool: _of_type(bool, "flag"),
    float: _number,
    int: _size,
}


def _check(form: Form) -> None:
    """What no single field can tell: the columns must make a table that fits its sheet."""
    if not re.fullmatch(r"[a-z0-9-]+", form.name):
        _refuse("name", "name")
    shown = [(column.source, column.field) for column in form.columns]
    for i, column in enumerate(form.columns):
        _check_column(column, f"columns[{i}]")
        if shown[i] in shown[:i]:
            _refuse(f"columns[{i}].source", "twice")
    if Source.TITLE not in form.sources:
        _refuse("columns", "title")
    if form.lettering.metrics not in _measured():
        _refuse("lettering.metrics", "choice")
    _check_page(form.page)


@cache
def _measured() -> frozenset[str]:
    """The fonts whose widths are known."""
    return frozenset(path.stem.partition("-")[0] for path in (paths.resources() / "metrics").glob("*.json"))


def _check_column(column: Column, place: str) -> None:
    if column.width < 5:
        _refuse(f"{place}.width", "narrow")
    if not column.heading.strip():
        _refuse(f"{place}.heading", "empty")
    if column.field and column.source is not Source.EXTRA:
        _refuse(f"{place}.field", "unknown")
    if column.repeats and not column.by_pair and "{}" not in column.heading:
        _refuse(f"{place}.heading", "placeholder")


def _check_page(page: Page) -> None:
    if page.width < 100 or page.height < 100:
        _refuse("page.margins", "margins")


def _refuse(field: str, reason: str) -> NoReturn:
    raise _WrongFieldError(field, reason)


def _required(field: "Field[Any]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _line(text: str, place: str) -> int:
    try:
        return _nearest(_lines(text), place)
    except RecursionError:
        return 1


def _nearest(lines: dict[str, int], place: str) -> int:
    """The line of a field, or of what it should stand in."""
    while place and place not in lines:
        place = place.rpartition(".")[0]
    return lines.get(place, 1)


def _lines(text: str) -> dict[str, int]:
    """The line on which each field of a well-formed JSON text begins, by its place («columns[2].width»)."""
    tokens = ((match[0], text.count("\n", 0, match.start()) + 1) for match in _TOKEN.finditer(text))
    lines: dict[str, int] = {}
    _walk(next(tokens), tokens, "", lines)
    return lines


def _walk(token: tuple[str, int], tokens: Iterator[tuple[str, int]], place: str, lines: dict[str, int]) -> None:
    opening, line = token
    lines.setdefault(place, line)
    if opening == "[":
        item = 0
        for mark in tokens:
            if mark[0] == "]":
                return
            if mark[0] != ",":
                _walk(mark, tokens, f"{place}[{item}]", lines)
                item += 1
    elif opening == "{":
        for mark in tokens:
            if mark[0] == "}":
                return
            if mark[0] != ",":
                inner = _inside(place, json.loads(mark[0]))
                lines.setdefault(inner, mark[1])
                next(tokens)  # the colon
                _walk(next(tokens), tokens, inner, lines)
