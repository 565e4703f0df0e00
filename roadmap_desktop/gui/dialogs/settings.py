"""«Настройки…»: how control dates are reckoned; every choice is in force at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from roadmap_desktop.app import settings
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.deadlines import Rest, WorkCalendar
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.forms.settings import Ui_Settings
from roadmap_desktop.gui.look import Look

ANY_YEAR = 2001
"""The day of the report has no year; this one has no 29 February."""


class SettingsDialog(QDialog):
    """`changed` after each choice that was kept."""

    changed = Signal()

    def __init__(self, look: Look, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._messages = messages
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        dress(self, look)
        for rest, text in (
            (Rest.PRECEDING, self.tr("Переносится на предыдущий рабочий день")),
            (Rest.NEXT, self.tr("Переносится на следующий рабочий день")),
            (Rest.NONE, self.tr("Не переносится")),
        ):
            self.ui.rest.addItem(text, rest)
        self._show(settings.load())
        self._show_calendar(settings.work_calendar())
        self.ui.rest.currentIndexChanged.connect(self._keep)
        self.ui.report_day.valueChanged.connect(self._keep)
        self.ui.yearly.toggled.connect(self._keep)
        self.ui.yearly_day.dateChanged.connect(self._keep)
        self.ui.calendar_button.clicked.connect(self._choose_years)
        self.ui.close_button.clicked.connect(self.accept)

    def add_years(self, source: Path) -> None:
        """Take the working days of further years from a file; a sentence in the dialog says when that failed."""
        try:
            calendar = settings.add_years(source)
        except RoadmapError as error:
            show_problem(self.ui.problem, self._messages.error(error), self._look)
            return
        self._show_calendar(calendar)
        self._kept()

    def _show(self, kept: settings.Settings) -> None:
        control = kept.control()
        self.ui.rest.setCurrentIndex(self.ui.rest.findData(control.rest))
        self.ui.report_day.setValue(control.report_day)
        month, day = control.yearly_report or (1, 20)
        self.ui.yearly.setChecked(control.yearly_report is not None)
        self.ui.yearly_day.setDate(QDate(ANY_YEAR, month, day))
        self.ui.yearly_day.setEnabled(self.ui.yearly.isChecked())

    def _show_calendar(self, calendar: WorkCalendar) -> None:
        self.ui.calendar.setText(self.tr("переносы известны за {0}–{1} годы").format(calendar.first, calendar.last))

    def _keep(self) -> None:
        self.ui.yearly_day.setEnabled(self.ui.yearly.isChecked())
        day = self.ui.yearly_day.date()
        yearly = f"{day.month():02}-{day.day():02}" if self.ui.yearly.isChecked() else ""
        chosen = settings.Settings(str(self.ui.rest.currentData()), self.ui.report_day.value(), yearly)
        try:
            settings.save(chosen)
        except RoadmapError as error:
            show_problem(self.ui.problem, self._messages.error(error), self._look)
            return
        self._kept()

    def _kept(self) -> None:
        show_problem(self.ui.problem, "", self._look)
        self.changed.emit()

    def _choose_years(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Производственный календарь"), "", self.tr("Календарь ({0})").format("*.json")
        )
        if name:
            self.add_years(Path(name))
