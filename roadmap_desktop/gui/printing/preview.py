"""«Предварительный просмотр…»: the pages as they will lie on paper, with the ways onto it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.forms.print_preview import Ui_PrintPreview
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.printing import FORM, TIMELINE
from roadmap_desktop.gui.printing.pages_view import Fit

if TYPE_CHECKING:
    from roadmap_desktop.gui.printing.paper import Paper

SIZE = QSize(1240, 640)
SCALES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class PreviewDialog(QDialog):
    """`wanted` carries the subject (FORM or TIMELINE) whose paper is to be shown.

    `print_wanted` and `pdf_wanted` carry the paper that is shown.
    """

    wanted = Signal(str)
    print_wanted = Signal(object)
    pdf_wanted = Signal(object)
    form_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.paper: Paper | None = None
        self._current = False
        self.ui = Ui_PrintPreview()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.ui.pages.wear(look)
        self.ui.subject.addItem(self.tr("Форма документа"), FORM)
        self.ui.subject.addItem(self.tr("График"), TIMELINE)
        self.ui.zoom.addItem(self.tr("По ширине"), Fit.WIDTH)
        self.ui.zoom.addItem(self.tr("Страница целиком"), Fit.PAGE)
        for scale in SCALES:
            self.ui.zoom.addItem(f"{scale * 100:.0f} %", scale)
        self._connect()
        self._dress()
        screen = self.screen().availableGeometry().size()
        self.resize(SIZE.boundedTo(screen - QSize(40, 60)))
        self.set_busy(busy=True)

    @property
    def subject(self) -> str:
        """What is shown."""
        return str(self.ui.subject.currentData())

    def show_paper(self, paper: Paper) -> None:
        """Show pages; the place in view stays, unless another document is shown."""
        other = type(paper) is not type(self.paper)
        self.paper, self._current = paper, True
        self.ui.number.setMaximum(len(paper))
        self.ui.count.setText(self.tr("из {0}").format(len(paper)))
        self.ui.pages.show_paper(paper)
        if other:
            self.ui.pages.go_to(1)
        self._turned(self.ui.pages.page)
        self.say("")
        self.set_busy(busy=False)
        self.ui.pages.setFocus()

    def await_paper(self) -> None:
        """Other pages are made: those that are shown can be looked at, but are not what is to come onto paper."""
        self._current = False
        self.say(self.tr("Страницы готовятся…"))
        self.set_busy(busy=False)
        self.ui.again_button.hide()

    def set_busy(self, *, busy: bool) -> None:
        """While pages are written nothing else is done with them; those that did not come can be asked for again."""
        self.ui.subject.setEnabled(not busy)
        self.ui.form_button.setEnabled(not busy and self.subject == FORM)
        for button in (self.ui.print_button, self.ui.pdf_button):
            button.setEnabled(not busy and self._current)
        self.ui.again_button.setVisible(not busy and not self._current)

    def say(self, remark: str, problem: str = "") -> None:
        """What goes on, or why something did not."""
        self.ui.remark.setText(remark)
        self.ui.remark.setVisible(not problem)
        show_problem(self.ui.problem, problem, self._look)

    def _connect(self) -> None:
        ui, pages = self.ui, self.ui.pages
        ui.print_button.clicked.connect(lambda: self.print_wanted.emit(self.paper))
        ui.pdf_button.clicked.connect(lambda: self.pdf_wanted.emit(self.paper))
        ui.form_button.clicked.connect(self.form_wanted)
        ui.again_button.clicked.connect(self._ask)
        ui.close_button.clicked.connect(self.reject)
        ui.subject.currentIndexChanged.connect(lambda _: self._ask())
        ui.previous_button.clicked.connect(lambda: pages.go_to(pages.page - 1))
        ui.next_button.clicked.connect(lambda: pages.go_to(pages.page + 1))
        ui.number.editingFinished.connect(lambda: pages.go_to(ui.number.value()))
        ui.smaller_button.clicked.connect(lambda: pages.zoom_by(-1))
        ui.larger_button.clicked.connect(lambda: pages.zoom_by(1))
        ui.zoom.activated.connect(lambda _: self._zoom(ui.zoom.currentData()))
        pages.turned.connect(self._turned)
        pages.zoomed.connect(self._zoomed)
        self._look.changed.connect(self._dress)

    def _ask(self) -> None:
        self.wanted.emit(self.subject)

    def _zoom(self, chosen: Fit | float) -> None:
        if isinstance(chosen, Fit):
            self.ui.pages.set_fit(chosen)
        else:
            self.ui.pages.set_zoom(chosen)

    def _turned(self, number: int) -> None:
        if not self.ui.number.hasFocus() or self.ui.number.value() > self.ui.number.maximum():
            self.ui.number.setValue(number)
        self.ui.previous_button.setEnabled(number > 1)
        self.ui.next_button.setEnabled(self.paper is not None and number < len(self.paper))

    def _zoomed(self, zoom: float) -> None:
        """The list names what pages are fitted to; a scale of one's own stands below the others."""
        box, fit = self.ui.zoom, self.ui.pages.fit
        own = len(SCALES) + 2
        box.removeItem(own)
        place = box.findData(fit) if fit is not Fit.NOTHING else self._scale_place(zoom)
        if place < 0:
            box.addItem(f"{zoom * 100:.0f} %", zoom)
            place = own
        box.setCurrentIndex(place)

    def _scale_place(self, zoom: float) -> int:
        return next((i for i, scale in enumerate(SCALES, 2) if abs(scale - zoom) < 0.005), -1)

    def _dress(self) -> None:
        dress(self, self._look)
        for button in self.findChildren(QToolButton):
            icons.give(button, str(button.property("lucide")), self._look.palette)
