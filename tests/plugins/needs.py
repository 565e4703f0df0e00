"""`@pytest.mark.needs("display", "soffice")`: tests that need a tool or a right are skipped where it is absent.

The last line of the run counts them, and `--fail-on-skip` (used by .ci/run) makes any skip a failure.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable

import pytest

# Any other name is a command on the PATH.
CONDITIONS: dict[str, Callable[[], bool]] = {
    "display": lambda: bool(os.environ.get("DISPLAY")),
    "linux": lambda: sys.platform == "linux",
    "root": lambda: hasattr(os, "geteuid") and os.geteuid() == 0,
}


def is_there(need: str) -> bool:
    """True when the tool or the right is there."""
    return CONDITIONS.get(need, lambda: shutil.which(need) is not None)()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fail-on-skip", action="store_true", help="a skipped test fails the run")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(*names): tools or rights without which the test is skipped")


def pytest_runtest_setup(item: pytest.Item) -> None:
    missing = [need for mark in item.iter_markers("needs") for need in mark.args if not is_there(need)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if session.config.getoption("--fail-on-skip") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped and terminalreporter.config.getoption("--fail-on-skip"):
        terminalreporter.section("skipped tests fail this run", red=True)
        for report in skipped:
            terminalreporter.line(f"{report.nodeid}: {report.longrepr[2]}")
