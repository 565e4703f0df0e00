"""Paints and edits the matrix: titles that span their results, cells by what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from roadmap_desktop.domain.model import SectionStyle
from roadmap_desktop.domain.targets import Target, TargetKind
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.indicators import NAME, NUMBER, TITLE, UNIT, IndicatorsModel
from roadmap_desktop.gui.models.matrix_rows import MatrixRow
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cells import CHEVRON, INDENT, LEFT
from roadmap_desktop.gui.tables.editing_delegate import EditingDelegate
from roadmap_desktop.gui.tables.text import draw_line, draw_lines

if TYPE_CHECKING:
    from roadmap_desktop.gui.tables.matrix_table import MatrixTable

Align = Qt.AlignmentFlag
_State = QStyle.StateFlag


class MatrixDelegate(EditingDelegate):
    """The delegate of every column of a MatrixTable."""

    def __init__(self, look: Look, model: IndicatorsModel, table: MatrixTable, *, whole: bool) -> None:
        super().__init__(look, model, table)
        self._whole = whole
        self._model = model
        self._table = table

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: MatrixRow = index.data(Role.ROW)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(self._look.type.body)
        if row.is_section:
            self._section(painter, option, index, row)
        elif index.column() in {NUMBER, TITLE}:
            self._spanning(painter, option, index)
        else:
            self._cell(painter, option, index)
            if index == self._table.currentIndex():
                self._cells.cursor(painter, option.rect)
        painter.restore()

    def _section(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: MatrixRow) -> None:
        painter.setPen(self._cells.ground(painter, option, self._look.palette.section))
        whole = QRect(0, option.rect.top(), self._table.horizontalHeader().length(), option.rect.height() - 1)
        title = " ".join(filter(None, (index.sibling(index.row(), c).data() for c in (NUMBER, TITLE))))
        style = self._model.style(row)
        italic = style is SectionStyle.ITALIC or (style is SectionStyle.PLAIN and row.outer.level > 1)
        painter.setFont(self._look.type.italic if italic else self._look.type.bold)
        left = LEFT + (row.outer.level - 1) * INDENT
        self._cells.chevron(painter, left, whole, folded=row.outer.folded)
        draw_line(painter, whole.adjusted(left + CHEVRON + 4, 0, -LEFT, 0), title)

    def _spanning(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The number and title run over all rows of their activity: each row paints its own part."""
        palette, rect = self._look.palette, option.rect
        first, last = index.data(Role.SPAN)
        current = self._table.currentIndex()
        held = current.column() == index.column() and first <= current.row() <= last
        chosen = held or bool(option.state & _State.State_Selected)
        painter.fillRect(rect, palette.selection_soft if chosen else palette.base)
        if index.row() == last:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.hairline)
        self._cells.line_right(painter, rect)
        height = rect.height()
        top = rect.top() - (index.row() - first) * height
        whole = QRect(rect.left(), top, rect.width(), (last - first + 1) * height)
        painter.setPen(palette.text)
        room = self._cells.padded(whole)
        if index.column() == NUMBER:
            draw_line(painter, QRect(room.left(), room.top(), room.width(), height - 1), index.data(), Align.AlignRight)
        elif first == last:
            draw_line(painter, room.adjusted(0, 0, 0, -1), index.data())
        else:
            lines = (whole.height() - self._look.density.padding) // painter.fontMetrics().lineSpacing()
            draw_lines(painter, room.adjusted(0, self._look.density.padding // 2, 0, 0), index.data(), lines)
        if held:
            self._cells.cursor(painter, whole)

    def _cell(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette, rect = self._look.palette, option.rect
        chosen = bool(option.state & _State.State_Selected)
        painter.fillRect(rect, palette.selection_soft if chosen else palette.base)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.hairline)
        self._cells.line_right(painter, rect)
        painter.setPen(palette.text)
        room = self._cells.padded(self._cells.first_line(rect))
        target: Target | None = index.data(Role.CELL)
        if target is not None:
            if index.data(Role.DUE):
                self._due(painter, rect)
            self._target(painter, room, target)
            return
        if index.column() == UNIT:
            painter.setFont(self._look.type.small)
            painter.setPen(palette.muted)
        text = self._model.whole_name(index.row()) if self._whole and index.column() == NAME else str(index.data())
        if rect.height() > self._look.row_height and index.column() == NAME:
            lines = (rect.height() - self._look.density.padding) // painter.fontMetrics().lineSpacing()
            top = self._look.density.padding // 2
            draw_lines(painter, self._cells.padded(rect).adjusted(0, top, 0, 0), text, lines)
        else:
            draw_line(painter, room, text)

    def _due(self, painter: QPainter, rect: QRect) -> None:
        """A dashed frame where a value is due."""
        painter.save()
        painter.setPen(QPen(self._look.palette.warning.colour, 1, Qt.PenStyle.DashLine))
        painter.drawRect(rect.adjusted(3, 3, -5, -5))
        painter.restore()

    def _target(self, painter: QPainter, room: QRect, target: Target) -> None:
        if target.kind in {TargetKind.NO, TargetKind.NOT_APPLICABLE}:
            painter.setPen(self._look.palette.muted)
        if target.kind is TargetKind.TEXT:
            font = self._look.type.italic
            font.setPointSizeF(self._look.type.small.pointSizeF())
            painter.setFont(font)
            draw_line(painter, room, target.text)
        else:
            draw_line(painter, room, target.text, Align.AlignRight)
