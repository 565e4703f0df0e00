"""A page-broken table through the whole wizard: seen, corrected, taken, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.review import Review
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.conftest import settled
from tests.gui.wizard.conftest import LONG, continuation, digest, understood

ROWS, FINDINGS, OUTCOME = 2, 5, 6


def test_a_torn_table_shows_its_rows_and_its_joins(review: Review) -> None:
    counts = review.counts()
    assert (counts[Kind.ACTIVITY], counts[Kind.SKIPPED]) == (35, 0)
    assert counts[Kind.HEADER_AGAIN] > 2
    assert len(review.joins) == counts[Kind.CONTINUATION] == 3


def test_both_halves_stand_beside_the_whole_with_its_seam(wizard: ImportWizard, review: Review) -> None:
    row = continuation(review)
    wizard.go_to(ROWS)
    wizard.rows_page.go_to(review.joins[0])
    join = next(join for join in row.source.joins if len(join.before) == 2)
    before, after = (card.toPlainText() for card in (wizard.rows_page.ui.before, wizard.rows_page.ui.after))
    assert all(" ".join(half.split()) in before for half in join.before)
    assert " ".join(join.after.split()) in after


def test_a_changed_class_is_read_anew(qtbot: QtBot, wizard: ImportWizard, review: Review) -> None:
    row = next(row for row in review.rows if row.kind is Kind.RESULT)
    place = wizard.rows_page.model.find_place(row.place)
    before = len(review.proposal.plan.activities)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        index = wizard.rows_page.model.index(place, 1)
        assert wizard.rows_page.model.setData(index, RowClass.ACTIVITY)
    assert understood(wizard).rows[place].kind is Kind.ACTIVITY
    assert len(understood(wizard).proposal.plan.activities) == before + 1


def test_a_join_is_undone(qtbot: QtBot, wizard: ImportWizard, review: Review) -> None:
    wizard.go_to(ROWS)
    wizard.rows_page.go_to(review.joins[0])
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.rows_page.ui.apart_button.click()
    assert len(understood(wizard).joins) == len(review.joins) - 1
    assert understood(wizard).rows[review.joins[0]].kind in {Kind.ACTIVITY, Kind.RESULT}


@pytest.mark.usefixtures("review")
def test_one_undo_after_the_import_restores_the_database(
    qtbot: QtBot, window: MainWindow, wizard: ImportWizard
) -> None:
    path = window.bridge.session.path
    before = digest(path)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.rows_page.take_apart()
    assert digest(path) == before
    wizard.go_to(OUTCOME)
    with qtbot.waitSignal(wizard.imported):
        wizard.ui.next_button.click()
    assert digest(path) != before
    assert len(window.bridge.file.roadmaps) == 2
    settled(qtbot, window)
    window.ui.action_undo.trigger()
    assert digest(path) == before
    settled(qtbot, window)


@pytest.mark.usefixtures("review")
def test_title_and_period_are_the_users(qtbot: QtBot, window: MainWindow, wizard: ImportWizard) -> None:
    wizard.go_to(OUTCOME)
    page = wizard.outcome_page.ui
    page.title.setPlainText(" ")
    assert not wizard.ui.next_button.isEnabled()
    assert "наименование" in wizard.ui.foot_label.text()
    page.title.setPlainText("Другой план")
    page.has_period.setChecked(True)
    page.period_start.setText("31.02.2027")
    assert not wizard.ui.next_button.isEnabled()
    assert "День периода не прочитан" in wizard.ui.foot_label.text()
    page.has_period.setChecked(False)
    with qtbot.waitSignal(wizard.imported):
        wizard.ui.next_button.click()
    taken = next(roadmap for roadmap in window.bridge.file.roadmaps.values() if roadmap.id != "roadmap")
    assert (taken.title, taken.period) == ("Другой план", None)
    settled(qtbot, window)


@pytest.mark.usefixtures("review")
def test_a_day_that_is_none_is_still_refused_when_the_document_was_read_anew(
    qtbot: QtBot, wizard: ImportWizard, type_text: Callable[[QWidget, str], None]
) -> None:
    wizard.go_to(OUTCOME)
    page = wizard.outcome_page.ui
    assert page.has_period.isChecked()
    page.period_end.selectAll()
    type_text(page.period_end, "31.13.2020")
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.rows_page.take_apart()
    wizard.go_to(OUTCOME)
    assert page.has_period.isChecked()
    assert page.period_end.isEnabled()
    assert page.period_end.text() == "31.13.2020"
    assert not wizard.ui.next_button.isEnabled()
    assert "День периода не прочитан" in wizard.ui.foot_label.text()


def test_nothing_is_taken_before_something_is_recognised(wizard: ImportWizard) -> None:
    wizard.go_to(OUTCOME)
    assert not wizard.ui.next_button.isEnabled()
    assert "не распознаны" in wizard.ui.foot_label.text()


def test_a_finding_leads_to_its_row(wizard: ImportWizard, review: Review) -> None:
    wizard.go_to(FINDINGS)
    page = wizard.findings_page
    found = next(f for f in review.proposal.findings if f.code == "recognition.rows-joined")
    page.visited.emit(found)
    assert wizard.step == ROWS
    row = wizard.rows_page.model.row_at(wizard.rows_page.ui.rows.currentIndex().row())
    assert row.source.cell == found.cell


def test_all_joins_are_confirmed_at_once(wizard: ImportWizard, review: Review) -> None:
    wizard.go_to(ROWS)
    assert str(len(review.joins)) in wizard.ui.foot_button.text()
    wizard.ui.foot_button.click()
    assert wizard.draft.undecided == ()
    assert wizard.ui.foot_button.isHidden()


@pytest.mark.parametrize(("name", "content", "word"), [("empty.xlsx", b"", "пуст"), ("bad.xlsx", b"PK\x03\x04bad", "")])
def test_a_bad_file_is_told_in_place(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with qtbot.waitSignal(wizard.draft.failed, timeout=LONG):
        wizard.read(tmp_path / name)
    assert wizard.file_page.ui.problem_label.isVisible()
    assert word in wizard.file_page.ui.problem_label.text()
    assert not wizard.ui.next_button.isEnabled()


def test_escape_cancels_while_the_file_is_read(
    qtbot: QtBot, window: MainWindow, wizard: ImportWizard, torn: Path
) -> None:
    revision = window.bridge.file.revision
    wizard.read(torn)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert not wizard.draft.busy
    window.tasks.wait()
    qtbot.wait(20)
    assert window.bridge.file.revision == revision


def test_a_sheet_can_be_left_out(qtbot: QtBot, wizard: ImportWizard, review: Review) -> None:
    with qtbot.waitSignal(wizard.draft.failed, timeout=LONG):
        wizard.draft.leave_out(frozenset({0}))
    assert wizard.draft.problem
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.draft.leave_out(frozenset())
    assert understood(wizard).counts() == review.counts()


def test_a_pasted_table_is_read(qtbot: QtBot, wizard: ImportWizard) -> None:
    text = "№\tМероприятие\tСрок\tИсполнители\n1.\tРазработка плана\tМай 2019\tДепартамент образования\n"
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.file_page.paste()
    (activity,) = understood(wizard).proposal.plan.activities
    assert (activity.title, activity.deadline.text) == ("Разработка плана", "Май 2019")


def dropped(wizard: ImportWizard, url: QUrl) -> None:
    data = QMimeData()
    data.setUrls([url])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    wizard.file_page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, plain))


def test_a_local_file_can_be_dropped_and_nothing_else(qtbot: QtBot, wizard: ImportWizard, torn: Path) -> None:
    dropped(wizard, QUrl("ftp:///plan.xlsx"))
    assert not wizard.draft.busy
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        dropped(wizard, QUrl.fromLocalFile(str(torn)))
    assert wizard.draft.name == torn.name
