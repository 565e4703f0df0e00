"""Edits of a roadmap as a whole: its head, its goals and abbreviations, its coming and going."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.changes import Change, Step, added, change, removed
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.edits.lookup import roadmap as find
from roadmap_desktop.domain.model import Abbreviation, Act, Entity, File, Goal, Roadmap, new_id


def add_roadmap(
    file: File, title: str, *, act: Act | None = None, period: Period | None = None, form: str = ""
) -> Change | None:
    """Add an empty roadmap at the end of the registry; its target years are those of the period."""
    last = max((r.rank for r in file.roadmaps.values()), default="")
    roadmap = Roadmap(
        new_id(),
        title.strip(),
        ranks.between(last, ""),
        act or Act(),
        period,
        years=years_of(period),
        form=form,
    )
    return added([roadmap])


class Properties(NamedTuple):
    """The head of a roadmap as its dialog shows it; `years` are the labels of the target columns."""

    title: str
    act: Act = Act()
    period: Period | None = None
    years: tuple[str, ...] = ()
    form: str = ""


def set_properties(file: File, roadmap: str, properties: Properties) -> Change | None:
    """Give a roadmap another head. Targets of a year that is no longer shown stay with their indicators."""
    before = find(file, roadmap)
    head = properties._replace(title=properties.title.strip())._asdict()
    return change([Step(before, replace(before, **head))])


class Setup(NamedTuple):
    """How a roadmap is printed: the name of its form or a layout of its own, and the words around its table."""

    form: str = ""
    layout: str = ""
    captions: tuple[str, ...] = ()
    goals_heading: str = ""
    abbreviations_heading: str = ""


def set_form(file: File, roadmap: str, setup: Setup) -> Change | None:
    """Print a roadmap in another form."""
    before = find(file, roadmap)
    return change([Step(before, replace(before, **setup._asdict()))])


def set_goals(file: File, roadmap: str, goals: Iterable[tuple[str, str]]) -> Change | None:
    """Replace the list of goals by these numbers and texts; a number that stood keeps its identity."""
    before = find(file, roadmap)
    known = {goal.number: goal.id for goal in before.goals}
    listed = tuple(Goal(known.pop(number, "") or new_id(), number, text) for number, text in goals)
    return change([Step(before, replace(before, goals=listed))])


def set_abbreviations(file: File, roadmap: str, lines: Iterable[tuple[str, str]]) -> Change | None:
    """Replace the list of abbreviations by these; one that stood keeps its identity."""
    before = find(file, roadmap)
    known = {line.short: line.id for line in before.abbreviations}
    listed = tuple(Abbreviation(known.pop(short, "") or new_id(), short, full) for short, full in lines)
    return change([Step(before, replace(before, abbreviations=listed))])


def remove_roadmap(file: File, roadmap: str) -> Change | None:
    """Remove a roadmap with all its rows; organisations stay in the register."""
    doomed: list[Entity] = [find(file, roadmap)]
    doomed += [section for section in file.sections.values() if section.roadmap == roadmap]
    doomed += [activity for activity in file.activities.values() if activity.roadmap == roadmap]
    return removed(doomed)


def years_of(period: Period | None) -> tuple[str, ...]:
    """The calendar years that a period touches, as labels of target columns."""
    if period is None:
        return ()
    return tuple(str(year) for year in range(period.start.year, period.end.year + 1))
