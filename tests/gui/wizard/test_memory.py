"""Rows corrected by hand: taken for the same in the next document of this shape, said so, and forgotten on demand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.gui.wizard import draft
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.review import Review, ReviewRow
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.wizard.conftest import LONG, understood

HEAD = "№\tМероприятие\tСрок\tИсполнители\n"
FIRST = HEAD + (
    "1.\tОткрыть центр\t2031 год\tДепартамент\n\tК сведению за 2031 год\t\t\n"
    "2.\tПровести ярмарку\tмай 2032\tДепартамент\n"
)
NEXT = HEAD + (
    "1.\tОткрыть школу\t2033 год\tДепартамент\n2.\tПровести смотр\tмай 2033\tДепартамент\n"
    "\tК сведению за 2033 год\t\t\n"
)
ROWS = 2


def noted(review: Review) -> ReviewRow:
    return next(row for row in review.rows if "сведению" in " ".join(row.cells))


@pytest.fixture
def corrected(qtbot: QtBot, wizard: ImportWizard, read: Callable[[Path], Review], tmp_path: Path) -> Path:
    """A file whose row «К сведению…» was made a note, and the next file of its shape."""
    paths = [tmp_path / "первый.txt", tmp_path / "следующий.txt"]
    for path, text in zip(paths, (FIRST, NEXT), strict=True):
        path.write_text(text, encoding="utf-8")
    row = noted(read(paths[0]))
    assert row.kind is not Kind.TOTAL
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.draft.choose_rows([row.place], RowClass.TOTAL)
    return paths[1]


def test_rows_of_the_same_words_are_the_same_next_time(
    wizard: ImportWizard, read: Callable[[Path], Review], corrected: Path
) -> None:
    row = noted(read(corrected))
    assert row.kind is Kind.TOTAL
    assert wizard.draft.remembered.rows == {row.place}
    wizard.go_to(ROWS)
    assert "как в прошлый раз для файла такой же формы: 1" in wizard.ui.foot_label.text()


def test_it_is_forgotten_on_demand(
    qtbot: QtBot, wizard: ImportWizard, read: Callable[[Path], Review], corrected: Path
) -> None:
    read(corrected)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.ui.foot_button.click()
    assert noted(understood(wizard)).kind is not Kind.TOTAL
    assert noted(read(corrected)).kind is not Kind.TOTAL


def test_a_row_that_the_user_makes_an_activity_again_is_no_rule(
    qtbot: QtBot, wizard: ImportWizard, read: Callable[[Path], Review], corrected: Path
) -> None:
    row = noted(read(corrected))
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.draft.choose_rows([row.place], RowClass.ACTIVITY)
    assert not wizard.draft.remembered
    read(corrected)
    assert not wizard.draft.remembered


def test_decisions_made_in_a_row_are_understood_together(qtbot: QtBot, wizard: ImportWizard, review: Review) -> None:
    places = [row.place for row in review.rows if row.kind is Kind.RESULT][:3]
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        for place in places:
            wizard.draft.choose_rows([place], RowClass.NOTE)
    assert not wizard.draft.busy
    assert {row.kind for row in understood(wizard).rows if row.place in places} == {Kind.NOTE}


def test_a_bug_while_a_document_is_read_leaves_the_import_usable(
    qtbot: QtBot, wizard: ImportWizard, read: Callable[[Path], Review], corrected: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Review:
        raise ZeroDivisionError

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(draft, "review", broken)
        with qtbot.waitSignal(wizard.draft.failed, timeout=LONG):
            wizard.draft.choose_rows([(0, 1)], RowClass.TOTAL)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert wizard.draft.problem.startswith("Работа прервана из-за сбоя в программе.")
    assert not wizard.draft.busy
    read(corrected)
    assert not wizard.draft.problem
