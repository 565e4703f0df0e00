"""The part of the grammar that reads marked days of every month, quarter or year: «до 10-го числа месяца, …»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.rhythms import LAST, UNITS
from roadmap_desktop.domain.deadlines.types import Mark
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor

MOST_LISTED = 12
"""Days in a row that may wait for their unit; what is longer is no deadline."""
_MARKERS = frozenset((T.NTHDAY, T.DAYWORD, T.EVERY, T.EACH, T.DECADE, T.TIMES))


def marks(cursor: Cursor) -> tuple[tuple[Mark, ...], str] | None:
    """«до 10-го числа месяца, следующего за отчетным кварталом», «15 числа (каждого месяца)», «с 1 по 5 число».

    With the marks comes what they are marks of: «quarterly», «monthly» … where the words say it, else "".
    """
    if not cursor.kinds & _MARKERS:
        return None
    start = cursor.at
    found = _mark_days(cursor)
    if found is None:
        cursor.at = start
        return None
    lag, of = _whole_unit(cursor, found) or _month_of(cursor)
    return tuple(replace(mark, lag=lag) for mark in found), of


def _mark_days(cursor: Cursor) -> list[Mark] | None:
    cursor.words("по", "состоянию")
    cursor.take(T.EACH)
    until = _until(cursor)
    opened = not until and bool(cursor.take(T.FROM))
    cursor.take(T.IN)
    if whole := _last_day(cursor, until) or _decade(cursor, until):
        return whole
    found: list[Mark] = []
    while len(found) < MOST_LISTED and (number := cursor.take(T.NUMBER, T.ORDINAL)):
        if not 1 <= number.value <= 31:
            return None
        last = number.value
        if (cursor.take(T.DASH) or (opened and cursor.take(T.BY, T.UNTIL))) and (
            end := cursor.take(T.NUMBER, T.ORDINAL)
        ):
            last = end.value
            if not number.value <= last <= 31:
                return None
        found.append(Mark(None if until else number.value, last))
        cursor.any_word("рабочего", "календарного")
        here = cursor.at
        if not cursor.take(T.COMMA, T.AND):
            break
        _until(cursor)
        if cursor.kind_at(0) not in {T.NUMBER, T.ORDINAL}:
            cursor.at = here
            break
    return found if found and _of_month(cursor) else None


_ENDS = {None, T.COMMA, T.CLOSE, T.SEMICOLON}
_WORKING = ("рабочий", "рабочего", "календарный", "календарного")


def _last_day(cursor: Cursor, until: bool) -> list[Mark] | None:
    """«последний день (месяца)», «до конца каждого квартала»; the unit itself is read after this."""
    start = cursor.at
    if cursor.any_word(*LAST):
        cursor.any_word(*_WORKING)
        named = bool(cursor.take(T.DAYWORD, T.NTHDAY))
    else:
        named = until and bool(cursor.take(T.END))
    if named and _unit_of_days(cursor, last_day=cursor.tokens[cursor.at - 1].kind is not T.END):
        return [Mark(None if until else 31, 31)]
    cursor.at = start
    return None


def _unit_of_days(cursor: Cursor, *, last_day: bool) -> bool:
    """Whether a unit that comes again stands here: «каждого квартала», «отчетного месяца»."""
    each = cursor.kind_at(0) is T.EACH or cursor.text_at(0) in {"отчетного", *_FOLLOWING}
    unit = cursor.kind_at(int(each))
    rhythmic = not cursor.kinds.isdisjoint((T.EVERY, T.TIMES))
    if last_day and (unit is T.MONTHWORD or (rhythmic and unit in _ENDS)):
        return True
    repeats = each or rhythmic
    return repeats and (
        unit in {T.MONTHWORD, T.QUARTER, T.HALF} or (unit is T.YEARWORD and cursor.kind_at(0) is T.EACH)
    )


def _decade(cursor: Cursor, until: bool) -> list[Mark] | None:
    """«(в) первой декаде (каждого) месяца»."""
    start = cursor.at
    last = cursor.any_word(*LAST)
    number = None if last else cursor.take(T.NUMBER, T.ORDINAL, T.WORD)
    count = 3 if last else (number.value or number.roman) if number else 0
    comes_again = cursor.kind_at(1) in {T.MONTHWORD, T.EACH} or not cursor.kinds.isdisjoint((T.EVERY, T.TIMES))
    if not 1 <= count <= 3 or not comes_again or not cursor.take(T.DECADE) or cursor.kind_at(0) is T.MONTH:
        cursor.at = start
        return None
    return [Mark(None if until else 10 * count - 9, 10 * count if count < 3 else 31)]


def _of_month(cursor: Cursor) -> bool:
    """Step over what makes a number a day of a month: «числа», «дня месяца», or only its ending («до 10-го»)."""
    if cursor.kind_at(0) is T.NTHDAY:
        cursor.at += 1
        return cursor.kind_at(0) is not T.MONTH  # «15 числа января» is a day of the year
    if cursor.kind_at(0) is T.DAYWORD and cursor.kind_at(1) is T.MONTHWORD:
        cursor.at += 1
        return True
    ends = cursor.kind_at(0) in {*_ENDS, T.EVERY}
    return ends and cursor.tokens[cursor.at - 1].text.endswith("-го") and T.EVERY in cursor.kinds


def _until(cursor: Cursor) -> bool:
    if cursor.take(T.UNTIL, T.BY, T.TOWARDS):
        return True
    if cursor.words("в", "срок"):
        cursor.any_word("не")
        if cursor.take(T.UNTIL) or cursor.any_word("позднее", "позже"):
            return True
    return cursor.words("не", "позднее") or cursor.words("не", "позже")


_REPORTED = {"отчетным", "отчетному", "отчетного", "отчетный", "истекшим", "прошедшим"}
_FOLLOWING = {"следующего", "следующий", "следующем", "следующим", "последующего"}


def _whole_unit(cursor: Cursor, found: list[Mark]) -> tuple[int, str] | None:
    """The quarter, half-year or year whose last day is marked."""
    if found[0].last != 31:
        return None
    start = cursor.at
    if cursor.kind_at(0) in _ENDS:
        return 0, ""
    if not cursor.take(T.EACH):
        cursor.any_word("отчетного")
    unit = cursor.take(T.QUARTER, T.HALF, T.YEARWORD)
    if unit is None:
        cursor.at = start
        return None
    return 0, UNITS[unit.kind].value


def _month_of(cursor: Cursor) -> tuple[int, str]:
    """The month that a marked day belongs to, as a lag, and the unit that is named with it."""
    cursor.take(T.EACH)
    if cursor.kind_at(0) is T.COMMA and cursor.text_at(1) in _FOLLOWING:
        cursor.at += 1
    following = cursor.any_word(*_FOLLOWING)
    if following and cursor.any_word("за", "после"):
        return _after_unit_named(cursor)
    cursor.any_word("текущего", "отчетного", "календарного")
    nth = cursor.take(T.ORDINAL, T.NUMBER)
    last = cursor.any_word(*LAST)
    if not cursor.take(T.MONTHWORD):
        return (99 if not following else 1), ""
    each = bool(cursor.take(T.EACH))
    cursor.take(T.COMMA)
    if cursor.any_word(*_FOLLOWING):
        return _after_unit(cursor, nth.value if nth else 1)
    if following:
        return 1, ""
    reported = cursor.any_word(*_REPORTED)
    unit = cursor.take(T.QUARTER, T.HALF, T.YEARWORD) if nth or last or each or reported else None
    if unit:
        every = UNITS[unit.kind]
        months = every.precision.months if every.precision else 1
        if nth and _following_reported(cursor):
            return nth.value, every.value
        return (nth.value - months if nth else 0), every.value
    return (nth.value - 100 if nth else 0 if last else 99), ""


def _after_unit_named(cursor: Cursor) -> tuple[int, str]:
    """After «следующего за»: «отчетным месяца», «отчетным кварталом месяца»."""
    cursor.any_word(*_REPORTED)
    unit = cursor.take(T.QUARTER, T.HALF, T.YEARWORD)
    cursor.any_word("периодом")
    if cursor.take(T.MONTHWORD):
        cursor.take(T.MONTHWORD)
    return 1, UNITS[unit.kind].value if unit else ""


def _following_reported(cursor: Cursor) -> bool:
    """«(квартала), следующего за отчетным»."""
    start = cursor.at
    cursor.take(T.COMMA)
    if cursor.any_word(*_FOLLOWING):
        cursor.any_word("за", "после")
        cursor.any_word(*_REPORTED)
        cursor.any_word("периодом")
        cursor.take(T.QUARTER, T.HALF, T.YEARWORD)
        return True
    cursor.at = start
    return False


def _after_unit(cursor: Cursor, lag: int) -> tuple[int, str]:
    """After «месяца, следующего»: «за отчетным кварталом»; «за отчетным» leaves the unit to the rhythm."""
    cursor.any_word("за", "после")
    cursor.any_word("окончанием", "окончания", "истечением")
    if cursor.any_word(*_REPORTED):
        cursor.any_word("налоговым", "календарным")
    unit = cursor.take(T.QUARTER, T.HALF, T.YEARWORD, T.MONTHWORD)
    if unit is None:
        cursor.any_word("периодом", "периоду", "периода")
    return lag, UNITS[unit.kind].value if unit else ""


def following_year(cursor: Cursor) -> bool:
    """«года, следующего за отчетным (годом)», «следующего года»."""
    start = cursor.at
    if cursor.any_word(*_FOLLOWING) and cursor.take(T.YEARWORD):
        return True
    cursor.at = start
    if cursor.take(T.YEARWORD):
        cursor.take(T.COMMA)
        if cursor.any_word(*_FOLLOWING):
            cursor.any_word("за", "после")
            cursor.any_word(*_REPORTED)
            cursor.any_word("календарным", "финансовым", "учебным", "периодом")
            cursor.take(T.YEARWORD)
            return True
    cursor.at = start
    return False
