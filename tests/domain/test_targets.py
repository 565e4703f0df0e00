from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.targets import Target, TargetKind, falls


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Да", TargetKind.YES),
        (" нет", TargetKind.NO),
        ("-", TargetKind.NOT_APPLICABLE),
        ("–", TargetKind.NOT_APPLICABLE),
        ("Х", TargetKind.NOT_APPLICABLE),
        ("", TargetKind.EMPTY),
        (" \n", TargetKind.EMPTY),
        ("В соответствии с расписанием", TargetKind.TEXT),
        ("не менее 5", TargetKind.TEXT),
        ("17", TargetKind.NUMBER),
    ],
)
def test_no_dash_and_nothing_are_three_things(text: str, kind: TargetKind) -> None:
    assert Target.of(text).kind is kind
    assert Target.of(text).text == text


@pytest.mark.parametrize(
    ("text", "value"), [("12,5", "12.5"), ("1 250", "1250"), ("−3", "-3"), ("1 000 000,25", "1000000.25")]
)
def test_numbers_as_officials_write_them(text: str, value: str) -> None:
    assert Target.of(text).value == Decimal(value)


@pytest.mark.parametrize(("typed", "text"), [("д", "Да"), ("Н", "Нет"), ("+", "Да"), ("7", "7"), ("-", "-")])
def test_one_letter_is_enough_to_type(typed: str, text: str) -> None:
    assert Target.typed(typed).text == text


@pytest.mark.parametrize(
    ("name", "unit", "targets", "less_is_better"),
    [
        ("Уровень безработицы", "%", "5,2 5 4,9", True),
        ("Уровень безработицы", "%", "5 5 4,9", False),
        ("Уровень безработицы", "%", "5", False),
        ("Срок подключения, не более", "дней", "30", True),
        ("Срок подключения", "дней, не более", "30 - 30", True),
        ("Число жалоб (не выше)", "ед.", "- 4", True),
        ("Доля заявлений, рассмотренных в срок не более 10 дней", "%", "100 100", False),
        ("Доля заявлений, рассмотренных в срок не более 10 дней", "%", "80 90", False),
        ("Сокращение доли аварийных домов", "%", "7", True),
        ("Снижение травматизма к уровню 2017 года", "%", "5 10 15", False),
        ("Мероприятия, направленные на снижение травматизма", "ед.", "5 5", False),
        ("Прирост выпуска к прошлому году", "%", "9 7 5", False),
        ("Охват обучением, не менее", "%", "90 85", False),
        ("Приказ", "«Да»/ «Нет»", "Да -", False),
        ("Охват", "чел.", "", False),
    ],
)
def test_less_is_better_where_a_limit_or_the_targets_say_so(
    name: str, unit: str, targets: str, less_is_better: bool
) -> None:
    assert falls(name, unit, map(Target.of, targets.split())) is less_is_better


@given(st.lists(st.integers(0, 50), min_size=2), st.sampled_from(["Охват", "Снижение", "Число, не более", "Рост"]))
def test_targets_that_grow_once_never_mean_that_less_is_better(values: list[int], name: str) -> None:
    grown = [*values, max(values) + 1]
    assert not falls(name, "ед.", [Target.of(str(value)) for value in grown])
