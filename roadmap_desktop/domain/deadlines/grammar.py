"""The grammar: a phrase as a row of elements, each a recursive descent over tokens.

Officials put the same things in any order («ежегодно, до 1 марта», «до 1 марта ежегодно», «(ежегодно) до 1 марта»), so the
grammar finds dates, rhythms, marks, tails and conditions where they stand, and `reader` says what they mean together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from roadmap_desktop.domain.deadlines.cursor import Cursor
from roadmap_desktop.domain.deadlines.dates import Dates, dates
from roadmap_desktop.domain.deadlines.rhythms import Rhythm, following_year, marks, rhythm
from roadmap_desktop.domain.deadlines.tokens import Token, tokens
from roadmap_desktop.domain.deadlines.types import Mark
from roadmap_desktop.domain.deadlines.words import T


class E(Enum):
    """What an element is."""

    DATES = auto()
    RHYTHM = auto()
    MARKS = auto()
    CONSTANT = auto()
    FURTHER = auto()
    FOLLOWING_YEAR = auto()
    NEEDED = auto()
    CONDITION = auto()
    TEXT = auto()


@dataclass(slots=True)
class Element:
    """A part of the phrase: the tokens from `first` up to `last`, not with it, and what they say."""

    kind: E
    first: int
    last: int
    dates: Dates | None = None
    rhythm: Rhythm | None = None
    marks: tuple[Mark, ...] = ()
    lag_of: str = ""
    apart: bool = True


@dataclass(slots=True)
class Phrase:
    """A phrase in elements."""

    text: str
    tokens: list[Token]
    elements: list[Element] = field(default_factory=list)

    def words(self, element: Element) -> str:
        """The element as it stands in the original text, to the end of its last token."""
        return self.text[self.tokens[element.first].start : self.tokens[element.last - 1].end]


_SEPARATORS = {T.COMMA, T.SEMICOLON, T.OPEN, T.CLOSE, T.DASH, T.COLON, T.DOT, T.AND, T.SLASH, T.QUOTE}
_SILENT = {T.TIME, T.WEEKDAY, T.INCLUSIVE}
_LABELS = {"срок", "сроки", "срока", "исполнения", "реализации", "проведения", "выполнения", "ориентировочно", "предварительно",
           "предположительно", "примерно", "план", "плановый", "но", "а", "также", "часов", "час", "ч"}  # fmt: skip


def parse(text: str) -> Phrase:
    """The phrase in elements; never fails: what the grammar does not know is text."""
    phrase = Phrase(text, tokens(text))
    cursor = Cursor(phrase.tokens)
    apart = True
    while not cursor.done:
        token = cursor.token
        if (token.kind in _SEPARATORS and not _quoted_day(cursor)) or token.kind in _SILENT:
            cursor.at += 1
            apart = apart or token.kind is not T.AND
            continue
        element = _element(cursor) or _text(cursor)
        element.apart = apart
        apart = False
        phrase.elements.append(element)
    return phrase


def _quoted_day(cursor: Cursor) -> bool:
    """«15» мая."""
    return cursor.kind_at(0) is T.QUOTE and cursor.kind_at(1) is T.NUMBER and cursor.kind_at(2) is T.QUOTE


def _element(cursor: Cursor) -> Element | None:
    """The element that begins here, unless it is mere text."""
    first = cursor.at
    if cursor.take(T.FURTHER) or cursor.words("в", "дальнейшем") or cursor.words("в", "последующем"):
        return Element(E.FURTHER, first, cursor.at)
    if found := rhythm(cursor):
        return Element(E.RHYTHM, first, cursor.at, rhythm=found)
    if marked := marks(cursor):
        return Element(E.MARKS, first, cursor.at, marks=marked[0], lag_of=marked[1])
    if following_year(cursor):
        return Element(E.FOLLOWING_YEAR, first, cursor.at)
    if _constant(cursor):
        return Element(E.CONSTANT, first, cursor.at)
    if _conditional(cursor):
        return _condition(cursor, first)
    if found_dates := dates(cursor):
        return Element(E.DATES, first, cursor.at, dates=found_dates)
    return None


_BEFORE_CONSTANT = {T.CONSTANT, T.IN, T.WORD}
_WHOLE = ("весь", "всего", "всем", "всему", "весь", "всей")
_SPELLS = {"период", "периода", "периоде", "срок", "срока", "времени", "время", "действия"}


def _constant(cursor: Cursor) -> bool:
    if cursor.kind_at(0) not in _BEFORE_CONSTANT:
        return False
    start = cursor.at
    if (
        cursor.take(T.CONSTANT)
        or cursor.words("на", "постоянной", "основе")
        or cursor.words("в", "постоянном", "режиме")
    ):
        return True
    if (
        cursor.words("в", "течение")
        or cursor.words("в", "течении")
        or cursor.words("на", "протяжении")
        or cursor.any_word("за", "на", "в")
    ):
        pass
    if cursor.any_word(*_WHOLE) and cursor.any_word(*_SPELLS):
        _genitives(cursor)
        return True
    cursor.at = start
    if (cursor.words("в", "течение") or cursor.words("на", "протяжении") or cursor.words("на")) and _span_of_plan(
        cursor
    ):
        return True
    cursor.at = start
    return False


def _span_of_plan(cursor: Cursor) -> bool:
    """«срока реализации (программы)», «периода действия (плана)»."""
    if cursor.any_word("срока", "срок", "периода", "период", "времени") and cursor.any_word(
        "реализации", "действия", "выполнения"
    ):
        _genitives(cursor)
        return True
    return False


_GENITIVES = {"реализации", "действия", "выполнения", "исполнения", "плана", "программы", "проекта", "карты", "дорожной", "мероприятий",
              "модели", "стратегии", "концепции", "настоящего", "настоящей", "данного", "обучения"}  # fmt: skip


def _genitives(cursor: Cursor) -> None:
    while not cursor.done and cursor.token.text in _GENITIVES:
        cursor.at += 1


_NEED = ("необходимост", "надобност", "потребност")
_BY_WHAT = (
    "мере", "график", "план", "расписани", "программ", "приказ", "положени", "согласовани", "требовани", "запрос", "итог", "результат", "окончани",
    "завершени", "истечени", "факт", "заявк", "решени", "назначени", "распоряжени", "вызов", "приглашени", "отдельн", "особ", "утвержд",
    "индивидуальн", "обращени", "поступлени", "поручени", "указани", "договор", "инициатив", "выбор", "возможност", "случа", "необходим", "надобност",
)  # fmt: skip
_STARTERS = {
    "согласно", "соответственно", "при", "после", "перед", "накануне", "одновременно", "через", "спустя", "незамедлительно", "немедленно",
    "срочно", "каникулы", "каникул", "каникулярный", "каникулярное", "отопительный", "отопительного", "отопительном", "осенне", "весенне", "зимне",
    "летне", "ранее", "установленные", "указанные",
}  # fmt: skip
_AFTER_DATE = {
    "утверждения",
    "подписания",
    "принятия",
    "получения",
    "поступления",
    "окончания",
    "вступления",
    "издания",
    "опубликования",
}


_NO_CONDITION = {T.MONTH, T.YEAR, T.NUMBER, T.DATE, T.QUARTER, T.HALF}


def _conditional(cursor: Cursor) -> bool:
    """Whether a condition begins here; the cursor stays before it."""
    if cursor.kind_at(0) in _NO_CONDITION:
        return False
    one, two, three = cursor.text_at(0), cursor.text_at(1), cursor.text_at(2)
    if one in {"по", "с"} and two.startswith(_BY_WHAT) and cursor.kind_at(1) is T.WORD:
        return True
    if one in {"с", "со", "до", "от", "после", "к", "ко", "перед"} and _happening(cursor):
        return True
    if two.startswith("каникул") or (one in {"в", "на"} and three.startswith("каникул")):
        return True
    if one in {"в", "во", "на", "за", "до"} and _bound_to(cursor, two, three):
        return True
    if one in {"не", "в"} and two in {"позднее", "позже", "ранее", "раньше"} and _happening(cursor, 2):
        return True
    return one in _STARTERS and not (one == "после" and _dated_after(cursor))


def _dated_after(cursor: Cursor) -> bool:
    ahead = cursor.ahead()
    return dates(ahead) is not None


def _happening(cursor: Cursor, ahead: int = 1) -> bool:
    """«дня утверждения», «момента подписания», «чем за 10 дней», «10 рабочих дней после»: an event, not a date."""
    text, kind = cursor.text_at(ahead), cursor.kind_at(ahead)
    if text in {"дня", "даты", "момента", "чем", "времени", "учетом"}:
        return True
    if kind in {T.NUMBER, T.ORDINAL}:
        return _count_of_days(cursor, ahead + 1)
    if kind in {T.BEGINNING, T.END}:
        behind = cursor.kind_at(ahead + 1)
        return (
            (kind is T.BEGINNING and behind is T.ACADEMIC)
            or behind is None
            or (behind is T.WORD and not cursor.tokens[cursor.at + ahead + 1].roman)
        )
    return kind is T.WORD and not cursor.tokens[cursor.at + ahead].roman and text not in {"полного"}


def _count_of_days(cursor: Cursor, at: int) -> bool:
    while cursor.text_at(at) in {
        "рабочих",
        "календарных",
        "банковских",
        "рабочего",
        "календарного",
        "х",
        "ти",
    } or cursor.kind_at(at) in {T.OPEN, T.CLOSE, T.ORDINAL}:
        at += 1
    return (
        cursor.kind_at(at) in {T.DAYWORD, T.WEEK, T.TIMES}
        or (cursor.kind_at(at) is T.MONTHWORD and cursor.kind_at(at + 1) is not T.YEAR)
        or cursor.text_at(at) in {"лет"}
    )


def _bound_to(cursor: Cursor, two: str, three: str) -> bool:
    """«в соответствии с …», «в течение 30 дней …», «в недельный срок», «в установленные сроки», «в день …», «за 10 дней до …»."""
    if two.endswith(("дневный", "недельный", "месячный", "часовой")) or two.startswith(
        ("соответстви", "порядке", "случае", "установленн", "указанн", "ходе")
    ):
        return True
    if two == "установленный" or (two in {"срок", "сроки"} and (three == "," or cursor.kind_at(2) is T.WORD)):
        return True
    if two in {
        "день",
        "дни",
        "момент",
        "месяц",
        "неделю",
        "каникулы",
        "каникулярное",
        "каникулярный",
        "отопительный",
        "рабочем",
    }:
        return True
    if cursor.kind_at(1) in {T.NUMBER, T.ORDINAL} and two != "1" or cursor.kind_at(1) is T.NUMBER:
        return _count_of_days(cursor, 2) or (
            cursor.kind_at(2) is T.DASH and cursor.text_at(3).endswith(("дневный", "недельный", "месячный"))
        )
    if two in {"течение", "течении", "период", "протяжении"} or (cursor.text_at(0) == "на" and two == "время"):
        return _within(cursor)
    return False


def _within(cursor: Cursor) -> bool:
    """After «в течение», «в период»: a count of days or months, or something that is no date."""
    kind, text = cursor.kind_at(2), cursor.text_at(2)
    if kind in {T.NUMBER, T.ORDINAL}:
        return _count_of_days(cursor, 3) and not (cursor.kind_at(3) is T.DECADE)
    if kind in {T.DAYWORD, T.MONTHWORD, T.WEEK, None}:
        return True
    return (
        kind is T.WORD
        and not cursor.tokens[cursor.at + 2].roman
        and text not in {"всего", "текущего", "первой", "всей"}
        and not text.startswith(("календарн", "финансов"))
    )


def _condition(cursor: Cursor, first: int) -> Element:
    """The condition up to a separator after which the phrase goes on with something that can be read in full."""
    words = ""
    while not cursor.done:
        words += cursor.token.text + " "
        cursor.at += 1
        if not cursor.done and cursor.token.kind in {T.COMMA, T.SEMICOLON, T.OPEN, T.FURTHER} and _goes_on(cursor):
            break
    # `words` keeps its blanks: «в рабочем порядке» is told by its beginning.
    needed = any(stem in words for stem in _NEED) or words.startswith(
        ("незамедлительно", "немедленно", "срочно", "в рабочем порядке")
    )
    return Element(E.NEEDED if needed else E.CONDITION, first, cursor.at)


def _goes_on(cursor: Cursor) -> bool:
    ahead = cursor.ahead()
    if ahead.token.kind is T.FURTHER:
        return True
    ahead.at += 1
    while not ahead.done and ahead.token.text in _LABELS:
        ahead.at += 1
    if ahead.done or _conditional(ahead):
        return False
    found = _element(ahead)
    return found is not None and (ahead.done or ahead.token.kind in _STOPS or _element(ahead) is not None)


_STOPS = {T.COMMA, T.SEMICOLON, T.OPEN, T.CLOSE, T.FURTHER, T.AND}


def _text(cursor: Cursor) -> Element:
    """Words that the grammar does not know, up to a separator or to something that it knows."""
    first = cursor.at
    cursor.at += 1
    while not cursor.done and cursor.token.kind not in _SEPARATORS:
        here = cursor.at
        if cursor.token.text == "от":
            # A date behind «от» is that of a document.
            cursor.at += 1
            dates(cursor)
            continue
        known = _element(cursor)
        cursor.at = here
        if known:
            break
        cursor.at += 1
    return Element(E.TEXT, first, cursor.at)


def is_label(phrase: Phrase, element: Element) -> bool:
    """Whether the text says nothing of its own: «срок исполнения», «ориентировочно»."""
    return all(token.text in _LABELS for token in phrase.tokens[element.first : element.last])
