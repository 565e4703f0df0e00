"""«Выписки»: what each organisation answers for, in a file each or behind one another in one: workbooks or PDF."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from roadmap_desktop.app import prints
from roadmap_desktop.app.prints import Form, Printout
from roadmap_desktop.domain.model import File, Organization, Plan
from roadmap_desktop.errors import RuleError, StorageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.writing.extract import extract
from roadmap_desktop.exchange.writing.file_names import file_name, sheet_name
from roadmap_desktop.exchange.writing.layout import Progress, share

BOOK, PDF = ".xlsx", ".pdf"

Paint = Callable[[Sequence[Printout], Progress], bytes]
"""Makes one PDF of pages behind one another and tells how far it is: what paints is not known here."""


def executors(file: File, roadmap: str) -> tuple[tuple[Organization, int], ...]:
    """The organisations that answer for something in a roadmap, and for how many activities; the busiest first."""
    plan = file.plan(roadmap)
    each = (dict.fromkeys(e.organization for e in activity.executors) for activity in plan.activities)
    counts = Counter(id_ for ids in each for id_ in ids)
    found = [(organization, counts[organization.id]) for organization in plan.organizations]
    return tuple(sorted(found, key=lambda item: (-item[1], item[0].name)))


def named(file: File, roadmap: str, names: Iterable[str]) -> tuple[Organization, ...]:
    """The organisations by name, short name or id; «все» stands for all of the roadmap.

    RuleError «export.no-executor» for a name that nobody has, «export.no-activities» for one without activities here.
    """
    found: dict[str, Organization] = {}
    there = {organization.id: organization for organization, _ in executors(file, roadmap)}
    for name in names:
        if name.casefold() in {"все", "all"}:
            found |= there
            continue
        known = [o for o in file.organizations.values() if name.casefold() in _names(o)]
        if not known:
            raise RuleError("export.no-executor", name=name)
        here = [organization for organization in known if organization.id in there]
        if not here:
            raise RuleError("export.no-activities", organization=known[0].name)
        found |= {organization.id: organization for organization in here}
    return tuple(found.values())


def _names(organization: Organization) -> set[str]:
    return {text.casefold() for text in (organization.id, organization.name, organization.short) if text}


def targets(organizations: Sequence[Organization], place: Path, suffix: str = BOOK) -> tuple[Path, ...]:
    """The files that extracts go to: one when `place` ends so, else a file for each in the folder `place`.

    Names that only differ by what a file name cannot hold get a number.
    """
    if place.suffix.lower() == suffix:
        return (place,)
    names: dict[str, str] = {}
    for organization in organizations:
        words = f"Выписка – {organization.short or organization.name}"
        number, name = 1, file_name(words, suffix)
        while name.casefold() in names:
            number += 1
            name = file_name(words, f" ({number}){suffix}")
        names[name.casefold()] = name
    return tuple(place / name for name in names.values())


def write(
    file: File,
    roadmap: str,
    organizations: Sequence[Organization],
    place: Path,
    progress: Progress | None = None,
    paint: Paint | None = None,
) -> tuple[Path, ...]:
    """Write the extracts, as workbooks or with `paint` as PDF, and give the files; every one is whole or not there.

    `place` is a file of that kind, which holds them all (each organisation has a sheet, or begins a page), or a folder,
    made if it is missing, where each has a file. They are for reading and signing: without a hidden part nobody takes
    one for the whole plan changed. StorageError as of `writer.write`; what was written before it stays. RuleError
    «export.no-activities».
    """
    plan = file.plan(roadmap)
    there = {organization.id for organization in plan.organizations}
    for organization in organizations:
        if organization.id not in there:
            raise RuleError("export.no-activities", organization=organization.name)
    paths = targets(organizations, place, PDF if paint else BOOK)
    together = place in paths
    if not together:
        _make_folder(place)
    groups = [tuple(organizations)] if together else [(organization,) for organization in organizations]
    form = profiles.suitable(plan)
    for number, (path, group) in enumerate(zip(paths, groups, strict=True)):
        part = share(progress, number, len(paths))
        part(0, 1)
        plans = [extract(plan, organization.id) for organization in group]
        if paint:
            prints.save(path, _painted(plans, form, part, paint))
        else:
            _write_book(plans, _sheets(group) if together else (), form, path, part)
    return paths


def _sheets(organizations: Iterable[Organization]) -> tuple[str, ...]:
    """The names of their sheets in one workbook."""
    names: list[str] = []
    for organization in organizations:
        names.append(sheet_name(organization.short or organization.name, names))
    return tuple(names)


def _write_book(plans: Sequence[Plan], sheets: Sequence[str], form: Form, target: Path, progress: Progress) -> None:
    """A workbook with a sheet for each plan, or of a single one with the sheets that usually stand behind it."""
    # Late: the first window need not wait for openpyxl.
    from roadmap_desktop.exchange import writer  # noqa: PLC0415

    if sheets:
        writer.write_each(dict(zip(sheets, plans, strict=True)), form, target, progress)
    else:
        writer.write(plans[0], form, target, revision=None, progress=progress)


def _painted(plans: Sequence[Plan], form: Form, progress: Progress, paint: Paint) -> bytes:
    laying = share(progress, 0, 2)
    pages = [prints.printout(plan, form, share(laying, i, len(plans))) for i, plan in enumerate(plans)]
    return paint(pages, share(progress, 1, 2))


def _make_folder(place: Path) -> None:
    try:
        place.mkdir(exist_ok=True)
    except OSError as error:
        raise StorageError("export.no-folder", name=place.name) from error
