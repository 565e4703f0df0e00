"""How the cells of a workbook look: bold, italic, struck, filled; each style is asked once for all its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl.cell.read_only import ReadOnlyCell

from roadmap_desktop.domain.proposal import EMPTY, Cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl.cell.read_only import EmptyCell
    from openpyxl.styles.fills import Fill

# White by any of its names is no colour: of the palette, of the theme, of the screen.
_WHITE_INDEXES, _WHITE_THEME = frozenset({1, 9, 64, 65}), 0


class Looks:
    """The looks of one workbook."""

    def __init__(self) -> None:
        # By identity: the workbook keeps one list of its styles as long as it is open.
        self._blank: dict[int, Cell] = {}
        self._worded: dict[tuple[str, int], Cell] = {}

    def blank(self, cell: ReadOnlyCell | EmptyCell) -> Cell:
        """An empty cell that looks like this one."""
        if not isinstance(cell, ReadOnlyCell) or not cell.has_style:
            return EMPTY
        style = id(cell.style_array)
        found = self._blank.get(style)
        if found is None:
            font = cell.font
            found = Cell(bold=bool(font.b), italic=bool(font.i), struck=bool(font.strike), fill=_colour(cell.fill))
            self._blank[style] = found
        return found

    def worded(self, raw: str, look: Cell, clean: Callable[[str], str]) -> Cell:
        """A cell of text with the look of a blank one; a table repeats few texts many times: equal cells are one."""
        found = self._worded.get((raw, id(look)))
        if found is None:
            text = clean(raw)
            found = Cell(text, None, 1, 1, look.bold, look.italic, look.struck, look.fill) if text else EMPTY
            self._worded[raw, id(look)] = found
        return found


def _colour(fill: Fill) -> str:
    """The colour of a fill, as a name to compare; empty for none and for white."""
    kind = getattr(fill, "fill_type", None)
    if kind in {None, "none"}:
        return ""
    colour = getattr(fill, "fgColor", None)
    if colour is None:
        # A gradient has several.
        return str(kind)
    value = colour.value
    white = {"rgb": str(value).endswith("FFFFFF"), "indexed": value in _WHITE_INDEXES, "theme": value == _WHITE_THEME}
    return "" if white.get(colour.type) and not colour.tint else f"{colour.type} {value} {colour.tint}"
