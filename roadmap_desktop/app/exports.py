"""Export: a roadmap as an official workbook."""

from pathlib import Path

from roadmap_desktop.domain.model import File, Organization
from roadmap_desktop.errors import RuleError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.writing.file_names import file_name


def forms() -> tuple[profiles.Form, ...]:
    """The forms that the program ships."""
    return profiles.forms()


def export(file: File, roadmap: str, form: str, target: Path, *, timeline: bool = True) -> None:
    """Write a roadmap to `target`, all or nothing.

    `form` is the name of one that ships, «own» for that of the imported document, empty for what suits the roadmap;
    `timeline` adds the sheet «График». UsageError «form.unknown», StorageError and RuleError as of `writer.write`.
    """
    plan = file.plan(roadmap)
    chosen = profiles.named(form, plan) if form else profiles.suitable(plan)
    # Late: the first window need not wait for openpyxl.
    from roadmap_desktop.exchange import writer  # noqa: PLC0415

    writer.write(plan, chosen, target, revision=file.revision, timeline=timeline)


def extract(file: File, roadmap: str, organization: str, target: Path, *, timeline: bool = True) -> None:
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
    writer.write(part, form, target, revision=None, timeline=timeline)


def extract_name(organization: Organization) -> str:
    """The name of the file for an organisation's extract: «Выписка – Минфин.xlsx»."""
    return file_name(f"Выписка – {organization.short or organization.name}")
