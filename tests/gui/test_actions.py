"""The menus: reached by letters, and opened at a row and at a roadmap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.models.columns import DEADLINE
from tests.gui.conftest import open_editor


def menu_at(widget: QWidget) -> dict[str, QAction]:
    """The entries that a right click opens, by their words."""
    assert widget.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    return {action.text(): action for action in widget.actions() if action.text()}


def test_a_menu_of_the_menu_bar_has_a_letter_of_its_own(window: MainWindow) -> None:
    titles = [action.text() for action in window.ui.menu_bar.actions()]
    assert len({title[title.index("&") + 1] for title in titles}) == len(titles) == 5
    words = [button.text() for button in window.ui.tool_bar.findChildren(QToolButton)]
    assert "Мероприятие" in words
    assert not any("&" in word for word in words)


def test_the_menu_of_a_row_begins_with_its_cell(window: MainWindow) -> None:
    table = window.chart.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, DEADLINE))
    entries = menu_at(table)
    assert list(entries)[:5] == ["Изменить", "Вырезать", "Копировать", "Вставить", "Очистить ячейку"]
    assert {"Добавить", "Удалить", "Выше"} <= entries.keys()
    entries["Изменить"].trigger()
    assert open_editor(table).toPlainText() == "По мере необходимости"


def test_every_table_of_the_plan_has_the_same_menu(window: MainWindow) -> None:
    tables = (window.table.frozen, window.table.rest, window.matrix)
    assert all(menu_at(table) == menu_at(window.chart.table) for table in tables)


def test_a_roadmap_is_set_up_and_deleted_where_it_stands(window: MainWindow) -> None:
    entries = menu_at(window.ui.registry_list)
    assert next(iter(entries)) == "Свойства дорожной карты…"
    entries["Удалить дорожную карту…"].trigger()
    assert not window.bridge.file.roadmaps
