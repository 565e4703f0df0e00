"""«Новая дорожная карта…» and «Свойства…»: title, act, period, form, years."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from roadmap_desktop.app.session import Applied
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.edits.roadmap import Properties
from roadmap_desktop.domain.model import Act, Roadmap
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.day_field import DayField, problem_of_period
from roadmap_desktop.gui.dialogs import form_choice
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.forms.new_roadmap import Ui_NewRoadmap
from roadmap_desktop.gui.forms.properties import Ui_Properties
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.session_bridge import SessionBridge, together

SOURCE = "command"

_NUMBERED = re.compile(r"(\d+(?:\.\d+)*)[.)]?\s+(.+)")
_EXPLAINED = re.compile(r"\s+[-–—]\s*|\s*[–—]\s+|\s*=\s*")

Form = Ui_NewRoadmap | Ui_Properties


class HeadDialog(QDialog):
    """A dialog of fields that are not lost by one stray Esc."""

    def __init__(self, look: Look, bridge: SessionBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self._problem = QLabel()
        self._before: list[str] = []
        self._warned = False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._before = self._typed()

    @override
    def reject(self) -> None:
        """Leave without keeping anything; the first time with a word about what would be lost."""
        if self._typed() == self._before or self._warned:
            super().reject()
            return
        self._warned = True
        sentence = QCoreApplication.translate("RoadmapHead", "Введенное не сохранено. Отмена еще раз отбросит его.")
        show_problem(self._problem, sentence, self._look)

    def _typed(self) -> list[str]:
        lines = [field.text() for field in self.findChildren(QLineEdit)]
        return lines + [field.toPlainText() for field in self.findChildren(QPlainTextEdit)]


class NewRoadmapDialog(HeadDialog):
    """Makes an empty roadmap; `made` is called with what was applied."""

    def __init__(self, look: Look, bridge: SessionBridge, parent: QWidget, made: Callable[[Applied], object]) -> None:
        super().__init__(look, bridge, parent)
        self._made = made
        self.ui = Ui_NewRoadmap()
        self.ui.setupUi(self)
        self._problem = self.ui.problem
        dress(self, look)
        year = QDate.currentDate().year()
        _prepare(self.ui, Period(date(year, 1, 1), date(year, 12, 31)))
        form_choice.fill(self.ui.form, None)
        self.ui.accept_button.clicked.connect(self._make)
        self.ui.cancel_button.clicked.connect(self.reject)

    def _make(self) -> None:
        act, period, problem = _entered(self.ui)
        title, form = self.ui.title.toPlainText().strip(), self.ui.form.currentData()
        if not title:
            problem = QCoreApplication.translate("RoadmapHead", "Нужно наименование: хотя бы одно слово.")
        if problem:
            show_problem(self.ui.problem, problem, self._look)
            return
        done = self._bridge.perform(
            lambda file: edits.add_roadmap(file, title, act=act, period=period, form=form),
            labels.titled("step.added-roadmap", title),
            SOURCE,
        )
        if done is not None:
            self.accept()
            self._made(done)


class PropertiesDialog(HeadDialog):
    """Changes the head of a roadmap."""

    def __init__(self, look: Look, bridge: SessionBridge, parent: QWidget, roadmap: Roadmap) -> None:
        super().__init__(look, bridge, parent)
        self._roadmap = roadmap
        self.ui = Ui_Properties()
        self.ui.setupUi(self)
        self._problem = self.ui.problem
        dress(self, look)
        _prepare(self.ui, roadmap.period)
        form_choice.fill(self.ui.form, roadmap)
        act = roadmap.act
        self.ui.title.setPlainText(roadmap.title)
        self.ui.act_kind.setText(act.kind)
        self.ui.act_body.setText(act.body)
        self.ui.act_number.setText(act.number)
        self.ui.act_date.show_day(act.date)
        self.ui.years.setText(", ".join(roadmap.years))
        self.ui.goals.setPlainText("\n".join(f"{goal.number}. {goal.text}" for goal in roadmap.goals))
        self.ui.abbreviations.setPlainText("\n".join(f"{a.short} – {a.full}" for a in roadmap.abbreviations))
        self.ui.accept_button.clicked.connect(self._change)
        self.ui.cancel_button.clicked.connect(self.reject)

    def _change(self) -> None:
        act, period, problem = _entered(self.ui)
        if problem:
            show_problem(self.ui.problem, problem, self._look)
            return
        head = Properties(
            self.ui.title.toPlainText(),
            act,
            period,
            tuple(dict.fromkeys(re.findall(r"[^\s,;]+", self.ui.years.text()))),
            self.ui.form.currentData(),
        )
        id_, steps = self._roadmap.id, [partial(edits.set_properties, roadmap=self._roadmap.id, properties=head)]
        # A list that nobody touched keeps texts that a line of the dialog could not tell from one another.
        if self.ui.goals.document().isModified():
            steps.append(partial(edits.set_goals, roadmap=id_, goals=numbered(self.ui.goals.toPlainText())))
        if self.ui.abbreviations.document().isModified():
            lines = explained(self.ui.abbreviations.toPlainText())
            steps.append(partial(edits.set_abbreviations, roadmap=id_, lines=lines))
        label = labels.on_titled("step.properties", self._roadmap)
        refusal = self._bridge.attempt(together(steps), label, SOURCE)
        if refusal:
            show_problem(self.ui.problem, refusal, self._look)
        else:
            self.accept()


def numbered(text: str) -> tuple[tuple[str, str], ...]:
    """Goals of lines like «1. Текст»: numbers with their texts; a line without a number gets the next one."""
    found: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        parts = _NUMBERED.fullmatch(line)
        found.append((parts[1], parts[2]) if parts else (str(len(found) + 1), line))
    return tuple(found)


def explained(text: str) -> tuple[tuple[str, str], ...]:
    """Abbreviations of lines like «ФЗ – федеральный закон»; the explanation may be missing."""
    found: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        short, *full = _EXPLAINED.split(line, maxsplit=1)
        found.append((short.strip(), full[0].strip() if full else ""))
    return tuple(found)


def _prepare(ui: Form, period: Period | None) -> None:
    """The period's days are in force only while its box is ticked."""
    box: QCheckBox = ui.has_period
    box.setChecked(period is not None)
    for field in (ui.period_start, ui.period_end):
        box.toggled.connect(field.setEnabled)
        field.setEnabled(period is not None)
    if period is not None:
        ui.period_start.show_day(period.start)
        ui.period_end.show_day(period.end)


def _entered(ui: Form) -> tuple[Act, Period | None, str]:
    """The act and the period as entered, and the sentence what is wrong with them."""
    day, problem = _typed_day(ui.act_date)
    act = Act(ui.act_kind.text().strip(), ui.act_body.text().strip(), day, ui.act_number.text().strip())
    if not ui.has_period.isChecked():
        return act, None, problem
    wrong = problem_of_period(ui.period_start, ui.period_end)
    start, end = ui.period_start.day(), ui.period_end.day()
    return act, Period(start, end) if start and end and not wrong else None, problem or wrong


def _typed_day(field: DayField) -> tuple[date | None, str]:
    day = field.day()
    if day is None and field.text().strip():
        return None, QCoreApplication.translate("RoadmapHead", "Дата акта не прочитана. Образец: 20.03.2017.")
    return day, ""
