"""The fields of a form beside its columns: sheet, type, repeated rows, what stands around the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from roadmap_desktop.app.forms import Approval, Form, Lettering, Margins, Page, Paper, Repeat, Words
from roadmap_desktop.gui.forms.document_form import Ui_DocumentForm

FAMILIES = (
    ("Times New Roman", "LiberationSerif"),
    ("Liberation Serif", "LiberationSerif"),
    ("PT Astra Serif", "PTSerif"),
    ("Arial", "LiberationSans"),
    ("Liberation Sans", "LiberationSans"),
)
"""The fonts that officials use, and whose widths stand for them."""


class FormFields(QObject):
    """Shows a form and the words around its table in the fields, and tells what stands in them."""

    changed = Signal()

    def __init__(self, ui: Ui_DocumentForm, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._sides = (ui.left, ui.right, ui.top, ui.bottom, ui.caption)
        self._ticks = (ui.column_numbers, ui.heading, ui.goals, ui.abbreviations)
        self._families = list(FAMILIES)
        ui.family.addItems([family for family, _ in FAMILIES])
        _fill(ui.paper, ((self.tr("А4"), Paper.A4), (self.tr("А3"), Paper.A3)))
        _fill(ui.orientation, ((self.tr("поперек (альбомный)"), True), (self.tr("вдоль (книжный)"), False)))
        repeats = (
            (self.tr("повторяется вся шапка"), Repeat.HEADER),
            (self.tr("повторяется строка номеров граф"), Repeat.NUMBERS),
            (self.tr("шапка не повторяется"), Repeat.NONE),
        )
        _fill(ui.repeat, repeats)
        approvals = (
            (self.tr("«Приложение к …»"), Approval.ANNEX),
            (self.tr("«УТВЕРЖДЕН …»"), Approval.APPROVED),
            (self.tr("не печатается"), Approval.NONE),
        )
        _fill(ui.approval, approvals)
        self._connect()

    def show(self, form: Form, words: Words) -> None:
        """Put a form into the fields; nobody is told."""
        ui = self._ui
        self.blockSignals(True)
        page, lettering = form.page, form.lettering
        _choose(ui.paper, page.paper)
        _choose(ui.orientation, page.landscape)
        for box, value in zip(self._sides, (*_sides(page.margins), form.caption), strict=True):
            box.setValue(value)
        self._show_family(lettering)
        ui.text_size.setValue(lettering.text)
        ui.table_size.setValue(lettering.table)
        for tick, on in zip(self._ticks, _ticked(form), strict=True):
            tick.setChecked(on)
        _choose(ui.repeat, form.repeat)
        _choose(ui.approval, form.approval)
        ui.signature.setPlainText("\n".join(form.signature))
        ui.captions.setPlainText("\n".join(words.captions))
        ui.goals_heading.setText(words.goals)
        ui.abbreviations_heading.setText(words.abbreviations)
        self._enable()
        self.blockSignals(False)

    def entered(self, form: Form) -> Form:
        """A form with what stands in the fields."""
        ui = self._ui
        left, right, top, bottom, caption = (box.value() for box in self._sides)
        numbers, heading, goals, abbreviations = (tick.isChecked() for tick in self._ticks)
        lettering = Lettering(*self._families[ui.family.currentIndex()], ui.text_size.value(), ui.table_size.value())
        return replace(
            form,
            page=Page(Paper(ui.paper.currentData()), ui.orientation.currentData(), Margins(left, right, top, bottom)),
            lettering=lettering,
            caption=caption,
            approval=Approval(ui.approval.currentData()),
            column_numbers=numbers,
            repeat=Repeat(ui.repeat.currentData()),
            heading=heading,
            goals=goals,
            abbreviations=abbreviations,
            signature=_lines(ui.signature),
        )

    def words(self) -> Words:
        """What stands around the table."""
        ui = self._ui
        return Words(_lines(ui.captions), ui.goals_heading.text().strip(), ui.abbreviations_heading.text().strip())

    def _show_family(self, lettering: Lettering) -> None:
        shown = (lettering.family, lettering.metrics)
        if shown not in self._families:
            self._families.append(shown)
            self._ui.family.addItem(lettering.family)
        self._ui.family.setCurrentIndex(self._families.index(shown))

    def _enable(self) -> None:
        """Leave open what has an effect now."""
        ui = self._ui
        ui.goals_heading.setEnabled(ui.goals.isChecked())
        ui.abbreviations_heading.setEnabled(ui.abbreviations.isChecked())
        for field in (ui.captions, ui.caption):
            field.setEnabled(Approval(ui.approval.currentData()) is not Approval.NONE)

    def _connect(self) -> None:
        ui = self._ui
        for choice in (ui.paper, ui.orientation, ui.family, ui.repeat, ui.approval):
            choice.currentIndexChanged.connect(self._tell)
        for box in (*self._sides, ui.text_size, ui.table_size):
            box.valueChanged.connect(self._tell)
        for tick in self._ticks:
            tick.toggled.connect(self._tell)
        for line in (ui.goals_heading, ui.abbreviations_heading):
            line.textChanged.connect(self._tell)
        for text in (ui.captions, ui.signature):
            text.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self._enable()
        self.changed.emit()


def _fill(box: QComboBox, choices: Iterable[tuple[str, str | bool]]) -> None:
    for word, value in choices:
        # A plain text: Qt forgets of which enumeration it was.
        box.addItem(word, value if isinstance(value, bool) else str(value))


def _choose(box: QComboBox, value: str | bool) -> None:
    box.setCurrentIndex(box.findData(value if isinstance(value, bool) else str(value)))


def _sides(margins: Margins) -> tuple[float, float, float, float]:
    return margins.left, margins.right, margins.top, margins.bottom


def _ticked(form: Form) -> tuple[bool, bool, bool, bool]:
    return form.column_numbers, form.heading, form.goals, form.abbreviations


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    """The lines of a field without blank ones at its ends."""
    text = field.toPlainText().strip()
    return tuple(line.rstrip() for line in text.splitlines())
