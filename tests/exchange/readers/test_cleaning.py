"""What a reader takes out of a text, and when."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from roadmap_desktop.exchange.readers.cleaning import clean, is_clean, stored
from roadmap_desktop.exchange.reading import read_plan


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("а \n\t\r\xad\u200b\u2028\x07")))
def test_only_what_is_left_as_it_is_counts_as_clean(text: str) -> None:
    kept = stored(text)
    assert not is_clean(kept) or clean(kept) == kept
    assert clean(clean(text)) == clean(text)


def test_common_texts_are_clean() -> None:
    assert all(map(is_clean, ("", "1.", "Май - июнь 2018", "«Мастер»:\n- 5 %", "Доклад №\xa05".replace("\xa0", " "))))


def test_a_workbook_of_others_brings_nothing_that_no_one_can_see(tmp_path: Path) -> None:
    book = Workbook()
    (page,) = book.worksheets
    page.append(["№ п/п", "Мероприятие", "Срок", "Исполнитель"])
    page.append(["1.", "Под\xadготовка\u200b проекта", "Май\t2018", "Департамент кадров \nобласти"])
    book.save(tmp_path / "plan.xlsx")
    (activity,) = read_plan(tmp_path / "plan.xlsx").plan.activities
    assert (activity.title, activity.deadline.text) == ("Подготовка проекта", "Май 2018")
