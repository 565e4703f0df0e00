"""The one place for messages: a bar under the view bar, never over data."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import Notice

OK_STAYS = 8000
"""Milliseconds after which good news goes away; warnings and errors stay."""
STRIP = 4


class Tone(Enum):
    """How a message is meant; the value is its icon."""

    OK = "circle-check"
    INFORMATION = "info"
    WARNING = "triangle-alert"
    ERROR = "octagon-alert"


Link = tuple[str, Callable[[], object]]
"""The text of an action, and what it does."""


class MessageBar(QWidget):
    """Shows one message at a time: strip, sign, sentence, at most two links, a cross."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tone = Tone.OK
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._links = QHBoxLayout()
        self._links.setSpacing(8)
        self._cross = QToolButton()
        self._cross.setAutoRaise(True)
        self._cross.setToolTip(self.tr("Закрыть"))
        self._cross.setAccessibleName(self.tr("Закрыть сообщение"))
        self._cross.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(STRIP + 10, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._links)
        layout.addWidget(self._cross)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(OK_STAYS)
        self._timer.timeout.connect(self.hide)
        self.setMinimumHeight(36)
        look.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, tone: Tone, sentence: str, *links: Link) -> None:
        """Show a message in place of the one before."""
        self._tone = tone
        self._text.setText(sentence)
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for text, act in links:
            self._links.addWidget(self._link(text, act))
        self._dress()
        self.show()
        if tone is Tone.OK:
            self._timer.start()
        else:
            self._timer.stop()

    def step_taken(self) -> None:
        """Good news is old news after the next step."""
        if self._tone is Tone.OK:
            self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        notice, painter = self._notice(), QPainter(self)
        painter.fillRect(self.rect(), notice.ground)
        painter.fillRect(QRect(0, 0, STRIP, self.height()), notice.colour)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._look.palette.border)
        painter.end()

    def _link(self, text: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        colours = button.palette()
        colours.setColor(QPalette.ColorRole.ButtonText, self._look.palette.accent)
        button.setPalette(colours)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _: act())
        return button

    def _notice(self) -> Notice:
        palette = self._look.palette
        return {
            Tone.OK: palette.ok,
            Tone.INFORMATION: palette.information,
            Tone.WARNING: palette.warning,
            Tone.ERROR: palette.error,
        }[self._tone]

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(self._tone.value, 18, self._notice().colour, ratio))
        icons.give(self._cross, "x", self._look.palette)
