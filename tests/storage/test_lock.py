from __future__ import annotations

import errno
import json
import os
import socket
from collections.abc import Iterator
from dataclasses import asdict, replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import lock
from roadmap_desktop.storage.lock import Holder, Lock, holder_of, lock_path
from roadmap_desktop.storage.store import Store
from tests.storage.editing import CONTEXT

ELSEWHERE = Holder("another-computer", "Иванова", 4711, "1", "n", "2026-01-01T00:00:00+00:00")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "f.db"


def leave(file: Path, holder: Holder) -> None:
    """A lock file that nobody of this computer holds."""
    lock_path(file).write_text(json.dumps(asdict(holder)))


def of_this_computer(**values: object) -> Holder:
    return replace(Holder.present(), **values)  # type: ignore[arg-type]


def dead_pid() -> int:
    process = CONTEXT.Process(target=os.getpid)
    process.start()
    process.join()
    assert process.pid
    return process.pid


def refusal(file: Path) -> StorageError:
    with pytest.raises(StorageError) as caught:
        Lock.acquire(file)
    assert caught.value.code == "storage.locked"
    return caught.value


def test_the_second_is_told_who_holds_the_file(file: Path) -> None:
    held = Lock.acquire(file)
    holder = refusal(file).arguments["details"]
    assert isinstance(holder, Holder)
    assert (holder.host, holder.pid) == (socket.gethostname(), os.getpid())
    held.release()
    Lock.acquire(file).release()


def test_nothing_stays_when_it_is_given_up(file: Path) -> None:
    held = Lock.acquire(file)
    held.release()
    held.release()
    assert list(file.parent.iterdir()) == []


def test_a_lock_that_a_crash_left_is_taken_over(file: Path) -> None:
    leave(file, of_this_computer(pid=dead_pid()))
    held = Lock.acquire(file)
    assert holder_of(file).pid == os.getpid()
    held.release()


@pytest.mark.needs("linux")
def test_a_pid_that_was_given_to_another_process_is_no_holder(file: Path) -> None:
    leave(file, of_this_computer(process="1"))
    Lock.acquire(file).release()


@pytest.mark.needs("linux")
def test_a_living_process_keeps_its_lock_where_locks_do_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_locked", lambda _descriptor: True)
    held = Lock.acquire(file)
    refusal(file)
    held.release()


@pytest.mark.parametrize("age", [-3, 0, 3])
def test_another_computer_is_never_pushed_aside_silently(file: Path, age: int) -> None:
    leave(file, ELSEWHERE)
    when = lock_path(file).stat().st_mtime + age * 365 * 86_400
    os.utime(lock_path(file), (when, when))
    before = lock_path(file).read_bytes()
    assert refusal(file).arguments["holder"] == "Иванова (another-computer)"
    assert lock_path(file).read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"{}", b"[1]", '{"host": "я'.encode()])
def test_an_unreadable_lock_is_respected(file: Path, content: bytes) -> None:
    lock_path(file).write_bytes(content)
    assert refusal(file).arguments["holder"] == "?"


def test_the_user_may_push_the_named_holder_aside(file: Path) -> None:
    leave(file, ELSEWHERE)
    refused = refusal(file).arguments["details"]
    assert isinstance(refused, Holder)
    with pytest.raises(StorageError):
        Lock.acquire(file, replace(refused, nonce="somebody else by now"))
    Lock.acquire(file, refused).release()


def test_who_was_pushed_aside_notices_before_the_next_write(store: Store) -> None:
    assert store._lock
    store._lock.confirm()
    leave(store.path, ELSEWHERE)
    with pytest.raises(StorageError, match=r"storage\.lock-lost"):
        store._lock.confirm()
    store.close()
    assert holder_of(store.path) == ELSEWHERE


def test_a_removed_lock_is_a_lost_lock(store: Store) -> None:
    lock_path(store.path).unlink()
    assert store._lock
    with pytest.raises(StorageError, match=r"storage\.lock-lost"):
        store._lock.confirm()


def test_the_heartbeat_moves_on(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Lock.acquire(file)
    monkeypatch.setattr(lock, "_now", lambda: "2099-01-01T00:00:00+00:00")
    monkeypatch.setattr(lock, "_HEARTBEAT", 0)
    held.confirm()
    assert holder_of(file).heartbeat.startswith("2099")
    held.confirm()
    held.release()


def test_a_rival_that_peeks_does_not_spoil_the_making(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between making the lock file and locking it, another process may hold it for a moment, and go away refused."""
    answers = iter([False, False, True])
    monkeypatch.setattr(lock, "_locked", lambda _descriptor: next(answers))
    Lock.acquire(file).release()


def test_a_lock_that_cannot_be_written_is_not_left_behind(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Lock) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Lock, "_write", full)
    with pytest.raises(StorageError, match=r"storage\.full"):
        Lock.acquire(file)
    assert list(file.parent.iterdir()) == []


def test_the_second_store_opens_for_reading_only(store: Store) -> None:
    with pytest.raises(StorageError, match=r"storage\.locked"):
        Store.open(store.path)
    with Store.open(store.path, read_only=True) as second:
        assert second.load() == store.load()


@pytest.mark.needs("linux")
def test_a_link_leads_to_the_same_lock(store: Store, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(store.path)
    with pytest.raises(StorageError, match=r"storage\.locked"):
        Store.open(link)


# --- between processes -----------------------------------------------------------------------------------------------


def hold(file: Path, channel: Connection) -> None:
    """Try for the lock when told; tell the outcome; give it up, or die with it, when told."""
    channel.recv()
    try:
        held = Lock.acquire(file)
    except StorageError as error:
        channel.send(error.code)
        return
    channel.send("held")
    channel.recv()
    held.release()


@pytest.fixture
def rivals(file: Path) -> Iterator[list[Connection]]:
    """Eight processes that wait at the start."""
    processes, channels = [], []
    for _ in range(8):
        ours, theirs = CONTEXT.Pipe()
        processes.append(CONTEXT.Process(target=hold, args=(file, theirs)))
        processes[-1].start()
        theirs.close()
        channels.append(ours)
    yield channels
    for process, channel in zip(processes, channels, strict=True):
        process.kill()
        process.join()
        channel.close()


@pytest.mark.parametrize("stale", [False, True])
def test_of_eight_one_gets_the_lock(file: Path, rivals: list[Connection], stale: bool) -> None:
    if stale:
        leave(file, of_this_computer(pid=dead_pid()))
    for channel in rivals:
        channel.send("go")
    outcomes = [channel.recv() for channel in rivals]
    assert sorted(outcomes) == ["held"] + ["storage.locked"] * 7
    rivals[outcomes.index("held")].send("release")


def test_a_killed_holder_leaves_the_way_free(file: Path) -> None:
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=hold, args=(file, theirs))
    process.start()
    ours.send("go")
    assert ours.recv() == "held"
    process.kill()
    process.join()
    assert lock_path(file).exists()
    Lock.acquire(file).release()
    ours.close()
    theirs.close()
