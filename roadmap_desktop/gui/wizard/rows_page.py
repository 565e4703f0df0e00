"""«Строки»: what each row of the document is, and what was joined."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from roadmap_desktop.domain.proposal import Field, RowClass, Table
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.forms.wizard_rows import Ui_WizardRows
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.wizard import join_panel, kinds
from roadmap_desktop.gui.wizard.counts import Count, CountList
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.page import Page, Remark, colour, ground
from roadmap_desktop.gui.wizard.review import ReviewRow
from roadmap_desktop.gui.wizard.rows_model import ROW_ROLE, RowsModel
from roadmap_desktop.gui.wizard.rows_view import prepare

BROKEN_WORD = "recognition.word-broken"
NARROW = 940
"""Below this width the list of what was found gives way."""
JOIN_HEIGHT = 206
_ALWAYS = (
    Kind.ACTIVITY,
    Kind.RESULT,
    Kind.SECTION,
    Kind.SUBSECTION,
    Kind.CONTINUATION,
    Kind.GOAL,
    Kind.ABBREVIATION,
    Kind.HEADER,
    Kind.HEADER_AGAIN,
    Kind.TITLE,
)


class RowsPage(Page):
    """The rows with their classes; below, the join that is looked at."""

    words_asked = Signal()

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardRows()
        self.ui.setupUi(self)
        self.model = RowsModel(draft, self)
        self._shown_join = 0
        prepare(self.ui.rows, look, self.model)
        self.ui.rows.setAccessibleName(self.tr("Строки документа"))
        self._counts = CountList(look, self.ui.counts)
        layout = QVBoxLayout(self.ui.counts)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._counts)
        self.ui.open_button.toggled.connect(self.model.show_only_open)
        self.ui.join_button.clicked.connect(self._confirm)
        self.ui.apart_button.clicked.connect(self.take_apart)
        self.ui.previous_button.clicked.connect(lambda: self._step(-1))
        self.ui.following_button.clicked.connect(lambda: self._step(1))
        self.ui.words_button.clicked.connect(self.words_asked)
        self.ui.rows.selectionModel().currentRowChanged.connect(self._follow)
        draft.changed.connect(self._renew)
        draft.decided.connect(self._show_join)

    @property
    @override
    def word(self) -> str:
        return self.tr("Строки")

    @property
    @override
    def remark(self) -> Remark:
        if unheeded := self._draft.unheeded:
            numbers = ", ".join(row.label for row in unheeded)
            return Remark(self.tr("Здесь этот класс невозможен, строки остались прежними: {0}").format(numbers), True)
        left = len(self._draft.undecided)
        if not left:
            return self.remembered
        text = self.tr("Осталось решить: разрывы страницы – {0}").format(left)
        return Remark(text, True, self.tr("Соединить все {0}").format(left), self._confirm_all)

    @override
    def enter(self) -> None:
        self.ui.rows.setFocus()
        QTimer.singleShot(0, self, self._snap)
        if not self.ui.rows.currentIndex().isValid() and self.model.rowCount():
            self.ui.rows.setCurrentIndex(self.model.index(0, 0))

    @override
    def dress(self) -> None:
        super().dress()
        palette, ratio = self._look.palette, self.devicePixelRatioF()
        ground(self.ui.found, palette.base)
        ground(self.ui.join_panel, palette.base)
        ground(self.ui.words_box, palette.warning.ground)
        colour(self.ui.words_title, palette.warning.colour)
        self.ui.join_icon.setPixmap(icons.pixmap("table-cells-merge", 16, palette.warning.colour, ratio))
        self.ui.arrow.setPixmap(icons.pixmap("arrow-right", 18, palette.muted, ratio))
        icons.give(self.ui.join_button, "check", palette)
        icons.give(self.ui.previous_button, "chevron-left", palette)
        icons.give(self.ui.following_button, "chevron-right", palette)
        join_panel.dress(self.ui.before, self._look, outline=False)
        join_panel.dress(self.ui.after, self._look, outline=True)
        self._renew()

    def go_to(self, index: int) -> None:
        """Choose a row of the review, also when the filter hides it."""
        if self.model.find(index) < 0:
            self.ui.all_button.setChecked(True)
        row = self.model.find(index)
        if row >= 0:
            self.ui.rows.setCurrentIndex(self.model.index(row, 0))
            self.ui.rows.scrollTo(self.model.index(row, 0), self.ui.rows.ScrollHint.PositionAtCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.ui.found, self.ui.line):
            part.setVisible(self.width() >= NARROW)
        QTimer.singleShot(0, self, self._snap)

    def _snap(self) -> None:
        """Let the table end with a whole row; the panel below takes what is over."""
        if not self.ui.join_panel.isHidden():
            # From what does not move: inner parts may still have the sizes of before.
            room = self.height() - self.ui.rows.y() - self.ui.rows.horizontalHeader().height()
            self.ui.join_panel.setFixedHeight(JOIN_HEIGHT + (room - JOIN_HEIGHT) % self._look.row_height)

    # Joins

    @property
    def join(self) -> ReviewRow | None:
        """The torn row that is looked at."""
        review = self._draft.review
        if review is None or not review.joins:
            return None
        return review.rows[review.joins[min(self._shown_join, len(review.joins) - 1)]]

    def take_apart(self) -> None:
        """Make the continuation a row of its own: an activity when it names one, else a result."""
        row = self.join
        if row is not None:
            own = RowClass.ACTIVITY if any(row.cells[:2]) else RowClass.RESULT
            self._draft.choose_rows([row.place], own)

    def _confirm(self) -> None:
        row = self.join
        if row is not None:
            self._draft.confirm([row.place])
            self._step(1)

    def _confirm_all(self) -> None:
        self._draft.confirm(self._draft.undecided)

    def _step(self, by: int) -> None:
        review = self._draft.review
        if review is not None and review.joins:
            self._shown_join = (self._shown_join + by) % len(review.joins)
            self.go_to(review.joins[self._shown_join])
            self._show_join()

    def _follow(self, current: QModelIndex) -> None:
        row: ReviewRow | None = current.data(ROW_ROLE) if current.isValid() else None
        review = self._draft.review
        if row is None or review is None or row.kind is not Kind.CONTINUATION:
            return
        self._shown_join = next(n for n, i in enumerate(review.joins) if review.rows[i].place == row.place)
        self._show_join()

    def _show_join(self) -> None:
        row, review = self.join, self._draft.review
        self.ui.join_panel.setVisible(row is not None)
        if row is None or review is None:
            return
        first = review.start_of(row)
        assert first is not None
        self.ui.join_title.setText(
            self.tr("Разрыв страницы: строка {0} продолжает строку {1}").format(row.label, first.label)
        )
        number = next((a.number for a in review.proposal.plan.activities if a.id == row.source.entity), "")
        join_panel.show_before(self.ui.before, first, row, self._look)
        join_panel.show_after(self.ui.after, row, number.rstrip("."), self._look)
        confirmed = row.place in self._draft.confirmed
        self.ui.join_button.setEnabled(not confirmed)
        self.ui.join_button.setText(self.tr("Соединено") if confirmed else self.tr("Соединить"))
        self.ui.apart_button.setEnabled(not self._draft.busy)
        place = min(self._shown_join, len(review.joins) - 1) + 1
        self.ui.place_label.setText(self.tr("{0} из {1}").format(place, len(review.joins)))

    # What was found

    def _renew(self) -> None:
        review = self._draft.review
        if review is None:
            return
        counts = review.counts()
        palette = self._look.palette
        listed = [*_ALWAYS, *(kind for kind in Kind if kind in counts and kind not in _ALWAYS)]
        if Kind.SKIPPED not in listed:
            listed.append(Kind.SKIPPED)
        self._counts.show_counts(
            tuple(
                Count(kinds.icon(kind), kinds.notice(kind, palette), kinds.word(kind), counts[kind]) for kind in listed
            )
        )
        waiting = counts[Kind.CONTINUATION] + counts[Kind.SKIPPED]
        self.ui.open_button.setText(self.tr("Только требующие решения: {0}").format(waiting))
        self._name_columns(review.proposal.tables)
        self._show_words()
        self._show_join()
        QTimer.singleShot(0, self, self._snap)

    def _name_columns(self, tables: tuple[Table, ...]) -> None:
        """A column that no table has is not shown."""
        fields = {column.field for table in tables for column in table.columns}
        wanted = (
            {Field.NUMBER},
            {Field.TITLE},
            {Field.RESULT, Field.DOCUMENT, Field.INDICATOR},
            {Field.DEADLINE, Field.START, Field.FINISH},
            {Field.EXECUTORS},
        )
        for column, ones in enumerate(wanted, 2):
            self.ui.rows.setColumnHidden(column, not ones & fields)

    def _show_words(self) -> None:
        proposal = self._draft.proposal
        found = [f for f in proposal.findings if f.code == BROKEN_WORD] if proposal is not None else []
        self.ui.words_box.setVisible(bool(found))
        if found:
            self.ui.words_title.setText(self.tr("Разорванные слова: {0}").format(len(found)))
            example = f"{found[0].argument('text')} → {found[0].argument('suggestion')}"
            self.ui.words_example.setText(example)
            self.ui.words_example.setAlignment(Qt.AlignmentFlag.AlignLeft)
