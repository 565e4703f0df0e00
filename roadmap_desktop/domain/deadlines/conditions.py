"""The part of the grammar that knows an event, another document or a season from a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.atoms import NEXT
from roadmap_desktop.domain.deadlines.dates import dates
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor

_BY_WHAT = (
    "мере", "график", "план", "расписани", "программ", "приказ", "положени", "согласовани", "требовани", "запрос",
    "итог", "результат", "окончани", "завершени", "истечени", "факт", "заявк", "решени", "назначени", "распоряжени",
    "вызов", "приглашени", "отдельн", "особ", "утвержд", "индивидуальн", "обращени", "поступлени", "поручени",
    "указани", "договор", "инициатив", "выбор", "возможност", "случа", "необходим", "надобност",
    "потребност",
)  # fmt: skip
"""What stands behind «по»: the beginnings of words."""
_STARTERS = {
    "согласно", "соответственно", "при", "после", "перед", "накануне", "одновременно", "через", "спустя",
    "незамедлительно", "немедленно", "срочно", "каникулы", "каникул", "каникулярный", "каникулярное", "отопительный",
    "отопительного", "отопительном", "осенне", "весенне", "зимне", "летне", "ранее", "установленные", "указанные",
}  # fmt: skip
_SPAN_ENDS = ("дневный", "недельный", "месячный", "часовой")
_BOUND_STEMS = ("соответстви", "порядке", "случае", "установленн", "указанн", "ходе")
_BOUND = {
    "день", "дни", "момент", "месяц", "неделю", "каникулы", "каникулярное", "каникулярный", "отопительный", "рабочем",
    "установленный",
}  # fmt: skip
_DURING = {"течение", "течении", "период", "протяжении"}
_COUNTED = {"рабочих", "календарных", "банковских", "рабочего", "календарного", "х", "ти"}
_NO_CONDITION = {T.MONTH, T.YEAR, T.NUMBER, T.DATE, T.QUARTER, T.HALF}
_NEED = ("необходимост", "надобност", "потребност")
_AT_ONCE = ("незамедлительно", "немедленно", "срочно", "в рабочем порядке")


def conditional(cursor: Cursor) -> bool:
    """Whether a condition begins here; the cursor stays before it."""
    if T.TERM in cursor.kinds and _school_term(cursor):
        return True
    if cursor.kind_at(0) in _NO_CONDITION:
        return False
    one, two, three = cursor.text_at(0), cursor.text_at(1), cursor.text_at(2)
    if one in {"по", "с"} and two.startswith(_BY_WHAT) and cursor.kind_at(1) is T.WORD:
        return True
    if two.startswith("каникул") or (one in {"в", "на"} and three.startswith("каникул")):
        return True
    if one in {"с", "со", "до", "от", "после", "к", "ко", "перед"} and _happening(cursor, 1):
        return True
    if one in {"не", "в"} and two in {"позднее", "позже", "ранее", "раньше"} and _happening(cursor, 2):
        return True
    if one in {"в", "во", "на", "за", "до"} and _bound_to(cursor):
        return True
    return one in _STARTERS and not (one == "после" and dates(cursor.ahead()) is not None)


_BEFORE_TERM = {
    T.FROM, T.UNTIL, T.BY, T.IN, T.TOWARDS, T.AFTER, T.END, T.BEGINNING, T.MIDDLE, T.NUMBER, T.ORDINAL, T.DASH, T.AND,
    T.COMMA,
}  # fmt: skip


def _school_term(cursor: Cursor) -> bool:
    """«(в конце) I четверти 2018/2019 учебного года»: terms have their days in every school's own calendar."""
    if cursor.kind_at(0) is T.COMMA:
        return False
    ahead = cursor.at
    while ahead < len(cursor.tokens) and (cursor.tokens[ahead].kind in _BEFORE_TERM or cursor.tokens[ahead].roman):
        ahead += 1
    return ahead < len(cursor.tokens) and cursor.tokens[ahead].kind is T.TERM


def needed(words: str) -> bool:
    """Whether the words of a condition name none: «по мере необходимости», «срочно»."""
    return any(stem in words for stem in _NEED) or words.startswith(_AT_ONCE)


def _happening(cursor: Cursor, at: int) -> bool:
    """«дня утверждения», «чем за 10 дней», «10 рабочих дней после», «начала учебного года»: an event, not a date."""
    kind = cursor.kind_at(at)
    if (cursor.text_at(at).startswith(_ENDINGS) and _dated(cursor, at + 1)) or _last_day(cursor, at):
        return False
    if cursor.text_at(at) == "чем" and _dated(cursor, at + 1):
        return False
    if cursor.text_at(at) in {"дня", "даты", "момента", "чем", "времени", "учетом"}:
        return True
    if kind in {T.NUMBER, T.ORDINAL}:
        return _days_counted(cursor, at + 1)
    if kind in {T.BEGINNING, T.END}:
        behind = cursor.kind_at(at + 1)
        return behind is None or (kind is T.BEGINNING and behind is T.ACADEMIC) or _unknown(cursor, at + 1)
    return _unknown(cursor, at) and cursor.text_at(at) != "полного"


_ENDINGS = ("окончани", "завершени", "истечени")


def _last_day(cursor: Cursor, at: int) -> bool:
    """«последнего дня февраля»."""
    named = cursor.text_at(at) == "последнего" and cursor.kind_at(at + 1) in {T.DAYWORD, T.NTHDAY}
    return named and _dated(cursor, at + 2)


def _dated(cursor: Cursor, at: int) -> bool:
    """Whether «до окончания» is said of something with a date: «2019 года», «II квартала 2019 года»."""
    ahead = cursor.ahead()
    ahead.at += at
    return not ahead.ended() and dates(ahead) is not None


def _unknown(cursor: Cursor, at: int) -> bool:
    """Whether a word stands there that can be part of no date, as that of «следующего года» is."""
    if cursor.text_at(at) in NEXT and cursor.kind_at(at + 1) is T.YEARWORD:
        return cursor.text_at(at + 2) in {"за", "после"}
    return cursor.kind_at(at) is T.WORD and not cursor.tokens[cursor.at + at].roman


def _days_counted(cursor: Cursor, at: int) -> bool:
    """Whether days, weeks, months or years are counted there, none of them of a named year."""
    while cursor.text_at(at) in _COUNTED or cursor.kind_at(at) in {T.OPEN, T.CLOSE, T.ORDINAL}:
        at += 1
    if cursor.kind_at(at) is T.MONTHWORD:
        return cursor.kind_at(at + 1) is not T.YEAR
    return cursor.kind_at(at) in {T.DAYWORD, T.WEEK, T.TIMES} or cursor.text_at(at) == "лет"


def _bound_to(cursor: Cursor) -> bool:
    """«в соответствии с …», «в течение 30 дней …», «в недельный срок», «в установленные сроки», «за 10 дней до …»."""
    two = cursor.text_at(1)
    if two in _BOUND or two.endswith(_SPAN_ENDS) or two.startswith(_BOUND_STEMS):
        return True
    if two in {"срок", "сроки"}:
        return cursor.kind_at(2) in {T.COMMA, T.WORD} and cursor.text_at(2) not in {"не", "между"}
    if two in _DURING or (cursor.text_at(0) in {"на", "во"} and two == "время"):
        return _within(cursor)
    if cursor.kind_at(1) in {T.NUMBER, T.ORDINAL}:
        hyphened = cursor.kind_at(2) is T.DASH and cursor.text_at(3).endswith(_SPAN_ENDS)
        return hyphened or _days_counted(cursor, 2)
    return False


def _within(cursor: Cursor) -> bool:
    """After «в течение», «в период»: a count of days or months, or something that is no date."""
    kind, text = cursor.kind_at(2), cursor.text_at(2)
    if kind in {T.NUMBER, T.ORDINAL}:
        return _days_counted(cursor, 3)
    if kind in {T.DAYWORD, T.MONTHWORD, T.WEEK, None}:
        return True
    if kind in {T.QUARTER, T.HALF}:
        return cursor.kind_at(3) not in {T.NUMBER, T.WORD, T.YEAR}
    dated = text in {"всего", "текущего", "всей", "не"} or text.startswith(("календарн", "финансов"))
    return _unknown(cursor, 2) and not dated and not (text == "между" and dates(cursor.ahead()))
