"""What an open form tells of a plan below its table, and no form of officials does: its period, short names."""

import re
from collections.abc import Iterable
from contextlib import suppress

from roadmap_desktop.domain.days import day_text, told_day
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Organization, Plan

_PERIOD = "Период действия: "
_DAYS = re.compile(r"с (\d\d\.\d\d\.\d{4}) по (\d\d\.\d\d\.\d{4})")
_SHORT = "Краткое наименование: "


def about_lines(plan: Plan) -> list[str]:
    """The lines, as people read them."""
    period = plan.roadmap.period
    dated = [f"{_PERIOD}с {day_text(period.start)} по {day_text(period.end)}"] if period else []
    return [*dated, *(f"{_SHORT}{o.short} – {o.name}" for o in plan.organizations if o.short)]


def looks_so(line: str) -> bool:
    """Whether a line begins like one of these."""
    return line.startswith((_PERIOD, _SHORT))


def tells(line: str, organizations: Iterable[Organization]) -> bool:
    """Whether a line is one of these, be it edited, and can be understood; any other is a note of the document."""
    if line.startswith(_SHORT):
        return any(line.endswith(_of(organization)) for organization in organizations)
    return told_period([line]) is not None


def told_period(lines: Iterable[str]) -> Period | None:
    """The period that one of the lines tells; None where none does, or no days that there are."""
    for line in lines:
        match = _DAYS.fullmatch(line.removeprefix(_PERIOD).strip(" .")) if line.startswith(_PERIOD) else None
        first, last = map(told_day, match.groups()) if match else (None, None)
        if first and last:
            # The wrong way round it is no period.
            with suppress(ValueError):
                return Period(first, last)
    return None


def with_told_names(organizations: Iterable[Organization], lines: Iterable[str]) -> tuple[Organization, ...]:
    """The organisations with the short names that the lines tell, and no others."""
    told = [line.removeprefix(_SHORT) for line in lines if line.startswith(_SHORT)]
    return tuple(
        Organization(o.id, o.name, next((t.removesuffix(_of(o)) for t in told if t.endswith(_of(o))), ""))
        for o in organizations
    )


def _of(organization: Organization) -> str:
    return f" – {organization.name}"
