"""The visible rows of one entity beside what was written there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from roadmap_desktop.domain.proposal import EMPTY, Column, Field, Grid, Proposal, Table
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.restoring.general import own_source
from roadmap_desktop.exchange.restoring.keys import Keys, Place
from roadmap_desktop.exchange.restoring.records import Shown
from roadmap_desktop.exchange.writing.details import as_written

SOURCES = {
    Field.NUMBER: Source.NUMBER,
    Field.TITLE: Source.TITLE,
    Field.GOALS: Source.GOALS,
    Field.RESULT: Source.RESULTS,
    Field.DOCUMENT: Source.DOCUMENTS,
    Field.DEADLINE: Source.DEADLINE,
    Field.EXECUTORS: Source.EXECUTORS,
    Field.INDICATOR: Source.INDICATOR,
    Field.UNIT: Source.UNIT,
    Field.TARGET: Source.TARGETS,
    Field.FACT: Source.FACTS,
    Field.NOTE: Source.NOTE,
    Field.EXTRA: Source.EXTRA,
}


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one entity as they stand, by line: their texts, those as they were written, those under a merge.

    `added` tells that somebody put further rows between them.
    """

    place: Place
    lines: tuple[int, ...]
    texts: tuple[Mapping[Shown, str], ...]
    same: tuple[frozenset[Shown], ...]
    below: tuple[frozenset[Shown], ...]
    added: bool = False

    @property
    def untouched(self) -> bool:
        """Whether no cell was edited."""
        return all(same == texts.keys() for same, texts in zip(self.same, self.texts, strict=True))

    def text(self, source: Source, name: str = "", line: int = 0) -> str:
        """What stands in a cell now."""
        return self.texts[line].get((source, name), "")

    def unchanged(self, source: Source, name: str = "") -> bool:
        """Whether the cell of the first line is there and is as it was written."""
        return (source, name) in self.same[0]


def cells_of(proposal: Proposal, grids: Sequence[Grid], keys: Keys) -> dict[str, Cells]:
    """The cells of every entity that has a key in a visible row."""
    places: dict[str, list[tuple[int, Place]]] = defaultdict(list)
    for place, key in keys.rows.items():
        places[key.entity].append((key.line, place))
    columns = {i: _columns(table, keys) for i, table in _tables(proposal).items()}
    return {
        entity: _cells(sorted(found), columns, grids, keys.records.nodes[entity].lines)
        for entity, found in places.items()
        if all(place[0] in columns for _, place in found)
    }


def _tables(proposal: Proposal) -> dict[int, Table]:
    return {table.grid: table for table in proposal.tables}


def _columns(table: Table, keys: Keys) -> dict[Shown, int]:
    return {shown: column.index for column in table.columns if (shown := _shown(column, keys)) is not None}


def _shown(column: Column, keys: Keys) -> Shown | None:
    source = own_source(column) or SOURCES.get(column.field)
    if source is None:
        return None
    names = (column.label, column.heading[-1]) if source.by_year else (" / ".join(column.heading),)
    found = (source, names[0]) if source.repeats else (source, "")
    # Recognition gives headings with single blanks.
    known = {(shown, " ".join(name.split())): (shown, name) for shown, name in keys.records.columns}
    return next((known[source, name] for name in names if (source, name) in known), found)


def _cells(
    found: list[tuple[int, Place]],
    columns: Mapping[int, Mapping[Shown, int]],
    grids: Sequence[Grid],
    written: Sequence[Mapping[Shown, str]],
) -> Cells:
    texts: list[dict[Shown, str]] = []
    same: list[frozenset[Shown]] = []
    below: list[frozenset[Shown]] = []
    for line, (grid, row) in found:
        cells = grids[grid].rows[row].cells
        there = {shown: cells[i] if i < len(cells) else EMPTY for shown, i in columns[grid].items()}
        then = written[line] if line < len(written) else {}
        whole = {shown: as_written(cell.text, then[shown]) for shown, cell in there.items() if shown in then}
        texts.append({shown: whole.get(shown) or cell.text for shown, cell in there.items()})
        same.append(frozenset(shown for shown, text in whole.items() if text is not None))
        below.append(frozenset(shown for shown, cell in there.items() if cell.rows == 0))
    place = min(place for _, place in found)
    return Cells(place, tuple(line for line, _ in found), tuple(texts), tuple(same), tuple(below))
