"""A step of the wizard: what it shows, and what it says beside the buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QWidget
from typing_extensions import override

from roadmap_desktop.gui.dialogs.dress import dress
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.wizard.draft import ImportDraft


@dataclass(frozen=True, slots=True)
class Remark:
    """What is left to do in a step, and the button that does all of it."""

    text: str = ""
    warning: bool = False
    action: str = ""
    act: Callable[[], object] | None = None


class Page(QWidget):
    """One step over the draft that all steps share."""

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__()
        self._look = look
        self._draft = draft
        self.filling: QTableView | None = None
        """The table that fills the step down to its end, if one does."""

    @property
    def word(self) -> str:
        """The name of the step in the list."""
        raise NotImplementedError

    @property
    def remark(self) -> Remark:
        """What stands beside the buttons."""
        return Remark()

    @property
    def remembered(self) -> Remark:
        """Tells that columns or rows were set as the user had corrected them before, and takes that back."""
        known = self._draft.remembered
        if not known:
            return Remark()
        if not known.rows:
            text = self.tr("Столбцы назначены так, как в прошлый раз для файла такой же формы.")
        elif not known.columns:
            text = self.tr("Строк, взятых как в прошлый раз для файла такой же формы: {0}.").format(len(known.rows))
        else:
            text = self.tr("Как в прошлый раз для файла такой же формы: столбцов – {0}, строк – {1}.").format(
                len(known.columns), len(known.rows)
            )
        return Remark(text, action=self.tr("Не применять"), act=self._draft.forget_remembered)

    def enter(self) -> None:
        """Called when the step comes into view."""

    def dress(self) -> None:
        """Put type and colours on the labels of the form."""
        dress(self, self._look)
        ground(self, self._look.palette.base)
        for line in self.findChildren(QFrame):
            if line.frameShape() in {QFrame.Shape.HLine, QFrame.Shape.VLine}:
                draw_line(line, self._look)
        for name in ("hint_label", "about_label", "show_label", "words_example", "title_caption", "place_label"):
            label = self.findChild(QLabel, name)
            if label is not None:
                colour(label, self._look.palette.muted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.filling is not None:
            QTimer.singleShot(0, self, self._end_with_whole_row)

    def _end_with_whole_row(self) -> None:
        view, layout = self.filling, self.layout()
        if view is not None and layout is not None:
            room = self.height() - view.y() - view.horizontalHeader().height()
            layout.setContentsMargins(0, 0, 0, room % self._look.row_height)


def draw_line(line: QFrame, look: Look) -> None:
    """Paint a line between two parts as the borders of panels are."""
    line.setFrameShadow(QFrame.Shadow.Plain)
    colour(line, look.palette.border)


def colour(widget: QWidget, shade: QColor) -> None:
    """Give a widget's text a colour of the palette."""
    colours = widget.palette()
    colours.setColor(QPalette.ColorRole.WindowText, shade)
    widget.setPalette(colours)


def ground(widget: QWidget, shade: QColor) -> None:
    """Give a widget a ground of the palette."""
    colours = widget.palette()
    colours.setColor(QPalette.ColorRole.Window, shade)
    widget.setPalette(colours)
    widget.setAutoFillBackground(True)


def prepare_table(view: QTableView, look: Look, widths: dict[int, int], stretched: int) -> None:
    """A quiet table of whole rows."""
    view.setShowGrid(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    vertical, horizontal = view.verticalHeader(), view.horizontalHeader()
    vertical.hide()
    vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    vertical.setMinimumSectionSize(look.row_height)
    vertical.setDefaultSectionSize(look.row_height)
    horizontal.setMinimumSectionSize(36)
    horizontal.setHighlightSections(False)
    horizontal.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in widths.items():
        view.setColumnWidth(column, width)
    horizontal.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
