"""The vocabulary of WordprocessingML that the reader speaks."""

from __future__ import annotations

from typing import Any

Element = Any
"""An element of lxml, which is not typed."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def w(name: str) -> str:
    """The full name of an element or attribute."""
    return _W + name


def value(parent: Element | None, name: str) -> str | None:
    """The `val` of a child element; None when it is not there."""
    child = None if parent is None else parent.find(w(name))
    return None if child is None else child.get(w("val"))


def number(text: str | None, default: int = 0) -> int:
    """A whole number of an attribute; the default for what is none."""
    try:
        return int(text or default)
    except ValueError:
        return default


def switch(parent: Element | None, name: str) -> bool | None:
    """A property that is on by standing there and off by its `val`; None when nothing is said."""
    child = None if parent is None else parent.find(w(name))
    return None if child is None else child.get(w("val"), "true") not in {"0", "false", "off"}
