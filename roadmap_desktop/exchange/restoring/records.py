"""The records of a workbook of the program as typed values; a spoilt one is found here, before anything is used."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from roadmap_desktop.domain.codec import decoded
from roadmap_desktop.domain.model import Activity, Organization, Roadmap, Section
from roadmap_desktop.domain.proposal import Grid
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.lines import lines
from roadmap_desktop.exchange.writing.sheet import Part

Shown = tuple[Source, str]
"""What a column shows: its source, and the year or the name of the extra field."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of a section or an activity, and the digest of every cell of its lines by column.

    `choice` is the reading chosen for the deadline that the form shows.
    """

    entity: Section | Activity
    lines: tuple[Mapping[Shown, str], ...]
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Records:
    """All records of a workbook; sections and activities in the order of the document.

    `around` are the lines above and below the table with their digests, `header` is the row of its heading, from 0,
    `revision` is that of the database when the workbook was written. `hidden` are the fields of the roadmap that stand
    in no line, because the form leaves them out; `headings` stand above the columns that no form of officials has,
    None in workbooks of the first days.
    """

    roadmap: Roadmap
    columns: tuple[Shown, ...]
    around: tuple[tuple[Part, str], ...]
    header: int
    organizations: Mapping[str, Organization]
    nodes: Mapping[str, Record]
    revision: int = 0
    hidden: frozenset[str] = frozenset()
    headings: Mapping[str, Source] | None = None


def records(grid: Grid) -> Records | None:
    """The records of a grid; None when somebody cut, edited or made up what it says."""
    try:
        return _records([[cell.text for cell in row.cells] for row in grid.rows[1:]])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _records(rows: Iterable[Sequence[str]]) -> Records:
    data = [(kind, json.loads("".join(portions))) for kind, *portions in rows if kind]
    (head,) = (record for kind, record in data if kind == "roadmap")
    columns = tuple((Source(source), str(name)) for source, name in head["columns"])
    organizations = [decoded(Organization, record["entity"]) for kind, record in data if kind == "organization"]
    nodes: dict[str, Record] = {}
    for kind, record in data:
        if kind in {"section", "activity"}:
            node = _record(Section if kind == "section" else Activity, record, columns)
            nodes[node.entity.id] = node
    found = Records(
        decoded(Roadmap, head["entity"]),
        columns,
        tuple((Part(part), _digest(mark)) for part, mark in head["around"]),
        int(head["header"]),
        {organization.id: organization for organization in organizations},
        nodes,
        int(head["revision"]),
        frozenset(str(name) for name in head.get("hidden", ())),
        _headings(head.get("headings")),
    )
    _check(found)
    return found


def _record(kind: type[Section] | type[Activity], data: Mapping[str, Any], columns: tuple[Shown, ...]) -> Record:
    digests = tuple(dict(zip(columns, map(_digest, line), strict=True)) for line in data["digests"])
    return Record(decoded(kind, data["entity"]), digests, str(data.get("choice", "")))


def _headings(data: Mapping[str, str] | None) -> dict[str, Source] | None:
    return None if data is None else {str(heading): Source(source) for heading, source in data.items()}


def _digest(mark: str) -> str:
    _, bracket, blanks = mark.partition("[")
    if bracket:
        before, after = json.loads(bracket + blanks)
        _require(f"{before}{after}".isspace())
    return mark


def _check(found: Records) -> None:
    """Whether every reference is met by an earlier record, and every line by its digests."""
    sources = frozenset(source for source, _ in found.columns)
    sections: set[str | None] = {None}
    for id_, record in found.nodes.items():
        entity = record.entity
        if isinstance(entity, Section):
            _require(entity.parent in sections and len(record.lines) == 1)
            sections.add(id_)
        else:
            results = {None, *(result.id for result in entity.results)}
            _require(entity.section in sections and len(record.lines) == len(lines(entity, sources)))
            _require(all(executor.organization in found.organizations for executor in entity.executors))
            _require(all(indicator.result in results for indicator in entity.indicators))


def _require(held: bool) -> None:
    if not held:
        raise ValueError("a spoilt record")
