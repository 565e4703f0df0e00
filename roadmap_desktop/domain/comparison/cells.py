"""The cells of a roadmap, a section or an activity, as a comparison sees them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from roadmap_desktop.domain.comparison.shown import Shown
from roadmap_desktop.domain.deadlines import Period, describe
from roadmap_desktop.domain.execution import REPORTED
from roadmap_desktop.domain.fields import text_of
from roadmap_desktop.domain.model import Act, Activity, Document, Execution, Indicator, Plan, Result, Roadmap, Section


class Slot(NamedTuple):
    """Where a cell belongs in its entity: see `Difference`."""

    field: str
    part: str = ""
    year: str = ""

    @property
    def stands_for_part(self) -> bool:
        """Whether it is there only as long as its part is: a result, a document, an indicator, a line of the head."""
        return bool(self.part) and self.field in _PARTS


_PARTS = frozenset({"results", "documents", "indicators", "goals", "abbreviations"})


@dataclass(frozen=True, slots=True)
class Value:
    """What a cell says; equal `meaning` (where there is one) makes equal what is worded differently."""

    text: str = ""
    meaning: object = None

    def same(self, other: "Value") -> bool:
        """Whether two cells say the same; where lines break does not matter, for a page may break them anywhere."""
        if words(self.text) == words(other.text):
            return True
        return self.meaning is not None and self.meaning == other.meaning


Cells = dict[Slot, Value]


def words(text: str) -> str:
    """A text whose blanks and line breaks do not matter."""
    return " ".join(text.split())


class Sight:
    """Looks at the entities of one plan through what a file shows."""

    def __init__(self, plan: Plan, shown: Shown) -> None:
        self._period = plan.roadmap.period
        self._shown = shown
        self._organizations = {organization.id: organization for organization in plan.organizations}

    def cells(self, entity: Roadmap | Section | Activity, literal: frozenset[str] = frozenset()) -> Cells:
        """The cells of an entity; of `literal` fields the wording counts, not only what it was split into."""
        if isinstance(entity, Roadmap):
            return dict(_of_roadmap(entity, self._shown, literal))
        if isinstance(entity, Section):
            whole = words(f"{entity.number} {entity.title}")
            return {Slot("number"): Value(entity.number, whole), Slot("title"): Value(entity.title, whole)}
        return dict(self._of_activity(entity, literal))

    def _of_activity(self, activity: Activity, literal: frozenset[str]) -> Iterator[tuple[Slot, Value]]:
        meanings = _meanings(activity, self._period if self._shown.composed else None)
        for field in ("number", "title", "goals", "deadline", "executors", "note", "locked"):
            if self._shown.has(field):
                text = text_of(activity, field, self._organizations)
                yield Slot(field), Value(text, None if field in literal else meanings.get(field))
        for field in ("results", "documents"):
            if self._shown.has(field):
                yield from ((Slot(field, part.id), Value(part.text)) for part in getattr(activity, field))
        yield from (
            (Slot("extra", name), Value(text)) for name, text in activity.extra if self._shown.has("extra", name)
        )
        yield from self._of_reports(activity.execution)
        if self._shown.measures:
            results = {result.id: result.text for result in activity.results}
            for indicator in activity.indicators:
                yield from self._of_indicator(indicator, results)

    def _of_reports(self, execution: Iterable[Execution]) -> Iterator[tuple[Slot, Value]]:
        """A cell for each field of every report; what names it is its occurrence, as a year names a target."""
        for report in first_by_occurrence(execution).values():
            for field in REPORTED:
                if self._shown.has(field):
                    yield Slot(field, "", report.occurrence), Value(str(getattr(report, field) or ""))

    def _of_indicator(self, indicator: Indicator, results: Mapping[str, str]) -> Iterator[tuple[Slot, Value]]:
        has, id_ = self._shown.has, indicator.id
        yield Slot("indicators", id_), Value(_named(indicator, apart=has("unit")) if has("indicators") else "")
        if has("unit"):
            yield Slot("unit", id_), Value(indicator.unit)
        if has("results"):
            yield Slot("result", id_), Value(results.get(indicator.result or "", ""), indicator.result)
        for field in ("targets", "facts"):
            for year, target in getattr(indicator, field):
                if has(field, year):
                    yield Slot(field, id_, year), Value(target.text)


def _named(indicator: Indicator, *, apart: bool) -> str:
    return indicator.name if apart else indicator.with_unit


def first_by_occurrence(execution: Iterable[Execution]) -> dict[str, Execution]:
    """The report on each occurrence: of several on the same one, the first."""
    found: dict[str, Execution] = {}
    for report in execution:
        found.setdefault(report.occurrence, report)
    return found


def described(indicator: Indicator) -> str:
    """An indicator in one line: «Охват, ед.: 2018 – 5; 2019 – 7»."""
    name = ", ".join(filter(None, (indicator.name, indicator.unit)))
    values = "; ".join(f"{year} – {target.text}" for year, target in indicator.targets if target.text)
    return ": ".join(filter(None, (name, values)))


def part_text(part: Result | Document | Indicator) -> str:
    """What a part says, in one line."""
    return described(part) if isinstance(part, Indicator) else part.text


def _meanings(activity: Activity, period: Period | None) -> dict[str, object]:
    """What the cells were split into; of a deadline that the program worded itself, its days."""
    meanings: dict[str, object] = {
        "goals": activity.goals,
        "executors": tuple((executor.organization, executor.role) for executor in activity.executors),
    }
    spans = str(describe(activity.deadline, period)["spans"] or "") if period else ""
    return meanings | ({"deadline": spans} if spans else {})


def _of_roadmap(roadmap: Roadmap, shown: Shown, literal: frozenset[str]) -> Iterator[tuple[Slot, Value]]:
    # A form words the approval block of a roadmap that has none: then the act is all that can differ.
    act = None if "captions" in literal or roadmap.act == Act() else roadmap.act
    cells = {
        "title": Value(roadmap.title),
        "period": Value(str(roadmap.period or "")),
        "years": Value(", ".join(roadmap.years)),
        "captions": Value("\n".join(roadmap.captions), act),
        "notes": Value("\n".join(roadmap.notes)),
    }
    yield from ((Slot(field), value) for field, value in cells.items() if field in shown.head)
    if "goals" in shown.head:
        yield from ((Slot("goals", g.id), Value(f"{g.number}. {g.text}")) for g in roadmap.goals)
    if "abbreviations" in shown.head:
        yield from ((Slot("abbreviations", a.id), Value(f"{a.short} – {a.full}")) for a in roadmap.abbreviations)
