"""The columns of a form for one plan: a column for every year, widths shared out over the sheet."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from roadmap_desktop.domain.model import Plan, Roadmap
from roadmap_desktop.exchange.profiles.forms import Align, Column, Form, Source
from roadmap_desktop.exchange.writing.typesetting import PIXEL

OWN = frozenset({Source.STATUS, Source.FACT_DATE, Source.EVIDENCE, Source.REASON, Source.LOCKED})
"""What no form of officials has a column for."""

POINTS_A_MM = 72 / 25.4
_NARROWEST = 0.6
"""The share of its width that a stretching column keeps when many years want room; below it the sheet is scaled."""


class Leaf(NamedTuple):
    """One column of the sheet; `name` is the year or the name of the extra field; `width` in points."""

    source: Source
    name: str
    heading: str
    group: str
    align: Align
    width: float


def own_headings(columns: Iterable[Leaf]) -> dict[str, str]:
    """The sources of the columns that no form of officials has, by their headings as a reader gives them."""
    found = {" / ".join(filter(None, (leaf.group, leaf.heading))): leaf for leaf in columns if leaf.source in OWN}
    return {" ".join(heading.split()): leaf.source.value for heading, leaf in found.items()}


def leaves(form: Form, plan: Plan) -> tuple[Leaf, ...]:
    """The columns of the sheet from left to right."""
    found = list(placed(form, plan))
    fixed = sum(column.width for column, _ in found if not column.stretch)
    elastic = sum(column.width for column, _ in found if column.stretch)
    # A millimetre is left over: offices round every column up to their own units.
    share = max((form.page.width - 1 - fixed) / elastic, _NARROWEST) if elastic else 1.0
    return tuple(_leaf(column, name, share if column.stretch else 1.0) for column, name in found)


def counts(form: Form, plan: Plan) -> tuple[int, ...]:
    """How many columns of the sheet each column of the form makes."""
    return tuple(len(list(_names(column, form, plan))) for column in form.columns)


def _leaf(column: Column, name: str, share: float) -> Leaf:
    points = column.width * share * POINTS_A_MM
    heading = column.heading.replace("{}", name) if column.repeats else column.heading
    group = column.group.replace("{}", name) if column.by_pair else column.group
    return Leaf(column.source, name, heading, group, column.align, points // PIXEL * PIXEL)


def placed(form: Form, plan: Plan) -> Iterator[tuple[Column, str]]:
    """The columns with their years or extra fields; plan and fact under each year where the form pairs them."""
    for paired, run in groupby(form.columns, key=lambda column: column.by_pair):
        columns = list(run)
        if paired:
            yield from ((column, year) for year in years(plan) for column in columns)
        else:
            yield from ((column, name) for column in columns for name in _names(column, form, plan))


def _names(column: Column, form: Form, plan: Plan) -> Iterable[str]:
    if not column.repeats:
        return (column.field,)
    if column.source.by_year:
        return years(plan)
    taken = {other.field for other in form.columns}
    names = dict.fromkeys(name for activity in plan.activities for name, _ in activity.extra)
    return [name for name in names if name not in taken]


def years(plan: Plan) -> tuple[str, ...]:
    """The labels of the columns of values: those of the head of the plan, then what its indicators use beyond them."""
    return tuple(dict.fromkeys((*_headed_years(plan.roadmap), *_used_years(plan))))


def _headed_years(roadmap: Roadmap) -> tuple[str, ...]:
    period = roadmap.period
    if roadmap.years or period is None:
        return roadmap.years
    return tuple(str(year) for year in range(period.start.year, period.end.year + 1))


def _used_years(plan: Plan) -> Iterator[str]:
    # A value under a year that the head of the plan forgot must not vanish from the form.
    labels = {
        year
        for activity in plan.activities
        for indicator in activity.indicators
        for year, _ in (*indicator.targets, *indicator.facts)
    }
    return iter(sorted(labels))
