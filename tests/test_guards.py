"""The guards of tests/plugins bite: each fault below fails its own test, and nothing else does."""

from __future__ import annotations

import pytest

FAULTS = """
import logging, threading, warnings
import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QLineEdit, QWidget

kept = []

def keep(thing):
    kept.append(thing)
    return thing

def test_thread():
    keep(threading.Thread(target=threading.Event().wait, args=(4,))).start()

def test_timer(qtbot):
    keep(QTimer()).start(10_000)

def test_qt_thread(qtbot):
    keep(QThread()).start()

def test_window(qtbot):
    keep(QWidget()).show()

def test_qt_warning(qtbot):
    qWarning(b"something is wrong")

def test_warning():
    warnings.warn("old", DeprecationWarning)

def test_log():
    logging.getLogger("roadmap_desktop").warning("odd")

@pytest.mark.logs("never said")
def test_log_that_does_not_come():
    pass

def test_cyrillic_keys(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "срок")
"""

SOUND = """
import logging, threading
import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

def test_thread():
    threading.Thread(target=print).start()

@pytest.mark.logs("od{1,2}")
def test_log():
    logging.getLogger("roadmap_desktop").warning("odd")

def test_typed(qtbot, type_text):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.timer = QTimer(field)
    field.timer.start(10_000)
    type_text(field, "Срок: май")
    assert field.text() == "Срок: май"

def test_clipboard(qtbot):
    data = QMimeData()
    data.setText("left behind")
    QGuiApplication.clipboard().setMimeData(data)
"""

SKIPPED = """
import pytest

@pytest.mark.needs("no-such-tool")
def test_tool():
    raise AssertionError("must not run")

@pytest.mark.needs("python3")
def test_there():
    pass
"""


@pytest.fixture
def pytest_run(pytester: pytest.Pytester, pytestconfig: pytest.Config) -> pytest.Pytester:
    """A folder for a run of its own with our conftest, plug-ins and settings."""
    root = pytestconfig.rootpath
    settings = (root / "pyproject.toml").read_text(encoding="utf-8")
    pytester.makefile(".toml", pyproject=settings.replace('pythonpath = ["."]', f"pythonpath = ['{root}']"))
    pytester.makeconftest((root / "tests/conftest.py").read_text(encoding="utf-8"))
    return pytester


def test_every_fault_fails(pytest_run: pytest.Pytester) -> None:
    result = pytest_run.runpytest_subprocess(pytest_run.makepyfile(FAULTS), "-q")
    faults = FAULTS.count("\ndef test_")
    # What is found after the body counts as an error, so a fault may be reported twice but never pass in full.
    outcomes = result.parseoutcomes()
    spoiled = {line.split("::")[1].split(" ")[0] for line in result.outlines if line.startswith(("FAILED", "ERROR"))}
    assert len(spoiled) == faults, (outcomes, spoiled)


def test_sound_tests_pass(pytest_run: pytest.Pytester) -> None:
    result = pytest_run.runpytest_subprocess(pytest_run.makepyfile(SOUND), "-q")
    result.assert_outcomes(passed=SOUND.count("\ndef test_"))
    assert result.ret == 0


@pytest.mark.parametrize(("options", "code"), [([], 0), (["--fail-on-skip"], 1)])
def test_absent_tool_is_counted(pytest_run: pytest.Pytester, options: list[str], code: int) -> None:
    result = pytest_run.runpytest_subprocess(pytest_run.makepyfile(SKIPPED), *options)
    assert result.ret == code
    result.stdout.fnmatch_lines(["*1 passed, 1 skipped*"])
    assert "1 skipped" in result.outlines[-1]
