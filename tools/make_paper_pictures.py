"""Write docs/img/paper_*.png and the dialogs of printing: a page of each example as it is printed, what a user sees.

xvfb-run -a -s "-screen 0 1366x768x24" .venv/bin/python tools/make_paper_pictures.py
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from roadmap_desktop.app import prints  # noqa: E402
from roadmap_desktop.app.examples import open_own_database  # noqa: E402
from roadmap_desktop.app.messages import Messages  # noqa: E402
from roadmap_desktop.app.session import Session  # noqa: E402
from roadmap_desktop.gui import application  # noqa: E402
from roadmap_desktop.gui.dialogs.document_form import DocumentFormDialog  # noqa: E402
from roadmap_desktop.gui.main_window import MainWindow  # noqa: E402
from roadmap_desktop.gui.printing.paper import FormPaper, load_fonts  # noqa: E402
from roadmap_desktop.gui.printing.preview import PreviewDialog  # noqa: E402

IMAGES = ROOT / "docs/img"
SIZES = (QSize(1366, 768), QSize(1280, 680))
PAGE = 4
DOTS = 100 / 72


def main() -> None:
    """Pages and dialogs from one database in a folder of its own."""
    qt = QApplication(sys.argv[:1])
    application.translate(qt, "ru")
    look = application.dress(qt)
    load_fonts()
    with tempfile.TemporaryDirectory() as folder, open_own_database(Path(folder) / "own.db") as session:
        for name, roadmap in zip(("smolensk", "tyumen"), session.file.ordered_roadmaps(), strict=True):
            paint(session, roadmap.id, name)
        window = MainWindow(look, session, Messages())
        window.show()
        QTest.qWait(600)
        for size in SIZES:
            window.ui.action_print_preview.trigger()
            keep(window.findChildren(PreviewDialog)[-1], size, "preview")
            window.ui.action_document_form.trigger()
            keep(window.findChildren(DocumentFormDialog)[-1], size, "document_form")
        window.close()


def paint(session: Session, roadmap: str, name: str) -> None:
    """One page as it is printed."""
    plan = session.file.plan(roadmap)
    paper = FormPaper(prints.printout(plan, prints.form_of(plan)))
    image = QImage((paper.size * DOTS).toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(DOTS, DOTS)
    paper.paint(painter, PAGE)
    painter.end()
    image.save(str(IMAGES / f"paper_{name}.png"))


def keep(dialog: QDialog, size: QSize, name: str) -> None:
    """A dialog as large as a screen of this size lets it be."""
    dialog.resize(size - QSize(40, 60))
    for _ in range(40):
        QTest.qWait(20)  # in short steps: a long one would keep the workers from working
    dialog.grab().save(str(IMAGES / f"{name}_{size.width()}x{size.height()}.png"))
    dialog.reject()


if __name__ == "__main__":
    main()
