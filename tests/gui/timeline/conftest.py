"""A timeline over a small plan, and a hand that presses, moves and releases."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui import fonts
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import LIGHT, Palette
from roadmap_desktop.gui.timeline.row_geometry import ListedRows, Row
from roadmap_desktop.gui.timeline.view import TimelineView
from tests.builders import PERIOD, an_activity

TODAY = date(2019, 3, 14)
ROW = 24


class Watched(TimelineView):
    """A view that remembers what it said."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Messages())
        self.moved: list[tuple[str, str]] = []
        self.live: list[tuple[str, str]] = []
        self.refusals: list[str] = []
        self.home: QMainWindow | None = None
        self.deadline_moved.connect(lambda id_, deadline: self.moved.append((id_, deadline.text)))
        self.previewed.connect(lambda id_, text: self.live.append((id_, text)))
        self.refused.connect(self.refusals.append)

    def show_deadlines(self, activities: Iterable[Activity]) -> None:
        shown = list(activities)
        self.show_plan(shown, PERIOD, TODAY)
        self.show_rows(ListedRows([Row(a.id, RowKind.ACTIVITY, a) for a in shown], ROW))

    def picture(self) -> QImage:
        return self.viewport().grab().toImage()


Shown = Callable[..., Watched]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """A timeline of these phrases (ids «0», «1», …), 700 px wide, in a window that is active."""
    fonts.load()

    def show(*phrases: str | Activity, palette: Palette = LIGHT) -> Watched:
        activities = [an_activity(str(i), deadline=p) if isinstance(p, str) else p for i, p in enumerate(phrases)]
        window = QMainWindow()
        view = Watched(Look(palette, window))
        window.setCentralWidget(view)
        view.home = window
        window.resize(700, 300)
        qtbot.addWidget(window)
        view.show_deadlines(activities)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        view.setFocus()
        return view

    return show


class Hand(Protocol):
    """Drags by px with the left button, in steps, and lets go unless told not to."""

    def __call__(
        self,
        view: TimelineView,
        at: QPoint,
        by: int,
        *,
        keys: Qt.KeyboardModifier = ...,
        release: bool = True,
    ) -> None: ...


@pytest.fixture
def drag() -> Hand:
    """Press, at least four moves, release on the viewport."""

    def drag_by(
        view: TimelineView,
        at: QPoint,
        by: int,
        *,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        release: bool = True,
    ) -> None:
        paper = view.viewport()
        QTest.mousePress(paper, Qt.MouseButton.LeftButton, keys, at)
        for part in (0.1, 0.4, 0.8, 1.0):
            move_to(view, at + QPoint(round(by * part), 3), keys)
        if release:
            QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, keys, at + QPoint(by, 3))

    return drag_by


def move_to(view: TimelineView, at: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A move with the left button held: QTest.mouseMove knows no keys."""
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    paper = view.viewport()
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        paper.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        keys,
    )
    QCoreApplication.sendEvent(paper, event)


def months(view: TimelineView, count: float) -> int:
    """Px of so many mean months."""
    return round(view.scale.day_width * 30.44 * count)


def deadline(view: TimelineView, id_: str) -> Deadline:
    """The deadline of a row."""
    activity = view.activity(id_)
    assert activity is not None
    return activity.deadline
