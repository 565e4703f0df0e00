"""Write docs/img/*.png: the real window with the two example roadmaps, as a user's screen shows it.

xvfb-run -a -s "-screen 0 1366x768x24" .venv/bin/python tools/make_pictures.py
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from roadmap_desktop.app.examples import open_own_database  # noqa: E402
from roadmap_desktop.app.messages import Messages  # noqa: E402
from roadmap_desktop.app.session import Session  # noqa: E402
from roadmap_desktop.gui import application  # noqa: E402
from roadmap_desktop.gui.look import Look  # noqa: E402
from roadmap_desktop.gui.main_window import MainWindow  # noqa: E402
from roadmap_desktop.gui.panels import View  # noqa: E402

IMAGES = ROOT / "docs/img"
SIZES = (QSize(1366, 768), QSize(1280, 680))
SMALL = 640  # width of the pictures in the README


def main() -> None:
    """Every picture from one database in a folder of its own."""
    qt = QApplication(sys.argv[:1])
    application.translate(qt, "ru")
    look = application.dress(qt)
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, open_own_database(Path(folder) / "own.db") as session:
        for size in SIZES:
            window = shown(look, session, size)
            for place, name in enumerate(("smolensk", "tyumen")):
                window.ui.registry_list.setCurrentIndex(window.registry.index(place, 0))
                keep(window, f"{name}_{size.width()}x{size.height()}")
            window.close()
        window = shown(look, session, SIZES[0])
        drag(window, session)
        window.show_view(View.INDICATORS)
        keep(window, "indicators", small=True)
        window.close()


def shown(look: Look, session: Session, size: QSize) -> MainWindow:
    """The window at a size, when nothing is under way any more."""
    window = MainWindow(look, session, Messages())
    window.resize(size)
    window.show()
    QTest.qWait(600)
    return window


def drag(window: MainWindow, session: Session) -> None:
    """A bar under the mouse, in the middle of its way; the button is let go by Esc."""
    window.ui.registry_list.setCurrentIndex(window.registry.index(0, 0))
    QTest.qWait(300)
    keep(window, "timeline", small=True)
    timeline = window.chart.timeline
    activity = next(a for a in session.file.activities.values() if a.number == "8.")
    start = timeline.bar_rect(activity.id).center()
    view = timeline.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(view, start - QPoint(step * 12, 0), 20)
    keep(window, "drag")
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)


def keep(window: MainWindow, name: str, *, small: bool = False) -> None:
    """The window as it is now; the tip of a drag is a window of its own, so the screen is taken."""
    QTest.qWait(300)
    screen = window.screen().grabWindow(0, window.x(), window.y(), window.width(), window.height())
    screen.save(str(IMAGES / f"{name}.png"))
    if small:
        mode = Qt.TransformationMode.SmoothTransformation
        screen.scaledToWidth(SMALL, mode).save(str(IMAGES / f"{name}_small.png"))


if __name__ == "__main__":
    main()
