"""Tip, header labels, words of units, signs, the menu that opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from roadmap_desktop.domain.deadlines import Edge, Precision
from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.gui.palette import CONTRAST, DARK, LIGHT, PRINT, Palette
from roadmap_desktop.gui.timeline.bar_menu import BarMenu
from roadmap_desktop.gui.timeline.ground import _label_place
from roadmap_desktop.gui.timeline.signs import paint_status
from roadmap_desktop.gui.timeline.time_scale import Zoom
from roadmap_desktop.gui.timeline.tip import _flipped
from roadmap_desktop.gui.timeline.unit_words import UnitWords
from tests.builders import an_activity
from tests.gui.timeline.conftest import Hand, Shown, months

ROOM = QRect(0, 0, 1000, 700)
SIZE = QSize(300, 80)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("x", [10, 500, 990])
@pytest.mark.parametrize("y", [10, 350, 690])
def test_the_tip_is_never_under_the_pointer_and_never_outside(x: int, y: int) -> None:
    pointer = QPoint(x, y)
    place = QRect(_flipped(pointer, SIZE, ROOM), SIZE)
    assert ROOM.contains(place)
    assert not place.contains(pointer)


def test_the_tip_turns_to_the_ground_of_errors_where_the_bar_is_stopped(shown: Shown, drag: Hand) -> None:
    view = shown("Сентябрь 2018-декабрь 2020")
    drag(view, view.handle_point("0", Edge.END), -650, release=False)
    tip = view._tip
    assert tip is not None
    colours = {tip.grab().toImage().pixelColor(x, 5).name() for x in range(20, 60)}
    assert LIGHT.error.ground.name() in colours
    view.cancel_gesture()


@pytest.mark.parametrize(
    ("taken", "place"),
    [
        (None, 80.0),
        (QRectF(0, 0, 60, 22), 80.0),
        (QRectF(60, 0, 40, 22), 106.0),
        (QRectF(90, 0, 60, 22), 44.0),
        (QRectF(10, 0, 180, 22), None),
    ],
)
def test_a_label_steps_aside_for_the_flag_of_today(taken: QRectF | None, place: float | None) -> None:
    assert _label_place(0, 200, 40, taken) == place


def test_a_label_that_would_be_cut_is_left_out() -> None:
    assert _label_place(0, 30, 40, None) is None


@pytest.mark.parametrize(
    ("units", "unit", "words"),
    [
        (1, Precision.MONTH, "+1 мес."),
        (-2, Precision.QUARTER, "−2 кв."),
        (3, Precision.DAY, "+3 дн."),
        (1, Precision.HALF_YEAR, "+1 полугод."),
        (1, Precision.YEAR, "+1 г."),
        (-5, Precision.YEAR, "−5 лет"),
        (12, Precision.YEAR, "+12 лет"),
        (22, Precision.YEAR, "+22 г."),
    ],
)
def test_shifts_are_said_shortly(units: int, unit: Precision, words: str) -> None:
    assert UnitWords().shift(units, unit) == words


def sign(standing: Standing, palette: Palette) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(palette.base)
    painter = QPainter(image)
    paint_status(painter, standing, QPointF(8, 8), palette)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, PRINT], ids=lambda palette: palette.scheme.value)
def test_every_status_has_a_sign_of_its_own(palette: Palette) -> None:
    signs = {sign(standing, palette) for standing in Standing}
    assert len(signs) == len(Standing)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_opens_on_a_bar_and_goes_when_closed(shown: Shown) -> None:
    view = shown("Май - июнь 2018", "По мере необходимости")
    point = view.handle_point("0", Edge.BODY)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(BarMenu)
    assert menu is not None
    assert [action.text().split("\t")[0] for action in menu.actions()][:2] == [
        "Открыть карточку",
        "Изменить формулировку срока",
    ]
    assert menu.actions()[1].text().endswith("\tF2")
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_resting_on_a_bar_tells_what_it_is_without_reading_tags(shown: Shown) -> None:
    view = shown(an_activity("0", "Форма <b>1</b>", "Май - июнь 2018", number="4."))
    point = view.handle_point("0", Edge.BODY)
    place = view.viewport().mapToGlobal(point)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, place))
    assert QToolTip.text() == "<p>4. Форма &lt;b&gt;1&lt;/b&gt;<br>Май - июнь 2018</p>"
    QToolTip.hideText()


def test_the_wheel_over_the_header_works_as_over_the_paper(shown: Shown) -> None:
    view = shown("2018")
    view.set_zoom(Zoom.MONTH)
    view.horizontalScrollBar().setValue(0)
    place, none = QPointF(300, 10), Qt.MouseButton.NoButton
    keys, phase = Qt.KeyboardModifier.ShiftModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, -120), none, keys, phase, False)
    QApplication.sendEvent(view._header, event)
    assert view.offset > 0


def test_a_drag_on_the_header_takes_the_paper_along(shown: Shown) -> None:
    view = shown("2018")
    view.set_zoom(Zoom.MONTH)
    view.horizontalScrollBar().setValue(100)
    QTest.mousePress(view._header, Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    QTest.mouseMove(view._header, QPoint(260, 10))
    QTest.mouseRelease(view._header, Qt.MouseButton.LeftButton, pos=QPoint(260, 10))
    assert view.offset == 140


def test_a_locked_activity_has_a_menu_without_moves(shown: Shown) -> None:
    activity = an_activity("0", deadline="Май 2018", locked=True)
    view = shown(activity)
    hit = view.bar_at(view.handle_point("0", Edge.BODY))
    menu = BarMenu(view, activity, hit, "месяц")
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    menu.close()


def test_a_file_for_reading_has_a_menu_without_a_lock(shown: Shown) -> None:
    activity = an_activity("0", deadline="Май 2018")
    view = shown(activity)
    view.editable = False
    menu = BarMenu(view, activity, view.bar_at(view.handle_point("0", Edge.BODY)), "месяц")
    assert len(menu.actions()) == 2
    menu.close()


def test_the_right_button_that_cancels_opens_no_menu(shown: Shown, drag: Hand) -> None:
    view = shown("Май - июнь 2018")
    point = view.handle_point("0", Edge.BODY)
    drag(view, point, months(view, 1), release=False)
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    assert view.findChild(BarMenu) is None
