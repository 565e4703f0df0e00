"""The rows of the tables: each gets its class and goes into the section or activity that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.domain.proposal import Choices, Field, Join, RowClass
from roadmap_desktop.exchange.recognition import seams
from roadmap_desktop.exchange.recognition.classes import Above, Classifier
from roadmap_desktop.exchange.recognition.drafts import (
    ActivityDraft,
    Draft,
    Line,
    Place,
    SectionDraft,
    Trail,
    View,
    draft_title,
)
from roadmap_desktop.exchange.recognition.lexicon import begins, key, surroundings
from roadmap_desktop.exchange.recognition.phrases import joined

_INLINE_NUMBER = re.compile(
    r"(?P<number>(?:[IVXLCІ]+|[А-Я]|\d+(?:\.\d+)*)[.)]|\d+(?:\.\d+)+) (?P<title>\S.*)", re.DOTALL
)
_DITTO = re.compile(r"[-–—/\s]*(?:[\"«»”“„]|//|то же|там же)[-–—/\s\"«»”“„.]*", re.IGNORECASE)
"""«-"-», «то же»: as in the row above."""
_BESIDES_TITLE = seams.WHEN | {Field.EXECUTORS, Field.NOTE, Field.EXTRA}
"""What an activity has and a section has not, apart from what its lines hold."""


class Body:
    """Takes the rows of all tables in order and keeps what they add up to; `around` are the notes of the document."""

    def __init__(self, trail: Trail, choices: Choices, views: Mapping[Place, View], around: list[str]) -> None:
        self.drafts: list[Draft] = []
        self.findings: list[Finding] = []
        self.notes: list[str] = []
        self._around = around
        self._trail = trail
        self._choices = choices
        self._classifier = Classifier(views)
        self._activity: ActivityDraft | None = None
        self._column_section = ""

    @property
    def activities(self) -> list[ActivityDraft]:
        """The activities found so far, in order."""
        return [draft for draft in self.drafts if isinstance(draft, ActivityDraft)]

    def take(self, view: View, *, numbered: bool) -> RowClass:
        """Class one row and put it where it belongs; `numbered` says that the activities of its table have numbers."""
        above = Above(self.drafts[-1] if self.drafts else None, self._activity)
        kind = self._choices.rows.get(view.place) or self._classifier.class_of(view, above, numbered=numbered)
        match kind:
            case RowClass.SECTION:
                self._add_section(view)
                self._note_values(view)
            case RowClass.ACTIVITY:
                self._add_activity(view)
            case RowClass.RESULT if self._activity:
                self._add_result(view, self._activity)
            case RowClass.CONTINUATION:
                self._continue(view)
            case _:
                self._trail.mark(view.place, kind)
        return kind

    def withdraw_heading(self) -> None:
        """A heading right above a table of something else is no section: it becomes a note, in its place."""
        section = self.drafts[-1] if self.drafts else None
        if isinstance(section, SectionDraft):
            self.drafts.pop()
            self._around.insert(section.notes, section.title)
            self._trail.mark(section.place, RowClass.NOTE)

    def withdraw_idle(self) -> None:
        """Plain lines below the last activity head nothing: they become notes, unless the user says otherwise."""
        while self.drafts and self._is_idle(self.drafts[-1]):
            self.withdraw_heading()

    def _is_idle(self, last: Draft) -> bool:
        if not isinstance(last, SectionDraft) or last.bold or last.italic or last.number:
            return False
        return last.place not in self._choices.rows and not begins(last.title, surroundings().section)

    def _add_section(self, view: View) -> None:
        number = view.text(Field.NUMBER)
        title_columns = [c.index for c in view.table.columns if c.field is Field.TITLE and c.index in view.cells]
        cell = view.cells[title_columns[0] if title_columns else max(view.cells)]
        title = cell.text
        if len(view.cells) == 1:
            number, title = _numbered(title)
        section = SectionDraft(view.place, title, number, cell.bold, cell.italic, len(self._around))
        self.drafts.append(section)
        self._activity = None
        self._trail.mark(view.place, RowClass.SECTION, section.id)

    def _note_values(self, view: View) -> None:
        """A section has nothing but its title: values, a deadline and whatever else its row says become a note."""
        said = [c for c in view.table.columns if c.index in view.cells]
        columns = [c for c in said if c.field.by_line or c.field in _BESIDES_TITLE]
        if columns and view.has(Field.TITLE) and len(view.cells) > 1 + view.has(Field.NUMBER):
            values = "; ".join(f"{c.label or c.heading[-1]}: {view.cells[c.index].text}" for c in columns)
            title = draft_title(self.drafts[-1])
            self.notes.append(f"{title}: {values}")
            arguments = (("title", title), ("values", values))
            cell = self._trail.address(view.place)
            self.findings.append(Finding("recognition.section-values", arguments, self.drafts[-1].id, title, cell=cell))

    def _add_activity(self, view: View) -> None:
        self._follow_section_column(view)
        activity = ActivityDraft(view.place, view.table, lines=[Line(view.place)])
        # Values reach over several activities only together with the indicator that they are of.
        own = {Field.NUMBER, Field.TITLE} | (set() if view.covered(Field.INDICATOR) else {Field.TARGET, Field.FACT})
        for column in view.table.columns:
            text = view.cells[column.index].text if column.index in view.cells else ""
            if _DITTO.fullmatch(text):
                text = self._shared(column.index, by_line=column.field.by_line)
            if column.index in view.below and column.field not in own:
                text = self._shared(column.index, by_line=column.field.by_line)
            if column.field is Field.NUMBER and text:
                text = self._printed_number(view, column.index)
            if text and column.field.by_line:
                activity.lines[0].texts[column.index] = text
            elif text:
                activity.texts[column.index] = [text]
        self._activity = activity
        self.drafts.append(activity)
        self._trail.mark(view.place, RowClass.ACTIVITY, activity.id)
        if activity.text(Field.NUMBER) != view.text(Field.NUMBER).replace(",", "."):
            arguments = (("number", activity.text(Field.NUMBER)),)
            self.findings.append(self._trail.finding("recognition.number-from-date", activity, arguments, "number"))
        if any(cell.struck for cell in view.cells.values()):
            self.findings.append(self._trail.finding("recognition.struck", activity))
        if view.hidden:
            self.findings.append(self._trail.finding("recognition.row-hidden", activity))

    def _printed_number(self, view: View, column: int) -> str:
        """The number as meant: a sheet turns 18.1 into a date, and 1.10 into 1.1."""
        cell = view.cells[column]
        if isinstance(cell.value, date):
            return f"{cell.value.day}.{cell.value.month}"
        if not isinstance(cell.value, Decimal):
            return cell.text
        # A number of an item has a dot, whatever the sheet puts between the digits of a number.
        printed = cell.text.replace(",", ".")
        before = self._activity.text(Field.NUMBER) if self._activity else ""
        parts, last = printed.split("."), before.rstrip(".").split(".")
        tenth = len(parts) == len(last) == 2 and parts[0] == last[0] and last[1].isdigit() and last[1][-1:] == "9"
        return f"{printed}0" if tenth and f"{parts[1]}0" == str(int(last[1]) + 1) else printed

    def _shared(self, column: int, *, by_line: bool) -> str:
        """The text of a cell that is merged over this activity and the one above."""
        last = next((d for d in reversed(self.drafts) if isinstance(d, ActivityDraft)), None)
        if last is None:
            return ""
        if by_line:
            return next((line.texts[column] for line in reversed(last.lines) if line.texts.get(column)), "")
        return "\n".join(last.texts.get(column, []))

    def _follow_section_column(self, view: View) -> None:
        name, last = view.text(Field.SECTION), self.drafts[-1] if self.drafts else None
        if name and name != self._column_section and not _DITTO.fullmatch(name):
            self._column_section = name
            # A heading of the same words may stand above the rows that say it again.
            if not (isinstance(last, SectionDraft) and key(last.title) == key(name)):
                number, title = _numbered(name)
                self.drafts.append(SectionDraft(view.place, title, number, notes=len(self._around)))

    def _add_result(self, view: View, activity: ActivityDraft) -> None:
        activity.lines.append(Line(view.place))
        for column in view.table.columns:
            if column.index not in view.cells:
                continue
            text = view.cells[column.index].text
            if column.field.by_line:
                activity.lines[-1].texts[column.index] = text
            elif text not in activity.texts.get(column.index, []):
                activity.texts.setdefault(column.index, []).append(text)
        self._trail.mark(view.place, RowClass.RESULT, activity.id)

    def _continue(self, view: View) -> None:
        last = self.drafts[-1] if self.drafts else None
        if isinstance(last, SectionDraft):
            text = view.cells[max(view.cells)].text
            self._trail.mark(view.place, RowClass.CONTINUATION, last.id, last.place)
            whole = joined(last.title, text)
            self._trail.join(view.place, Join("title", (last.title, text), whole))
            last.title = whole
        elif last is None:
            self._trail.mark(view.place, RowClass.SKIPPED)
        else:
            self._join_row(view, last)

    def _continue_section(self, view: View, piece: str) -> None:
        """The name of a section that a page cut in a column of its own."""
        last = next((draft for draft in reversed(self.drafts) if isinstance(draft, SectionDraft)), None)
        if last and piece != last.title:
            whole = joined(last.title, piece)
            self._trail.join(view.place, Join("title", (last.title, piece), whole))
            self._column_section = whole
            last.number, last.title = (last.number, whole) if last.number else _numbered(whole)

    def _join_row(self, view: View, activity: ActivityDraft) -> None:
        line = activity.lines[-1]
        self._trail.mark(view.place, RowClass.CONTINUATION, activity.id, line.place)
        for column in view.table.columns:
            if column.index not in view.cells:
                continue
            piece = view.cells[column.index].text
            if column.field is Field.SECTION:
                self._continue_section(view, piece)
                continue
            entries = activity.texts.setdefault(column.index, [])
            before = line.texts.get(column.index, "") if column.field.by_line else (entries or [""])[-1]
            after = seams.continued(before, piece, column.field, page=view.page)
            if column.field.by_line:
                line.texts[column.index] = after
            else:
                entries[-1:] = [after]
            if before:
                self._trail.join(view.place, Join(column.field.value, (before, piece), after))
        self.findings.append(
            Finding(
                "recognition.rows-joined",
                (("number", activity.text(Field.NUMBER)), ("cell", self._trail.address(line.place))),
                activity.id,
                activity.text(Field.NUMBER),
                severity=Severity.INFORMATION,
                cell=self._trail.address(view.place),
            )
        )


def _numbered(heading: str) -> tuple[str, str]:
    """The number before a heading, empty for none, and its title."""
    match = _INLINE_NUMBER.fullmatch(heading)
    return (match["number"], match["title"]) if match else ("", heading)
