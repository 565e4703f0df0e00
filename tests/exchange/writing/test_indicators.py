"""The sheet «Индикаторы»: formulas that an office counts to the values which stand beside them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from roadmap_desktop.domain.model import Activity, Plan, Result, Section
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Paper
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.additions import Addition, Additions
from roadmap_desktop.exchange.writing.indicators import Pair, lay_out_indicators
from roadmap_desktop.exchange.writing.sheet import Figure, Formula, Sheet, Value
from tests.builders import a_plan, an_activity, an_indicator
from tests.exchange.workbooks import SEEDS, anonymous, bared, resaved, seed

CASES = [
    # plan, fact, deviation, share
    ("10", "12", 2.0, 1.2),
    ("2,5", "2", -0.5, 0.8),
    ("1 000", "990,50", -9.5, 0.9905),
    ("0", "0", 0.0, 1.0),
    ("0", "3", 3.0, "–"),
    ("10", "", "", ""),
    ("10", "не менее 5", "", "–"),
    ("", "5", "", "–"),
    ("Да", "да", "", 1.0),
    ("Да", "Нет", "", 0.0),
    ("Да", "-", "", "–"),
    ("Нет", "Да", "", "–"),
    ("-", "Нет", "", "–"),
    ("-5", "-10", -5.0, "–"),
    ("-5", "-5", 0.0, 1.0),
    ("=1+1", "12", "", "–"),
    ("10", "=SUM(A1)", "", "–"),
]
FALLING = [
    ("10", "8", -2.0, 1.25),
    ("10", "12,5", 2.5, 0.8),
    ("10", "10", 0.0, 1.0),
    ("10", "0", -10.0, 1.0),
    ("0", "0", 0.0, 1.0),
    ("0", "3", 3.0, "–"),
    ("10", "", "", ""),
    ("Да", "Нет", "", 0.0),
]
LESS = "(чем меньше, тем лучше)"


def measured(plan: str, fact: str, number: int = 1, name: str = "") -> Activity:
    indicator = an_indicator(f"i{number}", f"r{number}", y2018=plan)
    indicator = replace(indicator, name=name, facts=(("2018", Target.of(fact)),))
    return an_activity(
        f"a{number}", results=(Result(f"r{number}", "Охват"),), indicators=(indicator,), number=f"{number}."
    )


def all_cases() -> Plan:
    rising = [measured(plan, fact, i) for i, (plan, fact, _, _) in enumerate(CASES)]
    falling = [measured(plan, fact, i, "Число жалоб, не более") for i, (plan, fact, _, _) in enumerate(FALLING, 100)]
    return a_plan(*rising, *falling, years=("2018",))


def laid_out(plan: Plan) -> Sheet:
    sheet = lay_out_indicators(plan, profiles.form("targets"))
    assert sheet is not None
    return sheet


def exported(plan: Plan, folder: Path, kinds: frozenset[Addition] = frozenset({Addition.INDICATORS})) -> Path:
    target = folder / "plan.xlsx"
    write(plan, profiles.suitable(plan), target, revision=1, additions=Additions(kinds))
    return target


def counted(path: Path) -> list[tuple[object, ...]]:
    """Plan, fact, deviation and share of every row, as a program shows them that does not calculate."""
    page = load_workbook(path, data_only=True)[Addition.INDICATORS]
    rows = [
        row for row in page.iter_rows(min_col=1, max_col=8, values_only=True) if re.fullmatch(r"\d+\.", str(row[0]))
    ]
    return [tuple("" if value is None else value for value in row[4:8]) for row in rows]


def expected() -> list[tuple[object, object]]:
    return [(deviation, share) for _, _, deviation, share in CASES + FALLING]


def test_the_values_stand_beside_the_formulas(tmp_path: Path) -> None:
    found = [row[2:] for row in counted(exported(all_cases(), tmp_path))]
    assert [(d, s) for d, s in found] == expected()
    formulas = load_workbook(tmp_path / "plan.xlsx")[Addition.INDICATORS]
    texts = [cell.value for row in formulas.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(texts) == 2 * len(expected())
    assert {word for text in texts for word in re.findall(r"[A-Z]+(?=\()", str(text))} == {"IF", "AND", "ISNUMBER"}


@pytest.mark.needs("soffice")
def test_an_office_counts_the_same(tmp_path: Path) -> None:
    path = exported(all_cases(), tmp_path)
    blank = tmp_path / "blank.xlsx"
    with ZipFile(path) as package, ZipFile(blank, "w", ZIP_DEFLATED) as emptied:
        for name in package.namelist():
            # Without its value a formula must be counted.
            data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", package.read(name))
            emptied.writestr(name, data)
    (again,) = resaved([blank])
    office, ours = counted(again), counted(path)
    assert [row[2:] for row in counted(blank)] == [("", "")] * len(expected())
    for theirs, own in zip(office, ours, strict=True):
        assert theirs == pytest.approx(own) if all(isinstance(v, float | int) for v in own) else theirs == own


@given(st.decimals(-1000, 1000, places=2), st.decimals(-1000, 1000, places=1))
def test_deviation_and_share_of_any_two_numbers(plan: object, fact: object) -> None:
    texts = (str(plan).replace(".", ","), str(fact).replace(".", ","))
    pair = Pair(Figure(texts[0]), Figure(texts[1]))
    assert pair.deviation == pytest.approx(float(str(fact)) - float(str(plan)), abs=1e-9)
    if float(str(plan)) > 0:
        assert pair.share == pytest.approx(float(str(fact)) / float(str(plan)))


@given(st.decimals("0.1", 1000, places=1), st.decimals(0, 1000, places=1), st.decimals("0.1", 1000, places=1))
def test_of_what_falls_less_is_never_worse(plan: object, fact: object, more: object) -> None:
    low, high = sorted((float(str(fact)), float(str(fact)) + float(str(more))))
    shares = [Pair(_figure(plan), _figure(f"{value:.1f}"), falling=True).share for value in (low, high)]
    assert low == 0 or float(shares[0]) > float(shares[1])
    assert (float(shares[1]) >= 1) is (round(high, 1) <= float(str(plan)))


def _figure(value: object) -> Figure:
    return Figure(str(value).replace(".", ","))


def test_what_falls_is_marked_and_told_by_the_legend_only_where_it_is() -> None:
    falling = replace(an_indicator("i", "r", y2018="9", y2019="7"), name="Доля брака")
    mixed = a_plan(
        an_activity("a", number="1.", results=(Result("r", "Отчет"),), indicators=(falling,)),
        measured("3", "2", 2),
        years=("2018", "2019"),
    )
    texts = {str(value) for row in laid_out(mixed).rows for value in row.values}
    assert {f"Отчет\nДоля брака\n{LESS}", "Охват"} <= texts
    assert any("план к факту" in text for text in texts)
    plain = {str(value) for row in laid_out(a_plan(measured("3", "2"), years=("2018",))).rows for value in row.values}
    assert not any(LESS[1:-1] in text for text in plain)


@pytest.mark.parametrize(
    ("plan", "fact", "shown"),
    [(10, 12, "+0;-0;0"), (Figure("2,5"), 2, "+0.0;-0.0;0"), (Figure("2,5"), Figure("1,25"), "+0.00;-0.00;0")],
)
def test_a_deviation_has_as_many_decimals_as_its_values(plan: Value, fact: Value, shown: str) -> None:
    assert Pair(plan, fact).format == shown


def test_every_formula_takes_the_cells_of_its_own_row() -> None:
    long = measured("10", "5")
    long = replace(long, results=(Result("r1", "Очень длинный результат. " * 120),))
    sheet = laid_out(a_plan(measured("1", "2", 7), long, measured("3", "4", 9), years=("2018",)))
    for number, row in enumerate(sheet.rows, 1):
        for value in row.values:
            if isinstance(value, Formula):
                assert set(re.findall(r"[EF](\d+)", value.text)) == {str(number)}


def test_only_what_is_measured_stands_there_with_its_sections() -> None:
    plan = a_plan(
        Section("s1", "r", "Блок первый"),
        an_activity("a1", "Без показателей", section="s1"),
        Section("s2", "r", "Блок второй"),
        replace(measured("1", "", 2), section="s2"),
        years=("2018",),
    )
    texts = {str(value) for row in laid_out(plan).rows for value in row.values}
    assert {"Блок второй", "Охват"} <= texts
    assert not {"Блок первый", "Без показателей"} & texts


def test_many_years_take_a_larger_sheet() -> None:
    years = tuple(str(year) for year in range(2018, 2025))
    assert laid_out(a_plan(measured("1", "2"), years=years)).form.page.paper is Paper.A3
    assert laid_out(a_plan(measured("1", "2"), years=years[:3])).form.page.paper is Paper.A4


def test_a_plan_without_indicators_has_no_such_sheet(tmp_path: Path) -> None:
    path = exported(a_plan(an_activity("a")), tmp_path)
    assert Addition.INDICATORS not in load_workbook(path).sheetnames


@pytest.mark.parametrize("name", SEEDS)
def test_all_sheets_are_passed_over_by_a_reader(name: str, tmp_path: Path) -> None:
    path = exported(seed(name), tmp_path, frozenset(Addition))
    assert read_plan(path).plan == seed(name)
    assert anonymous(read_plan(bared(path)).plan) == anonymous(seed(name))
