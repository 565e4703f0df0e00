"""The sheet «График»: which cells are marked, and that a reader passes it over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Section
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.additions import Addition, Additions
from roadmap_desktop.exchange.writing.heading import NOTE
from roadmap_desktop.exchange.writing.sheet import Sheet, Span
from roadmap_desktop.exchange.writing.timeline import Axis, lay_out_timeline
from roadmap_desktop.exchange.writing.workbook import HIDDEN, VISIBLE
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import SEEDS, anonymous, bared, resaved, seed, written

TWO_YEARS = Period(date(2018, 1, 1), date(2019, 12, 31))


def drawn(*deadlines: str, period: Period | None = TWO_YEARS) -> Sheet:
    plan = a_plan(*(an_activity(f"a{i}", deadline=text) for i, text in enumerate(deadlines)), period=period)
    sheet = lay_out_timeline(plan, profiles.form("documents"))
    assert sheet is not None
    return sheet


def letters(sheet: Sheet, row: int = -1) -> str:
    """The cells of an activity by their letters, «.» for an empty one."""
    return "".join(str(value or ".") for value in sheet.rows[row].values[2:])


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        ("Май - июнь 2018", "....сС" + "." * 18),
        ("до 1 марта 2019", "сссссссссссссс" + "С" + "." * 9),
        ("с октября 2019 года", "." * 21 + "ддд"),
        ("ежеквартально", "ппП" * 8),
        ("постоянно", "д" * 24),
        ("январь 2018, далее постоянно", "С" + "д" * 23),
        ("декабрь 2017 - февраль 2018", "сС" + "." * 22),
        ("декабрь 2019 - февраль 2020", "." * 23 + "с"),
    ],
)
def test_periods_repetitions_and_tails_have_their_letters(deadline: str, expected: str) -> None:
    assert letters(drawn(deadline)) == expected


@pytest.mark.parametrize("deadline", ["По мере необходимости", "март 2025"])
def test_what_stands_on_no_column_is_said_in_words(deadline: str) -> None:
    sheet = drawn(deadline)
    row = len(sheet.rows)
    assert sheet.rows[-1].values[2] == deadline
    assert Span(row, 3, row, 26) in sheet.spans


def test_every_kind_of_cell_differs_by_letter_and_by_colour() -> None:
    sheet = drawn("Май 2018", "ежемесячно", "постоянно")
    looks = [next(look for look in row.looks[2:] if look and look.fill) for row in sheet.rows[-3:]]
    assert len({look.fill for look in looks}) == 3
    assert [letters(sheet, row).strip(".")[0].lower() for row in (-3, -2, -1)] == ["с", "п", "д"]


@pytest.mark.parametrize(
    ("end", "months", "count"),
    [(date(2018, 12, 31), 1, 12), (date(2020, 12, 31), 1, 36), (date(2021, 1, 1), 3, 13), (date(2035, 1, 1), 12, 18)],
)
def test_months_up_to_three_years_then_quarters_then_years(end: date, months: int, count: int) -> None:
    axis = Axis.of(date(2018, 1, 1), end)
    assert (axis.months, axis.units) == (months, count)


def test_the_header_has_the_years_above_their_months() -> None:
    sheet = drawn("Май 2018")
    top, end = sheet.header
    assert sheet.rows[top - 1].values[:3] == ["№ п/п", "Мероприятие", "2018"]
    assert sheet.rows[end - 1].values[2:6] == ["янв", "фев", "мар", "апр"]
    assert {Span(top, 3, top, 14), Span(top, 1, end, 1)} <= set(sheet.spans)


@pytest.mark.parametrize("years", [1, 3, 4, 12, 20])
def test_the_columns_take_the_sheet_and_hardly_more(years: int) -> None:
    sheet = drawn("Май 2018", period=Period(date(2018, 1, 1), date(2017 + years, 12, 31)))
    assert 250 < sum(sheet.widths) / 72 * 25.4 <= 1.2 * sheet.form.page.width


def test_without_a_period_the_deadlines_tell_the_time_and_without_both_there_is_no_sheet() -> None:
    assert letters(drawn("Май - июль 2018", period=None)) == "ссС"
    assert lay_out_timeline(a_plan(an_activity("a"), period=None), profiles.form("documents")) is None


def test_sections_reach_across_and_no_row_has_a_key() -> None:
    plan = a_plan(Section("s", "r", "Блок"), an_activity("a", deadline="2018"))
    sheet = lay_out_timeline(plan, profiles.form("documents"))
    assert sheet is not None
    assert sheet.rows[-2].values[0] == "Блок"
    assert not any(row.key for row in sheet.rows)


@pytest.mark.parametrize("name", SEEDS)
def test_the_sheet_is_no_second_table_of_activities(name: str, tmp_path: Path) -> None:
    path = written(seed(name), tmp_path)
    assert load_workbook(path).sheetnames == [VISIBLE, Addition.TIMELINE, HIDDEN]
    assert read_plan(path).plan == seed(name)
    bare = bared(path)
    assert load_workbook(bare).sheetnames == [VISIBLE, Addition.TIMELINE]
    assert anonymous(read_plan(bare).plan) == anonymous(seed(name))


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods"])
def test_it_is_passed_over_after_another_program_saved_it(kind: str, tmp_path: Path) -> None:
    (again,) = resaved([bared(written(seed("tyumen"), tmp_path))], kind)
    assert len(read_plan(again).plan.activities) == len(seed("tyumen").activities)


def test_it_is_set_up_for_print_as_the_form_is(tmp_path: Path) -> None:
    page = load_workbook(written(seed("smolensk"), tmp_path))[Addition.TIMELINE]
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.print_title_rows == "$5:$6"
    assert [row[0].value for row in page.iter_rows(min_row=4, max_row=4)] == [NOTE]


def test_it_stays_out_when_not_wanted(tmp_path: Path) -> None:
    plan = seed("tyumen")
    write(plan, profiles.suitable(plan), tmp_path / "plain.xlsx", revision=1, additions=Additions(frozenset()))
    assert load_workbook(tmp_path / "plain.xlsx").sheetnames == [VISIBLE, HIDDEN]
