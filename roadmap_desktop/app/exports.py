"""Export: a roadmap as an official workbook."""

from pathlib import Path

from roadmap_desktop.domain.model import File
from roadmap_desktop.exchange import profiles


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
