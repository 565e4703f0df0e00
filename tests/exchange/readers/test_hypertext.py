"""Pages and copied pieces become grids: spans, lines in cells, lists, what office programs leave out or add."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from roadmap_desktop.domain.proposal import BELOW, BESIDE, Cell, Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers import clipboard
from roadmap_desktop.exchange.readers.hypertext import grid

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
td {mso-style-parent:style0;} .xl65 {font-weight:700;} .xl66 {display:none;}
--></style></head><body><!--StartFragment--><table><col width=64>
<tr height=20><td class=xl65>Раздел</td><td x:num="18.1">18,1</td></tr>
<tr class=xl66><td>скрыто</td></tr></table><!--EndFragment--></body></html>"""
WORD = """<html><body lang=RU><!--StartFragment--><table class=MsoTableGrid><tr><td width=48>
<p class=MsoNormal><b>1.<o:p></o:p></b></p></td><td><p class=MsoListParagraph><![if !supportLists]>
<span style='mso-list:Ignore'>а)<span>&nbsp;&nbsp;&nbsp; </span></span>
<![endif]>первая
строка<o:p></o:p></p><p class=MsoNormal>вторая</p></td></tr></table><!--EndFragment--></body></html>"""
CALC = """<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/></head><body>
<table border="0">
<colgroup width="85"></colgroup><tr><td height="17" align="right" sdval="3" sdnum="1049;">3</td>
<td colspan=2 rowspan=2><b>а<br>б</b></td></tr><tr><td><s>в</s></td></tr></table></body></html>"""


def rows(found: Grid) -> list[list[Cell]]:
    return [list(row.cells) for row in found.rows]


def test_spans_cover_their_cells() -> None:
    assert rows(grid(CALC)) == [
        [Cell("3", Decimal(3)), Cell("а\nб", rows=2, columns=2, bold=True), BESIDE],
        [Cell("в", struck=True), BELOW, BESIDE],
    ]


def test_a_sheet_of_excel_brings_its_styles() -> None:
    found = grid(EXCEL)
    assert rows(found)[0] == [Cell("Раздел", bold=True), Cell("18,1", Decimal("18.1"))]
    assert [row.hidden for row in found.rows] == [False, True]


def test_a_table_of_word_brings_its_numbers_and_lines() -> None:
    assert rows(grid(WORD)) == [[Cell("1.", bold=True), Cell("а) первая строка\nвторая")]]


def test_lines_and_lists_around_a_table_stand_outside() -> None:
    found = grid("<h1>План</h1><p>&nbsp;</p><ol start=3><li>три<li>четыре</ol><table><tr><th>№<th>Дело</table>")
    texts = [[c.text for c in row.cells] for row in found.rows]
    assert texts == [["План"], [], ["3. три"], ["4. четыре"], ["№", "Дело"]]
    assert [row.free for row in found.rows] == [True, True, True, True, False]


def test_ends_may_be_left_out_and_a_table_in_a_cell_is_read_line_by_line() -> None:
    found = grid("<table><tr><td>а<td><table><tr><td>б<td>в<tr><td>г</table>д<tr><td>е</table>")
    assert [[c.text for c in row.cells] for row in found.rows] == [["а", "б в\nг\nд"], ["е"]]


@pytest.mark.parametrize("between", ["", " ", "\n\t", "\n\n"])
def test_blanks_between_paragraphs_of_a_cell_are_no_line(between: str) -> None:
    found = grid(f"<table><tr><td>{between}<p>а</p>{between}<p>б<br><br>в</p>{between}</td></tr></table>")
    assert found.rows[0].cells[0].text == "а\nб\n\nв"


@pytest.mark.parametrize("name", ["план.html", "план.xls"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16"])
def test_a_page_is_known_by_its_tags(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / name
    stated = "" if encoding == "utf-16" else f'<meta charset="{encoding}">'
    path.write_bytes(f"<html>{stated}<table><tr><td>Мероприятие</table>".encode(encoding))
    assert [[c.text for c in row.cells] for row in readers.read(path)[0].rows] == [["Мероприятие"]]


@pytest.mark.parametrize("page", [EXCEL, WORD, CALC])
def test_windows_puts_a_header_before_the_copied_piece(page: str) -> None:
    data = page.encode()
    ends = "StartFragment:00000000\r\nEndFragment:00000000\r\n"
    header = f"Version:0.9\r\nStartHTML:{97:08}\r\nEndHTML:{97 + len(data):08}\r\n{ends}"
    copied = header.encode().ljust(97) + data
    assert clipboard.grids(copied) == clipboard.grids(data)


def test_a_copied_text_parts_its_cells_by_tabs() -> None:
    (found,) = clipboard.grids(b"<p>no table</p>", 'а\t"б\nв"\r\nг\tд\r\n'.encode("utf-16-le"))
    assert [[c.text for c in row.cells] for row in found.rows] == [["а", "б\nв"], ["г", "д"]]


@pytest.mark.parametrize(("html", "plain"), [(b"", b""), (b"<p>a</p>", b" \r\n"), (b"", b"\0")])
def test_an_empty_clipboard_is_said(html: bytes, plain: bytes) -> None:
    with pytest.raises(InputError, match=r"input\.clipboard-empty"):
        clipboard.grids(html, plain)


@pytest.mark.parametrize(
    ("attributes", "fill"),
    [
        ('bgcolor="#00FF00"', "#00ff00"),
        ('style="background:lime; mso-pattern:black none"', "lime"),
        ('style="background-color: #FFFFFF"', ""),
        ('class="green"', "#0f0"),
        ("", ""),
    ],
)
def test_a_colour_of_a_cell_is_kept_and_white_is_none(attributes: str, fill: str) -> None:
    page = f"<style>.green {{background: #0F0}}</style><table><tr><td>а</td><td {attributes}></td></tr></table>"
    assert [cell.fill for cell in grid(page).rows[0].cells] == ["", fill]
