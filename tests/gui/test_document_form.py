"""«Форма документа…»: set up by mouse and keyboard, wrong entries told in place, kept with the roadmap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop import paths
from roadmap_desktop.app import forms
from roadmap_desktop.app.forms import Align, Approval, Paper, Repeat, Source
from roadmap_desktop.app.session import Session
from roadmap_desktop.gui.dialogs.document_form import DocumentFormDialog
from roadmap_desktop.gui.dialogs.export_form import ExportDialog
from roadmap_desktop.gui.dialogs.form_columns import FormColumnsModel, Shown, source_word
from roadmap_desktop.gui.dialogs.roadmap_head import PropertiesDialog
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from tests.gui import plans
from tests.gui.conftest import cell, settled, shown
from tests.gui.test_dialogs import opened

TypeText = Callable[[QWidget, str], None]


@pytest.fixture(autouse=True)
def russian_numbers() -> Iterator[None]:
    """Decimals have commas, as `application.translate` makes it."""
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> DocumentFormDialog:
    window.ui.action_document_form.trigger()
    found = opened(window, DocumentFormDialog)
    qtbot.waitUntil(lambda: found.ui.pages.page == 1)
    return found


def kept(window: MainWindow) -> forms.Form:
    return forms.chosen(window.bridge.file.plan(plans.ROADMAP))


def row_of(dialog: DocumentFormDialog, source: Source) -> int:
    shown = [dialog.model.index(row, Shown.SOURCE).data() for row in range(dialog.model.rowCount())]
    return next(row for row, word in enumerate(shown) if word.startswith(source_word(source)))


def edit(dialog: DocumentFormDialog, row: int, column: Shown) -> QWidget:
    """Open the editor of a cell by a click and F2."""
    table = dialog.ui.columns
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert table.isAncestorOf(editor)
    return editor


def test_the_columns_are_listed_in_the_order_of_the_sheet(dialog: DocumentFormDialog) -> None:
    model = dialog.model
    checked = [
        model.index(row, 0).data()
        for row in range(model.rowCount())
        if model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    ]
    assert len(checked) == len(dialog.form.columns)
    assert checked[:2] == ["Номер", "Мероприятие"]
    assert "Значения по годам (3)" in checked
    assert dialog.ui.taken.text().endswith("из 390 мм")


def test_models_keep_the_rules_of_qt(dialog: DocumentFormDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.model.move(0, 1)
    dialog.model.move(3, -1)
    dialog.ui.original_button.click()


@pytest.mark.parametrize("typed", ["9,5", "9.5"])
def test_a_heading_and_a_width_are_typed_in_the_table(
    qtbot: QtBot, window: MainWindow, dialog: DocumentFormDialog, type_text: TypeText, typed: str
) -> None:
    editor = edit(dialog, 0, Shown.HEADING)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text(editor, "Номер")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.form.columns[0].heading == "Номер")
    box = edit(dialog, 0, Shown.WIDTH)
    assert isinstance(box, QDoubleSpinBox)
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.form.columns[0].width == 9.5)
    assert dialog.isVisible(), "Enter ends the cell, not the dialog"
    dialog.ui.accept_button.click()
    first = kept(window).columns[0]
    assert (first.heading, first.width) == ("Номер", 9.5)


def test_what_is_typed_in_an_open_cell_is_kept_by_the_button(
    window: MainWindow, dialog: DocumentFormDialog, type_text: TypeText
) -> None:
    editor = edit(dialog, 1, Shown.HEADING)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text(editor, "Наименование мероприятия")
    QTest.mouseClick(dialog.ui.accept_button, Qt.MouseButton.LeftButton)
    assert kept(window).columns[1].heading == "Наименование мероприятия"


def test_a_column_is_hidden_moved_and_set_to_the_middle(window: MainWindow, dialog: DocumentFormDialog) -> None:
    table, row = dialog.ui.columns, row_of(dialog, Source.GOALS)
    table.setCurrentIndex(dialog.model.index(row, Shown.SOURCE))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert Source.GOALS not in dialog.form.sources
    table.setCurrentIndex(dialog.model.index(1, Shown.SOURCE))
    dialog.ui.down_button.click()
    assert table.currentIndex().row() == 2
    dialog.model.setData(dialog.model.index(2, Shown.ALIGN), Align.CENTER.value)
    dialog.ui.accept_button.click()
    columns = kept(window).columns
    assert [column.source for column in columns].index(Source.TITLE) > 0
    assert next(column for column in columns if column.source is Source.TITLE).align is Align.CENTER


def test_the_keyboard_goes_through_the_columns_without_leaving_the_dialog(dialog: DocumentFormDialog) -> None:
    table = dialog.ui.columns
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (table.currentIndex().row(), dialog.isVisible()) == (1, True)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert Source.TITLE in dialog.form.sources, "the activity stays"
    QTest.keyClick(table, Qt.Key.Key_Return)
    hidden = dialog.form.columns[2].source
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert hidden not in dialog.form.sources
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert hidden in dialog.form.sources


def test_the_activity_cannot_be_hidden(dialog: DocumentFormDialog) -> None:
    title = dialog.model.index(row_of(dialog, Source.TITLE), Shown.SOURCE)
    assert not title.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_table_wider_than_the_sheet_is_told_and_brought_onto_it(
    window: MainWindow, dialog: DocumentFormDialog
) -> None:
    dialog.model.setData(dialog.model.index(1, Shown.WIDTH), 250.0)
    assert dialog.ui.problem.text().startswith("Графы занимают 600,8 мм, а на листе для них 390 мм")
    assert not dialog.ui.accept_button.isEnabled()
    assert dialog.form.columns[1].width == 250.0, "what was typed stays"
    dialog.ui.fit_button.click()
    assert (dialog.ui.problem.text(), dialog.ui.accept_button.isEnabled()) == ("", True)
    dialog.ui.accept_button.click()
    assert forms.faults(kept(window), window.bridge.file.plan(plans.ROADMAP)) == ()


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        (Shown.HEADING, "  ", "У графы 1 нет заголовка"),
        (Shown.WIDTH, 3.0, "Графа «№ п/п» уже 5 мм"),
    ],
)
def test_a_fault_is_told_and_its_row_marked(
    dialog: DocumentFormDialog, column: Shown, value: object, sentence: str
) -> None:
    dialog.model.setData(dialog.model.index(0, column), value)
    assert dialog.ui.problem.text().startswith(sentence)
    assert dialog.model.index(0, 0).data(Qt.ItemDataRole.UserRole + 1) == "error"
    assert not dialog.ui.accept_button.isEnabled()


def test_margins_without_room_for_a_table_are_told(dialog: DocumentFormDialog) -> None:
    dialog.ui.top.setValue(dialog.ui.top.maximum())
    dialog.ui.bottom.setValue(dialog.ui.bottom.maximum())
    assert dialog.ui.problem.text().startswith("Поля не оставляют места")
    dialog.ui.top.setValue(20)
    assert dialog.ui.problem.text() == ""


def test_the_sheet_and_what_stands_around_the_table_are_kept(window: MainWindow, dialog: DocumentFormDialog) -> None:
    ui = dialog.ui
    ui.paper.setCurrentIndex(ui.paper.findData(Paper.A3.value))
    ui.left.setValue(24)
    ui.family.setCurrentIndex(2)
    ui.table_size.setValue(11)
    ui.column_numbers.setChecked(True)
    ui.repeat.setCurrentIndex(ui.repeat.findData(Repeat.NUMBERS.value))
    ui.approval.setCurrentIndex(ui.approval.findData(Approval.APPROVED.value))
    ui.captions.setPlainText("Приложение № 2\nк распоряжению")
    ui.goals_heading.setText("Цели и задачи:")
    ui.abbreviations.setChecked(False)
    ui.signature.setPlainText("Заместитель\n\nИ.О. Фамилия\n")
    ui.accept_button.click()
    form, head = kept(window), window.bridge.file.roadmaps[plans.ROADMAP]
    assert (form.page.paper, form.page.margins.left, form.column_numbers) == (Paper.A3, 24, True)
    assert (form.lettering.family, form.lettering.metrics, form.lettering.table) == ("PT Astra Serif", "PTSerif", 11)
    assert (form.repeat, form.approval, form.abbreviations) == (Repeat.NUMBERS, Approval.APPROVED, False)
    assert form.signature == ("Заместитель", "", "И.О. Фамилия")
    assert (head.captions, head.goals_heading) == (("Приложение № 2", "к распоряжению"), "Цели и задачи:")


def test_what_has_no_effect_cannot_be_typed(dialog: DocumentFormDialog) -> None:
    dialog.ui.goals.setChecked(False)
    dialog.ui.approval.setCurrentIndex(dialog.ui.approval.findData(Approval.NONE.value))
    assert not dialog.ui.goals_heading.isEnabled()
    assert not dialog.ui.captions.isEnabled()


def test_the_page_beside_follows_what_is_set_up(qtbot: QtBot, dialog: DocumentFormDialog) -> None:
    before = dialog.ui.pages.viewport().grab().toImage()
    dialog.ui.orientation.setCurrentIndex(dialog.ui.orientation.findData(False))
    qtbot.waitUntil(lambda: dialog.ui.pages.viewport().grab().toImage() != before)


def test_a_form_is_one_step_and_can_be_put_back(qtbot: QtBot, window: MainWindow, dialog: DocumentFormDialog) -> None:
    before, revision = kept(window), window.bridge.file.revision
    dialog.ui.heading.setChecked(False)
    dialog.ui.captions.setPlainText("Приложение")
    dialog.ui.accept_button.click()
    assert window.bridge.file.revision == revision + 1
    assert window.ui.action_undo.text() == "Отменить: Форма документа: Развитие системы на 2018-2020 годы"
    window.ui.action_document_form.trigger()
    again = opened(window, DocumentFormDialog)
    again.ui.original_button.click()
    assert again.ui.heading.isChecked()
    again.ui.accept_button.click()
    assert kept(window) == before
    assert window.bridge.file.roadmaps[plans.ROADMAP].layout == ""
    settled(qtbot, window)


def test_the_form_is_kept_after_the_program_was_closed(
    qtbot: QtBot, look: Look, window: MainWindow, dialog: DocumentFormDialog
) -> None:
    dialog.ui.text_size.setValue(13)
    dialog.ui.accept_button.click()
    path = window.bridge.session.path
    window.close()
    with Session.open(path) as session:
        again = shown(qtbot, look, session)
        again.ui.action_document_form.trigger()
        assert opened(again, DocumentFormDialog).ui.text_size.value() == 13
        again.close()


def test_the_export_and_the_properties_name_the_form_that_was_set_up(
    window: MainWindow, dialog: DocumentFormDialog
) -> None:
    dialog.ui.text_size.setValue(13)
    dialog.ui.accept_button.click()
    window.ui.action_export.trigger()
    assert opened(window, ExportDialog).ui.form.currentText() == "Форма документа"
    opened(window, ExportDialog).reject()
    window.ui.action_properties.trigger()
    form = opened(window, PropertiesDialog).ui.form
    assert (form.currentText(), form.currentData()) == ("Форма документа", "")


def test_a_form_that_nobody_changed_makes_no_step(window: MainWindow, dialog: DocumentFormDialog) -> None:
    revision = window.bridge.file.revision
    dialog.ui.accept_button.click()
    assert window.bridge.file.revision == revision


def test_the_first_escape_warns_and_keeps_what_was_typed(window: MainWindow, dialog: DocumentFormDialog) -> None:
    revision = window.bridge.file.revision
    dialog.ui.text_size.setValue(14)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.ui.problem.text().startswith("Изменения формы не сохранены")
    assert dialog.ui.text_size.value() == 14
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.bridge.file.revision == revision


def test_the_form_of_another_file_is_taken_over(
    qtbot: QtBot, window: MainWindow, dialog: DocumentFormDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = max(paths.seed().glob("*.xlsx"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    before = [column.heading for column in dialog.form.columns]
    dialog.ui.take_button.click()
    assert not dialog.ui.take_button.isEnabled()
    qtbot.waitUntil(dialog.ui.take_button.isEnabled, timeout=60_000)
    headings = [column.heading for column in dialog.form.columns]
    assert headings != before
    assert headings == [column.heading for column in forms.taken_from(path).columns]
    dialog.ui.accept_button.click()
    assert [column.heading for column in kept(window).columns] == headings


def test_a_form_saved_to_a_file_can_be_taken_again(
    qtbot: QtBot, window: MainWindow, dialog: DocumentFormDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revision = window.bridge.file.revision
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "наша форма"), ""))
    dialog.ui.text_size.setValue(14)
    dialog.ui.goals_heading.setText("Цели:")
    saved = dialog.form
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.ui.problem.text() == "Форма записана в файл «наша форма.json».")
    assert window.bridge.file.revision == revision, "the roadmap keeps the form that it has"
    dialog.ui.original_button.click()
    dialog.ui.goals_heading.setText("Задачи:")
    assert dialog.form.lettering.text == 12
    dialog.take(tmp_path / "наша форма.json")
    qtbot.waitUntil(dialog.ui.take_button.isEnabled)
    assert (dialog.form.columns, dialog.form.lettering) == (saved.columns, saved.lettering)
    dialog.ui.accept_button.click()
    assert kept(window).lettering.text == 14


def test_a_form_with_a_fault_is_not_saved(dialog: DocumentFormDialog) -> None:
    dialog.model.setData(dialog.model.index(0, Shown.HEADING), " ")
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.original_button.click()
    assert dialog.ui.save_button.isEnabled()


def test_a_form_that_cannot_be_written_is_told_and_nothing_typed_is_lost(
    qtbot: QtBot, dialog: DocumentFormDialog, tmp_path: Path
) -> None:
    dialog.ui.text_size.setValue(14)
    dialog.save(tmp_path / "нет такой папки" / "form.json")
    qtbot.waitUntil(lambda: dialog.ui.problem.text().startswith("Папки для файла «form.json» нет"))
    assert dialog.ui.text_size.value() == 14


@pytest.mark.parametrize(("typed", "shown"), [("", "Перечень задач:"), ("Цели:", "Цели:")])
def test_a_heading_of_the_form_comes_with_it_unless_another_was_typed(
    qtbot: QtBot, dialog: DocumentFormDialog, tmp_path: Path, typed: str, shown: str
) -> None:
    form = dialog.form
    forms.save(form, forms.Words((), "Перечень задач:", ""), tmp_path / "form.json")
    if typed:
        dialog.ui.goals_heading.setText(typed)
    dialog.take(tmp_path / "form.json")
    qtbot.waitUntil(dialog.ui.take_button.isEnabled)
    assert dialog.ui.goals_heading.text() == shown


def test_a_file_without_a_form_changes_nothing(qtbot: QtBot, dialog: DocumentFormDialog, tmp_path: Path) -> None:
    (tmp_path / "form.json").write_text('{"name": "own"}', encoding="utf-8")
    dialog.ui.text_size.setValue(14)
    before = dialog.form
    dialog.take(tmp_path / "form.json")
    qtbot.waitUntil(lambda: bool(dialog.ui.problem.text()))
    assert dialog.ui.problem.text().startswith("В форме «form.json»")
    assert dialog.form == before


def test_the_year_in_a_heading_has_a_name(dialog: DocumentFormDialog) -> None:
    row = row_of(dialog, Source.TARGETS)
    heading, group = dialog.model.index(row, Shown.HEADING), dialog.model.index(row, Shown.GROUP)
    assert group.data() == "{год}"
    dialog.model.setData(group, "")
    assert dialog.ui.problem.text().startswith("В заголовке «План» нет знака {год}")
    dialog.model.setData(heading, "{год} год")
    assert dialog.form.columns[row].heading == "{} год"
    assert dialog.ui.problem.text() == ""


def test_signs_that_no_file_holds_do_not_come_into_a_heading() -> None:
    model = FormColumnsModel()
    model.show_form(forms.Form("own", "", (forms.Column(Source.TITLE, "А", 50.0),)), (1,))
    model.setData(model.index(0, Shown.HEADING), "Меро\x07прия\nтие ")
    assert model.columns[0].heading == "Меро" + "прия\nтие"
