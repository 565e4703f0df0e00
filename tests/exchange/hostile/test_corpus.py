"""Whatever a file is: the program lives on in little memory, says what is wrong, and the database is as it was."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from roadmap_desktop.app import imports
from roadmap_desktop.app.session import Session
from tests.exchange.hostile.corpus import FILES, HEAD, HEAVY, READ, ROWS

MOST_MEMORY = 400 << 20
MOST_SECONDS = 61  # the limit, and a moment to end the child
# One of each kind goes the whole way in the usual run, all of them in the long one.
CAGED = (
    "size.xlsx", "ratio.xlsx", "laughs-sheet1.xml.xlsx", "foreign.docx", "far.xlsx", "styled.xlsx", "commas.csv",
    "line.csv", "spans.ods", "surrogate.xlsx", "office.xlsx", "circle.xlsx", "cells.txt",
)  # fmt: skip

# One process reads them all: what the first leaves behind burdens the next.
BOUND = """
import json, sys
from pathlib import Path
from roadmap_desktop.exchange.cage import answering, limits
from roadmap_desktop.exchange.cage.protocol import Request, Wishes
limits.bind()
def answer(path):
    lines = map(json.loads, answering.Desk().answer(Request(path, Wishes()), lambda done: None))
    return [line for line in lines if line.get("part") in {None, "activities"}]
print(json.dumps({path.name: answer(path) for path in Path(sys.argv[1]).iterdir()}))
"""
CALLER = """
import json, re, sys, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from roadmap_desktop.app import imports
from roadmap_desktop.app.session import Session
from roadmap_desktop.errors import InputError
def outcome(path):
    began = time.monotonic()
    try:
        proposal = imports.read(path)
    except InputError as error:
        code = error.code
    else:
        code = "read" if len(proposal.plan.activities) >= 2 else "lost"
    return path.name, (code, time.monotonic() - began)
files = [Path(sys.argv[2], name) for name in sys.argv[3:]]
with Session.open(Path(sys.argv[1])) as session, ThreadPoolExecutor(2) as pool:
    outcomes = dict(pool.map(outcome, files))
# Not ru_maxrss, which counts in what the process was before it became this one.
memory = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024
print(json.dumps({"outcomes": outcomes, "memory": memory}))
"""

pytestmark = pytest.mark.needs("linux")


def ran(*arguments: str) -> tuple[dict[str, Any], str]:
    """What a script printed as JSON, and what it said on standard error."""
    done = subprocess.run([sys.executable, "-c", *arguments], capture_output=True, text=True, check=True)
    return json.loads(done.stdout), done.stderr


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "files"
    folder.mkdir()
    for name, (make, _) in FILES.items():
        make(folder / name)
    return folder


@pytest.fixture(scope="module")
def answers(files: Path) -> dict[str, Any]:
    """What the reading side answers to every file."""
    found, said = ran(BOUND, str(files))
    assert said == ""
    return found


@pytest.mark.parametrize(("name", "code"), [(name, code) for name, (_, code) in FILES.items()])
def test_every_file_has_its_answer(answers: dict[str, Any], name: str, code: str) -> None:
    *found, last = answers[name]
    assert last.get("error", READ) == code
    if code == READ:
        titles = [activity["title"] for piece in found for activity in piece["items"]]
        assert titles[:2] == [row[1] for row in ROWS]


def test_a_far_cell_is_named(answers: dict[str, Any]) -> None:
    assert answers["far.xlsx"][-1]["arguments"]["cell"] == "Sheet!XFD1048576"
    assert answers["gap.ods"][-1]["arguments"]["cell"] == "Л!A1000004"


def test_the_program_lives_on_and_the_database_is_as_it_was(files: Path, request: pytest.FixtureRequest) -> None:
    names: tuple[str, ...] = CAGED
    if request.config.getoption("--long"):
        names = (*FILES, *HEAVY)
        for name, (make, _) in HEAVY.items():
            make(files / name)
    expected = {name: code for name, (_, code) in (FILES | HEAVY).items() if name in names}
    database, source = files.parent / "plan.db", files.parent / "plan.txt"
    source.write_text("\n".join("\t".join(row) for row in (HEAD, *ROWS)), encoding="utf-8")
    with Session.open(database, create=True) as session:
        imports.take(session, imports.read(source), source.name)
    before = hashlib.sha256(database.read_bytes()).digest()
    found, said = ran(CALLER, str(database), str(files), *names)
    assert {name: code for name, (code, _) in found["outcomes"].items()} == expected
    assert max(seconds for _, seconds in found["outcomes"].values()) <= MOST_SECONDS
    assert found["memory"] <= MOST_MEMORY
    assert said == ""
    assert hashlib.sha256(database.read_bytes()).digest() == before
