"""The window as a whole: views, panels, registry, messages, the timeline beside the table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.session import Session
from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.gui.dialogs.roadmap_head import PropertiesDialog
from roadmap_desktop.gui.findings import ACTION
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.message_bar import Tone
from roadmap_desktop.gui.models.columns import DEADLINE
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.palette import DARK, LIGHT
from roadmap_desktop.gui.panels import View
from roadmap_desktop.gui.timeline.bar_menu import BarMenu
from tests.gui.conftest import cell, settled, shown


@pytest.fixture(params=["activities", "indicators"])
def tester(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[QAbstractItemModel]:
    """A model of the window, watched by Qt's own checks of item models."""
    window.show_view(View.CHART if request.param == "activities" else View.INDICATORS)
    model = window.model if request.param == "activities" else window.matrix.matrix
    watch = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    watch.deleteLater()


def test_models_keep_qt_rules_through_every_change(tester: QAbstractItemModel, window: MainWindow) -> None:
    window.choice.choose("a5")
    for name in ("add_activity", "add_section", "add_result", "move_up", "move_down", "outdent", "delete"):
        getattr(window.ui, f"action_{name}").trigger()
    window.ui.action_fold.trigger()
    window.ui.action_unfold.trigger()
    while window.bridge.undo() is not None:
        pass
    assert tester.rowCount() == 0  # the import itself is undone too


def test_a_bar_is_dragged_and_the_table_follows(window: MainWindow) -> None:
    timeline, revision = window.chart.timeline, window.bridge.file.revision
    window.choice.choose("a8")
    start = timeline.handle_point("a8", Edge.END)
    month = round(timeline.scale.unit / 3)
    QTest.mousePress(timeline.viewport(), Qt.MouseButton.LeftButton, pos=start)
    drag = ""
    for step in (8, 20, month):
        QTest.mouseMove(timeline.viewport(), start - type(start)(step, 0))
        drag = window.model.index(window.model.place("a8"), DEADLINE).data(Role.LIVE)
    assert drag == "Сентябрь 2018-ноябрь 2020"
    QTest.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton, pos=start - type(start)(month, 0))
    assert window.bridge.file.activities["a8"].deadline.text == "Сентябрь 2018-ноябрь 2020"
    assert window.bridge.file.revision == revision + 1
    assert window.ui.action_undo.text() == "Отменить: Перенос срока: п. 8"


def test_a_deadline_is_locked_and_unlocked_in_the_menu_of_its_bar(window: MainWindow) -> None:
    view = window.chart.timeline
    for on in (True, False):
        activity = window.bridge.file.activities["a4"]
        menu = BarMenu(view, activity, None, "месяц")
        next(action for action in menu.actions() if action.text() == "Срок закреплен").trigger()
        menu.close()
        assert window.bridge.file.activities["a4"].locked is on
    assert window.bridge.session.undo_label is not None
    window.retracing.undo()
    assert window.bridge.file.activities["a4"].locked


def test_table_and_timeline_show_the_same_rows(window: MainWindow) -> None:
    table, timeline = window.chart.table, window.chart.timeline
    table.verticalScrollBar().setValue(30)
    assert timeline.verticalScrollBar().value() == table.verticalScrollBar().value()
    assert timeline.viewport().height() == table.viewport().height()
    for row in range(window.model.rowCount()):
        assert timeline.rows.top(row) == table.rowViewportPosition(row) + table.verticalScrollBar().value()


def test_left_and_right_fold_a_section(window: MainWindow) -> None:
    table = window.chart.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, 0, 1))
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert [row.id for row in window.model.rows][:2] == ["s1", "s2"]
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert window.model.rows[1].id == "a1"


def test_heights_are_given_once_however_many_rows_come_and_go(window: MainWindow) -> None:
    table = window.chart.table
    window.ui.action_rows_three.trigger()
    tall = table.rowHeight(window.model.place("a1"))
    assert tall > table.rowHeight(window.model.place("s1"))
    given: list[bool] = []
    table.heights_changed.connect(lambda: given.append(True))
    window.ui.action_fold.trigger()
    window.ui.action_unfold.trigger()
    assert len(given) == 2
    assert [table.rowHeight(window.model.place(id_)) for id_ in ("a1", "a5", "a9")] == [tall] * 3
    assert window.chart.timeline.rows.top(window.model.rowCount()) == table.verticalHeader().length()


def test_results_unfold_below_their_activity(window: MainWindow) -> None:
    window.choice.choose("a4")
    QTest.keyClick(window.chart.table, Qt.Key.Key_Right)
    place = window.model.place("a4")
    assert [row.id for row in window.model.rows[place + 1 : place + 4]] == ["r3-0", "r3-1", "r3-2"]
    assert window.model.index(place + 1, DEADLINE).data() == "Да · Нет · -"


def test_views_keep_the_chosen_activity(window: MainWindow) -> None:
    window.choice.choose("a5")
    for view, table in ((View.ACTIVITIES, window.table.frozen), (View.INDICATORS, window.matrix)):
        window.show_view(view)
        assert table.currentIndex().data(Role.ENTITY) == "a5"
        assert window.card.shown == "a5"


def test_findings_are_listed_and_cured(qtbot: QtBot, window: MainWindow) -> None:
    view = window.findings_view
    window.panels.show_findings()
    row, fix = next((i, finding.fix) for i, finding in enumerate(window.findings.findings) if finding.fix)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell(view, row, ACTION))
    assert window.bridge.file.activities["a9"].deadline.text == fix.text
    settled(qtbot, window)
    assert not any(finding.fix for finding in window.findings.findings)


def test_a_double_click_goes_to_what_a_finding_speaks_of(window: MainWindow) -> None:
    window.model.fold_all(folded=True)
    window.panels.show_findings()
    row = next(i for i, finding in enumerate(window.findings.findings) if finding.entity == "a9")
    view = window.findings_view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell(view, row, 2))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell(view, row, 2))
    assert window.choice.id == "a9"
    assert window.chart.table.currentIndex().data(Role.ENTITY) == "a9"


def test_f7_brings_the_findings_and_the_keys_to_them(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.findings_view.hasFocus()
    assert window.findings_view.currentIndex().row() == 0


def test_a_finding_on_the_whole_roadmap_opens_its_properties_at_the_field(qtbot: QtBot, window: MainWindow) -> None:
    window.visit(Finding("abbreviation.empty", entity="roadmap", field="abbreviations"))
    (dialog,) = window.findChildren(PropertiesDialog)
    qtbot.waitUntil(dialog.ui.abbreviations.hasFocus)
    dialog.reject()


def test_every_action_is_named_and_explained(window: MainWindow) -> None:
    actions = [a for a in window.findChildren(QAction) if a.objectName().startswith("action_")]
    assert len(actions) > 30
    assert [a.objectName() for a in actions if not a.text() or not a.toolTip()] == []
    keys = [a.shortcut().toString() for a in actions if a.shortcut().toString()]
    assert len(keys) == len(set(keys))


def test_f9_hides_the_registry(window: MainWindow) -> None:
    for visible in (False, True):
        QTest.keyClick(window, Qt.Key.Key_F9)
        assert window.ui.registry.isVisible() is visible


def test_a_small_window_keeps_number_title_and_deadline(window: MainWindow) -> None:
    window.resize(1280, 652)
    table = window.chart.table
    assert not window.ui.registry.isVisible()
    assert table.columnWidth(DEADLINE) == 184
    assert table.viewport().height() // window.look.row_height >= 12


def test_dark_follows_at_run_time(qapp: QApplication, window: MainWindow, look: Look) -> None:
    look.follow(DARK)
    try:
        qapp.processEvents()
        grabbed = window.chart.table.grab().toImage()
        assert grabbed.pixelColor(grabbed.width() // 2, grabbed.height() - 4).lightness() < 80
    finally:
        look.follow(LIGHT)


def test_another_file_is_opened_in_place(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    Session.open(tmp_path / "other.db", create=True).close()
    window.file_commands.open_path(tmp_path / "other.db")
    assert window.bridge.file.roadmaps == {}
    assert window.ui.views.currentWidget() is window.ui.page_empty
    settled(qtbot, window)


def test_a_file_that_cannot_be_opened_leaves_the_other_open(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "picture.db").write_bytes(b"\x89PNG")
    window.file_commands.open_path(tmp_path / "picture.db")
    assert window.messages.text.startswith("Файл")
    assert window.bridge.file.roadmaps


def test_a_copy_opens_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    window.bridge.session.save_copy(tmp_path / "copy.db")
    with Session.open(tmp_path / "copy.db") as copy:
        assert copy.file.activities.keys() == window.bridge.file.activities.keys()


def test_read_only_leaves_nothing_to_edit(qtbot: QtBot, look: Look, session: Session) -> None:
    session.close()
    reader = Session.open(session.path, read_only=True)
    window = shown(qtbot, look, reader)
    assert not window.ui.action_add_activity.isEnabled()
    assert not window.model.flags(window.model.index(1, 1)) & Qt.ItemFlag.ItemIsEditable
    assert window.model.index(1, 1) != QModelIndex()
    window.chart.table.setCurrentIndex(window.model.index(1, 1))
    QTest.keyClick(window.chart.table, Qt.Key.Key_F2)  # Qt warns of an editor that does not open
    offered = ("new", "import", "cut", "paste", "edit", "clear", "undo")
    assert not any(getattr(window.ui, f"action_{name}").isEnabled() for name in offered)
    assert not window.ui.registry_add.isEnabled()
    assert window.ui.action_copy.isEnabled()


def test_views_end_with_a_whole_row(qtbot: QtBot, window: MainWindow) -> None:
    def rest() -> int:
        return window.chart.table.viewport().height() % window.look.row_height

    qtbot.waitUntil(lambda: rest() == 0)
    window.messages.say(Tone.WARNING, "Предупреждение")
    qtbot.waitUntil(lambda: rest() == 0)
    assert window.ui.panel.height() >= 180


@pytest.mark.parametrize("view", [View.CHART, View.ACTIVITIES])
def test_views_end_with_a_whole_row_above_a_scroll_bar_too(qtbot: QtBot, window: MainWindow, view: View) -> None:
    window.show_view(view)
    window.chart.timeline.zoom_step(1)
    table = window.chart.table if view is View.CHART else window.table.rest
    bar = window.chart.timeline.horizontalScrollBar() if view is View.CHART else table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.isVisible() and table.viewport().height() % window.look.row_height == 0)


def test_f4_hides_the_card_and_the_cross_unchecks_it(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert not window.card.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert window.card.isVisible()
    window.ui.panel_close.click()
    assert not window.ui.action_card.isChecked()


def test_f6_goes_round_the_panes(window: MainWindow) -> None:
    window.chart.table.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen == [window.chart.timeline, window.card.fields["title"], window.ui.registry_list, window.chart.table]


def test_tab_goes_through_the_window_as_the_eye_does(window: MainWindow) -> None:
    bar, panels, card = window.timeline_bar.stops, window.panels, window.card
    wanted = [window.ui.registry_list, panels.view_tabs, *bar, window.chart.table]
    wanted += [window.chart.timeline, panels.panel_tabs, window.ui.panel_fold, window.ui.panel_close]
    wanted += [*(card.fields[name] for name in ("number", "title", "executors", "goals", "deadline", "documents"))]
    wanted += [card.fields["note"], card.matrix, card.ui.add_result, card.ui.add_indicator, card.ui.remove_part]
    found, widget = [], window.ui.registry_add.nextInFocusChain()
    while widget is not None and widget is not window.ui.registry_add:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    assert found[: len(wanted)] == wanted
    assert all(pane.accessibleName() for pane in (*bar, panels.view_tabs, panels.panel_tabs, card.matrix))


def test_rows_are_chosen_in_the_timeline_as_in_the_table(window: MainWindow) -> None:
    line, table = window.chart.timeline, window.chart.table
    for row, held in ((1, Qt.KeyboardModifier.NoModifier), (3, Qt.KeyboardModifier.ControlModifier)):
        point = QPoint(line.viewport().width() - 4, table.rowViewportPosition(row) + 3)
        QTest.mouseClick(line.viewport(), Qt.MouseButton.LeftButton, held, point)
    assert [row.id for row in table.chosen_rows()] == ["a1", "a3"]
    assert line.state.selected == {"a1", "a3"}


def test_row_heights_show_more_of_a_title(window: MainWindow) -> None:
    place = window.model.place("a1")
    heights = []
    for name in ("one", "three", "full"):
        getattr(window.ui, f"action_rows_{name}").trigger()
        heights.append(window.chart.table.rowHeight(place))
        assert window.chart.timeline.rows.height(place) == heights[-1]
    assert heights[0] < heights[2] <= heights[1]


def test_the_chosen_row_stays_in_view_when_rows_grow(window: MainWindow) -> None:
    window.choice.choose("a12")
    table = window.chart.table
    for name in ("three", "full", "one"):
        getattr(window.ui, f"action_rows_{name}").trigger()
        assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
