"""The file itself: page set-up, texts that look like formulas, nothing foreign in the package."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from roadmap_desktop.domain.model import Execution, Executor, Indicator, Plan, Result, Status
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.errors import RuleError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.readers import shown
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.additions import Addition, Additions
from roadmap_desktop.exchange.writing.cells import escaped, unescaped
from roadmap_desktop.exchange.writing.lines import number_or_text
from roadmap_desktop.exchange.writing.workbook import VISIBLE
from tests.builders import a_plan, an_activity, an_indicator
from tests.exchange.workbooks import SEEDS, cell_of, resaved, seed, written

PAYLOADS = [
    mark + body
    for mark in ("=", "+", "-", "@", "\t=", "=\t", "＝", "'=", "=-", "@@")
    for body in (
        "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("file:///etc/passwd","x")', "SUM(A1:A9)", "IMPORTXML(A1)", "A1",
        'WEBSERVICE("x")', 'DDE("cmd";"/c")', "#REF!", "{1}", "R1C1", "ТЕКСТ", "2018", "Заполнение CIS;", "-", "0",
        "1e5", "TRUE", "ИСТИНА", "N/A", "x00", "_x0041_", "&P", "<b>", '"', "''", "%", "\\", "1;2", "дата",
    )
]  # fmt: skip


def parts(path: Path) -> dict[str, str]:
    with ZipFile(path) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


@pytest.mark.parametrize("name", SEEDS)
def test_the_page_is_set_up_as_an_annex_is_printed(name: str, tmp_path: Path) -> None:
    page = load_workbook(written(seed(name), tmp_path))[VISIBLE]
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    margins = page.page_margins
    sides = (margins.left, margins.right, margins.top, margins.bottom)
    assert [round(side * 25.4) for side in sides] == [20, 10, 20, 20]
    assert page.HeaderFooter.differentFirst


def test_the_sheet_is_fitted_and_numbered(tmp_path: Path) -> None:
    sheet = parts(written(seed("tyumen"), tmp_path))["xl/worksheets/sheet1.xml"]
    assert 'fitToPage="1"' in sheet
    header = re.search(r"<oddHeader>(.*?)</oddHeader>", sheet)
    assert header is not None
    assert header[1] == '&amp;C&amp;"Times New Roman,Regular"&amp;12 &amp;P'
    assert not re.search(r"<firstHeader>[^<]", sheet)


@pytest.mark.parametrize(("name", "header", "last"), [("smolensk", 2, "J"), ("tyumen", 1, "F")])
def test_the_header_is_repeated_and_only_the_form_is_printed(name: str, header: int, last: str, tmp_path: Path) -> None:
    page = load_workbook(written(seed(name), tmp_path))[VISIBLE]
    first = page[cell_of(page, "№ п/п")].row
    assert page.print_title_rows == f"${first}:${first + header - 1}"
    assert page.print_area == f"'{VISIBLE}'!$A$1:${last}${page.max_row}"


@pytest.mark.parametrize("name", SEEDS)
def test_every_row_has_a_height_of_its_own(name: str, tmp_path: Path) -> None:
    sheet = parts(written(seed(name), tmp_path))["xl/worksheets/sheet1.xml"]
    rows = re.findall(r"<row [^>]*>", sheet)
    assert rows
    assert all('customHeight="1"' in row and ' ht="' in row for row in rows)


def test_cells_of_a_kind_share_one_style(tmp_path: Path) -> None:
    styles = parts(written(seed("smolensk"), tmp_path))["xl/styles.xml"]
    count = re.search(r'<cellXfs count="(\d+)"', styles)
    assert count is not None
    assert int(count[1]) < 20


def test_nothing_foreign_is_in_the_package(tmp_path: Path) -> None:
    found = parts(written(seed("tyumen"), tmp_path))
    assert not [name for name in found if re.search(r"external|macro|vba|media|connections|calcChain", name)]
    assert not [name for name, text in found.items() if "TargetMode=" in text]


def test_no_text_becomes_a_formula_on_any_sheet_and_nothing_foreign_comes_in(tmp_path: Path) -> None:
    """Only the sheet of indicators counts, and only with its own words: no payload is among them."""
    facts = [tuple((year, Target.of(text)) for year in ("2018", "2019")) for text in PAYLOADS]
    reports = [(Execution("e", "", Status.DONE, None, text, text),) for text in PAYLOADS]
    activities = (
        an_activity(
            f"a{i}",
            text,
            text,
            number=f"{i}.",
            indicators=(Indicator("i", text, None, text, facts[i], facts[i]),),
            execution=reports[i],
            executors=(Executor(text, text=text),),
        )
        for i, text in enumerate(PAYLOADS)
    )
    plan = a_plan(*activities, form="general", years=("2018", "2019"))
    write(
        plan, profiles.suitable(plan), tmp_path / "all.xlsx", revision=1, additions=Additions(frozenset(Addition), ())
    )
    found = parts(tmp_path / "all.xlsx")
    formulas = {name: re.findall(r"<f>(.*?)</f>", text) for name, text in found.items()}
    (counting,) = [name for name, texts in formulas.items() if texts]
    assert len(formulas[counting]) == 2 * 2 * len(PAYLOADS)
    own = re.compile(r'(?:IF|AND|ISNUMBER|[A-Z]\d+|[(),=/\-]|&gt;|&lt;|"Да"|"Нет"|"–"|""|[01])*')
    assert not [text for text in formulas[counting] if not own.fullmatch(text)]
    assert not [name for name in found if re.search(r"external|macro|vba|media|connections|calcChain", name)]
    assert not [name for name, text in found.items() if "TargetMode=" in text]
    assert read_plan(tmp_path / "all.xlsx").plan == plan


def test_no_text_becomes_a_formula_and_all_come_back(tmp_path: Path) -> None:
    assert len(PAYLOADS) == 300
    plan = a_plan(
        *(an_activity(f"a{i}", text, text, number=f"{i}.", note=text) for i, text in enumerate(PAYLOADS)),
        form="general",
    )
    path = written(plan, tmp_path)
    sheet = parts(path)["xl/worksheets/sheet1.xml"]
    assert not re.search(r"<f[ >/]", sheet)
    assert read_plan(path).plan == plan


@pytest.mark.parametrize("text", ["=1+1", "+7", "-Заполнение CIS;", "@A1", "\tA1"])
def test_a_text_that_begins_like_a_formula_is_marked_as_quoted(text: str, tmp_path: Path) -> None:
    page = load_workbook(written(a_plan(an_activity("a", text)), tmp_path))[VISIBLE]
    cell = page[cell_of(page, text)]
    assert (cell.quotePrefix, cell.data_type) == (True, "s")


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "TRUE", "1.10", "01.09.2018", "  "])
def test_texts_that_look_like_other_values_stay_texts(text: str, tmp_path: Path) -> None:
    page = load_workbook(written(a_plan(an_activity("a", "Название", note=text), form="general"), tmp_path))[VISIBLE]
    assert page[cell_of(page, text)].data_type == "s"


def test_line_breaks_are_line_breaks(tmp_path: Path) -> None:
    plan = a_plan(an_activity("a", "Первое;\nвторое", results=(Result("r", "да:\n- раз\n- два"),)))
    path = written(plan, tmp_path)
    page = load_workbook(path)[VISIBLE]
    cell = page[cell_of(page, "Первое;\nвторое")]
    assert cell.alignment.wrap_text
    assert read_plan(path).plan == plan


@pytest.mark.parametrize(
    ("text", "code"),
    [("а" * 32_768, "export.too-long"), ("а\x07б", "export.control-character"), ("а\rб", "export.control-character"),
     ("а\ud800б", "export.control-character")],
)  # fmt: skip
def test_a_text_that_no_cell_holds_is_refused_by_its_cell(text: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        written(a_plan(an_activity("a", text)), tmp_path)
    assert (refused.value.code, refused.value.arguments["cell"]) == (code, "B4")
    assert list(tmp_path.iterdir()) == []


def test_the_longest_text_is_written_whole(tmp_path: Path) -> None:
    text = ("слово " * 6000)[:32_767].strip()
    plan = a_plan(an_activity("a", text, note="б" * 32_767), form="general")
    assert read_plan(written(plan, tmp_path)).plan == plan


@given(st.text("_x0 5F4а"))
def test_escapes_are_taken_back(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert not re.search(r"(?<!_x005F)_x(?!005F)[0-9A-F]{4}_", escaped(text))


DECIMALS = ("2,5", "2,50", "0,1", "-0,5", "1000000,01", "0,00001", "33,333", "9999999999,99")


def decimals() -> Plan:
    """An activity for every decimal, as targets."""
    made = (an_activity(f"a{i}", f"М{i}", indicators=(an_indicator("i", y2018=t),)) for i, t in enumerate(DECIMALS))
    return a_plan(*made, form="targets", years=("2018",))


def test_decimals_are_numbers_shown_as_they_were_typed(tmp_path: Path) -> None:
    path = written(decimals(), tmp_path)
    last = [row[-2] for row in load_workbook(path)[VISIBLE].iter_rows() if row[-2].data_type == "n" and row[-2].value]
    assert [(cell.value, cell.number_format) for cell in last[:2]] == [(2.5, "0.0"), (2.5, "0.00")]
    assert len(last) == len(DECIMALS)
    assert read_plan(path).plan == decimals()


@given(st.decimals(-1000, 1000, places=2), st.integers(1, 6))
def test_any_decimal_is_shown_by_its_format_as_it_was_typed(value: Decimal, places: int) -> None:
    text = f"{value:.{places}f}".replace(".", ",")
    found = number_or_text(Target.of(text))
    assert isinstance(found, str) or shown.number(found.number, found.format) == text  # type: ignore[union-attr]


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods"])
def test_decimals_come_back_after_another_program_saved_them(kind: str, tmp_path: Path) -> None:
    for again in resaved([written(decimals(), tmp_path)], kind):
        assert read_plan(again).plan == decimals()
