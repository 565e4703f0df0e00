from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage.store import Store
from tests.storage import editing


def kill_while_editing(path: Path, *, torn: bool = False) -> int:
    """Kill -9 at a random moment after the first confirmation; the last revision that was confirmed."""
    process, channel = editing.start(path, torn=torn)
    first: int = channel.recv()
    time.sleep(random.uniform(0, 0.08))
    process.kill()
    process.join()
    last = editing.confirmed(channel)
    channel.close()
    return max(first, last)


def is_whole(path: Path, confirmed: int) -> bool:
    """Opened and checked; nothing confirmed is lost, at most one more came, and rows and journal tell the same."""
    with Store.open(path) as store:
        entries = store.journal()
        assert [entry.revision for entry in entries] == list(range(1, store.revision + 1))
        assert confirmed <= store.revision <= confirmed + 1
        return editing.same(store.load(), editing.replayed(entries))


@pytest.mark.parametrize("kills", [10, pytest.param(60, marks=pytest.mark.long)])
def test_kill_loses_nothing_confirmed_and_leaves_nothing_half(path: Path, kills: int) -> None:
    revisions = [1]
    for _ in range(kills):
        revisions.append(kill_while_editing(path))
        assert is_whole(path, revisions[-1])
    assert revisions == sorted(set(revisions)), "an edit went unseen"


def test_the_look_finds_what_is_half(path: Path) -> None:
    """The guard taken away: with rows and entry in two transactions the same kills do leave damage."""
    for _ in range(20):
        confirmed = kill_while_editing(path, torn=True)
        try:
            whole = is_whole(path, confirmed)
        except (StorageError, AssertionError):
            return
        if not whole:
            return
    pytest.fail("twenty torn kills went unseen")


@pytest.fixture
def hot(path: Path) -> Path:
    """A file in whose midst a writer was killed."""
    editing.killed_in_a_transaction(path)
    assert b"half" in path.read_bytes()
    return path


@pytest.mark.needs("linux")
def test_the_next_writer_rolls_back_what_a_kill_left(hot: Path) -> None:
    assert is_whole(hot, 1)
    assert not Path(f"{hot}-journal").exists()


@pytest.mark.needs("linux")
def test_a_file_killed_before_its_new_pages_were_there_is_whole_again(hot: Path) -> None:
    """The first page, which counts the pages, is written before the last ones: until the rollback the file is short."""
    content = hot.read_bytes()
    pages = len(content) // 4096
    hot.write_bytes(content[:28] + (pages + 3).to_bytes(4, "big") + content[32:])
    assert is_whole(hot, 1)


@pytest.mark.needs("linux")
def test_a_reader_does_not_show_what_a_kill_left(hot: Path) -> None:
    before = hot.read_bytes()
    with pytest.raises(StorageError, match=r"storage\.unfinished"):
        Store.open(hot, read_only=True)
    assert hot.read_bytes() == before
