"""Texts in cells: on one line with an ellipsis, or on several, the last of them elided."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

Align = Qt.AlignmentFlag


def one_line(text: str) -> str:
    """A text of several lines as one."""
    return " ".join(text.split())


def draw_line(painter: QPainter, rect: QRect, text: str, align: Align = Align.AlignLeft) -> None:
    """One line, elided at the right, in the painter's font."""
    elided = painter.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align | Align.AlignVCenter) | Qt.TextFlag.TextSingleLine, elided)


def draw_lines(painter: QPainter, rect: QRect, text: str, most: int) -> None:
    """Up to `most` lines from the top of the rectangle, the last of them elided when there is more."""
    height = painter.fontMetrics().lineSpacing()
    for number, line in enumerate(lines(text, painter.font(), rect.width(), most)):
        place = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
        painter.drawText(place, int(Align.AlignLeft | Align.AlignVCenter) | Qt.TextFlag.TextSingleLine, line)


def lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text broken at words into at most so many lines of so many pixels."""
    found: list[str] = []
    metrics = QFontMetrics(font)
    for paragraph in text.splitlines() or [""]:
        for start, length in _breaks(paragraph, font, width):
            if len(found) == most - 1:
                rest = paragraph[start:] if start + length < len(paragraph) else paragraph[start : start + length]
                return [*found, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
            found.append(paragraph[start : start + length].rstrip())
    return found


@lru_cache(maxsize=32_768)  # where rows show whole titles, each fold asks for all of them again
def line_count(text: str, font: QFont, width: int) -> int:
    """How many lines a text takes at a width."""
    return sum(len(_breaks(paragraph, font, width)) for paragraph in text.splitlines() or [""])


def _breaks(paragraph: str, font: QFont, width: int) -> list[tuple[int, int]]:
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[tuple[int, int]] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, 0))
        found.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return found or [(0, 0)]
