"""A proposal in pieces, each taken in within a few milliseconds, and put together again at the other side."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Final

from roadmap_desktop.domain.codec import decoded, encoded
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Activity, Organization, Plan, Roadmap, Section
from roadmap_desktop.domain.proposal import EMPTY, Cell, Grid, Origin, Proposal, Row, SourceRow, Table

LARGEST: Final = 64 << 10
"""Characters of JSON in a piece, unless one value alone has more: whoever reads a piece is held up until its end."""

_CELLS: Final = "cells"
_DECODERS: Final[dict[str, Callable[[Any], Any]]] = {
    "roadmap": partial(decoded, Roadmap),
    "organizations": partial(decoded, Organization),
    "sections": partial(decoded, Section),
    "activities": partial(decoded, Activity),
    "findings": partial(decoded, Finding),
    "rows": SourceRow.from_json,
    "tables": partial(decoded, Table),
    "origin": partial(decoded, Origin),
    "grids": lambda data: Grid((), data["name"], data["hidden"]),
    _CELLS: lambda data: (data[0], Row(tuple(map(_cell, data[3])), free=data[2], place=data[1])),
}


def pieces(proposal: Proposal) -> Iterator[bytes]:
    """Lines of JSON in ASCII: `{"part": name, "items": [...]}`. Of grids only texts and places cross the border."""
    plan = proposal.plan
    parts: dict[str, Iterable[Any]] = {
        "roadmap": (encoded(plan.roadmap),),
        "organizations": map(encoded, plan.organizations),
        "sections": map(encoded, plan.sections),
        "activities": map(encoded, plan.activities),
        "findings": map(encoded, proposal.findings),
        "rows": (row.to_json() for row in proposal.rows),
        "tables": map(encoded, proposal.tables),
        "origin": (encoded(proposal.origin),),
        "grids": ({"name": grid.name, "hidden": grid.hidden} for grid in proposal.grids),
        _CELLS: (
            (number, row.place, row.free, [cell.text for cell in row.cells])
            for number, grid in enumerate(proposal.grids)
            for row in grid.rows
        ),
    }
    for name, items in parts.items():
        for texts in _batches(json.dumps(item, separators=(",", ":")) for item in items):
            yield f'{{"part":"{name}","items":[{",".join(texts)}]}}\n'.encode("ascii")


class Assembly:
    """Takes pieces in their order; `proposal` is what they make together."""

    def __init__(self) -> None:
        self._found: dict[str, list[Any]] = {name: [] for name in _DECODERS}

    def take(self, part: str, items: list[Any]) -> None:
        """Understand one piece; LookupError, ValueError or TypeError for what is none."""
        self._found[part].extend(map(_DECODERS[part], items))

    def proposal(self) -> Proposal:
        """The proposal that `pieces` took apart; ValueError when some of it is missing."""
        found = self._found
        (roadmap,), (origin,) = found["roadmap"], found["origin"]
        plan = Plan(roadmap, *(tuple(found[name]) for name in ("sections", "activities", "organizations")))
        rows: dict[int, list[Row]] = {}
        for grid, row in found[_CELLS]:
            rows.setdefault(grid, []).append(row)
        grids = tuple(replace(grid, rows=tuple(rows.get(n, ()))) for n, grid in enumerate(found["grids"]))
        return Proposal(plan, tuple(found["findings"]), tuple(found["rows"]), tuple(found["tables"]), grids, origin)


def _cell(text: str) -> Cell:
    return Cell(text) if text else EMPTY


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and size + len(text) > LARGEST:
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch
