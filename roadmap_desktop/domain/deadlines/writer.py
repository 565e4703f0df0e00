"""Readings in words, as they stand in a table cell: the canonical wordings of design/deadlines.md, section 2."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.manner import CANONICAL, NBSP, Manner
from roadmap_desktop.domain.deadlines.types import Kind, Mark, Moment, Precision, Recurrence, Rule, Stretch
from roadmap_desktop.domain.deadlines.words import month_form

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.reading import Reading


class Register(StrEnum):
    """Where the words are to stand."""

    CELL = "cell"
    TEXT = "text"


class Case(StrEnum):
    """What running text says with the period: when, until when, from when to when, for when."""

    WHEN = "when"
    UNTIL = "until"
    RANGE = "range"
    FOR = "for"


def write(
    reading: Reading, register: Register = Register.CELL, case: Case = Case.WHEN, manner: Manner = CANONICAL
) -> str:
    """The canonical wording; "" for a reading that says more than its fields hold («раз в три года»).

    A cell begins with a capital letter where the manner does; running text takes «года» and the case that is asked for.
    """
    from roadmap_desktop.domain.deadlines.prose import prose  # noqa: PLC0415 - prose words its cells here

    if register is Register.TEXT:
        return prose(reading, case)
    text = _cell(reading, manner)
    if not manner.unbroken:
        text = text.replace(NBSP, " ")
    return text[:1].upper() + text[1:] if manner.capital else text


def _cell(reading: Reading, manner: Manner) -> str:
    if reading.kind in {Kind.CONDITIONAL, Kind.AS_NEEDED}:
        return reading.tail
    dated = stretches(reading.periods, manner)
    if reading.onward:
        onward = reading.tail or f"далее{NBSP}– {_onward(reading, manner)}"
        return _with_tail(dated, onward)
    if reading.rule is not None:
        words = rule(reading.rule, manner)
    elif reading.kind is Kind.CONTINUOUS:
        words = f"постоянно, {dated}" if dated else "постоянно"
    else:
        words = dated
    return _with_tail(words, reading.tail)


def _onward(reading: Reading, manner: Manner) -> str:
    if reading.rule is None:
        return "постоянно"
    same = tuple(units.yearless(stretch) for stretch in reading.periods)
    kept = () if reading.rule.parts == same else reading.rule.parts
    return rule(Rule(reading.rule.every, parts=kept, marks=reading.rule.marks), manner)


def _with_tail(words: str, tail: str) -> str:
    if not words or not tail:
        return words
    return f"{words} {tail}" if tail.startswith(("и ", "(", "[")) else f"{words}, {tail}"


def stretches(periods: tuple[Stretch, ...], manner: Manner) -> str:
    """A list of stretches; members of one year and one unit name them once, behind the last."""
    words: list[str] = []
    for index, stretch in enumerate(periods):
        following = periods[index + 1] if index + 1 < len(periods) else None
        joined = following is not None and _one_group(stretch, following)
        words.append(_member(stretch, manner) if joined else _last_member(periods, index, manner))
    return ", ".join(words)


def _one_group(one: Stretch, other: Stretch) -> bool:
    """Whether two neighbours of a list can share the year, and the word of the unit, of the second."""
    if None in {one.start, one.end, other.start, other.end}:
        return False
    single = one.start == one.end and other.start == other.end
    assert one.start is not None
    assert other.start is not None
    assert one.end is not None
    precisions = {one.start.precision, one.end.precision, other.start.precision}
    if len(precisions) > 1:
        return False
    if Precision.YEAR in precisions:
        return single and not one.start.number and not other.start.number
    return one.end.year == other.start.year == one.start.year and _listed(one, other, single=single)


def _listed(one: Stretch, other: Stretch, *, single: bool) -> bool:
    assert other.start is not None
    assert other.end is not None
    if other.start.precision is Precision.MONTH:
        return other.start.year == other.end.year and units.first_month(one.end or other.start) < units.first_month(
            other.start
        )
    return single and (
        other.start.precision is not Precision.DAY or bool(one.start and one.start.number <= other.start.number)
    )


def _member(stretch: Stretch, manner: Manner) -> str:
    """A member of a list that leaves its year to a later one."""
    assert stretch.start is not None
    moment = stretch.start
    if moment.precision is Precision.YEAR:
        return str(moment.year)
    if moment.precision in {Precision.QUARTER, Precision.HALF_YEAR}:
        return numeral(moment.number, manner)
    return worded(units.yearless(stretch), manner)


def _last_member(periods: tuple[Stretch, ...], index: int, manner: Manner) -> str:
    stretch = periods[index]
    after_another = index > 0 and _one_group(periods[index - 1], stretch)
    if after_another and stretch.start is not None and stretch.start == stretch.end:
        if stretch.start.precision is Precision.YEAR:
            return f"{stretch.start.year}{NBSP}{manner.years_suffix}".rstrip(f"{NBSP} ")
        if stretch.start.precision in {Precision.QUARTER, Precision.HALF_YEAR}:
            plural = "кварталы" if stretch.start.precision is Precision.QUARTER else "полугодия"
            return f"{numeral(stretch.start.number, manner)}{NBSP}{plural}{year(stretch.start, manner)}"
    return worded(stretch, manner)


def worded(stretch: Stretch, manner: Manner) -> str:
    """One stretch in small letters: «до 1 декабря 2029 г.», «май–июнь 2028 г.», «с сентября 2029 г.»."""
    start, end = stretch.start, stretch.end
    if start is None and end is not None:
        return until(end, manner)
    if end is None and start is not None:
        return f"{_from(start)} {genitive(start, manner)}"
    assert start is not None
    assert end is not None
    if start == end:
        return named(start, manner)
    if start.precision is not end.precision or (start.year is None) != (end.year is None):
        return _mixed(start, end, manner)
    if start.precision is Precision.DAY:
        return _days(start, end, manner)
    return _range(start, end, manner)


def until(end: Moment, manner: Manner) -> str:
    """«до 1 декабря 2019 г.», «до конца декабря 2019 г.»."""
    if end.precision is Precision.DAY and end.day <= _most_days(end):
        return f"до {named(end, manner)}"
    return f"до конца {genitive(end, manner)}"


def _most_days(moment: Moment) -> int:
    return units.days_in(moment.year or 2000, moment.number)


def _mixed(start: Moment, end: Moment, manner: Manner) -> str:
    first = genitive(start, manner)
    if end.precision is Precision.DAY:
        return f"{_from(start)} {first} по {named(end, manner)}"
    return f"{_from(start)} {first} до конца {genitive(end, manner)}"


def _days(start: Moment, end: Moment, manner: Manner) -> str:
    if start.year == end.year and start.number == end.number:
        if end.day > _most_days(end):
            part = {21: "третья декада", 25: "последняя неделя", 16: "вторая половина"}.get(
                start.day, f"с {start.day} числа до конца"
            )
            return f"{part} {month_form(end.number, 'g')}{year(end, manner)}"
        return f"{start.day}–{named(end, manner)}"
    first = units.yearless(Stretch(start, None)).start if start.year == end.year else start
    assert first is not None
    return f"с{NBSP}{named(first, manner)} по{NBSP}{named(end, manner)}"


def _range(start: Moment, end: Moment, manner: Manner) -> str:
    if start.precision is Precision.YEAR:
        if start.number:
            return f"{_school(start)}{manner.dash_years}{_school(end)} учебные{NBSP}годы"
        return f"{start.year}{manner.dash_years}{end.year}{NBSP}{manner.years_suffix}".rstrip(f"{NBSP} ")
    if start.year != end.year:
        return f"{named(start, manner)}{manner.dash_across}{named(end, manner)}"
    if start.precision is Precision.MONTH:
        return f"{month_form(start.number, 'n')}{manner.dash}{named(end, manner)}"
    plural = "кварталы" if start.precision is Precision.QUARTER else "полугодия"
    return f"{numeral(start.number, manner)}{manner.dash}{numeral(end.number, manner)}{NBSP}{plural}{year(end, manner)}"


def named(moment: Moment, manner: Manner, case: str = "n") -> str:
    """The moment in a case: «15 мая 2019 г.», «декабрь 2019 г.», «I квартал 2019 г.», «2019 год»."""
    if moment.precision is Precision.DAY:
        return f"{moment.day}{NBSP}{month_form(moment.number, 'g')}{year(moment, manner)}"
    if moment.precision is Precision.MONTH:
        return f"{month_form(moment.number, case)}{year(moment, manner)}"
    if moment.precision is Precision.YEAR:
        return _year_named(moment, manner, case)
    unit = (_QUARTER if moment.precision is Precision.QUARTER else _HALF)[case]
    return f"{numeral(moment.number, manner)}{NBSP}{unit}{year(moment, manner)}"


def genitive(moment: Moment, manner: Manner) -> str:
    """The moment as «с», «до конца» want it."""
    return named(moment, manner, "g")


_QUARTER = {"n": "квартал", "g": "квартала", "d": "кварталу", "a": "квартал", "p": "квартале"}
_HALF = {"n": "полугодие", "g": "полугодия", "d": "полугодию", "a": "полугодие", "p": "полугодии"}
_YEAR = {"n": "год", "g": "года", "d": "году", "a": "год", "p": "году"}
_ACADEMIC = {"n": "учебный", "g": "учебного", "d": "учебному", "a": "учебный", "p": "учебном"}


def _year_named(moment: Moment, manner: Manner, case: str) -> str:
    if moment.number:
        years = f"{_school(moment)} " if moment.year else ""
        return f"{years}{_ACADEMIC[case]}{NBSP}{_YEAR[case]}"
    suffix = manner.year_suffix if case == "n" else _YEAR[case]
    if moment.year is None:
        years = f"следующего{NBSP}года" if moment.later else "года"
        return f"в течение {years}" if case == "n" else years
    return f"{moment.year}{NBSP}{suffix}".rstrip(f"{NBSP} ")


def _school(moment: Moment) -> str:
    assert moment.year is not None
    return f"{moment.year}/{moment.year + 1}"


def year(moment: Moment, manner: Manner) -> str:
    """The year with its suffix, a blank before; "" where the moment has none."""
    if moment.year is None:
        return f" следующего{NBSP}года" if moment.later else ""
    return f" {moment.year}{NBSP}{manner.suffix}".rstrip(f"{NBSP} ")


def numeral(number: int, manner: Manner) -> str:
    """A quarter or half-year in the numerals of the manner."""
    return str(number) if manner.numerals == "arabic" else ("I", "II", "III", "IV")[number - 1]


def _from(moment: Moment) -> str:
    """«с» or «со»: «со II квартала»."""
    return "со" if moment.number == 2 and moment.precision in {Precision.QUARTER, Precision.HALF_YEAR} else "с"


_RHYTHMS = {
    Recurrence.YEARLY: "ежегодно",
    Recurrence.HALF_YEARLY: "раз в полугодие",
    Recurrence.QUARTERLY: "ежеквартально",
    Recurrence.MONTHLY: "ежемесячно",
    Recurrence.WEEKLY: "еженедельно",
}


def rule(told: Rule, manner: Manner) -> str:
    """A rule in small letters: «апрель, декабрь (ежегодно)», «ежегодно, до 1 марта»."""
    if told.every not in _RHYTHMS:
        return ""
    rhythm = _RHYTHMS[told.every]
    bounds = "".join(f", {bound}" for bound in _bounds(told, manner))
    if told.weekdays:
        return f"{rhythm}, по {', '.join(_WEEKDAYS[day] for day in told.weekdays)}{bounds}"
    if told.marks:
        return _marked(told, rhythm) + bounds
    if not told.parts:
        return rhythm + bounds
    parts = stretches(told.parts, manner)
    if (
        told.every is not Recurrence.YEARLY
        or told.lag
        or any(part.start is None or part.end is None for part in told.parts)
    ):
        following = " года, следующего за отчетным" if told.lag else ""
        return f"{rhythm}, {parts}{following}{bounds}"
    if manner.rule == "front":
        return f"{rhythm}, {parts}{bounds}"
    return f"{parts} {rhythm}{bounds}" if manner.rule == "behind" else f"{parts} ({rhythm}{bounds})"


def _bounds(told: Rule, manner: Manner) -> list[str]:
    found = [worded(stretch, manner) for stretch in told.within]
    if told.since is not None:
        found.append(f"начиная {_from(told.since)} {genitive(told.since, manner)}")
    if told.until is not None:
        found.append(until(told.until, manner))
    return found


_WEEKDAYS = ("понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям")
_NTH_DAYS = {
    0: ("понедельник", "m"), 1: ("вторник", "m"), 2: ("среда", "f"), 3: ("четверг", "m"), 4: ("пятница", "f"),
    5: ("суббота", "f"), 6: ("воскресенье", "n"),
}  # fmt: skip
_NTH = {
    "m": ("первый", "второй", "третий", "четвертый", "последний"),
    "f": ("первая", "вторая", "третья", "четвертая", "последняя"),
    "n": ("первое", "второе", "третье", "четвертое", "последнее"),
}
_UNIT_ENDS = {Recurrence.QUARTERLY: "кварталом", Recurrence.HALF_YEARLY: "полугодием", Recurrence.YEARLY: "годом"}
_UNIT_GENITIVES = {Recurrence.QUARTERLY: "квартала", Recurrence.HALF_YEARLY: "полугодия", Recurrence.YEARLY: "года"}
_NTH_MONTHS = (
    "первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого", "восьмого", "девятого", "десятого",
    "одиннадцатого", "двенадцатого",
)  # fmt: skip


def _marked(told: Rule, rhythm: str) -> str:
    mark = told.marks[0]
    if mark.weekday is not None:
        name, gender = _NTH_DAYS[mark.weekday]
        return f"{_NTH[gender][mark.last - 1]} {name} каждого месяца"
    days = ", ".join(_mark(mark) for mark in told.marks)
    return f"{rhythm}, {days}{_month_of_mark(mark.lag, told.every)}"


def _mark(mark: Mark) -> str:
    if mark.last >= 31 and mark.first in {None, 31}:
        return "до последнего дня месяца" if mark.first is None else "в последний день месяца"
    if mark.first is None:
        return f"до {mark.last}-го числа"
    return f"{mark.last}-го числа" if mark.first == mark.last else f"с {mark.first}-го по {mark.last}-е число"


def _month_of_mark(lag: int, every: Recurrence) -> str:
    """The month of a mark: none for the month of a monthly rule."""
    if lag > 0:
        which = f" {_NTH_MONTHS[lag - 1]}" if lag > 1 else ""
        behind = f" {_UNIT_ENDS[every]}" if every in _UNIT_ENDS else ""
        return f"{which} месяца, следующего за отчетным{behind}"
    if every is Recurrence.MONTHLY:
        return ""
    months = every.precision.months if every.precision else 1
    which = "последнего" if lag == 0 else _NTH_MONTHS[months + lag - 1]
    return f" {which} месяца {_UNIT_GENITIVES[every]}"
