"""The main job by mouse on a real roadmap: the bar is dragged, the phrase is rewritten, the old bytes come back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roadmap_desktop.app import imports
from roadmap_desktop.app.session import Session
from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui.main_window import MainWindow
from tests.conftest import ROOT


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.open(tmp_path / "real.db", create=True) as opened:
        imports.take(opened, imports.read(ROOT / "tests/data/seeds/smolensk.txt"), "smolensk.txt")
        yield opened


def numbered(session: Session, number: str) -> Activity:
    return next(a for a in session.file.activities.values() if a.number == number)


def drag(window: MainWindow, start: QPoint, end: QPoint) -> None:
    viewport = window.chart.timeline.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * step / 5)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_the_end_of_a_bar_is_dragged_into_the_next_year(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    timeline = window.chart.timeline
    activity = numbered(session, "8.")
    handle = timeline.handle_point(activity.id, Edge.END)
    months_on = timeline.scale.x_of(date(2021, 3, 20).toordinal()) - timeline.scale.x_of(date(2020, 12, 31).toordinal())
    before = session.file.revision
    drag(window, handle, handle + QPoint(round(months_on), 0))
    assert numbered(session, "8.").deadline.text == "Сентябрь 2018-март 2021"
    assert session.file.revision == before + 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert numbered(session, "8.").deadline.text == activity.deadline.text == "Сентябрь 2018-декабрь 2020"


def test_a_bar_is_dragged_one_month_on(window: MainWindow, session: Session) -> None:
    timeline = window.chart.timeline
    activity = numbered(session, "4.")
    start = timeline.bar_rect(activity.id).center()
    month = timeline.scale.x_of(date(2018, 7, 1).toordinal()) - timeline.scale.x_of(date(2018, 6, 1).toordinal())
    drag(window, start, start + QPoint(round(month), 2))
    assert numbered(session, "4.").deadline.text == "Июнь - июль 2018"
    assert session.undo_label is not None
    assert session.undo_label.code == "step.deadline-moved"
