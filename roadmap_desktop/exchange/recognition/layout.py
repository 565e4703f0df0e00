"""The document's own form, as a form profile: its columns with their wording and widths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roadmap_desktop.domain.proposal import Column, Field, Grid, Table
from roadmap_desktop.exchange.recognition.lexicon import heads, key
from roadmap_desktop.exchange.recognition.matrix import names_body

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
    Field.FACT: "facts",
    Field.NOTE: "note",
    Field.EXTRA: "extra",
}
_WIDTHS = {
    "number": 12.0,
    "title": 60.0,
    "goals": 17.0,
    "results": 50.0,
    "documents": 45.0,
    "deadline": 27.0,
    "executors": 48.0,
    "indicator": 40.0,
    "unit": 19.0,
    "targets": 15.0,
    "facts": 15.0,
    "note": 25.0,
    "extra": 20.0,
}
_BY_YEAR = frozenset({"targets", "facts"})
_DEADLINE = "Срок реализации"
_EXECUTORS = "Исполнители"
_NARROW = frozenset({"number", "goals", "deadline", "unit", "targets", "facts"})
_STRETCHED = frozenset({"title", "results", "executors", "documents", "indicator"})


def of(tables: Iterable[Table], grids: tuple[Grid, ...]) -> dict[str, Any]:
    """The form (as in resources/profiles) of the first table of a document; widths in mm where the file has them."""
    table = next(iter(tables))
    columns: dict[str, dict[str, Any]] = {}
    for column in table.columns:
        source = _SOURCES.get(column.field)
        if source is None:
            continue
        # Every extra field has a column of its own; what several columns say of one other field stands in the first.
        name = f"{source} {_label(column)}" if source == "extra" else source
        if name not in columns:
            columns[name] = _column(column, source, grids[table.grid].widths)
        elif column.field is Field.EXECUTORS and not names_body(column):
            columns[name]["heading"] += f", {column.heading[-1].lower()}"
    return {"name": "own", "title": "Форма документа", "columns": list(columns.values())}


def _column(column: Column, source: str, widths: tuple[float, ...]) -> dict[str, Any]:
    known = widths[column.index] if 0 <= column.index < len(widths) else 0.0
    width = min(max(round(known, 1) or _WIDTHS[source], 5.0), 200.0)
    heading, group = _wording(column, source)
    data: dict[str, Any] = {"source": source, "heading": heading, "width": width}
    if source == "extra":
        data["field"] = _label(column)
    if group:
        data["group"] = group
    if source in _NARROW:
        data["align"] = "center"
    if source in _STRETCHED:
        data["stretch"] = True
    return data


def _wording(column: Column, source: str) -> tuple[str, str]:
    """The heading, and what stands above it together with its neighbours."""
    path = column.heading
    if source in _BY_YEAR:
        dated = [i for i, part in enumerate(path) if column.label and column.label in part]
        if dated and dated[-1] < len(path) - 1 and key(path[-1]) in heads().plan | heads().fact:
            # Plan and fact stand under each year.
            return path[-1], path[dated[-1]].replace(column.label, "{}")
        heading = path[dated[-1]].replace(column.label, "{}") if dated else "{}"
        return heading, path[0] if len(path) > 1 and 0 not in dated else ""
    if column.field in {Field.START, Field.MARK}:
        # Two dates, or marks in periods, come out as one column of words.
        whole = [part for part in path if heads().field(part) is Field.DEADLINE]
        return (whole[0] if whole else _DEADLINE), ""
    if column.field is Field.EXECUTORS and names_body(column):
        # A column for each body comes out as one of names.
        return (path[0] if len(path) > 1 else _EXECUTORS), ""
    return (path[-1] if path else "№"), " / ".join(path[:-1])


def _label(column: Column) -> str:
    """The name of an extra field, as recognition gives it."""
    return " / ".join(column.heading)
