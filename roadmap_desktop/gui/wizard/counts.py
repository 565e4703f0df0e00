"""A list of what was found: icon, word, number; painted, since it is only looked at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import Notice
from roadmap_desktop.gui.tables.text import draw_line

LINE = 25
CHIP = 20


@dataclass(frozen=True, slots=True)
class Count:
    """A line of the list."""

    icon: str
    notice: Notice
    word: str
    number: int


class CountList(QWidget):
    """Lines of icon, word and number; a zero is faint."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: tuple[Count, ...] = ()

    def show_counts(self, lines: tuple[Count, ...]) -> None:
        """Show these lines."""
        self._lines = lines
        self.setFixedHeight(LINE * len(lines))
        self.setAccessibleDescription("; ".join(f"{line.word}: {line.number}" for line in lines))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(208, LINE * len(self._lines))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self._look.palette
        ratio = self.devicePixelRatioF()
        for number, line in enumerate(self._lines):
            top = number * LINE
            chip = QRect(0, top + 2, CHIP, CHIP)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line.notice.ground)
            painter.drawRoundedRect(chip, 4, 4)
            painter.drawPixmap(chip.left() + 2, chip.top() + 2, icons.pixmap(line.icon, 16, line.notice.colour, ratio))
            rect = QRect(CHIP + 8, top, self.width() - CHIP - 8, LINE - 1)
            painter.setPen(palette.text if line.number else palette.muted)
            painter.setFont(self._look.type.body)
            draw_line(painter, rect.adjusted(0, 0, -44, 0), line.word)
            painter.setFont(self._look.type.bold if line.number else self._look.type.body)
            draw_line(painter, rect, str(line.number), Qt.AlignmentFlag.AlignRight)
        painter.end()
