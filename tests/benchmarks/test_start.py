from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from roadmap_desktop.app.examples import open_own_database
from tests.conftest import ROOT

Report = Callable[[str, str, str], None]

# Until the event queue is empty for the first time, then out.
BARE = """
import sys, sqlmodel
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv); window = QMainWindow(); window.resize(1366, 768); window.show()
QTimer.singleShot(0, app.quit); app.exec()
"""
OURS = """
import sys
from roadmap_desktop import main
from roadmap_desktop.collection import settled
with settled():
    import roadmap_desktop.app.examples  # as main does, before Qt
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
show = QApplication.exec
QApplication.exec = lambda *_: (QTimer.singleShot(0, QApplication.quit), show())[1]
main.main(sys.argv[1:])
"""


def run(code: str, *words: str) -> float:
    """Seconds of the processor that the start takes: those of the clock belong to what else runs."""
    before = os.times()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    subprocess.run([sys.executable, "-c", code, *words], check=True, cwd=ROOT, env=environment, capture_output=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def test_start_with_the_two_examples(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "own.db"
    open_own_database(path).close()
    bare = statistics.median(run(BARE) for _ in range(5))
    ours = statistics.median(run(OURS, str(path)) for _ in range(5))
    report("start to a window with both examples", f"{ours / bare:.2f} x bare ({ours:.2f} s CPU)", "1.3 x")
