"""Frames of the timeline at 10,000 rows: scroll, jump, zoom, drag; painted into memory."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.domain.model import Section
from roadmap_desktop.gui import fonts
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import LIGHT
from roadmap_desktop.gui.timeline.drawing import section_spans
from roadmap_desktop.gui.timeline.row_geometry import ListedRows, Row
from roadmap_desktop.gui.timeline.time_scale import Zoom
from roadmap_desktop.gui.timeline.view import TimelineView
from tests.benchmarks.plans import large_plan

Report = Callable[[str, str, str], None]
FRAMES = 150
BUDGET = "8 ms, 95 % in 16 ms"


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    """The timeline of 10,000 activities in a window of 1100 x 800."""
    fonts.load()
    plan = large_plan(10_000)
    spans = section_spans(plan.rows(), plan.roadmap.period)
    rows = [
        Row(node.id, RowKind.SECTION, None, spans.get(node.id))
        if isinstance(node, Section)
        else Row(node.id, RowKind.ACTIVITY, node)
        for node in plan.rows()
    ]
    shown = TimelineView(Look(LIGHT), Messages())
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.show_plan(plan.activities, plan.roadmap.period, date(2019, 3, 14))
    shown.show_rows(ListedRows(rows, 24))
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def frames(steps: Iterable[Callable[[], object]]) -> str:
    """The median and the 95th percentile of a step with its repaint, in the processor's time."""
    taken = []
    for step in steps:
        started = time.process_time()
        step()
        QApplication.processEvents()
        taken.append(1000 * (time.process_time() - started))
    return f"{statistics.median(taken):.1f} ms, {statistics.quantiles(taken, n=20)[-1]:.1f} ms"


def test_scrolling(view: TimelineView, report: Report) -> None:
    bar = view.verticalScrollBar()
    report("a frame of scrolling", frames(partial(bar.setValue, k * 48) for k in range(FRAMES)), BUDGET)
    far = bar.maximum()
    places = (k * 7919 * 24 % far for k in range(FRAMES))
    report("a jump to another place", frames(partial(bar.setValue, place) for place in places), BUDGET)


def test_zooming(view: TimelineView, report: Report) -> None:
    factors = [1.05 if k % 80 < 40 else 1 / 1.05 for k in range(FRAMES)]
    report("a frame of zooming", frames(partial(view.zoom_by, factor, 500) for factor in factors), BUDGET)


def test_dragging(view: TimelineView, report: Report) -> None:
    view.set_zoom(Zoom.MONTH)
    view.reveal("a0")
    at = view.handle_point("a0", Edge.BODY)
    paper = view.viewport()
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=at)

    def move(by: int) -> None:
        place = QPointF(at + QPoint(by, 1))
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        keys = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, place, paper.mapToGlobal(place), none, button, keys)
        QApplication.sendEvent(paper, event)

    report("a frame of dragging", frames(partial(move, 12 + k * 5 % 200) for k in range(FRAMES)), BUDGET)
    view.cancel_gesture()
