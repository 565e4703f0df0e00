"""The rows of the tables: each gets its class and goes into the section or activity that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise

from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.domain.proposal import Cell, Choices, Field, Join, RowClass
from roadmap_desktop.exchange.recognition import seams
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
from roadmap_desktop.exchange.recognition.phrases import (
    ends_mid,
    is_closed,
    joined,
    opens_list,
    opens_list_item,
    opens_mid,
    opens_result,
    opens_with_name,
)

_INLINE_NUMBER = re.compile(
    r"(?P<number>(?:[IVXLCІ]+|[А-Я]|\d+(?:\.\d+)*)[.)]|\d+(?:\.\d+)+) (?P<title>\S.*)", re.DOTALL
)
_ROMAN = re.compile(r"[IVXLCІХ]+[.)]?")
_PARTS = re.compile(r"\d+")
_OF_PARENTS = frozenset(
    {Field.NUMBER, Field.TITLE, Field.DEADLINE, Field.START, Field.FINISH, Field.MARK, Field.EXECUTORS}
)
_WHEN = frozenset({Field.DEADLINE, Field.START, Field.FINISH, Field.MARK})
_BESIDES = frozenset({Field.NOTE, Field.EXTRA})


class Body:
    """Takes the rows of all tables in order and keeps what they add up to."""

    def __init__(self, trail: Trail, choices: Choices, views: Mapping[Place, View]) -> None:
        self.drafts: list[Draft] = []
        self.findings: list[Finding] = []
        self.notes: list[str] = []
        self._trail = trail
        self._choices = choices
        self._next_number = _followers(views)
        self._below = {above.place: below for above, below in pairwise(views[place] for place in sorted(views))}
        self._headed = {id(view.table) for view in views.values() if _stands_out(view)}
        self._merging = {id(view.table) for view in views.values() if view.covered(Field.NUMBER)}
        self._activity: ActivityDraft | None = None
        self._column_section = ""

    @property
    def activities(self) -> list[ActivityDraft]:
        """The activities found so far, in order."""
        return [draft for draft in self.drafts if isinstance(draft, ActivityDraft)]

    def take(self, view: View, *, numbered: bool) -> RowClass:
        """Class one row and put it where it belongs; `numbered` says that the activities of its table have numbers."""
        kind = self._choices.rows.get(view.place) or self._class_of(view, numbered=numbered)
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

    def withdraw_heading(self, notes: list[str]) -> None:
        """A heading right above a table of something else is no section: it becomes a note."""
        if self.drafts and isinstance(self.drafts[-1], SectionDraft):
            section = self.drafts.pop()
            notes.append(draft_title(section))
            self._trail.mark(section.place, RowClass.NOTE)

    def _class_of(self, view: View, *, numbered: bool) -> RowClass:
        if view.single and not view.below:
            return self._class_of_single(view)
        if self._is_measured_section(view):
            return RowClass.SECTION
        if view.has(Field.NUMBER) and len(view.cells) > 1:
            if self._repeats_number(view) or self._brings_number(view):
                return RowClass.CONTINUATION
            section = self._is_numbered_section(view) or self._is_parent(view)
            return RowClass.SECTION if section else RowClass.ACTIVITY
        if self._activity is None:
            return RowClass.ACTIVITY if view.has(Field.TITLE) else RowClass.SKIPPED
        if view.has(Field.TITLE):
            return self._class_of_unnumbered(view, self._activity, numbered=numbered)
        return self._class_of_result(view, self._activity)

    def _class_of_single(self, view: View) -> RowClass:
        """One filled cell: a heading, or the rest of something that a page cut."""
        column, cell = next(iter(view.cells.items()))
        first = min(c.index for c in view.table.columns)
        field = next((c.field for c in view.table.columns if c.index == column), None)
        if cell.text.strip(" .").isdigit() and field is not Field.DEADLINE and not _holds_numbers(field):
            return RowClass.PAGE
        if view.free or view.full_width or cell.bold or cell.italic:
            return RowClass.CONTINUATION if self._continues_heading(view, cell.text) else RowClass.SECTION
        if field is Field.NUMBER or (column <= first and field not in {Field.TITLE, Field.RESULT}):
            return RowClass.SECTION
        if field is Field.TITLE:
            broken = opens_mid(cell.text) or (self._activity and ends_mid(self._activity.text(Field.TITLE)))
            cut = view.table.columns[0].field is Field.NUMBER and (view.page or self._is_no_heading(view, cell.text))
            return RowClass.CONTINUATION if self._activity and (broken or cut) else RowClass.SECTION
        return self._class_of_result(view, self._activity) if self._activity else RowClass.SKIPPED

    def _is_no_heading(self, view: View, text: str) -> bool:
        """Whether a plain text under the head of titles is none: all sections of its table are printed otherwise."""
        return id(view.table) in self._headed and not begins(text, surroundings().section)

    def _continues_heading(self, view: View, text: str) -> bool:
        last = self.drafts[-1] if self.drafts else None
        return view.adjacent and isinstance(last, SectionDraft) and (opens_mid(text) or ends_mid(last.title))

    def _repeats_number(self, view: View) -> bool:
        """The number printed again above the rest of a row that a page cut."""
        number, title = view.text(Field.NUMBER), view.text(Field.TITLE)
        same = self._activity is not None and self._activity.text(Field.NUMBER) == number
        return same and view.page and (opens_mid(title) or not title)

    def _brings_number(self, view: View) -> bool:
        """The second half of a row that a page cut, with the number that stands in the middle of the whole row."""
        current = self._activity
        return current is not None and not current.text(Field.NUMBER) and self._is_second_half(view, current.place)

    def _is_second_half(self, view: View, place: Place) -> bool:
        """Whether a numbered row goes on, below a page, with the row at a place."""
        following = self._below.get(place)
        title = view.text(Field.TITLE)
        return following is view and view.page and view.has(Field.NUMBER) and bool(title) and opens_mid(title)

    def _is_parent(self, view: View) -> bool:
        """An item with others below it and no result of its own: a heading when printed as one, or hardly filled."""
        if view.below or not _is_child(self._next_number.get(view.place, ""), view.text(Field.NUMBER)):
            return False
        filled = {c.field for c in view.table.columns if c.index in view.cells}
        title, below = _title_cell(view), self._below.get(view.place)
        child = _title_cell(below) if below else None
        if title is None or child is None or not filled - _BESIDES <= _OF_PARENTS:
            return False
        stands_out = (title.bold and not child.bold) or (title.italic and not child.italic)
        named = stands_out or bool(begins(title.text, surroundings().section))
        unmanned = Field.EXECUTORS not in filled and self._is_said_below(view, Field.EXECUTORS)
        return named or unmanned or (not filled & _WHEN and self._is_said_below(view, *_WHEN))

    def _is_said_below(self, view: View, *wanted: Field) -> bool:
        """Whether an item under this one, however deep, fills one of these fields."""
        number, below = view.text(Field.NUMBER), self._below.get(view.place)
        while below and _is_child(below.text(Field.NUMBER), number):
            if below.has(*wanted):
                return True
            below = self._below.get(below.place)
        return False

    def _is_numbered_section(self, view: View) -> bool:
        """A number and one text: a heading when printed as one, or when the numbers that follow stand under it."""
        rest = [(c, view.cells[c.index]) for c in view.table.columns if c.index in view.cells][1:]
        if len(rest) != 1 or view.below:
            return False
        column, cell = rest[0]
        number, following = view.text(Field.NUMBER), self._next_number.get(view.place, "")
        announced = column.field is Field.TITLE and cell.text.endswith(":")
        if cell.bold or cell.italic or cell.columns > 2 or announced or _is_child(following, number):
            return True
        restarts = bool(following) and _numbers(following) in ([1], _numbers(number))
        return column.field is Field.TITLE and (bool(_ROMAN.fullmatch(number)) or restarts)

    def _is_measured_section(self, view: View) -> bool:
        """A bold heading that carries values by year, and nothing else of an activity."""
        filled = {c.field for c in view.table.columns if c.index in view.cells}
        title = view.cells.get(next((c.index for c in view.table.columns if c.field is Field.TITLE), -1))
        allowed = {Field.NUMBER, Field.TITLE, Field.INDICATOR, Field.UNIT, Field.TARGET, Field.FACT}
        return title is not None and title.bold and Field.TARGET in filled and filled <= allowed

    def _class_of_unnumbered(self, view: View, current: ActivityDraft, *, numbered: bool) -> RowClass:
        title = view.text(Field.TITLE)
        below = self._below.get(view.place)
        if view.covered(Field.NUMBER) or (below and not opens_mid(title) and self._is_second_half(below, view.place)):
            return RowClass.ACTIVITY
        broken, own = seams.goes_on(view, current), seams.stands_alone(view, current)
        if numbered:
            return RowClass.ACTIVITY if own and not broken and not view.page else RowClass.CONTINUATION
        return RowClass.CONTINUATION if broken or (view.page and not own) else RowClass.ACTIVITY

    def _class_of_result(self, view: View, current: ActivityDraft) -> RowClass:
        """A row without number and title: a further result, or the rest of the one above."""
        lead = view.text(Field.RESULT) or view.text(Field.INDICATOR)
        line = current.lines[-1]
        before = current.line_text(line, Field.RESULT) or current.line_text(line, Field.INDICATOR)
        own, had = seams.own_targets(view, line), bool(seams.filled_targets(current, line))
        if not lead:
            further = view.covered(Field.NUMBER) or (own and had and view.has(Field.UNIT))
            return RowClass.RESULT if further else RowClass.CONTINUATION
        if own and had:
            return RowClass.RESULT
        if opens_mid(lead) or ends_mid(before) or (opens_list_item(lead) and opens_list(before)):
            return RowClass.CONTINUATION
        if view.covered(Field.NUMBER) or view.covered(Field.TITLE):
            return RowClass.RESULT
        rest = [view.text(field) for field in (Field.EXECUTORS, Field.DEADLINE, Field.DOCUMENT, Field.GOALS)]
        if view.page:
            measured = any(c.field is Field.TARGET for c in view.table.columns)
            alone = not any(rest) and not (view.has(Field.TARGET) and not had)
            closed = is_closed(before) or opens_result(lead)
            return RowClass.RESULT if measured and alone and closed else RowClass.CONTINUATION
        unmerged = id(view.table) in self._merging or opens_with_name(lead)
        if any(opens_mid(text) for text in rest if text) or not before or (unmerged and not is_closed(before)):
            return RowClass.CONTINUATION
        return RowClass.RESULT

    def _add_section(self, view: View) -> None:
        number = view.text(Field.NUMBER)
        title_columns = [c.index for c in view.table.columns if c.field is Field.TITLE and c.index in view.cells]
        cell = view.cells[title_columns[0] if title_columns else max(view.cells)]
        title = cell.text
        if len(view.cells) == 1:
            match = _INLINE_NUMBER.fullmatch(title)
            number, title = (match["number"], match["title"]) if match else ("", title)
        section = SectionDraft(view.place, title, number, cell.bold, cell.italic)
        self.drafts.append(section)
        self._activity = None
        self._trail.mark(view.place, RowClass.SECTION, section.id)

    def _note_values(self, view: View) -> None:
        """A section has nothing but its title: values, a deadline and whatever else its row says become a note."""
        kept = (_OF_PARENTS | _BESIDES) - {Field.NUMBER, Field.TITLE}
        columns = [c for c in view.table.columns if (c.field.by_line or c.field in kept) and c.index in view.cells]
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
        if name and name != self._column_section:
            self._column_section = name
            # A heading of the same words may stand above the rows that say it again.
            if not (isinstance(last, SectionDraft) and key(last.title) == key(name)):
                self.drafts.append(SectionDraft(view.place, name))

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

    def _join_row(self, view: View, activity: ActivityDraft) -> None:
        line = activity.lines[-1]
        self._trail.mark(view.place, RowClass.CONTINUATION, activity.id, line.place)
        for column in view.table.columns:
            if column.index not in view.cells:
                continue
            piece = view.cells[column.index].text
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


def _stands_out(view: View) -> bool:
    """Whether a row is printed as headings are: across the table, bold, italic, or where the numbers stand."""
    if view.single is None:
        return False
    words = any(letter.isalpha() for letter in view.single.text)
    return words and (view.full_width or view.single.bold or view.single.italic or view.has(Field.NUMBER))


def _holds_numbers(field: Field | None) -> bool:
    """Whether a cell of this field may well be a bare number, so that it is no number of a page."""
    return field in {Field.TARGET, Field.FACT, Field.RESULT, Field.GOALS}


def _numbers(text: str) -> list[int]:
    return [int(part) for part in _PARTS.findall(text)]


def _is_child(number: str, parent: str) -> bool:
    own, above = _numbers(number), _numbers(parent)
    return bool(above) and len(own) > len(above) and own[: len(above)] == above


def _title_cell(view: View) -> Cell | None:
    return next((view.cells.get(c.index) for c in view.table.columns if c.field is Field.TITLE), None)


def _followers(views: Mapping[Place, View]) -> dict[Place, str]:
    """The number that follows each numbered row."""
    numbers = {place: text for place in sorted(views) if (text := views[place].text(Field.NUMBER))}
    return {place: numbers[following] for place, following in pairwise(numbers)}
