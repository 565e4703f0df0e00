"""The model of the columns of a form: what stays when columns are hidden, moved or fitted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from roadmap_desktop.app import forms
from roadmap_desktop.app.forms import Align, Source
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.gui.dialogs.form_columns import TONE, FormColumnsModel, Shown, source_word
from tests.builders import a_plan, an_activity

PLAN = a_plan(an_activity("a"), years=("2018", "2019"))
FORM = forms.chosen(PLAN)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model(qapp: QApplication) -> FormColumnsModel:  # noqa: ARG001 - words come from the application
    return filled()


def filled() -> FormColumnsModel:
    model = FormColumnsModel()
    model.show_form(FORM, forms.counts(FORM, PLAN))
    return model


def tick(model: FormColumnsModel, row: int, state: Qt.CheckState) -> bool:
    return model.setData(model.index(row, Shown.SOURCE), state, Qt.ItemDataRole.CheckStateRole)


def test_what_is_hidden_keeps_its_place_and_its_wording(model: FormColumnsModel) -> None:
    model.setData(model.index(2, Shown.HEADING), "Итог")
    tick(model, 2, Qt.CheckState.Unchecked)
    assert len(model.columns) == len(FORM.columns) - 1
    assert model.index(2, 0).data(TONE) == "muted"
    tick(model, 2, Qt.CheckState.Checked)
    assert model.columns[2].heading == "Итог"


def test_a_column_of_another_form_comes_in_where_its_row_stands(model: FormColumnsModel) -> None:
    row = next(i for i in range(model.rowCount()) if model.index(i, 0).data() == source_word(Source.NOTE))
    tick(model, row, Qt.CheckState.Checked)
    assert model.columns[-1].source is Source.NOTE
    while row:
        row = model.move(row, -1)
    assert model.columns[0].source is Source.NOTE


def test_the_ends_of_the_table_stop_a_move(model: FormColumnsModel) -> None:
    before = model.columns
    assert model.move(0, -1) == 0
    assert model.move(model.rowCount() - 1, 1) == model.rowCount() - 1
    assert model.columns == before


def test_fitted_widths_go_to_the_columns_that_are_shown(model: FormColumnsModel) -> None:
    tick(model, 0, Qt.CheckState.Unchecked)
    form = replace(FORM, columns=model.columns)
    model.set_widths(forms.fitted(form, PLAN))
    assert [c.width for c in model.columns] == [c.width for c in forms.fitted(form, PLAN).columns]


def test_equal_values_are_no_change(model: FormColumnsModel) -> None:
    first = FORM.columns[0]
    assert not model.setData(model.index(0, Shown.HEADING), first.heading)
    assert not model.setData(model.index(0, Shown.WIDTH), first.width)
    assert not model.setData(model.index(0, Shown.ALIGN), first.align.value)
    assert not tick(model, 0, Qt.CheckState.Checked)
    assert not model.setData(QModelIndex(), "x")


@pytest.mark.parametrize("align", Align)
def test_words_and_numbers_are_shown_as_people_write_them(model: FormColumnsModel, align: Align) -> None:
    model.setData(model.index(0, Shown.ALIGN), align.value)
    assert model.index(0, Shown.ALIGN).data() == {"left": "Слева", "center": "По центру"}[align.value]
    assert model.index(0, Shown.ALIGN).data(Qt.ItemDataRole.EditRole) == align.value
    model.setData(model.index(0, Shown.HEADING), "№\nп/п")
    assert model.index(0, Shown.HEADING).data() == "№ п/п"
    assert model.columns[0].heading == "№\nп/п"


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["move", "tick", "untick", "widen"]), st.integers(0, 9), st.sampled_from([-1, 1]))
)


@given(ACTIONS)
def test_any_handling_loses_no_column_and_never_the_activity(actions: list[tuple[str, int, int]]) -> None:
    model = filled()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    count = model.rowCount()
    for action, row, by in actions:
        if action == "move":
            model.move(row, by)
        elif action == "widen":
            model.setData(model.index(row, Shown.WIDTH), 20.0 + row)
        elif model.index(row, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable:
            tick(model, row, Qt.CheckState.Checked if action == "tick" else Qt.CheckState.Unchecked)
    assert model.rowCount() == count
    assert Source.TITLE in {column.source for column in model.columns}
    assert len({(column.source, column.field) for column in model.columns}) == len(model.columns)


@pytest.mark.parametrize("source", [Source.STATUS, Source.FACT_DATE, Source.EVIDENCE, Source.REASON, Source.NOTE])
def test_a_field_has_the_same_name_as_where_files_are_compared(source: Source) -> None:
    assert source_word(source) == Messages().text(f"field.{source.replace('-', '_')}")
