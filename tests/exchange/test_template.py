"""The empty workbook: typed into with any office program it gives the plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Plan, Section
from roadmap_desktop.errors import InputError, StorageError
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.template import write_template
from tests.exchange.workbooks import resaved

GUIDE = "Как заполнять"
TYPED = (
    (None, "Цифровые сервисы"),
    ("1.", "Разработка регламента", "Регламент утвержден", "Приказ", "Май – июнь 2027 г.", "Минобр, ПОО",
     "«Да»/«Нет»", "Да", "–"),
    (None, None, "План работы", None, None, None, "Ед.", 5, 7, 9),
    ("1.10", "Обучение", "Обучены", "Отчет", "01.09.2027", "ПОО", "Чел.", 10, None, 30, "Контроль"),
)  # fmt: skip


@pytest.fixture
def template(tmp_path: Path) -> Path:
    write_template(tmp_path / "template.xlsx", 2027)
    return tmp_path / "template.xlsx"


def first_row(page: Worksheet) -> int:
    return next(int(cell.row) for row in page.iter_rows() for cell in row if cell.value == "1.")


def typed(template: Path) -> Path:
    """The template as somebody filled it in; the empty rows below stay."""
    book = load_workbook(template)
    page = book.worksheets[0]
    page["A1"] = "План мероприятий («дорожная карта») развития на 2027–2029 годы"
    first = first_row(page)
    for number, row in enumerate(TYPED, first):
        page.cell(number, 1).value = None
        for column, value in enumerate(row, 1):
            page.cell(number, column).value = value
    book.save(template.with_name("typed.xlsx"))
    return template.with_name("typed.xlsx")


def check(plan: Plan) -> None:
    """Whether this is the plan that was typed."""
    assert plan.roadmap.title == "План мероприятий («дорожная карта») развития на 2027–2029 годы"
    assert str(plan.roadmap.period) == "2027-01-01..2029-12-31"
    assert [type(node) is Section for node in plan.rows()] == [True, False, False]
    first, second = plan.activities
    assert (first.number, first.title, first.deadline.text) == ("1.", "Разработка регламента", "Май – июнь 2027 г.")
    assert [result.text for result in first.results] == ["Регламент утвержден", "План работы"]
    assert [[target.text for _, target in i.targets] for i in first.indicators] == [["Да", "–"], ["5", "7", "9"]]
    assert len(first.executors) == 2
    assert (second.number, second.deadline.text, second.note) == ("1.10", "01.09.2027", "Контроль")
    assert second.indicators[0].unit == "Чел."


def test_a_plan_that_was_typed_comes_in_and_empty_rows_do_not(template: Path) -> None:
    proposal = read_plan(typed(template))
    check(proposal.plan)
    assert proposal.findings == ()


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods", "xls:MS Excel 97"])
def test_any_office_may_save_it(kind: str, template: Path) -> None:
    (again,) = resaved([typed(template)], kind)
    check(read_plan(again).plan)


def test_nothing_typed_turns_into_a_date_and_rows_grow(template: Path) -> None:
    page = load_workbook(template).worksheets[0]
    first = first_row(page)
    formats = [page.cell(first, column).number_format for column in range(1, 12)]
    assert formats == ["@"] * 7 + ["General"] * 3 + ["@"]
    assert all(page.row_dimensions[row].height is None for row in range(first, first + 15))


def test_drop_downs_come_from_ranges_of_the_visible_guide(template: Path) -> None:
    book = load_workbook(template)
    page, guide = book.worksheets
    assert (guide.title, guide.sheet_state) == (GUIDE, "visible")
    choices = page.data_validations.dataValidation
    assert [choice.type for choice in choices] == ["list"] * 3
    for choice in choices:
        sheet, _, area = str(choice.formula1).rpartition("!")
        assert sheet == f"'{GUIDE}'"
        assert all(cell.value for row in guide[area.replace("$", "")] for cell in row)
        assert not choice.showErrorMessage


def test_the_years_are_those_asked_for(template: Path) -> None:
    texts = {str(cell.value) for page in load_workbook(template).worksheets for row in page.iter_rows() for cell in row}
    assert {"2027", "2028", "2029", "2027–2029 годы"} <= texts
    assert not [text for text in texts if "{" in text]


def test_an_empty_template_holds_no_plan(template: Path) -> None:
    with pytest.raises(InputError):
        read_plan(template)


def test_the_earlier_file_stays_when_it_cannot_be_replaced(template: Path) -> None:
    before = template.read_bytes()
    template.chmod(0o444)
    with pytest.raises(StorageError) as refused:
        write_template(template, 2030)
    assert refused.value.code == "export.read-only"
    assert template.read_bytes() == before


def test_its_period_covers_the_three_years(template: Path) -> None:
    plan = read_plan(typed(template)).plan
    assert isinstance(plan.roadmap.period, Period)
    assert plan.roadmap.years == ("2027", "2028", "2029")
