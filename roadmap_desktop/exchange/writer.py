"""A plan written as an official workbook, all or nothing."""

from io import BytesIO
from pathlib import Path

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.exchange.profiles import Form
from roadmap_desktop.exchange.writing import checking, workbook
from roadmap_desktop.exchange.writing.details import details
from roadmap_desktop.exchange.writing.layout import Progress, lay_out
from roadmap_desktop.exchange.writing.saving import replace_file
from roadmap_desktop.exchange.writing.timeline import lay_out_timeline


def write(
    plan: Plan,
    form: Form,
    target: Path,
    *,
    revision: int | None,
    timeline: bool = True,
    progress: Progress | None = None,
) -> None:
    """Write a plan in a form to `target` (.xlsx), in place of what is there; with the sheet «График» where wanted.

    The file is made beside the target, brought to the disk, read again and compared cell by cell before it takes the
    place. `revision` is that of the database; a file without one has no hidden part, and to a reader it is a document
    of its own. Raises StorageError when the disk or the system refuses, RuleError for a text that no cell holds; the
    earlier file is whole then.
    """
    sheet = lay_out(plan, form, progress)
    checking.check_sheet(sheet)
    if revision is None:
        for row in sheet.rows:
            row.key = None
    hidden = [] if revision is None else details(plan, sheet, revision)
    checking.check_details(hidden)
    second = lay_out_timeline(plan, form) if timeline else None
    stream = BytesIO()
    workbook.made(sheet, plan.roadmap.title, hidden, second).save(stream)
    replace_file(target, stream.getvalue(), lambda path: checking.compare(path, sheet, hidden, second))
