"""What the general form says by itself, without its hidden sheet, beyond the forms of officials.

Recognition takes its columns of reports for extra fields, and a cell with a document on each line for one document.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from roadmap_desktop.domain.model import Activity, Document, new_id
from roadmap_desktop.domain.proposal import Column, Field, Proposal
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.reports import SOURCES, reports


@cache
def report_headings() -> Mapping[str, Source]:
    """What stands above each column of reports in the general form."""
    columns = profiles.form("general").columns
    return {column.heading: column.source for column in columns if column.source in SOURCES}


def report_source(column: Column) -> Source | None:
    """What a column of reports shows; None for any other."""
    return report_headings().get(" / ".join(column.heading)) if column.field is Field.EXTRA else None


def general_form_read(proposal: Proposal) -> Proposal:
    """The proposal with reports and single documents, where its table has all columns of reports and so is ours."""
    shown = {report_source(column) for table in proposal.tables for column in table.columns}
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
    headings = report_headings()
    texts = dict.fromkeys(SOURCES, "") | {headings[name]: text for name, text in activity.extra if name in headings}
    execution = tuple(replace(report, id=new_id()) for report in reports(texts))
    extra = tuple((name, text) for name, text in activity.extra if name not in headings)
    return replace(activity, execution=execution, extra=extra)
