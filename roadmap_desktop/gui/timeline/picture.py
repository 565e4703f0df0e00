"""The timeline of a whole plan as a file: PNG and SVG in one piece, PDF in pages with the headers on each.

Needs a QGuiApplication, not a screen (`draw_offscreen` makes one).
"""

from __future__ import annotations

import base64
import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from roadmap_desktop import paths
from roadmap_desktop.app import prints
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import RuleError, UsageError
from roadmap_desktop.gui import fonts, offscreen
from roadmap_desktop.gui.palette import LIGHT, PRINT, Palette
from roadmap_desktop.gui.printing.output import pdf
from roadmap_desktop.gui.printing.timeline_paper import TimelinePaper
from roadmap_desktop.gui.timeline.plan_drawing import Columns, PlanDrawing

KINDS = ("png", "svg", "pdf")

_SHARP = 2.0
"""Device pixels for one px of a PNG."""
_TALLEST = 32_000
"""Qt paints on no image taller than this."""
_MARGIN = 20.0


def draw_offscreen(plan: Plan, target: Path, today: date | None = None, messages: Messages | None = None) -> None:
    """As `draw`, from a program without a window: makes what Qt needs for painting without a screen."""
    with offscreen.painting():
        fonts.load()
        draw(plan, target, today or date.today(), messages or Messages())  # noqa: DTZ011 - a calendar date


def draw(plan: Plan, target: Path, today: date, messages: Messages, palette: Palette | None = None) -> None:
    """Write the picture; its kind follows from the ending of the name.

    PDF is drawn in the patterns of the print palette unless another is given. Raises UsageError for an unknown
    ending, RuleError for a PNG that would be too tall, StorageError when the file cannot be written.
    """
    kind = target.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise UsageError("render.unknown-kind", name=target.name, kinds=", ".join(KINDS))
    colours = palette or (PRINT if kind == "pdf" else LIGHT)
    if kind == "pdf":
        made = pdf(TimelinePaper(plan, today, messages, colours))
    else:
        drawing = PlanDrawing(plan, today, colours, Columns(), messages)
        made = {"png": _png, "svg": _svg}[kind](drawing, colours, plan.roadmap.title)
    prints.save(target, made)


def _png(drawing: PlanDrawing, palette: Palette, title: str) -> bytes:
    size = _outer(drawing)
    ratio = next((r for r in (_SHARP, 1.0) if size.height() * r <= _TALLEST), None)
    if ratio is None:
        raise RuleError("render.too-tall", rows=len(drawing.whole()))
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(palette.base)
    image.setText("Title", title)
    painter = QPainter(image)
    painter.translate(_MARGIN, _MARGIN)
    drawing.paint(painter, drawing.whole())
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _svg(drawing: PlanDrawing, palette: Palette, title: str) -> bytes:
    size, buffer = _outer(drawing), _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(_area(size))
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(_area(size), palette.base)
    painter.translate(_MARGIN, _MARGIN)
    drawing.paint(painter, drawing.whole())
    painter.end()
    return _with_fonts(bytes(buffer.data().data()))


def _outer(drawing: PlanDrawing) -> QSize:
    inner = drawing.size()
    return QSize(round(inner.width() + 2 * _MARGIN), round(inner.height() + 2 * _MARGIN))


def _area(size: QSize) -> QRect:
    return QRect(0, 0, size.width(), size.height())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


_FACES = {
    (fonts.FAMILY, "400", "normal"): "PTSans-Regular",
    (fonts.FAMILY, "700", "normal"): "PTSans-Bold",
    (fonts.FAMILY, "400", "italic"): "PTSans-Italic",
    (fonts.CAPTION, "400", "normal"): "PTSansCaption-Regular",
    (fonts.CAPTION, "700", "normal"): "PTSansCaption-Bold",
}
_USED = re.compile(rb'font-family="([^",]+)[^"]*" font-size="[^"]+" font-weight="(\d+)" font-style="(\w+)"')


def _with_fonts(svg: bytes) -> bytes:
    """The SVG with the fonts it uses inside: its text stays text, and reads the same where they are not installed."""
    faces = []
    for family, weight, style in sorted({tuple(part.decode() for part in used) for used in _USED.findall(svg)}):
        name = _FACES.get((family, weight, style))
        if name is not None:
            data = base64.b64encode((paths.resources() / "fonts" / f"{name}.ttf").read_bytes()).decode()
            faces.append(
                f"@font-face{{font-family:'{family}';font-weight:{weight};font-style:{style};"
                f"src:url(data:font/ttf;base64,{data})}}"
            )
    return svg.replace(b"<defs>", b"<defs><style>" + "".join(faces).encode() + b"</style>", 1)
