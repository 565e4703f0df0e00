"""A plan written as an official workbook, all or nothing."""

from collections.abc import Callable, Mapping
from pathlib import Path

from roadmap_desktop.collection import paused
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.exchange.profiles import Form
from roadmap_desktop.exchange.writing import checking, workbook
from roadmap_desktop.exchange.writing.additions import Addition, Additions
from roadmap_desktop.exchange.writing.details import details
from roadmap_desktop.exchange.writing.indicators import lay_out_indicators
from roadmap_desktop.exchange.writing.layout import Progress, lay_out, share
from roadmap_desktop.exchange.writing.remarks import lay_out_remarks
from roadmap_desktop.exchange.writing.saving import refusals, refuse_unwritable, replace_file
from roadmap_desktop.exchange.writing.sheet import Sheet
from roadmap_desktop.exchange.writing.timeline import lay_out_timeline

USUAL = Additions()

_STAGES = 4
"""The form is laid out, the sheets behind it, the file is made, and read again: about as long each."""


def write(
    plan: Plan,
    form: Form,
    target: Path,
    *,
    revision: int | None,
    additions: Additions = USUAL,
    progress: Progress | None = None,
) -> None:
    """Write a plan in a form to `target` (.xlsx), in place of what is there; with the additional sheets wanted.

    The file is made beside the target, brought to the disk, read again and compared cell by cell before it takes the
    place. `revision` is that of the database; a file without one has no hidden part, and to a reader it is a document
    of its own. Raises StorageError when the disk or the system refuses, RuleError for a text that no cell holds; the
    earlier file is whole then.
    """
    refuse_unwritable(target)
    with paused(), refusals(target):
        sheet = lay_out(plan, form, share(progress, 0, _STAGES))
        checking.check_sheet(sheet)
        if revision is None:
            _drop_keys(sheet)
        hidden = [] if revision is None else details(plan, sheet, revision)
        checking.check_details(hidden)
        share(progress, 1, _STAGES)(0, 1)
        added = _added(plan, form, additions)
        for page in added.values():
            checking.check_sheet(page)
        pages = {workbook.VISIBLE: sheet, **added}
        share(progress, 2, _STAGES)(0, 1)
        content = workbook.made(pages, plan.roadmap.title, hidden)
        share(progress, 3, _STAGES)(0, 1)
        replace_file(target, content, lambda path: checking.compare(path, pages.values(), hidden))


def write_each(plans: Mapping[str, Plan], form: Form, target: Path, progress: Progress | None = None) -> None:
    """Write plans as sheets of one workbook, by their names, without a hidden part; errors as of `write`."""
    refuse_unwritable(target)
    pages: dict[str, Sheet] = {}
    with paused(), refusals(target):
        for done, (name, plan) in enumerate(plans.items()):
            if progress:
                progress(done, len(plans))
            pages[name] = lay_out(plan, form)
            checking.check_sheet(pages[name])
            _drop_keys(pages[name])
        content = workbook.made(pages, next(iter(plans.values())).roadmap.title)
        replace_file(target, content, lambda path: checking.compare(path, pages.values()))


def _drop_keys(sheet: Sheet) -> None:
    for row in sheet.rows:
        row.key = None


def _added(plan: Plan, form: Form, wanted: Additions) -> dict[str, Sheet]:
    """The sheets behind the form by their names; one that would show nothing stays out."""
    ways: dict[Addition, Callable[[], Sheet | None]] = {
        Addition.TIMELINE: lambda: lay_out_timeline(plan, form),
        Addition.INDICATORS: lambda: lay_out_indicators(plan, form),
        Addition.REMARKS: lambda: lay_out_remarks(plan, form, wanted.remarks),
    }
    sheets = {kind.value: way() for kind, way in ways.items() if kind in wanted.kinds}
    return {name: sheet for name, sheet in sheets.items() if sheet is not None}
