"""The window of differences over the real window, and the sample plan as officials would send it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roadmap_desktop.app import exports
from roadmap_desktop.app.selection import Selection
from roadmap_desktop.app.session import Label
from roadmap_desktop.domain import edits
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.update.window import UpdateWindow
from tests.gui import plans
from tests.gui.conftest import settled
from tests.gui.wizard.conftest import LONG

STEP = Label("step.field", (("number", "4."), ("field", "deadline")))


@pytest.fixture
def exported(window: MainWindow, tmp_path: Path) -> Path:
    """The plan in its own form, as it goes out."""
    path = tmp_path / "план.xlsx"
    exports.export(window.bridge.file, plans.ROADMAP, "", path)
    return path


@pytest.fixture
def returned(window: MainWindow, exported: Path) -> Path:
    """The workbook with two deadlines and a title edited; one of the deadlines was edited here as well."""
    book = openpyxl.load_workbook(exported)
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    replace(sheet, "Май - июнь 2018", "Июль 2018")
    replace(sheet, "Апрель 2019", "Июнь 2019")
    replace(sheet, window.bridge.file.activities["a3"].title, "Разработка нового регламента")
    book.save(exported)
    edit = edits.set_field(window.bridge.file, "a4", "deadline", "Август 2018")
    window.bridge.session.apply(edit, STEP, "table")
    return exported


def replace(sheet: Worksheet, old: str, new: str) -> None:
    """Edit the one cell that has this text."""
    (cell,) = (cell for row in sheet.iter_rows() for cell in row if cell.value == old)
    cell.value = new


@pytest.fixture
def update(qtbot: QtBot, look: Look, window: MainWindow) -> Iterator[UpdateWindow]:
    update = UpdateWindow(look, window.bridge, window.tasks, plans.ROADMAP, window)
    update.updated.connect(window.file_commands._updated)
    with qtbot.waitExposed(update):
        update.open()
    yield update
    if isValid(update):
        update.close()
    settled(qtbot, window)


@pytest.fixture
def read(qtbot: QtBot, update: UpdateWindow) -> Callable[[Path], Selection]:
    """Reads a document and waits until it is compared."""

    def read_file(path: Path) -> Selection:
        update.read(path)
        qtbot.waitUntil(lambda: not update.draft.busy, timeout=LONG)
        assert update.draft.selection is not None
        return update.draft.selection

    return read_file


@pytest.fixture
def selection(read: Callable[[Path], Selection], returned: Path) -> Selection:
    """What the returned workbook has otherwise."""
    return read(returned)
