"""The card of the chosen activity: all its fields at full length, in three columns below or one at the side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from roadmap_desktop.app.session import Label
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.execution import status_of
from roadmap_desktop.domain.fields import text_of
from roadmap_desktop.domain.model import Activity, File, Roadmap, Section
from roadmap_desktop.gui import labels, reading
from roadmap_desktop.gui.forms.card import Ui_Card
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.models.indicators import NAME, IndicatorsModel
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tables.matrix_table import MatrixTable
from roadmap_desktop.gui.text_field import TextField
from roadmap_desktop.gui.timeline.signs import paint_status

FIELDS = ("number", "title", "goals", "executors", "documents", "note", "deadline")
SOURCE = "card"
SIGN = 16
NUMBER_WIDTH = 32
INDENT = 5
"""Logical pixels from a field's frame to its text: labels stand above the text."""


class Card(QWidget):
    """Shows one activity or one section; every field commits as a step of its own."""

    def __init__(self, look: Look, bridge: SessionBridge, model: ActivitiesModel) -> None:
        super().__init__()
        self._look = look
        self._bridge = bridge
        self._model = model
        self._shown = ""
        self.ui = Ui_Card()
        self.ui.setupUi(self)
        self.fields: dict[str, TextField] = {name: getattr(self.ui, f"field_{name}") for name in FIELDS}
        self.matrix = MatrixTable(look, IndicatorsModel(bridge, model), whole=True)
        self.matrix.matrix.limit("")
        self.matrix.setAccessibleName(self.tr("Результаты и показатели"))
        self.ui.matrix_layout.addWidget(self.matrix)
        QWidget.setTabOrder(self.fields["note"], self.matrix)
        QWidget.setTabOrder(self.matrix, self.ui.add_result)
        for name, field in self.fields.items():
            lines, framed = name in {"documents", "note"}, name == "deadline"
            field.attach(look, partial(self.put, name), lines=lines, framed=framed)
        self.fields["deadline"].typed.connect(self._read)
        look.changed.connect(self._dress)
        model.renewed.connect(self.renew)
        self._dress()
        self.show_id("")

    @property
    def shown(self) -> str:
        """The id of the activity or section shown; empty when none is."""
        return self._shown

    def show_id(self, id_: str) -> None:
        """Turn to another activity or section."""
        if id_ != self._shown:
            # What was typed belongs to the one before.
            self.commit()
        self._shown = id_
        self.matrix.matrix.limit(id_)
        self._fill(keep_typed=False)

    def renew(self) -> None:
        """Show what is in force now."""
        self._fill(keep_typed=True)

    def stand(self, *, upright: bool) -> None:
        """One column at the side, or three below."""
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        columns = self.ui.columns
        columns.setDirection(way)
        columns.setSpacing(8 if upright else 12)
        for line in (self.ui.line_first, self.ui.line_second):
            line.setHidden(upright)
        for place, column in enumerate((self.ui.column_what, self.ui.column_when, self.ui.column_results)):
            # At the side all room left over goes below the last of them.
            columns.setStretchFactor(column, place // 2 if upright else 1)

    def edit(self, name: str) -> None:
        """Put the cursor into a field."""
        field = self.fields.get(name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
            self.ui.scroll.ensureWidgetVisible(field)

    def edit_part(self, part: str) -> None:
        """Put the cursor where a new result, indicator or document is worded."""
        matrix = self.matrix.matrix
        place = next((i for i, row in enumerate(matrix.rows) if part in {row.indicator, row.result}), -1)
        if place < 0:
            self.edit("documents")
            return
        index = matrix.index(place, NAME)
        self.matrix.setFocus()
        self.matrix.setCurrentIndex(index)
        self.matrix.edit(index)

    def chosen_part(self) -> str:
        """The id of the indicator or result that the cursor of the matrix stands on; empty when on none."""
        index = self.matrix.currentIndex()
        if not index.isValid():
            return ""
        row = self.matrix.matrix.rows[index.row()]
        return row.indicator or row.result or ""

    def commit(self) -> None:
        """Take over what is still being typed."""
        for field in self.fields.values():
            if field.hasFocus():
                field.commit()

    # Filling

    def _fill(self, *, keep_typed: bool) -> None:
        found = self._model.file.find(self._shown)
        if isinstance(found, Activity):
            self._fill_activity(found, keep_typed=keep_typed)
        elif isinstance(found, Section):
            self._fill_section(found, keep_typed=keep_typed)
        self.ui.pages.setCurrentIndex(0 if isinstance(found, Activity | Section) else 1)

    def _fill_activity(self, activity: Activity, *, keep_typed: bool) -> None:
        file = self._model.file
        self._show_parts(activity=True)
        for name, field in self.fields.items():
            field.show_text(text_of(activity, name, file.organizations), keep_typed=keep_typed)
            field.setReadOnly(self._bridge.session.read_only)
        self._fit_number()
        section = file.sections.get(activity.section or "")
        self.ui.section.setText(section.title if section else self.tr("вне разделов"))
        self.ui.extra.setText(text_of(activity, "extra", file.organizations))
        self.ui.label_extra.setVisible(bool(activity.extra))
        self.ui.extra.setVisible(bool(activity.extra))
        self._read(self.fields["deadline"].toPlainText())
        self._show_standing(activity)

    def _fill_section(self, section: Section, *, keep_typed: bool) -> None:
        self._show_parts(activity=False)
        for name, text in (("title", section.title), ("number", section.number)):
            self.fields[name].show_text(text, keep_typed=keep_typed)
            self.fields[name].setReadOnly(self._bridge.session.read_only)
        self._fit_number()

    def _fit_number(self) -> None:
        """The number takes as much room as it needs: title and number read as one."""
        field = self.fields["number"]
        field.setFixedWidth(max(field.fontMetrics().horizontalAdvance(field.toPlainText()) + 14, NUMBER_WIDTH))

    def _show_parts(self, *, activity: bool) -> None:
        for part in (self.ui.column_when, self.ui.column_results):
            part.setVisible(activity)
        for name in ("executors", "goals"):
            self.fields[name].setVisible(activity)
            getattr(self.ui, f"label_{name}").setVisible(activity)
        self.ui.label_section.setVisible(activity)
        self.ui.section.setVisible(activity)
        self.ui.label_title.setText(self.tr("Мероприятие") if activity else self.tr("Раздел"))

    def _show_standing(self, activity: Activity) -> None:
        standing = status_of(activity, self._model.today(), self._roadmap(activity).period)
        self.ui.standing.setText(self._bridge.messages.text(f"standing.{standing.value}"))
        ratio = self.devicePixelRatioF()
        sign = QPixmap(round(SIGN * ratio), round(SIGN * ratio))
        sign.setDevicePixelRatio(ratio)
        sign.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sign)
        paint_status(painter, standing, QPointF(SIGN / 2, SIGN / 2), self._look.palette)
        painter.end()
        self.ui.standing_sign.setPixmap(sign)
        due = reading.control_date(activity.deadline, self._roadmap(activity).period, self._model.today())
        self.ui.control_date.setText(due or "–")

    def _roadmap(self, activity: Activity) -> Roadmap:
        return self._model.file.roadmaps[activity.roadmap]

    # The deadline's reading

    def _read(self, text: str) -> None:
        """Say how the words are read; where they can be read in several ways, offer each as a button."""
        activity = self._model.file.activities.get(self._shown)
        if activity is None:
            return
        typed = activity.deadline if activity.deadline.text == text else Deadline.of(text)
        period, worded = self._roadmap(activity).period, self._bridge.messages
        found = typed.reading.findings
        doubts = bool(found) or typed.reading.doubtful_in(period)
        sentences = [reading.sentence(typed, period), *(worded.text(f.code, f.arguments) for f in found)]
        self.ui.reading.setText("\n".join(sentences))
        colours = self.ui.reading.palette()
        palette = self._look.palette
        colours.setColor(QPalette.ColorRole.WindowText, palette.warning.colour if doubts else palette.muted)
        self.ui.reading.setPalette(colours)
        self._offer(typed)

    def _offer(self, deadline: Deadline) -> None:
        layout = self.ui.alternatives_layout
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # A deadline whose reading was chosen has no alternatives any more; its words still have.
        ways = Deadline.of(deadline.text).reading.alternatives
        for way in ways:
            button = self._offered(way.text, Deadline.of(deadline.text, way.id))
            button.setCheckable(True)
            button.setChecked(way.id == (deadline.choice or ways[0].id))
        for fix in filter(None, (finding.fix for finding in deadline.reading.findings)):
            self._offered(self.tr("Исправить: {0}").format(fix), Deadline.of(fix))
        self.ui.alternatives.setVisible(layout.count() > 0)

    def _offered(self, text: str, deadline: Deadline) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(deadline))
        self.ui.alternatives_layout.addWidget(button)
        return button

    def _choose(self, deadline: Deadline) -> None:
        activity = self._model.file.activities.get(self._shown)
        if activity is not None:
            self._bridge.perform(
                lambda file: edits.set_deadline(file, activity.id, deadline),
                labels.on_activity("step.deadline", activity),
                SOURCE,
            )

    # Edits

    def put(self, name: str, text: str) -> str:
        """Give a field of what is shown a text; gives the sentence why it was refused."""
        found, shown = self._model.file.find(self._shown), self._shown
        if isinstance(found, Section):
            return self._bridge.attempt(
                lambda file: _section_edit(file, shown, name, text),
                labels.on_titled("step.section", found),
                SOURCE,
            )
        if not isinstance(found, Activity):
            return ""
        return self._bridge.attempt(
            lambda file: edits.set_field(file, shown, name, text), self._label(name, found), SOURCE
        )

    def _label(self, name: str, activity: Activity) -> Label:
        if name == "deadline":
            return labels.on_activity("step.deadline", activity)
        return labels.on_activity("step.field", activity, field=self._bridge.messages.text(f"field.{name}"))

    # Dress

    def _dress(self) -> None:
        palette, kinds = self._look.palette, self._look.type
        self.setAutoFillBackground(True)
        for line in (self.ui.line_first, self.ui.line_second):
            colours = line.palette()
            colours.setColor(QPalette.ColorRole.WindowText, palette.hairline)
            line.setPalette(colours)
            line.setFrameShadow(QFrame.Shadow.Plain)
        self.fields["title"].set_type(kinds.card_title)
        self.fields["number"].set_type(kinds.card_title)
        fonts = {"caption": kinds.caption, "small": kinds.small, "text": kinds.body}
        for label in self.findChildren(QLabel):
            role = label.property("role")
            if role in fonts:
                label.setFont(fonts[role])
                label.setContentsMargins(INDENT, 0, 0, 0)
                colours = label.palette()
                shade = palette.text if role == "text" else palette.muted
                colours.setColor(QPalette.ColorRole.WindowText, shade)
                label.setPalette(colours)


def _section_edit(file: File, section: str, name: str, text: str) -> Change | None:
    if name == "number":
        return edits.set_section(file, section, number=text)
    return edits.set_section(file, section, title=text)
