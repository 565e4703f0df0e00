from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from sqlalchemy import event

from roadmap_desktop.domain.changes import Change, Step, apply, diff
from roadmap_desktop.domain.model import Activity, File, Indicator, Organization, Result
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage.store import Entry, Store
from tests.storage.editing import same
from tests.storage.strategies import files


def write(store: Store, change: Change | None) -> int:
    assert change is not None
    return store.write(change, Entry.of(change, "test", "step.test", (("number", "8."),), "Иванова"))


def retrace(store: Store, target: Entry | None) -> None:
    assert target is not None
    store.write(*target.retraced("undo"))


def retitled(store: Store, title: str) -> Change:
    activity = store.load().activities["a1"]
    return Change((Step(activity, replace(activity, title=title)),))


# Each example makes a file of its own.
fewer = settings(max_examples=min(settings().max_examples // 4, 200))


@fewer
@given(files(), files())
def test_what_was_written_is_loaded(first: File, second: File) -> None:
    with TemporaryDirectory() as folder, Store.open(Path(folder, "f.db"), create=True) as store:
        empty = store.load()
        for before, after in ((empty, first), (first, second), (second, empty)):
            if change := diff(before, after):
                write(store, change)
                assert same(apply(before, change), after)
            assert same(store.load(), after)


@fewer
@given(files(), files())
def test_undo_and_redo_survive_a_restart(first: File, second: File) -> None:
    change = diff(first, second)
    with TemporaryDirectory() as folder:
        path = Path(folder, "f.db")
        with Store.open(path, create=True) as store:
            if (start := diff(store.load(), first)) is None or change is None:
                return
            write(store, start)
            digest = store.digest
            write(store, change)
        with Store.open(path) as store:
            retrace(store, store.undo_target())
            assert store.digest == digest
        with Store.open(path) as store:
            assert same(store.load(), first)
            retrace(store, store.redo_target())
            assert same(store.load(), second)


def test_a_file_knows_who_it_is_and_how_far_it_came(store: Store) -> None:
    assert store.revision == 1
    assert write(store, retitled(store, "Иное")) == 2
    file = store.load()
    assert (file.id != "", file.revision) == (True, 2)


def tables_written(store: Store, change: Change) -> list[str]:
    """The tables of the statements of a write, without those that every write needs."""
    statements: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda _c, _cursor, sql, *_rest: statements.append(sql))
    write(store, change)
    found = [re.match(r"(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)", statement) for statement in statements]
    return [match[1] for match in found if match and match[1] not in {"journal", "file"}]


def test_only_rows_that_differ_are_written(store: Store) -> None:
    activity = store.load().activities["a1"]
    more = replace(activity, results=(*activity.results, Result("r9", "Отчет")))
    assert tables_written(store, Change((Step(activity, more),))) == ["results"]


def test_a_result_that_changes_its_activity_goes_along(store: Store) -> None:
    file = store.load()
    one, two = file.activities["a1"], file.activities["a2"]
    moved = Change(
        (Step(two, replace(two, results=one.results)), Step(one, replace(one, results=(), indicators=()))),
    )
    write(store, moved)
    assert same(store.load(), apply(file, moved))


def test_an_entity_touched_twice_counts_once(store: Store) -> None:
    file = store.load()
    old = file.activities["a1"]
    between, last = replace(old, title="Первое"), replace(old, title="Второе")
    new = Organization("o9", "Министерство")
    twice = Change((Step(old, between), Step(None, new), Step(between, last), Step(new, None)))
    write(store, twice)
    assert same(store.load(), apply(file, twice))


def test_two_indicators_may_share_an_id_across_activities(store: Store) -> None:
    file = store.load()
    two = file.activities["a2"]
    write(store, Change((Step(two, replace(two, indicators=(Indicator("i1", "Доля"),))),)))
    assert store.load().activities["a2"].indicators[0].name == "Доля"


# --- what is refused, and leaves everything as it was ----------------------------------------------------------------


def test_a_dangling_reference_is_refused(store: Store) -> None:
    before = store.load()
    stray = Activity("a9", "r", "Мероприятие", section="nowhere")
    with pytest.raises(StorageError, match=r"storage\.inconsistent"):
        write(store, Change((Step(None, stray),)))
    assert same(store.load(), before)
    assert write(store, retitled(store, "Дальше")) == 2


def test_a_change_of_something_else_is_refused(store: Store) -> None:
    absent = Activity("a9", "r", "Мероприятие")
    with pytest.raises(StorageError, match=r"storage\.replaced"):
        write(store, Change((Step(absent, replace(absent, title="Иное")),)))
    assert store.load().revision == 1


def test_text_that_is_no_text_is_refused_whole(store: Store) -> None:
    before = store.load()
    one, two = (before.activities[name] for name in ("a1", "a2"))
    with pytest.raises(UnicodeEncodeError):
        write(store, Change((Step(one, replace(one, title="A")), Step(two, replace(two, title="\ud800")))))
    assert same(store.load(), before)


def test_only_the_tip_of_the_history_can_be_taken_back(store: Store) -> None:
    first = store.undo_target()
    assert first
    write(store, retitled(store, "Второе"))
    with pytest.raises(StorageError, match=r"storage\.not-next"):
        store.write(*first.retraced("undo"))


def test_a_store_for_reading_writes_nothing(path: Path) -> None:
    before = path.read_bytes(), path.stat().st_mtime_ns
    with Store.open(path, read_only=True) as store:
        change = retitled(store, "Иное")
        with pytest.raises(StorageError, match=r"storage\.opened-read-only"):
            write(store, change)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_reader_beside_a_writer_sees_the_last_commit(store: Store) -> None:
    write(store, retitled(store, "Новое название"))
    with Store.open(store.path, read_only=True) as reader:
        assert reader.load().activities["a1"].title == "Новое название"


def test_nothing_stays_beside_a_closed_file(path: Path) -> None:
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_the_guards_of_the_connection_are_on(store: Store) -> None:
    expected = {"journal_mode": "delete", "synchronous": 3, "foreign_keys": 1, "trusted_schema": 0, "secure_delete": 1}
    with store._transaction() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected}
    assert found == expected


def test_sqlite_itself_refuses_a_wrong_type(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE activities SET locked = 'yes'")
