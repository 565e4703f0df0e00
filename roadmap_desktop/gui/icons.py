"""Lucide icons from resources/icons, painted in the palette's colours and painted anew when it changes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from roadmap_desktop import paths
from roadmap_desktop.gui.palette import Palette

SIZES = (16, 18)
"""Those of actions and buttons, in logical px."""

_PROPERTY = "lucide"
_GRID = 24


def give(target: QAction | QAbstractButton, name: str, palette: Palette) -> None:
    """Put an icon on an action or a button, and remember its name for `repaint`."""
    target.setProperty(_PROPERTY, name)
    target.setIcon(icon(name, palette))


def repaint(root: QObject, palette: Palette) -> None:
    """Paint anew every icon that `give` put on something below `root`; call it on PaletteChange."""
    targets: list[QAction | QAbstractButton] = [*root.findChildren(QAction), *root.findChildren(QAbstractButton)]
    for target in targets:
        name = target.property(_PROPERTY)
        if name:
            target.setIcon(icon(name, palette))


def icon(name: str, palette: Palette) -> QIcon:
    """An icon in the colour of text; faint when disabled, accent when on, that of text on accent when active.

    Active are the chosen entry of a menu and the primary button, as the style draws them. OSError: no such icon.

    Drawn for the screens that are there: for every ratio that could be, it took a fifth of the start of the window.
    """
    made = QIcon()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, palette.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, palette.faint),
        (QIcon.Mode.Normal, QIcon.State.On, palette.accent),
        (QIcon.Mode.Active, QIcon.State.Off, palette.on_accent),
    ):
        for size in SIZES:
            for ratio in ratios:
                made.addPixmap(pixmap(name, size, colour, ratio), mode, state)
    return made


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon of `size` logical px at a device pixel ratio."""
    key = f"lucide/{name}/{size}/{ratio}/{colour.name()}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _drawn(name, size, colour, ratio)
        QPixmapCache.insert(key, found)
    return found


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a rectangle of any paint device, as lines where the device keeps them."""
    _renderer(name, rect.width(), colour).render(painter, rect)


def _drawn(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    # First, since an unknown name raises: a painter left open takes the process down with it.
    renderer = _renderer(name, size, colour)
    pixels = round(size * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _renderer(name: str, size: float, colour: QColor) -> QSvgRenderer:
    stroke = (1.5 if size > 12 else 1.75) * _GRID / size
    source = _source(name).replace("currentColor", colour.name())
    return QSvgRenderer(QByteArray(source.replace('stroke-width="2"', f'stroke-width="{stroke:.2f}"').encode()))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
