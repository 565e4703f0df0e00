"""What the tables have in common: how they look, scroll and close an editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from roadmap_desktop.gui.tables.cell_editor import CellEditor


class EditingTable(QTableView):
    """A table whose delegates paint the grid, and whose editors stay while their text is refused.

    Without a row it shows its `hint`: what to do first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setHighlightSections(False)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # The view closes an editor when the cursor moves on, whether its text was taken or not.
        if isinstance(editor, CellEditor):
            if editor.refused and not editor.is_left:
                return
            editor.let_go()
        super().closeEditor(editor, hint)

    def hint(self) -> str:
        """The sentence for a table without a row; empty where there is none to say."""
        return ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_hint(self, self.hint())


def draw_hint(table: QTableView, hint: str) -> None:
    """Write a sentence into a table that has no row."""
    if hint and not table.model().rowCount():
        painter = QPainter(table.viewport())
        painter.setPen(table.palette().placeholderText().color())
        room = table.viewport().rect().adjusted(16, 16, -16, -16)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, hint)
        painter.end()
