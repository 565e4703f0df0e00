"""«Найти»: a field at the right of the toolbar that leaves only the rows its words are about, in every view."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolBar, QWidget
from typing_extensions import override

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.search import Search
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.activities import ActivitiesModel

PAUSE = 150
"""Milliseconds without a key after which the rows follow what is typed."""
LEAST, MOST = 120, 260
"""Logical pixels of the field's width."""


class SearchField(QLineEdit):
    """Esc shows all rows again, Enter and the arrow down go on to them: `left` says so."""

    left = Signal()

    def __init__(self, look: Look, model: ActivitiesModel, messages: Messages) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._search = Search(messages)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._find)
        self._mark = QAction(self)
        self.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Найти (Ctrl+F)"))
        self.setAccessibleName(self.tr("Найти в мероприятиях"))
        self.setToolTip(self.tr("Слова из любой графы; остаются строки, где есть все слова. Esc показывает все"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        self.textChanged.connect(lambda text: self._pause.start() if text else self._find())
        # A row outside the search had to be shown: the words would no longer tell the truth.
        model.kept_all.connect(self.clear)
        look.changed.connect(self._dress)
        self._dress()

    def put_into(self, bar: QToolBar) -> None:
        """Stand at the right edge of a toolbar."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addWidget(self)

    def begin(self) -> None:
        """Take the keys; what was searched before is chosen, to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._find()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        self._pause.stop()
        self._model.keep(self._search.wanted(self.text()))

    def _dress(self) -> None:
        icons.give(self._mark, "search", self._look.palette)
