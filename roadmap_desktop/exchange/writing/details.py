"""The last sheet of a workbook: what a plan is beyond its visible cells, so that it comes back as the same plan.

It is hidden as «_сведения», or stands open as «Служебные сведения» (the general form).

It has a row for the roadmap, each organisation, section and activity: kind and a JSON text, cut into portions that
fit a cell. A wording that the form shows is not repeated there, only a digest of its cell: what somebody deletes from
the visible table must not live on in a hidden one, and a cell that was edited is known by its digest.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from typing import Any, TypeVar

from roadmap_desktop.domain.codec import encoded
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Document, Execution, Indicator, Plan, Result, Roadmap, Section
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.cells import unescaped
from roadmap_desktop.exchange.writing.columns import own_headings
from roadmap_desktop.exchange.writing.reports import SOURCES as REPORTS
from roadmap_desktop.exchange.writing.reports import told_by_cells
from roadmap_desktop.exchange.writing.sheet import Row, Sheet
from roadmap_desktop.exchange.writing.surroundings import hidden

_Part = TypeVar("_Part", Result, Document)

FORMAT = "roadmap-desktop 1"
"""The first cell of the sheet; another number means another form of its rows."""

NOTE = "Этот лист и серую графу справа от таблицы читает только программа: с ними план загружается без потерь."
"""The cell beside it, for people."""

_PORTION = 30_000

ONE_CELL = frozenset({"number", "title", "goals", "deadline", "executors", "documents", "note"})
"""Fields that a form shows as one cell of the activity."""


def details(plan: Plan, sheet: Sheet, revision: int) -> list[list[str]]:
    """The rows of this sheet for a plan and the sheet that it was laid out as."""
    digests = _digests(sheet.rows)
    bare = _Bare(sheet)
    rows = [[FORMAT, NOTE], _row("roadmap", _roadmap(plan.roadmap, sheet, revision))]
    rows += [_row("organization", {"entity": encoded(o)}) for o in plan.organizations]
    for node in plan.rows():
        if isinstance(node, Section):
            entity = encoded(replace(node, roadmap="", title=""))
            rows.append(_row("section", {"digests": digests[node.id], "entity": entity}))
        else:
            rows.append(_row("activity", {"digests": digests[node.id], **bare.record(node)}))
    return rows


def digest(text: str) -> str:
    """What tells whether a cell still holds this text; empty for an empty one.

    Readers drop blanks around a text, so the digest is that of the text without them, and they are kept beside it.
    """
    bare = text.strip()
    mark = blake2b(bare.encode(), digest_size=6).hexdigest() if bare else ""
    if bare == text:
        return mark
    start = text.index(bare)
    return mark + json.dumps([text[:start], text[start + len(bare) :]])


def as_written(text: str, mark: str) -> str | None:
    """The text that was written into a cell which now reads `text`; None when that is another one than was digested."""
    bare, _, blanks = mark.partition("[")
    for found in (text, unescaped(text)):
        if digest(found.strip()) == bare:
            before, after = json.loads(f"[{blanks}") if blanks else ("", "")
            return f"{before}{found.strip()}{after}"
    return None


def _row(kind: str, data: dict[str, Any]) -> list[str]:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return [kind, *_portions(text)]


def _portions(text: str) -> Iterator[str]:
    """The text in pieces that fit a cell; none begins or ends with a blank, which a reader would drop."""
    start = 0
    while start < len(text):
        end = start + _PORTION
        while end < len(text) and (text[end - 1].isspace() or text[end].isspace()):
            end -= 1
        yield text[start:end]
        start = end


def _digests(rows: Iterable[Row]) -> dict[str, list[list[str]]]:
    """By id the digests of every line, in the order of the columns."""
    found: dict[str, list[list[str]]] = {}
    known: dict[str, str] = {}
    for row in rows:
        if row.key:
            texts = [str(value) for value in row.values]
            for text in texts:
                if text not in known:
                    known[text] = digest(text)
            found.setdefault(row.key.entity, []).append([known[text] for text in texts])
    return found


def _roadmap(roadmap: Roadmap, sheet: Sheet, revision: int) -> dict[str, Any]:
    kept = hidden(sheet.form)
    shown: dict[str, Any] = {
        "title": "",
        "goals": tuple(replace(goal, text="") for goal in roadmap.goals),
        "abbreviations": tuple(replace(abbreviation, full="") for abbreviation in roadmap.abbreviations),
        "captions": (),
    }
    bare = replace(roadmap, notes=(), **{name: value for name, value in shown.items() if name not in kept})
    # The parts keep their places without a text, and blank lines theirs.
    return {
        "revision": revision,
        "form": sheet.form.name,
        "header": sheet.header[0] - 1,
        "hidden": sorted(kept),
        "columns": [[leaf.source.value, leaf.name] for leaf in sheet.columns],
        "headings": own_headings(sheet.columns),
        "around": [[row.part.value, digest(_text(row))] for row in sheet.rows if row.part],
        "entity": encoded(bare),
    }


def _text(row: Row) -> str:
    return next((text for value in row.values if (text := str(value))), "")


def is_plain(activity: Activity) -> bool:
    """Whether the cell of the documents is the text of the only one."""
    return len(activity.documents) == 1 and "documents" not in dict(activity.cells)


class _Bare:
    """Activities without the texts that a sheet shows: what stays hidden."""

    def __init__(self, sheet: Sheet) -> None:
        self._sources = sheet.form.sources
        self._cells = {source.value for source in self._sources} & ONE_CELL
        self._years = {
            source: [leaf.name for leaf in sheet.columns if leaf.source is source]
            for source in (Source.TARGETS, Source.FACTS)
        }
        self._unsaid = Deadline.of("")
        self._blank = Target.of("")

    def record(self, activity: Activity) -> dict[str, Any]:
        """The entity, and the reading chosen for its deadline when the text does not tell it."""
        shows = self._sources.__contains__
        bare = replace(
            activity,
            roadmap="",
            title="",
            number="" if shows(Source.NUMBER) else activity.number,
            note="" if shows(Source.NOTE) else activity.note,
            deadline=self._unsaid if shows(Source.DEADLINE) else activity.deadline,
            results=_emptied(activity.results) if shows(Source.RESULTS) else activity.results,
            documents=_emptied(activity.documents)
            if shows(Source.DOCUMENTS) and is_plain(activity)
            else activity.documents,
            indicators=tuple(self._indicator(indicator) for indicator in activity.indicators),
            execution=tuple(Execution(report.id, report.occurrence) for report in activity.execution)
            if self._sources.issuperset(REPORTS) and told_by_cells(activity)
            else activity.execution,
            extra=tuple((name, "") for name, _ in activity.extra) if shows(Source.EXTRA) else activity.extra,
            cells=tuple((name, "" if name in self._cells else text) for name, text in activity.cells),
        )
        choice = activity.deadline.choice if shows(Source.DEADLINE) else ""
        return {"entity": encoded(bare)} | ({"choice": choice} if choice else {})

    def _indicator(self, indicator: Indicator) -> Indicator:
        return replace(
            indicator,
            name="" if Source.INDICATOR in self._sources else indicator.name,
            unit="" if Source.UNIT in self._sources else indicator.unit,
            targets=self._labels(Source.TARGETS, indicator.targets),
            facts=self._labels(Source.FACTS, indicator.facts),
        )

    def _labels(self, source: Source, values: tuple[tuple[str, Target], ...]) -> tuple[tuple[str, Target], ...]:
        """The years of the values that a form shows, unless the filled cells tell them."""
        if source not in self._sources:
            return values
        labels = [year for year, value in values if value.text]
        told = len(labels) == len(values) and labels == [year for year in self._years[source] if year in labels]
        return () if told else tuple((year, self._blank) for year, _ in values)


def _emptied(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
    return tuple(replace(part, text="") for part in parts)
