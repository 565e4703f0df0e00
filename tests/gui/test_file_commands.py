"""Files that somebody else holds, and copies, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Session
from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.errors import StorageError
from roadmap_desktop.gui.file_commands import READABLE, why_reading
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.models.columns import TITLE
from tests.gui import plans
from tests.gui.conftest import settled


def link(window: MainWindow, text: str) -> QToolButton:
    """A link of the message bar."""
    return next(b for b in window.messages.findChildren(QToolButton) if b.text() == text and b.isVisible())


def test_a_file_that_somebody_writes_to_is_offered_for_reading(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with Session.open(tmp_path / "other.db", create=True):
        window.file_commands.open_path(tmp_path / "other.db")
        assert "уже открыт для записи" in window.messages.text
        assert window.bridge.file.roadmaps
        link(window, "Открыть для чтения").click()
        assert window.bridge.session.read_only
        assert window.bridge.session.path.name == "other.db"
        assert "только для чтения, правки не принимаются" in window.messages.text
        settled(qtbot, window)


@pytest.mark.parametrize("code", sorted(READABLE))
@pytest.mark.parametrize("language", ["ru", "en"])
def test_what_is_open_for_reading_is_not_offered_for_reading(code: str, language: str) -> None:
    error = StorageError(code, path="a.db", holder="Иванов")
    told = why_reading(Messages(language), error)
    assert ("a.db" in told) == (code != "storage.full")
    assert told != Messages(language).error(error)
    assert "можно открыть для чтения" not in told


def chosen(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Answer the choices of a file; gives what was proposed, as it comes."""
    proposed: list[str] = []
    left = list(answers)

    def choose(_parent: object, _title: str, at: str, *_: object, **__: object) -> tuple[str, str]:
        proposed.append(Path(at).name)
        return (left.pop(0) if left else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return proposed


def test_a_copy_has_a_name_and_is_written_beside_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = chosen(monkeypatch, str(tmp_path / "copy"))
    window.file_commands.save_copy()
    qtbot.waitUntil(lambda: window.messages.text == "Копия записана: copy.db")
    assert proposed[0] == "plans – копия.db"
    with Session.open(tmp_path / "copy.db") as copy:
        assert copy.file.activities.keys() == window.bridge.file.activities.keys()


def test_an_opened_copy_shows_its_own_rows_though_they_have_the_same_ids(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.bridge.session.save_copy(tmp_path / "copy.db")
    window.choice.choose("a3")
    window.card.put("title", "Правка после копии")
    window.file_commands.open_path(tmp_path / "copy.db")
    settled(qtbot, window)
    own = window.bridge.file.activities
    assert own["a3"].title != "Правка после копии"
    for id_ in ("a3", "a1"):
        assert window.model.index(window.model.place(id_), TITLE).data() == own[id_].title
    assert window.model.file is window.bridge.file
    assert window.card.shown == window.choice.id == "a1"
    window.choice.choose("a3")
    assert window.card.fields["title"].toPlainText() == own["a3"].title
    assert window.findings.findings == plan_findings(window.bridge.file.plan(plans.ROADMAP))


def test_what_stands_typed_when_another_file_is_opened_goes_to_the_file_it_was_typed_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, type_text: Callable[[QWidget, str], None]
) -> None:
    own = window.bridge.session.path
    window.bridge.session.save_copy(tmp_path / "copy.db")
    with Session.open(tmp_path / "copy.db"):
        window.file_commands.open_path(tmp_path / "copy.db")
        window.choice.choose("a3")
        window.card.edit("title")
        type_text(window.card.fields["title"], "Набрано")
        QTest.mouseClick(link(window, "Открыть для чтения"), Qt.MouseButton.LeftButton)
        settled(qtbot, window)
        assert window.bridge.session.path.name == "copy.db"
        assert window.bridge.file.activities["a3"].title != "Набрано"
    with Session.open(own) as left:
        assert left.file.activities["a3"].title == "Набрано"


def test_a_copy_over_the_file_itself_is_refused_and_another_name_asked(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = window.bridge.session.path
    before = own.stat().st_ino
    proposed = chosen(monkeypatch, str(own))
    window.file_commands.save_copy()
    qtbot.waitUntil(lambda: "уже есть" in window.messages.text)
    assert own.stat().st_ino == before
    link(window, "Выбрать другое имя").click()
    assert len(proposed) == 2
