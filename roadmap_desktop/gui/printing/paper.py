"""What can be printed: pages of one size, each painted in points from the upper left corner of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QPainter, QPen

from roadmap_desktop import paths
from roadmap_desktop.app.prints import Printout, Text

LINE = 0.5
"""Points of a line of the table."""

_FINE = 16
"""Fonts have whole sizes in pixels, and a point of a form must be one on every device: type is set in sixteenths."""

_FILES = tuple(f"Liberation{family}-{style}" for family in ("Serif", "Sans") for style in ("Regular", "Bold", "Italic"))


class Paper(Protocol):
    """Pages to print; `size` is that of the paper in points, `title` names the document."""

    title: str
    size: QSizeF

    def __len__(self) -> int: ...

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 1, on a white ground that is there already."""


def load_fonts() -> None:
    """Make the fonts of official forms known to Qt; a second time it does nothing."""
    if not {"Liberation Serif", "Liberation Sans"} <= set(QFontDatabase.families()):
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / f"{name}.ttf"))


class Papers:
    """Several papers of one size behind one another, each with page numbers of its own."""

    def __init__(self, papers: Sequence[Paper]) -> None:
        self.title = papers[0].title
        self.size = papers[0].size
        self._pages = [(paper, number) for paper in papers for number in range(1, len(paper) + 1)]

    def __len__(self) -> int:
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """A page of the paper that has it."""
        paper, own = self._pages[number - 1]
        paper.paint(painter, own)


class FormPaper:
    """The official form of a roadmap."""

    def __init__(self, printout: Printout) -> None:
        self.title = printout.title
        self.size = QSizeF(printout.width, printout.height)
        self._printout = printout

    def __len__(self) -> int:
        return len(self._printout)

    def paint(self, painter: QPainter, number: int) -> None:
        """Cells, then texts, exactly where the printout has them."""
        page = self._printout.page(number)
        painter.save()
        painter.setPen(QPen(Qt.GlobalColor.black, LINE))
        for box in page.boxes:
            painter.setBrush(QBrush(QColor(f"#{box.fill}")) if box.fill else Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box.left, box.top, box.width, box.height))
        painter.scale(1 / _FINE, 1 / _FINE)
        for text in page.texts:
            painter.setFont(self._font(text))
            painter.drawText(QPointF(text.x * _FINE, text.baseline * _FINE), text.text)
        painter.restore()

    def _font(self, text: Text) -> QFont:
        font = QFont(self._printout.family)
        font.setPixelSize(round(text.size * _FINE))
        font.setBold(text.bold)
        font.setItalic(text.italic)
        # Letters stand as far apart as they were when the lines were broken.
        font.setKerning(False)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
