"""Form profiles: the official forms as data, shipped in resources/profiles or taken over from a document."""

from functools import cache
from pathlib import Path

from roadmap_desktop import paths
from roadmap_desktop.domain.model import Activity, Plan
from roadmap_desktop.errors import UsageError
from roadmap_desktop.exchange.profiles.forms import (
    Align,
    Approval,
    Column,
    Form,
    Lettering,
    Margins,
    Page,
    Paper,
    Repeat,
    Source,
)
from roadmap_desktop.exchange.profiles.loading import load, parse
from roadmap_desktop.exchange.profiles.own import NAME as OWN
from roadmap_desktop.exchange.profiles.own import own
from roadmap_desktop.exchange.profiles.wording import as_text

FILE = ".json"
"""The ending of a file that holds a form."""

__all__ = [
    "FILE",
    "OWN",
    "Align",
    "Approval",
    "Column",
    "Form",
    "Lettering",
    "Margins",
    "Page",
    "Paper",
    "Repeat",
    "Source",
    "as_text",
    "form",
    "forms",
    "load",
    "named",
    "own",
    "parse",
    "suitable",
]


@cache
def forms() -> tuple[Form, ...]:
    """The forms that ship, the one with the fewest columns first."""
    found = (load(path) for path in (paths.resources() / "profiles").glob("*.json"))
    return tuple(sorted(found, key=lambda form: (len(form.columns), form.name)))


def form(name: str) -> Form:
    """The form of this name; UsageError «form.unknown» when there is none."""
    for found in forms():
        if found.name == name:
            return found
    raise UsageError("form.unknown", form=name, forms=", ".join(found.name for found in forms()))


def named(name: str, plan: Plan) -> Form:
    """The form of this name for a plan: one that ships, the plan's own, or that of a file «….json».

    UsageError «form.unknown», InputError of `load`.
    """
    if name.lower().endswith(FILE):
        return load(Path(name))
    taken_over = own(plan.roadmap)
    return taken_over if taken_over and name == taken_over.name else form(name)


def suitable(plan: Plan) -> Form:
    """The form that the roadmap names, else its own, else the smallest that shows all it has filled, or shows most."""
    taken_over = own(plan.roadmap)
    chosen = [form for form in forms() if form.name == plan.roadmap.form]
    if chosen:
        return chosen[0]
    if taken_over:
        return taken_over
    filled = {source for activity in plan.activities for source in _filled(activity)}
    return min(forms(), key=lambda form: (len(filled - form.sources), len(form.columns)))


def _filled(activity: Activity) -> set[Source]:
    indicators = activity.indicators
    filled = {
        Source.GOALS: activity.goals,
        Source.RESULTS: activity.results,
        Source.DOCUMENTS: activity.documents,
        Source.EXECUTORS: activity.executors,
        Source.INDICATOR: any(indicator.name for indicator in indicators),
        Source.UNIT: any(indicator.unit for indicator in indicators),
        Source.TARGETS: any(indicator.targets for indicator in indicators),
        Source.NOTE: activity.note,
        Source.EXTRA: activity.extra,
    }
    return {source for source, value in filled.items() if value}
