"""How an activity stands, as cells of a form: status, date, evidence and reason, a line for every occurrence reported.

A report on the whole activity is a bare text; one on an occurrence begins with its name («2019-04: …»).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from roadmap_desktop.domain.days import day_text, told_day
from roadmap_desktop.domain.model import Activity, Execution, Status
from roadmap_desktop.exchange.profiles.forms import Source

SOURCES = (Source.STATUS, Source.FACT_DATE, Source.EVIDENCE, Source.REASON)
"""The columns of a report, in the order of a form."""

_STATUSES = {
    Status.IN_WORK: "В работе",
    Status.DONE: "Исполнено",
    Status.PARTLY: "Исполнено частично",
    Status.NOT_DONE: "Не исполнено",
    Status.WITHDRAWN: "Снято с контроля",
    Status.EXCLUDED: "Исключено",
}
_KNOWN = {text.casefold(): status for status, text in _STATUSES.items()}
_OCCURRENCE = re.compile(r"(?P<name>\d{4}(?:-\d\d){0,2}): (?P<text>.*)")


def report_text(activity: Activity, source: Source) -> str:
    """The cell of a column of reports."""
    texts = ((report.occurrence, _text(report, source)) for report in activity.execution)
    return "\n".join(f"{name}: {text}" if name else text for name, text in texts if text)


def _text(report: Execution, source: Source) -> str:
    match source:
        case Source.STATUS:
            return _STATUSES.get(report.status, "")
        case Source.FACT_DATE:
            return day_text(report.fact_date) if report.fact_date else ""
        case Source.EVIDENCE:
            return report.evidence
    return report.reason


def reports(texts: Mapping[Source, str], known: Iterable[Execution] = ()) -> tuple[Execution, ...]:
    """The reports that cells tell; a status or a date in words that no form knows goes to the evidence, as it is.

    `known` are the reports as they were: one on the same occurrence keeps its id and what no cell speaks of, and one of
    which nothing is said any more is gone.
    """
    before = {report.occurrence: report for report in known}
    said: dict[str, dict[Source, str]] = {name: {} for name in before}
    for source, cell in texts.items():
        for name, text in _said(cell):
            said.setdefault(name, {})[source] = text
    found: list[Execution] = []
    for name, words in said.items():
        report = _told(before.get(name, Execution("", name)), {source: words.get(source, "") for source in texts})
        if words or any(_text(report, source) for source in SOURCES):
            found.append(report)
    return tuple(found)


def _said(cell: str) -> Iterator[tuple[str, str]]:
    """What a cell says of each occurrence; a line without a name goes on with the one above."""
    name, lines = "", list[str]()
    for line in cell.split("\n"):
        match = _OCCURRENCE.fullmatch(line)
        if match is None:
            lines.append(line)
            continue
        if any(lines):
            yield name, "\n".join(lines)
        name, lines = match["name"], [match["text"]]
    if any(lines):
        yield name, "\n".join(lines)


def _told(report: Execution, words: Mapping[Source, str]) -> Execution:
    """A report with what its cells say; a column that is not there leaves its field."""
    unknown: list[str] = []
    if Source.STATUS in words:
        text = words[Source.STATUS]
        status = _KNOWN.get(" ".join(text.split()).casefold().rstrip("."), Status.NONE)
        report = replace(report, status=status)
        unknown += [] if status is not Status.NONE else [text]
    if Source.FACT_DATE in words:
        text = words[Source.FACT_DATE]
        day = told_day(text.strip())
        report = replace(report, fact_date=day)
        unknown += [] if day else [text]
    report = replace(report, reason=words.get(Source.REASON, report.reason))
    evidence = words.get(Source.EVIDENCE, report.evidence)
    return replace(report, evidence="\n".join(filter(None, (*unknown, evidence))))


def told_by_cells(activity: Activity) -> bool:
    """Whether the cells of a form with all columns of reports tell them just as they are."""
    bare = tuple(Execution(report.id, report.occurrence) for report in activity.execution)
    return reports({source: report_text(activity, source) for source in SOURCES}, bare) == activity.execution
