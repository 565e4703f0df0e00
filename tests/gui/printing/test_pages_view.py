"""Pages on the screen: which are painted, which is in view, how large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.printing.pages_view import GAP, Fit, PagesView
from roadmap_desktop.gui.printing.paper import FormPaper


class Counted:
    """A paper of plain colour that remembers which pages were painted."""

    title = "Цвет"

    def __init__(self, pages: int) -> None:
        self.size = QSizeF(842, 595)
        self.painted: list[int] = []
        self._pages = pages

    def __len__(self) -> int:
        return self._pages

    def paint(self, painter: QPainter, number: int) -> None:
        self.painted.append(number)
        painter.fillRect(0, 0, 842, 595, QColor("red"))


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> PagesView:
    view = PagesView()
    view.wear(look)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_only_the_pages_in_view_are_painted(view: PagesView) -> None:
    paper = Counted(1000)
    view.show_paper(paper)
    view.grab()
    assert set(paper.painted) == {1}
    view.go_to(500)
    paper.painted.clear()
    view.grab()
    assert set(paper.painted) == {500}
    assert view.page == 500


def test_a_page_fits_the_width_and_stays_within_it(view: PagesView) -> None:
    view.show_paper(Counted(3))
    image = view.viewport().grab().toImage()
    red = [x for x in range(image.width()) if image.pixelColor(x, 60) == QColor("red")]
    assert min(red) in {GAP, GAP + 1}
    assert image.width() - GAP - 3 <= max(red) <= image.width() - GAP + 1
    assert view.horizontalScrollBar().maximum() == 0


def test_a_whole_page_fits_the_view(view: PagesView) -> None:
    view.show_paper(Counted(3))
    view.set_fit(Fit.PAGE)
    view.resize(900, 300)
    assert 595 * view.zoom * view.logicalDpiY() / 72 <= view.viewport().height() - 2 * GAP + 1


def test_keys_turn_pages_and_change_the_scale(view: PagesView, qtbot: QtBot) -> None:
    view.show_paper(Counted(5))
    with qtbot.waitSignal(view.turned):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 5
    QTest.keyClick(view, Qt.Key.Key_Home)
    before = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > before
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(before)
    assert view.fit is Fit.NOTHING


def test_the_wheel_with_ctrl_zooms_and_without_it_scrolls(view: PagesView) -> None:
    view.show_paper(Counted(5))
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
        zoom, place = view.zoom, view.verticalScrollBar().value()
        at = QPointF(100, 100)
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(view.viewport(), event)
        if modifier is Qt.KeyboardModifier.ControlModifier:
            assert view.zoom < zoom
        else:
            assert (view.zoom, view.verticalScrollBar().value() > place) == (zoom, True)


def test_the_scale_has_bounds_and_the_place_in_view_stays(view: PagesView) -> None:
    view.show_paper(Counted(9))
    view.go_to(4)
    view.set_zoom(100)
    assert (view.zoom, view.page) == (4.0, 4)
    view.set_zoom(0.001)
    assert view.zoom == 0.25


def test_a_form_has_ink_and_an_empty_view_none(view: PagesView, paper: FormPaper, look: Look) -> None:
    view.show_paper(paper)
    image = view.viewport().grab().toImage()
    dark = [
        1
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).lightness() < 90
    ]
    assert len(dark) > 300
    view.show_paper(None)
    image = view.viewport().grab().toImage()
    assert {image.pixelColor(x, 50).name() for x in range(0, 800, 20)} == {look.palette.window.name()}
    assert view.page == 0
