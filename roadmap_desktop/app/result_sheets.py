"""The sheet of results of an import: what was read, joined, skipped and doubted, each with sheet and cell, in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from roadmap_desktop.app.imports import counts
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.updates import Wording
from roadmap_desktop.domain.comparison import Comparison, Difference
from roadmap_desktop.domain.proposal import Field, Proposal, RowClass, SourceRow

SKIPPED = frozenset({RowClass.BLANK, RowClass.HEADER, RowClass.COLUMN_NUMBERS, RowClass.PAGE, RowClass.SKIPPED})
"""Rows of which nothing is kept; notes, totals and signatures are kept beside the table."""

_FIELDS: dict[str, str] = {
    Field.DOCUMENT: "documents",
    Field.INDICATOR: "indicators",
    Field.TARGET: "targets",
    Field.FACT: "facts",
    Field.START: "deadline",
    Field.FINISH: "deadline",
    Field.MARK: "deadline",
}
"""Columns whose field in the database is called otherwise; joins name either."""

_WIDTHS = {
    "file": 24,
    "what": 34,
    "count": 12,
    "cell": 18,
    "class": 26,
    "place": 12,
    "joined": 18,
    "before": 50,
    "after": 50,
    "text": 70,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: as it was read and, when it updated a roadmap, what differed and what was taken."""

    name: str
    proposal: Proposal
    comparison: Comparison | None = None
    taken: frozenset[Difference] = frozenset()


def write(outcomes: Sequence[Outcome], target: Path, messages: Messages) -> None:
    """Write the sheet of results as a workbook, all or nothing; StorageError when it cannot be written."""
    # Late: openpyxl is wanted by this alone.
    from roadmap_desktop.exchange.result_sheet import ResultTable, write_result_sheet  # noqa: PLC0415

    tables = []
    for table in _Tables(messages).all(outcomes):
        headings = tuple(messages.text(f"report.{name}") for name in table.columns)
        widths = tuple(_WIDTHS[name] for name in table.columns)
        tables.append(ResultTable(messages.text(f"report.{table.name}"), headings, widths, tuple(table.rows)))
    write_result_sheet(tables, target)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table by the codes of its name and its columns."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]


class _Tables:
    """Words the outcomes; every row of a table begins with the name of the file."""

    def __init__(self, messages: Messages) -> None:
        self._text = messages.text
        self._messages = messages

    def all(self, outcomes: Iterable[Outcome]) -> Iterator[_Table]:
        outcomes = tuple(outcomes)
        yield _table("summary", ("what", "count"), outcomes, self._summary)
        yield _table("rows", ("cell", "class", "place", "joined", "text"), outcomes, self._rows)
        yield _table("skipped", ("cell", "class", "text"), outcomes, self._skipped)
        yield _table("joins", ("cell", "what", "before", "after"), outcomes, self._joins)
        yield _table("findings", ("cell", "place", "text"), outcomes, self._findings)
        if any(outcome.comparison for outcome in outcomes):
            yield _table("differences", ("class", "text"), outcomes, self._differences)

    def _summary(self, outcome: Outcome) -> Iterator[tuple[str, ...]]:
        rows = outcome.proposal.rows
        found = counts(outcome.proposal) | {
            "read": len(rows),
            "joined": sum(bool(row.joined) for row in rows),
            "skipped": sum(row.kind in SKIPPED for row in rows),
        }
        if outcome.comparison:
            found |= {"differences": len(outcome.comparison.differences), "taken": len(outcome.taken)}
        yield from ((self._text(f"count.{name}"), str(count)) for name, count in found.items())

    def _rows(self, outcome: Outcome) -> Iterator[tuple[str, ...]]:
        places = {node.id: node.number or node.title for node in outcome.proposal.plan.rows()}
        for row in outcome.proposal.rows:
            if row.kind not in SKIPPED:
                yield row.cell, self._class(row), places.get(row.entity, ""), row.joined, row.text

    def _skipped(self, outcome: Outcome) -> Iterator[tuple[str, ...]]:
        return ((row.cell, self._class(row), row.text) for row in outcome.proposal.rows if row.kind in SKIPPED)

    def _joins(self, outcome: Outcome) -> Iterator[tuple[str, ...]]:
        for row in outcome.proposal.rows:
            for join in row.joins:
                yield (
                    row.cell,
                    self._text(f"field.{_FIELDS.get(join.field, join.field)}"),
                    " | ".join(join.before),
                    join.after,
                )

    def _findings(self, outcome: Outcome) -> Iterator[tuple[str, ...]]:
        return ((f.cell, f.place, self._messages.finding(f)) for f in outcome.proposal.findings)

    def _differences(self, outcome: Outcome) -> Iterator[tuple[str, ...]]:
        if outcome.comparison:
            wording = Wording(outcome.comparison, self._messages)
            for difference in outcome.comparison.differences:
                code = "report.taken" if difference in outcome.taken else "report.left"
                yield self._text(code), wording.sentence(difference)

    def _class(self, row: SourceRow) -> str:
        return self._text(f"row.{row.kind.value}")


def _table(
    name: str,
    columns: tuple[str, ...],
    outcomes: Iterable[Outcome],
    rows: Callable[[Outcome], Iterator[tuple[str, ...]]],
) -> _Table:
    return _Table(name, ("file", *columns), [(outcome.name, *row) for outcome in outcomes for row in rows(outcome)])
