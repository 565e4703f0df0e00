"""What Word, Excel and LibreOffice put on the clipboard: a table as hypertext, else as text with tabs."""

from __future__ import annotations

import re

from roadmap_desktop.domain.proposal import Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers import delimited, hypertext, text
from roadmap_desktop.exchange.readers.archive import MOST_BYTES
from roadmap_desktop.exchange.readers.encoding import decoded

# Windows keeps hypertext with a header that says in bytes where it begins.
_BEGINNING = re.compile(rb"Version:[\d.]+\s.*?StartHTML:(-?\d+)", re.DOTALL)
_TABLE = re.compile(rb"<table\b", re.IGNORECASE)


def grids(html: bytes = b"", plain: bytes = b"") -> tuple[Grid, ...]:
    """The one grid of a copied piece: of its `text/html` where that has a table, else of its `text/plain`.

    InputError `input.clipboard-empty` or `input.clipboard-too-big`.
    """
    if len(html) + len(plain) > MOST_BYTES:
        raise InputError("input.clipboard-too-big", most=MOST_BYTES // 10**6)
    if _TABLE.search(html.replace(b"\0", b"")):
        return (hypertext.grid(hypertext.text_of(_without_header(html), "")),)
    shown = decoded(_without_end(plain), "") if plain else ""
    if not shown.strip():
        raise InputError("input.clipboard-empty")
    # Quotes around a cell of several lines are a spreadsheet's.
    spread = "\t" in shown and '"' in shown
    return (delimited.grid(shown) if spread else text.grid(shown),)


def _without_header(html: bytes) -> bytes:
    match = _BEGINNING.match(html)
    start = int(match[1]) if match else 0
    return html[start:] if start > 0 else html


def _without_end(plain: bytes) -> bytes:
    """The text without the zero byte by which Windows ends one; every other byte of UTF-16 may be a zero."""
    return plain[:-1] if plain.find(b"\0") == len(plain) - 1 else plain
