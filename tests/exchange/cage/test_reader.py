"""A document that stays in the cage: read once, recognised anew at every decision, whatever becomes of the child."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_desktop.domain.proposal import Choices, RowClass
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.cage.asking import Reader
from roadmap_desktop.exchange.cage.child import Child
from roadmap_desktop.exchange.cage.protocol import Wishes

TABLE = "№\tМероприятие\tСрок\n1.\tОткрыть центр\t2031 год\n2.\tПровести ярмарку\tмай 2032\n"
NOTED = Wishes("План", choices=Choices(rows={(0, 2): RowClass.NOTE}))


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Child]:
    """The children that were started; none may be left afterwards."""
    found: list[Child] = []
    start = Child.__init__

    def count(child: Child) -> None:
        start(child)
        found.append(child)

    monkeypatch.setattr(Child, "__init__", count)
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "план.txt"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def reader(path: Path, started: list[Child]) -> Iterator[Reader]:
    with Reader(path) as reader:
        yield reader
    assert all(child.exit_code() is not None for child in started)


def count(reader: Reader, wishes: Wishes) -> int:
    return len(reader.propose(wishes).plan.activities)


def test_a_decision_is_understood_without_reading_again(reader: Reader, path: Path, started: list[Child]) -> None:
    assert count(reader, Wishes("План")) == 2
    path.unlink()
    assert count(reader, NOTED) == 1
    assert count(reader, Wishes("План")) == 2
    assert len(started) == 1


def test_an_answer_that_is_no_plan_leaves_the_document_at_hand(reader: Reader, started: list[Child]) -> None:
    with pytest.raises(InputError, match=r"input\.no-table"):
        reader.propose(Wishes(choices=Choices(left_out=frozenset({0}))))
    assert count(reader, Wishes("План")) == 2
    assert len(started) == 1


def test_a_child_that_died_meanwhile_is_replaced(reader: Reader, started: list[Child]) -> None:
    assert count(reader, Wishes("План")) == 2
    started[0].kill()
    assert count(reader, NOTED) == 1
    assert len(started) == 2


def test_the_question_after_a_cancelled_one_begins_anew(reader: Reader, started: list[Child]) -> None:
    with pytest.raises(InputError, match=r"input\.cancelled"):
        reader.propose(Wishes(), cancelled=lambda: True)
    assert count(reader, Wishes("План")) == 2
    assert len(started) == 2


def test_closing_ends_a_question_under_way(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, started: list[Child]
) -> None:
    script = "import time\nfor line in open(0): time.sleep(600)"
    monkeypatch.setattr("roadmap_desktop.exchange.cage.child.command", lambda: (sys.executable, "-c", script))
    said: list[str] = []

    def ask() -> None:
        try:
            reader.propose(Wishes())
        except InputError as error:
            said.append(error.code)

    asking = threading.Thread(target=ask)
    asking.start()
    while not started:
        time.sleep(0.01)
    reader.close()
    asking.join()
    assert said == ["input.cancelled"]


def test_a_closed_reader_starts_no_child(path: Path, started: list[Child]) -> None:
    reader = Reader(path)
    reader.close()
    with pytest.raises(InputError, match=r"input\.cancelled"):
        reader.propose(Wishes())
    assert started == []
