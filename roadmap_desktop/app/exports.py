"""Export: a roadmap as an official workbook, and an empty one to type a plan into."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.model import File, Plan, Roadmap
from roadmap_desktop.errors import UsageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.writing.additions import Addition, Additions, Remark
from roadmap_desktop.exchange.writing.file_names import file_name
from roadmap_desktop.exchange.writing.layout import Progress

__all__ = ["USUAL", "Addition", "export", "forms", "named_additions", "template", "workbook_name"]

USUAL = frozenset({Addition.TIMELINE})
"""The sheets behind the form when nobody says otherwise."""


def forms() -> tuple[profiles.Form, ...]:
    """The forms that the program ships."""
    return profiles.forms()


def workbook_name(roadmap: Roadmap) -> str:
    """The name of the file for a roadmap, as every system takes it."""
    return file_name(" ".join(roadmap.title.replace("«", "").replace("»", "").split()))


def named_additions(names: str) -> frozenset[Addition]:
    """The sheets of a list («график,индикаторы»), «все» or «нет»; UsageError «export.unknown-sheet»."""
    known = {kind.value.casefold(): kind for kind in Addition} | {kind.name.casefold(): kind for kind in Addition}
    wanted = [name.strip().casefold() for name in names.split(",") if name.strip()]
    if wanted in (["все"], ["all"]):
        return frozenset(Addition)
    if wanted in (["нет"], ["none"]):
        return frozenset()
    for name in wanted:
        if name not in known:
            sheets = ", ".join(kind.value.casefold() for kind in Addition)
            raise UsageError("export.unknown-sheet", sheet=name, sheets=sheets)
    return frozenset(known[name] for name in wanted)


def export(
    file: File,
    roadmap: str,
    form: str,
    target: Path,
    *,
    sheets: Iterable[Addition] = USUAL,
    progress: Progress | None = None,
) -> None:
    """Write a roadmap to `target`, all or nothing.

    `form` is the name of one that ships, «own» for that of the imported document, empty for what suits the roadmap;
    `sheets` stand behind it. UsageError «form.unknown», StorageError and RuleError as of `writer.write`.
    """
    plan = file.plan(roadmap)
    chosen = profiles.named(form, plan) if form else profiles.suitable(plan)
    # Late: the first window need not wait for openpyxl.
    from roadmap_desktop.exchange import writer  # noqa: PLC0415

    wanted = _additions(plan, frozenset(sheets))
    writer.write(plan, chosen, target, revision=file.revision, additions=wanted, progress=progress)


def _additions(plan: Plan, kinds: frozenset[Addition]) -> Additions:
    if Addition.REMARKS not in kinds:
        return Additions(kinds)
    # The workbook speaks Russian, whatever the window does.
    messages = Messages("ru")
    remarks = (
        Remark(messages.text(f"severity.{f.severity}"), f.place, messages.finding(f)) for f in plan_findings(plan)
    )
    return Additions(kinds, tuple(remarks))


def template(target: Path, year: int | None = None) -> None:
    """Write an empty workbook to type a new plan into, for three years from `year` on (this one when not given).

    Raises StorageError as of `writer.write`.
    """
    from roadmap_desktop.exchange.template import write_template  # noqa: PLC0415

    write_template(target, year or datetime.now().astimezone().year)
