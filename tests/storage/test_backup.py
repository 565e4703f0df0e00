from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

import pytest

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import backup
from roadmap_desktop.storage.store import Store
from tests.storage.editing import replayed, same, step


def damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace("Заключение".encode(), "Расторжени".encode()))


def test_a_backup_holds_what_the_file_holds(store: Store) -> None:
    copy = backup.make(store.path, "import")
    with Store.open(copy, read_only=True) as found:
        assert (found.load(), found.journal()) == (store.load(), store.journal())


@pytest.mark.needs("linux")
def test_only_the_user_may_read_a_backup(path: Path) -> None:
    copy = backup.make(path, "import")
    assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_the_last_ten_are_kept_whatever_the_clock_says(path: Path) -> None:
    for number in range(13):
        copy = backup.make(path, f"n{number}")
        os.utime(copy, (1e9 - number * 1e6,) * 2)
    assert [copy.name for copy in backup.kept(path)] == [f"{number + 1:04}-n{number}.db" for number in range(12, 2, -1)]
    assert len(list(backup.folder_of(path).iterdir())) == 10


def test_a_copy_that_differs_does_not_count(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = backup._copy

    def spoiled(source: Path, target: Path) -> None:
        whole(source, target)
        damage(target)

    monkeypatch.setattr(backup, "_copy", spoiled)
    with pytest.raises(StorageError, match=r"storage\.damaged"):
        backup.make(path, "import")
    assert list(backup.folder_of(path).iterdir()) == []


def test_a_backup_made_while_another_thread_writes_is_a_state_of_the_file(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_SLICE", 2)
    made: list[Path] = []
    thread = threading.Thread(target=lambda: made.append(backup.make(store.path, "import")))
    thread.start()
    file = store.load()
    while thread.is_alive():
        file = step(store, file)
    thread.join()
    with Store.open(made[0], read_only=True) as copy:
        assert 1 <= copy.revision <= store.revision
        assert same(copy.load(), replayed(copy.journal()))


def test_a_saved_copy_replaces_an_older_one_whole(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "Копия.db"
    target.write_bytes(b"older")
    backup.save_copy(store.path, target)
    with Store.open(target) as copy:
        assert copy.digest == store.digest


def test_a_copy_that_cannot_be_made_leaves_the_older_one(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "Копия.db"
    target.write_bytes(b"older")
    damage(path)
    with pytest.raises(StorageError, match=r"storage\.damaged"):
        backup.save_copy(path, target)
    assert target.read_bytes() == b"older"
    assert sorted(found.name for found in tmp_path.iterdir()) == ["Копия.db", path.name]


# --- restoring -------------------------------------------------------------------------------------------------------


def test_a_damaged_file_is_replaced_by_a_backup_and_kept(path: Path) -> None:
    with Store.open(path) as store:
        before = store.load()
    copy = backup.make(path, "import")
    damage(path)
    damaged = path.read_bytes()
    aside = backup.restore(path, copy)
    assert aside.read_bytes() == damaged
    with Store.open(path) as store:
        assert store.load() == before


def test_a_damaged_backup_is_not_restored(path: Path) -> None:
    copy = backup.make(path, "import")
    damage(copy)
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"storage\.damaged"):
        backup.restore(path, copy)
    assert path.read_bytes() == before


def test_the_journal_of_the_old_file_does_not_reach_the_restored_one(path: Path) -> None:
    copy = backup.make(path, "import")
    shutil.copyfile(path, f"{path}-journal")
    aside = backup.restore(path, copy)
    assert not Path(f"{path}-journal").exists()
    assert Path(f"{aside}-journal").exists()
