"""The wizard over the real window, and a real roadmap laid out with its rows torn by pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roadmap_desktop.app import imports
from roadmap_desktop.app.mappings import Mappings
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.wizard.review import Review, ReviewRow
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.conftest import ROOT
from tests.exchange import layouts

LONG = 60_000
"""Milliseconds that a child process may take on a busy machine."""

FORM = layouts.Form(
    ("number", "title", "results", "deadline", "executors", "unit", "targets"),
    ("2018", "2019", "2020"),
    {name: words[0] for name, words in layouts.HEADS.items()} | {"group": layouts.GROUPS[0], "year": "{}"},
    {"title": 26, "results": 26, "deadline": 14, "executors": 26, "unit": 14},
    page_lines=24,
)


@pytest.fixture(scope="session")
def torn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook whose rows are cut by pages, with the head repeated on each."""
    path = tmp_path_factory.mktemp("torn") / "torn.xlsx"
    random = Random(5)
    plan = imports.read(ROOT / "tests/data/seeds/smolensk.txt").plan
    layouts.as_workbook(plan, FORM, layouts.layout(plan, FORM, random), path)
    return path


@pytest.fixture
def mappings(tmp_path: Path) -> Mappings:
    return Mappings(tmp_path / "mappings.json")


@pytest.fixture
def wizard(qtbot: QtBot, look: Look, window: MainWindow, mappings: Mappings) -> Iterator[ImportWizard]:
    wizard = ImportWizard(look, window.bridge, window.tasks, window, mappings)
    with qtbot.waitExposed(wizard):
        wizard.open()
    yield wizard
    if isValid(wizard):
        wizard.close()


@pytest.fixture
def read(qtbot: QtBot, wizard: ImportWizard) -> Callable[[Path], Review]:
    """Reads a file and waits until it is understood."""

    def read_file(path: Path) -> Review:
        with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
            wizard.read(path)
        return understood(wizard)

    return read_file


@pytest.fixture
def review(read: Callable[[Path], Review], torn: Path) -> Review:
    """The torn workbook, read in the wizard."""
    return read(torn)


def understood(wizard: ImportWizard) -> Review:
    """What the wizard shows."""
    assert wizard.draft.review is not None
    return wizard.draft.review


def continuation(review: Review) -> ReviewRow:
    """The first row that continues another."""
    return review.rows[review.joins[0]]


def digest(path: Path) -> str:
    """The digest of all that a database holds."""
    with closing(sqlite3.connect(path)) as connection:
        (found,) = connection.execute("SELECT digest FROM file").fetchone()
    return str(found)
