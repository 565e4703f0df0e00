"""The text of paragraphs as it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from roadmap_desktop.domain.proposal import Cell
from roadmap_desktop.exchange.readers.cleaning import clean
from roadmap_desktop.exchange.readers.documents import whole
from roadmap_desktop.exchange.readers.opendocument.names import count, name
from roadmap_desktop.exchange.readers.opendocument.styles import Look, Styles

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Piece = tuple[str, Look]

PARAGRAPHS = frozenset({name("text:p"), name("text:h")})
_BLANKS = re.compile(r"[ \t\r\n]+")
_TAB, _BREAK, _BLANK, _SPAN = name("text:tab"), name("text:line-break"), name("text:s"), name("text:span")
# Notes and remarks stand elsewhere on the page; what is drawn has paragraphs of its own.
_ASIDE = frozenset({name(n) for n in ("text:note", "office:annotation", "draw:frame", "draw:g", "draw:custom-shape")})
_MOST_BLANKS = 1000


def pieces(element: Element, styles: Styles, below: Look) -> Iterator[Piece]:
    """The text of a paragraph piece by piece; `below` is the look of what it stands in."""
    style = element.get(name("text:style-name"), "")
    yield from _within(element, styles, styles.look("paragraph", style).over(below))


def _within(element: Element, styles: Styles, look: Look) -> Iterator[Piece]:
    yield _BLANKS.sub(" ", element.text or ""), look
    for child in element:
        if child.tag == _BREAK:
            yield "\n", look
        elif child.tag == _TAB:
            yield "\t", look
        elif child.tag == _BLANK:
            yield " " * min(count(child.get(name("text:c"))), _MOST_BLANKS), look
        elif child.tag == _SPAN:
            yield from _within(child, styles, styles.look("text", child.get(name("text:style-name"), "")).over(look))
        elif child.tag not in _ASIDE:
            yield from _within(child, styles, look)
        yield _BLANKS.sub(" ", child.tail or ""), look


def cell_of(paragraphs: Iterable[Iterable[Piece]], tidied: Callable[[str], str] = clean) -> Cell:
    """A cell with the paragraphs as its lines, its text tidied."""
    lines: list[str] = []
    styled: list[tuple[str, bool, bool, bool]] = []
    for paragraph in paragraphs:
        seen = [(text, look) for text, look in paragraph if not look.hidden]
        shown = [(text, bool(look.bold), bool(look.italic), bool(look.struck)) for text, look in seen]
        lines.append("".join(text for text, *_ in shown))
        styled += shown
    bold, italic, struck = whole(styled)
    return Cell(tidied("\n".join(lines)), bold=bold, italic=italic, struck=struck)
