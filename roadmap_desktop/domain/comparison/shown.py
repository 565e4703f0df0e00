"""What a file shows of a plan: what it has no column for cannot differ."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from roadmap_desktop.domain.execution import REPORTED
from roadmap_desktop.domain.proposal import Column, Field, Proposal

_NAMES = {
    Field.NUMBER: "number",
    Field.TITLE: "title",
    Field.GOALS: "goals",
    Field.RESULT: "results",
    Field.DOCUMENT: "documents",
    Field.DEADLINE: "deadline",
    Field.START: "deadline",
    Field.FINISH: "deadline",
    Field.MARK: "deadline",
    Field.EXECUTORS: "executors",
    Field.INDICATOR: "indicators",
    Field.UNIT: "unit",
    Field.TARGET: "targets",
    Field.FACT: "facts",
    Field.NOTE: "note",
    Field.EXTRA: "extra",
}
_OWN = frozenset({*REPORTED, "locked"})
_Item = TypeVar("_Item")
_MEASURES = frozenset({"indicators", "targets", "facts"})


@dataclass(frozen=True, slots=True)
class Shown:
    """The fields of an activity that every table of a file has, and the parts of the head that stand around them.

    A field of a report, or the lock of a deadline, is one of these where an extra column was known to show it. `names`
    are pairs of «targets», «facts» or «extra» and the year or heading of a column. Deadlines are `composed` when the
    program worded them itself, from two dates or from marks in periods.
    """

    fields: frozenset[str]
    names: frozenset[tuple[str, str]]
    head: frozenset[str]
    sections: bool = True
    composed: bool = False

    @classmethod
    def of(cls, proposal: Proposal) -> "Shown":
        """What the columns and the surroundings of a recognised file show."""
        tables = [t.columns for t in proposal.tables if any(c.field is Field.TITLE for c in t.columns)]
        roadmap = proposal.plan.roadmap
        # What is empty in a file of others is not there: a bare table says nothing of the goals. Our own shows all.
        ours = proposal.origin is not None
        head = {
            name for name in ("captions", "notes", "goals", "abbreviations", "years") if getattr(roadmap, name) or ours
        }
        if not any(finding.code == "recognition.title-unknown" for finding in proposal.findings):
            head |= {"title", "period"}
        return cls(
            _common({field for c in columns for field in _fields(c)} for columns in tables),
            _common({name for c in columns for name in _names(c)} for columns in tables),
            frozenset(head),
            sections=ours or bool(proposal.plan.sections),
            composed=not any(column.field is Field.DEADLINE for columns in tables for column in columns),
        )

    @property
    def measures(self) -> bool:
        """Whether there are indicators to be compared."""
        return bool(_MEASURES & self.fields)

    def has(self, field: str, name: str = "") -> bool:
        """Whether a field, or the column of a year or extra field, is shown."""
        return (field, name) in self.names if name else field in self.fields


def _fields(column: Column) -> Iterable[str]:
    if column.field is Field.EXTRA and column.label in _OWN:
        return [column.label]
    return [_NAMES[column.field]] if column.field in _NAMES else []


def _names(column: Column) -> Iterable[tuple[str, str]]:
    match column.field:
        case Field.TARGET | Field.FACT:
            # A workbook of the program names its years as they were given, whatever the heading is read as.
            return [(_NAMES[column.field], name) for name in (column.label, *column.heading[-1:])]
        case Field.EXTRA:
            return [("extra", " / ".join(column.heading))]
    return []


def _common(sets: Iterable[set[_Item]]) -> frozenset[_Item]:
    found = [frozenset(one) for one in sets]
    return frozenset.intersection(*found) if found else frozenset()
