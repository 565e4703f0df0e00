"""Numbers that the office program counts itself: «1.», «1.1», «а)», as they are shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from roadmap_desktop.exchange.readers.numerals import numeral
from roadmap_desktop.exchange.readers.opendocument.names import count, name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEVELS = 10
_PLACEHOLDER = re.compile(r"%(\d{1,2})%")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none", "1": "decimal"}
_LIST_STYLES = (name("text:list-style"), name("text:outline-style"))


@dataclass(frozen=True, slots=True)
class Level:
    """How a level is numbered: a bullet, or a number in a form between a prefix and a suffix."""

    bullet: str = ""
    form: str = "none"
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown_levels: int = 1
    pattern: str | None = None


@dataclass(slots=True)
class Counting:
    """A list being counted; another list may go on with it."""

    style: str
    counters: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Lists:
    """Counts the items of all lists of a document in their order."""

    def __init__(self, *roots: Element | None) -> None:
        self._levels: dict[str, list[Level]] = {}
        self._by_id: dict[str, Counting] = {}
        self._by_style: dict[str, Counting] = {}
        for root in roots:
            for tag in _LIST_STYLES:
                for style in () if root is None else root.iter(tag):
                    self._levels[style.get(name("style:name"), "")] = _levels(style)

    def begin(self, element: Element) -> Counting:
        """The counting of a list that is not inside another one: a new one, or that which it says it goes on with."""
        style = element.get(name("text:style-name"), "")
        identity = element.get(name("xml:id"), "")
        continued = self._by_id.get(element.get(name("text:continue-list"), ""))
        if continued is None and element.get(name("text:continue-numbering")) == "true":
            continued = self._by_style.get(style)
        counting = continued or Counting(style)
        self._by_style[style] = counting
        if identity:
            self._by_id[identity] = counting
        return counting

    def next_number(self, counting: Counting, depth: int, item: Element, style: str) -> str:
        """The mark before the first paragraph of an item at a depth from 0, with a blank behind it; often empty."""
        levels = self._levels.get(style or counting.style)
        if not levels or depth >= _LEVELS:
            return ""
        started = item.get(name("text:start-value"))
        before = counting.counters[depth]
        counting.counters[depth] = count(started) if started else levels[depth].start if before is None else before + 1
        counting.counters[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        mark = _mark(levels, counting.counters, depth)
        return f"{mark} " if mark else ""


def _levels(style: Element) -> list[Level]:
    levels = [Level() for _ in range(_LEVELS)]
    for element in style:
        depth = min(count(element.get(name("text:level"))), _LEVELS) - 1
        if element.tag == name("text:list-level-style-bullet"):
            levels[depth] = Level(_PRIVATE.sub("•", element.get(name("text:bullet-char"), "•")))
        elif element.tag in {name("text:list-level-style-number"), name("text:outline-level-style")}:
            levels[depth] = Level(
                form=_form(element.get(name("style:num-format"), "")),
                prefix=element.get(name("style:num-prefix"), ""),
                suffix=element.get(name("style:num-suffix"), ""),
                start=count(element.get(name("text:start-value"))),
                shown_levels=count(element.get(name("text:display-levels"))),
                pattern=element.get(name("loext:num-list-format")),
            )
    return levels


def _form(code: str) -> str:
    if code[:1].casefold() == "а":
        return "russianUpper" if code[0].isupper() else "russianLower"
    return _FORMS.get(code, "decimal")


def _mark(levels: list[Level], counters: list[int | None], depth: int) -> str:
    level = levels[depth]
    if level.bullet:
        return level.bullet

    def shown(other: int) -> str:
        if not 0 <= other < _LEVELS:
            return ""
        counted = counters[other]
        return numeral(levels[other].start if counted is None else counted, levels[other].form)

    if level.pattern is not None:
        return _PLACEHOLDER.sub(lambda match: shown(int(match[1]) - 1), level.pattern)
    if level.form == "none":
        return level.prefix + level.suffix
    first = max(depth + 1 - level.shown_levels, 0)
    return level.prefix + ".".join(shown(other) for other in range(first, depth + 1)) + level.suffix
