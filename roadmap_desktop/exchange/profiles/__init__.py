"""Form profiles: the official forms as data, shipped in resources/profiles."""

from functools import cache

from roadmap_desktop import paths
from roadmap_desktop.domain.model import Activity, Plan
from roadmap_desktop.errors import UsageError
from roadmap_desktop.exchange.profiles.forms import Align, Column, Form, Lettering, Margins, Page, Paper, Source
from roadmap_desktop.exchange.profiles.loading import load, parse

__all__ = [
    "Align",
    "Column",
    "Form",
    "Lettering",
    "Margins",
    "Page",
    "Paper",
    "Source",
    "form",
    "forms",
    "load",
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


def suitable(plan: Plan) -> Form:
    """The form that the roadmap names, else the smallest that shows all it has filled, else that which shows most."""
    named = [form for form in forms() if form.name == plan.roadmap.form]
    if named:
        return named[0]
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
