from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from roadmap_desktop.app.examples import open_own_database
from tests.benchmarks.conftest import seconds
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
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from roadmap_desktop.gui import application
show = QApplication.exec
QApplication.exec = lambda *_: (QTimer.singleShot(0, QApplication.quit), show())[1]
application.run(Path(sys.argv[1]))
"""


def run(code: str, *words: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code, *words], check=True, cwd=ROOT, env=environment, capture_output=True)


def test_start_with_the_two_examples(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "own.db"
    open_own_database(path).close()
    bare = seconds(lambda: run(BARE), 5)
    ours = seconds(lambda: run(OURS, str(path)), 5)
    report("start to a window with both examples", f"{ours / bare:.2f} x bare ({ours:.2f} s)", "1.3 x")
