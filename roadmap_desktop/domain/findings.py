"""What a person should look at: a code with arguments, never a sentence and never a stop."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters; errors are listed first."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class Fix:
    """A quick fix: `field` of the finding's entity gets `text`."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A doubt about an entity or a cell of a source file.

    `entity` is the id of what it speaks of, `place` the number or title that a person knows it
    by, `cell` the address in the source («Лист1!C7», «строка 12»); each empty when not known.
    The sentence is worded from `code` and `arguments` by app.messages.
    """

    code: str
    arguments: tuple[tuple[str, str], ...] = ()
    entity: str = ""
    place: str = ""
    field: str = ""
    severity: Severity = Severity.WARNING
    cell: str = ""
    fix: Fix | None = None

    def argument(self, name: str) -> str:
        """One argument by name; empty when the finding has none of it."""
        return dict(self.arguments).get(name, "")
