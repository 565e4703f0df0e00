"""Where pages end: never inside an activity that fits on a page, never below a section or a heading.

Nor above lines that stand below the table, where that can be helped: offices repeat its header on every page of a
sheet, and a signature belongs on a page with something that it signs.
"""

from collections.abc import Callable, Iterator

from roadmap_desktop.exchange.writing.columns import POINTS_A_MM
from roadmap_desktop.exchange.writing.sheet import Row, Sheet

_SAFE = 0.97
"""Offices round heights up; a page that is broken a little early is better than one that breaks by itself."""


def room(sheet: Sheet) -> float:
    """What the rows of a page may take, in points of the sheet."""
    return sheet.form.page.height * POINTS_A_MM * _SAFE / sheet.scale


def header_height(sheet: Sheet) -> float:
    """What the repeated rows take of a page, in points."""
    top, end = sheet.repeated
    return sum(row.height for row in sheet.rows[top - 1 : end]) if end else 0.0


def break_pages(sheet: Sheet) -> None:
    """Set the rows that pages end after; a block higher than a page runs on from row to row, its headings with one."""
    whole = room(sheet)
    end = sheet.header[1]
    repeated = header_height(sheet)
    used = 0.0
    for block in _runs(sheet.rows, range(len(sheet.rows)), lambda row: row.keep):
        # The header is repeated on the pages that follow the one it stands on.
        start = repeated if block.start >= end else 0.0
        fits = _height(sheet, block) <= whole - start
        for run in [block] if fits else _runs(sheet.rows, block, lambda row: row.heads):
            height = _height(sheet, run)
            if used + height > whole and run.start > 0:
                sheet.breaks.append(run.start)
                used = start
            used += height
    _bring_rows_along(sheet, whole - repeated)


def _bring_rows_along(sheet: Sheet, free: float) -> None:
    """Where the last page shows no row of the table, put the last ones of it there, if all that follows fits on it."""
    last = max((i for i, row in enumerate(sheet.rows) if any(look and look.grid for look in row.looks)), default=0)
    if not sheet.breaks or sheet.breaks[-1] <= last:
        return
    first = last
    while first > 0 and sheet.rows[first - 1].keep:
        first -= 1
    if first > sheet.header[1] and _height(sheet, range(first, len(sheet.rows))) <= free:
        sheet.breaks = [*(place for place in sheet.breaks if place < first), first]


def _height(sheet: Sheet, run: range) -> float:
    return sum(row.height for row in sheet.rows[run.start : run.stop])


def _runs(rows: list[Row], within: range, bound: Callable[[Row], bool]) -> Iterator[range]:
    """Rows that belong together: each but the last is bound to the next."""
    first = within.start
    for place in within:
        if not bound(rows[place]) or place == within.stop - 1:
            yield range(first, place + 1)
            first = place + 1
