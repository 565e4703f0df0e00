"""Export: a roadmap as an official workbook, whole or as extracts, and an empty one to type a plan into."""

from collections.abc import Iterable
from pathlib import Path

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.model import File, Organization, Plan
from roadmap_desktop.errors import RuleError, UsageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.writing.additions import Addition, Additions, Remark
from roadmap_desktop.exchange.writing.file_names import file_name
from roadmap_desktop.exchange.writing.layout import Progress

__all__ = ["USUAL", "Addition", "export", "extract", "extract_name", "forms", "named_additions"]

USUAL = frozenset({Addition.TIMELINE})
"""The sheets behind the form when nobody says otherwise."""


def forms() -> tuple[profiles.Form, ...]:
    """The forms that the program ships."""
    return profiles.forms()


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


def extract(file: File, roadmap: str, organization: str, target: Path, *, sheets: Iterable[Addition] = USUAL) -> None:
    """Write what one organisation (by its id) answers for in a roadmap to `target`, in the roadmap's form.

    The file is for reading and signing: it has no hidden part, so that nobody takes it for the whole plan changed.
    RuleError «export.no-activities»; the others as of `export`.
    """
    from roadmap_desktop.exchange import writer  # noqa: PLC0415
    from roadmap_desktop.exchange.writing.extract import extract as extracted  # noqa: PLC0415

    plan = file.plan(roadmap)
    if organization not in {o.id for o in plan.organizations}:
        raise RuleError("export.no-activities", organization=file.organizations[organization].name)
    part = extracted(plan, organization)
    form = profiles.suitable(plan)
    writer.write(part, form, target, revision=None, additions=_additions(part, frozenset(sheets)))


def extract_name(organization: Organization) -> str:
    """The name of the file for an organisation's extract: «Выписка – Минфин.xlsx»."""
    return file_name(f"Выписка – {organization.short or organization.name}")
