"""The program from its start: first run with the examples, second run, a database that cannot be opened or written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from roadmap_desktop.app.session import Label, Session
from roadmap_desktop.domain import edits

# Says what the window shows, closes whatever is open, as a user would after a look at it.
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from roadmap_desktop.gui import application

def look() -> None:
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            box = widget if isinstance(widget, QMessageBox) else None
            bar = getattr(widget, "messages", None)
            print(box.text() if box else widget.windowTitle(), "|", bar.text if bar else "")
            widget.close()

timer = QTimer()
timer.timeout.connect(look)
start = application.QApplication.exec
QApplication.exec = staticmethod(lambda: (timer.start(300), start())[1])
QMessageBox.exec = lambda box: (print(box.text(), "|"), 0)[1]
sys.exit(application.run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    folders = {f"XDG_{name}_HOME": str(home / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    environment = {**os.environ, **folders, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_first_start_shows_the_examples_and_deleted_ones_do_not_return(tmp_path: Path) -> None:
    first = run(tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    (database,) = tmp_path.rglob("*.db")
    with Session.open(database) as session:
        assert len(session.file.roadmaps) == 2
        titles = {roadmap.title.split()[0] for roadmap in session.file.roadmaps.values()}
        for roadmap in list(session.file.roadmaps):
            session.apply(edits.remove_roadmap(session.file, roadmap), Label("step.removed-roadmap"), "test")
    assert any(first.stdout.startswith(title) for title in titles)
    second = run(tmp_path)
    assert (second.returncode, second.stdout.split(" |")[0]) == (0, "Дорожная карта")


def test_a_database_in_use_opens_read_only_and_says_who_holds_it(tmp_path: Path) -> None:
    with Session.open(tmp_path / "plans.db", create=True):
        outcome = run(tmp_path, str(tmp_path / "plans.db"))
    assert outcome.returncode == 0
    assert "уже открыт для записи" in outcome.stdout


@pytest.mark.parametrize(("content", "sentence"), [(b"", "пуст"), (b"\x89PNG", "создан не этой программой")])
def test_what_is_no_database_is_told_and_kept(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "plans.db"
    path.write_bytes(content)
    outcome = run(tmp_path, str(path))
    assert (outcome.returncode, path.read_bytes()) == (5, content)
    assert sentence in outcome.stdout
