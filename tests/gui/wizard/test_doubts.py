"""What can be read in several ways, and who may be meant by a similar name: decided by the user, kept in the plan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.gui.wizard import deadlines_page, executors_page
from roadmap_desktop.gui.wizard.review import Review
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.wizard.conftest import LONG, understood

AMBIGUOUS = "до декабря 2020"
SHORT, LONG_NAME = "Департамент образования", "Департамент образования и науки области"


@pytest.fixture
def doubtful(read: Callable[[Path], Review], tmp_path: Path) -> Review:
    book = Workbook()
    assert book.active is not None
    for row in (
        ("Дорожная карта развития на 2020-2022 годы",),
        ("№ п/п", "Мероприятие", "Сроки", "Ответственные"),
        ("1.", "Разработка плана", AMBIGUOUS, LONG_NAME),
        ("2.", "Обучение специалистов", "2021", f"{SHORT}; Школы"),
    ):
        book.active.append(row)
    book.save(tmp_path / "doubtful.xlsx")
    return read(tmp_path / "doubtful.xlsx")


def first_row(wizard: ImportWizard, page: str, column: int) -> str:
    model = getattr(wizard, page).model
    return str(model.index(0, column).data())


@pytest.mark.usefixtures("doubtful")
def test_the_chosen_reading_goes_with_the_deadline(wizard: ImportWizard) -> None:
    model = wizard.deadlines_page.model
    assert (first_row(wizard, "deadlines_page", deadlines_page.WORDING), model.open) == (AMBIGUOUS, 1)
    ways = Deadline.of(AMBIGUOUS).reading.alternatives
    assert model.setData(model.index(0, deadlines_page.WAY), ways[1].id)
    outcome = wizard.draft.outcome()
    assert outcome is not None
    deadline = outcome.plan.activities[0].deadline
    assert (deadline.text, deadline.choice, model.open) == (AMBIGUOUS, ways[1].id, 0)


@pytest.mark.usefixtures("doubtful")
def test_a_similar_name_is_merged_only_when_chosen(wizard: ImportWizard) -> None:
    model = wizard.executors_page.model
    assert first_row(wizard, "executors_page", executors_page.NAME) == SHORT
    untouched, index = wizard.draft.outcome(), model.index(0, executors_page.MEANT)
    assert model.setData(index, LONG_NAME)
    merged = wizard.draft.outcome()
    assert untouched is not None
    assert merged is not None
    assert {o.name for o in untouched.plan.organizations} - {o.name for o in merged.plan.organizations} == {SHORT}
    assert merged.plan.activities[1].executors[0].text == SHORT


def test_decisions_outlive_a_new_reading(qtbot: QtBot, wizard: ImportWizard, doubtful: Review) -> None:
    wizard.draft.merge(SHORT, LONG_NAME)
    wizard.draft.set_head("Другой план", None)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.draft.choose_rows([doubtful.rows[-1].place], RowClass.ACTIVITY)
    outcome = wizard.draft.outcome()
    assert outcome is not None
    assert outcome.plan.roadmap.title == "Другой план"
    assert SHORT not in {organization.name for organization in outcome.plan.organizations}
    assert understood(wizard).proposal.plan.roadmap.title != "Другой план"
