"""Where pages end: never inside an activity that fits on a page, never between a section and its first activity."""

from collections.abc import Iterator

from roadmap_desktop.exchange.profiles.forms import Page
from roadmap_desktop.exchange.writing.sheet import Row, Sheet

_SAFE = 0.97
"""Offices round heights up; a page that is broken a little early is better than one that breaks by itself."""


def room(page: Page) -> float:
    """What the rows of a page may take, in points."""
    return page.height * 72 / 25.4 * _SAFE


def break_pages(sheet: Sheet) -> None:
    """Set the rows that pages end after; a block higher than a page runs on from row to row."""
    whole = room(sheet.form.page)
    top, end = sheet.header
    repeated = sum(row.height for row in sheet.rows[top - 1 : end])
    used = 0.0
    for first, rows in _bound(sheet.rows):
        height = sum(row.height for row in rows)
        # The header is repeated on the pages that follow the one it stands on.
        start = repeated if first > end else 0.0
        if used + height <= whole:
            used += height
        elif height <= whole - start:
            used = _broken(sheet, first, start) + height
        else:
            for i, row in enumerate(rows, first):
                used = used + row.height if used + row.height <= whole else _broken(sheet, i, start) + row.height


def _broken(sheet: Sheet, row: int, start: float) -> float:
    if row > 1:
        sheet.breaks.append(row - 1)
    return start


def _bound(rows: list[Row]) -> Iterator[tuple[int, list[Row]]]:
    """Rows that belong together, with the number of the first one."""
    first, bound = 1, list[Row]()
    for number, row in enumerate(rows, 1):
        bound.append(row)
        if not row.keep:
            yield first, bound
            first, bound = number + 1, []
    if bound:
        yield first, bound
