"""A form as the JSON text that `loading` reads: only what is not usual is said."""

import json
from dataclasses import MISSING, fields, is_dataclass

from roadmap_desktop.exchange.profiles.forms import Form


def as_text(form: Form, *, by_line: bool = False) -> str:
    """The JSON text of a form; `parse` gives the same form back. `by_line` is for people who look into a file."""
    return json.dumps(_said(form), ensure_ascii=False, indent=2 if by_line else None)


def _said(value: object) -> object:
    if isinstance(value, tuple):
        return [_said(item) for item in value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    said = {field.name: getattr(value, field.name) for field in fields(value)}
    usual = {field.name: field.default for field in fields(value) if field.default is not MISSING}
    return {name: _said(item) for name, item in said.items() if name not in usual or item != usual[name]}
