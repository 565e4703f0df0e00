"""Names of files that Windows takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.exchange.writing.file_names import file_name, sheet_name

DEVICES = ("con", "prn", "aux", "nul", *(f"{kind}{i}" for kind in ("com", "lpt") for i in range(10)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Выписка – ДОиН", "Выписка – ДОиН.xlsx"),
        ("ООО «Рога/Копыта»: отдел", "ООО «Рога Копыта» отдел.xlsx"),
        ('a<b>c:d"e\\f|g?h*i', "a b c d e f g h i.xlsx"),
        ("две\nстроки\tи пробелы ", "две строки и пробелы.xlsx"),
        ("отчет...", "отчет.xlsx"),
        ("..\\..\\windows", "windows.xlsx"),
        ("\u202eslx.exe\u200b", "slx.exe.xlsx"),
        ("CON", "_CON.xlsx"),
        ("nul.txt", "_nul.txt.xlsx"),
        ("Com1 .архив", "_Com1 .архив.xlsx"),
        ("Концепция", "Концепция.xlsx"),
        ("???", "Дорожная карта.xlsx"),
        ("", "Дорожная карта.xlsx"),
    ],
)
def test_a_text_becomes_a_name(text: str, name: str) -> None:
    assert file_name(text) == name


def test_a_long_name_ends_with_a_whole_word() -> None:
    name = file_name("Департамент Смелого эксперимента по образованию, науке и делам молодежи большой области" * 2)
    assert name == "Департамент Смелого эксперимента по образованию, науке и делам молодежи большой.xlsx"


@given(st.text(max_size=300))
def test_any_text_makes_a_name_that_windows_takes(text: str) -> None:
    name = file_name(text)
    stem = name.removesuffix(".xlsx")
    assert stem
    assert stem == stem.strip(" .")
    assert not set(stem) & set('<>:"/\\|?*')
    assert all(letter >= " " for letter in stem)
    assert stem.partition(".")[0].strip().casefold() not in DEVICES
    assert len(name.encode()) <= 255
    assert file_name(stem) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Департамент [кадров]: сводный/общий", "Департамент кадров сводный общи"),
        ("'ПОО'", "ПОО"),
        ("ДОиН\x07", "ДОиН"),
        ("\u200b", "Лист"),
    ],
)
def test_a_sheet_is_named_as_offices_allow(text: str, name: str) -> None:
    assert sheet_name(text) == name


def test_sheets_of_the_same_name_get_a_number_whatever_their_case() -> None:
    taken: list[str] = []
    for text in (
        "ПОО",
        "поо",
        "Очень длинное наименование департамента",
        "Очень длинное наименование департамента области",
    ):
        taken.append(sheet_name(text, taken))
    assert taken == ["ПОО", "поо (2)", "Очень длинное наименование депа", "Очень длинное наименование (2)"]
    assert all(len(name) <= 31 for name in taken)
