"""The values of a plan: a roadmap, its sections and activities, the register of organisations.

Four kinds of value are entities with an id of their own: Roadmap, Section, Activity, Organization.
Everything smaller (goals, results, indicators, …) is owned by one of them as a tuple, so that a
change is always "this entity before, this entity after".
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from uuid import uuid4

from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.targets import Target

Pairs = tuple[tuple[str, str], ...]
"""An ordered, hashable mapping of text to text."""


def new_id() -> str:
    """A fresh identity; never shown, never derived from a printed number."""
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Act:
    """The legal act that approved the roadmap («распоряжение … от 20.03.2017 № 216-рп»)."""

    kind: str = ""
    body: str = ""
    date: dt.date | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """A numbered goal («задача») that activities refer to by number."""

    id: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A line of the list of abbreviations; `full` may be empty when the document left it so."""

    id: str
    short: str
    full: str


@dataclass(frozen=True, slots=True)
class Organization:
    """A line of the register of organisations, shared by all roadmaps of a file."""

    id: str
    name: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Executor:
    """An organisation responsible for an activity; `text` is its part of the original cell."""

    organization: str
    role: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One result of an activity, as its own cell in the official form."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document that confirms a result."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a result is measured by; `result` is the id of that result, or None.

    `targets` and `facts` are pairs of a year label as the head of the column shows it
    («2018», «2021–2023») and a typed cell. `tail` is how the unit follows the name in a document
    that has one cell for both («, %», « (человек)»).
    """

    id: str
    name: str = ""
    result: str | None = None
    unit: str = ""
    targets: tuple[tuple[str, Target], ...] = ()
    facts: tuple[tuple[str, Target], ...] = ()
    tail: str = ""

    @property
    def with_unit(self) -> str:
        """Name and unit as one cell; the unit of a result stands alone."""
        return self.name + (self.tail or (f", {self.unit}" if self.unit else "")) if self.name else ""


class Status(StrEnum):
    """How an activity, or one occurrence of it, stands."""

    NONE = ""
    IN_WORK = "in-work"
    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not-done"
    WITHDRAWN = "withdrawn"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class Execution:
    """The report on one occurrence («2019», «2019-04»), or on the whole activity (empty)."""

    id: str
    occurrence: str = ""
    status: Status = Status.NONE
    fact_date: dt.date | None = None
    evidence: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """A numbered measure of a roadmap.

    `number` is text as printed and never a key. `cells` keeps the text of the original cells, by
    field name, of fields that were split into parts; an edit of such a field drops its entry.
    """

    id: str
    roadmap: str
    title: str
    section: str | None = None
    rank: str = ""
    number: str = ""
    goals: tuple[str, ...] = ()
    deadline: Deadline = field(default_factory=lambda: Deadline.of(""))
    executors: tuple[Executor, ...] = ()
    results: tuple[Result, ...] = ()
    documents: tuple[Document, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    execution: tuple[Execution, ...] = ()
    note: str = ""
    locked: bool = False
    extra: Pairs = ()
    cells: Pairs = ()


class SectionStyle(StrEnum):
    """How the document prints a section; the level itself follows from `parent`."""

    BOLD = "bold"
    ITALIC = "italic"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Section:
    """A block or sub-heading; `parent` is the id of the section above, or None at the top."""

    id: str
    roadmap: str
    title: str
    parent: str | None = None
    rank: str = ""
    number: str = ""
    style: SectionStyle = SectionStyle.BOLD


@dataclass(frozen=True, slots=True)
class Roadmap:
    """The head of a plan: what stands before and after its table.

    `years` are the labels of the target columns, in order. `manner` is the document's own way to
    word deadlines (JSON of deadlines.Manner). `form` names the form it is exported in, `layout`
    keeps a form taken over from an imported document (JSON). `captions` are the lines of the
    approval block, `notes` those set aside from the table (footnotes, totals, signatures).
    """

    id: str
    title: str
    rank: str = ""
    act: Act = Act()
    period: Period | None = None
    goals: tuple[Goal, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    years: tuple[str, ...] = ()
    form: str = ""
    layout: str = ""
    manner: str = ""
    captions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    goals_heading: str = ""
    abbreviations_heading: str = ""
    extra: Pairs = ()


Entity = Roadmap | Section | Activity | Organization
Node = Section | Activity
"""What stands as a row of its own under a section or at the top of a roadmap."""


@dataclass(frozen=True, slots=True)
class File:
    """The whole database as one immutable snapshot; the mappings are never written to."""

    id: str = ""
    revision: int = 0
    roadmaps: Mapping[str, Roadmap] = field(default_factory=lambda: MappingProxyType({}))
    sections: Mapping[str, Section] = field(default_factory=lambda: MappingProxyType({}))
    activities: Mapping[str, Activity] = field(default_factory=lambda: MappingProxyType({}))
    organizations: Mapping[str, Organization] = field(default_factory=lambda: MappingProxyType({}))

    def find(self, id_: str) -> Entity | None:
        """The entity with this id, of whatever kind."""
        return (
            self.activities.get(id_) or self.sections.get(id_) or self.roadmaps.get(id_) or self.organizations.get(id_)
        )

    def ordered_roadmaps(self) -> tuple[Roadmap, ...]:
        """The roadmaps in the order of the registry."""
        return tuple(sorted(self.roadmaps.values(), key=lambda r: (r.rank, r.id)))

    def plan(self, roadmap: str) -> "Plan":
        """One roadmap with everything that belongs to it, in the order of the document."""
        sections = [s for s in self.sections.values() if s.roadmap == roadmap]
        activities = [a for a in self.activities.values() if a.roadmap == roadmap]
        used = {e.organization for a in activities for e in a.executors}
        nodes = in_order(sections, activities)
        return Plan(
            self.roadmaps[roadmap],
            tuple(node for node in nodes if isinstance(node, Section)),
            tuple(node for node in nodes if isinstance(node, Activity)),
            tuple(o for o in self.organizations.values() if o.id in used),
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """One roadmap, whole: what is imported, exported, dumped and checked.

    Sections and activities stand in the order of the document; `rows()` interleaves them.
    """

    roadmap: Roadmap
    sections: tuple[Section, ...] = ()
    activities: tuple[Activity, ...] = ()
    organizations: tuple[Organization, ...] = ()

    def rows(self) -> tuple[Node, ...]:
        """Sections and activities as they follow each other in the document."""
        return in_order(self.sections, self.activities)

    def levels(self) -> dict[str, int]:
        """The level of every section by id: 1 at the top."""
        levels: dict[str, int] = {}
        for section in self.sections:
            levels[section.id] = levels.get(section.parent or "", 0) + 1
        return levels

    def entities(self) -> tuple[Entity, ...]:
        """Everything the plan consists of, parents before children."""
        return (*self.organizations, self.roadmap, *self.sections, *self.activities)


def in_order(sections: Iterable[Section], activities: Iterable[Activity]) -> tuple[Node, ...]:
    """Depth first by rank; the rank is shared by the sections and activities under one parent.

    A node whose parent is not among the sections is taken for one at the top: nothing is lost.
    """
    sections = tuple(sections)
    known = {s.id for s in sections}
    children: dict[str | None, list[Node]] = {}
    for section in sections:
        children.setdefault(section.parent if section.parent in known else None, []).append(section)
    for activity in activities:
        home = activity.section if activity.section in known else None
        children.setdefault(home, []).append(activity)
    for siblings in children.values():
        siblings.sort(key=lambda node: (node.rank, node.id))
    found: list[Node] = []
    stack: list[Node] = list(reversed(children.get(None, [])))
    while stack:
        node = stack.pop()
        found.append(node)
        if isinstance(node, Section):
            stack.extend(reversed(children.get(node.id, [])))
    return tuple(found)
