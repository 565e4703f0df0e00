"""Word documents become one grid: merges, numbers that Word counts, changes as if accepted, tables in tables."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from roadmap_desktop.domain.proposal import BELOW, BESIDE, Cell, Grid
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers.numerals import numeral

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:suff w:val="nothing"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
"""
STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/></w:style>
<w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
"""


def document(folder: Path, body: str, main: str = f"{MAIN}.document.main") -> Grid:
    """The grid of a document with this body."""
    path = folder / "план.docx"
    kinds = {"document": main, "styles": f"{MAIN}.styles", "numbering": f"{MAIN}.numbering"}
    relations = "".join(f'<Relationship Id="{k}" Type="{OFFICE}/{k}" Target="{k}.xml"/>' for k in list(kinds)[1:])
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}+xml"/>' for name, kind in kinds.items()
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{W}">{STYLES}</w:styles>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{W}">{NUMBERING}</w:numbering>',
    }
    with zipfile.ZipFile(path, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    (grid,) = readers.read(path)
    return grid


def p(text: str = "", properties: str = "", run: str = "") -> str:
    shown = f"<w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{shown}</w:p>"


def listed(level: int = 0, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def tc(content: str, span: int = 1, merge: str = "") -> str:
    inside = content if content.startswith("<") else p(content)
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{merge}</w:tcPr>{inside}</w:tc>'


def tbl(*rows: str, widths: tuple[int, ...] = ()) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


def test_lines_and_tables_stand_in_their_order_and_know_their_place(tmp_path: Path) -> None:
    grid = document(tmp_path, p("План") + p() + tbl(tc("№") + tc("Мероприятие")) + p("Итог"))
    assert texts(grid) == [["План"], [], ["№", "Мероприятие"], ["Итог"]]
    assert [row.free for row in grid.rows] == [True, True, False, True]
    assert [grid.address(i) for i in (0, 2, 3)] == ["абзац 1", "таблица 1, строка 1", "абзац 3"]


def test_merged_cells_have_their_span(tmp_path: Path) -> None:
    begun, going_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (tc("а", merge=begun) + tc("б", span=2), tc("", merge=going_on) + tc("в") + tc("г"))
    first, second = document(tmp_path, tbl(*rows)).rows
    assert first.cells == (Cell("а", rows=2), Cell("б", columns=2), BESIDE)
    assert second.cells == (BELOW, Cell("в"), Cell("г"))


def test_columns_that_differ_by_a_hair_are_one(tmp_path: Path) -> None:
    rows = (tc("а") + tc("б", span=2), tc("в", span=2) + tc("г"))
    grid = document(tmp_path, tbl(*rows, widths=(2000, 30, 3000)))
    assert texts(grid) == [["а", "б"], ["в", "г"]]
    assert grid.widths == (35.3, 53.4)


def test_a_row_may_begin_late(tmp_path: Path) -> None:
    row = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc("б")
    assert texts(document(tmp_path, tbl(tc("а") + tc("в"), row)))[1] == ["", "б"]


def test_numbers_that_word_counts_are_shown(tmp_path: Path) -> None:
    lines = [(0, "Раздел"), (1, "Первое"), (1, "Второе"), (2, "часть"), (0, "Другой"), (1, "Снова")]
    grid = document(tmp_path, "".join(p(text, listed(level)) for level, text in lines))
    assert [row[0] for row in texts(grid)] == [
        "1. Раздел", "1.1Первое", "1.2Второе", "а) часть", "2. Другой", "2.1Снова",
    ]  # fmt: skip


def test_a_column_of_numbers_holds_nothing_else(tmp_path: Path) -> None:
    rows = [tc(p("", listed())) + tc(text) for text in ("а", "б")]
    assert texts(document(tmp_path, tbl(*rows))) == [["1.", "а"], ["2.", "б"]]


def test_another_list_of_the_same_form_may_start_anew(tmp_path: Path) -> None:
    grid = document(tmp_path, p("а", listed()) + p("б", listed(number=3)) + p("в", listed(number=2)))
    assert texts(grid) == [["1. а"], ["7. б"], ["• в"]]


def test_a_style_makes_bold_and_a_circle_of_styles_ends(tmp_path: Path) -> None:
    grid = document(tmp_path, p("а", '<w:pStyle w:val="Head"/>') + p("б", '<w:pStyle w:val="Circle"/>', "<w:i/>"))
    assert [row.cells for row in grid.rows] == [(Cell("а", bold=True),), (Cell("б", italic=True),)]


def test_a_cell_is_bold_only_when_all_of_it_is(tmp_path: Path) -> None:
    half = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>а</w:t></w:r><w:r><w:t>б</w:t></w:r></w:p>"
    cells = document(tmp_path, tbl(tc(half) + tc(p("в", "", "<w:b/><w:strike/>")))).rows[0].cells
    assert cells == (Cell("аб"), Cell("в", bold=True, struck=True))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:ins><w:r><w:t>новое</w:t></w:r></w:ins><w:del><w:r><w:delText>старое</w:delText></w:r></w:del>", "новое"),
        ("<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:tab/><w:t>в</w:t><w:noBreakHyphen/><w:t>г</w:t></w:r>", "а\nб в-г"),
        ("<w:r><w:t>высоко</w:t><w:softHyphen/><w:t>квалифицированный</w:t></w:r>", "высококвалифицированный"),
        ("<w:r><w:t>а</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>", "а"),
        ("<w:hyperlink><w:r><w:t>ссылка</w:t></w:r></w:hyperlink>", "ссылка"),
        ("<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r>", "7"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> а</w:t></w:r>', "• а"),
    ],
)
def test_a_paragraph_reads_as_it_looks(tmp_path: Path, body: str, text: str) -> None:
    assert texts(document(tmp_path, f"<w:p>{body}</w:p>")) == [[text]]


def test_deleted_paragraphs_and_rows_are_gone(tmp_path: Path) -> None:
    gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>а</w:delText></w:r></w:del></w:p>"
    row = "<w:trPr><w:del/></w:trPr>" + tc("б")
    assert texts(document(tmp_path, gone + tbl(tc("в"), row))) == [["в"]]


def test_a_table_in_a_cell_is_read_line_by_line(tmp_path: Path) -> None:
    inner = tbl(tc("а") + tc("б"), tc("в") + tc("г")) + p()
    assert texts(document(tmp_path, tbl(tc(inner) + tc("д")))) == [["а б\nв г", "д"]]


def test_a_frame_around_the_page_is_looked_into(tmp_path: Path) -> None:
    inner = p("План") + tbl(tc("а") + tc("б")) + p()
    assert texts(document(tmp_path, tbl(tc(inner)))) == [["План"], ["а", "б"], []]


def test_an_approval_block_at_the_right_is_known_by_its_place(tmp_path: Path) -> None:
    grid = document(tmp_path, p("УТВЕРЖДЕНА", '<w:jc w:val="right"/>') + p("План") + tbl(tc("а")))
    assert texts(grid)[:2] == [["", "", "", "УТВЕРЖДЕНА"], ["План"]]


def test_a_document_with_macros_is_read_without_them(tmp_path: Path) -> None:
    body = tbl(tc("а"))
    grid = document(tmp_path, body, main="application/vnd.ms-word.document.macroEnabled.main")
    assert texts(grid) == [["а"]]


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [(4, "upperRoman", "IV"), (28, "lowerLetter", "bb"), (2, "russianUpper", "Б"), (7, "decimalZero", "07"),
     (5, "x", "5"), (0, "lowerRoman", "0"), (3, "none", "")],
)  # fmt: skip
def test_a_number_is_shown_in_its_form(count: int, form: str, text: str) -> None:
    assert numeral(count, form) == text
