"""The card: all fields at full length, the reading of a deadline while it is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.session import Session
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.models.indicators import FROZEN, NAME

Typist = Callable[[QWidget, str], None]


def typed(window: MainWindow, name: str, text: str, type_text: Typist) -> None:
    window.card.edit(name)
    type_text(window.card.fields[name], text)


def offered(window: MainWindow) -> list[QPushButton]:
    return [b for b in window.card.ui.alternatives.findChildren(QPushButton) if b.isVisible()]


@pytest.fixture
def card(window: MainWindow) -> MainWindow:
    window.choice.choose("a8")
    return window


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("title", "Иное название", lambda a: a.title),
        ("number", "8.1.", lambda a: a.number),
        ("note", "Проверить", lambda a: a.note),
        ("goals", "1, 3", lambda a: ", ".join(a.goals)),
        ("documents", "Протокол", lambda a: a.documents[0].text),
    ],
)
def test_a_field_is_taken_when_it_is_left(
    card: MainWindow, type_text: Typist, name: str, text: str, found: Callable[..., str]
) -> None:
    typed(card, name, text, type_text)
    card.chart.table.setFocus()
    assert found(card.bridge.file.activities["a8"]) == text


def test_the_reading_follows_the_typing(card: MainWindow, type_text: Typist) -> None:
    typed(card, "deadline", "Декабрь 2020", type_text)
    assert card.card.ui.reading.text() == "Читается: с 01.12.2020 по 31.12.2020, по месяцам"
    assert card.bridge.file.activities["a8"].deadline.text == "Сентябрь 2018-декабрь 2020"


def test_an_ambiguous_deadline_offers_its_readings(qtbot: QtBot, card: MainWindow, type_text: Typist) -> None:
    typed(card, "deadline", "до декабря 2019", type_text)
    QTest.keyClick(card.card.fields["deadline"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(offered(card)) == 2)
    ways = offered(card)
    other = next(way for way in ways if not way.isChecked())
    other.click()
    deadline = card.bridge.file.activities["a8"].deadline
    assert (deadline.text, bool(deadline.choice)) == ("до декабря 2019", True)
    qtbot.waitUntil(lambda: [way.isChecked() for way in offered(card)] == [False, True])


def test_a_refused_text_stays_until_escape(card: MainWindow, type_text: Typist) -> None:
    before = card.bridge.file.activities["a8"].title
    field = card.card.fields["title"]
    typed(card, "title", " ", type_text)
    card.chart.table.setFocus()
    assert field.toPlainText() == " "
    assert field.note.startswith("Наименование не может быть пустым")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.toPlainText(), field.note) == (before, "")


def test_undo_shows_in_the_card(card: MainWindow, type_text: Typist) -> None:
    before = card.bridge.file.activities["a8"].title
    typed(card, "title", "Иное", type_text)
    field = card.card.fields["title"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card.bridge.file.activities["a8"].title == before
    assert field.toPlainText() == before


def test_del_and_insert_mean_the_text(card: MainWindow) -> None:
    field, revision = card.card.fields["note"], card.bridge.file.revision
    card.card.edit("note")
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_Home, Qt.Key.Key_Delete, Qt.Key.Key_Insert):
        QTest.keyClick(field, key)
    assert (field.toPlainText(), card.bridge.file.revision) == ("b", revision)


def test_what_is_being_typed_is_taken_when_the_window_closes(card: MainWindow, type_text: Typist) -> None:
    typed(card, "note", "Последнее", type_text)
    path = card.bridge.session.path
    card.close()
    with Session.open(path) as session:
        assert session.file.activities["a8"].note == "Последнее"


def test_a_command_sees_what_is_being_typed(card: MainWindow, type_text: Typist) -> None:
    typed(card, "note", "Для выгрузки", type_text)
    card.ui.action_export.trigger()
    assert card.bridge.file.activities["a8"].note == "Для выгрузки"


def test_a_section_is_worded_in_the_card(card: MainWindow, type_text: Typist) -> None:
    card.choice.choose("s2")
    typed(card, "title", "Блок «Новый»", type_text)
    card.chart.table.setFocus()
    assert card.bridge.file.sections["s2"].title == "Блок «Новый»"


def test_the_card_stands_at_the_side_of_a_wide_window(window: MainWindow) -> None:
    window.resize(1700, 900)
    assert window.card.isVisibleTo(window.ui.side)
    window.resize(1366, 740)
    assert window.ui.panel_pages.currentWidget() is window.card


def test_tab_goes_through_the_results_and_out(window: MainWindow) -> None:
    """From the words over the years that are shown, and on to the buttons."""
    matrix = window.card.matrix
    window.chart.table.choose("a2")
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.matrix.index(0, NAME))
    passed: list[int] = []
    while matrix.hasFocus() and len(passed) < 9:
        passed.append(matrix.currentIndex().column())
        QTest.keyClick(matrix, Qt.Key.Key_Tab)
    assert passed == [NAME, FROZEN, FROZEN + 1, FROZEN + 2]
    assert window.card.ui.add_result.hasFocus()


@pytest.mark.parametrize("code", ["unreported", "done-late", "unconfirmed", "overdue"])
def test_a_state_of_several_words_stands_on_one_line(qtbot: QtBot, window: MainWindow, code: str) -> None:
    standing = window.card.ui.standing
    standing.setText(window.bridge.messages.text(f"standing.{code}"))
    qtbot.wait(50)
    assert standing.heightForWidth(standing.width()) < 2 * standing.fontMetrics().height()
