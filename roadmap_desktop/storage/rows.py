"""The tables of a file. A column is named as the field of the dataclass in domain.model that it holds.

A value of several fields lies flat in its owner's row (`act_number`, `period_start`), a list of plain texts as JSON, a list
of values in a table of its own that is named as the field: (owner, position, fields …). Times and days are ISO texts.
What can be derived from a text (readings, typed targets) is not stored.
"""

# No `from __future__ import annotations`: SQLModel reads the annotations of a table while the class is made.

from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Integer, MetaData, Text
from sqlalchemy.schema import SchemaItem
from sqlmodel import Field, SQLModel

from roadmap_desktop.domain.model import SectionStyle, Status


class Row(SQLModel):
    """The base of all tables; named constraints, so that a migration can alter them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )


def _text(**options: Any) -> Any:
    # STRICT tables refuse the VARCHAR that SQLModel makes of str.
    return Field(sa_type=Text, **options)


def _key() -> Any:
    return _text(primary_key=True)


def _number(**options: Any) -> Any:
    return Field(sa_type=Integer, **options)


def _refers(*columns: str, to: str, key: tuple[str, ...] = ("id",)) -> ForeignKeyConstraint:
    # Deferred to the commit, so that the steps of a change need no order. No cascade: a row goes only when a change says so.
    targets = [f"{to}.{name}" for name in key]
    return ForeignKeyConstraint(list(columns), targets, deferrable=True, initially="DEFERRED")


def _one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    allowed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({allowed})", name=column)


def _lists(*columns: str) -> tuple[CheckConstraint, ...]:
    # Not json_valid(): with trusted_schema=OFF older SQLite takes it for unsafe, and other databases do not know it.
    return tuple(CheckConstraint(f"{column} LIKE '[%]'", name=column) for column in columns)


def _days(*columns: str) -> tuple[CheckConstraint, ...]:
    return tuple(CheckConstraint(f"length({column}) = 10", name=column) for column in columns)


def _entities(*items: SchemaItem) -> tuple[SchemaItem | dict[str, object], ...]:
    return (CheckConstraint("id <> ''", name="id"), *items, {"sqlite_strict": True})


def _owned(owner: str, *items: SchemaItem) -> tuple[SchemaItem | dict[str, object], ...]:
    """The owned lie beside each other in the file, clustered by the key of their owner."""
    at = CheckConstraint("position >= 0", name="position")
    home = _refers(owner, to={"roadmap": "roadmaps", "activity": "activities"}[owner])
    return (at, home, *items, {"sqlite_strict": True, "sqlite_with_rowid": False})


class File(Row, table=True):
    """The one row that tells which file this is, at which revision, and the digest of its content."""

    __table_args__ = (
        CheckConstraint("one = 1", name="one"),
        CheckConstraint("revision >= 0", name="revision"),
        {"sqlite_strict": True},
    )
    one: int = _number(primary_key=True)
    id: str = _text()
    revision: int = _number()
    digest: str = _text()


class Journal(Row, table=True):
    """What was done, in order; rows are added and never altered. `undoes` is the revision that an entry takes back."""

    __table_args__ = (
        _refers("undoes", to="journal", key=("revision",)),
        *_lists("arguments"),
        CheckConstraint("change LIKE '{%}'", name="change"),
        {"sqlite_strict": True},
    )
    revision: int = _number(primary_key=True)
    uuid: str = _text()
    at: str = _text()
    author: str = _text()
    source: str = _text()
    code: str = _text()
    arguments: str = _text()
    undoes: int | None = _number()
    change: str = _text()
    digest: str = _text()


class Organizations(Row, table=True):
    __table_args__ = _entities()
    id: str = _key()
    name: str = _text()
    short: str = _text()


class Roadmaps(Row, table=True):
    __table_args__ = _entities(
        *_lists("years", "captions", "notes", "extra"),
        *_days("act_date", "period_start", "period_end"),
        CheckConstraint("(period_start IS NULL) = (period_end IS NULL)", name="period"),
    )
    id: str = _key()
    title: str = _text()
    rank: str = _text()
    act_kind: str = _text()
    act_body: str = _text()
    act_date: str | None = _text()
    act_number: str = _text()
    period_start: str | None = _text()
    period_end: str | None = _text()
    years: str = _text()
    form: str = _text()
    layout: str = _text()
    manner: str = _text()
    captions: str = _text()
    notes: str = _text()
    goals_heading: str = _text()
    abbreviations_heading: str = _text()
    extra: str = _text()


class Goals(Row, table=True):
    __table_args__ = _owned("roadmap")
    roadmap: str = _key()
    position: int = _number()
    id: str = _key()
    number: str = _text()
    text: str = _text()


class Abbreviations(Row, table=True):
    __table_args__ = _owned("roadmap")
    roadmap: str = _key()
    position: int = _number()
    id: str = _key()
    short: str = _text()
    full: str = _text()


class Sections(Row, table=True):
    __table_args__ = _entities(
        _refers("roadmap", to="roadmaps"), _refers("parent", to="sections"), _one_of("style", SectionStyle)
    )
    id: str = _key()
    roadmap: str = _text(index=True)
    title: str = _text()
    parent: str | None = _text(index=True)
    rank: str = _text()
    number: str = _text()
    style: str = _text()


class Activities(Row, table=True):
    __table_args__ = _entities(
        _refers("roadmap", to="roadmaps"),
        _refers("section", to="sections"),
        *_lists("goals", "extra", "cells"),
        CheckConstraint("locked IN (0, 1)", name="locked"),
    )
    id: str = _key()
    roadmap: str = _text(index=True)
    title: str = _text()
    section: str | None = _text(index=True)
    rank: str = _text()
    number: str = _text()
    goals: str = _text()
    deadline: str = _text()
    deadline_choice: str = _text()
    note: str = _text()
    locked: int = _number()
    extra: str = _text()
    cells: str = _text()


class Executors(Row, table=True):
    __table_args__ = _owned("activity", _refers("organization", to="organizations"))
    activity: str = _key()
    position: int = _number(primary_key=True)
    organization: str = _text(index=True)
    role: str = _text()
    text: str = _text()


class Results(Row, table=True):
    __table_args__ = _owned("activity")
    activity: str = _key()
    position: int = _number()
    id: str = _key()
    text: str = _text()


class Documents(Row, table=True):
    __table_args__ = _owned("activity")
    activity: str = _key()
    position: int = _number()
    id: str = _key()
    text: str = _text()


class Indicators(Row, table=True):
    __table_args__ = _owned("activity", _refers("activity", "result", to="results", key=("activity", "id")))
    activity: str = _key()
    position: int = _number()
    id: str = _key()
    name: str = _text()
    result: str | None = _text()
    unit: str = _text()


def _of_indicator() -> tuple[SchemaItem | dict[str, object], ...]:
    return _owned("activity", _refers("activity", "indicator", to="indicators", key=("activity", "id")))


class Targets(Row, table=True):
    __table_args__ = _of_indicator()
    activity: str = _key()
    indicator: str = _key()
    position: int = _number(primary_key=True)
    year: str = _text()
    text: str = _text()


class Facts(Row, table=True):
    __table_args__ = _of_indicator()
    activity: str = _key()
    indicator: str = _key()
    position: int = _number(primary_key=True)
    year: str = _text()
    text: str = _text()


class Execution(Row, table=True):
    __table_args__ = _owned("activity", _one_of("status", Status), *_days("fact_date"))
    activity: str = _key()
    position: int = _number()
    id: str = _key()
    occurrence: str = _text()
    status: str = _text()
    fact_date: str | None = _text()
    evidence: str = _text()
    reason: str = _text()
