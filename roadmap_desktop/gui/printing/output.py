"""Paper brought out: as the bytes of a PDF, or on a printer. Needs a QGuiApplication, not a screen, nor its thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from roadmap_desktop.app import prints
from roadmap_desktop.app.prints import Form, Printout
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import RoadmapError, StorageError
from roadmap_desktop.gui import offscreen
from roadmap_desktop.gui.printing.paper import FormPaper, Paper, Papers, load_fonts
from roadmap_desktop.gui.tasks import CancelledError

Progress = Callable[[int, int], None]
"""Told how many pages are done of how many; an exception that it raises stops the work."""

_DPI = 600


def save_offscreen(plan: Plan, form: Form, target: Path) -> None:
    """Write a plan in a form as PDF, from a program without a window; StorageError as of `prints.save`."""
    with offscreen.painting():
        load_fonts()
        prints.save(target, pdf(FormPaper(prints.printout(plan, form))))


def pages_pdf(pages: Sequence[Printout], progress: Progress | None = None) -> bytes:
    """Pages of several documents behind one another as one PDF."""
    load_fonts()
    return pdf(Papers([FormPaper(printout) for printout in pages]), progress)


def pdf(paper: Paper, progress: Progress | None = None) -> bytes:
    """All pages as PDF, the fonts inside."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(" ".join(paper.title.split()))
    writer.setPageLayout(layout(paper))
    _paint(paper, writer, _DPI, range(1, len(paper) + 1), progress)
    return bytes(buffer.data().data())


def layout(paper: Paper) -> QPageLayout:
    """The paper without margins: what is printed has its own."""
    size = paper.size
    landscape = size.width() > size.height()
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    upright = size.transposed() if landscape else size
    page = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(page, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def print_on(paper: Paper, printer: QPrinter, progress: Progress | None = None) -> int:
    """Print the pages that the printer was asked for, on its own paper; how many they were.

    StorageError «print.failed» when it does not begin.
    """
    first, last = printer.fromPage() or 1, printer.toPage() or len(paper)
    numbers = list(range(first, min(last, len(paper)) + 1))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    printer.setFullPage(True)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    wanted = numbers * copies if printer.collateCopies() else [number for number in numbers for _ in range(copies)]
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    # Another paper than that of the form: the page is brought onto it whole.
    scale = min(sheet.width() / paper.size.width(), sheet.height() / paper.size.height())
    _paint(paper, printer, printer.resolution() * scale, wanted, progress)
    return len(wanted)


def _paint(
    paper: Paper, device: QPagedPaintDevice, dpi: float, numbers: Iterable[int], progress: Progress | None
) -> None:
    painter, wanted = QPainter(), list(numbers)
    if not painter.begin(device):
        raise StorageError("print.failed")
    try:
        for done, number in enumerate(wanted):
            if progress:
                progress(done, len(wanted))
            if done:
                device.newPage()
            painter.save()
            painter.scale(dpi / 72, dpi / 72)
            paper.paint(painter, number)
            painter.restore()
    except (RoadmapError, CancelledError):
        if isinstance(device, QPrinter):
            device.abort()
        raise
    finally:
        painter.end()
