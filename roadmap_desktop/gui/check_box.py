"""The box that a tick stands in, alike in forms and in tables: Fusion's own frame is too faint on a white sheet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.palette import Palette

SIZE = 16
_MARK = 12


def paint(
    painter: QPainter, rect: QRect, state: Qt.CheckState, palette: Palette, *, enabled: bool = True, on: bool = False
) -> None:
    """Paint a box in the middle of a rectangle; `on` stands on the ground of a chosen row."""
    box = QRect(0, 0, SIZE, SIZE)
    box.moveCenter(rect.center())
    empty, checked = state is Qt.CheckState.Unchecked, state is Qt.CheckState.Checked
    full = palette.accent if enabled else palette.faint
    frame = palette.control if empty and enabled else full
    if on and (empty or palette.framed):  # in high contrast a chosen row is as blue as the box
        frame = palette.selection_text
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(frame)
    painter.setBrush(full if checked else palette.base)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()
    if not empty:
        sign, shade = ("check", palette.on_accent) if checked else ("minus", full)
        mark = icons.pixmap(sign, _MARK, shade, painter.device().devicePixelRatioF())
        inset = (SIZE - _MARK) // 2
        painter.drawPixmap(box.left() + inset, box.top() + inset, mark)
