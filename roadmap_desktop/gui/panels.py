"""The parts around the views: tabs of the document, the panel below, the card at the side, the registry."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QTabBar, QToolButton, QWidget
from typing_extensions import override

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.card import Card
from roadmap_desktop.gui.findings import FindingsView
from roadmap_desktop.gui.forms.main_window import Ui_MainWindow
from roadmap_desktop.gui.look import Look

WIDE = 1600
"""Logical pixels of window width from which the card stands at the right."""
NARROW = 1300
"""Below this the registry waits behind F9 and the toolbar shows icons alone."""
PANEL_HEIGHT, PANEL_LOW = 186, 162
LEAST_WINDOW = 600
"""Logical pixels of window height below which the card starts folded."""
LOW_WINDOW = 700
"""Logical pixels of window height below which the panel is low."""
SIDE_WIDTH = 360
REGISTRY_NARROW, REGISTRY_WIDE = 200, 240
BAR_HEIGHT = 36
PANEL_BAR_HEIGHT = 30


class View(IntEnum):
    """The views of the document, in the order of the tabs and pages."""

    CHART = 0
    ACTIVITIES = 1
    INDICATORS = 2
    EMPTY = 3


VIEW_ICONS = ("chart-no-axes-gantt", "table-2", "target")


class Panels(QObject):
    """Places the panels by the window's width and shows or hides them on demand; `folded` follows the user's wish."""

    card_shown = Signal(bool)

    def __init__(self, look: Look, ui: Ui_MainWindow, card: Card, findings: FindingsView, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._ui = ui
        self._card = card
        self._findings = findings
        self._upright = False
        self._narrow: bool | None = None
        self._wanted = True
        self._height = 0
        self._snap_later = QTimer(self)
        self._snap_later.setSingleShot(True)
        self._snap_later.setInterval(0)
        self._snap_later.timeout.connect(self.snap)
        self._folded = False
        self.view_tabs = QTabBar()
        self.panel_tabs = QTabBar()
        self._fill_tabs()
        ui.panel_pages.addWidget(card)
        ui.panel_pages.addWidget(findings)
        self.panel_tabs.currentChanged.connect(self._turn)
        ui.panel_fold.clicked.connect(lambda: self.fold(folded=not self._folded))
        ui.panel_close.clicked.connect(lambda: self.show_panel(shown=False))
        ui.side_close.clicked.connect(lambda: self.show_card(shown=False))
        ui.view_bar.setFixedHeight(BAR_HEIGHT)
        ui.panel_bar.setFixedHeight(PANEL_BAR_HEIGHT)
        ui.side_bar.setFixedHeight(BAR_HEIGHT)
        ui.side.hide()
        ui.work_splitter.splitterMoved.connect(self._moved)
        ui.work_splitter.installEventFilter(self)
        ui.work_splitter.setStretchFactor(0, 1)
        ui.work_splitter.setStretchFactor(1, 0)
        look.changed.connect(self.dress)
        self.dress()

    def _fill_tabs(self) -> None:
        for bar in (self.view_tabs, self.panel_tabs):
            bar.setDrawBase(False)
            bar.setExpanding(False)
        self._ui.view_bar_layout.insertWidget(0, self.view_tabs)
        self._ui.panel_bar_layout.insertWidget(0, self.panel_tabs)
        for text in (self.tr("График"), self.tr("Мероприятия"), self.tr("Показатели")):
            self.view_tabs.addTab(text)
        self.panel_tabs.addTab(self.tr("Карточка"))
        self.panel_tabs.addTab(self.tr("Замечания"))
        self.view_tabs.setAccessibleName(self.tr("Виды"))
        self.panel_tabs.setAccessibleName(self.tr("Карточка и замечания"))

    @property
    def upright(self) -> bool:
        """Whether the card stands at the right."""
        return self._upright

    def order(self, views: Iterable[QWidget]) -> None:
        """Let Tab go as the eye does: registry, views, the panel below."""
        ui = self._ui
        before, after = (ui.registry_add, ui.registry_list, self.view_tabs), (ui.panel_fold, ui.panel_close)
        views = tuple(views)
        for one, next_one in pairwise((*before, *views, self.panel_tabs, *after)):
            QWidget.setTabOrder(one, next_one)
        for view in views:
            if isinstance(view, QAbstractScrollArea):
                view.horizontalScrollBar().rangeChanged.connect(lambda *_: self._snap_later.start())

    # By the width of the window

    def fit(self, width: int, height: int) -> None:
        """Arrange the panels for a window of this size; a user's later wish holds until the next threshold."""
        if (width >= WIDE) != self._upright:
            self._move_card(upright=width >= WIDE)
        if (width < NARROW) != self._narrow:
            self._narrow = width < NARROW
            self._ui.registry.setHidden(self._narrow)
            self._ui.action_registry.setChecked(not self._narrow)
            registry = REGISTRY_WIDE if self._upright else REGISTRY_NARROW
            self._ui.frame.setSizes([registry, max(width - registry, 100), SIDE_WIDTH])
            self._height = PANEL_LOW if height < LOW_WINDOW else PANEL_HEIGHT
            self.fold(folded=height < LEAST_WINDOW)

    def snap(self) -> None:
        """Give the panel the height it should have, and what is left of the last row of the view above it."""
        splitter = self._ui.work_splitter
        if self._folded or self._ui.panel.isHidden() or not self._height:
            return
        total = sum(splitter.sizes())
        bars = self._ui.views.findChildren(QScrollBar)  # those of the view that is shown are visible
        below = max((bar.height() for bar in bars if bar.isVisible() and bar.width() > bar.height()), default=0)
        over = (total - self._height - self._look.density.header - below) % self._look.row_height
        splitter.setSizes([total - self._height - over, self._height + over])

    def _moved(self) -> None:
        self._height = self._ui.work_splitter.sizes()[1]
        self._snap_later.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Both the window and the message bar change the height: the rows must end whole again.
        if event.type() == QEvent.Type.Resize:
            self._snap_later.start()
        return super().eventFilter(watched, event)

    def _move_card(self, *, upright: bool) -> None:
        self._upright = upright
        ui = self._ui
        self.panel_tabs.setTabVisible(0, not upright)
        if upright:
            ui.side_layout.addWidget(self._card)
            self._card.show()
            self.panel_tabs.setCurrentIndex(1)
            ui.panel_pages.setCurrentIndex(0)
        else:
            ui.panel_pages.insertWidget(0, self._card)
            self.panel_tabs.setCurrentIndex(0)
            ui.panel_pages.setCurrentIndex(0)
        self._card.stand(upright=upright)
        ui.side.setVisible(upright and self._wanted)

    # Shown and hidden

    def show_view(self, view: View) -> None:
        """Turn to a view."""
        self._snap_later.start()
        self._ui.views.setCurrentIndex(view)
        if view is not View.EMPTY:
            self.view_tabs.setCurrentIndex(view)
        self.dress()

    def show_card(self, *, shown: bool) -> None:
        """Show or hide the card, wherever it stands."""
        self._wanted = shown
        if self._upright:
            self._ui.side.setVisible(shown)
        else:
            self.show_panel(shown=shown)
            self.panel_tabs.setCurrentIndex(0)
        self.card_shown.emit(shown)

    def show_panel(self, *, shown: bool) -> None:
        """Show or hide the panel below."""
        self._ui.panel.setVisible(shown)
        if shown:
            self.fold(folded=False)
        if not self._upright:
            self.card_shown.emit(shown and self.panel_tabs.currentIndex() == 0)

    def show_findings(self) -> None:
        """Bring the findings forward, and the keys to them."""
        self.show_panel(shown=True)
        self.panel_tabs.setCurrentIndex(1)
        if not self._findings.currentIndex().isValid():
            self._findings.selectRow(0)
        self._findings.setFocus()

    def fold(self, *, folded: bool) -> None:
        """Leave only the tabs of the panel, or open it again."""
        self._folded = folded
        self._ui.panel_pages.setVisible(not folded)
        most = PANEL_BAR_HEIGHT if folded else 16_777_215
        self._ui.panel.setMaximumHeight(most)
        self._dress_button(self._ui.panel_fold, "chevron-right" if folded else "chevron-down")

    def count_findings(self, count: int) -> None:
        """Write the number of findings on their tab."""
        self.panel_tabs.setTabText(1, self.tr("Замечания {0}").format(count) if count else self.tr("Замечания"))

    def _turn(self, tab: int) -> None:
        self._ui.panel_pages.setCurrentIndex(0 if self._upright else tab)
        if self._folded:
            self.fold(folded=False)

    # Dress

    def dress(self) -> None:
        """Paint icons and grounds in the palette's colours."""
        palette, kinds = self._look.palette, self._look.type
        for place, name in enumerate(VIEW_ICONS):
            chosen = place == self.view_tabs.currentIndex()
            colour = palette.accent if chosen else palette.muted
            self.view_tabs.setTabIcon(place, icons.pixmap(name, 16, colour, self.view_tabs.devicePixelRatioF()))
        for bar in (self.view_tabs, self.panel_tabs):
            for place in range(bar.count()):
                chosen = place == bar.currentIndex()
                bar.setTabTextColor(place, palette.text if chosen else palette.muted)
        self._dress_button(self._ui.panel_close, "x")
        self._dress_button(self._ui.side_close, "x")
        self._dress_button(self._ui.panel_fold, "chevron-right" if self._folded else "chevron-down")
        self._dress_button(self._ui.registry_add, "plus")
        icon = icons.pixmap("chart-no-axes-gantt", 32, palette.muted, self._ui.empty_icon.devicePixelRatioF())
        self._ui.empty_icon.setPixmap(icon)
        self._ui.empty_import.setDefault(True)
        self._ui.registry_title.setFont(kinds.caption_bold)
        self._ui.side_title.setFont(kinds.bold)
        colours = self._ui.registry_title.palette()
        colours.setColor(QPalette.ColorRole.WindowText, palette.muted)
        self._ui.registry_title.setPalette(colours)
        view = self._ui.registry_list.palette()
        view.setColor(QPalette.ColorRole.Base, palette.window)
        self._ui.registry_list.setPalette(view)

    def _dress_button(self, button: QToolButton, name: str) -> None:
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.give(button, name, self._look.palette)
