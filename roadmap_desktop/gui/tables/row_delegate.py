"""Paints and edits the rows of a plan: sections over the whole width, activities, results."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from roadmap_desktop.app.outline import Row, RowKind
from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.domain.model import SectionStyle
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.models.columns import DEADLINE, NUMBER, STANDING, TITLE
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cell_editor import CellEditor
from roadmap_desktop.gui.tables.cells import CHEVRON, INDENT, LEFT, RIGHT
from roadmap_desktop.gui.tables.editing_delegate import EditingDelegate
from roadmap_desktop.gui.tables.text import draw_line, draw_lines
from roadmap_desktop.gui.timeline.signs import paint_status

if TYPE_CHECKING:
    from roadmap_desktop.gui.tables.plan_table import PlanTable

Align = Qt.AlignmentFlag


class RowDelegate(EditingDelegate):
    """The delegate of every column of a PlanTable; `comment` words a deadline being typed."""

    def __init__(self, look: Look, model: ActivitiesModel, comment: Callable[[str], str], table: PlanTable) -> None:
        super().__init__(look, model, table)
        self._model = model
        self._comment = comment
        self._table = table

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(Role.ROW)
        painter.save()
        painter.setClipRect(option.rect)
        if row.kind is RowKind.SECTION:
            self._section(painter, option, index, row)
        else:
            painter.setPen(self._cells.ground(painter, option, self._look.palette.base))
            self._cells.line_right(painter, option.rect)
            self._cell(painter, option, index, row)
        current = self._table.currentIndex()
        spans = index.row() == current.row() and (index == current or self._is_title_of_section(current))
        if spans and self._is_framed(current):
            self._cells.cursor(painter, self.room(self._table.visualRect(current), current))
        if index.column() == NUMBER:
            self._cells.strip(painter, option)
        painter.restore()

    def _is_framed(self, index: AnyIndex) -> bool:
        """Where whole rows are chosen, only the cell that the next key would open; a hidden one nowhere."""
        if self._table.isColumnHidden(index.column()):
            return False
        typed = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        return self._table.picks_cells or (typed and self._table.hasFocus())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._look.row_height)

    def _section(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: Row) -> None:
        """One text over all columns of the table: each cell paints its own part of it."""
        painter.setPen(self._cells.ground(painter, option, self._look.palette.section))
        if not self._table.leads:
            return
        whole = QRect(0, option.rect.top(), self._table.row_width(), option.rect.height() - 1)
        self._cells.chevron(painter, LEFT + (row.level - 1) * INDENT, whole, folded=row.folded)
        title = " ".join(filter(None, (index.sibling(index.row(), c).data() for c in (NUMBER, TITLE))))
        place = whole.adjusted(LEFT + CHEVRON + 4 + (row.level - 1) * INDENT, 0, -44, 0)
        style = self._model.style(row)
        italic = style is SectionStyle.ITALIC or (style is SectionStyle.PLAIN and row.level > 1)
        painter.setFont(self._look.type.italic if italic else self._look.type.bold)
        draw_line(painter, place, title)
        painter.setFont(self._look.type.caption)
        painter.setPen(self._look.palette.muted)
        draw_line(painter, whole.adjusted(0, 0, -RIGHT, 0), str(row.count), Align.AlignRight)

    def _cell(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: Row) -> None:
        column = index.column()
        painter.setFont(self._look.type.body)
        if row.kind is RowKind.RESULT:
            painter.setPen(self._look.palette.muted)
        if column == STANDING:
            self._standing(painter, option.rect, index)
        elif column == DEADLINE and index.data(Role.LIVE):
            self._live(painter, option.rect, index.data(Role.LIVE))
        elif column == NUMBER:
            if row.kind is RowKind.ACTIVITY and row.count > 1 and self._table.leads:
                self._cells.chevron(painter, LEFT, option.rect, folded=row.folded)
            draw_line(painter, self._cells.padded(self._cells.first_line(option.rect)), index.data(), Align.AlignRight)
        else:
            self._text(painter, option.rect, index, row)

    def _text(self, painter: QPainter, rect: QRect, index: AnyIndex, row: Row) -> None:
        room = self._cells.padded(rect)
        if row.kind is RowKind.RESULT and index.column() == TITLE:
            mark = icons.pixmap("corner-down-right", 12, self._look.palette.muted, painter.device().devicePixelRatioF())
            painter.drawPixmap(room.left() + 4, self._cells.first_line(rect).center().y() - 5, mark)
            room.setLeft(room.left() + 20)
        elif row.kind is RowKind.RESULT:
            painter.setFont(self._look.type.small)
        text, most = str(index.data()), self._lines(rect)
        if most <= 1:
            draw_line(painter, self._cells.first_line(room), text)
        else:
            draw_lines(painter, room.adjusted(0, self._look.density.padding // 2, 0, 0), text, most)

    def _lines(self, rect: QRect) -> int:
        if rect.height() <= self._look.row_height:
            return 1
        return (rect.height() - self._look.density.padding) // self._table.fontMetrics().lineSpacing()

    def _standing(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        standing = index.data(Role.STANDING)
        if standing is not None:
            centre = QRectF(self._cells.first_line(rect)).center()
            # Qt hands the text of an enumeration on, not the member.
            paint_status(painter, Standing(standing), centre, self._look.palette)

    def _live(self, painter: QPainter, rect: QRect, text: str) -> None:
        """The wording that a drag would make: the table follows the bar."""
        palette = self._look.palette
        painter.fillRect(rect.adjusted(0, 0, -1, -1), palette.base)
        painter.setPen(palette.accent)
        painter.setFont(self._look.type.bold)
        for inset in (0, 1):
            painter.drawRect(rect.adjusted(inset, inset, -2 - inset, -2 - inset))
        draw_line(painter, self._cells.padded(self._cells.first_line(rect)), text)

    # Editing

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = super().createEditor(parent, option, index)
        row: Row = index.data(Role.ROW)
        if isinstance(editor, CellEditor) and index.column() == DEADLINE and row.kind is RowKind.ACTIVITY:
            editor.comment_with(self._comment)
        return editor

    def _is_title_of_section(self, index: AnyIndex) -> bool:
        row: Row = index.data(Role.ROW)
        return row.kind is RowKind.SECTION and index.column() == TITLE

    @override
    def room(self, cell: QRect, index: AnyIndex) -> QRect:
        if self._is_title_of_section(index):
            return QRect(cell.left(), cell.top(), self._table.row_width() - cell.left(), cell.height())
        return cell
