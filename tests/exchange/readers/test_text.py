"""Texts become grids: lines, tabs, remnants of markup, encodings."""

from pathlib import Path

import pytest

from roadmap_desktop.domain.proposal import Cell
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers.markup import plain
from roadmap_desktop.exchange.readers.text import grid


def test_a_line_with_tabs_is_a_row_and_one_without_stands_outside() -> None:
    rows = grid("Название\n\n1.\t Дело \t\n").rows
    assert [row.free for row in rows] == [True, True, False, True]
    assert rows[2].cells == (Cell("1."), Cell("Дело"), Cell())
    assert rows[1].cells == ()


@pytest.mark.parametrize(
    ("markup", "text", "bold", "italic"),
    [
        ("<b>Раздел</b>", "Раздел", True, False),
        ("**Раздел**", "Раздел", True, False),
        ("<i>Раздел</i>", "Раздел", False, True),
        ("<b>Ра</b>здел", "Раздел", False, False),
        ("<p>Один;</p> <p>Два</p>", "Один;\nДва", False, False),
        ("Итог: <ul style='x'> <li>• один,</li> <li>• два</li></ul>", "Итог:\n• один,\n• два", False, False),
        ("<ul><li>один</li><li>- два</li></ul>", "• один\n- два", False, False),
        ("<ol><li>один</li><li>два</li></ol>", "1. один\n2. два", False, False),
        ("а &lt; б &amp; в", "а < б & в", False, False),
        ("<1> сноска < 5 <Стандарт>", "<1> сноска < 5 <Стандарт>", False, False),
        ("один  два", "один  два", False, False),
        ("2 * 2 ** 3", "2 * 2 ** 3", False, False),
    ],
)
def test_markup_becomes_text_and_style(markup: str, text: str, bold: bool, italic: bool) -> None:
    assert plain(markup) == (text, bold, italic)


def test_bold_may_run_over_lines_up_to_a_blank_one() -> None:
    cells = [row.cells[0] for row in grid("**Дорожная\nкарта**\nобычная\n**не закрыто\n\nобычная").rows if row.cells]
    assert [(c.text, c.bold) for c in cells] == [
        ("Дорожная", True), ("карта", True), ("обычная", False), ("не закрыто", True), ("обычная", False),
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_the_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "план.txt"
    path.write_bytes("№\tМероприятие\r\n1.\tДело".encode(encoding))
    (found,) = readers.read(path)
    assert [[cell.text for cell in row.cells] for row in found.rows] == [["№", "Мероприятие"], ["1.", "Дело"]]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "input.empty"), (b" \n\t\n", "input.empty"), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "input.picture")],
)
def test_what_is_no_text_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "план.txt"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        readers.read(path)
    assert (caught.value.code, caught.value.arguments["name"]) == (code, "план.txt")
