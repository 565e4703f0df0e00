"""What the general form, and a form made of it, says by itself beyond the forms of officials.

Recognition takes the columns that only it has for extra fields, and a cell with a document on each
line for one document.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from roadmap_desktop.domain.model import Activity, Document, Plan, new_id
from roadmap_desktop.domain.proposal import Column, Field, Proposal
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.about import tells, told_period, with_told_names
from roadmap_desktop.exchange.writing.columns import OWN
from roadmap_desktop.exchange.writing.lines import LOCKED
from roadmap_desktop.exchange.writing.reports import SOURCES, reports

_YES = frozenset({LOCKED, "+", "✓"})


@cache
def general_headings() -> Mapping[str, Source]:
    """What stands above each column that the general form has and no form of officials."""
    columns = profiles.form("general").columns
    return {column.heading: column.source for column in columns if column.source in OWN}


def own_source(column: Column) -> Source | None:
    """What a column shows that `own_columns_read` has named; None for any other."""
    found = column.label.replace("_", "-")
    return Source(found) if column.field is Field.EXTRA and found in OWN else None


def named(source: Source) -> str:
    """The label of such a column: the name of the field that it shows."""
    return source.value.replace("-", "_")


def is_yes(text: str) -> bool:
    """Whether a cell says that a deadline is fixed."""
    return text.strip().casefold() in _YES


def own_columns_read(proposal: Proposal, written: Mapping[str, Source] | None) -> Proposal:
    """The proposal whose columns of reports and locks are named and read, where there are any.

    `written` has what was written above such columns. Without it the table is ours when it has all columns of reports;
    so is one of the general form, whose documents stand on lines of their own and whose notes tell some of the head.
    """
    headings = general_headings() if written is None else written
    columns = {headings.get(_heading(c)) for t in proposal.tables for c in t.columns if c.field is Field.EXTRA}
    general = columns.issuperset(SOURCES)
    if not (general or (written and columns & OWN)):
        return proposal
    activities = tuple(_reported(activity, headings) for activity in proposal.plan.activities)
    plan = replace(proposal.plan, activities=activities)
    if general:
        plan = _with_about(replace(plan, activities=tuple(map(_with_single_documents, activities))))
    tables = tuple(
        replace(table, columns=tuple(_named(column, headings) for column in table.columns)) for table in proposal.tables
    )
    return replace(proposal, plan=plan, tables=tables)


def _heading(column: Column) -> str:
    return " / ".join(column.heading)


def _named(column: Column, headings: Mapping[str, Source]) -> Column:
    source = headings.get(_heading(column)) if column.field is Field.EXTRA else None
    return replace(column, label=named(source)) if source else column


def _with_about(plan: Plan) -> Plan:
    """The plan with the period and the short names that lines below the table tell, which are no notes."""
    head = plan.roadmap
    about = [note for note in head.notes if tells(note, plan.organizations)]
    notes = tuple(note for note in head.notes if note not in about)
    roadmap = replace(head, notes=notes, period=told_period(about) or head.period)
    return replace(plan, roadmap=roadmap, organizations=with_told_names(plan.organizations, about))


def _with_single_documents(activity: Activity) -> Activity:
    lines = [line for document in activity.documents for line in document.text.split("\n") if line.strip()]
    if len(lines) == len(activity.documents):
        return activity
    return replace(activity, documents=tuple(Document(new_id(), line) for line in lines))


def _reported(activity: Activity, headings: Mapping[str, Source]) -> Activity:
    texts = {headings[name]: text for name, text in activity.extra if name in headings}
    execution = reports({source: texts.get(source, "") for source in SOURCES})
    return replace(
        activity,
        execution=tuple(replace(report, id=new_id()) for report in execution),
        locked=is_yes(texts.get(Source.LOCKED, "")),
        extra=tuple((name, text) for name, text in activity.extra if name not in headings),
    )
