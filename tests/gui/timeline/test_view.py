"""Where things are, zoom, keys, the menu."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui.timeline.bar_menu import BarMenu
from roadmap_desktop.gui.timeline.canvas import Hit
from roadmap_desktop.gui.timeline.time_scale import Zoom
from roadmap_desktop.gui.timeline.view import TimelineView
from tests.builders import an_activity
from tests.gui.timeline.conftest import ROW, TODAY, Shown, Watched

Key = Qt.Key
Held = Qt.KeyboardModifier
LONG = "Сентябрь 2018-декабрь 2020"


def wheel(view: TimelineView, turn: int, at: QPoint, keys: Qt.KeyboardModifier = Held.NoModifier) -> None:
    place = QPointF(at)
    paper = view.viewport()
    event = QWheelEvent(
        place,
        paper.mapToGlobal(place),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(paper, event)


@pytest.mark.parametrize("edge", Edge)
def test_the_point_of_a_handle_hits_that_handle(shown: Shown, edge: Edge) -> None:
    view = shown("Май - июнь 2018", LONG)
    assert view.bar_at(view.handle_point("1", edge)) == Hit("1", 0, edge)


def test_every_member_of_a_list_is_a_bar_of_its_own(shown: Shown) -> None:
    view = shown("Июль, декабрь 2018")
    rects = [view.bar_rect("0", member) for member in (0, 1)]
    assert rects[0].right() < rects[1].left()
    found = [view.bar_at(rect.center()) for rect in rects]
    assert [hit.member for hit in found if hit] == [0, 1]


def test_between_beside_and_below_the_bars_is_nothing(shown: Shown) -> None:
    view = shown("Июль, декабрь 2018", "По мере необходимости")
    rect = view.bar_rect("0")
    beside = [QPoint(rect.right() + 20, rect.center().y()), QPoint(300, ROW + 12), QPoint(300, 200), QPoint(300, -5)]
    assert [view.bar_at(point) for point in beside] == [None] * 4
    assert view.bar_rect("1").isNull()
    assert view.bar_rect("no such id").isNull()
    assert view.handle_point("1", Edge.END) == QPoint()


def test_a_bar_lies_on_its_days_and_in_its_row(shown: Shown) -> None:
    view = shown("2018", "II полугодие 2019")
    left, right = view.scale.span(date(2019, 7, 1), date(2019, 12, 31))
    rect = view.bar_rect("1")
    # A pixel of air at each end, and one more for rounding; QRect.right() is the last pixel inside.
    assert abs(rect.left() - left) <= 2
    assert abs(rect.right() + 1 - right) <= 2
    assert ROW < rect.top() < rect.bottom() < 2 * ROW


@given(zoom=st.sampled_from(Zoom), at=st.integers(10, 600), turns=st.lists(st.sampled_from([120, -120]), max_size=4))
def test_the_date_under_the_pointer_stays_when_the_wheel_zooms(zoom: Zoom, at: int, turns: list[int]) -> None:
    view = THE_VIEW[0]
    view.set_zoom(zoom)
    view.go_to(date(2019, 7, 1))
    for turn in turns:
        moment = view.moment_at(at)
        free = 0 < view.offset < view.horizontalScrollBar().maximum()
        wheel(view, turn, QPoint(at, 50), Held.ControlModifier)
        if free and 0 < view.offset < view.horizontalScrollBar().maximum():
            assert abs(view.moment_at(at) - moment) * view.scale.day_width <= 1


THE_VIEW: list[Watched] = []


@pytest.fixture(autouse=True)
def the_view(shown: Shown) -> None:
    # Hypothesis may not take a fixture of one test for all of its examples.
    THE_VIEW[:] = [shown("2018", LONG)]


def test_the_wheel_scrolls_and_with_shift_goes_sideways(shown: Shown) -> None:
    view = shown(*["2018"] * 40)
    view.set_zoom(Zoom.MONTH)
    view.horizontalScrollBar().setValue(0)
    wheel(view, -120, QPoint(300, 50))
    wheel(view, -120, QPoint(300, 50), Held.ShiftModifier)
    assert (view.offset, view.verticalScrollBar().value()) == (3 * ROW, 3 * ROW)


def test_the_whole_plan_is_seen_until_the_user_zooms(shown: Shown) -> None:
    view = shown("2018")
    assert view.horizontalScrollBar().maximum() == 0
    zooms: list[Zoom] = []
    view.zoomed.connect(zooms.append)
    QTest.keyClick(view, Key.Key_Plus)
    assert view.horizontalScrollBar().maximum() > 0
    QTest.keyClick(view, Key.Key_Minus)
    assert zooms == [Zoom.MONTH, Zoom.QUARTER]
    view.fit()
    assert view.horizontalScrollBar().maximum() == 0


def test_home_goes_to_today(shown: Shown) -> None:
    view = shown("2018")
    view.set_zoom(Zoom.DAY)
    view.horizontalScrollBar().setValue(0)
    QTest.keyClick(view, Key.Key_Home)
    assert abs(view.moment_at(view.viewport().width() / 2) - TODAY.toordinal()) < 1.5


@pytest.mark.parametrize(
    ("key", "keys", "expected"),
    [
        (Key.Key_Right, Held.AltModifier, "Июнь - июль 2018"),
        (Key.Key_Left, Held.AltModifier, "Апрель - май 2018"),
        (Key.Key_Right, Held.ShiftModifier, "Май - июль 2018"),
        (Key.Key_Left, Held.ShiftModifier, "Май 2018"),
        (Key.Key_Right, Held.ShiftModifier | Held.ControlModifier, "Июнь 2018"),
        (Key.Key_Left, Held.ShiftModifier | Held.ControlModifier, "Апрель - июнь 2018"),
    ],
)
def test_keys_move_the_chosen_bar(shown: Shown, key: Qt.Key, keys: Qt.KeyboardModifier, expected: str) -> None:
    view = shown("2019", "Май - июнь 2018")
    view.show_selection(["1"])
    QTest.keyClick(view, key, keys)
    assert view.moved == [("1", expected)]


@pytest.mark.parametrize(
    "activity",
    [
        an_activity("0", deadline="По мере необходимости"),
        an_activity("0", deadline="Май 2018", locked=True),
        an_activity("0", deadline="С мая 2018 г."),
    ],
    ids=["undated", "locked", "open"],
)
def test_a_key_that_can_do_nothing_says_why(shown: Shown, activity: Activity) -> None:
    view = shown(activity)
    view.show_selection(["0"])
    QTest.keyClick(view, Key.Key_Right, Held.AltModifier)
    assert view.moved == []
    assert len(view.refusals) == 1
    assert not view.refusals[0].startswith("move.")


def test_keys_move_all_parts_of_a_rule_together(shown: Shown) -> None:
    view = shown("Апрель, сентябрь (ежегодно)")
    view.show_selection(["0"])
    QTest.keyClick(view, Key.Key_Right, Held.AltModifier)
    assert view.moved == [("0", "Май, октябрь (ежегодно)")]


def test_a_rhythm_is_held_at_its_very_ends_only(shown: Shown) -> None:
    view = shown("ежегодно", "I квартал 2018 г., далее – постоянно")
    activity, tailed = view.activity("0"), view.activity("1")
    assert activity is not None
    assert tailed is not None
    ends = [(held.start, held.end) for held in (view.held(activity, number) for number in range(3))]
    assert ends == [(True, False), (False, False), (False, True)]
    assert not view.held(tailed, 1).body


def test_arrows_choose_the_row_beside(shown: Shown) -> None:
    view = shown("2018", "2019", "2020")
    rows: list[str] = []
    view.chosen.connect(lambda id_, _: rows.append(id_))
    QTest.keyClick(view, Key.Key_Down)
    view.show_selection(["0"])
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Up)
    assert rows == ["0", "1", "0"]


def test_a_press_chooses_the_row_and_a_double_click_opens_its_card(shown: Shown, qtbot: QtBot) -> None:
    view = shown("2018", "2019")
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, QPoint(200, ROW + 5))
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, QPoint(200, ROW + 5))
    assert (chosen.args or [])[0] == (opened.args or [])[0] == "1"


def test_f2_and_enter_ask_for_the_wording_and_the_card(shown: Shown, qtbot: QtBot) -> None:
    view = shown("2018")
    view.show_selection(["0"])
    with qtbot.waitSignal(view.wording_asked):
        QTest.keyClick(view, Key.Key_F2)
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view, Key.Key_Return)


def test_the_menu_moves_by_a_unit(shown: Shown) -> None:
    view = shown("Май - июнь 2018")
    activity = view.activity("0")
    assert activity is not None
    menu = BarMenu(view, activity, Hit("0", 0, Edge.BODY), "месяц")
    moves: list[QAction] = [action for action in menu.actions() if "месяц" in action.text()]
    for action in moves:
        action.trigger()
    assert [text for _, text in view.moved] == ["Июнь - июль 2018", "Апрель - май 2018"]
    menu.close()


def test_the_pointer_over_an_end_shows_what_it_can_take(shown: Shown) -> None:
    view = shown(LONG)
    QTest.mouseMove(view.viewport(), view.handle_point("0", Edge.END))
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    assert view.state.hovered is not None
    QTest.mouseMove(view.viewport(), view.handle_point("0", Edge.BODY))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    QTest.mouseMove(view.viewport(), QPoint(300, 200))
    assert view.state.hovered is None


def test_a_plan_that_grew_to_the_left_keeps_its_place(shown: Shown) -> None:
    view = shown("2018")
    view.set_zoom(Zoom.MONTH)
    view.go_to(date(2019, 7, 1))
    before = view.moment_at(0)
    view.show_deadlines([an_activity("0", deadline="2017-2018")])
    assert abs(view.moment_at(0) - before) * view.scale.day_width <= 1


def test_extending_the_axis_keeps_the_picture_in_its_place(shown: Shown) -> None:
    view = shown("2018")
    before = view.moment_at(100)
    view.extend(-40)
    assert view.scale.start == date(2017, 11, 1)
    assert abs(view.moment_at(100) - before) * view.scale.day_width <= 1
