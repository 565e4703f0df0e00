"""Sheets and texts of OpenDocument: repeated and covered cells, typed values, what is hidden, counted numbers."""

from __future__ import annotations

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from roadmap_desktop.domain.proposal import BELOW, BESIDE, EMPTY, Cell, Grid
from roadmap_desktop.exchange import readers

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"),
        ("draw", "drawing"),
    )
)  # fmt: skip
STYLES = """
<style:style style:family="table" style:name="hid"><style:table-properties table:display="false"/></style:style>
<style:style style:family="table-column" style:name="wide">
 <style:table-column-properties style:column-width="2.5cm"/></style:style>
<style:style style:family="table-cell" style:name="b"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:family="table-cell" style:name="bi" style:parent-style-name="b">
 <style:text-properties fo:font-style="italic"/></style:style>
<style:style style:family="text" style:name="plain"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:family="paragraph" style:name="right"><style:paragraph-properties fo:text-align="end"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
 <text:list-level-style-bullet text:level="3" text:bullet-char="–"/></text:list-style>
"""


def read(folder: Path, kind: str, body: str) -> tuple[Grid, ...]:
    path = folder / "план.bin"
    content = (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        file.writestr("content.xml", content)
    return readers.read(path)


def sheet(folder: Path, rows: str, attributes: str = "") -> Grid:
    (grid,) = read(folder, "spreadsheet", f'<table:table table:name="Л" {attributes}>{rows}</table:table>')
    return grid


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def c(text: str = "", attributes: str = "", tag: str = "table-cell") -> str:
    inside = text if text.startswith("<") else f"<text:p>{text}</text:p>" if text else ""
    return f"<table:{tag} {attributes}>{inside}</table:{tag}>"


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


def test_cells_and_rows_repeat_as_they_are_counted(tmp_path: Path) -> None:
    rows = row(c("", 'table:number-columns-repeated="2"'), c("а", 'table:number-columns-repeated="2"'))
    again = row(c("б"), attributes='table:number-rows-repeated="2"')
    blank = row(c("", 'table:number-columns-repeated="16384"'), attributes='table:number-rows-repeated="3"')
    grid = sheet(tmp_path, rows + blank + again + blank)
    assert texts(grid) == [["", "", "а", "а"], [], [], [], ["б"], ["б"]]
    assert grid.address(4, 0) == "Л!A5"


def test_merged_cells_cover_others(tmp_path: Path) -> None:
    wide = c("а", 'table:number-columns-spanned="2" table:number-rows-spanned="2"')
    covered = c(tag="covered-table-cell")
    grid = sheet(tmp_path, row(wide, covered, c("б")) + row(covered, covered, c("в")))
    assert grid.rows[0].cells == (Cell("а", rows=2, columns=2), BESIDE, Cell("б"))
    assert grid.rows[1].cells == (BELOW, BESIDE, Cell("в"))


@pytest.mark.parametrize(
    ("attributes", "shown", "cell"),
    [
        ('office:value-type="float" office:value="18.1"', "18,10", Cell("18,10", Decimal("18.1"))),
        ('office:value-type="date" office:date-value="2031-05-01T00:00:00"', "май", Cell("май", date(2031, 5, 1))),
        ('office:value-type="float" office:value="2.5"', "2.50", Cell("2,50", Decimal("2.5"))),
        ('office:value-type="float" office:value="1000"', "1.000", Cell("1.000", Decimal(1000))),
        ('office:value-type="float" office:value="7"', "", Cell("7", Decimal(7))),
        ('office:value-type="float" office:value="?"', "7", Cell("7")),
        ('table:style-name="bi"', "а", Cell("а", bold=True, italic=True)),
        ('table:style-name="b"', '<text:p>а<text:span text:style-name="plain">б</text:span></text:p>', Cell("аб")),
    ],
)
def test_a_cell_has_its_text_value_and_look(tmp_path: Path, attributes: str, shown: str, cell: Cell) -> None:
    assert sheet(tmp_path, row(c(shown, attributes))).rows[0].cells == (cell,)


def test_lines_blanks_and_notes_of_a_cell(tmp_path: Path) -> None:
    note = "<office:annotation><text:p>заметка</text:p></office:annotation>"
    text = f'<text:p>а<text:s text:c="2"/>б<text:line-break/>в<text:tab/>\n г</text:p><text:p>д</text:p>{note}'
    assert texts(sheet(tmp_path, row(c(text)))) == [["а  б\nв\t г\nд"]]


def test_what_is_hidden_is_known(tmp_path: Path) -> None:
    columns = '<table:table-column table:style-name="wide"/><table:table-column table:visibility="collapse"/>'
    rows = row(c("а"), c("б")) + row(c("в"), attributes='table:visibility="filter"')
    grid = sheet(tmp_path, columns + rows, 'table:style-name="hid"')
    assert (grid.hidden, grid.widths) == (True, (25.0, 0.0))
    assert grid.hidden_columns == {1}
    assert [row.hidden for row in grid.rows] == [False, True]


def text(folder: Path, body: str) -> Grid:
    (grid,) = read(folder, "text", body)
    return grid


def test_lines_lists_and_tables_stand_in_their_order(tmp_path: Path) -> None:
    deleted = "<text:tracked-changes><text:p>удалено</text:p></text:tracked-changes>"
    items = "<text:list-item><text:p>раз</text:p></text:list-item><text:list-item><text:p>два</text:p></text:list-item>"
    head = f"<table:table-header-rows>{row(c('№'), c('Дело'))}</table:table-header-rows>"
    table = f"<table:table>{head}{row(c('1.'))}</table:table>"
    body = (
        f'{deleted}<text:p text:style-name="right">Приложение</text:p>'
        f'<text:list text:style-name="L">{items}</text:list><text:section>{table}</text:section><text:p/>'
    )
    grid = text(tmp_path, body)
    assert texts(grid) == [["", "", "", "Приложение"], ["1. раз"], ["2. два"], ["№", "Дело"], ["1."], []]
    assert [row.free for row in grid.rows] == [True, True, True, False, False, True]


def test_a_list_goes_on_where_it_says_so(tmp_path: Path) -> None:
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    deep = f"<text:list>{item.format('б', '')}</text:list>"
    lists = [
        f'<text:list xml:id="one" text:style-name="L">{item.format("а", deep)}</text:list>',
        f'<text:list text:continue-list="one" text:style-name="L">{item.format("в", "")}</text:list>',
        f'<text:list text:style-name="L">{item.format("г", "")}</text:list>',
    ]
    table = f"<table:table>{''.join(row(c(one)) for one in lists)}</table:table>"
    assert texts(text(tmp_path, table)) == [["1. а\n1.1 б"], ["2. в"], ["1. г"]]


def test_a_frame_around_the_page_is_looked_into(tmp_path: Path) -> None:
    inner = f"<table:table>{row(c('а'), c('б'))}</table:table><text:p>в</text:p>"
    grid = text(tmp_path, f"<table:table>{row(c(inner))}</table:table>")
    assert texts(grid) == [["а", "б"], ["в"]]


def test_empty_cells_of_a_text_stand_where_they_are(tmp_path: Path) -> None:
    grid = text(tmp_path, f"<table:table>{row(c(), c('б'))}</table:table>")
    assert grid.rows[0].cells == (EMPTY, Cell("б"))


def test_a_colour_marks_empty_cells_but_not_a_page_of_them(tmp_path: Path) -> None:
    colour = '<style:table-cell-properties fo:background-color="#00FF00"/>'
    style = f'<style:style style:family="table-cell" style:name="green">{colour}</style:style>'
    named, many = 'table:style-name="green"', 'table:number-columns-repeated="1000"'
    found = sheet(tmp_path, style + row(c("а"), c("", named), c("", f"{named} {many}")))
    assert list(found.rows[0].cells) == [Cell("а"), Cell(fill="#00ff00")]
    ground = sheet(tmp_path, style + row(c("", f'{named} table:number-columns-repeated="3"')) + row(c("а")))
    assert [len(line.cells) for line in ground.rows] == [0, 1]
