"""«Найти» leaves the rows that hold the words, in every view, with real keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.app.session import Label
from roadmap_desktop.domain.changes import added
from roadmap_desktop.domain.model import Activity, Executor, Organization, Roadmap
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.models.columns import TITLE
from roadmap_desktop.gui.panels import View
from tests.gui import plans
from tests.gui.conftest import open_editor

Typist = Callable[[QWidget, str], None]


def shown(window: MainWindow) -> list[str]:
    """The ids of the activities in view."""
    return [row.id for row in window.model.rows if row.kind is RowKind.ACTIVITY]


@pytest.fixture
def find(qtbot: QtBot, window: MainWindow, type_text: Typist) -> Callable[[str], None]:
    """Ctrl+F, the words, and the pause after them."""

    def type_words(words: str) -> None:
        QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(window.search.hasFocus)
        type_text(window.search, words)
        qtbot.waitUntil(lambda: window.model.is_searched)

    return type_words


Find = Callable[[str], None]


def test_rows_of_the_words_stay_with_their_sections_and_the_timeline_follows(window: MainWindow, find: Find) -> None:
    before = len(window.model.rows)
    find("ежегодно")
    assert shown(window) == ["a5", "a6"]
    assert 2 < len(window.model.rows) < before
    assert window.chart.timeline.rows.count() == len(window.model.rows)
    assert "Показано 2 из 12 мероприятий" in " ".join(label.text() for label in window.findChildren(QLabel))


def test_a_section_of_the_words_stays_with_its_rows_and_they_are_counted(window: MainWindow, find: Find) -> None:
    find("рынок")
    assert [row.id for row in window.model.rows][:2] == ["s2", "a4"]
    assert len(shown(window)) == window.model.kept() == 9
    window.model.toggle(0)
    assert (len(window.model.rows), window.model.kept()) == (1, 9)


def test_escape_shows_all_again_and_goes_back_to_the_table(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert len(shown(window)) == 12
    assert window.chart.table.hasFocus()
    assert window.search.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_enter_and_down_go_on_to_the_rows_without_waiting(window: MainWindow, type_text: Typist, key: Qt.Key) -> None:
    window.ui.action_find.trigger()
    type_text(window.search, "номер 12")
    QTest.keyClick(window.search, key)
    assert shown(window) == ["a12"]
    assert window.chart.table.hasFocus()
    assert (window.choice.id, window.chart.table.currentIndex().column()) == ("a12", TITLE)


def test_nothing_found_is_said_in_every_view(window: MainWindow, find: Find) -> None:
    find("чего нет")
    assert shown(window) == []
    for view, table in ((View.CHART, window.chart.table), (View.INDICATORS, window.matrix)):
        window.show_view(view)
        assert table.hint().startswith("Ничего не найдено")


def test_a_row_outside_the_search_that_must_be_seen_ends_it(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    window.chart.table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Insert)
    editor = open_editor(window.chart.table)
    assert editor.toPlainText() == "Новое мероприятие"
    assert window.search.text() == ""
    assert len(shown(window)) == 13


@pytest.mark.parametrize("id_", ["", "nowhere", "o1", "roadmap", "b1"])
def test_what_the_roadmap_does_not_hold_does_not_end_the_search(window: MainWindow, find: Find, id_: str) -> None:
    came = (Roadmap("other", "Другая карта", rank="z"), Activity("b1", "other", "Свод"))
    window.bridge.perform(lambda _: added(came), Label("step.import", (("title", ""),)), "import")
    find("ежегодно")
    assert window.model.reveal(id_) == -1
    assert window.search.text() == "ежегодно"
    assert shown(window) == ["a5", "a6"]


@pytest.mark.parametrize(("id_", "place"), [("a4", True), ("r3-1", True), ("s1", True), ("r0-0", False)])
def test_what_the_search_hides_is_revealed(window: MainWindow, find: Find, id_: str, place: bool) -> None:
    window.model.fold_all(folded=True)
    find("ежегодно")
    assert (window.model.reveal(id_) >= 0) is place
    assert window.search.text() == ""
    assert "s1" in [row.id for row in window.model.rows]


def test_a_result_without_a_row_of_its_own_leaves_the_search_that_shows_its_activity(
    window: MainWindow, find: Find
) -> None:
    find("ежегодно")
    assert window.model.reveal("r4-0") == -1
    assert window.search.text() == "ежегодно"


def test_the_cross_goes_with_the_words(qtbot: QtBot, window: MainWindow, find: Find) -> None:
    def cross() -> QToolButton:
        buttons = window.search.findChildren(QToolButton)
        return next(b for b in buttons if b.defaultAction().objectName() == "_q_qlineeditclearaction")

    find("ежегодно")
    qtbot.waitUntil(lambda: cross().property("opacity") == 1)
    window.model.reveal("a1")
    assert window.search.text() == ""
    qtbot.waitUntil(lambda: cross().property("opacity") == 0)


def test_a_row_that_no_longer_fits_stays_until_the_next_search(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    window.choice.choose("a5")
    window.card.put("deadline", "2019")
    assert window.bridge.file.activities["a5"].deadline.text == "2019"
    assert shown(window) == ["a5", "a6"]


def test_the_search_holds_for_the_other_roadmap_too(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    window.show_roadmap("")
    window.show_roadmap("roadmap")
    assert shown(window) == ["a5", "a6"]
    assert window.search.text() == "ежегодно"


def test_an_executor_that_is_new_since_the_search_began_is_searched(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    window.choice.choose("a5")
    window.card.put("executors", "Министерство, Новый центр")
    assert len(window.bridge.file.activities["a5"].executors) == 2
    window.model.fold_all(folded=True)
    window.model.fold_all(folded=False)
    assert shown(window) == ["a5", "a6"]


def test_a_roadmap_that_came_since_the_search_began_is_searched(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    came = (
        Organization("o2", "Комитет, который ежегодно отчитывается"),
        Roadmap("other", "Другая карта", rank="z"),
        Activity("b1", "other", "Свод", executors=(Executor("o2"),)),
        Activity("b2", "other", "Сбор"),
    )
    window.bridge.perform(lambda _: added(came), Label("step.import", (("title", ""),)), "import")
    window.file_commands.appeared.emit("other")
    assert window.model.roadmap == "other"
    assert shown(window) == ["b1"]
    assert window.windowTitle().startswith("Другая карта")


def test_a_row_that_came_since_the_search_began_is_searched(window: MainWindow, find: Find) -> None:
    find("ежегодно")
    came = (
        Organization("o2", "Комитет"),
        Activity("b1", plans.ROADMAP, "Сбор ежегодно", "s1", "zz", executors=(Executor("o2"),)),
    )
    window.bridge.perform(lambda _: added(came), Label("step.import", (("title", ""),)), "import")
    assert "b1" in shown(window)
