"""The whole way from grids to a proposal, step by step."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.manner import Manner
from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.domain.model import Roadmap, new_id
from roadmap_desktop.domain.proposal import Choices, Field, Grid, Proposal
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.recognition import layout
from roadmap_desktop.exchange.recognition.assembly import (
    Assembler,
    Sources,
    dated_period,
    numbering_findings,
    plan_of,
)
from roadmap_desktop.exchange.recognition.deadlines import deadline_text
from roadmap_desktop.exchange.recognition.drafts import ActivityDraft
from roadmap_desktop.exchange.recognition.executors import Directory
from roadmap_desktop.exchange.recognition.lexicon import wording
from roadmap_desktop.exchange.recognition.scan import Scan
from roadmap_desktop.exchange.recognition.surroundings import act_of, period_of
from roadmap_desktop.exchange.recognition.words import Vocabulary

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines import Period
    from roadmap_desktop.domain.model import Organization


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
    scan = Scan(grids, choices)
    if not scan.has_table:
        raise InputError("input.no-table", name=grids[0].name if grids else "")
    scan.run()
    drafts = scan.body.drafts
    activities = [draft for draft in drafts if isinstance(draft, ActivityDraft)]
    if not activities:
        raise InputError("input.no-table", name=grids[0].name)
    frame = scan.framer.frame
    vocabulary = Vocabulary(cell.text for grid in grids for row in grid.rows for cell in row.cells if cell.text)
    for draft in activities:
        _heal_executors(draft, vocabulary)
    cells = ("\n".join(d.texts.get(c.index, [])) for d in activities for c in d.columns(Field.EXECUTORS))
    directory = Directory(cells, frame.abbreviations, known, wording())
    roadmap_id = new_id()
    assembler = Assembler(roadmap_id, Sources(directory, vocabulary, scan.trail))
    parts = assembler.assemble(drafts)
    title = title or frame.title or _fallback_title(frame.notes, grids)
    years = tuple(dict.fromkeys(c.label for t in scan.tables for c in t.columns if c.field is Field.TARGET and c.label))
    found, period_findings = _period(period, title, [deadline_text(d) for d in activities], years)
    roadmap = Roadmap(
        roadmap_id,
        title,
        act=act_of(frame.captions),
        period=found,
        goals=tuple(frame.goals),
        abbreviations=tuple(frame.abbreviations),
        years=years,
        layout=json.dumps(layout.of(scan.tables, grids), ensure_ascii=False),
        manner=Manner.of(deadline_text(d) for d in activities).to_json(),
        captions=tuple(frame.captions),
        notes=tuple(frame.notes),
        goals_heading=frame.goals_heading,
        abbreviations_heading=frame.abbreviations_heading,
    )
    findings = (
        *scan.findings,
        *period_findings,
        *numbering_findings(drafts, scan.trail),
        *scan.body.findings,
        *assembler.findings,
    )
    return Proposal(plan_of(roadmap, parts, directory), findings, scan.trail.rows(), tuple(scan.tables))


def _heal_executors(draft: ActivityDraft, vocabulary: Vocabulary) -> None:
    """Names are compared letter by letter, so their broken words must be whole before they are parted."""
    for column in draft.columns(Field.EXECUTORS):
        if column.index in draft.texts:
            draft.texts[column.index] = [vocabulary.healed(text) for text in draft.texts[column.index]]


def _fallback_title(notes: list[str], grids: tuple[Grid, ...]) -> str:
    return next((note for note in notes if len(note) > 10), "") or grids[0].name or "Дорожная карта"


def _period(
    given: Period | None, title: str, deadlines: list[str], years: tuple[str, ...]
) -> tuple[Period | None, tuple[Finding, ...]]:
    """The period given, else that of the title, else that of the dates in the table with a finding."""
    known = given or period_of(title)
    if known:
        return known, ()
    dated = dated_period(deadlines, years)
    if dated is None:
        return None, (Finding("recognition.period-unknown", severity=Severity.WARNING, field="period"),)
    arguments = (("start", dated.start.isoformat()), ("end", dated.end.isoformat()))
    return dated, (Finding("recognition.period-from-deadlines", arguments, field="period"),)
