"""One declarative table of an activity's fields: table columns, forms and validation read it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from roadmap_desktop.domain.model import Activity, Organization

LONGEST_TEXT = 32_767
"""Characters that a cell of a workbook holds; a longer text is refused, never cut."""


class FieldKind(StrEnum):
    """How a field is shown and edited."""

    TEXT = "text"
    DEADLINE = "deadline"
    NUMBERS = "numbers"
    EXECUTORS = "executors"
    PARTS = "parts"
    INDICATORS = "indicators"
    EXECUTION = "execution"
    FLAG = "flag"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its name in `Activity`; the heading is worded from the code «field.<name>».

    `width` is the default width of its column in a table, in pixels at 100 %.
    """

    name: str
    kind: FieldKind
    width: int

    @property
    def heading(self) -> str:
        """The message code of the heading."""
        return f"field.{self.name}"


ACTIVITY_FIELDS: tuple[Field, ...] = (
    Field("number", FieldKind.TEXT, 54),
    Field("title", FieldKind.TEXT, 330),
    Field("goals", FieldKind.NUMBERS, 70),
    Field("results", FieldKind.PARTS, 260),
    Field("deadline", FieldKind.DEADLINE, 196),
    Field("executors", FieldKind.EXECUTORS, 260),
    Field("documents", FieldKind.PARTS, 240),
    Field("indicators", FieldKind.INDICATORS, 200),
    Field("execution", FieldKind.EXECUTION, 140),
    Field("note", FieldKind.TEXT, 200),
    Field("locked", FieldKind.FLAG, 60),
    Field("extra", FieldKind.PAIRS, 160),
)

_BY_NAME = {field.name: field for field in ACTIVITY_FIELDS}


def field(name: str) -> Field:
    """The field of this name; KeyError when there is none."""
    return _BY_NAME[name]


def text_of(activity: Activity, name: str, organizations: Mapping[str, Organization]) -> str:
    """The text of a field as one cell shows it; parts stand on lines of their own.

    Untouched cells of an imported document are given as they were printed.
    """
    original = dict(activity.cells).get(name)
    if original is not None:
        return original
    if name == "executors":
        return executors_text(activity, organizations)
    return _TEXTS[name](activity) if name in _TEXTS else str(getattr(activity, name))


_TEXTS: dict[str, Callable[[Activity], str]] = {
    "deadline": lambda a: a.deadline.text,
    "goals": lambda a: ", ".join(a.goals),
    "results": lambda a: "\n".join(result.text for result in a.results),
    "documents": lambda a: "\n".join(document.text for document in a.documents),
    "indicators": lambda a: "\n".join(" ".join(filter(None, (i.name, i.unit))) for i in a.indicators),
    "execution": lambda a: "\n".join(report.evidence for report in a.execution if report.evidence),
    "locked": lambda a: "✓" if a.locked else "",
    "extra": lambda a: "\n".join(f"{name}: {text}" for name, text in a.extra),
}


def executors_text(activity: Activity, organizations: Mapping[str, Organization]) -> str:
    """The responsible organisations separated by commas, each as its cell words it, else by name."""
    return ", ".join(executor.text or organizations[executor.organization].name for executor in activity.executors)
