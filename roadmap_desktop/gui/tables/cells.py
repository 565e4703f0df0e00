"""What every cell of a table has in common: ground, strip, lines; painted in the look's colours."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look

LEFT, RIGHT = 8, 6
"""Padding of a cell, in logical pixels."""
STRIP = 3
INDENT = 16
CHEVRON = 12

_State = QStyle.StateFlag


class Cells:
    """Paints the parts that cells share; holds no state but the look."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, plain: QColor) -> QColor:
        """Fill the cell and draw the hairlines right and below; gives the colour for its text."""
        palette, rect = self.look.palette, option.rect
        chosen = bool(option.state & _State.State_Selected)
        focused = bool(option.state & _State.State_Active)
        colour = plain
        if chosen:
            colour = palette.selection if focused else palette.selection_unfocused
        elif option.state & _State.State_MouseOver and not palette.framed:
            colour = palette.hover
        painter.fillRect(rect, colour)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.hairline)
        return palette.selection_text if chosen and focused else palette.text

    def line_right(self, painter: QPainter, rect: QRect) -> None:
        """The hairline between two columns."""
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), self.look.palette.hairline)

    def strip(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The accent at the left of a chosen row."""
        if option.state & _State.State_Selected:
            rect = option.rect
            painter.fillRect(QRect(rect.left(), rect.top(), STRIP, rect.height() - 1), self.look.palette.accent)

    def cursor(self, painter: QPainter, rect: QRect) -> None:
        """The frame of the current cell, where single cells are chosen."""
        painter.setPen(self.look.palette.accent)
        for inset in (0, 1):
            painter.drawRect(rect.adjusted(inset, inset, -2 - inset, -2 - inset))

    def chevron(self, painter: QPainter, left: int, rect: QRect, *, folded: bool) -> None:
        """The sign that unfolds, at the first line of a row, in the colour of the text."""
        line = self.look.row_height
        name = "chevron-right" if folded else "chevron-down"
        mark = icons.pixmap(name, CHEVRON, painter.pen().color(), painter.device().devicePixelRatioF())
        painter.drawPixmap(left, rect.top() + (min(line, rect.height()) - CHEVRON) // 2, mark)

    def first_line(self, rect: QRect) -> QRect:
        """The part of a cell that a row of one line would have."""
        return QRect(rect.left(), rect.top(), rect.width(), min(self.look.row_height, rect.height()) - 1)

    def padded(self, rect: QRect) -> QRect:
        """The room for text in a cell."""
        return rect.adjusted(LEFT, 0, -RIGHT, 0)
