from __future__ import annotations

import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import database
from roadmap_desktop.storage.store import Store

Spoiler = Callable[[Path], None]


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def state(path: Path) -> tuple[bytes, int, list[str]]:
    """All that a look at a file may not change: its bytes, its time, and what lies beside it."""
    return path.read_bytes(), path.stat().st_mtime_ns, sorted(found.name for found in path.parent.iterdir())


def newer(path: Path) -> None:
    run(path, "PRAGMA user_version=999", "CREATE TABLE later (a)")


def newer_in_wal(path: Path) -> None:
    newer(path)
    run(path, "PRAGMA journal_mode=WAL")


def of_another_program(path: Path) -> None:
    path.unlink()
    run(path, "PRAGMA application_id=1196444487", "CREATE TABLE plans (a)")


def unmarked(path: Path) -> None:
    run(path, "PRAGMA application_id=0")


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def cut_in_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def without_version(path: Path) -> None:
    run(path, "PRAGMA user_version=0")


def with_a_trigger(path: Path) -> None:
    run(path, "CREATE TRIGGER t AFTER UPDATE ON activities BEGIN DELETE FROM results; END")


def with_a_view(path: Path) -> None:
    run(path, "DROP TABLE facts", "CREATE VIEW facts AS SELECT * FROM targets")


def without_an_index(path: Path) -> None:
    run(path, "DROP INDEX ix_activities_section")


def with_a_column_more(path: Path) -> None:
    run(path, "ALTER TABLE activities ADD COLUMN secret TEXT")


def with_a_stray_row(path: Path) -> None:
    run(path, "INSERT INTO results VALUES ('nobody', 0, 'r9', 'Отчет')")


def with_another_letter(path: Path) -> None:
    run(path, "UPDATE activities SET title = title || '.' WHERE id = 'a1'")


def without_identity(path: Path) -> None:
    run(path, "DELETE FROM file")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (newer, "storage.newer"),
        (newer_in_wal, "storage.newer"),
        (of_another_program, "storage.foreign"),
        (unmarked, "storage.foreign"),
        (zipped, "storage.foreign"),
        (zeros, "storage.foreign"),
        (cut_in_the_header, "storage.foreign"),
        (emptied, "storage.empty"),
        (cut, "storage.damaged"),
        (without_version, "storage.damaged"),
        (with_a_trigger, "storage.schema"),
        (with_a_view, "storage.schema"),
        (without_an_index, "storage.schema"),
        (with_a_column_more, "storage.schema"),
        (with_a_stray_row, "storage.damaged"),
        (with_another_letter, "storage.damaged"),
        (without_identity, "storage.damaged"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_not_as_it_must_be_is_left_alone(path: Path, spoil: Spoiler, code: str, read_only: bool) -> None:
    spoil(path)
    before = state(path)
    with pytest.raises(StorageError) as caught:
        Store.open(path, create=True, read_only=read_only)
    assert caught.value.code == code
    assert state(path) == before


def test_a_newer_file_names_both_versions(path: Path) -> None:
    newer(path)
    with pytest.raises(StorageError) as caught:
        Store.open(path)
    assert (caught.value.arguments["version"], caught.value.arguments["ours"]) == (999, database.VERSION)


def test_a_newer_file_is_known_without_its_tables(path: Path) -> None:
    """The guard taken away: with the marks ignored, the present program would write into the newer file."""
    run(path, "PRAGMA user_version=999")
    with Store(path, None) as store:
        assert store.load().activities


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"storage\.directory"):
        Store.open(tmp_path)


@pytest.mark.needs("linux")
def test_a_pipe_is_no_file_and_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.db")
    with pytest.raises(StorageError, match=r"storage\.foreign"):
        Store.open(tmp_path / "pipe.db")


@pytest.mark.parametrize(("create", "read_only"), [(False, False), (True, False), (True, True)])
def test_a_missing_file_or_folder_is_said_so(tmp_path: Path, create: bool, read_only: bool) -> None:
    with pytest.raises(StorageError, match=r"storage\.missing"):
        Store.open(tmp_path / "none" / "f.db", create=create, read_only=read_only)


@pytest.mark.parametrize("name", ["план 100%.db", "a#b?c&mode=memory.db", "с пробелом  .db", "%41.db"])
def test_any_name_is_a_name(tmp_path: Path, name: str) -> None:
    with Store.open(tmp_path / name, create=True) as store:
        store.load()
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_two_new_files_are_two(tmp_path: Path) -> None:
    ids = set()
    for name in ("a.db", "b.db"):
        with Store.open(tmp_path / name, create=True) as store:
            ids.add(store.load().id)
    assert len(ids) == 2


def test_a_file_that_came_in_between_is_not_overwritten(path: Path) -> None:
    before = state(path)
    with pytest.raises(StorageError, match=r"storage\.exists"):
        database.create(path)
    assert state(path) == before


def test_create_opens_what_is_there(path: Path) -> None:
    with Store.open(path, create=True) as store:
        assert store.revision == 1


def test_a_path_on_a_share_is_an_address_that_sqlite_takes() -> None:
    class Share(type(Path())):  # type: ignore[misc]
        def absolute(self) -> Share:
            return self

        def as_uri(self) -> str:
            return "file://server/share/plan.db"

    assert database.address(Share("x"), mode="ro") == "file:////server/share/plan.db?mode=ro"


def test_a_fresh_file_has_the_tables_that_are_expected(store: Store) -> None:
    connection: Connection
    with store._transaction() as connection:
        assert database.schema(connection) == database._ours()
        assert set(database.tables(connection)) >= {"activities", "journal", "alembic_version"}
