"""The main window: composes its parts and passes the news between them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Applied, Session
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Activity, Section
from roadmap_desktop.gui import labels, reading
from roadmap_desktop.gui.actions import Actions
from roadmap_desktop.gui.card import Card
from roadmap_desktop.gui.cell_commands import CellCommands
from roadmap_desktop.gui.chart import Chart
from roadmap_desktop.gui.checker import Checker
from roadmap_desktop.gui.choice import Choice
from roadmap_desktop.gui.file_commands import FileCommands
from roadmap_desktop.gui.findings import FindingsModel, FindingsView
from roadmap_desktop.gui.forms.main_window import Ui_MainWindow
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.message_bar import MessageBar, Tone
from roadmap_desktop.gui.models.activities import MANY, ActivitiesModel
from roadmap_desktop.gui.models.indicators import IndicatorsModel
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.palette import system_palette
from roadmap_desktop.gui.panels import Panels, View
from roadmap_desktop.gui.plan_commands import PlanCommands
from roadmap_desktop.gui.print_commands import PrintCommands
from roadmap_desktop.gui.registry import RegistryDelegate, RegistryModel
from roadmap_desktop.gui.retracing import Retracing
from roadmap_desktop.gui.searching import SearchField
from roadmap_desktop.gui.session_bridge import Commands, SessionBridge
from roadmap_desktop.gui.status_bar import StatusLine
from roadmap_desktop.gui.tables.cell_editor import CellEditor
from roadmap_desktop.gui.tables.full_table import FullTable
from roadmap_desktop.gui.tables.matrix_table import MatrixTable
from roadmap_desktop.gui.tables.plan_table import PlanTable, RowHeight
from roadmap_desktop.gui.tasks import Tasks
from roadmap_desktop.gui.timeline_bar import TimelineBar


class MainWindow(QMainWindow):
    """The window over one session; `today` is the day that statuses are counted by."""

    def __init__(
        self, look: Look, session: Session, messages: Messages, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self.look = look
        self.bridge = SessionBridge(session, messages, self)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.choice = Choice(self)
        self.tasks = Tasks(self)
        self.model = ActivitiesModel(self.bridge, today)
        self.registry = RegistryModel(self.bridge)
        self.findings = FindingsModel(self.bridge)
        self.checker = Checker(self.model, self.tasks)
        self._make_views()
        self._make_panels()
        self.plan_commands = PlanCommands(self.bridge, self.model, self.choice)
        self.cell_commands = CellCommands(self.bridge)
        self.file_commands = FileCommands(look, self.bridge, self.messages, self.tasks, self)
        self.print_commands = PrintCommands(look, self.bridge, self.messages, self.tasks, self)
        self.print_commands.today = today
        self.print_commands.saved.connect(self.file_commands.tell_written)
        self.file_commands.roadmap = self.print_commands.roadmap = lambda: self.model.roadmap
        self.file_commands.settings_changed.connect(self.card.renew)
        self.retracing = Retracing(self.bridge, self.tasks, self)
        self.retracing.done.connect(self._retraced)
        self.file_commands.undo = self.retracing.undo
        self.actions_of_menu = Actions(look, self.ui, self.bridge, self)
        self._connect_actions()
        self._connect_news()
        self._reopened()
        self.chart.table.setFocus()

    # Parts

    def _make_views(self) -> None:
        self.chart = Chart(self.look, self.bridge, self.model, self.choice, self._comment)
        self.chart.put_into(self.ui.chart_splitter)
        self.table = FullTable(self.look, self.model, self._comment)
        self.ui.activities_layout.addWidget(self.table)
        self.matrix = MatrixTable(self.look, IndicatorsModel(self.bridge, self.model))
        self.matrix.setAccessibleName(self.tr("Показатели"))
        self.ui.indicators_layout.addWidget(self.matrix)
        self.ui.registry_list.setModel(self.registry)
        self.ui.registry_list.setItemDelegate(RegistryDelegate(self.look, self.ui.registry_list))
        self.ui.registry_list.setMouseTracking(True)

    def _make_panels(self) -> None:
        self.messages = MessageBar(self.look)
        self.ui.message_layout.addWidget(self.messages)
        self.card = Card(self.look, self.bridge, self.model)
        self.findings_view = FindingsView(self.look, self.findings)
        self.panels = Panels(self.look, self.ui, self.card, self.findings_view, self)
        self.search = SearchField(self.look, self.model, self.bridge.messages)
        self.search.put_into(self.ui.tool_bar)
        self.timeline_bar = TimelineBar(self.look, self.chart.timeline)
        self.ui.view_bar_layout.addWidget(self.timeline_bar)
        self.status = StatusLine(self.look, self.ui.status_bar)
        self.status.snapped(self.timeline_bar.step)
        views = (self.chart.table, self.chart.timeline, self.table.frozen, self.table.rest, self.matrix)
        self.panels.order((*self.timeline_bar.stops, *views))

    def _connect_actions(self) -> None:
        own: Commands = {
            "quit": self.close,
            "undo": self.retracing.undo,
            "redo": self.retracing.redo,
            "delete": self._delete,
            "find": self.search.begin,
        }
        own |= self._commands_of_views() | self.cell_commands.by_action()
        files = self.file_commands.by_action() | self.print_commands.by_action()
        for name, command in (files | self.plan_commands.by_action()).items():
            own[name] = partial(self._after_typing, command)
        self.actions_of_menu.connect_all(own)
        self.ui.action_rows_one.setChecked(True)
        self.ui.action_view_chart.setChecked(True)
        self.ui.action_card.setChecked(True)

    def _commands_of_views(self) -> Commands:
        return {
            "view_chart": lambda: self.show_view(View.CHART),
            "view_activities": lambda: self.show_view(View.ACTIVITIES),
            "view_indicators": lambda: self.show_view(View.INDICATORS),
            "registry": lambda: self.ui.registry.setVisible(self.ui.action_registry.isChecked()),
            "card": lambda: self.panels.show_card(shown=self.ui.action_card.isChecked()),
            "findings": self.panels.show_findings,
            "next_pane": self._next_pane,
            "fold": lambda: self.model.fold_all(folded=True),
            "unfold": lambda: self.model.fold_all(folded=False),
            "rows_one": lambda: self._set_row_height(RowHeight.ONE),
            "rows_three": lambda: self._set_row_height(RowHeight.THREE),
            "rows_full": lambda: self._set_row_height(RowHeight.FULL),
        }

    def _connect_news(self) -> None:
        self.bridge.applied.connect(self._applied)
        self.bridge.refused.connect(lambda sentence: self.messages.say(Tone.ERROR, sentence))
        self.bridge.leaving.connect(self._take_typed)
        self.bridge.replaced.connect(self._reopened)
        self.model.renewed.connect(self._count)
        self.checker.found.connect(self._found)
        self.choice.changed.connect(self._show_choice)
        for table in (self.chart.table, self.table.frozen, self.matrix):
            table.selectionModel().currentChanged.connect(partial(self._moved, table))
        for table in (self.chart.table, self.table.frozen, self.table.rest, self.matrix):
            self.actions_of_menu.offer_at_row(table)
        self.matrix.selectionModel().selectionChanged.connect(self._measure)
        self.panels.view_tabs.currentChanged.connect(lambda place: self.show_view(View(place)))
        self.panels.card_shown.connect(self.ui.action_card.setChecked)
        self.ui.registry_list.selectionModel().currentChanged.connect(
            lambda index: self.show_roadmap(index.data(Role.ENTITY) or "")
        )
        self.ui.registry_add.clicked.connect(self.ui.action_new.trigger)
        self.ui.empty_import.clicked.connect(self.ui.action_import.trigger)
        self.ui.empty_new.clicked.connect(self.ui.action_new.trigger)
        self.plan_commands.added.connect(self._word_added)
        self.plan_commands.deleted.connect(self._tell_deleted)
        self.file_commands.appeared.connect(self.show_roadmap)
        self.findings_view.visited.connect(self.visit)
        self.findings_view.cured.connect(self._cure)
        self.status.findings.clicked.connect(self.panels.show_findings)
        self.timeline_bar.snapped.connect(self.status.snapped)
        self.search.left.connect(self._go_to_found)
        self.chart.timeline.opened.connect(lambda _: self.panels.show_card(shown=True))
        self.card.ui.add_result.clicked.connect(self.ui.action_add_result.trigger)
        self.card.ui.add_indicator.clicked.connect(self.ui.action_add_indicator.trigger)
        self.card.ui.remove_part.clicked.connect(self._remove_part)

    # Roadmaps and views

    def show_roadmap(self, roadmap: str) -> None:
        """Turn to a roadmap; an empty id shows that there is none."""
        if roadmap != self.model.roadmap or not roadmap:
            self.choice.choose("")
            self.model.show_roadmap(roadmap)
        place = self.registry.place(roadmap)
        if place >= 0:
            self.ui.registry_list.setCurrentIndex(self.registry.index(place))
        if not self.choice.id:
            self.choice.choose(self.model.first())
        self.show_view(View(min(self.panels.view_tabs.currentIndex(), View.INDICATORS)) if roadmap else View.EMPTY)
        self._name()
        self.checker.check()

    def show_view(self, view: View) -> None:
        """Turn to one of the views; without a roadmap to the empty state."""
        view = view if self.model.roadmap else View.EMPTY
        self.panels.show_view(view)
        self.timeline_bar.setVisible(view is View.CHART)
        self.ui.panel.setVisible(view is not View.EMPTY and self.ui.action_card.isChecked())
        actions = (self.ui.action_view_chart, self.ui.action_view_activities, self.ui.action_view_indicators)
        if view is not View.EMPTY:
            actions[view].setChecked(True)
            self.choice.changed.emit(self.choice.id)
        self.status.measured("")
        self.status.snapped(self.timeline_bar.step if view is View.CHART else "")
        self._enable()

    def visit(self, finding: Finding) -> None:
        """Go to what a finding speaks of."""
        if finding.entity in self.bridge.file.roadmaps:
            self.file_commands.properties(finding.field)
        elif self.model.reveal(finding.entity) >= 0:
            self.choice.choose(finding.entity)
            if finding.field:
                self.card.edit(finding.field)

    def _reopened(self) -> None:
        """Another file is open, or the first."""
        first = next(iter(self.bridge.file.ordered_roadmaps()), None)
        self.status.saved(datetime.now().astimezone(), read_only=self.bridge.session.read_only)
        self.show_roadmap(first.id if first else "")

    # News

    def _applied(self, applied: Applied) -> None:
        self.messages.step_taken()
        self.status.saved(datetime.now().astimezone(), read_only=self.bridge.session.read_only)
        if self.model.roadmap not in applied.file.roadmaps:
            first = next(iter(applied.file.ordered_roadmaps()), None)
            self.show_roadmap(first.id if first else "")
        elif len(applied.change.touched) > MANY:
            self._show_choice(self.choice.id)  # a reset has taken the cursors away
        self._name()
        self.checker.check_soon()

    def _retraced(self, applied: Applied) -> None:
        """Show what an undo or a redo has touched."""
        for step in applied.change.steps:
            node = step.after
            if isinstance(node, Activity | Section) and node.roadmap == self.model.roadmap:
                self.model.reveal(node.id)
                self.choice.choose(node.id)
                return

    def _found(self, findings: tuple[Finding, ...]) -> None:
        self.findings.show(findings)
        self.panels.count_findings(len(findings))
        self.status.found(findings)

    def _count(self) -> None:
        plan = self.model.plan()
        activities = plan.activities if plan else ()
        self.status.counted(len(activities), sum(len(a.results) for a in activities), self.model.kept())

    def _name(self) -> None:
        roadmap = self.bridge.file.roadmaps.get(self.model.roadmap)
        program = self.tr("Дорожная карта")
        self.setWindowTitle(f"{' '.join(roadmap.title.split())} – {program}" if roadmap else program)

    def _enable(self) -> None:
        self.actions_of_menu.enable(
            has_roadmap=bool(self.model.roadmap),
            has_row=self.plan_commands.node is not None,
            has_activity=self.plan_commands.activity is not None,
        )

    # The chosen row

    def _moved(self, table: PlanTable | MatrixTable, index: QModelIndex, _before: QModelIndex) -> None:
        """The cursor of the view shown moved: its row is the chosen one."""
        if index.isValid() and table is self._current_table():
            row = index.data(Role.ROW)
            self.choice.choose(row.id if isinstance(table, PlanTable) else row.outer.id)

    def _show_choice(self, id_: str) -> None:
        place = self.model.place(id_)
        owner = self.model.rows[place].owner if place >= 0 else id_
        self.card.show_id(owner)
        for table in (self.chart.table, self.table.frozen):
            table.choose(id_)
        self.matrix.choose(owner)
        self._enable()

    def _current_table(self) -> PlanTable | MatrixTable:
        view = self.ui.views.currentIndex()
        if view == View.INDICATORS:
            return self.matrix
        return self.table.frozen if view == View.ACTIVITIES else self.chart.table

    def _go_to_found(self) -> None:
        if self.model.is_searched:
            self.choice.choose(self.model.first())
        self._current_table().setFocus()

    def _measure(self) -> None:
        self.status.measured(self.matrix.measured())

    def _comment(self, text: str) -> str:
        """How a deadline being typed is read."""
        plan = self.bridge.file.roadmaps.get(self.model.roadmap)
        return reading.sentence(Deadline.of(text), plan.period if plan else None)

    # Commands that concern several parts

    def _after_typing(self, command: Callable[[], object]) -> None:
        """What stands typed in a field or a cell belongs to the plan before a command looks at it."""
        self._take_typed()
        command()

    def _take_typed(self) -> None:
        self.card.commit()
        for editor in self.findChildren(CellEditor):
            editor.finish()

    def _delete(self) -> None:
        table = self._current_table()
        if isinstance(table, PlanTable) and not table.picks_cells:
            self.plan_commands.delete(table.chosen_rows())
        elif (place := self.model.place(self.choice.id)) >= 0:
            self.plan_commands.delete([self.model.rows[place]])

    def _remove_part(self) -> None:
        if part := self.card.chosen_part():
            self.plan_commands.remove_part(part)

    def _tell_deleted(self, count: int) -> None:
        self.messages.say(
            Tone.OK, self.tr("Удалено строк: {0}.").format(count), (self.tr("Вернуть"), self.retracing.undo)
        )

    def _word_added(self, id_: str) -> None:
        """A new row is worded at once, where it stands."""
        if self.bridge.file.find(id_) is None:
            self.card.edit_part(id_)
            return
        self.model.reveal(id_)
        self.choice.choose(id_)
        table = self._current_table()
        if isinstance(table, PlanTable):
            table.choose(id_)
            table.edit_title(id_)
        else:
            self.card.edit("title")

    def _cure(self, finding: Finding) -> None:
        fix, activity = finding.fix, self.bridge.file.activities.get(finding.entity)
        if fix is not None and activity is not None:
            self.bridge.perform(
                lambda file: edits.set_field(file, activity.id, fix.field, fix.text),
                labels.on_activity("step.field", activity, field=self.bridge.messages.text(f"field.{fix.field}")),
                "command",
            )

    def _set_row_height(self, mode: RowHeight) -> None:
        self.chart.set_row_height(mode)
        self.table.set_row_height(mode)

    def _next_pane(self) -> None:
        """F6 goes round: registry, view, timeline, panel."""
        panes = [self.ui.registry_list, self._current_table(), self.chart.timeline, self.card, self.findings_view]
        shown = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        inside = next(
            (i for i, pane in enumerate(shown) if pane is focused or (focused and pane.isAncestorOf(focused))), -1
        )
        pane = shown[(inside + 1) % len(shown)]
        (self.card.fields["title"] if pane is self.card else pane).setFocus()

    # The window itself

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panels.fit(self.width(), self.height())
        self.actions_of_menu.fit(self.width())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.look.follow(system_palette())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # An exception here would close the window all the same: ignore first, accept when all is done.
        event.ignore()
        self._take_typed()
        for editor in self.findChildren(CellEditor):
            editor.let_go()
        self.checker.stop()
        self.tasks.wait()
        self.bridge.session.close()
        event.accept()
