"""Readings in running text: letters and lists of changes, where periods take «года» and the preposition's case."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.manner import NBSP, Manner
from roadmap_desktop.domain.deadlines.types import Kind, Moment, Precision, Recurrence, Stretch
from roadmap_desktop.domain.deadlines.words import month_form
from roadmap_desktop.domain.deadlines.writer import Case, numeral, rule, worded, write

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.reading import Reading

_MANNER = Manner(suffix="года", capital=False, rule="front")
_HALVES = {
    "n": ("первое полугодие", "второе полугодие"), "g": ("первого полугодия", "второго полугодия"),
    "a": ("первое полугодие", "второе полугодие"), "p": ("первом полугодии", "втором полугодии"),
}  # fmt: skip
_QUARTERS = {"g": "квартала", "a": "квартал", "p": "квартале"}
_PLURALS = {"g": "кварталов", "a": "кварталы", "p": "кварталах"}
_YEARS = {"g": "года", "a": "год", "p": "году"}


def prose(reading: Reading, case: Case = Case.WHEN) -> str:
    """The reading as running text says it, in small letters; what cannot stand in the case is worded as in a cell."""
    if reading.rule is not None and not reading.onward:
        return _recurring(reading)
    if reading.kind in {Kind.CONDITIONAL, Kind.AS_NEEDED} or not reading.periods:
        cell = write(reading)
        return cell[:1].lower() + cell[1:]
    words = (
        _listed(reading.periods) if case is Case.WHEN and len(reading.periods) > 1 else _said(reading.periods[-1], case)
    )
    if reading.onward:
        return f"{words}, {reading.tail or 'далее' + NBSP + '– постоянно'}"
    return words


def _recurring(reading: Reading) -> str:
    told = reading.rule
    assert told is not None
    plain = all(part.start and part.end for part in told.parts)
    if (
        told.every is Recurrence.YEARLY
        and told.parts
        and plain
        and not told.lag
        and not (told.since or told.until or told.within)
    ):
        ranged = len(told.parts) == 1 and told.parts[0].start != told.parts[0].end
        return f"ежегодно {_said(told.parts[0], Case.RANGE) if ranged else _listed(told.parts)}"
    return rule(told, _MANNER)


def _listed(periods: tuple[Stretch, ...]) -> str:
    """«в июле и декабре 2017 года», «в декабре 2016 года и сентябре 2017 года»."""
    if len(periods) == 1:
        return _said(periods[0], Case.WHEN)
    if any(p.start is None or p.start != p.end or p.start.precision is Precision.DAY for p in periods):
        return ", ".join(_said(p, Case.WHEN) for p in periods)
    moments = [p.start for p in periods if p.start]
    words = [
        _without_year(m, "p") if m.year == after.year and m.precision is not Precision.YEAR else _in_case(m, "p")
        for m, after in pairwise(moments)
    ]
    words.append(_in_case(moments[-1], "p"))
    return f"{_preposition('в', moments[0])} {', '.join(words[:-1])} и {words[-1]}"


def _said(stretch: Stretch, case: Case) -> str:
    start, end = stretch.start, stretch.end
    if start is None or end is None:
        return _half_open(stretch)
    if case is Case.UNTIL:
        return f"до {_in_case(end, 'g')}" if end.precision is Precision.DAY else f"до конца {_in_case(end, 'g')}"
    if start == end:
        return _single(start, case)
    if case is Case.FOR:
        return (
            _ranged("на", start, end, "a")
            if start.year == end.year or end.precision is Precision.YEAR
            else _from_to(start, end)
        )
    short = start.year == end.year or end.precision is Precision.YEAR
    if case is Case.RANGE or start.precision is Precision.DAY or end.precision is not start.precision or not short:
        return _from_to(start, end)
    return _ranged("в", start, end, "p")


def _half_open(stretch: Stretch) -> str:
    if stretch.start is not None:
        return f"начиная {_preposition('с', stretch.start)} {_in_case(stretch.start, 'g')}"
    return worded(stretch, _MANNER)


def _single(moment: Moment, case: Case) -> str:
    if moment.precision is Precision.DAY:
        return ("на " if case is Case.FOR else "") + _in_case(moment, "g")
    if case is Case.FOR:
        return f"на {_in_case(moment, 'a')}"
    return f"{_preposition('в', moment)} {_in_case(moment, 'p')}"


def _ranged(preposition: str, start: Moment, end: Moment, case: str) -> str:
    """«в мае–июне 2018 года», «во II–III кварталах 2017 года», «на 2018–2020 годы»."""
    if start.precision is Precision.YEAR and not start.number:
        return f"{preposition} {start.year}–{end.year}{NBSP}{'годах' if case == 'p' else 'годы'}"
    said = _preposition(preposition, start) if preposition == "в" else preposition
    if start.precision is Precision.QUARTER:
        return (
            f"{said} {numeral(start.number, _MANNER)}–{numeral(end.number, _MANNER)}{NBSP}{_PLURALS[case]}{_year(end)}"
        )
    return f"{said} {_without_year(start, case)}–{_in_case(end, case)}"


def _from_to(start: Moment, end: Moment) -> str:
    """«с мая по июнь 2028 года», «со II по III квартал 2027 года», «с 2028 по 2030 год»."""
    said = _preposition("с", start)
    if start.precision is end.precision is Precision.YEAR and not start.number:
        return f"{said} {start.year} по {end.year}{NBSP}год"
    if start.year != end.year:
        return f"{said} {_in_case(start, 'g')} по {_in_case(end, 'a')}"
    if start.precision is end.precision is Precision.QUARTER:
        return f"{said} {numeral(start.number, _MANNER)} по {_in_case(end, 'a')}"
    if start.precision is end.precision is Precision.DAY and start.number == end.number:
        return f"{said} {start.day} по {_in_case(end, 'a')}"
    return f"{said} {_without_year(start, 'g')} по {_in_case(end, 'a')}"


def _in_case(moment: Moment, case: str) -> str:
    if moment.precision is Precision.YEAR:
        if moment.number or moment.year is None:
            return worded(Stretch(moment, moment), _MANNER)
        return f"{moment.year}{NBSP}{_YEARS[case]}"
    return _without_year(moment, case) + _year(moment)


def _without_year(moment: Moment, case: str) -> str:
    if moment.precision is Precision.DAY:
        day = moment.day if moment.day < 31 else units.days_in(moment.year or 2001, moment.number)
        return f"{day}{NBSP}{month_form(moment.number, 'g')}"
    if moment.precision is Precision.MONTH:
        return month_form(moment.number, case)
    if moment.precision is Precision.QUARTER:
        return f"{numeral(moment.number, _MANNER)}{NBSP}{_QUARTERS[case]}"
    return _HALVES[case][moment.number - 1]


def _year(moment: Moment) -> str:
    return "" if moment.year is None else f" {moment.year}{NBSP}года"


def _preposition(word: str, moment: Moment) -> str:
    """«во II квартале», «со второго полугодия»; «в», «с» before all else."""
    second = moment.number == 2 and moment.precision in {Precision.QUARTER, Precision.HALF_YEAR}
    return word + "о" if second else word
