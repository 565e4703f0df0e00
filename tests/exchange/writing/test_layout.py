"""A plan set in a form: cells, spans, heights and pages."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from roadmap_desktop.domain.model import Abbreviation, Executor, Goal, Plan, Result, Section, SectionStyle
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Approval, Source
from roadmap_desktop.exchange.writing.columns import leaves
from roadmap_desktop.exchange.writing.layout import lay_out
from roadmap_desktop.exchange.writing.lines import lines, number_or_text
from roadmap_desktop.exchange.writing.paging import room
from roadmap_desktop.exchange.writing.sheet import Figure, Part, Row, Sheet, Span
from tests.builders import a_plan, an_activity, an_indicator
from tests.exchange.workbooks import SEEDS, seed

TARGETS = profiles.form("targets")


def table(sheet: Sheet) -> list[Row]:
    """The rows that have a key."""
    return [row for row in sheet.rows if row.key]


def first_filled(row: Row) -> object:
    return next((value for value in row.values if value != ""), "")


def three_results() -> Plan:
    results = tuple(Result(f"r{i}", text) for i, text in enumerate(("Приказ", "Регламент", "План")))
    indicators = tuple(
        replace(an_indicator(f"i{i}", f"r{i}", y2018="Да", y2019="-", y2020="-"), unit="«Да»") for i in range(2)
    )
    activity = an_activity("a", "Разработка", "Май - июнь 2018", number="4.", results=results, indicators=indicators)
    return a_plan(activity, years=("2018", "2019", "2020"))


def test_the_header_has_two_rows_with_the_years_below() -> None:
    sheet = lay_out(three_results(), TARGETS)
    top, end = sheet.header
    assert sheet.rows[top - 1].values[7:] == ["Целевые индикаторы", "", ""]
    assert sheet.rows[end - 1].values[7:] == ["2018", "2019", "2020"]
    assert {Span(top, 8, top, 10), Span(top, 1, end, 1)} <= set(sheet.spans)


def test_each_result_has_a_row_and_the_rest_reaches_over_them() -> None:
    sheet = lay_out(three_results(), TARGETS)
    rows = table(sheet)
    assert [row.values[3] for row in rows] == ["Приказ", "Регламент", "План"]
    first = sheet.rows.index(rows[0]) + 1
    assert Span(first, 5, first + 2, 5) in sheet.spans
    assert Span(first, 7, first + 1, 7) in sheet.spans, "the unit reaches over the measured results only"


def test_a_result_reaches_over_its_indicators() -> None:
    indicators = tuple(an_indicator(f"i{i}", "r", y2018=str(i)) for i in range(3))
    plan = a_plan(an_activity("a", results=(Result("r", "Охват"),), indicators=indicators), years=("2018",))
    sheet = lay_out(plan, TARGETS)
    first = sheet.rows.index(table(sheet)[0]) + 1
    assert [row.values[-1] for row in table(sheet)] == [0, 1, 2]
    assert Span(first, 4, first + 2, 4) in sheet.spans


def test_an_indicator_without_a_result_has_a_line_of_its_own() -> None:
    activity = an_activity("a", results=(Result("r", "Приказ"),), indicators=(an_indicator("i", y2018="5"),))
    assert [(line.result is None, line.indicator is None) for line in lines(activity, TARGETS.sources)] == [
        (False, True),
        (True, False),
    ]


def test_a_form_without_indicators_has_no_lines_for_them() -> None:
    activity = an_activity("a", indicators=(an_indicator("i", y2018="5"), an_indicator("j", y2018="6")))
    assert len(lines(activity, profiles.form("documents").sources)) == 1


def test_a_section_reaches_across_and_a_numbered_one_keeps_its_number_apart() -> None:
    plan = a_plan(
        Section("s", "r", "Блок"),
        Section("t", "r", "Оценка качества", number="20.", style=SectionStyle.ITALIC),
        an_activity("a"),
    )
    sheet = lay_out(plan, profiles.form("documents"))
    one, two = table(sheet)[:2]
    assert (one.values[0], two.values[:2]) == ("Блок", ["20.", "Оценка качества"])
    assert [look and (look.bold, look.italic) for look in (one.looks[0], *two.looks[:2])] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    number = sheet.rows.index(two) + 1
    assert Span(number, 2, number, 6) in sheet.spans


def test_goals_stand_above_and_abbreviations_below_in_the_words_of_the_document() -> None:
    plan = a_plan(
        an_activity("a"),
        goals=(Goal("g", "1", "Развитие"), Goal("h", "2)", "Рост")),
        goals_heading="Цели:",
        abbreviations=(Abbreviation("b", "РУМЦ", ""), Abbreviation("c", "ПОО", "организации")),
        captions=("Приложение",),
    )
    texts = [first_filled(row) for row in lay_out(plan, profiles.form("documents")).rows if row.part]
    assert texts == [
        "Приложение", "Дорожная карта", "Цели:", "1. Развитие", "2) Рост",
        "Сокращения:", "- РУМЦ –", "- ПОО – организации",
    ]  # fmt: skip


def test_a_form_may_leave_out_what_stands_around_the_table_and_sign_it() -> None:
    plan = a_plan(
        an_activity("a"),
        goals=(Goal("g", "1", "Развитие"),),
        abbreviations=(Abbreviation("b", "РУМЦ", ""),),
        captions=("Приложение",),
    )
    bare = replace(profiles.form("documents"), heading=False, goals=False, abbreviations=False)
    signed = replace(bare, approval=Approval.NONE, signature=("Заместитель", "И.О. Фамилия"))
    sheet = lay_out(plan, signed)
    assert sheet.header[0] == 1
    assert [(row.part, first_filled(row)) for row in sheet.rows if row.part] == [
        (Part.SIGNATURE, "Заместитель"),
        (Part.SIGNATURE, "И.О. Фамилия"),
    ]


def test_the_approval_block_stands_at_the_right() -> None:
    sheet = lay_out(seed("tyumen"), profiles.form("documents"))
    left = sum(sheet.widths[: next(i for i, v in enumerate(sheet.rows[0].values) if v)])
    assert left > sum(sheet.widths) / 2


def test_years_come_from_the_period_when_the_head_names_none() -> None:
    plan = a_plan(an_activity("a", indicators=(an_indicator("i", y2021="1"),)))
    names = [leaf.name for leaf in leaves(TARGETS, plan) if leaf.source is Source.TARGETS]
    assert names == ["2018", "2019", "2020", "2021"]


@pytest.mark.parametrize("years", [1, 3, 6])
def test_columns_fill_the_sheet_and_no_more(years: int) -> None:
    plan = a_plan(an_activity("a"), years=tuple(str(2018 + i) for i in range(years)))
    width = sum(leaf.width for leaf in leaves(TARGETS, plan)) / 72 * 25.4
    assert TARGETS.page.width - 4 < width <= TARGETS.page.width - 1


def test_many_years_leave_the_other_columns_a_width_to_read() -> None:
    plan = a_plan(an_activity("a"), years=tuple(str(2018 + i) for i in range(20)))
    assert min(leaf.width for leaf in leaves(TARGETS, plan)) > 20


@pytest.mark.parametrize(
    ("text", "value"),
    [("20", 20), ("0", 0), ("-5", -5), ("007", "007"), ("1 000", "1 000"), ("+5", "+5"), ("-0", "-0"),
     ("1" * 16, "1" * 16), ("Да", "Да"), ("-", "-"), ("2,5", Figure("2,5")), ("-0,50", Figure("-0,50")),
     ("0,0", Figure("0,0")), ("2.5", "2.5"), ("-0,0", "-0,0"), ("02,5", "02,5"), (",5", ",5"), ("2,", "2,"),
     ("1" * 10 + ",25", Figure("1" * 10 + ",25")), ("1" * 11 + ",25", "1" * 11 + ",25")],
)  # fmt: skip
def test_only_what_comes_back_letter_by_letter_is_written_as_a_number(text: str, value: object) -> None:
    assert number_or_text(Target.of(text)) == value


@pytest.mark.parametrize("name", SEEDS)
def test_no_page_ends_inside_an_activity_or_under_a_section(name: str) -> None:
    sheet = lay_out(seed(name), profiles.suitable(seed(name)))
    assert sheet.breaks
    for number in sheet.breaks:
        before, after = sheet.rows[number - 1], sheet.rows[number]
        assert not before.keep
        assert before.key is None or after.key is None or before.key.entity != after.key.entity


@pytest.mark.parametrize("before", range(20, 36))
def test_no_page_ends_with_a_section_above_an_activity_higher_than_a_page(before: int) -> None:
    results = tuple(Result(f"r{i}", "Приказ") for i in range(90))
    plan = a_plan(
        *(an_activity(f"a{i}") for i in range(before)),
        Section("s", "r", "Блок"),
        Section("t", "r", "Подраздел", parent="s"),
        an_activity("long", section="t", results=results),
    )
    sheet = lay_out(plan, TARGETS)
    sections = {number for number, row in enumerate(sheet.rows, 1) if row.key and row.key.entity in {"s", "t"}}
    assert sheet.breaks
    assert not sections & set(sheet.breaks)
    assert sheet.header[1] not in sheet.breaks


@pytest.mark.parametrize("name", SEEDS)
def test_every_page_holds_its_rows_and_the_repeated_header(name: str) -> None:
    sheet = lay_out(seed(name), profiles.suitable(seed(name)))
    top, end = sheet.header
    header = sum(row.height for row in sheet.rows[top - 1 : end])
    edges = [0, *sheet.breaks, len(sheet.rows)]
    for first, last in pairwise(edges):
        height = sum(row.height for row in sheet.rows[first:last]) + (header if first >= end else 0)
        assert height <= room(sheet)


def below_the_table(count: int, lines: int) -> tuple[Sheet, list[range]]:
    """A sheet with so many activities and abbreviations, and the rows of each of its pages."""
    short = tuple(Abbreviation(f"b{i}", f"СОКР{i}", "расшифровка сокращения") for i in range(lines))
    plan = a_plan(*(an_activity(f"a{i:02}", number=f"{i}.") for i in range(count)), abbreviations=short)
    sheet = lay_out(plan, replace(TARGETS, signature=("Руководитель",)))
    edges = (0, *sheet.breaks, len(sheet.rows))
    return sheet, [range(*page) for page in pairwise(edges)]


@pytest.mark.parametrize("lines", [0, 5, 20])
def test_lines_below_the_table_never_stand_alone_under_its_header(lines: int) -> None:
    for count in range(20, 60):
        sheet, pages = below_the_table(count, lines)
        *earlier, last = ([sheet.rows[i] for i in page] for page in pages)
        assert any(row.key for row in last), f"{count} activities"
        assert all(any(row.key for row in page) for page in earlier)
        assert sum(row.height for row in last) <= room(sheet)


def test_lines_that_fill_more_than_a_page_take_no_rows_along() -> None:
    sheet, pages = below_the_table(30, 60)
    assert not any(sheet.rows[i].key for i in pages[-1])
    assert all(sum(sheet.rows[i].height for i in page) <= room(sheet) for page in pages)


def test_a_row_higher_than_a_sheet_is_parted_between_lines_of_text() -> None:
    long = " ".join(["слово"] * 2000)
    sheet = lay_out(a_plan(an_activity("a", long)), profiles.form("documents"))
    body = sheet.rows[sheet.header[1] :]
    assert len(body) > 3
    assert all(row.height <= 409.5 for row in body)
    assert all(row.height % 12 == 0 for row in body[:-1])
    assert [row.key is not None for row in body] == [True] + [False] * (len(body) - 1)


def test_what_a_merged_text_needs_beyond_its_rows_goes_to_the_last_one() -> None:
    plan = three_results()
    plain = [row.height for row in table(lay_out(plan, TARGETS))]
    longer = replace(plan.activities[0], title="Разработка " * 40)
    high = [row.height for row in table(lay_out(replace(plan, activities=(longer,)), TARGETS))]
    assert high[:2] == plain[:2]
    assert high[2] > plain[2]


def test_progress_is_told_and_may_stop_the_work() -> None:
    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, 1)
        raise StopError

    with pytest.raises(StopError):
        lay_out(a_plan(an_activity("a")), TARGETS, stop)


@pytest.mark.parametrize(
    ("executor", "cell"),
    [
        (Executor("ПОО", "соисполнитель"), "ПОО (соисполнитель)"),
        (Executor("ПОО", "по согласованию", "ПОО (по согласованию)"), "ПОО (по согласованию)"),
        (Executor("ПОО"), "ПОО"),
    ],
)
def test_a_role_is_printed_where_the_name_does_not_tell_it(executor: Executor, cell: str) -> None:
    (row,) = table(lay_out(a_plan(an_activity("a", executors=(executor,))), profiles.form("documents")))
    assert cell in row.values


def test_the_cell_of_the_source_stays_as_it_was_printed() -> None:
    activity = an_activity("a", executors=(Executor("ПОО", "соисполнитель"),), cells=(("executors", "ПОО,СОИРО"),))
    (row,) = table(lay_out(a_plan(activity), profiles.form("documents")))
    assert "ПОО,СОИРО" in row.values
