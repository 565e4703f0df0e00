"""A field for numbers with decimals that takes a point and a comma alike, whatever the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox
from typing_extensions import override


class DecimalBox(QDoubleSpinBox):
    """Both signs come in as that of the locale: else «9.5» would silently be 95."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {".", ","}:
            point = self.locale().decimalPoint()
            event = QKeyEvent(event.type(), Qt.Key.Key_unknown, event.modifiers(), point)
        super().keyPressEvent(event)
