"""Delimited texts: encodings, delimiters, quoted lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers.delimited import grid

TEXT = '№;Мероприятие;Срок\r\n1.;"Провести;\nярмарку ""Весна""";2031\r\n2.;Открыть центр занятости населения;2032\r\n'
CELLS = [["№", "Мероприятие", "Срок"], ["1.", 'Провести;\nярмарку "Весна"', "2031"],
         ["2.", "Открыть центр занятости населения", "2032"]]  # fmt: skip


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r", "cp866"]
)
def test_the_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "план.csv"
    # The number sign is not in every code page.
    path.write_bytes(TEXT.replace("№", "N").encode(encoding))
    (found,) = readers.read(path)
    assert [[cell.text for cell in row.cells] for row in found.rows] == [["N", *CELLS[0][1:]], *CELLS[1:]]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    rows = ["№;Мероприятие;Исполнители", '1.;Провести;"Минтруд, Минэк; другие"', '2.;Открыть;"Минфин, Минтруд"']
    found = grid("\n".join(rows).replace(";", delimiter))
    assert [len(row.cells) for row in found.rows] == [3, 3, 3]


def test_excel_may_state_the_delimiter() -> None:
    assert [[cell.text for cell in row.cells] for row in grid("sep=|\r\nа;б|в\r\n").rows] == [["а;б", "в"]]


def test_a_quote_that_nobody_closes_is_a_sign() -> None:
    rows = grid('а;"б\n' + "в;г\n" * 50_000).rows
    assert [cell.text for cell in rows[0].cells] == ["а", '"б']
    assert len(rows) == 50_001
