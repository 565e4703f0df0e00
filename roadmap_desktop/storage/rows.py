"""The tables of a file. A column is named as the field of the dataclass in domain.model that it holds.

A value of several fields lies flat in its owner's row (`act_number`, `period_start`), a list of plain texts as JSON, a
list of values in a table of its own that is named as the field: (owner, position, fields …). Times and days are ISO
texts. What can be derived from a text (readings, typed targets) is not stored.
"""

# No `from __future__ import annotations`: SQLModel reads the annotations of a table while the class is made.

from enum import StrEnum
from typing import Annotated

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Integer, MetaData, Text
from sqlalchemy.schema import SchemaItem
from sqlmodel import Field, SQLModel

from roadmap_desktop.domain.model import SectionStyle, Status

# STRICT tables refuse the VARCHAR that SQLModel makes of str.
Key = Annotated[str, Field(sa_type=Text, primary_key=True)]
String = Annotated[str, Field(sa_type=Text)]
OptionalString = Annotated[str | None, Field(sa_type=Text)]
Link = Annotated[str, Field(sa_type=Text, index=True)]
OptionalLink = Annotated[str | None, Field(sa_type=Text, index=True)]
Whole = Annotated[int, Field(sa_type=Integer)]
OptionalWhole = Annotated[int | None, Field(sa_type=Integer)]
WholeKey = Annotated[int, Field(sa_type=Integer, primary_key=True)]


class Row(SQLModel, defer_build=True):
    """The base of all tables; named constraints, so that a migration can alter them.

    Rows are written and read by SQLAlchemy Core: pydantic's validators would be built at every start and never asked.
    """

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )


def _refers(*columns: str, to: str, key: tuple[str, ...] = ("id",)) -> ForeignKeyConstraint:
    # Deferred to the commit, so that the steps of a change need no order. No cascade: a row goes when a change says so.
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
    """The one row that tells which file this is, at which revision, the digest of its content, and one of itself."""

    __table_args__ = (
        CheckConstraint("one = 1", name="one"),
        CheckConstraint("revision >= 0", name="revision"),
        {"sqlite_strict": True},
    )
    one: WholeKey
    id: String
    revision: Whole
    digest: String
    seal: String


class Journal(Row, table=True):
    """What was done, in order; rows are added and never altered. `undoes` is the revision that an entry takes back."""

    __table_args__ = (
        _refers("undoes", to="journal", key=("revision",)),
        *_lists("arguments"),
        CheckConstraint("change LIKE '{%}'", name="change"),
        {"sqlite_strict": True},
    )
    revision: WholeKey
    uuid: String
    at: String
    author: String
    source: String
    code: String
    arguments: String
    undoes: OptionalWhole
    change: String
    digest: String


class Organizations(Row, table=True):
    """The register of organisations, shared by all roadmaps of a file."""

    __table_args__ = _entities()
    id: Key
    name: String
    short: String


class Roadmaps(Row, table=True):
    """The heads of roadmaps."""

    __table_args__ = _entities(
        *_lists("years", "captions", "notes", "extra"),
        *_days("act_date", "period_start", "period_end"),
        CheckConstraint("(period_start IS NULL) = (period_end IS NULL)", name="period"),
    )
    id: Key
    title: String
    rank: String
    act_kind: String
    act_body: String
    act_date: OptionalString
    act_number: String
    period_start: OptionalString
    period_end: OptionalString
    years: String
    form: String
    layout: String
    manner: String
    captions: String
    notes: String
    goals_heading: String
    abbreviations_heading: String
    extra: String


class Goals(Row, table=True):
    """The goals of a roadmap."""

    __table_args__ = _owned("roadmap")
    roadmap: Key
    position: Whole
    id: Key
    number: String
    text: String


class Abbreviations(Row, table=True):
    """The list of abbreviations of a roadmap."""

    __table_args__ = _owned("roadmap")
    roadmap: Key
    position: Whole
    id: Key
    short: String
    full: String


class Sections(Row, table=True):
    """Blocks and sub-headings."""

    __table_args__ = _entities(
        _refers("roadmap", to="roadmaps"), _refers("parent", to="sections"), _one_of("style", SectionStyle)
    )
    id: Key
    roadmap: Link
    title: String
    parent: OptionalLink
    rank: String
    number: String
    style: String


class Activities(Row, table=True):
    """The activities."""

    __table_args__ = _entities(
        _refers("roadmap", to="roadmaps"),
        _refers("section", to="sections"),
        *_lists("goals", "extra", "cells"),
        CheckConstraint("locked IN (0, 1)", name="locked"),
    )
    id: Key
    roadmap: Link
    title: String
    section: OptionalLink
    rank: String
    number: String
    goals: String
    deadline: String
    deadline_choice: String
    deadline_origin: OptionalString
    note: String
    locked: Whole
    extra: String
    cells: String


class Executors(Row, table=True):
    """Who is responsible for an activity."""

    __table_args__ = _owned("activity", _refers("organization", to="organizations"))
    activity: Key
    position: WholeKey
    organization: Link
    role: String
    text: String


class Results(Row, table=True):
    """The results of an activity."""

    __table_args__ = _owned("activity")
    activity: Key
    position: Whole
    id: Key
    text: String


class Documents(Row, table=True):
    """The documents that confirm its results."""

    __table_args__ = _owned("activity")
    activity: Key
    position: Whole
    id: Key
    text: String


class Indicators(Row, table=True):
    """What its results are measured by."""

    __table_args__ = _owned("activity", _refers("activity", "result", to="results", key=("activity", "id")))
    activity: Key
    position: Whole
    id: Key
    name: String
    result: OptionalString
    unit: String
    tail: String


def _of_indicator() -> tuple[SchemaItem | dict[str, object], ...]:
    return _owned("activity", _refers("activity", "indicator", to="indicators", key=("activity", "id")))


class Targets(Row, table=True):
    """The planned values of an indicator, one for each year label."""

    __table_args__ = _of_indicator()
    activity: Key
    indicator: Key
    position: WholeKey
    year: String
    text: String


class Facts(Row, table=True):
    """The values that were reached."""

    __table_args__ = _of_indicator()
    activity: Key
    indicator: Key
    position: WholeKey
    year: String
    text: String


class Execution(Row, table=True):
    """The reports on the occurrences of an activity."""

    __table_args__ = _owned("activity", _one_of("status", Status), *_days("fact_date"))
    activity: Key
    position: Whole
    id: Key
    occurrence: String
    status: String
    fact_date: OptionalString
    evidence: String
    reason: String
