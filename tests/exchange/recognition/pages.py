"""Prints a table as the two first roadmaps came: a text with tabs, without merges, its rows cut by pages."""

from __future__ import annotations

import textwrap
from random import Random

from roadmap_desktop.domain.proposal import Cell, Grid, Row
from roadmap_desktop.exchange.recognition import tables

_LINES = (16, 22, 30, 40)


def as_text(grid: Grid, random: Random | None = None, *, heads: bool = True) -> str:
    """The grid as one text; with `random` on pages of some length, `heads` at the top of each."""
    headers = tables.find(grid, 0, {}) or tables.guessed(grid, 0, {})
    most = random.choice(_LINES) if random else 0
    lines: list[str] = []
    used, header, widths = 0, None, [30]
    for r, row in enumerate(grid.rows):
        opening = next((one for one in headers if one.first == r), None)
        if opening:
            header, used = opening, used + 3
            widths = [random.randint(12, 40) if random else 30 for _ in row.cells]
        cells = [_marked(cell) for cell in row.cells]
        height = max((len(_wrapped(cells, widths)[i]) for i in range(len(cells))), default=1)
        if row.free or header is None:
            lines.append(_line(row))
        elif r < header.end or not random or used + height <= most:
            lines.append("\t".join(cells))
        else:
            above, below = _cut(_wrapped(cells, widths), most - used, random)
            again = [_row(grid.rows[one]) for one in range(header.first, header.end)] if heads else []
            lines += [*above, "", *again, below]
            used = 0
        used += height
    return "\n".join(lines)


def _cut(cells: list[list[str]], room: int, random: Random) -> tuple[list[str], str]:
    """What of a row stands on the page, if it is parted at all, and the rest."""
    whole = "\t".join(" ".join(lines) for lines in cells)
    marked = any(line.startswith("<") for lines in cells for line in lines)
    single = sum(bool(lines[0]) for lines in cells) < 2
    if room < 1 or single or marked or random.random() < 0.2:
        return [], whole
    above, below = ("\t".join(" ".join(lines[part]) for lines in cells) for part in (slice(room), slice(room, None)))
    return ([above], below) if below.strip() else ([], whole)


def _wrapped(cells: list[str], widths: list[int]) -> list[list[str]]:
    widths = widths + [30] * len(cells)
    return [
        textwrap.wrap(cell, width, break_long_words=False, break_on_hyphens=False) or [""]
        for cell, width in zip(cells, widths, strict=False)
    ]


def _line(row: Row) -> str:
    text = " ".join(word for cell in row.cells for word in cell.text.split())
    return f"**{text}**" if text and any(cell.bold for cell in row.cells) else text


def _row(row: Row) -> str:
    return "\t".join(map(_marked, row.cells))


def _marked(cell: Cell) -> str:
    text = " ".join(cell.text.split())
    if not text or not cell.rows or not cell.columns:
        return ""
    return f"<b>{text}</b>" if cell.bold else f"<i>{text}</i>" if cell.italic else text
