"""A plan laid out for a picture or a page: №, title, status and deadline in columns, the bars beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.deadlines import bars
from roadmap_desktop.domain.execution import Standing, overall, standings
from roadmap_desktop.domain.model import Activity, Plan, Section, SectionStyle
from roadmap_desktop.gui.fonts import Type
from roadmap_desktop.gui.palette import Palette
from roadmap_desktop.gui.timeline.drawing import Drawings, axis, section_spans
from roadmap_desktop.gui.timeline.ground import GroundPainter
from roadmap_desktop.gui.timeline.painting import QUIET, RowsPainter
from roadmap_desktop.gui.timeline.placing import Sheet
from roadmap_desktop.gui.timeline.row_geometry import ListedRows, Measures, Row
from roadmap_desktop.gui.timeline.shape_painting import Dress
from roadmap_desktop.gui.timeline.signs import paint_status
from roadmap_desktop.gui.timeline.strokes import Strokes
from roadmap_desktop.gui.timeline.time_scale import ENGLISH, RUSSIAN, TimeScale

ROW = 24
HEADER = 44.0
FOOT = 28.0
_PADDING = 4.0
_INDENT = 16.0
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in px: of №, title, status sign, deadline, and of the timeline beside them."""

    number: float = 46.0
    title: float = 380.0
    standing: float = 28.0
    deadline: float = 190.0
    timeline: float = 900.0

    @property
    def table(self) -> float:
        """All columns of text together."""
        return self.number + self.title + self.standing + self.deadline


@dataclass(frozen=True, slots=True)
class _Line:
    """A row with its texts."""

    row: Row
    number: str
    title: str
    deadline: str
    font: QFont
    indent: float
    standing: Standing = Standing.UNKNOWN


class PlanDrawing:
    """Draws any run of rows of a plan with its header and foot; sizes are in px of 1/96 inch."""

    def __init__(self, plan: Plan, today: date, palette: Palette, columns: Columns, messages: Messages) -> None:
        self.columns = columns
        self._today = today
        self._messages = messages
        self._dress = Dress(palette, in_pixels(Type.of()))
        self._drawings = Drawings(plan.roadmap.period, today)
        first, last = axis(plan.activities, plan.roadmap.period, today)
        words = ENGLISH if messages.language == "en" else RUSSIAN
        self._scale = TimeScale(first, last, words=words).fitted(columns.timeline)
        self._lines = list(self._made(plan))
        self._rows = ListedRows([line.row for line in self._lines], [self._height(line) for line in self._lines])
        self._title = plan.roadmap.title

    @property
    def width(self) -> float:
        """Px from the left end of № to the right end of the timeline."""
        return self.columns.table + max(self._scale.width, self.columns.timeline)

    @property
    def title_height(self) -> float:
        """Px of the roadmap's title above the header."""
        metrics = QFontMetricsF(self._dress.type.dialog_title)
        return metrics.boundingRect(QRectF(0, 0, self.width, 1e6), _WRAPPED, self._title).height() + 16

    def size(self) -> QSizeF:
        """The whole plan in one piece: title, header, rows, foot."""
        rows = float(self._rows.top(self._rows.count()))
        return QSizeF(self.width, self.title_height + HEADER + rows + FOOT)

    def pages(self, height: float) -> list[range]:
        """Runs of rows for pages of this height; a section never stands last on a page."""
        found, start, room = [], 0, height - HEADER - FOOT - self.title_height
        while start < self._rows.count():
            end = start + 1
            while end < self._rows.count() and self._rows.top(end + 1) - self._rows.top(start) <= room:
                end += 1
            while end < self._rows.count() and end > start + 1 and self._lines[end - 1].row.kind is RowKind.SECTION:
                end -= 1
            found.append(range(start, end))
            start, room = end, height - HEADER - FOOT
        return found or [range(0)]

    def whole(self) -> range:
        """All rows."""
        return range(self._rows.count())

    def paint(self, painter: QPainter, rows: range, *, note: str = "") -> None:
        """The rows with header and foot; the title stands above the first row of the plan only."""
        painter.save()
        if rows.start == 0:
            painter.setFont(self._dress.type.dialog_title)
            painter.setPen(self._dress.palette.text)
            painter.drawText(QRectF(0, 0, self.width, self.title_height), _WRAPPED, self._title)
            painter.translate(0, self.title_height)
        height = float(self._rows.top(rows.stop) - self._rows.top(rows.start))
        self._paint_header(painter)
        painter.translate(0, HEADER)
        self._paint_timeline(painter, rows, height)
        for index in rows:
            self._paint_ground(painter, self._lines[index], self._rows.top(index) - self._rows.top(rows.start), index)
        for index in rows:
            self._paint_line(painter, self._lines[index], self._rows.top(index) - self._rows.top(rows.start), index)
        self._frame(painter, height)
        painter.translate(0, height)
        self._foot(painter, rows, note)
        painter.restore()

    # Parts -----------------------------------------------------------------------------------------------------------

    def _sheet(self) -> Sheet:
        return Sheet(self._scale, 0.0, self.width - self.columns.table, Measures.of(ROW), Strokes.of(1.0))

    def _paint_header(self, painter: QPainter) -> None:
        palette, type_, columns = self._dress.palette, self._dress.type, self.columns
        painter.fillRect(QRectF(0, 0, columns.table, HEADER), palette.window)
        painter.fillRect(QRectF(0, HEADER - 1, columns.table, 1), palette.border)
        painter.setFont(type_.small)
        painter.setPen(palette.muted)
        x = 0.0
        for width, code in (
            (columns.number, "field.number"),
            (columns.title, "field.title"),
            (columns.standing, ""),
            (columns.deadline, "field.deadline"),
        ):
            area = QRectF(x + 8, 0, width - 14, HEADER)
            side = Qt.AlignmentFlag.AlignRight if code == "field.number" else Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self._messages.text(code) if code else "")
            x += width
        painter.save()
        painter.translate(columns.table, 0)
        painter.setClipRect(QRectF(0, 0, self.width - columns.table, HEADER))
        GroundPainter(painter, self._sheet(), self._dress).header(HEADER, self._today)
        painter.restore()

    def _paint_timeline(self, painter: QPainter, rows: range, height: float) -> None:
        painter.save()
        painter.translate(self.columns.table, 0)
        painter.setClipRect(QRectF(0, 0, self.width - self.columns.table, height))
        timeline = RowsPainter(painter, self._sheet(), self._dress, self._drawings)
        timeline.paint(self._rows, rows, self._rows.top(rows.start), QUIET, bottom=height)
        painter.restore()

    def _paint_ground(self, painter: QPainter, line: _Line, top: float, index: int) -> None:
        section = line.row.kind is RowKind.SECTION
        area = QRectF(0, top, self.columns.table, self._rows.height(index))
        painter.fillRect(area, self._dress.palette.section if section else self._dress.palette.base)

    def _paint_line(self, painter: QPainter, line: _Line, top: float, index: int) -> None:
        palette, columns, height = self._dress.palette, self.columns, float(self._rows.height(index))
        painter.fillRect(QRectF(0, top + height - 1, columns.table, 1), palette.hairline)
        painter.setPen(palette.text)
        painter.setFont(line.font)
        inside = height - 2 * _PADDING
        if line.row.kind is RowKind.SECTION:
            text = f"{line.number} {line.title}".strip()
            painter.drawText(
                QRectF(12 + line.indent, top + _PADDING, self._section_width(line), inside), _WRAPPED, text
            )
            return
        x = columns.number
        number = QRectF(0, top + _PADDING, x - 6, inside)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, line.number)
        painter.drawText(QRectF(x + 8, top + _PADDING, columns.title - 14, inside), _WRAPPED, line.title)
        x += columns.title
        paint_status(painter, line.standing, QRectF(x, top, columns.standing, ROW).center(), palette)
        x += columns.standing
        painter.drawText(QRectF(x + 8, top + _PADDING, columns.deadline - 14, inside), _WRAPPED, line.deadline)

    def _frame(self, painter: QPainter, height: float) -> None:
        colour, columns = self._dress.palette.border, self.columns
        painter.fillRect(QRectF(0, height - 1, self.width, 1), colour)
        painter.fillRect(QRectF(columns.table - 1, -HEADER, 1, HEADER + height), colour)

    def _foot(self, painter: QPainter, rows: range, note: str) -> None:
        """The legend of the statuses in use, and a note at the right."""
        type_, palette = self._dress.type, self._dress.palette
        metrics = QFontMetricsF(type_.small)
        painter.setFont(type_.small)
        used = {self._lines[index].standing for index in rows} - {Standing.UNKNOWN}
        wide = metrics.horizontalAdvance(note)
        x, room = 8.0, self.width - wide - 16
        for standing in Standing:
            text = self._messages.text(f"standing.{standing.value}")
            if standing not in used or x + metrics.horizontalAdvance(text) + 24 > room:
                continue
            paint_status(painter, standing, QRectF(x, 4, 14, FOOT - 4).center(), palette)
            painter.setPen(palette.muted)
            area = QRectF(x + 20, 4, metrics.horizontalAdvance(text) + 4, FOOT - 4)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            x = area.right() + 20
        painter.setPen(palette.muted)
        area = QRectF(self.width - wide - 8, 4, wide + 4, FOOT - 4)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, note)

    # Rows ------------------------------------------------------------------------------------------------------------

    def _made(self, plan: Plan) -> Iterator[_Line]:
        spans, levels = section_spans(plan.rows(), plan.roadmap.period), plan.levels()
        for node in plan.rows():
            if isinstance(node, Section):
                yield self._section(node, levels[node.id], Row(node.id, RowKind.SECTION, None, spans.get(node.id)))
            else:
                yield self._activity(node)

    def _section(self, section: Section, level: int, row: Row) -> _Line:
        type_ = self._dress.type
        font = {SectionStyle.ITALIC: type_.italic, SectionStyle.BOLD: type_.bold}.get(section.style, type_.body)
        return _Line(row, section.number, _one_line(section.title), "", font, _INDENT * (level - 1))

    def _activity(self, activity: Activity) -> _Line:
        period = self._drawings.period
        each = standings(activity, bars(activity.deadline.reading, period), self._today, period)
        row = Row(activity.id, RowKind.ACTIVITY, activity)
        texts = activity.number, _one_line(activity.title), _one_line(activity.deadline.text)
        return _Line(row, *texts, self._dress.type.body, 0.0, overall(each, activity))

    def _height(self, line: _Line) -> int:
        metrics, columns = QFontMetricsF(line.font), self.columns
        if line.row.kind is RowKind.SECTION:
            texts = [(f"{line.number} {line.title}".strip(), self._section_width(line))]
        else:
            texts = [(line.title, columns.title - 14), (line.deadline, columns.deadline - 14)]
        tallest = max(metrics.boundingRect(QRectF(0, 0, wide, 1e6), _WRAPPED, text).height() for text, wide in texts)
        return max(ROW, round(tallest + 2 * _PADDING + 0.5))

    def _section_width(self, line: _Line) -> float:
        return self.columns.table - 20 - line.indent


def in_pixels(type_: Type) -> Type:
    """The type with sizes in px: the same on every paint device, whatever its resolution."""
    made = {}
    for role in Type.__dataclass_fields__:
        font = QFont(getattr(type_, role))
        font.setPixelSize(round(font.pointSizeF() * 96 / 72))
        made[role] = font
    return Type(**made)


def _one_line(text: str) -> str:
    return " ".join(text.split())
