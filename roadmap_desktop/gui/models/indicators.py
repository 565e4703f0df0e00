"""The matrix result × year as an item model: typed cells, the same visible rows as the table of activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from typing_extensions import override

from roadmap_desktop.app.outline import Row, RowKind
from roadmap_desktop.app.session import Applied, Label
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.model import Indicator, SectionStyle
from roadmap_desktop.domain.targets import Target, TargetKind
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.models.matrix_rows import (
    MatrixRow,
    activity_rows,
    indicator_of,
    matrix_rows,
    name_of,
    with_indicator,
)
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.models.row_model import AnyIndex, RowModel
from roadmap_desktop.gui.session_bridge import Edit, SessionBridge

NUMBER, TITLE, NAME, UNIT = range(4)
FROZEN = 4
"""Columns before the first year."""

_HEADINGS = ("field.number", "field.title", "field.result", "field.unit")
_EMPTY = Target.of("")


class IndicatorsModel(RowModel[MatrixRow]):
    """Rows of results and indicators, columns of years; `only` limits it to one activity (for the card)."""

    def __init__(self, bridge: SessionBridge, outer: ActivitiesModel) -> None:
        super().__init__(bridge)
        self._outer = outer
        self._only: str | None = None
        self._known_spans: dict[str, tuple[int, int]] | None = None
        self._roadmap = ""
        self._years: tuple[str, ...] = ()
        self._followed = True
        self._behind = False
        outer.renewed.connect(self._renew)
        bridge.applied.connect(self._take)
        self._reset()

    def limit(self, activity: str | None) -> None:
        """Show the rows of one activity only; an empty id shows none, None all."""
        self._only = activity
        self._reset()

    def follow(self, *, followed: bool) -> None:
        """Whether anybody looks: a matrix that nobody sees lets the changes pass, and makes up for them when seen."""
        self._followed = followed
        if followed and self._behind:
            self._renew(None)

    @property
    def is_searched(self) -> bool:
        """Whether a search leaves out rows."""
        return self._outer.is_searched

    @property
    def years(self) -> tuple[str, ...]:
        """The labels of the year columns."""
        return self._years

    def rows_of(self, activity: str) -> tuple[int, int]:
        """The first and last row of an activity or section; (−1, −1) when none shows it."""
        return self._spans().get(activity, (-1, -1))

    def whole_name(self, place: int) -> str:
        """The name of a row with its unit: for where the unit has no column."""
        name, unit = (self._text(self._rows[place], column) for column in (NAME, UNIT))
        return ", ".join(filter(None, (name, unit)))

    def toggle(self, row: MatrixRow) -> None:
        """Fold or unfold a section, here as in the table."""
        self._outer.toggle(self._outer.place(row.outer.id))

    def style(self, row: MatrixRow) -> SectionStyle:
        """How a section is printed."""
        return self._file.sections[row.outer.id].style

    # What Qt asks

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else FROZEN + len(self._years)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._bridge.messages.text(_HEADINGS[section]) if section < FROZEN else self._years[section - FROZEN]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == NUMBER or section >= FROZEN else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(row, index.column())
            case Role.ROW:
                return row
            case Role.ENTITY:
                return row.outer.id
            case Role.CELL if not row.is_section and index.column() >= FROZEN:
                return self._target(row, index.column())
            case Role.DUE if not row.is_section and index.column() >= FROZEN:
                return self._is_due(row, index.column())
            case Role.SPAN:
                return self._spans()[row.outer.id]
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not self._bridge.session.read_only and not self._rows[index.row()].is_section:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # Edits

    @override
    def put(self, index: AnyIndex, text: str) -> str:
        if text == self._text(self._rows[index.row()], index.column()):
            return ""
        return self._bridge.attempt(self.edit_of(index, text), self._label(index), "table")

    def toggled(self, index: AnyIndex) -> str | None:
        """What Space makes of a cell: «Да» and «Нет» in turn; None where neither belongs."""
        target = index.data(Role.CELL)
        if target is None or target.kind not in {TargetKind.YES, TargetKind.NO, TargetKind.EMPTY}:
            return None
        return "Нет" if target.kind is TargetKind.YES else "Да"

    @override
    def edit_of(self, index: AnyIndex, text: str) -> Edit:
        row, column = self._rows[index.row()], index.column()
        activity = row.outer.id
        if column in {NUMBER, TITLE}:
            name = "number" if column == NUMBER else "title"
            return lambda file: edits.set_field(file, activity, name, text)
        if column == UNIT:
            return with_indicator(row, "unit", text)
        if column >= FROZEN:
            return with_indicator(row, "target", text, self._years[column - FROZEN])
        indicator = indicator_of(self._file.activities[activity], row)
        part = row.indicator if row.result is None or (indicator is not None and indicator.name) else row.result
        if part is None:
            return lambda file: edits.add_part(file, activity, "results", text) if text.strip() else None
        return lambda file: edits.set_part(file, activity, part, text)

    def _label(self, index: AnyIndex) -> Label:
        activity = self._file.activities[self._rows[index.row()].outer.id]
        if index.column() >= FROZEN:
            return labels.on_activity("step.target", activity, year=self._years[index.column() - FROZEN])
        field = self._bridge.messages.text(_HEADINGS[index.column()])
        return labels.on_activity("step.field", activity, field=field)

    # Texts

    def _text(self, row: MatrixRow, column: int) -> str:
        if row.is_section:
            section = self._file.sections[row.outer.id]
            return {NUMBER: section.number, TITLE: section.title}.get(column, "")
        activity = self._file.activities[row.outer.id]
        if column in {NUMBER, TITLE}:
            return activity.number if column == NUMBER else activity.title
        if column == NAME:
            return name_of(activity, row)
        if column == UNIT:
            indicator = indicator_of(activity, row)
            return indicator.unit if indicator else ""
        return self._target(row, column).text

    def _target(self, row: MatrixRow, column: int) -> Target:
        indicator: Indicator | None = indicator_of(self._file.activities[row.outer.id], row)
        year = self._years[column - FROZEN]
        return _EMPTY if indicator is None else dict(indicator.targets).get(year, _EMPTY)

    def _is_due(self, row: MatrixRow, column: int) -> bool:
        """A year that the deadline touches wants a value; years of labels like «2021–2023» are not judged."""
        label = self._years[column - FROZEN]
        if row.indicator is None or not label.isdecimal() or self._target(row, column).kind is not TargetKind.EMPTY:
            return False
        activity = self._file.activities[row.outer.id]
        spans = activity.deadline.reading.spans(self._file.roadmaps[activity.roadmap].period)
        return any(
            (span.start is None or span.start.year <= int(label)) and (span.end is None or int(label) <= span.end.year)
            for span in spans
        )

    # Changes

    def _take(self, applied: Applied) -> None:
        if self._only is not None and self._only in applied.change.touched:
            self._renew(None)

    def _reset(self) -> None:
        self.beginResetModel()
        self._file, self._roadmap = self._outer.file, self._outer.roadmap
        self._years = self._shown_years()
        self._set_rows(self._made())
        self.endResetModel()
        self.renewed.emit(None)

    def _renew(self, touched: frozenset[str] | None) -> None:
        """Follow the rows of the table of activities; only texts of the touched are others, unless that is None."""
        self._behind = not self._followed
        if self._behind:
            return
        if (self._roadmap, self._years) != (self._outer.roadmap, self._shown_years()):
            self._reset()
        elif touched is not None and all(self._same_rows(id_) for id_ in touched):
            self._file = self._outer.file
            for first, last in map(self.rows_of, touched):
                self._announce(first, last)
            self.renewed.emit(touched)
        else:
            self._lead(self._made(), self._outer.file)
            self._announce(0, len(self._rows) - 1)
            self.renewed.emit(None)

    def _same_rows(self, id_: str) -> bool:
        activity, (first, last) = self._outer.file.activities.get(id_), self.rows_of(id_)
        if activity is None or first < 0:
            return True
        return activity_rows(self._rows[first].outer, activity) == self._rows[first : last + 1]

    def _shown_years(self) -> tuple[str, ...]:
        roadmap = self._outer.file.roadmaps.get(self._outer.roadmap)
        return roadmap.years if roadmap else ()

    def _made(self) -> tuple[MatrixRow, ...]:
        return tuple(matrix_rows(self._outer_rows(), self._outer.file))

    def _outer_rows(self) -> Sequence[Row]:
        if self._only is None:
            return self._outer.rows
        activity = self._outer.file.activities.get(self._only)
        return () if activity is None else (Row(activity.id, RowKind.ACTIVITY, activity.id),)

    def _spans(self) -> dict[str, tuple[int, int]]:
        """The first and the last row of each section and activity."""
        if self._known_spans is None:
            self._known_spans = {}
            for place, row in enumerate(self._rows):
                first, _ = self._known_spans.get(row.outer.id, (place, place))
                self._known_spans[row.outer.id] = (first, place)
        return self._known_spans

    @override
    def _forget_places(self) -> None:
        super()._forget_places()
        self._known_spans = None
