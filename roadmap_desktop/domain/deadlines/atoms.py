"""The part of the grammar that reads one dated thing: a day, month, quarter, half-year, year, decade, season."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.units import days_in
from roadmap_desktop.domain.deadlines.words import T
from roadmap_desktop.domain.deadlines.years import academic, second_year, suffix, year_behind

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor
    from roadmap_desktop.domain.deadlines.scanning import Token


@dataclass(slots=True)
class Atom:
    """One dated thing as it stands, years perhaps missing; the `…_at` are the tokens that carry its numbers, or -1.

    `unit` is day, month, quarter, half, year, school, decade, week, part, season or months («9 месяцев»); «number»
    when the unit stands only further on («2-3 квартал»). `front`: the year stands before it («2018 год: май»);
    `paired`: both years are named («зима 2018-2019»). `years` has more than one for «декабрь 2018-2020 годов». `later`
    is 1 for «следующего года».
    """

    unit: str
    number: int
    first: int
    last: int = 0
    month: int = 0
    years: tuple[int, ...] = ()
    number_at: int = -1
    month_at: int = -1
    year_at: int = -1
    plural: bool = False
    between: str = ""
    school: bool = False
    front: bool = False
    paired: bool = False
    later: int = 0
    flaw: str = ""


def atom(cursor: Cursor) -> Atom | None:
    """The dated thing that begins here, with its year if it stands behind it."""
    start = cursor.at
    for attempt in () if cursor.ended() else _BEGUN_BY.get(cursor.token.kind, ()):
        found = attempt(cursor)
        if found:
            break
        cursor.at = start
    else:
        return None
    if found.unit not in {"year", "school", "number"} and not found.years:
        year_behind(cursor, found)
    found.last = cursor.at
    return found


def _date(cursor: Cursor) -> Atom | None:
    token = cursor.take(T.DATE)
    if token is None or token.date is None:
        return None
    year, month, day = token.date
    at = cursor.at - 1
    years = () if year is None else (year,)
    if years:
        cursor.take(T.YEARWORD)
    if day is None:
        return Atom("month", month, at, years=years, month_at=at, year_at=at)
    return Atom("day", day, at, month=month, years=years, number_at=at, month_at=at, year_at=at if years else -1)


def numeral(token: Token | None) -> int:
    """The number that a token can be in front of a unit: 2, II, «второй»; 0 when none."""
    if token is None:
        return 0
    if token.kind in {T.NUMBER, T.ORDINAL}:
        return token.value
    return token.roman


_LAST = {"последний", "последняя", "последнюю", "последней"}
_UNITS = {
    T.QUARTER: ("quarter", 4),
    T.HALF: ("half", 2),
    T.DECADE: ("decade", 3),
    T.WEEK: ("week", 5),
    T.PART: ("part", 2),
}


def _counted(cursor: Cursor) -> Atom | None:
    """A number and its unit, or a number whose unit stands further on."""
    quoted = cursor.take(T.QUOTE)
    at = cursor.at
    number = numeral(cursor.token) if not cursor.ended() else 0
    if not number and not cursor.ended() and cursor.token.text in _LAST and cursor.kind_at(1) in {T.DECADE, T.WEEK}:
        number = 3 if cursor.kind_at(1) is T.DECADE else 5
    if not number:
        return None
    cursor.at += 1
    if quoted and not cursor.take(T.QUOTE):
        return None
    if cursor.kind_at(0) is T.NTHDAY and cursor.kind_at(1) is T.MONTH:
        cursor.at += 1  # «15 числа января»
    kind = cursor.kind_at(0)
    if kind in _UNITS:
        return _of_unit(cursor, at, number)
    if kind is T.MONTH and 1 <= number <= 99 and cursor.tokens[at].kind is not T.WORD:
        month = cursor.take(T.MONTH)
        assert month is not None
        return Atom("day", number, at, month=month.value, number_at=at, month_at=cursor.at - 1)
    if kind is T.WEEKDAY and cursor.kind_at(1) is T.MONTH and cursor.kind_at(2) is T.YEAR:
        return _nth_weekday(cursor, at, number)
    if kind is T.MONTHWORD and cursor.kind_at(1) is T.YEAR and 1 <= number <= 12:
        cursor.at += 1
        return Atom("months", number, at, number_at=at)
    if 1 <= number <= 31 and not quoted and _unit_ahead(cursor):
        return Atom("number", number, at, number_at=at)
    return None


def _nth_weekday(cursor: Cursor, at: int, number: int) -> Atom | None:
    """«вторая среда февраля 2018»: that very day."""
    weekday, month, year = (token.value for token in cursor.tokens[cursor.at : cursor.at + 3])
    days = [d for d in range(1, days_in(year, month) + 1) if date(year, month, d).weekday() == weekday]
    if not 1 <= number <= len(days):
        return None
    cursor.at += 3
    day = days[number - 1]
    cursor.take(T.YEARWORD)
    return Atom("day", day, at, month=month, years=(year,))


def _of_unit(cursor: Cursor, at: int, number: int) -> Atom | None:
    kind = cursor.token.kind
    unit, most = _UNITS[kind]
    token = cursor.tokens[at]
    flaw = ""
    if number > most and token.roman and token.kind is T.NUMBER:
        number, flaw = token.roman, "deadline.misspelt"
    elif token.text == "з":
        flaw = "deadline.misspelt"
    cursor.at += 1
    found = Atom(unit, number, at, number_at=at, flaw=flaw)
    if unit in {"decade", "week", "part"} and (month := cursor.take(T.MONTH)):
        found.month, found.month_at = month.value, cursor.at - 1
    elif unit == "part" and cursor.token_is(T.YEARWORD, 1):
        cursor.at += 1
    return found


_MOST_LISTED = 16
"""Numbers in a row that may wait for their unit; what is longer is no deadline."""
_CHAIN = {T.DASH, T.COMMA, T.SEMICOLON, T.AND, T.BY, T.OR, T.UNTIL, T.SLASH}


def _unit_ahead(cursor: Cursor) -> bool:
    """Whether a chain of numbers from here ends in one that has its unit; days («1; 15 мая») need a comma between."""
    ahead = 0
    apart = False
    while ahead < 3 * _MOST_LISTED and (cursor.kind_at(ahead) in _CHAIN or (cursor.kind_at(ahead) is T.FROM and ahead)):
        apart = apart or cursor.kind_at(ahead) is T.SEMICOLON
        ahead += 1
        if cursor.kind_at(ahead) in {T.BY, T.UNTIL, T.FROM}:
            ahead += 1
        if cursor.kind_at(ahead) is T.DATE:
            return not apart
        index = cursor.at + ahead
        if index >= len(cursor.tokens) or not numeral(cursor.tokens[index]):
            return False
        ahead += 1
        if cursor.kind_at(ahead) in _UNITS:
            return True
        if cursor.kind_at(ahead) is T.MONTH:
            return not apart
    return False


def _month(cursor: Cursor) -> Atom | None:
    cursor.any_word("месяц", "месяце")
    token = cursor.take(T.MONTH)
    at = cursor.at - 1
    if token:
        cursor.take(T.MONTHWORD)
    return Atom("month", token.value, at, month_at=at) if token else None


def _postfix(cursor: Cursor) -> Atom | None:
    """«квартал II»."""
    start = cursor.at
    token = cursor.take(T.QUARTER, T.HALF)
    if token is None:
        return None
    unit, most = _UNITS[token.kind]
    number = numeral(cursor.token) if not cursor.ended() else 0
    if not 1 <= number <= most or cursor.kind_at(1) in {*_UNITS, T.MONTH}:
        return None
    cursor.at += 1
    return Atom(unit, number, start, number_at=cursor.at - 1)


def _years(cursor: Cursor) -> Atom | None:
    start = cursor.at
    year = cursor.take(T.YEAR)
    if year is None:
        return None
    pair = second_year(cursor, year.value)
    if pair:
        found = pair_atom(start, year.value, pair)
        found.paired = cursor.kind_at(start + 1 - cursor.at) in {T.SLASH, T.DASH}
        return found
    found = Atom("year", year.value, start, years=(year.value,), number_at=start, year_at=start)
    suffix(cursor, found)
    return found


_BEHIND_SHORT = {T.YEARWORD, T.ACADEMIC, T.COMMA, T.SEMICOLON, T.OPEN, T.CLOSE, None}
"""What may stand behind a year of two figures, that it is no other number («2019 год – 20 %»)."""


def second_of_years(cursor: Cursor, first: Atom) -> Atom | None:
    """The short second year of «2018-19 гг.»."""
    token = cursor.token if not cursor.ended() else None
    if (
        first.unit != "year"
        or not first.years
        or token is None
        or token.kind is not T.NUMBER
        or token.end - token.start != 2
        or cursor.kind_at(1) not in _BEHIND_SHORT
    ):
        return None
    year = first.years[0] // 100 * 100 + token.value
    if year <= first.years[0]:
        return None
    cursor.at += 1
    found = Atom("year", year, cursor.at - 1, years=(year,), number_at=cursor.at - 1, year_at=cursor.at - 1)
    suffix(cursor, found)
    found.last = cursor.at
    return found


def pair_atom(start: int, year: int, kind: str) -> Atom:
    """«2018/2019»: a school year, surely so when the words say it."""
    found = Atom("school", year, start, years=(year,), number_at=start, year_at=start, paired=True)
    found.between = "" if kind == "school" else "school-year"
    return found


_SEASONS = {
    "периоды",
    "периодов",
    "периодах",
    "период",
    "периода",
    "периоде",
    "время",
    "сезон",
    "сезона",
    "месяцы",
    "месяцев",
    "месяца",
}


def _season(cursor: Cursor) -> Atom | None:
    start = cursor.at
    token = cursor.take(T.SEASON)
    if token is None:
        token = cursor.take(T.SEASONAL)
        listed = cursor.kind_at(0) in {T.AND, T.COMMA} and cursor.kind_at(1) is T.SEASONAL
        if token is None or not (listed or cursor.any_word(*_SEASONS)):
            return None
    return Atom("season", token.value, start)


_BEFORE_YEAR = {
    "течение", "течении", "теченее", "втечение", "втечении", "протяжении", "конца", "концу", "конце", "период",
}  # fmt: skip


NEXT = frozenset({"следующего", "последующего"})


def _yearless(cursor: Cursor) -> Atom | None:
    """«(в течение) года», «текущего года», «учебного года»: a year that the roadmap's period supplies."""
    start = cursor.at
    cursor.any_word("всего", "весь")
    if academic(cursor):
        return Atom("school", 0, start)
    cursor.at = start
    cursor.any_word("текущего", "текущем", "текущий", "календарного", "финансового", "всего")
    cursor.any_word("финансового", "календарного", "текущего")
    later = int(cursor.at == start and cursor.any_word(*NEXT))
    before = cursor.tokens[start - 1].text if start else ""
    led = before in _BEFORE_YEAR or (before == "начала" and cursor.kind_at(1) in {T.UNTIL, T.BY})
    if cursor.token_is(T.YEARWORD, 1) and (cursor.at > start or led):
        cursor.at += 1
        return Atom("year", 0, start, later=later) if not later or cursor.text_at(0) not in {"за", "после"} else None
    return None


_BEGUN_BY = {
    T.DATE: (_date,),
    T.NUMBER: (_counted,),
    T.ORDINAL: (_counted,),
    T.QUOTE: (_counted,),
    T.MONTH: (_month,),
    T.MONTHWORD: (_month,),
    T.QUARTER: (_postfix,),
    T.HALF: (_postfix,),
    T.YEAR: (_years,),
    T.SEASON: (_season,),
    T.SEASONAL: (_season,),
    T.YEARWORD: (_yearless,),
    T.ACADEMIC: (_yearless,),
    T.WORD: (_counted, _yearless),
}
"""What can begin with a token of each kind."""
