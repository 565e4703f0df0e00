"""Set sheets as a workbook: one style shared by all cells of a look."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.exchange.profiles.forms import Form, Paper
from roadmap_desktop.exchange.writing.cells import row_parts, text_parts
from roadmap_desktop.exchange.writing.package import Filling, packed
from roadmap_desktop.exchange.writing.sheet import Figure, Formula, Look, Sheet, Span, Value
from roadmap_desktop.exchange.writing.typesetting import PIXEL

VISIBLE = "Дорожная карта"
"""The name of the sheet with the form."""

HIDDEN = "_сведения"
"""The name of the last sheet, which keeps what the others do not show; nobody sees it."""

SHOWN = "Служебные сведения"
"""Its name where the form is open."""

_KEYS = 26
"""The width of the column of keys in digits."""

DIGIT = 8 * PIXEL
"""The unit of column widths: a digit of the normal font, which is Times New Roman of 12 points."""

_NORMAL_SIZE = 12
_SMALL_SIZE = 8

_HEADER_EDGE = 10
"""Millimetres from the edge of the sheet to the page number."""

# What an office would take for the beginning of a formula when somebody edits the cell.
_MARKS = ("=", "+", "-", "@", "\t", "\r")


class DropDown(NamedTuple):
    """Cells of the first sheet that offer what stands in a range: «C5:C20», «'Справочник'!$A$2:$A$9».

    Other texts may be typed too.
    """

    cells: str
    source: str


def made(
    pages: Mapping[str, Sheet],
    title: str,
    details: Sequence[Sequence[str]] = (),
    drop_downs: Iterable[DropDown] = (),
) -> bytes:
    """The file with these sheets by name; behind them one with the rows of `details`, if there are any.

    That is hidden, and so is the column of keys, unless the form of the first sheet is open.

    OSError when the system has no room for it.
    """
    workbook = Workbook()
    for page in workbook.worksheets:
        workbook.remove(page)
    set_normal_font(workbook, next(iter(pages.values())).form.lettering.family)
    workbook.properties.title = title
    workbook.properties.creator = ""
    fillings: list[Filling] = []
    for name, sheet in pages.items():
        fillings.append(_set(workbook.create_sheet(name), sheet))
    if details:
        fillings.append(_keep(workbook, details, shown=next(iter(pages.values())).form.open))
    for offered in drop_downs:
        choice = DataValidation(type="list", formula1=offered.source, allow_blank=True, showErrorMessage=False)
        choice.add(offered.cells)
        workbook.worksheets[0].add_data_validation(choice)
    return packed(workbook, fillings)


def reference(span: Span) -> str:
    """Merged cells by their corners: «A5:J5»."""
    return f"{get_column_letter(span.left)}{span.top}:{get_column_letter(span.right)}{span.bottom}"


def _set(page: Worksheet, sheet: Sheet) -> Filling:
    _set_columns(page, sheet)
    _set_page(page, sheet)
    styles = _Styles(page, sheet.form.lettering.family)
    columns = len(sheet.columns)
    keys = any(row.key for row in sheet.rows)
    rows = row_parts(sheet.rows, columns, styles.of, styles.small)
    return Filling(_area(columns + keys, len(sheet.rows)), rows, [reference(span) for span in sheet.spans])


def _area(columns: int, rows: int) -> str:
    return reference(Span(1, 1, max(rows, 1), columns))


class _Styles:
    """The styles of a sheet by number, one for each look that occurs on it."""

    def __init__(self, page: Worksheet, family: str) -> None:
        self._page = page
        self._family = family
        self._made: dict[tuple[Look, bool, str], int] = {}
        self.small = self._small()

    def of(self, look: Look, value: Value) -> int:
        """The style of a value in this look; a text that begins like a formula is marked as quoted."""
        quoted = isinstance(value, str) and value.startswith(_MARKS)
        shown = value.format if isinstance(value, Figure | Formula) else look.format
        style = self._made.get((look, quoted, shown))
        if style is None:
            style = self._made[look, quoted, shown] = self._style(look, quoted, shown)
        return style

    def _style(self, look: Look, quoted: bool, shown: str) -> int:
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
        return model.style_id

    def _small(self) -> int:
        """The style of what only the program reads: grey and in one line."""
        model = Cell(self._page, 1, 1)
        model.font = Font(name=self._family, size=_SMALL_SIZE, color="808080")
        model.alignment = Alignment(vertical="top")
        model.quotePrefix = True
        return model.style_id


def set_normal_font(workbook: Workbook, family: str) -> None:
    """Make the normal font one whose digits are known: widths of columns are counted in them."""
    styles = workbook._named_styles  # type: ignore[attr-defined]  # noqa: SLF001
    styles["Normal"].font = Font(name=family, size=_NORMAL_SIZE)


def _set_columns(page: Worksheet, sheet: Sheet) -> None:
    for number, width in enumerate(sheet.widths, 1):
        page.column_dimensions[get_column_letter(number)].width = width / DIGIT
    if any(row.key for row in sheet.rows):
        keys = page.column_dimensions[get_column_letter(len(sheet.widths) + 1)]
        keys.width, keys.hidden = _KEYS, not sheet.form.open


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


def _keep(workbook: Workbook, details: Sequence[Sequence[str]], *, shown: bool) -> Filling:
    page = workbook.create_sheet(SHOWN if shown else HIDDEN)
    if not shown:
        page.sheet_state = "hidden"
    else:
        page.column_dimensions["A"].width, page.column_dimensions["B"].width = 18, 110
        # An empty cell: whoever prints the whole workbook gets no sheet of this.
        page.print_area = "C1"
    small = _Styles(page, "Times New Roman").small
    return Filling(_area(max(map(len, details)), len(details)), text_parts(details, small))
