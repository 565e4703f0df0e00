"""What the general form says by itself, without its records, beyond the forms of officials.

Recognition takes the columns that only it has for extra fields, and a cell with a document on each
line for one document.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from roadmap_desktop.domain.model import Activity, Document, new_id
from roadmap_desktop.domain.proposal import Column, Field, Proposal
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.lines import LOCKED
from roadmap_desktop.exchange.writing.reports import SOURCES, reports

_OWN = frozenset({*SOURCES, Source.LOCKED})
"""What no form of officials has a column for."""

_YES = frozenset({LOCKED, "+", "✓"})


@cache
def own_headings() -> Mapping[str, Source]:
    """What stands above each column that only the general form has."""
    columns = profiles.form("general").columns
    return {column.heading: column.source for column in columns if column.source in _OWN}


def own_source(column: Column) -> Source | None:
    """What such a column shows; None for any other."""
    return own_headings().get(" / ".join(column.heading)) if column.field is Field.EXTRA else None


def is_yes(text: str) -> bool:
    """Whether a cell says that a deadline is fixed."""
    return text.strip().casefold() in _YES


def general_form_read(proposal: Proposal) -> Proposal:
    """The proposal with reports and single documents, where its table has all columns of reports and so is ours."""
    shown = {own_source(column) for table in proposal.tables for column in table.columns}
    if not shown.issuperset(SOURCES):
        return proposal
    activities = tuple(_reported(_with_single_documents(activity)) for activity in proposal.plan.activities)
    return replace(proposal, plan=replace(proposal.plan, activities=activities))


def _with_single_documents(activity: Activity) -> Activity:
    lines = [line for document in activity.documents for line in document.text.split("\n") if line.strip()]
    if len(lines) == len(activity.documents):
        return activity
    return replace(activity, documents=tuple(Document(new_id(), line) for line in lines))


def _reported(activity: Activity) -> Activity:
    headings = own_headings()
    texts = {headings[name]: text for name, text in activity.extra if name in headings}
    execution = reports({source: texts.get(source, "") for source in SOURCES})
    return replace(
        activity,
        execution=tuple(replace(report, id=new_id()) for report in execution),
        locked=is_yes(texts.get(Source.LOCKED, "")),
        extra=tuple((name, text) for name, text in activity.extra if name not in headings),
    )
