"""Numbers that Word counts itself: «1.», «1.1», «а)», as they are shown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from roadmap_desktop.exchange.readers.numerals import numeral
from roadmap_desktop.exchange.readers.word.xml import Element, number, value, w

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """How a level of a list is numbered; `text` as «%1.%2.», `restarts` after a number of this level (0: never)."""

    start: int = 1
    numeral: str = "decimal"
    text: str = ""
    separator: str = " "
    plain: bool = False
    restarts: int | None = None


class Numbering:
    """Counts the numbered paragraphs of a document in their order."""

    def __init__(self, root: Element | None) -> None:
        self._root = root
        self._lists = {} if root is None else {n.get(w("numId")): n for n in root.iterfind(w("num"))}
        self._abstract = {} if root is None else {a.get(w("abstractNumId")): a for a in root.iterfind(w("abstractNum"))}
        self._levels: dict[str, list[Level]] = {}
        # Lists of one definition count on, unless an instance says where it starts.
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[str] = set()

    def next_number(self, properties: Element | None) -> str:
        """The mark before a paragraph with these list properties (`numPr`), its separator included; often empty."""
        identity = value(properties, "numId") or "0"
        if identity not in self._lists:
            return ""
        depth = min(max(number(value(properties, "ilvl")), 0), _LEVELS - 1)
        levels = self._levels_of(identity)
        counters = self._counters_of(identity)
        level = levels[depth]
        counters[depth] = level.start if counters[depth] is None else (counters[depth] or 0) + 1
        for deeper in range(depth + 1, _LEVELS):
            restarts = levels[deeper].restarts
            if restarts is None or 0 < depth + 1 <= restarts:
                counters[deeper] = None
        mark = _mark(levels, counters, depth)
        return mark + level.separator if mark else ""

    def _counters_of(self, identity: str) -> list[int | None]:
        instance = self._lists[identity]
        abstract = value(instance, "abstractNumId") or ""
        counters = self._counters.setdefault(abstract, [None] * _LEVELS)
        if identity not in self._started:
            self._started.add(identity)
            for override in instance.iterfind(w("lvlOverride")):
                if override.find(w("startOverride")) is not None:
                    counters[min(number(override.get(w("ilvl"))), _LEVELS - 1)] = None
        return counters

    def _levels_of(self, identity: str) -> list[Level]:
        if identity not in self._levels:
            instance = self._lists[identity]
            levels = self._abstract_levels(value(instance, "abstractNumId") or "")
            for override in instance.iterfind(w("lvlOverride")):
                depth = min(number(override.get(w("ilvl"))), _LEVELS - 1)
                own = override.find(w("lvl"))
                if own is not None:
                    levels[depth] = _level(own)
                start = value(override, "startOverride")
                if start is not None:
                    level = levels[depth]
                    levels[depth] = Level(
                        number(start), level.numeral, level.text, level.separator, level.plain, level.restarts
                    )
            self._levels[identity] = levels
        return self._levels[identity]

    def _abstract_levels(self, identity: str) -> list[Level]:
        levels = [Level() for _ in range(_LEVELS)]
        abstract = self._abstract.get(identity)
        linked = value(abstract, "numStyleLink")
        if linked:
            # The definition is that of another one, which a style of lists names.
            same = (a for a in self._abstract.values() if value(a, "styleLink") == linked)
            abstract = next(same, abstract)
        for element in () if abstract is None else abstract.iterfind(w("lvl")):
            levels[min(number(element.get(w("ilvl"))), _LEVELS - 1)] = _level(element)
        return levels


def _level(element: Element) -> Level:
    restarts = value(element, "lvlRestart")
    return Level(
        number(value(element, "start"), 1),
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        "" if value(element, "suff") == "nothing" else " ",
        element.find(w("isLgl")) is not None,
        None if restarts is None else number(restarts),
    )


def _mark(levels: list[Level], counters: list[int | None], depth: int) -> str:
    level = levels[depth]
    if level.numeral == "bullet":
        return _PRIVATE.sub(_BULLET, level.text) or _BULLET
    if level.numeral == "none" and not _PLACEHOLDER.search(level.text):
        return level.text

    def shown(match: re.Match[str]) -> str:
        other = int(match[1]) - 1
        count = counters[other]
        form = "decimal" if level.plain else levels[other].numeral
        return numeral(levels[other].start if count is None else count, form)

    return _PLACEHOLDER.sub(shown, level.text)
