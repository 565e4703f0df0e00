"""The part of the grammar that reads the years behind a dated thing, and what years there are: calendar, school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.atoms import Atom
    from roadmap_desktop.domain.deadlines.cursor import Cursor


def year_behind(cursor: Cursor, found: Atom) -> None:
    """The year or years behind a month or quarter: «2018 г.», «2018-2020 годов», «18 г.», «2018/2019 уч. года»."""
    start = cursor.at
    if cursor.kind_at(3) is T.YEAR and cursor.kind_at(1) is T.INCLUSIVE and cursor.kind_at(2) is T.CLOSE:
        cursor.at += 3  # «до декабря (включительно) 2018»
    if cursor.kind_at(1) is T.YEAR:
        # «Сентябрь- 2017», «декабрь, 2018»: no range goes from a month to a year, so the mark between is a slip.
        comma = (T.COMMA, T.COLON) if _last_year(cursor) else ()
        # «до мая включительно 2019»: the entry looks for the word itself.
        cursor.take(T.DASH, T.OPEN, T.SLASH, T.INCLUSIVE, *comma)
    if cursor.take(T.ACADEMIC):
        cursor.at = start
    token = cursor.take(T.YEAR)
    if token is None or (token.gap == "." and _fronted(cursor, found.first)):
        cursor.at = start
        _short_year(cursor, found)
        return
    found.years, found.year_at = (token.value,), cursor.at - 1
    kind = second_year(cursor, token.value)
    if kind == "school":
        found.school = True
        return
    cursor.at = found.year_at + 1
    found.paired = found.unit == "season" and found.number == 4 and _winter(cursor, token.value)
    if found.paired:
        suffix(cursor, found)
        return
    _more_years(cursor, found)
    suffix(cursor, found)


def _fronted(cursor: Cursor, first: int) -> bool:
    """Whether a year stands before the thing: in «2018 год, сентябрь. 2019 год …» the second is of another sentence."""
    kinds = [token.kind for token in cursor.tokens[max(first - 4, 0) : first]]
    if kinds[-1:] not in ([T.COMMA], [T.COLON], [T.DASH], [T.OPEN]):
        return False
    year = -3 if kinds[-2:-1] == [T.YEARWORD] else -2
    return kinds[year : year + 1] == [T.YEAR] and kinds[year - 1 : year] not in ([T.MONTH], [T.QUARTER], [T.HALF])


def _last_year(cursor: Cursor) -> bool:
    """Whether the phrase ends with the year, or the years, behind the mark here."""
    ahead = 2
    while cursor.kind_at(ahead) in {T.COMMA, T.AND} and cursor.kind_at(ahead + 1) is T.YEAR:
        ahead += 2
    return _ended(cursor, ahead + (cursor.kind_at(ahead) is T.YEARWORD))


def _ended(cursor: Cursor, ahead: int) -> bool:
    """Whether the phrase ends there, but for a bracket or a semicolon."""
    kind = cursor.kind_at(ahead)
    return kind is None or (kind in {T.CLOSE, T.SEMICOLON} and cursor.kind_at(ahead + 1) is None)


def _winter(cursor: Cursor, year: int) -> bool:
    """Step over the second year of «зима 2018-2019»."""
    start = cursor.at
    if (
        cursor.take(T.DASH, T.SLASH)
        and (second := cursor.take(T.YEAR, T.NUMBER))
        and second.value in {year + 1, (year + 1) % 100}
    ):
        return True
    cursor.at = start
    return False


def _short_year(cursor: Cursor, found: Atom) -> None:
    start = cursor.at
    if cursor.tokens[start - 1].kind is T.MONTH and len(cursor.tokens[start - 1].text) < 5 and _ended(cursor, 2):
        # «дек-18» is how a workbook shows a month.
        cursor.take(T.DASH)
    token = cursor.take(T.NUMBER)
    if token and token.value > 99 and cursor.tokens[cursor.at - 2].kind is T.MONTH:
        found.unit = "unread"
        return
    worded = cursor.kind_at(0) is T.YEARWORD
    if token and 10 <= token.value < 50 and token.end - token.start == 2 and (worded or _ended(cursor, 0)):
        found.years, found.year_at = (2000 + token.value,), cursor.at - 1
        if not worded:
            found.flaw, found.number_at = "deadline.misspelt", max(found.number_at, found.year_at)
        suffix(cursor, found)
        return
    cursor.at = start
    if cursor.any_word("текущего", "текущем", "отчетного", "т", "с") and cursor.take(T.YEARWORD):
        return
    cursor.at = start
    if cursor.any_word("следующего", "последующего") and cursor.take(T.YEARWORD) and cursor.text_at(0) != "за":
        found.later = 1
        return
    cursor.at = start


def _more_years(cursor: Cursor, found: Atom) -> None:
    """«декабрь 2018-2020 (годов)», «декабрь 2018, 2019 годов»: the same part of several years."""
    start = cursor.at
    first = found.years[0]
    mark = cursor.take(T.DASH, T.SLASH)
    last = cursor.take(T.YEAR) if mark else None
    # «сентябрь 2028-декабрь 2030» goes on with a month, not with a year; a year with its own month is not ours.
    if mark and last and first < last.value < first + 12:
        found.years = tuple(range(first, last.value + 1))
        found.between = "range"
        return
    cursor.at = start
    years = [first]
    while cursor.take(T.COMMA, T.AND) and (token := cursor.take(T.YEAR)) and cursor.text_at(0) not in _OF_ITS_OWN:
        years.append(token.value)
        start = cursor.at
    cursor.at = start
    if len(years) > 1:
        found.years, found.between = tuple(years), "list"


_OF_ITS_OWN = {"год", "году"}
"""Words that make the year before them no part of «декабрь 2018, 2019 годов»."""


def second_year(cursor: Cursor, year: int) -> str:
    """Step over «/2019 (учебный год)»: "school", or "slash" where only the slash says it; "" when it is none of it."""
    start = cursor.at
    mark = cursor.take(T.SLASH, T.DASH)
    second = cursor.take(T.YEAR, T.NUMBER) if mark else None
    if mark and second and second.value in {year + 1, (year + 1) % 100}:
        here = cursor.at
        cursor.take(T.YEARWORD)
        if academic(cursor):
            return "school"
        cursor.at = here
        if mark.kind is T.SLASH and cursor.kind_at(0) is not T.YEARWORD:
            return "slash"
    cursor.at = start
    if academic(cursor):
        return "school"
    return ""


def academic(cursor: Cursor) -> bool:
    """Step over «учебный год», «уч. г.»."""
    start = cursor.at
    word = cursor.take(T.ACADEMIC)
    if word and (word.value == 1 or cursor.take(T.YEARWORD)):
        return True
    cursor.at = start
    return False


def suffix(cursor: Cursor, found: Atom) -> None:
    """Step over «г.», «годов» behind the years, and keep whether it is a plural."""
    word = cursor.take(T.YEARWORD)
    if word:
        found.plural = found.plural or word.value == 2
