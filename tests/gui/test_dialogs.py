"""Dialogs: a new plan, properties, import and export beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from roadmap_desktop import paths
from roadmap_desktop.app import settings
from roadmap_desktop.domain.deadlines import Rest
from roadmap_desktop.gui.dialogs.about import AboutDialog
from roadmap_desktop.gui.dialogs.export_form import ExportDialog
from roadmap_desktop.gui.dialogs.roadmap_head import NewRoadmapDialog, PropertiesDialog
from roadmap_desktop.gui.dialogs.settings import SettingsDialog
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.panels import View
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.conftest import settled

DialogT = TypeVar("DialogT", bound=QDialog)


def opened(window: MainWindow, kind: type[DialogT]) -> DialogT:
    (dialog,) = (d for d in window.findChildren(kind) if d.isVisible())
    return dialog


def test_properties_change_title_act_period_and_years(window: MainWindow) -> None:
    window.ui.action_properties.trigger()
    dialog = opened(window, PropertiesDialog)
    dialog.ui.title.setPlainText("Другое наименование")
    dialog.ui.act_number.setText("216-рп")
    dialog.ui.act_date.setText("20.03.2017")
    dialog.ui.years.setText("2018, 2019")
    dialog.ui.accept_button.click()
    head = window.bridge.file.roadmaps["roadmap"]
    assert (head.title, head.act.number, str(head.act.date)) == ("Другое наименование", "216-рп", "2017-03-20")
    window.show_view(View.INDICATORS)
    assert window.matrix.matrix.years == ("2018", "2019")
    assert window.windowTitle() == "Другое наименование – Дорожная карта"


def test_goals_and_abbreviations_are_lines_of_the_properties(window: MainWindow) -> None:
    revision = window.bridge.file.revision
    window.ui.action_properties.trigger()
    dialog = opened(window, PropertiesDialog)
    assert dialog.ui.goals.toPlainText() == "1. Соответствие требованиям экономики."
    dialog.ui.goals.appendPlainText("Вторая задача\n3) Третья")
    dialog.ui.abbreviations.insertPlainText("ПОО – профессиональные организации\nРУМЦ –")
    dialog.ui.accept_button.click()
    head = window.bridge.file.roadmaps["roadmap"]
    assert [(g.number, g.text) for g in head.goals][1:] == [("2", "Вторая задача"), ("3", "Третья")]
    assert [(a.short, a.full) for a in head.abbreviations] == [("ПОО", "профессиональные организации"), ("РУМЦ", "")]
    assert window.bridge.file.revision == revision + 1


def test_untouched_properties_make_no_step(window: MainWindow) -> None:
    revision = window.bridge.file.revision
    window.ui.action_properties.trigger()
    opened(window, PropertiesDialog).ui.accept_button.click()
    assert window.bridge.file.revision == revision


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda ui: ui.title.setPlainText(" "), "Нужно наименование"),
        (lambda ui: ui.act_date.setText("вчера"), "Дата акта не прочитана"),
        (lambda ui: ui.period_end.setText("31.12.2001"), "Начало периода позже"),
        (lambda ui: ui.period_start.setText("январь"), "День периода не прочитан"),
    ],
)
def test_a_wrong_entry_is_refused_in_place(window: MainWindow, spoil: Callable[..., None], sentence: str) -> None:
    window.ui.action_new.trigger()
    dialog = opened(window, NewRoadmapDialog)
    dialog.ui.title.setPlainText("План")
    spoil(dialog.ui)
    dialog.ui.accept_button.click()
    assert dialog.isVisible()
    assert dialog.ui.problem.text().startswith(sentence)
    assert len(window.bridge.file.roadmaps) == 1


@pytest.mark.parametrize(("name", "kind"), [("new", NewRoadmapDialog), ("properties", PropertiesDialog)])
def test_one_stray_escape_loses_nothing_typed(
    window: MainWindow, name: str, kind: type[NewRoadmapDialog | PropertiesDialog]
) -> None:
    getattr(window.ui, f"action_{name}").trigger()
    dialog = opened(window, kind)
    dialog.ui.act_number.setText("12-р")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.ui.act_number.text()) == (True, "12-р")
    assert dialog.ui.problem.text().startswith("Введенное не сохранено")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_untouched_fields_go_with_the_first_escape(window: MainWindow) -> None:
    window.ui.action_properties.trigger()
    dialog = opened(window, PropertiesDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_import_offers_its_way_back_in_the_message_bar(qtbot: QtBot, window: MainWindow) -> None:
    revision = window.bridge.file.revision
    window.file_commands.import_file(min(paths.seed().glob("*.xlsx")))
    wizard = opened(window, ImportWizard)
    with qtbot.waitSignal(wizard.draft.changed, timeout=60_000):
        assert window.bridge.file.revision == revision
    wizard.go_to(len(wizard.pages) - 1)
    with qtbot.waitSignal(wizard.imported):
        wizard.ui.next_button.click()
    assert window.bridge.file.revision == revision + 1
    assert window.messages.text.startswith("Загружено: мероприятий")
    settled(qtbot, window)
    next(link for link in window.messages.findChildren(QToolButton) if link.text() == "Отменить загрузку").click()
    assert len(window.bridge.file.roadmaps) == 1
    settled(qtbot, window)


def test_export_writes_a_workbook_and_asks_before_it_replaces(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    target.write_bytes(b"old")
    window.ui.action_export.trigger()
    dialog = opened(window, ExportDialog)
    dialog.ui.file_name.setText(str(target))
    dialog.ui.accept_button.click()
    assert (target.read_bytes(), dialog.ui.accept_button.text()) == (b"old", "Заменить файл")
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        dialog.ui.accept_button.click()
    assert target.read_bytes().startswith(b"PK")
    assert window.messages.text == "Выгружено: plan.xlsx"


def test_dialogs_have_a_verb_and_a_way_out(window: MainWindow) -> None:
    for name, kind in (("new", NewRoadmapDialog), ("export", ExportDialog), ("about", AboutDialog)):
        getattr(window.ui, f"action_{name}").trigger()
        dialog = opened(window, kind)
        texts = [button.text() for button in dialog.findChildren(QPushButton)]
        assert {"Отмена", "Закрыть"} & set(texts)
        assert "ОК" not in texts
        dialog.reject()


def test_settings_of_control_dates_are_in_force_at_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    window.choice.choose("a4")  # «Май - июнь 2018»: 30 June 2018 was a Saturday
    assert window.card.ui.control_date.text() == "29.06.2018"
    window.ui.action_settings.trigger()
    dialog = opened(window, SettingsDialog)
    dialog.ui.rest.setCurrentIndex(dialog.ui.rest.findData(Rest.NEXT))
    assert window.card.ui.control_date.text() == "02.07.2018"
    dialog.ui.yearly.setChecked(False)
    dialog.ui.report_day.setValue(15)
    dialog.ui.close_button.click()
    assert settings.load() == settings.Settings("next", 15, "")
    settings.control_settings.cache_clear()


def test_a_wrong_calendar_is_said_in_the_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    window.ui.action_settings.trigger()
    dialog = opened(window, SettingsDialog)
    (tmp_path / "год.json").write_text("[]", encoding="utf-8")
    dialog.add_years(tmp_path / "год.json")
    assert "«год.json»" in dialog.ui.problem.text()
    assert "2014–2027" in dialog.ui.calendar.text()
    (tmp_path / "год.json").write_text('{"years": {"2028": {"rest": []}}}', encoding="utf-8")
    dialog.add_years(tmp_path / "год.json")
    assert not dialog.ui.problem.isVisible()
    assert "2014–2028" in dialog.ui.calendar.text()
    settings.control_settings.cache_clear()
