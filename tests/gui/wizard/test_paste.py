"""«Вставить таблицу»: what office programs put on the clipboard, from the real clipboard to the recognised plan.

Those of LibreOffice were taken from its clipboard, with the table of one and the same plan copied in Calc and, three
columns of it, in Writer. Those of Excel and Word are written by hand in the form that these put there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.conftest import ROOT
from tests.gui.wizard.conftest import LONG, understood

DATA = ROOT / "tests/data/clipboard"
TITLES = ["Провести курсы повышения квалификации", 'Открыть центр "Старт"']
Paste = Callable[[dict[str, bytes]], list[Activity]]


@pytest.fixture
def paste(qtbot: QtBot, wizard: ImportWizard) -> Iterator[Paste]:
    """Puts data of these formats on the clipboard and presses the button; gives the activities."""

    def press(formats: dict[str, bytes]) -> list[Activity]:
        data = QMimeData()
        for name, content in formats.items():
            data.setData(name, content)
        QGuiApplication.clipboard().setMimeData(data)
        with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
            wizard.file_page.ui.paste_button.click()
        return list(understood(wizard).proposal.plan.activities)

    yield press
    QGuiApplication.clipboard().clear()


def formats_of(program: str) -> dict[str, bytes]:
    """What a program offers, as stored."""
    kinds = {".html": "text/html", ".txt": "text/plain"}
    return {kinds[path.suffix]: path.read_bytes() for path in DATA.glob(f"{program}.*")}


def titles(activities: list[Activity]) -> list[str]:
    return [" ".join(activity.title.split()) for activity in activities]


@pytest.mark.parametrize("program", ["calc", "excel", "word"])
def test_a_copied_table_is_read_whole(wizard: ImportWizard, paste: Paste, program: str) -> None:
    activities = paste(formats_of(program))
    assert titles(activities) == TITLES
    assert activities[0].title.split("\n")[0] == "Провести курсы"
    assert [" ".join(activity.deadline.text.split()) for activity in activities] == ["май – июнь 2031", "2031 год"]
    assert [len(activity.executors) for activity in activities] == [2, 1]
    plan = understood(wizard).proposal.plan
    assert [section.title for section in plan.sections] == ["Блок «Кадры»"]
    assert all(activity.section == plan.sections[0].id for activity in activities)


def test_a_part_of_a_table_is_read_as_far_as_it_goes(paste: Paste) -> None:
    activities = paste(formats_of("writer"))
    assert titles(activities) == TITLES
    assert [result.text for activity in activities for result in activity.results] == ["План «Мастер»; отчет", "Приказ"]


@pytest.mark.parametrize("program", ["calc", "excel"])
def test_text_with_tabs_alone_is_a_table_too(paste: Paste, program: str) -> None:
    activities = paste({"text/plain": formats_of(program)["text/plain"]})
    assert titles(activities) == TITLES
    assert [activity.number for activity in activities] == ["1.", "2."]


def test_quoted_cells_keep_their_lines_and_quotes(paste: Paste) -> None:
    activities = paste({"text/plain": formats_of("excel")["text/plain"]})
    assert activities[0].title == "Провести курсы\nповышения квалификации"
    assert activities[1].title == 'Открыть центр "Старт"'


def test_an_empty_clipboard_is_said_in_place(qtbot: QtBot, wizard: ImportWizard) -> None:
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(wizard.draft.failed, timeout=LONG):
        wizard.file_page.ui.paste_button.click()
    assert "В буфере обмена нет таблицы" in wizard.file_page.ui.problem_label.text()


def test_the_stored_clipboards_hold_nothing_of_this_machine() -> None:
    stored: list[Path] = sorted(DATA.iterdir())
    assert stored
    assert not any(b"file://" in path.read_bytes() or b"/tmp" in path.read_bytes() for path in stored)


def test_ctrl_v_in_the_first_step_pastes(qtbot: QtBot, wizard: ImportWizard) -> None:
    data = QMimeData()
    data.setData("text/html", formats_of("word")["text/html"])
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.waitActive(wizard)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        QTest.keyClick(wizard.file_page.ui.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(list(understood(wizard).proposal.plan.activities)) == TITLES
    QGuiApplication.clipboard().clear()
