"""The lines of an activity: one for every result or indicator, and the cells that reach over several of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from roadmap_desktop.domain.fields import text_of
from roadmap_desktop.domain.model import Activity, Indicator, Organization, Result
from roadmap_desktop.domain.targets import Target, TargetKind
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.columns import Leaf
from roadmap_desktop.exchange.writing.reports import SOURCES, report_text
from roadmap_desktop.exchange.writing.sheet import Figure, Value

LOCKED = "да"
"""The cell of an activity whose deadline is fixed."""

# What comes back from a workbook as it was typed: fifteen digits are all that it keeps, and «-0» becomes «0». Of a
# decimal LibreOffice shows twelve or thirteen.
_WHOLE = re.compile(r"0|-?[1-9]\d{0,14}")
_DECIMAL = re.compile(r"(?!-[0,]+$)-?(?=[\d,]{3,13}$)(?:0|[1-9]\d*),\d+")


class Line(NamedTuple):
    """One line of an activity: a result, an indicator, both or (at an activity without either) nothing."""

    result: Result | None
    indicator: Indicator | None


class Block(NamedTuple):
    """A cell of an activity, over its lines `first` to `last`, both inclusive, from 0."""

    column: int
    first: int
    last: int
    value: Value


def lines(activity: Activity, sources: frozenset[Source]) -> tuple[Line, ...]:
    """The lines that a form with these sources needs: results in their order, each with its indicators."""
    measured = sources & {Source.INDICATOR, Source.UNIT, Source.TARGETS, Source.FACTS}
    results = activity.results if Source.RESULTS in sources else ()
    indicators = activity.indicators if measured else ()
    known = {result.id for result in results}
    found: list[Line] = []
    for result in results:
        own = [indicator for indicator in indicators if indicator.result == result.id]
        found += [Line(result, indicator) for indicator in own] or [Line(result, None)]
    found += [Line(None, indicator) for indicator in indicators if indicator.result not in known]
    return tuple(found) or (Line(None, None),)


def blocks(
    activity: Activity, columns: tuple[Leaf, ...], found: tuple[Line, ...], organizations: Mapping[str, Organization]
) -> Iterator[Block]:
    """The cells of an activity, column by column."""
    end = len(found) - 1
    apart = any(leaf.source is Source.UNIT for leaf in columns)
    for number, leaf in enumerate(columns):
        if leaf.source.by_line:
            yield from _by_line(number, leaf, found, apart=apart)
        elif leaf.source is Source.EXECUTORS:
            yield Block(number, 0, end, _executors(activity, organizations))
        elif leaf.source in SOURCES:
            yield Block(number, 0, end, report_text(activity, leaf.source))
        elif leaf.source is Source.LOCKED:
            yield Block(number, 0, end, LOCKED if activity.locked else "")
        elif leaf.source is Source.EXTRA:
            yield Block(number, 0, end, dict(activity.extra).get(leaf.name, ""))
        else:
            yield Block(number, 0, end, text_of(activity, leaf.source.value, organizations))


def _executors(activity: Activity, organizations: Mapping[str, Organization]) -> str:
    """The cell as it was printed, else every organisation with a role that its name does not tell."""
    printed = dict(activity.cells).get(Source.EXECUTORS)
    if printed is not None:
        return printed
    named = ((e.role, e.text or organizations[e.organization].name) for e in activity.executors)
    return ", ".join(f"{name} ({role})" if role.casefold() not in name.casefold() else name for role, name in named)


def _indicator(indicator: Indicator | None, *, apart: bool) -> str:
    """The cell of an indicator, with its unit where that has none `apart`."""
    if indicator is None:
        return ""
    return indicator.name if apart else indicator.with_unit


def _by_line(number: int, leaf: Leaf, found: tuple[Line, ...], *, apart: bool) -> Iterator[Block]:
    match leaf.source:
        case Source.RESULTS:
            # A result with several indicators reaches over all of them.
            for first, last in _runs(line.result.id if line.result else None for line in found):
                result = found[first].result
                yield Block(number, first, last, result.text if result else "")
        case Source.UNIT:
            for first, last in _runs(_shared_unit(line.indicator) for line in found):
                indicator = found[first].indicator
                yield Block(number, first, last, indicator.unit if indicator else "")
        case Source.INDICATOR:
            for i, line in enumerate(found):
                yield Block(number, i, i, _indicator(line.indicator, apart=apart))
        case _:
            for i, line in enumerate(found):
                yield Block(number, i, i, _measured(line.indicator, leaf))


def _shared_unit(indicator: Indicator | None) -> str | None:
    """The unit, when its cell may reach over neighbours.

    A line without a value keeps a cell of its own, so that a reader can tell an empty indicator from none.
    """
    if indicator is None or all(target.kind is TargetKind.EMPTY for _, target in indicator.targets):
        return None
    return indicator.unit or None


def _runs(values: Iterable[str | None]) -> Iterator[tuple[int, int]]:
    """First and last index of neighbours with the same value; None is never the same as its neighbour."""
    numbered = enumerate(values)
    for _, run in groupby(numbered, key=lambda item: item if item[1] is None else item[1]):
        members = [i for i, _ in run]
        yield members[0], members[-1]


def _measured(indicator: Indicator | None, leaf: Leaf) -> Value:
    if indicator is None:
        return ""
    values = indicator.targets if leaf.source is Source.TARGETS else indicator.facts
    found = dict(values).get(leaf.name)
    return number_or_text(found) if found else ""


def number_or_text(target: Target) -> Value:
    """A number where a workbook shows it just as it was typed, else the text."""
    if _WHOLE.fullmatch(target.text):
        return int(target.text)
    return Figure(target.text) if _DECIMAL.fullmatch(target.text) else target.text
