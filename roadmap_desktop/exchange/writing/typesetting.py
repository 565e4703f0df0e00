"""How many lines a text takes in a cell, and how high they are, from font metrics: no office program and no Qt asked.

Offices never fit merged cells by themselves, and some lose rows of automatic height in print, so every row of a form
gets an explicit height. Widths and heights are in points.
"""

import json
import math
import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any, Final

from roadmap_desktop import paths

PIXEL: Final = 0.75
"""An office screen pixel in points: heights of rows and widths of columns are whole numbers of them."""

SIDES: Final = 5 * PIXEL
"""What an office keeps free at the two sides of a cell, its grid line included."""

AIR: Final = 2 * PIXEL
"""What an office keeps free above and below the text, together."""

_TOLERANCE: Final = 1.01
"""Screens set letters on whole pixels, so that a line runs a little wider there than on paper."""

# Blanks, then what stands together up to a blank or a hyphen before a letter. Offices know more places to break at, but
# not all the same ones; with fewer places a text takes no fewer lines. By the rules of Unicode no line begins with a
# slash or a closing mark, even after a blank («акты / договоры»).
_PIECE: Final = re.compile(r"([ \t]*)((?=[^ \t])(?:[^ \t\-]|[ \t]+(?=[/)\]}!?;:.,])|-(?![^\W\d_]))*-?)")
_SLASHED: Final = re.compile(r"[^/]*/+|[^/]+")


@dataclass(slots=True)
class Face:
    """A font in one weight and size; it remembers the words and the texts that it has measured."""

    advances: dict[str, float]
    default: float
    pitch: float
    ascent: float = 0.0
    _widths: dict[str, float] = field(default_factory=dict)
    _lines: dict[tuple[str, float], int] = field(default_factory=dict)

    def height(self, text: str, width: float) -> float:
        """The height of a cell of this width that shows the whole text."""
        return self.lines(text, width) * self.pitch + AIR

    def lines(self, text: str, width: float) -> int:
        """The number of lines that an office breaks the text into, rather one too many than one too few."""
        known = self._lines.get((text, width))
        if known is None:
            room = _room(width)
            known = sum(len(self._starts(paragraph, room)) for paragraph in text.split("\n"))
            self._lines[text, width] = known
        return known

    def broken(self, text: str, width: float) -> tuple[str, ...]:
        """The lines that `lines` counts, without the blanks at their ends."""
        room, found = _room(width), list[str]()
        for paragraph in text.split("\n"):
            starts = self._starts(paragraph, room)
            found += [paragraph[start:end].rstrip(" \t") for start, end in pairwise((*starts, len(paragraph)))]
        return tuple(found)

    def width(self, text: str) -> float:
        """The width of a text set on one line."""
        known = self._widths.get(text)
        if known is None:
            # A tab runs on to the next stop: eight blanks are the widest that it can be.
            letters = text.replace("\t", " " * 8)
            known = self._widths[text] = sum([self.advances.get(letter, self.default) for letter in letters])
        return known

    def _starts(self, text: str, room: float) -> list[int]:
        """Where the lines of a paragraph begin, as places in the text; the first is 0."""
        starts, used, end = [0], 0.0, 0
        for blanks, piece in _PIECE.findall(text):
            begin = end + len(blanks)
            end = begin + len(piece)
            gap, wide = self.width(blanks), self.width(piece)
            if used + gap + wide <= room:
                used += gap + wide
                continue
            # Blanks at the end of a line hang over its edge and push nothing down.
            if used:
                starts.append(begin)
            if wide <= room:
                used = wide
            else:
                cuts, used = self._cut(piece, room)
                starts += [begin + cut for cut in cuts]
        return starts

    def _cut(self, word: str, room: float) -> tuple[list[int], float]:
        """Set a word wider than a line: where the lines below its first begin in it, and how far the last reaches."""
        cuts, used, place = list[int](), 0.0, 0
        for part in _SLASHED.findall(word):
            if used and used + self.width(part) > room:
                cuts.append(place)
                used = 0.0
            for letter in part:
                advance = self.width(letter)
                if used and used + advance > room:
                    cuts.append(place)
                    used = 0.0
                used += advance
                place += 1
        return cuts, used


def face(family: str, style: str, size: int) -> Face:
    """The face of a font by the name of its metrics («LiberationSerif»), its style and its size in points."""
    data = _metrics(family, style)
    advances = {letter: advance * size for letter, advance in data["advances"].items()}
    line = (data["ascent"] + data["descent"] + data["line_gap"]) * size
    return Face(advances, data["default_advance"] * size, whole_pixels(line), data["ascent"] * size)


def _room(width: float) -> float:
    return (width - SIDES) / _TOLERANCE


@cache
def _metrics(family: str, style: str) -> dict[str, Any]:
    text = (paths.resources() / "metrics" / f"{family}-{style}.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


def whole_pixels(points: float) -> float:
    """The next whole number of pixels, in points."""
    return math.ceil(points / PIXEL - 1e-6) * PIXEL
