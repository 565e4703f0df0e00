"""«Выписки»: what each organisation answers for, in a file each or as sheets of one workbook."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from roadmap_desktop.domain.model import File, Organization
from roadmap_desktop.errors import RuleError, StorageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.writing.file_names import file_name, sheet_name
from roadmap_desktop.exchange.writing.layout import Progress

SUFFIX = ".xlsx"


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


def targets(organizations: Sequence[Organization], place: Path) -> tuple[Path, ...]:
    """The files that extracts go to: one workbook when `place` names one, else a file for each in the folder `place`.

    Names that only differ by what a file name cannot hold get a number.
    """
    if place.suffix.lower() == SUFFIX:
        return (place,)
    names: dict[str, str] = {}
    for organization in organizations:
        words = f"Выписка – {organization.short or organization.name}"
        number, name = 1, file_name(words)
        while name.casefold() in names:
            number += 1
            name = file_name(words, f" ({number}){SUFFIX}")
        names[name.casefold()] = name
    return tuple(place / name for name in names.values())


def write(
    file: File,
    roadmap: str,
    organizations: Sequence[Organization],
    place: Path,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write the extracts and give the files; every one is whole or not there.

    `place` is a workbook (.xlsx), where each organisation has a sheet, or a folder, made if it is missing, where it has
    a file. They are for reading and signing: without a hidden part nobody takes one for the whole plan changed.
    StorageError as of `writer.write`; what was written before it stays. RuleError «export.no-activities».
    """
    # Late: the first window need not wait for openpyxl.
    from roadmap_desktop.exchange import writer  # noqa: PLC0415
    from roadmap_desktop.exchange.writing.extract import extract  # noqa: PLC0415

    plan = file.plan(roadmap)
    there = {organization.id for organization in plan.organizations}
    for organization in organizations:
        if organization.id not in there:
            raise RuleError("export.no-activities", organization=organization.name)
    form = profiles.suitable(plan)
    paths = targets(organizations, place)
    if place.suffix.lower() == SUFFIX:
        sheets: dict[str, str] = {}
        for organization in organizations:
            sheets[sheet_name(organization.short or organization.name, sheets)] = organization.id
        writer.write_each({name: extract(plan, id_) for name, id_ in sheets.items()}, form, place, progress)
        return paths
    _make_folder(place)
    for done, (organization, path) in enumerate(zip(organizations, paths, strict=True)):
        if progress:
            progress(done, len(paths))
        writer.write(extract(plan, organization.id), form, path, revision=None)
    return paths


def _make_folder(place: Path) -> None:
    try:
        place.mkdir(exist_ok=True)
    except OSError as error:
        raise StorageError("export.no-folder", name=place.name) from error
