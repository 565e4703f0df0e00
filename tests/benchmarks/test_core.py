from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from roadmap_desktop.app.session import Label, Session
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import plan_added
from roadmap_desktop.domain.deadlines import Deadline, read
from tests.benchmarks.conftest import cpu_seconds, seconds
from tests.benchmarks.plans import PHRASES, large_plan

Report = Callable[[str, str, str], None]
LABEL = Label("step.import", (("title", ""),))


def database(path: Path, count: int) -> Path:
    with Session.open(path, create=True) as session:
        session.apply(plan_added(large_plan(count)), LABEL, "import")
    return path


def opened(path: Path) -> None:
    Session.open(path).close()


def test_open_grows_linearly(report: Report, tmp_path: Path) -> None:
    paths = {n: database(tmp_path / f"{n}.db", n) for n in (1_000, 10_000)}
    taken = {n: cpu_seconds(lambda p=path: opened(p)) for n, path in paths.items()}  # type: ignore[misc]
    report("open 10,000 : 1,000 activities", f"{taken[10_000] / taken[1_000]:.1f} x ({taken[10_000]:.2f} s)", "11 x")


def test_write_grows_linearly(report: Report, tmp_path: Path) -> None:
    taken = {n: seconds(lambda n=n: database(tmp_path / f"w{n}.db", n), 1) for n in (1_000, 10_000)}  # type: ignore[misc]
    report("write 10,000 : 1,000 activities", f"{taken[10_000] / taken[1_000]:.1f} x ({taken[10_000]:.2f} s)", "11 x")


def test_undo_and_redo_of_an_import_grow_linearly(report: Report, tmp_path: Path) -> None:
    taken: dict[int, float] = {}
    for count in (1_000, 10_000):
        with Session.open(database(tmp_path / f"u{count}.db", count)) as session:
            taken[count] = seconds(session.undo, 1) + seconds(session.redo, 1)
    ratio = f"{taken[10_000] / taken[1_000]:.1f} x ({taken[10_000]:.2f} s)"
    report("import undone and redone, 10,000 : 1,000 activities", ratio, "11 x")


def test_one_edit_and_its_undo_at_10_000_rows(report: Report, tmp_path: Path) -> None:
    with Session.open(database(tmp_path / "edit.db", 10_000)) as session:
        texts = iter(f"Июнь - июль {2000 + i}" for i in range(100))

        def edit() -> None:
            change = edits.set_deadline(session.file, "a5000", Deadline.of(next(texts)))
            session.apply(change, Label("step.deadline-moved", (("number", "1"),)), "timeline")

        report("an edit at 10,000 rows, no window", f"{seconds(edit, 9) * 1000:.0f} ms", "50 ms")
        report("an undo at 10,000 rows, no window", f"{seconds(session.undo, 9) * 1000:.0f} ms", "50 ms")


def test_reading_phrases(report: Report) -> None:
    phrases = [
        f"{phrase} {'' if i % 2 else ' '}".strip() + f" {i}" for i in range(10_000) for phrase in (PHRASES[i % 8],)
    ]
    read.cache_clear() if hasattr(read, "cache_clear") else None
    report("reading 10,000 different phrases", f"{seconds(lambda: [read(p) for p in phrases], 1):.2f} s", "1 s")


def test_memory_of_10_000_activities(report: Report, tmp_path: Path) -> None:
    path = database(tmp_path / "memory.db", 10_000)
    tracemalloc.start()
    with Session.open(path):
        held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    report("memory of 10,000 open activities", f"{held / 2**20:.0f} MB", "-")


def test_command_line_starts_fast(report: Report) -> None:
    def run(*words: str) -> None:
        subprocess.run([sys.executable, "-m", "roadmap_desktop", *words], check=True, capture_output=True)

    bare = seconds(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 7)
    for words, budget in ((("--version",), "0.15 s"), (("deadline", "Май 2018"), "0.3 s")):
        taken = seconds(lambda words=words: run(*words), 7)  # type: ignore[misc]
        report(" ".join(words), f"{taken:.2f} s (bare python {bare:.2f} s)", budget)
