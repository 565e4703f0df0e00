"""Makes the plan of what the rows were gathered into."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.deadlines import Deadline, Period, Precision
from roadmap_desktop.domain.deadlines.units import exists, first_day, last_day
from roadmap_desktop.domain.findings import Finding, Fix
from roadmap_desktop.domain.model import (
    Activity,
    Document,
    Executor,
    Indicator,
    Pairs,
    Plan,
    Result,
    Roadmap,
    Section,
    SectionStyle,
    new_id,
)
from roadmap_desktop.domain.proposal import Column, Field
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange.recognition import levels
from roadmap_desktop.exchange.recognition.deadlines import deadline_text, milestone
from roadmap_desktop.exchange.recognition.drafts import ActivityDraft, Draft, Line, SectionDraft, Trail
from roadmap_desktop.exchange.recognition.executors import Directory, Mended
from roadmap_desktop.exchange.recognition.lexicon import unit_apart
from roadmap_desktop.exchange.recognition.phrases import ends_mid, opens_mid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roadmap_desktop.exchange.recognition.words import Mender

_NUMBERS = re.compile(r"\d+(?:\.\d+)*(?:\s*[,;]\s*\d+(?:\.\d+)*)*\.?")
_SEMICOLON = re.compile(r";\s*(?=\S)|\n\s*(?=[-–—•])")
_NUMBERED = re.compile(r"(?:^|(?<=[\n;.,])\s*)(?=\d{1,2}[.)]\s)")
_MARK = re.compile(r"^(?:[-–—•]\s*|\d{1,2}[.)]\s+)")


@dataclass(frozen=True, slots=True)
class Sources:
    """What the plan is assembled with: the directory of organisations, the mender of words, the trail of rows."""

    directory: Directory
    mender: Mender
    trail: Trail


class Assembler:
    """Turns drafts into sections and activities of a roadmap, and keeps the findings about them."""

    def __init__(self, roadmap: str, sources: Sources) -> None:
        self.findings: list[Finding] = []
        self._roadmap = roadmap
        self._directory = sources.directory
        self._mender = sources.mender
        self._trail = sources.trail

    def assemble(self, drafts: Iterable[Draft]) -> tuple[tuple[Section, ...], tuple[Activity, ...]]:
        """Sections and activities in the order of the document."""
        drafts = tuple(drafts)
        parents = levels.parents(drafts)
        order = _ranks(drafts, parents)
        sections: list[Section] = []
        activities: list[Activity] = []
        for draft in drafts:
            if isinstance(draft, SectionDraft):
                sections.append(self._section(draft, parents[draft.id], order[draft.id]))
            else:
                activities.append(self._activity(draft, parents[draft.id], order[draft.id]))
        return tuple(sections), tuple(activities)

    def _section(self, draft: SectionDraft, parent: str | None, rank: str) -> Section:
        style = SectionStyle.BOLD if draft.bold else SectionStyle.ITALIC if draft.italic else SectionStyle.PLAIN
        title = self._mender.whole(draft, "title", draft.title)
        return Section(draft.id, self._roadmap, title, parent, rank, draft.number, style)

    def _activity(self, draft: ActivityDraft, section: str | None, rank: str) -> Activity:
        results, indicators = self._lines(draft)
        documents = self._documents(draft)
        goals = _goals(draft.text(Field.GOALS))
        deadline = deadline_text(draft)
        cells = dict(_cells(draft, deadline))
        return Activity(
            draft.id,
            self._roadmap,
            self._mender.whole(draft, "title", draft.text(Field.TITLE)),
            section,
            rank,
            draft.text(Field.NUMBER),
            goals,
            Deadline.of(deadline),
            self._executors(draft),
            results,
            documents,
            indicators,
            note=draft.text(Field.NOTE),
            extra=_extra(draft),
            cells=tuple((name, text) for name, text in cells.items() if text),
        )

    def _documents(self, draft: ActivityDraft) -> tuple[Document, ...]:
        texts = draft.entries(Field.DOCUMENT)
        whole = (self._mender.whole(draft, "documents", text, alone=_is_alone(text, texts)) for text in texts)
        return tuple(Document(new_id(), text) for text in whole)

    def _lines(self, draft: ActivityDraft) -> tuple[tuple[Result, ...], tuple[Indicator, ...]]:
        """The results of an activity and, for each row that has targets or a name of one, an indicator."""
        results: list[Result] = []
        indicators: list[Indicator] = []
        unit = ""
        texts = [draft.line_text(line, Field.RESULT) for line in draft.lines]
        for line, text in zip(draft.lines, texts, strict=True):
            if text:
                alone = _is_alone(text, texts)
                results.append(Result(new_id(), self._mender.whole(draft, "results", text, alone=alone)))
                self._offer_split(draft, results[-1].text, only=sum(map(bool, texts)) == 1)
            unit = draft.line_text(line, Field.UNIT) or unit
            indicator = self._indicator(draft, line, unit, results[-1].id if results else None)
            if indicator:
                indicators.append(indicator)
        return tuple(results), tuple(indicators)

    def _indicator(self, draft: ActivityDraft, line: Line, unit: str, result: str | None) -> Indicator | None:
        targets = _values(draft.columns(Field.TARGET), line)
        facts = _values(draft.columns(Field.FACT), line)
        name = draft.line_text(line, Field.INDICATOR)
        if not (targets or facts or name):
            return None
        for _, target in targets:
            self._mender.doubt(draft, "indicators", target.text, alone=False)
        name, tail = self._mender.whole(draft, "indicators", name, alone=False), ""
        if not unit and name:
            name, unit, tail = unit_apart(name)
        elif not unit:
            _, unit, _ = unit_apart(draft.line_text(line, Field.RESULT))
        return Indicator(new_id(), name, result, unit, targets, facts, tail)

    def _offer_split(self, draft: ActivityDraft, text: str, *, only: bool) -> None:
        items = _items(text)
        if len(items) > 1:
            fix = Fix("results", "\n".join(items)) if only else None
            arguments = (("count", str(len(items))), ("text", text))
            code = "recognition.result-list"
            self.findings.append(self._trail.finding(code, draft, arguments, "results", fix=fix))

    def _executors(self, draft: ActivityDraft) -> tuple[Executor, ...]:
        found: list[Executor] = []
        for column in draft.columns(Field.EXECUTORS):
            cell = "\n".join(draft.texts.get(column.index, []))
            for executor, mended in self._directory.executors(cell, column.label) if cell else ():
                found.append(executor)
                if mended:
                    self._mended(draft, mended)
        return tuple(dict.fromkeys(found))

    def _mended(self, draft: ActivityDraft, mended: Mended) -> None:
        arguments = (("text", mended.text), ("name", mended.name))
        code = "recognition.organization-mended"
        self.findings.append(self._trail.finding(code, draft, arguments, "executors"))


def _items(text: str) -> list[str]:
    """The results that one cell lists: behind numbers, parted by semicolons, or as paragraphs that each are whole."""
    numbered = [piece.strip() for piece in _NUMBERED.split(text) if piece.strip()]
    paragraphs = [line.strip() for line in text.split("\n") if line.strip()]
    if len(numbered) > 1 and all(_MARK.match(piece) for piece in numbered):
        pieces = numbered
    elif ";" in text:
        pieces = _SEMICOLON.split(text)
    elif any(opens_mid(line) or ends_mid(line) or line.endswith(":") for line in paragraphs):
        return []
    else:
        pieces = paragraphs
    bare = (_MARK.sub("", piece.strip()).strip(" ;,\n") for piece in pieces)
    return [item for item in bare if item]


def _is_alone(text: str, texts: list[str]) -> bool:
    """Whether a field holds this text only, in one line: edited as a whole, its lines would become parts."""
    return [other for other in texts if other] == [text] and "\n" not in text


def _ranks(drafts: tuple[Draft, ...], parents: dict[str, str | None]) -> dict[str, str]:
    siblings: dict[str | None, list[str]] = {}
    for draft in drafts:
        siblings.setdefault(parents[draft.id], []).append(draft.id)
    return {id_: rank for ids in siblings.values() for id_, rank in zip(ids, ranks.spread(len(ids)), strict=True)}


def _goals(cell: str) -> tuple[str, ...]:
    """The numbers of goals in a cell; a goal in words stays one text."""
    bare = cell.strip()
    if _NUMBERS.fullmatch(bare):
        return tuple(number.strip(" .") for number in re.split(r"[,;]", bare))
    return (bare,) if bare else ()


def _values(columns: list[Column], line: Line) -> tuple[tuple[str, Target], ...]:
    return tuple((c.label, Target.of(line.texts[c.index])) for c in columns if line.texts.get(c.index))


def _cells(draft: ActivityDraft, deadline: str) -> Iterator[tuple[str, str]]:
    """The original text of each cell that was split into parts, or put together from several."""
    yield "executors", draft.text(Field.EXECUTORS)
    yield "goals", draft.text(Field.GOALS)
    for field in (Field.START, Field.FINISH):
        if draft.text(field) and draft.text(field) != deadline:
            yield field.value, draft.text(field)
    for column in draft.columns(Field.MARK):
        yield f"mark {' / '.join(column.heading)}", "\n".join(draft.texts.get(column.index, []))


def _extra(draft: ActivityDraft) -> Pairs:
    found = ((column, "\n".join(draft.texts.get(column.index, []))) for column in draft.table.columns)
    return tuple(
        (" / ".join(column.heading), text)
        for column, text in found
        if (column.field is Field.EXTRA and text) or (column.field is Field.MARK and milestone(text))
    )


def dated_period(texts: Iterable[str], years: Iterable[str]) -> Period | None:
    """From the first to the last date that the deadlines name, by whole months, and all years of the target columns.

    A bare year in a deadline counts as a whole only when nothing names a part of that year.
    """
    days: list[date] = []
    bare: list[int] = []
    for text in dict.fromkeys(texts):
        for stretch in Deadline.of(text).reading.periods:
            for moment, edge in ((stretch.start, first_day), (stretch.end, last_day)):
                if moment is None or moment.year is None:
                    continue
                if moment.precision is Precision.YEAR:
                    bare.append(moment.year)
                elif exists(moment):
                    days.append(edge(moment))
    named = {day.year for day in days}
    whole = [year for year in bare if year not in named]
    whole += [int(year) for label in years for year in re.findall(r"(?<!\d)\d{4}(?!\d)", label)]
    days += [date(year, month, 1) for year in whole for month in (1, 12)]
    return Period(*_whole_months(min(days), max(days))) if days else None


def _whole_months(first: date, last: date) -> tuple[date, date]:
    following = date(last.year + last.month // 12, last.month % 12 + 1, 1)
    return first.replace(day=1), date.fromordinal(following.toordinal() - 1)


def plan_of(roadmap: Roadmap, parts: tuple[tuple[Section, ...], tuple[Activity, ...]], directory: Directory) -> Plan:
    """The plan with the organisations that its executors name, in the order of the register."""
    sections, activities = parts
    used = {executor.organization for activity in activities for executor in activity.executors}
    return Plan(roadmap, sections, activities, tuple(o for o in directory.organizations if o.id in used))
