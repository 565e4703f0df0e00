"""Every colour of the program: one palette per scheme, and the QPalette made from it. Nothing else holds a hex."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from roadmap_desktop.domain.execution import Standing


class Scheme(StrEnum):
    """What a palette is for."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    PRINT = "print"


@dataclass(frozen=True, slots=True, eq=False)
class BarColours:
    """A status as a bar shows it; `sign` is the colour of the sign inside the fill. None: no fill."""

    fill: QColor | None
    outline: QColor
    sign: QColor


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """A message: `colour` of its sign and strip, `ground` under its text."""

    colour: QColor
    ground: QColor


@dataclass(frozen=True, slots=True, eq=False)
class Palette:
    """The tokens of one scheme (design/look §2).

    Compared by identity, so that it can be a key of a cache. `framed` schemes show selection, hover and the tint of
    a drag by frames instead of grounds; `patterned` ones tell statuses apart by patterns. `outline` is the width of
    a bar's outline in logical px.
    """

    scheme: Scheme
    window: QColor
    base: QColor
    alternate: QColor
    section: QColor
    band: QColor
    beyond: QColor
    text: QColor
    muted: QColor
    faint: QColor
    hairline: QColor
    border: QColor
    year_line: QColor
    control: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    selection_text: QColor
    selection_unfocused: QColor
    selection_soft: QColor
    hover: QColor
    today: QColor
    on_today: QColor
    drag_tint: QColor
    drag_text: QColor
    ghost: QColor
    bracket: QColor
    error: Notice
    warning: Notice
    ok: Notice
    information: Notice
    result: Notice
    surroundings: Notice
    tip: QColor
    tip_text: QColor
    tip_muted: QColor
    bars: Mapping[Standing, BarColours]
    framed: bool = False
    patterned: bool = False
    outline: float = 1.0

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self.base.lightness() < self.text.lightness()

    def qpalette(self) -> QPalette:
        """The QPalette for Fusion; selected rows are painted by delegates, not with Highlight."""
        role, made = QPalette.ColorRole, QPalette()
        for colour, roles in (
            (self.window, (role.Window, role.Button)),
            (self.base, (role.Base,)),
            (self.alternate, (role.AlternateBase,)),
            (self.text, (role.WindowText, role.Text, role.ButtonText)),
            (self.muted, (role.PlaceholderText,)),
            (self.accent, (role.Link, role.Accent, role.Highlight)),
            (self.on_accent, (role.HighlightedText,)),
            (self.tip, (role.ToolTipBase,)),
            (self.tip_text, (role.ToolTipText, role.BrightText)),
            (self.border, (role.Mid,)),
            (self.hairline, (role.Midlight,)),
            (self.control, (role.Dark,)),
            (self.base, (role.Light,)),
            (self.year_line, (role.Shadow,)),
            (self.muted, (role.LinkVisited,)),
        ):
            for one in roles:
                made.setColor(one, colour)
        for one in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.HighlightedText):
            made.setColor(QPalette.ColorGroup.Disabled, one, self.faint)
        made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.selection_unfocused)
        return made

    def following(self, system: QPalette) -> Palette:
        """This palette with the ground, text and highlight of a high-contrast system; the bars stay."""
        role = QPalette.ColorRole
        return replace(
            self,
            window=system.color(role.Window),
            base=system.color(role.Base),
            alternate=system.color(role.Base),
            section=system.color(role.Base),
            band=system.color(role.Base),
            beyond=system.color(role.Window),
            text=system.color(role.Text),
            muted=system.color(role.Text),
            accent=system.color(role.Highlight),
            on_accent=system.color(role.HighlightedText),
            selection=system.color(role.Highlight),
            selection_text=system.color(role.HighlightedText),
        )


def system_palette() -> Palette:
    """The palette that the desktop asks for: high contrast, dark or light."""
    hints = QGuiApplication.styleHints()
    asked_contrast = getattr(hints, "accessibility", None)  # a hint of Qt 6.10; older ones cannot tell
    if asked_contrast is not None and asked_contrast().contrastPreference().name == "HighContrast":
        return CONTRAST.following(QGuiApplication.palette())
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _c(text: str) -> QColor:
    return QColor(text)


def _bars(**rows: str) -> Mapping[Standing, BarColours]:
    """From `name="fill outline sign"`, a fill of «-» meaning none; «late» and «partly» take the colours of «done»."""
    found: dict[Standing, BarColours] = {}
    for name, row in rows.items():
        fill, outline, sign = row.split()
        found[Standing(name.replace("_", "-"))] = BarColours(None if fill == "-" else _c(fill), _c(outline), _c(sign))
    found[Standing.DONE_LATE] = found[Standing.PARTLY] = found[Standing.DONE]
    found[Standing.UNKNOWN] = found[Standing.NOT_DUE]
    found.setdefault(Standing.UNREPORTED, found[Standing.NOT_DUE])
    return MappingProxyType(found)


LIGHT = Palette(
    scheme=Scheme.LIGHT,
    window=_c("#F2F4F7"),
    base=_c("#FFFFFF"),
    alternate=_c("#F6F8FA"),
    section=_c("#EEF1F5"),
    band=_c("#FAFBFC"),
    beyond=_c("#F2F4F7"),
    text=_c("#1B2026"),
    muted=_c("#545E6B"),
    faint=_c("#8A939F"),
    hairline=_c("#E7EAEE"),
    border=_c("#CDD3DB"),
    year_line=_c("#A5AEBA"),
    control=_c("#7B8593"),
    accent=_c("#1D5FB8"),
    on_accent=_c("#FFFFFF"),
    selection=_c("#D8E6FA"),
    selection_text=_c("#1B2026"),
    selection_unfocused=_c("#E3E7ED"),
    selection_soft=_c("#E8F0FC"),
    hover=_c("#EDF3FC"),
    today=_c("#A3195B"),
    on_today=_c("#FFFFFF"),
    drag_tint=_c("#BFD6F7"),
    drag_text=_c("#1B2026"),
    ghost=_c("#66707D"),
    bracket=_c("#545E6B"),
    error=Notice(_c("#A61B1B"), _c("#FCEBEA")),
    warning=Notice(_c("#855000"), _c("#FFF3D9")),
    ok=Notice(_c("#1B6B3F"), _c("#E6F4EB")),
    information=Notice(_c("#1D5FB8"), _c("#E9F1FC")),
    result=Notice(_c("#64389A"), _c("#F2ECFA")),
    surroundings=Notice(_c("#1F5F66"), _c("#E2F1F2")),
    tip=_c("#20262E"),
    tip_text=_c("#FFFFFF"),
    tip_muted=_c("#BFC7D1"),
    bars=_bars(
        unreported="#BFD6F7 #1D5FB8 #1D5FB8",  # «в работе», paler: it is over, its outcome unknown
        not_due="#E6EBF1 #626D7B #626D7B",
        in_work="#8CB3EC #1D5FB8 #1D5FB8",
        due_soon="#FFCC5C #855000 #855000",
        done="#4BA077 #1B5E3A #FFFFFF",
        unconfirmed="#FFFFFF #1B6B3F #1B6B3F",
        overdue="#C0352F #7E0F0F #FFFFFF",
        continuous="#B5D0D3 #2B626C #2B626C",
        withdrawn="#BFD3C7 #466F57 #466F57",
        excluded="- #74808E #74808E",
    ),
)

DARK = Palette(
    scheme=Scheme.DARK,
    window=_c("#212429"),
    base=_c("#181A1E"),
    alternate=_c("#1D2024"),
    section=_c("#25292F"),
    band=_c("#1B1D21"),
    beyond=_c("#212429"),
    text=_c("#E3E6EA"),
    muted=_c("#A2ABB7"),
    faint=_c("#69727E"),
    hairline=_c("#272B31"),
    border=_c("#3A4048"),
    year_line=_c("#59626E"),
    control=_c("#7E8895"),
    accent=_c("#6FA8F5"),
    on_accent=_c("#0C1420"),
    selection=_c("#22406B"),
    selection_text=_c("#E3E6EA"),
    selection_unfocused=_c("#31363E"),
    selection_soft=_c("#203758"),
    hover=_c("#232C3A"),
    today=_c("#F277AC"),
    on_today=_c("#2A0716"),
    drag_tint=_c("#2C5288"),
    drag_text=_c("#E3E6EA"),
    ghost=_c("#9AA4B1"),
    bracket=_c("#A2ABB7"),
    error=Notice(_c("#FF8B82"), _c("#412120")),
    warning=Notice(_c("#F0BC58"), _c("#382D16")),
    ok=Notice(_c("#72D09B"), _c("#1B3426")),
    information=Notice(_c("#8BB9F8"), _c("#1E2D44")),
    result=Notice(_c("#CBA9F7"), _c("#2E2342")),
    surroundings=Notice(_c("#7FC9D1"), _c("#16343A")),
    tip=_c("#F0F2F5"),
    tip_text=_c("#1B2026"),
    tip_muted=_c("#545E6B"),
    bars=_bars(
        unreported="#2C5288 #86B6F8 #86B6F8",
        not_due="#31373F #939DAA #939DAA",
        in_work="#2F62AB #86B6F8 #FFFFFF",
        due_soon="#B27D14 #FFD578 #FFFFFF",
        done="#338D60 #8FE0B5 #FFFFFF",
        unconfirmed="#181A1E #8FE0B5 #8FE0B5",
        overdue="#A62F29 #FF9D94 #FFFFFF",
        continuous="#2D555C #82BFC7 #82BFC7",
        withdrawn="#33473B #86A694 #86A694",
        excluded="- #8A94A1 #8A94A1",
    ),
)

CONTRAST = Palette(
    scheme=Scheme.CONTRAST,
    window=_c("#000000"),
    base=_c("#000000"),
    alternate=_c("#000000"),
    section=_c("#000000"),
    band=_c("#000000"),
    beyond=_c("#000000"),
    text=_c("#FFFFFF"),
    muted=_c("#FFFFFF"),
    faint=_c("#3FF23F"),
    hairline=_c("#5A5A5A"),
    border=_c("#FFFFFF"),
    year_line=_c("#FFFFFF"),
    control=_c("#FFFFFF"),
    accent=_c("#8EE3F0"),
    on_accent=_c("#000000"),
    selection=_c("#8EE3F0"),
    selection_text=_c("#000000"),
    selection_unfocused=_c("#000000"),
    selection_soft=_c("#000000"),
    hover=_c("#000000"),
    today=_c("#FF8AF5"),
    on_today=_c("#000000"),
    drag_tint=_c("#000000"),
    drag_text=_c("#FFFFFF"),
    ghost=_c("#FFFFFF"),
    bracket=_c("#FFFFFF"),
    error=Notice(_c("#FF8080"), _c("#000000")),
    warning=Notice(_c("#FFD800"), _c("#000000")),
    ok=Notice(_c("#5CF08A"), _c("#000000")),
    information=Notice(_c("#8EE3F0"), _c("#000000")),
    result=Notice(_c("#E2B8FF"), _c("#000000")),
    surroundings=Notice(_c("#8EE3F0"), _c("#000000")),
    tip=_c("#000000"),
    tip_text=_c("#FFFFFF"),
    tip_muted=_c("#FFFFFF"),
    bars=_bars(
        not_due="#000000 #FFFFFF #FFFFFF",
        in_work="#174A5C #8EE3F0 #FFFFFF",
        due_soon="#5C4B00 #FFD800 #FFFFFF",
        done="#0F5A2A #5CF08A #FFFFFF",
        unconfirmed="#000000 #5CF08A #5CF08A",
        overdue="#7A1010 #FF8080 #FFFFFF",
        continuous="#2A2A2A #FFFFFF #FFFFFF",
        withdrawn="#1E3325 #9FD8B4 #9FD8B4",
        excluded="- #BFBFBF #BFBFBF",
    ),
    framed=True,
    outline=2.0,
)

PRINT = replace(
    LIGHT,
    scheme=Scheme.PRINT,
    window=_c("#FFFFFF"),
    alternate=_c("#FFFFFF"),
    section=_c("#EBEBEB"),
    band=_c("#FFFFFF"),
    beyond=_c("#FFFFFF"),
    text=_c("#000000"),
    muted=_c("#404040"),
    hairline=_c("#D5D5D5"),
    border=_c("#8C8C8C"),
    year_line=_c("#606060"),
    accent=_c("#000000"),
    today=_c("#000000"),
    on_today=_c("#FFFFFF"),
    ghost=_c("#606060"),
    bracket=_c("#000000"),
    warning=Notice(_c("#000000"), _c("#FFFFFF")),
    error=Notice(_c("#000000"), _c("#FFFFFF")),
    bars=_bars(
        not_due="#FFFFFF #000000 #000000",
        in_work="#C4C4C4 #000000 #000000",
        due_soon="#FFFFFF #000000 #000000",
        done="#5A5A5A #000000 #FFFFFF",
        unconfirmed="#FFFFFF #000000 #000000",
        overdue="#FFFFFF #000000 #000000",
        continuous="#E2E2E2 #000000 #000000",
        withdrawn="#8C8C8C #000000 #FFFFFF",
        excluded="- #606060 #606060",
    ),
    patterned=True,
)
