"""The hand: drag, resize, cancel; real events of the mouse on the viewport."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.gui.timeline.shifting import Snap
from roadmap_desktop.gui.timeline.time_scale import Zoom
from roadmap_desktop.gui.timeline.tip import DragTip
from roadmap_desktop.gui.timeline.view import TimelineView
from tests.builders import an_activity
from tests.gui.timeline.conftest import Hand, Shown, Watched, deadline, months, move_to

Key = Qt.KeyboardModifier
PHRASES = ("Май - июнь 2018", "Сентябрь 2018-декабрь 2020", "По мере необходимости")


def test_a_bar_moves_by_its_own_unit(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1))
    assert view.moved == [("0", "Июнь - июль 2018")]
    assert view.live[-1] == ("0", "")


def test_the_end_of_a_bar_goes_past_the_end_of_the_plan(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("1", Edge.END), months(view, 3))
    assert view.moved == [("1", "Сентябрь 2018-март 2021")]


def test_past_the_end_of_the_plan_the_paper_goes_on_and_the_tip_warns(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    before = view.scale
    drag(view, view.handle_point("1", Edge.END), months(view, 3), release=False)
    assert view.scale.end == date(2021, 3, 31)
    assert view.tip is not None
    assert "вне периода" in view.tip.hint
    press_escape(view)
    assert view.scale == before


def test_there_and_back_is_the_same_wording(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    for by in (2, -2):
        drag(view, view.handle_point("0", Edge.BODY), months(view, by))
        view.show_deadlines([an_activity("0", deadline=view.moved[-1][1])])
    assert view.moved[-1] == ("0", "Май - июнь 2018")


def test_a_click_moves_nothing(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    for edge in Edge:
        drag(view, view.handle_point("1", edge), 0)
        drag(view, view.handle_point("1", edge), 2)
    assert view.moved == view.live == []


def test_less_than_half_a_unit_makes_no_change(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    view.set_zoom(view.scale.finer().finer().zoom)
    view.reveal("0")
    drag(view, view.handle_point("0", Edge.BODY), months(view, 0.4))
    assert view.live
    assert view.moved == []


def test_the_tip_says_what_was_and_what_will_be(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1), release=False)
    tip = view.tip
    assert tip is not None
    assert (tip.before, tip.after, tip.shift) == ("Май - июнь 2018", "Июнь - июль 2018", "+1 мес.")
    assert tip.hint.startswith("Шаг: месяц")
    assert view.live[-1] == ("0", "Июнь - июль 2018")
    view.cancel_gesture()


def test_the_pointer_may_be_let_go_over_the_tip(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1), release=False)
    tip = view.window().findChild(DragTip)
    assert tip is not None
    assert tip.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    view.cancel_gesture()


def press_escape(view: TimelineView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Escape)


def press_right_button(view: TimelineView) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton)


def lose_focus(view: TimelineView) -> None:
    view.clearFocus()


def lose_capture(view: TimelineView) -> None:
    QCoreApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.UngrabMouse))


@pytest.mark.parametrize("cancel", [press_escape, press_right_button, lose_focus, lose_capture, TimelineView.hide])
def test_a_cancelled_drag_did_not_happen(shown: Shown, drag: Hand, cancel: object) -> None:
    view = shown(*PHRASES)
    view.set_zoom(view.scale.finer().zoom)
    view.horizontalScrollBar().setValue(60)
    before = view.scale, view.offset, view.state.selected
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1), release=False)
    assert callable(cancel)
    cancel(view)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.moved == []
    assert view.live[-1] == ("0", "")
    assert view.tip is None
    assert view.state.preview is None
    assert (view.scale, view.offset, view.state.selected) == before


def test_a_move_with_no_button_held_means_that_the_release_was_lost(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1), release=False)
    event_at = QPoint(300, 50)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Key.NoModifier, event_at)
    move = _move_without_button(view, event_at)
    QCoreApplication.sendEvent(view.viewport(), move)
    assert not view.dragging
    assert view.moved == []


def _move_without_button(view: TimelineView, at: QPoint) -> QEvent:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent

    none = Qt.MouseButton.NoButton
    place = QPointF(at)
    return QMouseEvent(QEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), none, none, Key.NoModifier)


def test_an_edge_never_passes_the_other(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("1", Edge.END), -650, release=False)
    assert view.tip is not None
    assert view.tip.reason
    assert view.tip.after == "Сентябрь 2018"
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.moved == [("1", "Сентябрь 2018")]


@pytest.mark.parametrize(
    ("keys", "by", "expected"),
    [
        (Key.NoModifier, 1, "Июнь - июль 2018"),
        (Key.ShiftModifier, 3, "Август - сентябрь 2018"),
    ],
)
def test_keys_make_the_step_finer_and_coarser(
    shown: Shown, drag: Hand, keys: Qt.KeyboardModifier, by: float, expected: str
) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("0", Edge.BODY), months(view, by), keys=keys)
    assert view.moved[-1][1] == expected


def test_control_moves_by_days(shown: Shown, drag: Hand) -> None:
    view = shown("Май - июнь 2018")
    view.set_zoom(Zoom.DAY)
    view.go_to(date(2018, 5, 10))
    drag(view, view.handle_point("0", Edge.START), 3 * 24, keys=Key.ControlModifier)
    assert view.moved == [("0", "С 4 мая по 30 июня 2018")]


def test_a_key_pressed_in_the_middle_of_a_drag_takes_effect_at_once(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    drag(view, view.handle_point("0", Edge.BODY), months(view, 3), release=False)
    QTest.keyPress(view, Qt.Key.Key_Shift)
    assert view.tip is not None
    assert view.tip.hint.startswith("Шаг: квартал")
    QTest.keyRelease(view, Qt.Key.Key_Shift)
    assert view.tip.hint.startswith("Шаг: месяц")
    view.cancel_gesture()


def test_the_chosen_step_is_used(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    view.snap = Snap.YEAR
    drag(view, view.handle_point("0", Edge.BODY), months(view, 11))
    assert view.moved == [("0", "Май - июнь 2019")]


@pytest.mark.parametrize("number", ["0", "2"])
def test_what_is_locked_or_undated_cannot_be_taken(shown: Shown, drag: Hand, number: str) -> None:
    view = shown(an_activity("0", deadline="Май 2018", locked=True), "Май 2018", "По мере необходимости")
    at = view.handle_point(number, Edge.BODY) if number == "0" else QPoint(200, 60)
    drag(view, at, 200)
    assert view.moved == view.live == []


def test_a_read_only_file_cannot_be_dragged(shown: Shown, drag: Hand) -> None:
    view = shown(*PHRASES)
    view.editable = False
    drag(view, view.handle_point("0", Edge.BODY), 100)
    assert view.moved == []


def test_a_rule_moves_in_all_years_and_with_alt_this_time_only(shown: Shown, drag: Hand) -> None:
    view = shown("Апрель (ежегодно)")
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1))
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1), keys=Key.AltModifier)
    assert view.moved[0] == ("0", "Май (ежегодно)")
    assert "май 2018" in view.moved[1][1].lower()
    assert "прель 2019" in view.moved[1][1]


def test_resting_at_the_end_of_the_view_extends_the_axis(shown: Shown, drag: Hand, qtbot: QtBot) -> None:
    view = shown(*PHRASES)
    at = view.handle_point("1", Edge.END)
    drag(view, at, view.viewport().width() - 2 - at.x() or 1, release=False)
    move_to(view, QPoint(view.viewport().width() - 20, at.y()))
    move_to(view, QPoint(view.viewport().width() - 2, at.y()))
    before = view.scale
    qtbot.waitUntil(lambda: view.scale.end > before.end)
    press_escape(view)
    assert view.scale == before
    assert view.moved == []


def test_the_middle_button_takes_the_paper_along(shown: Shown) -> None:
    view = shown(*PHRASES)
    view.set_zoom(view.scale.finer().zoom)
    view.horizontalScrollBar().setValue(100)
    QTest.mousePress(view.viewport(), Qt.MouseButton.MiddleButton, Key.NoModifier, QPoint(300, 50))
    move_to(view, QPoint(250, 50))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, Key.NoModifier, QPoint(250, 50))
    assert view.offset == 150


def test_another_widget_that_takes_the_focus_ends_the_drag(shown: Shown, drag: Hand) -> None:
    view: Watched = shown(*PHRASES)
    other = QLineEdit(view.window())
    other.show()
    drag(view, view.handle_point("0", Edge.BODY), months(view, 1), release=False)
    other.setFocus()
    assert not view.dragging
    assert deadline(view, "0").text == "Май - июнь 2018"
