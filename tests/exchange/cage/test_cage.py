"""The cage from both sides: what crosses the pipe, and what becomes of a reader that dies, hangs or babbles."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Organization
from roadmap_desktop.domain.proposal import Choices, Field, Grid, RowClass
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.cage import ARGUMENT, asking, limits, samples
from roadmap_desktop.exchange.cage import child as caged
from roadmap_desktop.exchange.cage.answering import Desk
from roadmap_desktop.exchange.cage.asking import Reader
from roadmap_desktop.exchange.cage.pieces import LARGEST, Assembly, pieces
from roadmap_desktop.exchange.cage.protocol import Pasted, Request, Wishes, to_line
from roadmap_desktop.exchange.reading import read_plan

SEEDS = Path(__file__).parents[2] / "data" / "seeds"
TABLE = "№\tМероприятие\tСрок\n1.\tОткрыть центр\t2031 год\n2.\tПровести ярмарку\tмай 2032\n"
WISHES = Wishes(
    "План",
    Period(date(2031, 1, 1), date(2032, 12, 31)),
    (Organization("o1", "Министерство"),),
    Choices({(0, 3): RowClass.NOTE}, {(0, 1): Field.EXTRA}, frozenset({2})),
)


def texts(grid: Grid) -> tuple[object, ...]:
    """What of a grid crosses the border."""
    return grid.name, grid.hidden, [(row.place, row.free, [cell.text for cell in row.cells]) for row in grid.rows]


@pytest.mark.parametrize("source", [Path("/план\udcff.xlsx"), Pasted(b"\xff\0<table>", b"\t")])
def test_a_request_crosses_whole(source: Path | Pasted) -> None:
    request = Request(source, WISHES)
    line = request.to_line()
    assert (line.count(b"\n"), Request.from_line(line)) == (1, request)


@pytest.mark.parametrize("name", ["smolensk", "tyumen"])
def test_a_proposal_crosses_whole(name: str) -> None:
    proposal = read_plan(SEEDS / f"{name}.txt")
    lines = list(pieces(proposal))
    assembly = Assembly()
    for line in lines:
        assembly.take(**json.loads(line))
    crossed = assembly.proposal()
    assert [texts(grid) for grid in crossed.grids] == [texts(grid) for grid in proposal.grids]
    assert replace(crossed, grids=()) == replace(proposal, grids=())
    assert max(map(len, lines)) < LARGEST * 2


def test_a_file_is_read_in_the_cage(tmp_path: Path) -> None:
    path = tmp_path / "план.txt"
    path.write_text(TABLE, encoding="utf-8")
    told: list[tuple[int, int]] = []
    proposal = asking.read_plan(path, Wishes("План"), lambda done, whole: told.append((done, whole)))
    assert [activity.title for activity in proposal.plan.activities] == ["Открыть центр", "Провести ярмарку"]
    assert proposal.plan.roadmap.title == "План"
    assert told == sorted(told)
    assert told[0] == (0, 100)


def test_a_copied_piece_is_read_in_the_cage() -> None:
    with Reader(Pasted(plain=TABLE.encode("utf-16-le"))) as reader:
        proposal = reader.propose(Wishes("План"))
    assert len(proposal.plan.activities) == 2


def test_a_fault_of_the_file_comes_back_as_it_was_raised(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        asking.read_plan(tmp_path / "нет.xlsx", Wishes())
    assert (caught.value.code, caught.value.arguments) == ("input.missing", {"name": "нет.xlsx"})


def test_a_file_that_takes_all_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: Path) -> tuple[Grid, ...]:
        raise MemoryError(path)

    monkeypatch.setattr(readers, "read", read)
    (answer,) = map(json.loads, Desk().answer(Request(Path("план.xlsx"), Wishes()), lambda _: None))
    assert answer == {"error": "input.too-large", "arguments": {"name": "план.xlsx"}}


def test_the_child_loads_no_window_and_understands_the_arguments_of_a_bundle(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom roadmap_desktop.main import main\n"
        f"code = main(['-P', '-m', 'roadmap_desktop', {ARGUMENT!r}])\n"
        "sys.exit(code or any(name.startswith(('PySide6', 'sqlalchemy')) for name in sys.modules))"
    )
    request = Request(tmp_path / "нет.txt", Wishes()).to_line()
    done = subprocess.run([sys.executable, "-c", script], input=request, capture_output=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1])["error"] == "input.missing"


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Puts some other program in the place of the reader; afterwards none of them may be left."""
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def popen(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(start(*arguments, **options))
        return started[-1]

    def stand_in(script: str) -> None:
        monkeypatch.setattr(caged, "command", lambda: (sys.executable, "-c", script))
        monkeypatch.setattr(subprocess, "Popen", popen)

    yield stand_in
    assert started
    assert all(process.poll() is not None for process in started)


def code_of(cancelled: Callable[[], bool] | None = None) -> str:
    with pytest.raises(InputError) as caught:
        asking.read_plan(Path("план.xlsx"), Wishes(), cancelled=cancelled)
    return caught.value.code


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("import os; os.abort()", "input.reader-died"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "input.reader-died"),
        ("import sys; sys.stdin.readline(); sys.exit(3)", "input.reader-died"),
        ("print('Fatal error')", "input.reader-died"),
        ("print('[1]')", "input.reader-died"),
        ("print('{\"end\": true}')", "input.reader-died"),
        ('print(\'{"part": "rows", "items": [{}]}\')', "input.reader-died"),
        ("print('{\"part\"', end='')", "input.reader-died"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "input.too-slow"),
        ("while True: print('[' + '1,' * 10**6 + '1]')", "input.too-large"),
        ("print('{}' * 10**8)", "input.too-large"),
    ],
)
@pytest.mark.needs("linux")
def test_whatever_becomes_of_the_child_is_said(child: Callable[[str], None], script: str, code: str) -> None:
    child(script)
    assert code_of() == code


def test_a_child_that_hangs_is_ended(child: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    child("import time; time.sleep(600)")
    monkeypatch.setattr(limits, "SECONDS", 0.2)
    assert code_of() == "input.too-slow"


def test_a_child_is_ended_when_nobody_waits_any_more(child: Callable[[str], None]) -> None:
    child("import time; time.sleep(600)")
    asked = iter([False, False, True])
    assert code_of(lambda: next(asked)) == "input.cancelled"


@pytest.mark.needs("linux")
@pytest.mark.parametrize(
    ("harm", "outcome"),
    [
        ("bytearray(2 << 30)", "MemoryError"),
        ("open(sys.argv[1], 'wb').write(bytes(4 << 20))", "OSError"),
    ],
)
def test_the_child_cannot_take_more_than_its_limits(tmp_path: Path, harm: str, outcome: str) -> None:
    script = (
        "import sys\nfrom roadmap_desktop.exchange.cage import limits\nlimits.bind()\n"
        f"try:\n    {harm}\nexcept (MemoryError, OSError) as error:\n    print(type(error).__name__)"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "x")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == outcome


def test_the_samples_of_the_self_test_are_what_they_say(tmp_path: Path) -> None:
    outcomes: dict[str, str] = {}
    broken = {name: data for name, (data, _) in samples.unreadable().items()}
    for name, data in (samples.readable() | broken).items():
        (tmp_path / name).write_bytes(data)
        *_, last = map(json.loads, Desk().answer(Request(tmp_path / name, Wishes()), lambda _: None))
        outcomes[name] = last.get("error", "read")
    expected = dict.fromkeys(samples.readable(), "read") | {n: code for n, (_, code) in samples.unreadable().items()}
    assert outcomes == expected


def test_a_line_holds_any_text_in_as_many_bytes_as_it_has() -> None:
    text = "край\nобласть\u2028\ud800"
    line = to_line({"text": text})
    assert line.count(b"\n") == 1
    assert json.loads(line) == {"text": text}
    assert len(to_line({"text": "я" * 100})) < 250
