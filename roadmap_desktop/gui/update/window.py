"""The window of «Обновить из файла…»: old beside new, ticks, and one button that writes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QHeaderView, QWidget
from typing_extensions import override

from roadmap_desktop.app.session import Applied
from roadmap_desktop.domain.comparison import Difference
from roadmap_desktop.gui import icons, labels
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.forms.update import Ui_Update
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Tasks
from roadmap_desktop.gui.update import cards
from roadmap_desktop.gui.update.check_table import CHECK, CHECK_WIDTH, TEXT, CheckDelegate
from roadmap_desktop.gui.update.columns_model import COUNT, ColumnsModel
from roadmap_desktop.gui.update.differences_model import LINE_ROLE, OLD, DifferencesModel
from roadmap_desktop.gui.update.draft import UpdateDraft
from roadmap_desktop.gui.update.lines import Line
from roadmap_desktop.gui.wizard.file_page import ask_document
from roadmap_desktop.gui.wizard.page import colour, draw_line, ground, prepare_table

SIZE = (1240, 660)
SUMMARY = ".xlsx"
CARD = 132
"""The least height of the texts at full length."""
NARROW = 1000
"""Below this width the list of columns gives way."""


class UpdateWindow(QDialog):
    """`updated` carries what was applied and how many differences were taken and left."""

    updated = Signal(object, int, int)

    def __init__(self, look: Look, bridge: SessionBridge, tasks: Tasks, roadmap: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self.draft = UpdateDraft(bridge, tasks, roadmap, self)
        self.ui = Ui_Update()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.model = DifferencesModel(self.draft, self)
        self.columns = ColumnsModel(self.draft, self)
        self._saved = ""
        self._fill()
        self._connect()
        self.dress()
        room = self.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width() - 16), min(SIZE[1], room.height() - 48))
        self.ui.empty_button.setFocus()
        self._renew()

    def read(self, path: Path) -> None:
        """Read a document and compare it."""
        self.draft.read(path)

    def choose_file(self) -> None:
        """Ask for the document."""
        path = ask_document(self, self.draft.path)
        if path is not None:
            self.read(path)

    # Parts

    def _fill(self) -> None:
        ui = self.ui
        for roadmap in self._bridge.file.ordered_roadmaps():
            ui.roadmap_box.addItem(labels.shortened(roadmap.title), roadmap.id)
        for view, model, name, stretched in (
            (ui.differences, self.model, self.tr("Отличия"), OLD),
            (ui.columns, self.columns, self.tr("По графам"), TEXT),
        ):
            view.setModel(model)
            view.setItemDelegate(CheckDelegate(self._look, view))
            view.setAccessibleName(name)
            prepare_table(view, self._look, {CHECK: CHECK_WIDTH}, stretched)
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.differences.setColumnWidth(TEXT, 200)
        ui.differences.horizontalHeader().setSectionResizeMode(OLD + 1, QHeaderView.ResizeMode.Stretch)
        ui.columns.horizontalHeader().hide()
        ui.columns.setColumnWidth(COUNT, 52)
        for card, said in ((ui.old_card, self.tr("Сейчас в базе")), (ui.base_card, self._then()), (ui.new_card, "")):
            card.setAccessibleName(said or self.tr("В файле"))

    def _connect(self) -> None:
        ui, draft = self.ui, self.draft
        for button in (ui.choose_button, ui.empty_button):
            button.clicked.connect(self.choose_file)
        ui.roadmap_box.activated.connect(lambda _: draft.compare_with(ui.roadmap_box.currentData()))
        ui.stop_button.clicked.connect(draft.stop)
        ui.clean_button.clicked.connect(draft.choose_unopposed)
        ui.all_button.clicked.connect(lambda: draft.choose_only(self._all()))
        ui.none_button.clicked.connect(lambda: draft.choose_only(()))
        ui.conflicts_box.toggled.connect(self._show_only_conflicts)
        ui.differences.selectionModel().currentRowChanged.connect(self._show_cards)
        ui.save_button.clicked.connect(self._save)
        ui.accept_button.clicked.connect(draft.take)
        ui.cancel_button.clicked.connect(self.reject)
        draft.changed.connect(self._renew)
        draft.chosen.connect(self._count)
        draft.progressed.connect(self._progress)
        draft.saved.connect(self._tell_saved)
        draft.writing.done.connect(self._taken)
        self._look.changed.connect(self.dress)

    def _all(self) -> tuple[Difference, ...]:
        return self.draft.selection.differences if self.draft.selection is not None else ()

    # News of the draft

    def _renew(self) -> None:
        """Show how far the draft is."""
        ui, draft = self.ui, self.draft
        ui.roadmap_box.setCurrentIndex(ui.roadmap_box.findData(draft.roadmap))
        ui.file_label.setText(draft.name or self.tr("не выбран"))
        ui.file_label.setToolTip(str(draft.path or ""))
        ui.progress_panel.setVisible(draft.busy)
        ui.progress.setMaximum(0)
        show_problem(ui.problem_label, draft.problem, self._look)
        selection = draft.selection
        found = selection is not None and bool(selection.differences)
        ui.pages.setCurrentWidget(ui.table_page if found else ui.empty_page)
        self._show_empty()
        conflicts = len(selection.conflicts) if selection is not None else 0
        ui.conflicts_box.setText(self.tr("Только конфликты: {0}").format(conflicts))
        ui.conflicts_box.setVisible(conflicts > 0)
        if not conflicts:
            ui.conflicts_box.setChecked(False)
        self._saved = ""
        self._count()
        QTimer.singleShot(0, self, self._snap)
        if found and not ui.differences.currentIndex().isValid():
            self._go_to_first()
            ui.differences.setFocus()

    def _show_empty(self) -> None:
        ui, draft = self.ui, self.draft
        same = draft.selection is not None and not draft.selection.differences
        if same:
            text = self.tr("Отличий от файла «{0}» нет: обновлять нечего.").format(draft.name)
        elif draft.busy:
            text = self.tr("Документ читается и сверяется с дорожной картой…")
        else:
            text = self.tr("Нужен документ с новой версией плана: таблица Word, Excel или LibreOffice.")
        ui.empty_label.setText(text)
        ui.empty_button.setVisible(not draft.busy)
        sign, shade = "circle-check" if same else "file-input", self._look.palette
        tint = shade.ok.colour if same else shade.muted
        ui.empty_icon.setPixmap(icons.pixmap(sign, 32, tint, self.devicePixelRatioF()))

    def _progress(self, done: int, total: int) -> None:
        self.ui.progress.setMaximum(total)
        self.ui.progress.setValue(done)

    def _count(self) -> None:
        """Say how much is chosen, and what of it can be done."""
        ui, draft, selection = self.ui, self.draft, self.draft.selection
        count = selection.count if selection is not None else 0
        writable = not self._bridge.session.read_only
        ui.accept_button.setText(self.tr("Принять изменений: {0}").format(count) if count else self.tr("Принять"))
        ui.accept_button.setEnabled(draft.ready and writable)
        ui.accept_button.setDefault(draft.ready)
        ui.save_button.setVisible(selection is not None)
        for widget in (ui.table_page, ui.choose_button, ui.roadmap_box, ui.save_button):
            widget.setEnabled(not draft.writing.busy)
        text, warning = self._remark()
        palette = self._look.palette
        sign, notice = ("triangle-alert", palette.warning) if warning else ("info", palette.information)
        ui.foot_sign.setPixmap(icons.pixmap(sign, 16, notice.colour, self.devicePixelRatioF()))
        ui.foot_sign.setVisible(bool(text))
        ui.foot_label.setText(text)

    def _remark(self) -> tuple[str, bool]:
        """What stands beside the buttons, and whether it warns."""
        selection = self.draft.selection
        if self.draft.writing.busy:
            return self.tr("Записывается…"), False
        if self._saved:
            return self._saved, False
        if selection is None or not selection.differences:
            return "", False
        if self._bridge.session.read_only:
            return self.tr("Файл данных открыт только для чтения."), True
        parts = [self.tr("Отличий: {0}, отмечено: {1}.").format(len(selection.differences), selection.count)]
        conflicts, rows = selection.left
        if conflicts:
            parts.append(self.tr("Не отмечены конфликты: {0}.").format(conflicts))
        if rows:
            parts.append(self.tr("Не отмечено строк, которых нет в файле: {0}.").format(rows))
        return " ".join(parts), bool(conflicts)

    def _show_only_conflicts(self) -> None:
        self.model.show_only_conflicts(self.ui.conflicts_box.isChecked())
        self._go_to_first()

    def _go_to_first(self) -> None:
        """The first row is a heading, the one below it a difference."""
        if self.model.rowCount():
            self.ui.differences.setCurrentIndex(self.model.index(1, TEXT))

    # The difference that is looked at

    def _show_cards(self, current: QModelIndex) -> None:
        line: Line | None = current.data(LINE_ROLE) if current.isValid() else None
        difference = line.difference if line is not None else None
        ui, palette, look = self.ui, self._look.palette, self._look
        ui.base_card.setVisible(difference is not None and difference.conflict)
        if line is None or difference is None or self.draft.wording is None:
            for card, title in ((ui.old_card, self.tr("Сейчас в базе")), (ui.new_card, self.tr("В файле"))):
                cards.show(card, title, [], palette.information, look)
            return
        old, new = line.old, line.new
        whole, then = self.draft.wording.whole(difference), self.draft.wording.base(difference)
        if whole:
            old, new = (whole if text else "" for text in (old, new))
        # Of a conflict both sides are compared with what they come from.
        bases = (then, then) if difference.conflict and not whole else (new, old)
        cards.show(ui.old_card, self.tr("Сейчас в базе"), cards.marked(old, bases[0]), palette.warning, look)
        cards.show(ui.new_card, self.tr("В файле"), cards.marked(new, bases[1]), palette.ok, look)
        cards.show(ui.base_card, self._then(), [(then, False)], palette.information, look)

    def _then(self) -> str:
        return self.tr("Было при выгрузке")

    # What the user does

    def _save(self) -> None:
        proposed = str((self.draft.path or Path("_")).with_name(self.tr("Сверка") + SUMMARY))
        kind = self.tr("Книга Excel ({0})").format(f"*{SUMMARY}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Куда сохранить сводку"), proposed, kind)
        if name:
            target = Path(name)
            self.draft.save_summary(target if target.suffix else target.with_suffix(SUMMARY))

    def _tell_saved(self, target: Path) -> None:
        self._saved = self.tr("Сводка сохранена: {0}").format(target.name)
        self._count()

    def _taken(self, done: Applied | None) -> None:
        selection = self.draft.selection
        count = selection.count if selection is not None else 0
        left = len(self._all()) - count
        self.accept()
        if done is not None:
            self.updated.emit(done, count, left)

    # The window itself

    def dress(self) -> None:
        """Put type and colours of the look on all parts."""
        dress(self, self._look)
        ui, palette = self.ui, self._look.palette
        for line in (ui.head_line, ui.top_line, ui.card_line, ui.side_line, ui.foot_line):
            draw_line(line, self._look)
        for widget in (ui.empty_page, ui.table_page):
            ground(widget, palette.base)
        for label in (ui.hint_label, ui.roadmap_label, ui.file_caption, ui.empty_label):
            colour(label, palette.muted)
        for card in (ui.old_card, ui.base_card, ui.new_card):
            cards.dress(card, self._look)
        for button in (ui.choose_button, ui.empty_button):
            icons.give(button, "file-input", palette)
        icons.give(ui.save_button, "file-output", palette)
        icons.repaint(self, palette)
        self._show_empty()
        self._show_cards(ui.differences.currentIndex())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.ui.side, self.ui.side_line):
            part.setVisible(self.width() >= NARROW)
        QTimer.singleShot(0, self, self._snap)

    def _snap(self) -> None:
        """Let the table end with a whole row; the cards below take what is over."""
        ui, row = self.ui, self._look.row_height
        rest = (ui.differences.viewport().height() + ui.old_card.height()) - CARD
        for card in (ui.old_card, ui.base_card, ui.new_card):
            card.setFixedHeight(CARD + rest % row)

    @override
    def done(self, result: int) -> None:
        self.draft.close()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.draft.close()
        super().closeEvent(event)
