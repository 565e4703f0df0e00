"""The grammar: a phrase as a row of elements, each a recursive descent over tokens.

Officials put the same things in any order («ежегодно, до 1 марта», «до 1 марта ежегодно», «до 1 марта (ежегодно)»), so
the grammar finds dates, rhythms, marks, tails and conditions where they stand; `reader` says what they mean together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, auto

from roadmap_desktop.domain.deadlines.conditions import conditional, needed
from roadmap_desktop.domain.deadlines.cursor import Cursor
from roadmap_desktop.domain.deadlines.dates import Dates, dates
from roadmap_desktop.domain.deadlines.marks import following_year, marks
from roadmap_desktop.domain.deadlines.rhythms import Rhythm, rhythm
from roadmap_desktop.domain.deadlines.scanning import MOST, Token
from roadmap_desktop.domain.deadlines.tokens import tokens
from roadmap_desktop.domain.deadlines.types import Mark, Recurrence
from roadmap_desktop.domain.deadlines.words import T


class E(IntEnum):
    """What an element is; a number, as sets of kinds are asked for at every phrase."""

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


_SEPARATORS = {T.COMMA, T.SEMICOLON, T.OPEN, T.CLOSE, T.DASH, T.COLON, T.DOT, T.AND, T.SLASH, T.QUOTE}
_SILENT = {T.TIME, T.WEEKDAY, T.INCLUSIVE}
_LABELS = {
    "срок", "сроки", "срока", "исполнения", "реализации", "проведения", "выполнения", "ориентировочно",
    "предварительно", "планируемый", "ожидаемый", "сдачи", "предоставления", "представления", "отчета",
    "крайний", "предельный", "контрольный", "дата", "предположительно", "примерно", "план", "плановый", "но",
    "а", "также", "часов", "час", "ч",
}  # fmt: skip


def parse(text: str) -> Phrase:
    """The phrase in elements; never fails: what the grammar does not know is text."""
    phrase = Phrase(text, tokens(text))
    cursor = Cursor(phrase.tokens)
    apart = True
    while not cursor.ended():
        token = cursor.token
        silent = token.kind in _SILENT
        if (silent and not _weekly(cursor)) or (token.kind in _SEPARATORS and not _quoted_day(cursor)):
            cursor.at += 1
            apart = apart or token.kind is not T.AND
            continue
        element = _element(cursor) or _text(cursor)
        if element.kind is E.MARKS and not element.lag_of and phrase.elements:
            element.lag_of = _summed_up(phrase, phrase.elements[-1])
        if element.dates and element.dates.later and phrase.elements:
            element.lag_of = _summed_up(phrase, phrase.elements[-1])
        element.apart = apart
        apart = False
        phrase.elements.append(element)
    return phrase


_SUMMED_UP = {
    T.QUARTER: Recurrence.QUARTERLY, T.HALF: Recurrence.HALF_YEARLY, T.YEARWORD: Recurrence.YEARLY,
}  # fmt: skip


def _summed_up(phrase: Phrase, before: Element) -> str:
    """What is reported by the marked day behind it: «по итогам квартала», «по результатам полугодия»."""
    tokens = phrase.tokens[before.first : before.last]
    if before.kind is not E.CONDITION or tokens[0].kind is not T.BY:
        return ""
    return next((_SUMMED_UP[token.kind].value for token in tokens if token.kind in _SUMMED_UP), "")


def _weekly(cursor: Cursor) -> bool:
    """«вторник, четверг еженедельно»: weekdays that a rhythm follows."""
    return cursor.kind_at(0) is T.WEEKDAY and rhythm(cursor.ahead()) is not None


def _quoted_day(cursor: Cursor) -> bool:
    """«15» мая."""
    return cursor.kind_at(0) is T.QUOTE and cursor.kind_at(1) is T.NUMBER and cursor.kind_at(2) is T.QUOTE


_LATER = (
    ("в", "дальнейшем"), ("в", "последующем"), ("в", "последующие", "годы"), ("последующие", "годы"),
)  # fmt: skip


def _later(cursor: Cursor) -> bool:
    """«в дальнейшем», «последующие годы»."""
    return cursor.text_at(0) in {"в", "последующие"} and any(cursor.words(*words) for words in _LATER)


def _element(cursor: Cursor) -> Element | None:
    """The element that begins here, unless it is mere text."""
    first = cursor.at
    if cursor.take(T.FURTHER) or _later(cursor):
        return Element(E.FURTHER, first, cursor.at)
    if found := rhythm(cursor):
        return Element(E.RHYTHM, first, cursor.at, rhythm=found)
    if marked := marks(cursor):
        return Element(E.MARKS, first, cursor.at, marks=marked[0], lag_of=marked[1])
    if following_year(cursor):
        return Element(E.FOLLOWING_YEAR, first, cursor.at)
    if _constant(cursor):
        return Element(E.CONSTANT, first, cursor.at)
    if conditional(cursor):
        return _condition(cursor, first)
    if found_dates := dates(cursor):
        return Element(E.DATES, first, cursor.at, dates=found_dates)
    return None


_BEFORE_CONSTANT = {T.CONSTANT, T.IN, T.WORD}
_ALWAYS = (
    ("круглый", "год"), ("на", "постоянной", "основе"), ("в", "постоянном", "режиме"), ("на", "регулярной", "основе"),
)  # fmt: skip
_THROUGH = (("в", "течение"), ("в", "течении"), ("на", "протяжении"), ("за",), ("на",), ("в",))
_WHOLE = ("весь", "всего", "всем", "всему", "всей")
_SPELLS = ("период", "периода", "периоде", "срок", "срока", "времени", "время", "действия")
_PURPOSES = ("реализации", "действия", "выполнения")


def _constant(cursor: Cursor) -> bool:
    """«постоянно», «в течение всего периода», «на срок реализации программы»."""
    if cursor.kind_at(0) not in _BEFORE_CONSTANT:
        return False
    start = cursor.at
    if cursor.take(T.CONSTANT) or any(cursor.words(*words) for words in _ALWAYS):
        return True
    through = any(cursor.words(*words) for words in _THROUGH)
    whole = cursor.any_word(*_WHOLE)
    if (through or whole) and cursor.any_word(*_SPELLS) and (whole or cursor.any_word(*_PURPOSES)):
        while cursor.take(T.WORD):
            pass
        return True
    cursor.at = start
    return False


def _condition(cursor: Cursor, first: int) -> Element:
    """The condition up to a separator after which the phrase goes on with something that can be read in full."""
    cursor.at += 1
    # In brackets it ends with them: «(при наличии средств) 1 раз в квартал».
    depth = 1 if first and cursor.tokens[first - 1].kind is T.OPEN else MOST
    while not cursor.ended():
        depth += (cursor.token.kind is T.OPEN) - (cursor.token.kind is T.CLOSE)
        if not depth or (cursor.token.kind in _TURNS and _goes_on(cursor)) or _reported(cursor, first):
            break
        if cursor.token.kind is T.EVERY and cursor.token.text.endswith("о") and cursor.kind_at(1) in _ENDS:
            break
        cursor.at += 1
    words = " ".join(token.text for token in cursor.tokens[first : cursor.at])
    return Element(E.NEEDED if needed(words) else E.CONDITION, first, cursor.at)


def _reported(cursor: Cursor, first: int) -> bool:
    """Whether a due date stands here that a condition only introduced.

    «По итогам квартала до 15 числа месяца, …»; «с даты подписания по 31 декабря 2031 г.», where only the end is known.
    """
    if cursor.token.kind in {T.UNTIL, T.BY} and cursor.tokens[first].kind is T.FROM:
        ahead = cursor.ahead()
        if dates(ahead) and (ahead.ended() or ahead.token.kind in _STOPS):
            return True
    if cursor.token.kind not in {T.UNTIL, T.TOWARDS} and cursor.token.text != "не":
        return False
    ahead = cursor.ahead()
    if marks(ahead):
        return True
    if cursor.tokens[first].kind is T.BY and cursor.tokens[first + 1].text in {"итогам", "результатам"}:
        return dates(ahead) is not None
    found = dates(ahead)
    return found is not None and (found.later or (not ahead.ended() and following_year(ahead)))


def _goes_on(cursor: Cursor) -> bool:
    ahead = cursor.ahead()
    if ahead.token.kind is T.FURTHER:
        return True
    ahead.at += 1
    while not ahead.ended() and ahead.token.text in _LABELS:
        ahead.at += 1
    if ahead.ended() or conditional(ahead):
        return False
    found = _element(ahead)
    return found is not None and (ahead.ended() or ahead.token.kind in _STOPS or _element(ahead) is not None)


_ENDS = {None, T.COMMA, T.SEMICOLON, T.CLOSE}
_TURNS = {T.COMMA, T.SEMICOLON, T.OPEN, T.FURTHER}
_STOPS = {T.COMMA, T.SEMICOLON, T.OPEN, T.CLOSE, T.FURTHER, T.AND}


def _text(cursor: Cursor) -> Element:
    """Words that the grammar does not know, up to a separator or to something that it knows."""
    first = cursor.at
    cursor.at += 1
    while not cursor.ended() and cursor.token.kind not in _SEPARATORS:
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
