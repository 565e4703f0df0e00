"""Small parts of a phrase spelled as the old ones were: capitals, numeric dates, marked days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.grammar import E
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.grammar import Phrase
    from roadmap_desktop.domain.deadlines.scanning import Date
    from roadmap_desktop.domain.deadlines.types import Mark, Moment

SHORT_MONTHS = ("янв", "февр", "мар", "апр", "май", "июн", "июл", "авг", "сент", "окт", "нояб", "дек")
"""Months cut short, as most cut them; each stands with a dot."""


def capitals_of(word: str, old: str) -> str:
    """The word with the capitals of the old one."""
    if old.isupper() and len(old) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if old[:1].isupper() else word


def numeric(old: str, wanted: Moment, date: Date) -> str:
    """A numeric date in the format of the old one; a leading zero is kept where the old one has or may have had it."""
    numbers = re.findall(r"\d+", old)
    year, _month, day = date
    first = len(numbers[0]) == 4
    names = [name for name, shown in (("d", day), ("m", 1), ("y", year)) if shown is not None]
    values = {"y": wanted.year or 0, "m": wanted.number, "d": wanted.day}
    order = iter(names[::-1] if first else names)
    padded = any(number[0] == "0" for number in numbers) or all(len(number) > 1 for number in numbers)

    def spelled(number: re.Match[str]) -> str:
        name = next(order, "")
        if name == "y":
            return str(values["y"])[-len(number[0]) :]
        return f"{values[name]:0{2 if padded else 1}}" if name else number[0]

    return re.sub(r"\d+", spelled, old)


def marks_respelled(phrase: Phrase, old: tuple[Mark, ...], new: tuple[Mark, ...]) -> str:
    """«до 10-го числа …» with another number."""
    element = next((element for element in phrase.elements if element.kind is E.MARKS), None)
    if element is None or len(old) != len(new):
        return ""
    numbers = [token for token in phrase.tokens[element.first : element.last] if token.kind is T.NUMBER]
    wanted = [
        value
        for mark in new
        for value in ((mark.last,) if mark.first in {None, mark.last} else (mark.first, mark.last))
    ]
    before = [
        value
        for mark in old
        for value in ((mark.last,) if mark.first in {None, mark.last} else (mark.first, mark.last))
    ]
    if [token.value for token in numbers[: len(before)]] != before:
        return ""
    text = phrase.text
    for token, value in reversed(list(zip(numbers, wanted, strict=False))):
        shown = text[token.start : token.end]
        digits = len(shown) - len(shown.lstrip("0123456789"))
        text = text[: token.start] + str(value) + shown[digits:] + text[token.end :]
    return text
