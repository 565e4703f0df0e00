"""Paper: a roadmap's form as pages for somebody to paint, and the painted file brought to its place."""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from roadmap_desktop.collection import settled
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import StorageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.printing.printout import Box, PrintedPage, Printout, Text
from roadmap_desktop.exchange.printing.printout import printout as made
from roadmap_desktop.exchange.profiles import Form
from roadmap_desktop.exchange.writing.file_names import file_name
from roadmap_desktop.exchange.writing.layout import share
from roadmap_desktop.exchange.writing.saving import replace_file

__all__ = ["Box", "Form", "PrintedPage", "Printout", "Text", "file_name", "form_of", "printout", "save", "share"]


_LARGE = 1_000
"""Activities."""


def form_of(plan: Plan, name: str = "") -> Form:
    """The form by its name, or what suits the roadmap; UsageError «form.unknown»."""
    return profiles.named(name, plan) if name else profiles.suitable(plan)


def printout(plan: Plan, form: Form, progress: Callable[[int, int], None] | None = None) -> Printout:
    """The pages of a plan in a form, as they lie on paper; an exception of `progress` stops the work."""
    # A collection over the rows of a large sheet stops the window for a third of a second.
    # What is left of them refers in one direction only: it goes with its preview, without the collector.
    with settled() if len(plan.activities) > _LARGE else nullcontext():
        return made(plan, form, progress)


def save(target: Path, content: bytes) -> None:
    """Put a finished file in its place, all or nothing; StorageError as of `writer.write`."""
    replace_file(target, content, lambda path: _compare(path, content))


def _compare(path: Path, content: bytes) -> None:
    if path.read_bytes() != content:
        raise StorageError("export.differs")
