"""The document's own form, as a form profile: its columns with their wording and widths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roadmap_desktop.domain.proposal import Column, Field, Grid, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

_SOURCES = {
    Field.NUMBER: "number",
    Field.TITLE: "title",
    Field.GOALS: "goals",
    Field.RESULT: "results",
    Field.DOCUMENT: "documents",
    Field.DEADLINE: "deadline",
    Field.START: "deadline",
    Field.MARK: "deadline",
    Field.EXECUTORS: "executors",
    Field.INDICATOR: "indicator",
    Field.UNIT: "unit",
    Field.TARGET: "targets",
    Field.NOTE: "note",
    Field.EXTRA: "extra",
}
_WIDTHS = {
    "number": 12.0,
    "title": 60.0,
    "goals": 16.0,
    "results": 50.0,
    "documents": 45.0,
    "deadline": 24.0,
    "executors": 48.0,
    "indicator": 40.0,
    "unit": 18.0,
    "targets": 15.0,
    "note": 25.0,
    "extra": 20.0,
}
_NARROW = frozenset({"number", "goals", "deadline", "unit", "targets"})
_STRETCHED = frozenset({"title", "results", "executors", "documents", "indicator"})


def of(tables: Iterable[Table], grids: tuple[Grid, ...]) -> dict[str, Any]:
    """The form (as in resources/profiles) of the first table of a document; widths in mm where the file has them."""
    table = next(iter(tables))
    columns: dict[str, dict[str, Any]] = {}
    for column in table.columns:
        source = _SOURCES.get(column.field)
        if source and source not in columns:
            columns[source] = _column(column, source, grids[table.grid].widths)
    return {"name": "own", "title": "Форма документа", "columns": list(columns.values())}


def _column(column: Column, source: str, widths: tuple[float, ...]) -> dict[str, Any]:
    known = widths[column.index] if 0 <= column.index < len(widths) else 0.0
    width = min(max(round(known, 1) or _WIDTHS[source], 5.0), 200.0)
    data: dict[str, Any] = {"source": source, "heading": column.heading[-1] if column.heading else "№", "width": width}
    if source == "targets":
        data["heading"] = column.heading[-1].replace(column.label, "{}") if column.label else "{}"
        if "{}" not in data["heading"]:
            data["heading"] = "{}"
        if len(column.heading) > 1:
            data["group"] = column.heading[0]
    elif source == "extra":
        data["heading"] = "{}"
    elif column.field in {Field.START, Field.MARK} and len(column.heading) > 1:
        data["heading"] = column.heading[0]
    elif len(column.heading) > 1:
        data["group"] = column.heading[0]
    if source in _NARROW:
        data["align"] = "center"
    if source in _STRETCHED:
        data["stretch"] = True
    return data
