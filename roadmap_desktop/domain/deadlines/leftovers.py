"""What the grammar left over, and whether it casts doubt on what was read: no wrong date without a finding."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.grammar import E, Element, Phrase, is_label
from roadmap_desktop.domain.deadlines.words import T, lexicon, resembles, resembles_short_month

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.scanning import Token

_DATED = {E.DATES, E.RHYTHM, E.MARKS, E.CONSTANT}
_CONDITIONS = {E.CONDITION, E.NEEDED}
_NUMBERED = {T.ORDINAL, T.NUMBER, T.YEAR, T.DATE, T.MONTH, T.QUARTER, T.HALF, T.YEARWORD, T.SEASON, T.DECADE}
_DIVIDERS = {T.COMMA, T.SEMICOLON, T.OPEN, T.CLOSE, T.AND, T.COLON}
_OPENERS = {T.DASH, T.COMMA, T.SLASH, T.AND, T.OR, T.FROM, T.UNTIL, T.BY, T.IN, T.TOWARDS, T.AFTER}
SHORT = 3
"""Words of so few letters, alone behind a date, are what is left of a cut one."""


def doubtful(phrase: Phrase) -> bool:
    """Whether words or signs remain that make one doubt what was read."""
    elements = phrase.elements
    if len(elements) == 1 and elements[0].kind in _DATED and elements[0].last == len(phrase.tokens):
        return phrase.tokens[-1].kind in _OPENERS or (elements[0].first > 0 and _headless(phrase))
    kinds = {element.kind for element in elements}
    if E.CONDITION in kinds and any(token.kind is T.TERM for token in phrase.tokens) and not kinds.isdisjoint(_DATED):
        return True
    if E.TEXT in kinds and any(_spoils(phrase, index) for index, one in enumerate(elements) if one.kind is E.TEXT):
        return True
    if not kinds.isdisjoint(_CONDITIONS) and any(_maimed(phrase, one) for one in elements if one.kind in _CONDITIONS):
        return not kinds.isdisjoint(_DATED)
    if E.TEXT in kinds and any(guessed(phrase, index) for index in range(len(elements))):
        return True
    return (
        _cut_off(phrase)
        or _headless(phrase)
        or any(_run_on(phrase, one, other) for one, other in pairwise(elements))
        or (E.RHYTHM in kinds and _two_rhythms(phrase))
        or (E.FOLLOWING_YEAR in kinds and _lagging(phrase))
        # «2018 год, далее постоянно и до 1 июня»: dates behind what has no end are not taken.
        or (E.FURTHER in kinds and E.CONSTANT in kinds and elements[-1].kind is E.DATES)
    )


def guessed(phrase: Phrase, index: int) -> bool:
    """Whether it is a bare year right behind an unknown word («Маи 2018»): the word may have been the month of it."""
    element, before = phrase.elements[index], phrase.elements[index - 1] if index else None
    if (
        before is None
        or before.kind is not E.TEXT
        or element.apart
        or element.dates is None
        or is_label(phrase, before)
    ):
        return False
    first = element.dates.entries[0]
    return first.a.unit == "year" and first.b is None and not first.prefix


def _spoils(phrase: Phrase, index: int) -> bool:
    """Whether the text is more than a comment behind what is dated."""
    element = phrase.elements[index]
    tokens = phrase.tokens[element.first : element.last]
    if is_label(phrase, element):
        if index == 0 and tokens[0].text in {"но", "а"}:
            return True  # «но 1 декабря» was «до 1 декабря»
        # «2018а–2020» is a slip, «2018 г., а также» is none.
        return element.first > 0 and not tokens[0].gap and phrase.tokens[element.first - 1].kind in _NUMBERED
    if any(token.kind in _NUMBERED for token in tokens) or _mistyped(tokens):
        return True
    if len(tokens) == 1 and resembles_short_month(tokens[0].text):
        return True
    if all(len(token.text) <= SHORT for token in tokens):
        return True
    if not any(before.kind in _DATED for before in phrase.elements[:index]):
        return True
    joined = phrase.tokens[element.first - 1].kind is T.AND
    following = phrase.elements[index + 1] if index + 1 < len(phrase.elements) else None
    runs_on = following is not None and following.kind in _DATED and not following.apart
    return runs_on or not (element.apart or joined)


def _maimed(phrase: Phrase, element: Element) -> bool:
    """Whether what was taken for a condition is rather a date with a letter in it («до л-го числа», «с ок»)."""
    tokens = phrase.tokens[element.first : element.last]
    if any(token.kind is T.NTHDAY for token in tokens) or _mistyped(tokens):
        return True
    if len(tokens) > 1 and tokens[-2].kind is T.END and len(tokens[-1].text) <= SHORT + 1:
        return True
    if any(token.kind is T.MONTH for token in tokens) or (tokens[0].kind is T.FROM and tokens[-1].kind in _NUMBERED):
        return True
    if any(_date_of_no_document(one, other) for one, other in pairwise(tokens)):
        return True
    longest = SHORT + 1 if len(tokens) == 2 and tokens[0].kind is T.FROM else SHORT
    return all(len(token.text) <= longest for token in tokens)


def _date_of_no_document(one: Token, other: Token) -> bool:
    """Whether a date or a numbered quarter stands among the words of a condition: «по запросам – 31.12.2018»."""
    numbered = other.kind in {T.QUARTER, T.HALF} and (one.roman or one.kind in {T.NUMBER, T.ORDINAL})
    return bool(numbered) or (other.kind is T.DATE and one.text != "от")


def _mistyped(tokens: list[Token]) -> bool:
    """Whether a word, whole or put together where a break or a dot cut it, is nearly a word of dates."""
    text = ""
    for token in tokens:
        cut = token.gap in {"", "\n"} and bool(text) and token.kind is T.WORD
        text = text + token.text if cut else token.text
        if resembles(text) or (cut and text in lexicon()):
            return True
    return False


_HANGING = (["но"], ["а"], ["позднее"], ["позже"], ["ранее"], ["раньше"])


def _cut_off(phrase: Phrase) -> bool:
    """«Сентябрь 2031-», «май, но»: a range or a sentence that lost its end."""
    if not phrase.elements or not any(element.kind in _DATED for element in phrase.elements):
        return False
    last = phrase.tokens[-1]
    if last.kind is T.FURTHER and phrase.tokens[phrase.elements[-1].first - 1].kind is not T.AND:
        return True
    spanless = last.text in {"период", "течение"} and phrase.elements[-1].kind not in _DATED
    words = [token.text for token in phrase.tokens[-2:] if token.kind is not T.CLOSE]
    return last.kind in _OPENERS or words[-1:] in _HANGING or spanless


def _headless(phrase: Phrase) -> bool:
    """«-3 кв. 2017», «, 2018», «2018,-2020»: what may have lost a number; the dash of a list has a blank behind it."""
    if len(phrase.tokens) < 2:
        return False
    first, second = phrase.tokens[:2]
    if first.kind in {T.COMMA, T.AND, T.OR, T.SLASH}:
        return True
    if any(one.kind is T.COMMA and other.kind is T.DASH and not other.gap for one, other in pairwise(phrase.tokens)):
        return True
    return first.kind is T.DASH and not second.gap and (second.kind in _NUMBERED or bool(second.roman))


def _run_on(phrase: Phrase, one: Element, other: Element) -> bool:
    """Whether two lists of dates stand side by side with nothing that divides them."""
    if one.kind is not E.DATES or other.kind is not E.DATES:
        return False
    return not any(token.kind in _DIVIDERS for token in phrase.tokens[one.last : other.first])


def _lagging(phrase: Phrase) -> bool:
    """«до 15 июля, … до 20 января года, следующего за отчетным»: whether only the last of several lies in that year."""
    following = next((i for i, element in enumerate(phrase.elements) if element.kind is E.FOLLOWING_YEAR), 0)
    return sum(len(element.dates.entries) for element in phrase.elements[:following] if element.dates) > 1


def _two_rhythms(phrase: Phrase) -> bool:
    """«ежегодно … ежеквартально»: only one of them was taken."""
    rhythms = [element.rhythm for element in phrase.elements if element.rhythm]
    named = {str(rhythm.every) for rhythm in rhythms}
    if any(rhythm.yearly for rhythm in rhythms):
        named.discard("yearly")
    marked = {element.lag_of for element in phrase.elements if element.lag_of}
    return len(named) > 1 or bool(named and marked - named and "other" not in named)
