"""The window's actions: icons, what each does, and when each can be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from roadmap_desktop.app.session import Label
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.forms.main_window import Ui_MainWindow
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.session_bridge import Commands, SessionBridge

WORDED = ("action_import", "action_export", "menu_add", "action_findings")
"""In the toolbar with their words beside the icon: what is done weekly. Everyone knows the others."""
WORDS_FROM = 1100
"""Logical pixels of window width from which the words fit."""


class Actions(QObject):
    """Connects the actions that the form declares; `commands` maps their names to what they do."""

    def __init__(self, look: Look, ui: Ui_MainWindow, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._ui = ui
        self._bridge = bridge
        self._words: bool | None = None
        self._all = [action for action in parent.findChildren(QAction) if action.objectName().startswith("action_")]
        for action in self._all:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._explain(action)
        self._add_menu = ui.menu_add.menuAction()
        self._group(ui.action_rows_one, ui.action_rows_three, ui.action_rows_full)
        self._group(ui.action_view_chart, ui.action_view_activities, ui.action_view_indicators)
        whole = (ui.action_properties, ui.action_document_form, ui.action_update, ui.action_export)
        self._offer(ui.registry_list, *whole, self._line(), ui.action_delete_roadmap)
        look.changed.connect(self.dress)
        bridge.applied.connect(self.renew_history)
        bridge.replaced.connect(self.renew_history)
        self.dress()
        self.renew_history()

    def connect_all(self, commands: Commands) -> None:
        """Say what each action does; AssertionError when one is left out or unknown."""
        named = {action.objectName().removeprefix("action_"): action for action in self._all}
        assert named.keys() == commands.keys(), named.keys() ^ commands.keys()
        for name, command in commands.items():
            named[name].triggered.connect(lambda _=False, command=command: command())

    def offer_at_row(self, table: QWidget) -> None:
        """The menu of a row: the cell first, as in a spreadsheet, then what can be done to the row."""
        ui = self._ui
        cell = (ui.action_edit, self._line(), ui.action_cut, ui.action_copy, ui.action_paste, ui.action_clear)
        self._offer(table, *cell, self._line(), *ui.menu_activity.actions())

    def dress(self) -> None:
        """Give every action its icon in the palette's colours."""
        for action in self._all:
            name = action.property("lucide")
            if name:
                icons.give(action, str(name), self._look.palette)
        icons.give(self._add_menu, "plus", self._look.palette)

    def fit(self, width: int) -> None:
        """Show words in the toolbar where there is room for them."""
        words = width >= WORDS_FROM
        if words == self._words:
            return
        self._words = words
        bar = self._ui.tool_bar
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                worded = action is self._add_menu or action.objectName() in WORDED
                button.setToolButtonStyle(beside if words and worded else alone)
                button.setMinimumHeight(30)
                if action is self._add_menu:
                    button.setText(self._ui.menu_activity.title().replace("&", ""))
                    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def renew_history(self) -> None:
        """Name the steps that can be undone and redone."""
        session = self._bridge.session
        for action, word, label in (
            (self._ui.action_undo, self.tr("Отменить"), session.undo_label),
            (self._ui.action_redo, self.tr("Вернуть"), session.redo_label),
        ):
            action.setEnabled(label is not None and not session.read_only)
            action.setText(self._named(word, label))
            action.setIconText(word)
            self._explain(action, self._named(word, label))

    def enable(self, *, has_roadmap: bool, has_row: bool, has_activity: bool) -> None:
        """Leave only what can be done now."""
        ui, writable = self._ui, not self._bridge.session.read_only
        for action in (
            ui.action_new,
            ui.action_import,
            ui.action_cut,
            ui.action_paste,
            ui.action_edit,
            ui.action_clear,
        ):
            action.setEnabled(writable)
        ui.registry_add.setEnabled(writable)
        seen = (ui.action_export, ui.action_extracts, ui.action_print, ui.action_print_preview, ui.action_save_pdf)
        for action in (*seen, ui.action_findings, ui.action_view_chart, ui.action_view_activities):
            action.setEnabled(has_roadmap)
        changed = (ui.action_update, ui.action_properties, ui.action_document_form, ui.action_delete_roadmap)
        for action in (*changed, ui.action_add_activity, ui.action_add_section):
            action.setEnabled(has_roadmap and writable)
        for action in (ui.action_delete, ui.action_move_up, ui.action_move_down, ui.action_indent, ui.action_outdent):
            action.setEnabled(has_row and writable)
        ui.action_add_subsection.setEnabled(has_row and writable)
        for action in (ui.action_add_result, ui.action_add_indicator, ui.action_add_document):
            action.setEnabled(has_activity and writable)

    def _named(self, word: str, label: Label | None) -> str:
        return word if label is None else f"{word}: {self._bridge.messages.text(label.code, label.arguments)}"

    def _explain(self, action: QAction, text: str = "") -> None:
        """The tooltip names the shortcut."""
        words = text or action.property("explained") or action.toolTip()
        if not text:
            action.setProperty("explained", words)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys})" if keys else str(words))

    def _offer(self, widget: QWidget, *actions: QAction) -> None:
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widget.addActions(actions)

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def _group(self, *actions: QAction) -> None:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
