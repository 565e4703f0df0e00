"""The columns of a form as rows of a table: shown or not, wording, width, alignment, order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from roadmap_desktop.app import forms
from roadmap_desktop.app.forms import Align, Column, Form, Source
from roadmap_desktop.gui.decimal_box import DecimalBox
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.row_model import AnyIndex

WIDEST = 400.0
TONE = Qt.ItemDataRole.UserRole + 1
"""«error», «muted» or nothing."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Shown(IntEnum):
    """The columns of the table."""

    SOURCE = 0
    HEADING = 1
    GROUP = 2
    WIDTH = 3
    ALIGN = 4


@dataclass(frozen=True, slots=True)
class _Row:
    """A column of the form, `count` times on the sheet."""

    column: Column
    shown: bool
    count: int = 1


class FormColumnsModel(QAbstractTableModel):
    """Rows in the order of the sheet; one that is not shown keeps its place and its wording."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._faulty: frozenset[int] = frozenset()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown."""
        return tuple(row.column for row in self._rows if row.shown)

    def show_form(self, form: Form, counts: tuple[int, ...]) -> None:
        """Show a form; `counts` says how often each of its columns stands on the sheet."""
        shown = [_Row(column, shown=True, count=count) for column, count in zip(form.columns, counts, strict=True)]
        self.beginResetModel()
        self._rows = [*shown, *(_Row(column, shown=False) for column in forms.absent(form))]
        self._faulty = frozenset()
        self.endResetModel()

    def set_widths(self, form: Form) -> None:
        """Take the widths of the shown columns from a form with the same ones."""
        widths = iter(form.columns)
        self._rows = [
            replace(row, column=replace(row.column, width=next(widths).width)) if row.shown else row
            for row in self._rows
        ]
        self._tell(0, len(self._rows) - 1)

    def mark(self, faulty: frozenset[int]) -> None:
        """Show which of the shown columns (from 0) something is wrong with."""
        places = [place for place, row in enumerate(self._rows) if row.shown]
        marked = frozenset(places[number] for number in faulty)
        if marked != self._faulty:
            self._faulty = marked
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, Shown.ALIGN), [TONE])

    def move(self, row: int, by: int) -> int:
        """Move a column by one place; gives its row afterwards."""
        target = row + by
        if not (0 <= row < len(self._rows) and 0 <= target < len(self._rows)):
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target + (1 if by > 0 else 0))
        self._rows.insert(target, self._rows.pop(row))
        self.endMoveRows()
        self._tell(min(row, target), max(row, target))
        return target

    # What Qt asks ----------------------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Shown)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == Shown.WIDTH else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("Что в графе"),
            self.tr("Заголовок"),
            self.tr("Общий заголовок"),
            self.tr("Ширина, мм"),
            self.tr("Выравнивание"),
        )
        return heads[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() != Shown.SOURCE:
            return flags | Qt.ItemFlag.ItemIsEditable
        # A table without its activities is none.
        title = self._rows[index.row()].column.source is Source.TITLE
        return flags if title else flags | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        shown = Shown(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and shown is Shown.SOURCE:
            return Qt.CheckState.Checked if row.shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if shown is Shown.WIDTH else _LEFT
        if role == TONE:
            return "error" if index.row() in self._faulty else "" if row.shown else "muted"
        if role == Qt.ItemDataRole.EditRole:
            return self._value(row.column, shown)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, shown)
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        place, shown = index.row(), Shown(index.column())
        row = self._rows[place]
        if role == Qt.ItemDataRole.CheckStateRole and shown is Shown.SOURCE:
            changed = replace(row, shown=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole and shown is not Shown.SOURCE:
            changed = replace(row, column=_with(row.column, shown, value))
        else:
            return False
        if changed == row:
            return False
        self._rows[place] = changed
        self._tell(place, place)
        return True

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, Shown.ALIGN))

    def _value(self, column: Column, shown: Shown) -> str | float:
        if shown is Shown.WIDTH:
            return float(column.width)
        texts = {Shown.HEADING: column.heading, Shown.GROUP: column.group, Shown.ALIGN: column.align.value}
        text = texts.get(shown, "")
        return text.replace("{}", repeated_word(column)) if column.repeats else text

    def _text(self, row: _Row, shown: Shown) -> str:
        column = row.column
        if shown is Shown.SOURCE:
            word = column.field or source_word(column.source)
            return self.tr("{0} ({1})").format(word, row.count) if row.count > 1 and row.shown else word
        if shown is Shown.WIDTH:
            return QLocale().toString(float(column.width), "f", 1)
        if shown is Shown.ALIGN:
            return align_word(column.align)
        return " ".join(str(self._value(column, shown)).split())


def source_word(source: Source) -> str:
    """What a column shows."""
    words = {
        Source.NUMBER: QCoreApplication.translate("FormColumns", "Номер"),
        Source.TITLE: QCoreApplication.translate("FormColumns", "Мероприятие"),
        Source.GOALS: QCoreApplication.translate("FormColumns", "Задачи"),
        Source.RESULTS: QCoreApplication.translate("FormColumns", "Результаты"),
        Source.DOCUMENTS: QCoreApplication.translate("FormColumns", "Документы"),
        Source.DEADLINE: QCoreApplication.translate("FormColumns", "Срок"),
        Source.EXECUTORS: QCoreApplication.translate("FormColumns", "Исполнители"),
        Source.INDICATOR: QCoreApplication.translate("FormColumns", "Показатель"),
        Source.UNIT: QCoreApplication.translate("FormColumns", "Единица измерения"),
        Source.TARGETS: QCoreApplication.translate("FormColumns", "Значения по годам"),
        Source.FACTS: QCoreApplication.translate("FormColumns", "Факт по годам"),
        Source.STATUS: QCoreApplication.translate("FormColumns", "Статус"),
        Source.LOCKED: QCoreApplication.translate("FormColumns", "Срок закреплен"),
        Source.FACT_DATE: QCoreApplication.translate("FormColumns", "Дата исполнения"),
        Source.EVIDENCE: QCoreApplication.translate("FormColumns", "Сведения об исполнении"),
        Source.REASON: QCoreApplication.translate("FormColumns", "Причина отклонения"),
        Source.NOTE: QCoreApplication.translate("FormColumns", "Примечание"),
        Source.EXTRA: QCoreApplication.translate("FormColumns", "Прочие графы"),
    }
    return words[source]


def repeated_word(column: Column) -> str:
    """What stands in the heading of a column that repeats, for the year or the name of a field."""
    if column.source.by_year:
        return QCoreApplication.translate("FormColumns", "{год}")
    return QCoreApplication.translate("FormColumns", "{название}")


def align_word(align: Align) -> str:
    """How text stands in a column."""
    if align is Align.CENTER:
        return QCoreApplication.translate("FormColumns", "По центру")
    return QCoreApplication.translate("FormColumns", "Слева")


def _with(column: Column, shown: Shown, value: str | float) -> Column:
    match shown:
        case Shown.WIDTH:
            return replace(column, width=round(float(value), 1))
        case Shown.ALIGN:
            return replace(column, align=Align(str(value)))
        case _:
            text = _clean(str(value))
            text = text.replace(repeated_word(column), "{}") if column.repeats else text
            return replace(column, group=text) if shown is Shown.GROUP else replace(column, heading=text)


def _clean(text: str) -> str:
    """The text without the signs that no file can hold."""
    return "".join(letter for letter in text if letter.isprintable() or letter == "\n").strip()


class FormColumnsTable(QTableView):
    """The table of the columns; Space shows or hides one, F2 or any letter edits a cell, Enter goes down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.verticalHeader().hide()

    def wear(self, look: Look) -> None:
        """Take heights and colours from this look."""
        self.setItemDelegate(_FormColumnsDelegate(look, self))
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.setMinimumSectionSize(look.row_height)
        vertical.setDefaultSectionSize(look.row_height)
        horizontal.setHighlightSections(False)
        for column, width in {Shown.SOURCE: 176, Shown.HEADING: 150, Shown.WIDTH: 84, Shown.ALIGN: 96}.items():
            self.setColumnWidth(column, width)
        horizontal.setSectionResizeMode(Shown.GROUP, horizontal.ResizeMode.Stretch)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the editor's own, on its way up
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Else the dialog would take it for its button.
            below = index.siblingAtRow(index.row() + 1)
            self.setCurrentIndex(below if below.isValid() else index)
        elif event.key() == Qt.Key.Key_Space:
            self._tick(index.siblingAtColumn(Shown.SOURCE))
        else:
            super().keyPressEvent(event)

    def _tick(self, cell: QModelIndex) -> None:
        if cell.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            shown = cell.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
            self.model().setData(cell, turned, Qt.ItemDataRole.CheckStateRole)


class _FormColumnsDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        palette, tone = self._look.palette, index.data(TONE)
        colour = palette.error.colour if tone == "error" else palette.muted if tone == "muted" else palette.text
        option.palette.setColor(QPalette.ColorRole.Text, colour)
        option.palette.setColor(QPalette.ColorRole.Highlight, palette.selection)
        chosen = palette.selection_text if palette.framed else colour
        option.palette.setColor(QPalette.ColorRole.HighlightedText, chosen)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        if index.column() == Shown.WIDTH:
            box = DecimalBox(parent)
            box.setRange(1, WIDEST)
            box.setDecimals(1)
            box.setFrame(False)
            return box
        if index.column() == Shown.ALIGN:
            choice = QComboBox(parent)
            choice.setFrame(False)
            for align in Align:
                choice.addItem(align_word(align), align.value)
            return choice
        return super().createEditor(parent, option, index)

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)
