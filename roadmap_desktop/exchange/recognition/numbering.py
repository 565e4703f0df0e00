"""Numbers of activities: those that stand before the title in one cell, those used twice, those without a dot."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Fix
from roadmap_desktop.domain.proposal import Cell, Column, Field, Grid, Table
from roadmap_desktop.exchange.recognition.drafts import Draft, SectionDraft, Trail, draft_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roadmap_desktop.domain.model import Pairs

LEADING = -1
"""The index of the column of numbers that the file itself does not have."""

_LED = re.compile(r"(?P<number>\d+(?:\.\d+)+\.?|\d+[.)])\s+(?P<title>\S.*)", re.DOTALL)


def with_leading_numbers(grid: Grid, table: Table, rows: Iterable[int]) -> Table:
    """The table with a column of numbers where most of its titles begin with one and no column holds them."""
    title = next((column.index for column in table.columns if column.field is Field.TITLE), None)
    if title is None or any(column.field is Field.NUMBER for column in table.columns):
        return table
    cells = [grid.rows[row].cells for row in rows]
    titles = [row[title].text for row in cells if title < len(row) and row[title].text and _is_full(row)]
    led = sum(bool(_LED.match(text)) for text in titles)
    if not titles or led * 5 < len(titles) * 3:
        return table
    return replace(table, columns=(Column(LEADING, Field.NUMBER), *table.columns))


def parted(cells: dict[int, Cell], table: Table) -> dict[int, Cell]:
    """The cells of a row with the number that leads its title in a cell of its own."""
    title = next(column.index for column in table.columns if column.field is Field.TITLE)
    match = _LED.fullmatch(cells[title].text) if title in cells and len(cells) > 1 else None
    if not match:
        return cells
    return {**cells, LEADING: Cell(match["number"]), title: replace(cells[title], text=match["title"])}


def _is_full(row: tuple[Cell, ...]) -> bool:
    return sum(bool(cell.text) for cell in row) > 1


def findings(drafts: Iterable[Draft], trail: Trail) -> Iterator[Finding]:
    """Numbers used twice, and numbers without the dot that the others have.

    Where many are used twice the document counts anew in each section, and only repetitions within one are said.
    """
    numbered = [(draft, number, home) for draft, number, home in _numbers(drafts) if number]
    dotted = sum(number.endswith(".") for _, number, _ in numbered) * 2 > len(numbered)
    uses = Counter(number.rstrip(".") for _, number, _ in numbered)
    anew = sum(count > 1 for count in uses.values()) * 5 > len(uses)
    seen: dict[tuple[str, str], str] = {}
    for draft, number, home in numbered:
        key = (home if anew else "", number.rstrip("."))
        if key in seen:
            arguments: Pairs = (("number", number), ("cell", seen[key]))
            yield trail.finding("recognition.number-repeated", draft, arguments, "number")
        seen.setdefault(key, trail.address(draft.place))
        if dotted and number[-1].isdigit():
            fix = Fix("number", f"{number}.")
            arguments = (("number", number),)
            yield trail.finding("recognition.number-without-dot", draft, arguments, "number", fix=fix)


def _numbers(drafts: Iterable[Draft]) -> Iterator[tuple[Draft, str, str]]:
    """Every draft with its number and the id of the heading above it."""
    home = ""
    for draft in drafts:
        if isinstance(draft, SectionDraft):
            home = draft.id
            yield draft, draft.number, ""
        else:
            yield draft, draft_number(draft), home
