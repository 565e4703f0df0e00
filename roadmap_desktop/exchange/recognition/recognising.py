"""The whole way from grids to a proposal, step by step."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.manner import Manner
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Roadmap, new_id
from roadmap_desktop.domain.proposal import Choices, Field, Grid, Proposal
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.recognition import layout, numbering
from roadmap_desktop.exchange.recognition.assembly import (
    Assembler,
    Sources,
    dated_period,
    plan_of,
)
from roadmap_desktop.exchange.recognition.deadlines import deadline_text
from roadmap_desktop.exchange.recognition.executors import Directory
from roadmap_desktop.exchange.recognition.lexicon import wording
from roadmap_desktop.exchange.recognition.scan import Scan
from roadmap_desktop.exchange.recognition.surroundings import act_of, period_of, period_of_notes
from roadmap_desktop.exchange.recognition.words import Mender, Vocabulary

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines import Period
    from roadmap_desktop.domain.model import Organization

_ENOUGH = 1000
"""Deadlines that show the manner of a document: no need to read ten thousand."""


def recognise(
    grids: Iterable[Grid],
    *,
    title: str = "",
    period: Period | None = None,
    known: Iterable[Organization] = (),
    choices: Choices = Choices(),  # noqa: B008 - a frozen value
) -> Proposal:
    """The plan that the grids hold.

    `title` and `period` stand for those of the document, `known` are the organisations of the register, `choices` what
    the user decided otherwise. InputError `input.no-table` when no table of activities is found.
    """
    grids = tuple(grids)
    scan = _scanned(grids, choices)
    texts = (cell.text for grid in grids for row in grid.rows for cell in row.cells if cell.text)
    vocabulary = Vocabulary(texts, scan.trail.seams())
    mender = Mender(vocabulary, scan.trail)
    directory = _directory(scan, mender, known)
    frame = scan.framer.frame
    named = title or frame.title or frame.title_elsewhere
    roadmap, doubts = _roadmap(named or _fallback_title(frame.notes, grids), period, scan, grids)
    if not named:
        doubts = (Finding("recognition.title-unknown", field="title"), *doubts)
    assembler = Assembler(roadmap.id, Sources(directory, mender, scan.trail))
    parts = assembler.assemble(scan.body.drafts)
    repeated = numbering.findings(scan.body.drafts, scan.trail)
    findings = (*scan.findings, *doubts, *repeated, *scan.body.findings, *mender.findings, *assembler.findings)
    return Proposal(plan_of(roadmap, parts, directory), findings, scan.trail.rows(), tuple(scan.tables))


def _scanned(grids: tuple[Grid, ...], choices: Choices) -> Scan:
    scan = Scan(grids, choices)
    if scan.has_table:
        scan.run()
    if not scan.body.activities:
        raise InputError("input.no-table", name=grids[0].name if grids else "")
    return scan


def _directory(scan: Scan, mender: Mender, known: Iterable[Organization]) -> Directory:
    """The organisations of the document; its names are compared by letters, so their broken words come first."""
    cells: list[str] = []
    for draft in scan.body.activities:
        for column in draft.columns(Field.EXECUTORS):
            if column.index in draft.texts:
                whole = [mender.whole(draft, "executors", text) for text in draft.texts[column.index]]
                draft.texts[column.index] = whole
                cells.append("\n".join(whole))
    return Directory(cells, scan.framer.frame.abbreviations, known, wording())


def _roadmap(
    title: str, period: Period | None, scan: Scan, grids: tuple[Grid, ...]
) -> tuple[Roadmap, tuple[Finding, ...]]:
    frame = scan.framer.frame
    targets = (c for table in scan.tables for c in table.columns if c.field is Field.TARGET)
    years = tuple(dict.fromkeys(column.label for column in targets if column.label))
    deadlines = [deadline_text(draft) for draft in scan.body.activities]
    notes = (*frame.notes, *scan.body.notes)
    named = period or period_of(title) or period_of_notes(frame.notes)
    found, doubts = (named, ()) if named else _dated_period(deadlines, years)
    roadmap = Roadmap(
        new_id(),
        title,
        act=act_of(frame.captions),
        period=found,
        goals=tuple(frame.goals),
        abbreviations=tuple(frame.abbreviations),
        years=years,
        layout=json.dumps(layout.of(scan.tables, grids), ensure_ascii=False),
        manner=Manner.of(deadlines[:_ENOUGH]).to_json(),
        captions=tuple(frame.captions),
        notes=notes,
        goals_heading=frame.goals_heading,
        abbreviations_heading=frame.abbreviations_heading,
    )
    return roadmap, doubts


def _fallback_title(notes: list[str], grids: tuple[Grid, ...]) -> str:
    return next((note for note in notes if len(note) > 10), "") or grids[0].name or "Дорожная карта"


def _dated_period(deadlines: list[str], years: tuple[str, ...]) -> tuple[Period | None, tuple[Finding, ...]]:
    """The period of the dates in the table, with a finding, where the document names none."""
    dated = dated_period(deadlines, years)
    if dated is None:
        return None, (Finding("recognition.period-unknown", field="period"),)
    arguments = (("start", dated.start.isoformat()), ("end", dated.end.isoformat()))
    return dated, (Finding("recognition.period-from-deadlines", arguments, field="period"),)
