"""«Итог»: title and period, what will be added, and what stays outside."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from roadmap_desktop.app import imports
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.gui.day_field import problem_of_period
from roadmap_desktop.gui.dialogs.dress import show_problem
from roadmap_desktop.gui.forms.wizard_outcome import Ui_WizardOutcome
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.wizard import kinds
from roadmap_desktop.gui.wizard.counts import Count, CountList
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.page import Page

_ASIDE = (
    Kind.HEADER,
    Kind.HEADER_AGAIN,
    Kind.COLUMN_NUMBERS,
    Kind.CAPTION,
    Kind.NOTE,
    Kind.TOTAL,
    Kind.SIGNATURE,
    Kind.PAGE,
    Kind.BLANK,
    Kind.SKIPPED,
)


class OutcomePage(Page):
    """The last step; its fields stand for what the document says."""

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardOutcome()
        self.ui.setupUi(self)
        self._counts = _list_in(self.ui.counts, look)
        self._aside = _list_in(self.ui.aside, look)
        self.ui.title.setAccessibleName(self.tr("Наименование"))
        self.ui.title.textChanged.connect(self._edited)
        self.ui.has_period.toggled.connect(self._edited)
        self.ui.period_start.textChanged.connect(self._edited)
        self.ui.period_end.textChanged.connect(self._edited)
        draft.changed.connect(self._renew)
        draft.decided.connect(self._show_counts)

    @property
    @override
    def word(self) -> str:
        return self.tr("Итог")

    @property
    def refusal(self) -> str:
        """Why nothing can be imported yet; empty when it can."""
        if self._draft.problem:
            return self._draft.problem
        if self._draft.review is None or not self._draft.review.proposal.plan.activities:
            return self.tr("Мероприятия не распознаны: нужно проверить столбцы и строки.")
        if not self._draft.title.strip():
            return self.tr("Нужно наименование: хотя бы одно слово.")
        return problem_of_period(self.ui.period_start, self.ui.period_end) if self.ui.has_period.isChecked() else ""

    @override
    def enter(self) -> None:
        self.ui.title.setFocus()

    @override
    def dress(self) -> None:
        super().dress()
        self.ui.title_caption.setFont(self._look.type.caption)
        self._renew()

    def tell(self, sentence: str) -> None:
        """Say why the import did not happen."""
        show_problem(self.ui.problem_label, sentence, self._look)

    def _edited(self) -> None:
        ui = self.ui
        for field in (ui.period_start, ui.period_end):
            field.setEnabled(ui.has_period.isChecked())
        start, end = ui.period_start.day(), ui.period_end.day()
        period = Period(start, end) if ui.has_period.isChecked() and start and end and start <= end else None
        self._draft.set_head(ui.title.toPlainText(), period)

    def _renew(self) -> None:
        review = self._draft.review
        if review is None:
            return
        if not self._draft.headed:
            self._show_head()
        self._show_counts()
        self._show_aside(review.counts())
        self.tell("")

    def _show_head(self) -> None:
        """What the document says; what the user typed stays, also a day that is none yet."""
        ui, period = self.ui, self._draft.period
        blockers = [QSignalBlocker(w) for w in (ui.title, ui.has_period, ui.period_start, ui.period_end)]
        if ui.title.toPlainText() != self._draft.title:
            ui.title.setPlainText(self._draft.title)
        ui.has_period.setChecked(period is not None)
        for field in (ui.period_start, ui.period_end):
            field.setEnabled(period is not None)
        if period is not None:
            ui.period_start.show_day(period.start)
            ui.period_end.show_day(period.end)
        for blocker in blockers:
            blocker.unblock()

    def _show_counts(self) -> None:
        outcome = self._draft.outcome()
        if outcome is None:
            return
        found, palette = imports.counts(outcome), self._look.palette
        self._counts.show_counts(
            (
                Count("folder", palette.information, self.tr("Разделы"), found["sections"]),
                Count("list-checks", palette.ok, self.tr("Мероприятия"), found["activities"]),
                Count("corner-down-right", palette.result, self.tr("Результаты"), found["results"]),
                Count("chart-no-axes-gantt", palette.information, self.tr("Показатели"), found["indicators"]),
                Count("file-check", palette.information, self.tr("Документы"), found["documents"]),
                Count("building-2", palette.information, self.tr("Исполнители"), found["organizations"]),
                Count("target", palette.surroundings, self.tr("Задачи"), found["goals"]),
                Count("book-a", palette.surroundings, self.tr("Сокращения"), found["abbreviations"]),
                Count("triangle-alert", palette.warning, self.tr("Замечания"), found["findings"]),
            )
        )

    def _show_aside(self, found: Counter[Kind]) -> None:
        palette = self._look.palette
        listed = [kind for kind in _ASIDE if found[kind]]
        self.ui.aside_title.setVisible(bool(listed))
        self._aside.show_counts(
            tuple(
                Count(kinds.icon(kind), kinds.notice(kind, palette), kinds.word(kind), found[kind]) for kind in listed
            )
        )


def _list_in(place: QWidget, look: Look) -> CountList:
    made = CountList(look, place)
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    place.setMinimumWidth(240)
    return made
