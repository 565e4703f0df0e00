from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from sqlalchemy import PoolProxiedConnection

from roadmap_desktop.domain.changes import Change, apply, diff
from roadmap_desktop.domain.model import File
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import backup, database
from roadmap_desktop.storage import store as store_module
from roadmap_desktop.storage.store import Entry, Store
from tests.storage.editing import CONTEXT, edit, same

PAGE = 4096


def written(store: Store, change: Change) -> str:
    """Try a change; the code of the fault, or nothing."""
    try:
        store.write(change, Entry.of(change, "test", "step.test"))
    except StorageError as error:
        return error.code
    return ""


def edited(store: Store) -> str:
    """Try the next edit, and see that the file holds the old state or the new; the code of the fault, or nothing."""
    before = store.load()
    change = edit(before, store.revision)
    code = written(store, change)
    assert same(store.load(), before if code else apply(before, change))
    return code


@contextmanager
def files_limited_to(size: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.needs("linux")
def test_a_write_that_fails_anywhere_changes_nothing(path: Path) -> None:
    """A limit that rises by half a page lets one more write through each time, of the journal and of the file."""
    codes = set()
    with Store.open(path) as store:
        for limit in range(0, path.stat().st_size + 4 * PAGE, PAGE // 2):
            before = store.load()
            change = edit(before, store.revision)
            with files_limited_to(limit):
                code = written(store, change)
            codes.add(code)
            assert same(store.load(), before if code else apply(before, change))
    assert codes == {"storage.io", ""}
    with Store.open(path) as store:
        assert store.undo_target()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.needs("linux", "root", "mount")
def test_a_full_disk_is_said_so_and_work_goes_on_when_there_is_room(small_disk: Path, plan: File) -> None:
    with Store.open(small_disk / "f.db", create=True) as store:
        start = diff(store.load(), plan)
        assert start
        store.write(start, Entry.of(start, "test", "step.test"))
        for _ in range(5):
            filler = small_disk / "filler"
            with filler.open("wb", buffering=0) as file, suppress(OSError):
                while file.write(bytes(1024)):
                    pass
            assert edited(store) == "storage.full"
            filler.unlink()
            assert edited(store) == ""


@pytest.mark.needs("linux", "root", "mount")
def test_a_full_disk_makes_no_half_file(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(500 * 1024))
    with pytest.raises(StorageError, match=r"storage\.full"):
        Store.open(small_disk / "f.db", create=True)
    assert [found.name for found in small_disk.iterdir()] == ["filler"]


@pytest.mark.needs("linux", "root", "mount")
def test_a_read_only_folder_is_read_and_not_written(path: Path) -> None:
    subprocess.run(["mount", "--bind", str(path.parent), str(path.parent)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(path.parent)], check=True)
        with pytest.raises(StorageError, match=r"storage\.read-only"):
            Store.open(path)
        with Store.open(path, read_only=True) as store:
            assert store.load().activities
    finally:
        subprocess.run(["umount", str(path.parent)], check=True)


@pytest.mark.needs("linux", "root", "chattr")
def test_a_read_only_file_is_read_and_not_written(path: Path) -> None:
    subprocess.run(["chattr", "+i", str(path)], check=True)
    try:
        with pytest.raises(StorageError, match=r"storage\.read-only"):
            Store.open(path)
        with Store.open(path, read_only=True) as store:
            assert store.load().activities
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=True)
    assert sorted(found.name for found in path.parent.iterdir()) == [path.name]


def test_a_file_that_another_program_holds_is_said_to_be_busy(store: Store) -> None:
    change = edit(store.load(), store.revision)
    with store._transaction() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=10")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert written(store, change) == "storage.busy"
        other.execute("ROLLBACK")
    assert written(store, change) == ""


# --- a commit that fails ---------------------------------------------------------------------------------------------


def failing_commit(store: Store, patch: pytest.MonkeyPatch, *, done: bool) -> None:
    dialect = store._engine.dialect
    commit = dialect.do_commit

    def fail(connection: PoolProxiedConnection) -> None:
        patch.undo()
        if done:
            commit(connection)
        raise sqlite3.OperationalError("disk I/O error")

    patch.setattr(dialect, "do_commit", fail)


def test_a_commit_that_fails_is_rolled_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store.load()
    failing_commit(store, monkeypatch, done=False)
    assert written(store, edit(before, 1)) == "storage.io"
    assert same(store.load(), before)
    assert edited(store) == ""


def test_a_commit_that_fails_after_it_is_done_is_done(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sync of the folder is the last of a commit: when that fails, the new state stands all the same."""
    before = store.load()
    change = edit(before, 1)
    failing_commit(store, monkeypatch, done=True)
    assert written(store, change) == ""
    assert same(store.load(), apply(before, change))
    assert edited(store) == ""


# --- another file in the place of ours -------------------------------------------------------------------------------


@pytest.fixture
def twin(path: Path, tmp_path: Path) -> Path:
    """A copy of the file that went another way: the same uuid, revision, size and change counter as the next state."""
    found = tmp_path / "twin.db"
    shutil.copyfile(path, found)
    with Store.open(found) as store:
        change = edit(store.load(), 7)
        store.write(change, Entry.of(change, "test", "step.test"))
    return found


def replace_by_rename(path: Path, twin: Path) -> None:
    twin.replace(path)


def overwrite_in_place(path: Path, twin: Path) -> None:
    shutil.copyfile(twin, path)


def remove(path: Path, _twin: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("swap", "code"),
    [
        (replace_by_rename, "storage.replaced"),
        (overwrite_in_place, "storage.replaced"),
        (remove, "storage.gone"),
    ],
)
def test_a_file_that_was_swapped_is_not_written_to(
    path: Path, twin: Path, swap: Callable[[Path, Path], None], code: str
) -> None:
    with Store.open(path) as store:
        assert edited(store) == ""
        change = edit(store.load(), store.revision)
        swap(path, twin)
        before = path.read_bytes() if path.exists() else b""
        assert written(store, change) == code
        assert (path.read_bytes() if path.exists() else b"") == before


def test_without_the_look_from_outside_a_swap_goes_unnoticed(
    path: Path, twin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard taken away: SQLite takes the twin for the file it knows, and writes over what only the twin holds."""
    with Store.open(path) as store:
        assert edited(store) == ""
        monkeypatch.setattr(store_module, "_look", lambda _path: store._seen)
        change = edit(store.load(), store.revision)
        overwrite_in_place(path, twin)
        assert written(store, change) == ""
    with Store.open(path) as store:
        assert "s-7" not in store.load().sections


def test_a_swap_is_noticed_without_a_write(path: Path, twin: Path) -> None:
    with Store.open(path) as store:
        store.confirm()
        overwrite_in_place(path, twin)
        with pytest.raises(StorageError, match=r"storage\.replaced"):
            store.confirm()


def begin_elsewhere(path: Path, channel: Connection) -> None:
    """Try to start writing past every lock of ours; tell whether SQLite let it happen."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
            channel.send(True)
        except sqlite3.OperationalError:
            channel.send(False)


@pytest.mark.needs("linux")
@pytest.mark.parametrize(
    ("look", "dropped"), [(database.recognise, False), (backup.verify, False), (Path.read_bytes, True)]
)
def test_only_sqlite_may_look_at_an_open_file(store: Store, look: Callable[[Path], object], dropped: bool) -> None:
    """Closing any other handle of the file in this process lets another one write into our transaction."""
    ours, theirs = CONTEXT.Pipe(duplex=False)
    with store._transaction():
        look(store.path)
        process = CONTEXT.Process(target=begin_elsewhere, args=(store.path, theirs))
        process.start()
        assert ours.recv() is dropped
        process.join()
    ours.close()
    theirs.close()


def test_a_touched_file_is_still_ours(store: Store) -> None:
    os.utime(store.path, (1, 1))
    assert edited(store) == ""
