"""An activity completed by what its hidden record keeps; a cell that was edited wins over the record."""

from dataclasses import replace

from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Document, Execution, Indicator, Pairs, Result, new_id
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.recognition.lexicon import unit_apart
from roadmap_desktop.exchange.restoring.cells import Cells
from roadmap_desktop.exchange.restoring.general import is_yes
from roadmap_desktop.exchange.restoring.records import Record
from roadmap_desktop.exchange.writing.details import ONE_CELL, digest, is_plain
from roadmap_desktop.exchange.writing.lines import Line, lines
from roadmap_desktop.exchange.writing.reports import SOURCES as REPORTS
from roadmap_desktop.exchange.writing.reports import reports

Parts = tuple[tuple[Result, ...], tuple[Indicator, ...]]
Values = tuple[tuple[str, Target], ...]


class Restorer:
    """Takes each field of an activity from its record and its cells when they are untouched, else as recognised."""

    def __init__(self, kept: Activity, record: Record, cells: Cells, seen: Activity | None) -> None:
        self._kept = kept
        self._choice = record.choice
        self._digests = record.lines
        self._columns = record.lines[0].keys()
        self._written = frozenset(source for source, _ in self._columns)
        self._cells = cells
        self._seen = seen or self._plainly_read()

    def restored(self) -> Activity:
        """The activity; section and rank as recorded, the roadmap left open."""
        results, indicators = self._parts()
        kept, seen = self._kept, self._seen
        return replace(
            kept,
            number=self._text(Source.NUMBER, kept.number, seen.number),
            title=self._text(Source.TITLE, kept.title, seen.title),
            note=self._text(Source.NOTE, kept.note, seen.note),
            goals=kept.goals if self._holds(Source.GOALS) else seen.goals,
            executors=kept.executors if self._holds(Source.EXECUTORS) else seen.executors,
            deadline=self._deadline(),
            locked=kept.locked if self._holds(Source.LOCKED) else is_yes(self._cells.text(Source.LOCKED)),
            documents=self._documents(),
            results=results,
            indicators=indicators,
            execution=self._execution(),
            extra=self._extra(),
            cells=self._originals(),
        )

    def _plainly_read(self) -> Activity:
        """The row as it stands, where recognition took it for something else."""
        kept, text = self._kept, self._cells.text
        title = text(Source.TITLE) or text(Source.NUMBER)
        return Activity(kept.id, "", title, number=text(Source.NUMBER), deadline=Deadline.of(text(Source.DEADLINE)))

    def _holds(self, source: Source) -> bool:
        """Whether the record stands for a field: its cell is untouched, or the table never had one."""
        if source in self._written:
            return all(self._cells.unchanged(*column) for column in self._columns if column[0] is source)
        return not any(shown is source for shown, _ in self._cells.texts[0])

    def _text(self, source: Source, kept: str, seen: str) -> str:
        if not self._holds(source):
            return seen
        return self._cells.text(source) if source in self._written else kept

    def _deadline(self) -> Deadline:
        if not self._holds(Source.DEADLINE):
            return self._seen.deadline
        if Source.DEADLINE not in self._written:
            return self._kept.deadline
        text = self._cells.text(Source.DEADLINE)
        return Deadline.of(text, self._choice) if self._choice else Deadline.of(text)

    def _documents(self) -> tuple[Document, ...]:
        kept = self._kept.documents
        if not self._holds(Source.DOCUMENTS):
            return self._seen.documents
        if Source.DOCUMENTS in self._written and is_plain(self._kept):
            return (replace(kept[0], text=self._cells.text(Source.DOCUMENTS)),)
        return kept

    def _execution(self) -> tuple[Execution, ...]:
        kept = self._kept.execution
        shown = [source for source in REPORTS if source in self._written]
        if all(self._holds(source) for source in shown):
            texts = {source: self._cells.text(source) for source in shown}
            # A record that says nothing was told by its cells, unless these say nothing either.
            bare = any(texts.values()) and all(r == Execution(r.id, r.occurrence) for r in kept)
            return reports(texts, kept) if bare and len(shown) == len(REPORTS) else kept
        edited = {source: self._cells.text(source) for source in shown}
        return tuple(r if r.id else replace(r, id=new_id()) for r in reports(edited, kept))

    def _extra(self) -> Pairs:
        if not self._holds(Source.EXTRA):
            return self._seen.extra
        if Source.EXTRA not in self._written:
            return self._kept.extra
        return tuple((name, self._cells.text(Source.EXTRA, name)) for name, _ in self._kept.extra)

    def _originals(self) -> Pairs:
        """The original texts of split cells; that of an edited cell is the new one."""
        seen = dict(self._seen.cells)
        found: dict[str, str] = {}
        for name, text in self._kept.cells:
            source = Source(name) if name in ONE_CELL else None
            if source is None or source not in self._written:
                found[name] = text
            elif self._holds(source):
                found[name] = self._cells.text(source)
        edited = {n: t for n, t in seen.items() if n in ONE_CELL and not self._holds(Source(n))}
        return tuple((found | edited).items())

    def _parts(self) -> Parts:
        """Results and indicators: line by line where all lines are there, else matched by their wording."""
        shown = self._written & {source for source in Source if source.by_line}
        if not shown and not any(source.by_line for source, _ in self._cells.texts[0]):
            return self._kept.results, self._kept.indicators
        found = lines(self._kept, self._written)
        there = {source for source, _ in self._cells.texts[0] if source.by_line}
        if there == shown and self._cells.lines == tuple(range(len(found))) and not self._cells.added:
            filled = self._filled(found)
            if filled is not None:
                return filled
        return self._matched(found)

    def _filled(self, found: tuple[Line, ...]) -> Parts | None:
        """The parts of the record with the texts of their lines; None when a result was emptied."""
        results = {result.id: result for result in self._kept.results}
        indicators = {indicator.id: indicator for indicator in self._kept.indicators}
        unit = ""
        before: Result | None = None
        for number, line in enumerate(found):
            if line.result is not None and line.result is not before:
                text = self._cells.text(Source.RESULTS, line=number)
                if not text and self._digests[number][Source.RESULTS, ""]:
                    return None
                results[line.result.id] = replace(line.result, text=text)
            before = line.result
            if line.indicator is not None:
                unit = self._cells.text(Source.UNIT, line=number) or (unit if self._shares_unit(number) else "")
                indicators[line.indicator.id] = self._measured(line.indicator, number, unit)
        return tuple(results.values()), tuple(indicators.values())

    def _shares_unit(self, number: int) -> bool:
        return (Source.UNIT, "") in self._cells.below[number]

    def _measured(self, kept: Indicator, line: int, unit: str) -> Indicator:
        kept = self._named(kept, self._cells.text(Source.INDICATOR, line=line))
        return replace(
            kept,
            unit=unit if Source.UNIT in self._written else kept.unit,
            targets=self._values(Source.TARGETS, kept.targets, line),
            facts=self._values(Source.FACTS, kept.facts, line),
        )

    def _named(self, kept: Indicator, text: str) -> Indicator:
        """An indicator as its cell says, in which the unit follows the name where the form has none apart."""
        if Source.INDICATOR not in self._written:
            return kept
        if Source.UNIT in self._written or not text:
            return replace(kept, name=text)
        end = replace(kept, name="-").with_unit[1:]
        if text.endswith(end):
            return replace(kept, name=text.removesuffix(end))
        name, unit, tail = unit_apart(text)
        return replace(kept, name=name, unit=unit, tail=tail)

    def _values(self, shown: Source, kept: Values, line: int) -> Values:
        if shown not in self._written:
            return kept
        texts = {name: text for (source, name), text in self._cells.texts[line].items() if source is shown}
        labels = dict.fromkeys((*(year for year, _ in kept), *(year for year, text in texts.items() if text)))
        return tuple((year, Target.of(texts.get(year, ""))) for year in labels)

    def _matched(self, found: tuple[Line, ...]) -> Parts:
        """What was recognised; a result whose wording is untouched keeps its id, and its indicators what is hidden."""
        if (Source.RESULTS, "") not in self._columns:
            return self._seen.results, self._seen.indicators
        known = {self._digests[i][Source.RESULTS, ""]: line.result.id for i, line in enumerate(found) if line.result}
        ids = {result.id: known.pop(digest(result.text), result.id) for result in self._seen.results}
        facts = Source.FACTS in self._written
        hidden = {indicator.result: indicator for indicator in self._kept.indicators if indicator.result}
        indicators: list[Indicator] = []
        for seen in self._seen.indicators:
            result = ids.get(seen.result or "", seen.result)
            kept = hidden.pop(result, None) if result else None
            moved = replace(seen, result=result)
            if kept:
                known_facts = seen.facts if facts else kept.facts
                moved = replace(moved, id=kept.id, name=seen.name or kept.name, facts=known_facts)
            indicators.append(moved)
        return tuple(replace(result, id=ids[result.id]) for result in self._seen.results), tuple(indicators)
