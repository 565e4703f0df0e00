"""The differences as a table: under a heading for each row of the plan, old beside new by cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from roadmap_desktop.app.selection import Extent
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.text import one_line
from roadmap_desktop.gui.update.check_table import CHECK, SIGN_ROLE, TEXT, TONE_ROLE
from roadmap_desktop.gui.update.draft import UpdateDraft
from roadmap_desktop.gui.update.lines import Line, lines_of

OLD, NEW = TEXT + 1, TEXT + 2
LINE_ROLE = Qt.ItemDataRole.UserRole + 3

STATES = {
    Extent.NONE: Qt.CheckState.Unchecked,
    Extent.SOME: Qt.CheckState.PartiallyChecked,
    Extent.ALL: Qt.CheckState.Checked,
}
_Role = Qt.ItemDataRole


class DifferencesModel(NamedColumns):
    """Ticks go straight to the draft."""

    def __init__(self, draft: UpdateDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._lines: tuple[Line, ...] = ()
        self._only_conflicts = False
        draft.changed.connect(self._renew)
        draft.chosen.connect(self._repaint)

    def show_only_conflicts(self, only: bool) -> None:
        """Show all differences, or those that both sides have edited."""
        if only != self._only_conflicts:
            self._only_conflicts = only
            self._renew()

    @override
    def count(self) -> int:
        return len(self._lines)

    @override
    def headings(self) -> tuple[str, ...]:
        return ("", self.tr("Графа"), self.tr("Сейчас в базе"), self.tr("В файле"))

    @override
    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == LINE_ROLE:
            return line
        if role == _Role.CheckStateRole and column == CHECK:
            return self._state(line)
        if role in {TONE_ROLE, SIGN_ROLE}:
            return self._style(line, column, role)
        if role == _Role.AccessibleTextRole and column == CHECK:
            return line.name
        if role not in {_Role.DisplayRole, _Role.ToolTipRole} or column == CHECK:
            return None
        return self._text(line, column, whole=role == _Role.ToolTipRole)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.CheckStateRole or index.column() != CHECK:
            return False
        self._draft.choose(self._lines[index.row()].differences, wanted=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _state(self, line: Line) -> Qt.CheckState:
        selection = self._draft.selection
        return STATES[selection.extent(line.differences)] if selection is not None else Qt.CheckState.Unchecked

    def _style(self, line: Line, column: int, role: int) -> str:
        conflict = line.difference is not None and line.difference.conflict
        if role == SIGN_ROLE:
            return "triangle-alert" if conflict and column == TEXT else ""
        if line.heading:
            return "heading"
        return "conflict" if conflict else "muted" if column == OLD else ""

    def _text(self, line: Line, column: int, *, whole: bool) -> str:
        if column == TEXT:
            conflict = line.difference is not None and line.difference.conflict
            return self.tr("{0}: правили обе стороны").format(line.name) if conflict and whole else line.name
        text = line.old if column == OLD else line.new
        return text if whole else one_line(text)

    def _renew(self) -> None:
        selection, wording = self._draft.selection, self._draft.wording
        self.beginResetModel()
        self._lines = self._draft.lines
        if self._only_conflicts and selection is not None and wording is not None:
            self._lines = lines_of(selection, wording, only_conflicts=True)
        self.endResetModel()

    def _repaint(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, CHECK), self.index(len(self._lines) - 1, CHECK))
