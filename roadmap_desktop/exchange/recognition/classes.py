"""Which class a row of a table has: a section, an activity, a further result, or the rest of what a page cut."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from roadmap_desktop.domain.proposal import Cell, Field, RowClass
from roadmap_desktop.exchange.recognition import seams
from roadmap_desktop.exchange.recognition.drafts import (
    ActivityDraft,
    Draft,
    Place,
    SectionDraft,
    View,
)
from roadmap_desktop.exchange.recognition.lexicon import begins, surroundings
from roadmap_desktop.exchange.recognition.phrases import (
    ends_mid,
    is_closed,
    opens_list,
    opens_list_item,
    opens_mid,
    opens_result,
    opens_with_name,
)

_ROMAN = re.compile(r"[IVXLCІХ]+[.)]?")
_HEADED = re.compile(r"[IVXLCІХ]+\.\s+[А-ЯЁ]")
_SHORT = 12
"""Letters of the longest text in capitals that may be but an abbreviation."""
_PARTS = re.compile(r"\d+")
_OF_PARENTS = seams.WHEN | {Field.NUMBER, Field.TITLE, Field.EXECUTORS}
_BESIDES = frozenset({Field.NOTE, Field.EXTRA})


@dataclass(frozen=True, slots=True)
class Above:
    """What a row may go on with: the last draft, and the activity that is still open."""

    last: Draft | None = None
    activity: ActivityDraft | None = None


class Classifier:
    """Classes the rows of all tables by what they hold, what stands above and what follows."""

    def __init__(self, views: Mapping[Place, View]) -> None:
        self._next_number = _followers(views)
        self._below = {above.place: below for above, below in pairwise(views[place] for place in sorted(views))}
        self._headed = {id(view.table) for view in views.values() if _stands_out(view)}
        self._merging = {id(view.table) for view in views.values() if view.covered(Field.NUMBER)}

    def class_of(self, view: View, above: Above, *, numbered: bool) -> RowClass:
        """The class of a row; `numbered` says that the activities of its table have numbers."""
        if view.single and not view.below:
            return self._class_of_single(view, above)
        if self._is_measured_section(view):
            return RowClass.SECTION
        if view.has(Field.NUMBER) and len(view.cells) > 1:
            if _repeats_number(view, above.activity) or self._brings_number(view, above.activity):
                return RowClass.CONTINUATION
            section = self._is_numbered_section(view) or self._is_parent(view)
            return RowClass.SECTION if section else RowClass.ACTIVITY
        if above.activity is None:
            return RowClass.ACTIVITY if view.has(Field.TITLE) else RowClass.SKIPPED
        if view.has(Field.TITLE):
            return self._class_of_unnumbered(view, above.activity, numbered=numbered)
        return self._class_of_result(view, above.activity)

    def _class_of_single(self, view: View, above: Above) -> RowClass:
        """One filled cell: a heading, or the rest of something that a page cut."""
        column, cell = next(iter(view.cells.items()))
        first = min(c.index for c in view.table.columns if c.index >= 0)
        field = next((c.field for c in view.table.columns if c.index == column), None)
        if cell.text.strip(" .").isdigit() and field is not Field.DEADLINE and not _holds_numbers(field):
            return RowClass.PAGE
        if _continues_heading(view, above.last, cell.text):
            return RowClass.CONTINUATION
        capitals = cell.text.isupper() and len(cell.text) > _SHORT
        if view.free or view.full_width or cell.bold or cell.italic or capitals:
            return RowClass.SECTION
        if field is Field.NUMBER or (0 <= column <= first and field not in {Field.TITLE, Field.RESULT}):
            return RowClass.CONTINUATION if above.activity and view.page and opens_mid(cell.text) else RowClass.SECTION
        if field is Field.TITLE:
            broken = opens_mid(cell.text) or (above.activity and ends_mid(above.activity.text(Field.TITLE)))
            numbered = view.table.columns[0].field in {Field.NUMBER, Field.SECTION}
            plain = self._is_no_heading(view, cell.text)
            cut = (view.page and (numbered or plain)) or (numbered and plain)
            cut = cut and not _HEADED.match(cell.text)
            return RowClass.CONTINUATION if above.activity and (broken or cut) else RowClass.SECTION
        return self._class_of_result(view, above.activity) if above.activity else RowClass.SKIPPED

    def _is_no_heading(self, view: View, text: str) -> bool:
        """Whether a plain text under the head of titles is none: all sections of its table are printed otherwise."""
        return id(view.table) in self._headed and not begins(text, surroundings().section)

    def _brings_number(self, view: View, current: ActivityDraft | None) -> bool:
        """The second half of a row that a page cut, with the number that stands in the middle of the whole row."""
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
        return named or unmanned or (not filled & seams.WHEN and self._is_said_below(view, *seams.WHEN))

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
            whole = (
                opens_result(lead) and view.has(Field.DOCUMENT) and not any(opens_mid(text) for text in rest if text)
            )
            return RowClass.RESULT if whole or (measured and alone and closed) else RowClass.CONTINUATION
        unmerged = id(view.table) in self._merging or opens_with_name(lead)
        if any(opens_mid(text) for text in rest if text) or not before or (unmerged and not is_closed(before)):
            return RowClass.CONTINUATION
        return RowClass.RESULT


def _continues_heading(view: View, last: Draft | None, text: str) -> bool:
    """Whether a line is the rest of the heading right above it, or on the page before."""
    if not isinstance(last, SectionDraft):
        return False
    return opens_mid(text) if view.page else view.adjacent and (opens_mid(text) or ends_mid(last.title))


def _repeats_number(view: View, current: ActivityDraft | None) -> bool:
    """The number printed again above the rest of a row that a page cut."""
    number, title = view.text(Field.NUMBER), view.text(Field.TITLE)
    same = current is not None and current.text(Field.NUMBER) == number
    return same and view.page and (opens_mid(title) or not title)


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
