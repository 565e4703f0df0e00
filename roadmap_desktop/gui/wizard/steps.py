"""The steps at the left: number or tick, word; painted, moved through by mouse and arrows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.tables.text import draw_line

LINE = 38
DISC = 18


class Steps(QWidget):
    """`chosen` carries the number of the step asked for; steps that cannot be entered yet are faint."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words: list[str] = []
        self._current = 0
        self._reached = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Шаги импорта"))

    def show_steps(self, words: list[str], current: int, reached: int) -> None:
        """Show the steps; those up to `reached` can be entered."""
        self._words, self._current, self._reached = words, current, reached
        self.setFixedHeight(LINE * len(words))
        self.setAccessibleDescription(words[current])
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, LINE * len(self._words))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._ask(int(event.position().y()) // LINE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._ask(self._current + by)

    def _ask(self, step: int) -> None:
        if 0 <= step <= self._reached and step != self._current:
            self.chosen.emit(step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step, word in enumerate(self._words):
            self._step(painter, QRect(8, step * LINE + 2, self.width() - 16, LINE - 6), step, word)
        painter.end()

    def _step(self, painter: QPainter, rect: QRect, step: int, word: str) -> None:
        palette, current = self._look.palette, step == self._current
        if current:
            painter.setPen(palette.accent if self.hasFocus() or palette.framed else palette.selection)
            painter.setBrush(palette.selection)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        disc = QRect(rect.left() + 11, rect.center().y() - DISC // 2 + 1, DISC, DISC)
        done = step < self._current
        open_ = step <= self._reached
        shade = palette.ok.colour if done else palette.accent if current else palette.muted if open_ else palette.faint
        painter.setPen(QPen(shade, 1.2))
        painter.setBrush(shade if done or current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if done:
            mark = icons.pixmap("check", 12, palette.base, painter.device().devicePixelRatioF())
            painter.drawPixmap(disc.left() + 3, disc.top() + 3, mark)
        else:
            painter.setFont(self._look.type.caption_bold)
            painter.setPen(palette.on_accent if current else shade)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(step + 1))
        painter.setFont(self._look.type.bold if current else self._look.type.body)
        painter.setPen((palette.selection_text if current else palette.text) if open_ else palette.faint)
        draw_line(painter, rect.adjusted(40, 0, -4, 0), word)
