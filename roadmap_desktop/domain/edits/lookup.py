"""Entities by id, or a refusal that names the id."""

from typing import TypeVar

from roadmap_desktop.domain.model import Activity, File, Roadmap, Section
from roadmap_desktop.errors import RuleError

Found = TypeVar("Found")


def activity(file: File, id_: str) -> Activity:
    """The activity with this id."""
    return _there(file.activities.get(id_), id_)


def section(file: File, id_: str) -> Section:
    """The section with this id."""
    return _there(file.sections.get(id_), id_)


def roadmap(file: File, id_: str) -> Roadmap:
    """The roadmap with this id."""
    return _there(file.roadmaps.get(id_), id_)


def node(file: File, id_: str) -> Section | Activity:
    """The section or activity with this id."""
    return section(file, id_) if id_ in file.sections else activity(file, id_)


def _there(found: Found | None, id_: str) -> Found:
    if found is None:
        raise RuleError("rule.unknown-id", id=id_)
    return found
