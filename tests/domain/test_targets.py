from decimal import Decimal

import pytest

from roadmap_desktop.domain.targets import Target, TargetKind


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
