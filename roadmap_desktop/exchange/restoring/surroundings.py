"""The head of a plan completed by what its hidden record keeps; a line that was edited wins over the record."""

from collections.abc import Sequence
from dataclasses import replace

from roadmap_desktop.domain.model import Abbreviation, Goal, Roadmap
from roadmap_desktop.domain.proposal import Grid, Proposal, Row
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.restoring.keys import Keys
from roadmap_desktop.exchange.writing.about import looks_so
from roadmap_desktop.exchange.writing.details import as_written, digest
from roadmap_desktop.exchange.writing.sheet import Part
from roadmap_desktop.exchange.writing.surroundings import abbreviation_short, goal_number


def restored_roadmap(seen: Roadmap, keys: Keys, lines: "Lines") -> Roadmap:
    """The roadmap of the record, each part of its head from the lines as they stand; `seen` is what was recognised."""
    kept = keys.records.roadmap
    hidden = keys.records.hidden
    # What the form leaves out no line of the sheet speaks of.
    title = (kept.title,) if "title" in hidden else lines.of(Part.TITLE, 1)
    dated = lines.about_kept if lines.has(Part.ABOUT) else bool(title)
    made = lines.has(Part.ACT)
    captions = lines.of(Part.ACT if made else Part.CAPTION, len(seen.captions))
    unsigned = lines.unsigned(seen.notes)
    notes = lines.of(Part.NOTE, len(unsigned))
    years = {name for source, name in keys.records.columns if source is Source.TARGETS}
    restored = replace(
        kept,
        title=title[0] if title else seen.title,
        period=kept.period if dated else seen.period,
        # A block that was made of the act is no wording of the document.
        captions=seen.captions if captions is None else () if made else captions,
        act=seen.act if captions is None else kept.act,
        notes=unsigned if notes is None else notes,
        goals=kept.goals if "goals" in hidden else _goals(seen, kept, lines.of(Part.GOAL, len(seen.goals))),
        abbreviations=kept.abbreviations
        if "abbreviations" in hidden
        else _abbreviations(seen, kept, lines.of(Part.ABBREVIATION, len(seen.abbreviations))),
        years=kept.years if set(seen.years) <= years else seen.years,
    )
    return replace(restored, captions=kept.captions, act=kept.act) if "captions" in hidden else restored


class Lines:
    """The lines around the table as they stand, beside what was written there; `whole` when none was edited."""

    def __init__(self, proposal: Proposal, grids: Sequence[Grid], keys: Keys) -> None:
        texts = _around(proposal, grids, keys)
        self._written = keys.records.around
        self._texts = {digest(text.strip()): text.strip() for text in texts} | {"": ""}
        filled = [bare for _, mark in self._written if (bare := _bare(mark))]
        self.whole = [digest(text.strip()) for text in texts] == filled

    def unsigned(self, notes: tuple[str, ...]) -> tuple[str, ...]:
        """The notes without the lines of the signature, which belong to the form."""
        signature = {_bare(mark) for part, mark in self._written if part is Part.SIGNATURE}
        return tuple(note for note in notes if digest(note.strip()) not in signature)

    def has(self, part: Part) -> bool:
        """Whether any line of a part was written."""
        return any(written is part for written, _ in self._written)

    @property
    def about_kept(self) -> bool:
        """Whether the lines that an open form tells of the plan are as they were written, and no others came."""
        return self.of(Part.ABOUT, sum(map(looks_so, self._texts.values()))) is not None

    def of(self, part: Part, recognised: int) -> tuple[str, ...] | None:
        """The lines of a part; None when one was edited, or when some were added to those that recognition counts."""
        marks = [mark for written, mark in self._written if written is part]
        if not self.whole and (recognised != len(marks) or not all(_bare(mark) in self._texts for mark in marks)):
            return None
        return tuple(as_written(self._texts[_bare(mark)], mark) or "" for mark in marks)


def _bare(mark: str) -> str:
    return mark.partition("[")[0]


def _around(proposal: Proposal, grids: Sequence[Grid], keys: Keys) -> list[str]:
    """The filled lines above the header of the table and below its last row."""
    if not proposal.tables or not keys.rows:
        return []
    table = proposal.tables[0]
    last = max(row for grid, row in keys.rows if grid == table.grid)
    rows = grids[table.grid].rows
    return [text for row in (*rows[: table.first], *rows[last + 1 :]) if (text := _text(row))]


def _text(row: Row) -> str:
    return next((cell.text for cell in row.cells if cell.text), "")


def _goals(seen: Roadmap, kept: Roadmap, lines: tuple[str, ...] | None) -> tuple[Goal, ...]:
    if lines is None:
        known = {goal.number: goal.id for goal in kept.goals}
        return tuple(replace(goal, id=known.pop(goal.number, goal.id)) for goal in seen.goals)
    return tuple(
        replace(goal, text=line.removeprefix(goal_number(goal))) for goal, line in zip(kept.goals, lines, strict=True)
    )


def _abbreviations(seen: Roadmap, kept: Roadmap, lines: tuple[str, ...] | None) -> tuple[Abbreviation, ...]:
    if lines is None:
        known = {abbreviation.short: abbreviation.id for abbreviation in kept.abbreviations}
        return tuple(replace(one, id=known.pop(one.short, one.id)) for one in seen.abbreviations)
    return tuple(
        replace(one, full=line.removeprefix(abbreviation_short(one)).removeprefix(" "))
        for one, line in zip(kept.abbreviations, lines, strict=True)
    )
