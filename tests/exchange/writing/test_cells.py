"""Cells as XML: what is written is what a reader gets, whatever the text."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from roadmap_desktop.exchange.writing.cells import row_parts, stored, text_parts, unescaped
from roadmap_desktop.exchange.writing.package import Filling, packed
from roadmap_desktop.exchange.writing.sheet import Figure, Formula, Key, Look, Row, Value

LOOK = Look(10)


def read_back(*values: Value) -> list[object]:
    """What openpyxl reads from one row with these cells."""
    row = Row(list(values), [LOOK] * len(values), 15)
    book = Workbook()
    content = packed(book, [Filling("A1:C1", row_parts([row], len(values), lambda *_: 0, 0))])
    (found,) = load_workbook(BytesIO(content)).worksheets[0].iter_rows(values_only=True)
    return list(found)


def test_texts_numbers_and_formulas_are_kept_by_their_kind() -> None:
    assert read_back("=1+1 <&>", 5, Figure("2,50"), Formula("A1-B1", 3.0)) == ["=1+1 <&>", 5, 2.5, "=A1-B1"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("\n\t &<>\"'_x0"), min_size=1))
def test_any_text_comes_back(text: str) -> None:
    (found,) = read_back(text)
    # openpyxl, unlike our reader, leaves what is spelt out as it is.
    assert unescaped(str(found)) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("_x0041_", ("inlineStr", "_x005F_x0041_", "")),
        (7, ("n", "7", "")),
        (Figure("0,10"), ("n", "0.1", "")),
        (Formula("A1", "–"), ("str", "–", "A1")),
        (Formula("A1", 0.1 + 0.2), ("n", "0.3", "A1")),
    ],
)
def test_what_a_workbook_keeps_of_a_value(value: Value, expected: tuple[str, str, str]) -> None:
    assert stored(value) == expected


def test_a_key_stands_behind_the_cells_and_a_row_of_no_height_is_left_to_the_office() -> None:
    rows = [Row(["a"], [LOOK], 15, Key("id", 2)), Row([""], [LOOK], 0), Row(["b"], [None], 30)]
    first, second, third = row_parts(rows, 1, lambda *_: 4, 9)
    assert '<c r="B1" s="9" t="inlineStr"><is><t>id#2</t></is></c>' in first
    assert second == '<row r="2"><c r="A2" s="4"/></row>'
    assert third == '<row r="3" ht="30" customHeight="1"></row>'


def test_a_package_knows_the_area_and_the_merges_of_its_sheets(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Второй")
    fillings = [Filling("A1:B2", text_parts([["а", "б"]], 0), ["A1:A2"]), Filling("A1:A1", text_parts([["в"]], 0))]
    (tmp_path / "book.xlsx").write_bytes(packed(book, fillings))
    first, second = load_workbook(tmp_path / "book.xlsx").worksheets
    assert ([str(area) for area in first.merged_cells.ranges], first["B1"].value, second["A1"].value) == (
        ["A1:A2"],
        "б",
        "в",
    )
    with ZipFile(tmp_path / "book.xlsx") as package:
        assert b'<dimension ref="A1:B2"' in package.read("xl/worksheets/sheet1.xml")
