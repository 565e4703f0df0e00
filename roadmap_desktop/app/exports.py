"""Export: a roadmap as an official workbook."""

from pathlib import Path

from roadmap_desktop.domain.model import File
from roadmap_desktop.errors import UsageError
from roadmap_desktop.exchange import profiles


def forms() -> tuple[profiles.Form, ...]:
    """The forms that the program ships."""
    return profiles.forms()


def export(file: File, roadmap: str, form: str, target: Path) -> None:
    """Write a roadmap in a form (empty: its own) to `target`, all or nothing."""
    plan = file.plan(roadmap)
    shipped = {form.name: form for form in forms()}
    name = form or plan.roadmap.form
    if form and form not in shipped:
        raise UsageError("form.unknown", form=form, forms=", ".join(shipped))
    chosen = shipped.get(name) or profiles.suitable(plan)
    # Late: the first window need not wait for openpyxl.
    from roadmap_desktop.exchange import writer  # noqa: PLC0415

    writer.write(plan, chosen, target, revision=file.revision)
