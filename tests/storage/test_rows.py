from __future__ import annotations

from dataclasses import fields

import pytest
from sqlalchemy import Table

from roadmap_desktop.domain.model import (
    Abbreviation,
    Act,
    Activity,
    Document,
    Execution,
    Executor,
    Goal,
    Indicator,
    Organization,
    Result,
    Roadmap,
    Section,
)
from roadmap_desktop.storage.rows import Row

TABLES = Row.metadata.tables
# A field that is a value of its own lies flat in the row.
FLAT = {
    "act": [f"act_{f.name}" for f in fields(Act)],
    "period": ["period_start", "period_end"],
    "deadline": ["deadline", "deadline_choice", "deadline_origin"],
}
KINDS = {
    "organizations": (Organization, []),
    "roadmaps": (Roadmap, []),
    "goals": (Goal, ["roadmap", "position"]),
    "abbreviations": (Abbreviation, ["roadmap", "position"]),
    "sections": (Section, []),
    "activities": (Activity, []),
    "executors": (Executor, ["activity", "position"]),
    "results": (Result, ["activity", "position"]),
    "documents": (Document, ["activity", "position"]),
    "indicators": (Indicator, ["activity", "position"]),
    "execution": (Execution, ["activity", "position"]),
}


def is_owned(kind: type, field: str) -> bool:
    """Whether a field lies in a table of its own; the goals of an activity are but numbers."""
    return field in TABLES and (kind, field) != (Activity, "goals")


@pytest.mark.parametrize("table", KINDS)
def test_columns_are_the_fields(table: str) -> None:
    kind, owner = KINDS[table]
    names = [name for f in fields(kind) if not is_owned(kind, f.name) for name in FLAT.get(f.name, [f.name])]
    assert TABLES[table].columns.keys() == [*owner, *names]


def test_every_table_is_accounted_for() -> None:
    assert TABLES.keys() - KINDS.keys() == {"file", "journal", "targets", "facts"}


def test_targets_and_facts_are_pairs_of_year_and_text() -> None:
    for name in ("targets", "facts"):
        assert TABLES[name].columns.keys() == ["activity", "indicator", "position", "year", "text"]


@pytest.mark.parametrize("table", TABLES.values(), ids=str)
def test_tables_are_strict(table: Table) -> None:
    assert table.dialect_options["sqlite"]["strict"] is True


def test_no_reference_deletes_by_itself() -> None:
    """A row goes only when a change says so; and a migration that rebuilds a table takes no children along."""
    assert [key for table in TABLES.values() for key in table.foreign_key_constraints if key.ondelete] == []
