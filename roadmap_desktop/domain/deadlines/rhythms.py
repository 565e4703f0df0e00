"""The part of the grammar that reads how often: «ежегодно», «не реже 2 раз в год», «по пятницам»."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.types import Mark, Recurrence
from roadmap_desktop.domain.deadlines.words import RHYTHMS, T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor


@dataclass(slots=True)
class Rhythm:
    """How often; for weeks also on which weekdays, for months also which weekday of the month.

    `yearly`: it was counted by the year, so that «ежегодно» beside it says nothing more.
    """

    every: Recurrence
    weekdays: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    yearly: bool = False


UNITS = {
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
    if cursor.kind_at(0) is T.YEARWORD and _before_planned(cursor):
        return Rhythm(Recurrence.YEARLY)
    if not cursor.kinds & _NEEDED and cursor.text_at(0) not in _VAGUE and cursor.text_at(1) not in _BY_UNITS:
        return None
    start = cursor.at
    for attempt in (_adverb, _each, _times, _by_units, _on_weekdays, _nth_weekday, _weekdays_weekly):
        found = attempt(cursor)
        if found:
            return found
        cursor.at = start
    return None


_PLANNED = {"планируемому", "плановому", "очередному", "планируемого", "планового", "очередного"}


def _before_planned(cursor: Cursor) -> bool:
    """«(до 1 октября) года, предшествующего планируемому»: every year plans the next one."""
    start = cursor.at
    cursor.at += 1
    cursor.take(T.COMMA)
    if cursor.any_word("предшествующего", "предшествующему") and cursor.any_word(*_PLANNED):
        cursor.any_word("финансовому", "финансового", "календарному")
        cursor.take(T.YEARWORD)
        return True
    cursor.at = start
    return False


def _adverb(cursor: Cursor) -> Rhythm | None:
    token = cursor.take(T.EVERY)
    if token is None:
        if not cursor.any_word(*_VAGUE):
            return None
        return Rhythm(Recurrence.OTHER)
    return _with_weekdays(cursor, Rhythm(RHYTHMS[token.value]))


def _with_weekdays(cursor: Cursor, found: Rhythm) -> Rhythm:
    """A weekly rhythm with its days behind it: «еженедельно, по пятницам», «раз в неделю (пятница)»."""
    if found.every is not Recurrence.WEEKLY:
        return found
    here = cursor.at
    cursor.take(T.COMMA, T.DASH, T.COLON)
    cursor.take(T.OPEN)
    days = _on_weekdays(cursor) or _weekdays(cursor)
    if days:
        return days
    cursor.at = here
    return found


def _weekdays_weekly(cursor: Cursor) -> Rhythm | None:
    """«вторник, четверг (еженедельно)»."""
    days = _weekdays(cursor)
    cursor.take(T.COMMA, T.DASH)
    cursor.take(T.OPEN)
    weekly = days and (_adverb(cursor) or _times(cursor))
    return days if weekly and weekly.every is Recurrence.WEEKLY else None


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
    cursor.any_word("календарный", "календарного", "отчетный", "отчетного", "учебный", "учебного", "рабочий")
    unit = cursor.take(*UNITS)
    if unit is None:
        return _each_month(cursor) if not count else None
    return Rhythm(_period_of(count.value if count else 1, unit.kind))


def _each_month(cursor: Cursor) -> Rhythm | None:
    """«каждый март»: the month itself is read as a date after this."""
    return Rhythm(Recurrence.YEARLY) if cursor.kind_at(0) in {T.MONTH, T.SEASON} else None


def _period_of(count: int, unit: T) -> Recurrence:
    if unit is T.MONTHWORD:
        return _EVERY_MONTHS.get(count, Recurrence.OTHER)
    return UNITS[unit] if count == 1 else Recurrence.OTHER


def _times(cursor: Cursor) -> Rhythm | None:
    """«(не реже) N раз(а) в (M) UNIT»."""
    bounded = cursor.words("не", "реже") or cursor.words("не", "менее") or cursor.words("не", "чаще")
    if bounded:
        cursor.words(",", "чем")
        cursor.words("чем")
    cursor.any_word("минимум", "периодичность")
    cursor.take(T.DASH)
    # «раза в год» has lost its number; «не реже раза в год» needs none.
    count = 0 if cursor.text_at(0) == "раза" and not bounded else _count(cursor)
    if count == 0 or not (cursor.take(T.IN) or cursor.take(T.SLASH)):
        return None
    cursor.any_word("течение", "течении")
    if cursor.any_word("полгода"):
        return Rhythm(Recurrence.HALF_YEARLY if count == 1 else Recurrence.OTHER)
    if cursor.any_word("пятилетие", "десятилетие"):
        return Rhythm(Recurrence.OTHER)
    cursor.any_word("календарный", "календарного", "отчетный", "учебный", "учебного", "каждого")
    many = cursor.take(T.NUMBER, T.ORDINAL)
    unit = cursor.take(*UNITS) or (cursor.any_word("лет") and many and many)
    if not unit:
        return None
    if count == 1 and unit.kind in UNITS:
        return _with_weekdays(cursor, Rhythm(_period_of(many.value if many else 1, unit.kind)))
    a_year = unit.kind is T.YEARWORD and not many
    return Rhythm(_TIMES_A_YEAR.get(count, Recurrence.OTHER) if a_year else Recurrence.OTHER, yearly=a_year)


_MANY = 99
"""Times that are no one number: «3-4 раза»."""


def _count(cursor: Cursor) -> int:
    """How many times: «раз», «2 раза», «одного раза», «дважды»; 0 when there is no such thing."""
    number = cursor.take(T.NUMBER, T.ORDINAL)
    several = cursor.kind_at(0) is T.DASH and cursor.kind_at(1) in {T.NUMBER, T.ORDINAL}
    if number and several and cursor.kind_at(2) is T.TIMES:
        cursor.at += 3
        return _MANY
    times = cursor.take(T.TIMES)
    if not times:
        return 0
    return number.value if number and times.value == 1 else times.value if not number else 0


def _by_units(cursor: Cursor) -> Rhythm | None:
    """«по кварталам»."""
    if cursor.kind_at(0) is not T.BY or cursor.text_at(1) not in _BY_UNITS:
        return None
    cursor.at += 2
    return Rhythm(UNITS[cursor.tokens[cursor.at - 1].kind])


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


LAST = ("последний", "последняя", "последнюю", "последнее", "последнего", "последней", "последних")


def _monthly_ends(cursor: Cursor) -> bool:
    """Whether nothing more follows in «ежемесячно, в первый понедельник»."""
    if cursor.kind_at(0) not in {None, T.COMMA, T.SEMICOLON, T.CLOSE}:
        return False
    return any(token.kind is T.EVERY and RHYTHMS[token.value] is Recurrence.MONTHLY for token in cursor.tokens)


def _nth_weekday(cursor: Cursor) -> Rhythm | None:
    """«(каждая) последняя пятница (каждого) месяца»."""
    cursor.take(T.IN)
    number = cursor.take(T.ORDINAL, T.NUMBER)
    if not number and not cursor.any_word(*LAST):
        return None
    day = cursor.take(T.WEEKDAY)
    if not day:
        return None
    cursor.take(T.EACH)
    if not cursor.take(T.MONTHWORD) and not _monthly_ends(cursor):
        return None
    mark = Mark(None, number.value if number else 5, weekday=day.value)
    return Rhythm(Recurrence.MONTHLY, marks=(mark,))
