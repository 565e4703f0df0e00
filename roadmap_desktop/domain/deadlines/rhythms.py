"""The part of the grammar that reads repetition: rhythms, and marked days in every month or quarter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.types import Mark, Recurrence
from roadmap_desktop.domain.deadlines.words import RHYTHMS, T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor


@dataclass(slots=True)
class Rhythm:
    """How often; for weeks also on which weekdays, for months also which weekday of the month."""

    every: Recurrence
    weekdays: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()


MOST_LISTED = 12
"""Numbers in a row that may wait for their unit; what is longer is no deadline."""
_UNITS = {
    T.YEARWORD: Recurrence.YEARLY,
    T.HALF: Recurrence.HALF_YEARLY,
    T.QUARTER: Recurrence.QUARTERLY,
    T.MONTHWORD: Recurrence.MONTHLY,
    T.WEEK: Recurrence.WEEKLY,
    T.DAYWORD: Recurrence.OTHER,
}
_TIMES_A_YEAR = {1: Recurrence.YEARLY, 2: Recurrence.HALF_YEARLY, 4: Recurrence.QUARTERLY, 12: Recurrence.MONTHLY}
_EVERY_MONTHS = {1: Recurrence.MONTHLY, 3: Recurrence.QUARTERLY, 6: Recurrence.HALF_YEARLY, 12: Recurrence.YEARLY}
_BY_UNITS = {"годам", "полугодиям", "кварталам", "месяцам", "неделям"}
_NEEDED = frozenset((T.EVERY, T.EACH, T.TIMES, T.WEEKDAY))
_VAGUE = {"регулярно", "систематически", "периодически", "периодичностью"}


def rhythm(cursor: Cursor) -> Rhythm | None:
    """«ежегодно», «каждый квартал», «не реже 2 раз в год», «раз в три года», «по пятницам»."""
    if not cursor.kinds & _NEEDED and cursor.text_at(0) not in _VAGUE and cursor.text_at(1) not in _BY_UNITS:
        return None
    start = cursor.at
    for attempt in (_adverb, _each, _times, _by_units, _on_weekdays, _nth_weekday):
        found = attempt(cursor)
        if found:
            return found
        cursor.at = start
    return None


def _adverb(cursor: Cursor) -> Rhythm | None:
    token = cursor.take(T.EVERY)
    if token is None:
        if not cursor.any_word(*_VAGUE):
            return None
        return Rhythm(Recurrence.OTHER)
    every = RHYTHMS[token.value]
    if every is Recurrence.WEEKLY:
        here = cursor.at
        cursor.take(T.COMMA)
        cursor.take(T.OPEN)
        days = _on_weekdays(cursor) or _weekdays(cursor)
        if days:
            return days
        cursor.at = here
    return Rhythm(every)


def _each(cursor: Cursor) -> Rhythm | None:
    cursor.take(T.IN)
    if not cursor.take(T.EACH):
        return None
    if cursor.kind_at(0) is T.WEEKDAY:
        return _weekdays(cursor)
    if cursor.kind_at(0) in {T.ORDINAL, T.NUMBER} and cursor.kind_at(1) is T.WEEKDAY:
        return _nth_weekday(cursor)
    count = cursor.take(T.NUMBER, T.ORDINAL)
    if cursor.any_word("полгода"):
        return Rhythm(Recurrence.HALF_YEARLY)
    cursor.any_word("календарный", "календарного", "отчетный", "отчетного", "учебный", "учебного")
    unit = cursor.take(*_UNITS)
    if unit is None:
        return _each_month(cursor) if not count else None
    return Rhythm(_period_of(count.value if count else 1, unit.kind))


def _each_month(cursor: Cursor) -> Rhythm | None:
    """«каждый март»: the month itself is read as a date after this."""
    return Rhythm(Recurrence.YEARLY) if cursor.kind_at(0) in {T.MONTH, T.SEASON} else None


def _period_of(count: int, unit: T) -> Recurrence:
    if unit is T.MONTHWORD:
        return _EVERY_MONTHS.get(count, Recurrence.OTHER)
    return _UNITS[unit] if count == 1 else Recurrence.OTHER


def _times(cursor: Cursor) -> Rhythm | None:
    """«(не реже) N раз(а) в (M) UNIT»."""
    if cursor.words("не", "реже") or cursor.words("не", "менее") or cursor.words("не", "чаще"):
        cursor.words(",", "чем")
        cursor.words("чем")
    cursor.any_word("минимум", "периодичность")
    cursor.take(T.DASH)
    count = _count(cursor)
    if count == 0 or not (cursor.take(T.IN) or cursor.take(T.SLASH)):
        return None
    cursor.any_word("течение", "течении")
    if cursor.any_word("полгода"):
        return Rhythm(Recurrence.HALF_YEARLY if count == 1 else Recurrence.OTHER)
    if cursor.any_word("пятилетие", "десятилетие"):
        return Rhythm(Recurrence.OTHER)
    cursor.any_word("календарный", "календарного", "отчетный", "учебный", "учебного", "каждого")
    many = cursor.take(T.NUMBER, T.ORDINAL)
    unit = cursor.take(*_UNITS) or (cursor.any_word("лет") and many and many)
    if not unit:
        return None
    if many or count == 1:
        return Rhythm(
            _period_of(many.value if many else 1, unit.kind) if count == 1 and unit.kind in _UNITS else Recurrence.OTHER
        )
    return Rhythm(_TIMES_A_YEAR.get(count, Recurrence.OTHER) if unit.kind is T.YEARWORD else Recurrence.OTHER)


_MANY = 99
"""Times that are no one number: «3-4 раза»."""


def _count(cursor: Cursor) -> int:
    """How many times: «раз», «2 раза», «одного раза», «дважды», «1 (один) раз»; 0 when there is no such thing."""
    number = cursor.take(T.NUMBER, T.ORDINAL)
    if number and cursor.kind_at(0) is T.DASH and cursor.kind_at(2) is T.TIMES:
        cursor.at += 3
        return _MANY
    if number and cursor.take(T.OPEN):
        cursor.take(T.NUMBER, T.ORDINAL)
        cursor.take(T.CLOSE)
    times = cursor.take(T.TIMES)
    if not times:
        return 0
    return number.value if number and times.value == 1 else times.value if not number else 0


def _by_units(cursor: Cursor) -> Rhythm | None:
    """«по кварталам»."""
    if cursor.kind_at(0) is not T.BY or cursor.text_at(1) not in _BY_UNITS:
        return None
    cursor.at += 2
    return Rhythm(_UNITS[cursor.tokens[cursor.at - 1].kind])


def _on_weekdays(cursor: Cursor) -> Rhythm | None:
    if not cursor.take(T.BY, T.IN):
        return None
    cursor.take(T.EACH)
    return _weekdays(cursor)


def _weekdays(cursor: Cursor) -> Rhythm | None:
    days: list[int] = []
    while token := cursor.take(T.WEEKDAY):
        days.append(token.value)
        here = cursor.at
        if not cursor.take(T.COMMA, T.AND) or cursor.kind_at(0) is not T.WEEKDAY:
            cursor.at = here
            break
    return Rhythm(Recurrence.WEEKLY, weekdays=tuple(sorted(days))) if days else None


_LAST = ("последний", "последняя", "последнюю", "последнее", "последнего", "последней", "последних")


def _nth_weekday(cursor: Cursor) -> Rhythm | None:
    """«(каждая) последняя пятница (каждого) месяца»."""
    cursor.take(T.IN)
    number = cursor.take(T.ORDINAL, T.NUMBER)
    if not number and not cursor.any_word(*_LAST):
        return None
    day = cursor.take(T.WEEKDAY)
    if not day:
        return None
    cursor.take(T.EACH)
    if not cursor.take(T.MONTHWORD):
        return None
    mark = Mark(None, number.value if number else 5, weekday=day.value)
    return Rhythm(Recurrence.MONTHLY, marks=(mark,))


_MARKERS = frozenset((T.NTHDAY, T.DAYWORD, T.EVERY))


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
    lag, of = _month_of(cursor)
    return tuple(replace(mark, lag=lag) for mark in found), of


def _mark_days(cursor: Cursor) -> list[Mark] | None:
    cursor.words("по", "состоянию")
    cursor.take(T.EACH)
    until = _until(cursor)
    opened = not until and bool(cursor.take(T.FROM))
    cursor.take(T.IN)
    if cursor.any_word(*_LAST):
        cursor.any_word("рабочий", "рабочего", "календарный", "календарного")
        if not cursor.take(T.DAYWORD, T.NTHDAY) or cursor.kind_at(0) is not T.MONTHWORD:
            return None
        return [Mark(None if until else 31, 31)]
    found: list[Mark] = []
    while len(found) < MOST_LISTED and (number := cursor.take(T.NUMBER, T.ORDINAL)):
        if not 1 <= number.value <= 31:
            return None
        last = number.value
        if (cursor.take(T.DASH) or (opened and cursor.take(T.BY, T.UNTIL))) and (
            end := cursor.take(T.NUMBER, T.ORDINAL)
        ):
            last = end.value
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


def _of_month(cursor: Cursor) -> bool:
    """Step over what makes a number a day of a month: «числа», «дня месяца», or only its ending («до 10-го»)."""
    if cursor.take(T.NTHDAY):
        return True
    if cursor.kind_at(0) is T.DAYWORD and cursor.kind_at(1) is T.MONTHWORD:
        cursor.at += 1
        return True
    ends = cursor.kind_at(0) in {None, T.COMMA, T.CLOSE, T.SEMICOLON}
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


def _month_of(cursor: Cursor) -> tuple[int, str]:
    """The month that a marked day belongs to, as a lag, and the unit that is named with it."""
    cursor.take(T.EACH)
    following = cursor.any_word(*_FOLLOWING)
    cursor.any_word("текущего", "отчетного", "календарного")
    nth = cursor.take(T.ORDINAL, T.NUMBER)
    last = cursor.any_word(*_LAST)
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
        every = _UNITS[unit.kind]
        months = every.precision.months if every.precision else 1
        if nth and _following_reported(cursor):
            return nth.value, every.value
        return (nth.value - months if nth else 0), every.value
    return (nth.value - 100 if nth else 0 if last else 99), ""


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
    return lag, _UNITS[unit.kind].value if unit else ""


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
