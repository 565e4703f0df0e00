"""The interface type: the bundled PT Sans, and sizes as steps from the user's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase

from roadmap_desktop import paths

FAMILY = "PT Sans"
CAPTION = "PT Sans Caption"
FALLBACK = ("Segoe UI", "PT Astra Sans", "Noto Sans", "Liberation Sans", "DejaVu Sans")
BODY = 10.0
"""Points of running text; a larger system font raises every size by the difference."""
SMALLEST = 8.0

_FILES = ("PTSans-Regular", "PTSans-Bold", "PTSans-Italic", "PTSansCaption-Regular", "PTSansCaption-Bold")


def load() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt; gives the names of those that could not be read (for the log)."""
    folder = paths.resources() / "fonts"
    return tuple(name for name in _FILES if QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf")) == -1)


@dataclass(frozen=True, slots=True)
class Type:
    """Every role of type (design/look §3), derived from one size of running text in points."""

    body: QFont
    bold: QFont
    italic: QFont
    small: QFont
    small_bold: QFont
    caption: QFont
    caption_bold: QFont
    card_title: QFont
    dialog_title: QFont

    @classmethod
    def of(cls, body: float = BODY) -> Type:
        """The roles for running text of `body` points; never smaller than the design's."""
        size = max(body, BODY)
        return cls(
            body=font(size),
            bold=font(size, bold=True),
            italic=font(size, italic=True),
            small=font(size - 1),
            small_bold=font(size - 1, bold=True),
            caption=font(size - 2, CAPTION),
            caption_bold=font(size - 2, CAPTION, bold=True),
            card_title=font(size + 1, bold=True),
            dialog_title=font(size + 2, bold=True),
        )


def font(points: float, family: str = FAMILY, *, bold: bool = False, italic: bool = False) -> QFont:
    """A font of the interface; where the bundled family is missing, the next of the fallback serves."""
    made = QFont(list(dict.fromkeys((family, FAMILY, *FALLBACK))))
    made.setPointSizeF(max(points, SMALLEST))
    made.setBold(bold)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def system_size() -> float:
    """Points of the desktop's own interface font."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
