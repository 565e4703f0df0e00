"""How long the window is held up while a large document is read, corrected and taken: the longest gap between ticks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.mappings import Mappings
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Label, Session
from roadmap_desktop.collection import settled
from roadmap_desktop.domain.changes import plan_added
from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.palette import LIGHT
from roadmap_desktop.gui.panels import View
from roadmap_desktop.gui.update.window import UpdateWindow
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.benchmarks.plans import large_plan
from tests.benchmarks.test_exchange import Report, exported

COUNT = 10_000
TICK = 10
"""Milliseconds between two ticks of a window that nothing holds up."""
LONG = 240_000
BUDGET = "100 ms"


class Pulse:
    """The longest time that the event loop let a tick wait."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)
        self._last = time.perf_counter()
        self.longest = 0.0

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


@pytest.fixture
def measured(report: Report) -> Callable[[str], AbstractContextManager[None]]:
    """A block whose longest gap is noted under a name, with its whole time."""

    @contextmanager
    def block(name: str) -> Iterator[None]:
        pulse = Pulse()
        started = time.perf_counter()
        yield
        whole = time.perf_counter() - started
        pulse._tick()
        pulse.stop()
        report(f"{COUNT:,} activities: {name}", f"{pulse.longest * 1000:.0f} ms (of {whole:.1f} s)", BUDGET)

    return block


Measured = Callable[[str], AbstractContextManager[None]]


def shown(qtbot: QtBot, session: Session) -> MainWindow:
    window = MainWindow(Look(LIGHT), session, Messages())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.checker.busy, timeout=LONG)
    return window


def two_plans(path: Path) -> Session:
    """A large plan, and beside it one of thirty activities that the window opens with."""
    session, small = Session.open(path, create=True), large_plan(30)
    sections = tuple(replace(s, id=f"q{s.id}", roadmap="q") for s in small.sections)
    activities = tuple(replace(a, id=f"q{a.id}", roadmap="q", section=f"q{a.section}") for a in small.activities)
    plan = replace(small, roadmap=replace(small.roadmap, id="q", rank="a"), sections=sections, activities=activities)
    for added in (large_plan(COUNT), replace(plan, organizations=())):
        session.apply(plan_added(added), Label("step.import", (("title", ""),)), "import")
    return session


def test_rows(qtbot: QtBot, measured: Measured, tmp_path: Path) -> None:
    with settled():
        window = shown(qtbot, two_plans(tmp_path / "plans.db"))

    def calm() -> None:
        qtbot.waitUntil(lambda: not window.checker.busy, timeout=LONG)
        qtbot.wait(100)

    for view, name in ((View.CHART, "the chart"), (View.INDICATORS, "the indicators")):
        window.show_roadmap("q")
        window.show_view(view)
        calm()
        with measured(f"turned to {name}"):
            window.show_roadmap("r")
            calm()
        with measured(f"a section folded in {name}"):
            window.model.toggle(0)
            calm()
        with measured(f"all sections folded in {name}"):
            window.model.fold_all(folded=True)
            calm()
        window.model.fold_all(folded=False)


def test_import(qtbot: QtBot, measured: Measured, tmp_path: Path) -> None:
    path = exported(tmp_path, COUNT)
    window = shown(qtbot, Session.open(tmp_path / "plans.db", create=True))
    wizard = ImportWizard(window.look, window.bridge, window.tasks, window, Mappings(tmp_path / "mappings.json"))
    wizard.open()
    with measured("read and recognised in the wizard"), qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.read(path)
    with measured("all steps of the wizard turned"):
        for step in range(len(wizard.pages)):
            wizard.go_to(step)
            qtbot.wait(300)
    review = wizard.draft.review
    assert review is not None
    place = next(row.place for row in reversed(review.rows) if row.changeable)
    with measured("a row's class changed, recognised anew"), qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.draft.choose_rows([place], RowClass.NOTE)
    # What the main window does with a plan of this size is its own matter.
    window.bridge.blockSignals(True)
    with measured("imported, until it is written"), qtbot.waitSignal(wizard.imported, timeout=LONG):
        wizard.ui.next_button.click()


def test_paper(qtbot: QtBot, measured: Measured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan of this size has thousands of pages: laid out, shown, painted, written, and stopped."""
    session = Session.open(tmp_path / "plans.db", create=True)
    session.apply(plan_added(large_plan(COUNT)), Label("step.import", (("title", ""),)), "import")
    window = shown(qtbot, session)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan.pdf"), ""))
    with measured("saved as PDF"), qtbot.waitSignal(window.print_commands.saved, timeout=LONG):
        window.ui.action_save_pdf.trigger()
    window.ui.action_print_preview.trigger()
    preview = window.print_commands._preview
    assert preview is not None
    with measured("laid out for the preview"):
        qtbot.waitUntil(lambda: preview.paper is not None, timeout=LONG)
    preview.ui.pdf_button.click()
    qtbot.wait(1000)
    with measured("a PDF stopped, until it is told"):
        preview.ui.job.stop_button.click()
        qtbot.waitUntil(lambda: not preview.ui.job.isVisible(), timeout=LONG)


def test_update(qtbot: QtBot, measured: Measured, tmp_path: Path) -> None:
    path = exported(tmp_path, COUNT)
    plan = large_plan(COUNT)
    other = tuple(replace(activity, note="Правка", title=f"{activity.title} иначе") for activity in plan.activities)
    session = Session.open(tmp_path / "plans.db", create=True)
    session.apply(plan_added(replace(plan, activities=other)), Label("step.import", (("title", ""),)), "import")
    window = shown(qtbot, session)
    update = UpdateWindow(window.look, window.bridge, window.tasks, plan.roadmap.id, window)
    update.open()
    with measured("read and compared, each of them different"):
        update.read(path)
        qtbot.waitUntil(lambda: not update.draft.busy, timeout=LONG)
        qtbot.wait(500)
    assert update.draft.selection is not None
    assert len(update.draft.selection.differences) >= COUNT
    with measured("all ticked, none, all without conflicts"):
        for button in (update.ui.all_button, update.ui.none_button, update.ui.clean_button):
            button.click()
            qtbot.wait(100)
    window.bridge.blockSignals(True)
    with measured("differences accepted, until it is written"), qtbot.waitSignal(update.updated, timeout=LONG):
        update.ui.accept_button.click()
