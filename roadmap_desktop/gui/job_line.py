"""How far a long job is: a sentence, a bar and the button that stops it, in a line of a window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_WIDTH, _HEIGHT = 160, 6
"""Of the bar, in pixels at 100 %."""
_LONGEST = 320
"""Pixels of the sentence: names of files are long."""


class JobLine(QWidget):
    """Seen while a job runs; `stopped` when the user wants no more of it."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_WIDTH, _HEIGHT)
        self.stop_button = QPushButton(self.tr("Отменить"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.setFlat(True)
        self.stop_button.clicked.connect(self.stopped)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.text, self.bar, self.stop_button):
            layout.addWidget(widget)
        self.hide()

    def say(self, sentence: str) -> None:
        """What the job is."""
        self.text.setText(self.text.fontMetrics().elidedText(sentence, Qt.TextElideMode.ElideMiddle, _LONGEST))
        self.text.setToolTip(sentence)
