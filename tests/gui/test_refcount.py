"""None must keep its reference count: PySide6 6.12 on Python 3.11 loses one per returned None and at last aborts.

From Python 3.12 on None is immortal, and the test can only pass; on 3.11 it is the guard of the version we lock.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from roadmap_desktop.gui.main_window import MainWindow

CALLS = 10_000
# Caches and interned objects of the first calls; a leak of one a call would be a hundred times as much.
SLACK = 100


class Grid(QAbstractTableModel):
    """A model whose every method returns None somewhere."""

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 20

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 5

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None


class Delegate(QStyledItemDelegate):
    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        return None


class Canvas(QWidget):
    """A widget that answers everything with None."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawLine(0, 0, 9, 9)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        return None

    @override
    def changeEvent(self, event: QEvent) -> None:
        return None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False


def paint_canvas(qtbot: QtBot) -> Callable[[], object]:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    return lambda: canvas.render(image)


def move_mouse(qtbot: QtBot) -> Callable[[], object]:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.installEventFilter(canvas)
    place = QPointF(3, 3)
    button = Qt.MouseButton.NoButton

    def move() -> None:
        event = QMouseEvent(QEvent.Type.MouseMove, place, place, button, button, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(canvas, event)

    return move


def change_palette(qtbot: QtBot) -> Callable[[], object]:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    return lambda: QCoreApplication.sendEvent(canvas, QEvent(QEvent.Type.PaletteChange))


def ask_model(qtbot: QtBot) -> Callable[[], object]:
    view = QTableView()
    qtbot.addWidget(view)
    model: QAbstractItemModel = Grid(view)
    view.setModel(model)
    # sizeHintForRow lets the view ask the model from C++.
    return lambda: view.sizeHintForRow(3)


def paint_table(qtbot: QtBot) -> Callable[[], object]:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(Grid(view))
    view.setItemDelegate(Delegate(view))
    view.resize(120, 60)
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    return lambda: view.viewport().render(image)


def fallen(call: Callable[[], object], calls: int = CALLS) -> int:
    """How many references of None the calls have lost."""
    call()
    before = sys.getrefcount(None)
    for _ in range(calls):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.parametrize("prepare", [paint_canvas, move_mouse, change_palette, ask_model, paint_table])
def test_none_keeps_its_references(qtbot: QtBot, prepare: Callable[[QtBot], Callable[[], object]]) -> None:
    assert fallen(prepare(qtbot)) < SLACK


def test_none_keeps_its_references_in_the_real_window(window: MainWindow) -> None:
    timeline, model = window.chart.timeline, window.model
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    part = QRegion(0, 0, 24, 24)
    place = QPointF(200, 100)
    button = Qt.MouseButton.NoButton

    def use() -> None:
        timeline.render(image, QPoint(), part)
        event = QMouseEvent(QEvent.Type.MouseMove, place, place, button, button, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(timeline, event)
        for column in range(model.columnCount()):
            QPersistentModelIndex(model.index(1, column)).data(Qt.ItemDataRole.ToolTipRole)

    assert fallen(use, calls=1000) < SLACK
