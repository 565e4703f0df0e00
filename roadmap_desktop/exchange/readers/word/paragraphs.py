"""The text of a paragraph of Word as it looks with all changes accepted, and how it is set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from roadmap_desktop.exchange.readers.word.numbering import Numbering
from roadmap_desktop.exchange.readers.word.styles import Styles
from roadmap_desktop.exchange.readers.word.xml import Element, number, switch, value, w

Piece = tuple[str, bool, bool, bool]
"""A text and whether it is bold, italic, struck."""

_SIGNS: Final = {
    w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-", w("ptab"): "\t",
}  # fmt: skip
# Deleted text, the twin of a drawing for old programs, and drawings, whose texts stand beside the paragraph.
_GONE: Final = frozenset({
    w("del"), w("moveFrom"), w("drawing"), w("pict"), w("object"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
})  # fmt: skip
_BOX: Final = w("txbxContent")
_HALF_PAGE: Final = 4000
_SYMBOLS: Final = {0xB7: "•", 0xA7: "•", 0x2D: "-", 0xD8: "•", 0xFC: "✓", 0xB0: "°", 0xA3: "≤", 0xB3: "≥", 0xB1: "±"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as shown; `joined` when its end was deleted, so that the next one goes on with it."""

    mark: str
    pieces: tuple[Piece, ...]
    joined: bool = False
    right: bool = False

    @property
    def text(self) -> str:
        """The text, with the number that Word counted."""
        return self.mark + "".join(piece[0] for piece in self.pieces)


class Paragraphs:
    """Reads paragraphs in the order of the document, since their numbers are counted on the way."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering

    def read(self, element: Element) -> Paragraph | None:
        """The paragraph; None when it was deleted whole."""
        properties = element.find(w("pPr"))
        style = self._styles.paragraph_style(properties)
        pieces = tuple(self._pieces(element, style))
        marks = None if properties is None else properties.find(w("rPr"))
        deleted = marks is not None and (marks.find(w("del")) is not None or marks.find(w("moveFrom")) is not None)
        if deleted and not any(piece[0].strip() for piece in pieces):
            return None
        listed = None if properties is None else properties.find(w("numPr"))
        if listed is None:
            listed = self._styles.property(style, "numPr")
        hidden = self._styles.flag("vanish", marks, style) and not pieces
        mark = "" if hidden else self._numbering.next_number(listed)
        return Paragraph(mark, pieces, deleted, self._is_right(properties, style))

    def boxes(self, element: Element) -> Iterator[Element]:
        """The paragraphs of the text boxes that are anchored in a paragraph."""
        for box in element.iter(_BOX):
            if not any(above.tag in _GONE and "Fallback" in above.tag for above in box.iterancestors()):
                yield from box.iterfind(w("p"))

    def _pieces(self, element: Element, style: str) -> Iterator[Piece]:
        for child in element:
            if child.tag == w("r"):
                yield from self._run(child, style)
            elif child.tag not in _GONE and child.tag != w("pPr"):
                # Links, insertions, fields and content controls hold runs of their own.
                yield from self._pieces(child, style)

    def _run(self, run: Element, style: str) -> Iterator[Piece]:
        text = "".join(_texts(run))
        if not text:
            return
        properties = run.find(w("rPr"))
        flag = self._styles.flag
        if not flag("vanish", properties, style):
            struck = flag("strike", properties, style) or flag("dstrike", properties, style)
            yield text, flag("b", properties, style), flag("i", properties, style), struck

    def _is_right(self, properties: Element | None, style: str) -> bool:
        """Whether a paragraph is set to the right or begins about the middle of the page."""
        said = value(properties, "jc")
        if said is None:
            set_by_style = self._styles.property(style, "jc")
            said = None if set_by_style is None else set_by_style.get(w("val"))
        indent = None if properties is None else properties.find(w("ind"))
        left = 0 if indent is None else number(indent.get(w("left"), indent.get(w("start"))))
        return said in {"right", "end"} or left >= _HALF_PAGE


def _texts(run: Element) -> Iterator[str]:
    for child in run:
        if child.tag == w("t"):
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == w("sym"):
            yield _symbol(child.get(w("char"), ""))
        elif child.tag.endswith("}AlternateContent"):
            for choice in child:
                if choice.tag not in _GONE:
                    yield from _texts(choice)


def _symbol(code: str) -> str:
    """A character of a symbol font, which Word keeps in the private area."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return _SYMBOLS.get(point & 0xFF, "•") if 0xF000 <= point <= 0xF0FF else chr(point)


def row_is_gone(properties: Element | None) -> bool:
    """Whether a row was deleted under tracked changes."""
    return properties is not None and properties.find(w("del")) is not None


def row_is_hidden(properties: Element | None) -> bool:
    """Whether a row is set not to be shown."""
    return bool(switch(properties, "hidden"))
