"""A set sheet as an openpyxl workbook: one style shared by all cells of a look, spans added without comparing them."""

import re
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.exchange.profiles.forms import Form, Paper
from roadmap_desktop.exchange.writing.sheet import Figure, Key, Look, Sheet, Span, Value
from roadmap_desktop.exchange.writing.typesetting import PIXEL

VISIBLE = "Дорожная карта"
"""The name of the sheet with the form."""

TIMELINE = "График"
"""The name of the sheet with the timeline."""

HIDDEN = "_сведения"
"""The name of the hidden sheet beside it."""

DIGIT = 8 * PIXEL
"""The unit of column widths: a digit of the normal font, which is Times New Roman of 12 points."""

_NORMAL_SIZE = 12

_HEADER_EDGE = 10
"""Millimetres from the edge of the sheet to the page number."""

# What an office would take for the beginning of a formula when somebody edits the cell.
_MARKS = ("=", "+", "-", "@", "\t", "\r")

_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def made(sheet: Sheet, title: str, details: Sequence[Sequence[str]], timeline: Sheet | None = None) -> Workbook:
    """The workbook with the visible sheet, a hidden one with the rows of `details` if there are any, and a timeline."""
    workbook = Workbook()
    set_normal_font(workbook, sheet.form.lettering.family)
    workbook.properties.title = title
    workbook.properties.creator = ""
    page = workbook.active
    assert isinstance(page, Worksheet), "a new workbook has a sheet"
    page.title = VISIBLE
    _set(page, sheet)
    if details:
        _hide(workbook.create_sheet(HIDDEN), details)
    if timeline:
        _set(workbook.create_sheet(TIMELINE), timeline)
    return workbook


def key_text(key: Key | None) -> str:
    """What stands in the hidden last column of a row: «id#line»."""
    return f"{key.entity}#{key.line}" if key else ""


def escaped(text: str) -> str:
    """A text as a workbook keeps it: «_x0041_» stands for «A» there, unless its first mark is spelt out too."""
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


def unescaped(text: str) -> str:
    """The text that `escaped` stands for."""
    return text.replace("_x005F_x", "_x") if "_x005F_x" in text else text


def reference(span: Span) -> str:
    """Merged cells by their corners: «A5:J5»."""
    return f"{get_column_letter(span.left)}{span.top}:{get_column_letter(span.right)}{span.bottom}"


def _set(page: Worksheet, sheet: Sheet) -> None:
    _fill(page, sheet)
    _set_columns(page, sheet)
    _set_page(page, sheet)


def _fill(page: Worksheet, sheet: Sheet) -> None:
    styles = _Styles(page, sheet.form.lettering.family)
    for number, row in enumerate(sheet.rows, 1):
        cells = [
            None if look is None else _cell(page, value, styles.of(look, value))
            for value, look in zip(row.values, row.looks, strict=True)
        ]
        page.append([*cells, _cell(page, key_text(row.key), styles.plain) if row.key else None])
        page.row_dimensions[number].height = row.height
    # merge_cells compares every range with all others; those of a set sheet never overlap.
    for span in sheet.spans:
        page.merged_cells.ranges.add(
            CellRange(min_row=span.top, min_col=span.left, max_row=span.bottom, max_col=span.right)
        )


def _cell(page: Worksheet, value: Value, style: StyleArray) -> Cell:
    cell = Cell(page, 1, 1)
    # One style for all cells that look alike: a copy for each is a third of the time.
    cell._style = style  # type: ignore[attr-defined]  # noqa: SLF001
    if value != "":
        number = value.number if isinstance(value, Figure) else value
        cell.value = escaped(number) if isinstance(number, str) else number
        # openpyxl takes «=…» for a formula and «#N/A» for an error; a text of the plan is neither.
        cell.data_type = "s" if isinstance(value, str) else "n"
    return cell


class _Styles:
    """The styles of a sheet, one for each look that occurs on it."""

    def __init__(self, page: Worksheet, family: str) -> None:
        self._page = page
        self._family = family
        self._made: dict[tuple[Look, bool, str], StyleArray] = {}
        self.plain = self.of(Look(8), "-")

    def of(self, look: Look, value: Value) -> StyleArray:
        """The style of a value in this look; a text that begins like a formula is marked as quoted."""
        quoted = isinstance(value, str) and value.startswith(_MARKS)
        shown = value.format if isinstance(value, Figure) else ""
        style = self._made.get((look, quoted, shown))
        if style is None:
            style = self._made[look, quoted, shown] = self._style(look, quoted, shown)
        return style

    def _style(self, look: Look, quoted: bool, shown: str) -> StyleArray:
        model = Cell(self._page, 1, 1)
        model.font = Font(name=self._family, size=look.size, bold=look.bold, italic=look.italic)
        vertical = "center" if look.middle else "top"
        model.alignment = Alignment(horizontal=look.align.value, vertical=vertical, wrap_text=True)
        if look.grid:
            line = Side(style="thin")
            model.border = Border(left=line, right=line, top=line, bottom=line)
        if look.fill:
            model.fill = PatternFill("solid", fgColor=look.fill)
        if shown:
            model.number_format = shown
        if quoted:
            model.quotePrefix = True
        style: StyleArray = model._style  # type: ignore[attr-defined]  # noqa: SLF001
        return style


def set_normal_font(workbook: Workbook, family: str) -> None:
    """Make the normal font one whose digits are known: widths of columns are counted in them."""
    styles = workbook._named_styles  # type: ignore[attr-defined]  # noqa: SLF001
    styles["Normal"].font = Font(name=family, size=_NORMAL_SIZE)


def _set_columns(page: Worksheet, sheet: Sheet) -> None:
    for number, width in enumerate(sheet.widths, 1):
        page.column_dimensions[get_column_letter(number)].width = width / DIGIT
    if any(row.key for row in sheet.rows):
        page.column_dimensions[get_column_letter(len(sheet.widths) + 1)].hidden = True


def _set_page(page: Worksheet, sheet: Sheet) -> None:
    form = sheet.form
    page.page_setup.paperSize = {Paper.A4: 9, Paper.A3: 8}[form.page.paper]
    page.page_setup.orientation = "landscape" if form.page.landscape else "portrait"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_margins = _margins(form)
    if any(sheet.repeated):
        page.print_title_rows = "{}:{}".format(*sheet.repeated)
    page.print_area = f"A1:{get_column_letter(len(sheet.widths))}{len(sheet.rows)}"
    # The number stands on every page but the first.
    page.HeaderFooter.differentFirst = True
    assert page.oddHeader is not None, "a new sheet has a header"
    number = page.oddHeader.center
    assert number is not None, "a new header has a centre"
    number.text, number.font, number.size = "&P", f"{form.lettering.family},Regular", form.lettering.text
    # Set at once: each append would check all earlier ones again.
    page.row_breaks.brk = [Break(id=row) for row in sheet.breaks]


def _margins(form: Form) -> PageMargins:
    margins = form.page.margins
    sides = (margins.left, margins.right, margins.top, margins.bottom, _HEADER_EDGE, _HEADER_EDGE)
    return PageMargins(*(side / 25.4 for side in sides))


def _hide(page: Worksheet, details: Sequence[Sequence[str]]) -> None:
    page.sheet_state = "hidden"
    style = _Styles(page, "Times New Roman").plain
    for row in details:
        page.append([_cell(page, text, style) for text in row])
