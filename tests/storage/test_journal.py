from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.changes import Change, Step
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import journal
from roadmap_desktop.storage.journal import History
from roadmap_desktop.storage.store import Entry, Store


def edit(store: Store, title: str) -> int:
    activity = store.load().activities["a2"]
    change = Change((Step(activity, replace(activity, title=title)),))
    return store.write(change, Entry.of(change, "table", "step.field", (("number", "2."),), "Иванова"))


def title(store: Store) -> str:
    return store.load().activities["a2"].title


def undo(store: Store) -> None:
    target = store.undo_target()
    assert target
    store.write(*target.retraced("undo"))


def redo(store: Store) -> None:
    target = store.redo_target()
    assert target
    store.write(*target.retraced("redo"))


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=40))
def test_history_is_that_of_an_editor(actions: list[str]) -> None:
    """Beside a plain pair of stacks, as every text editor has them."""
    entries: list[tuple[int, int | None]] = []
    content: dict[int, int] = {}  # which edit stands behind an entry
    done: list[int] = []
    undone: list[int] = []
    for revision, action in enumerate(actions, 1):
        history = History(entries)
        assert [content.get(history.undo_target or 0), content.get(history.redo_target or 0)] == [
            done[-1] if done else None,
            undone[-1] if undone else None,
        ]
        if action == "edit":
            entries.append((revision, None))
            content[revision] = revision
            done, undone = [*done, revision], []
        elif (target := history.undo_target if action == "undo" else history.redo_target) is not None:
            entries.append((revision, target))
            content[revision] = content[target]
            source, goal = (done, undone) if action == "undo" else (undone, done)
            goal.append(source.pop())


def test_undo_and_redo_go_back_and_forth(store: Store) -> None:
    first = title(store)
    edit(store, "Б")
    edit(store, "В")
    seen = []
    for step in (undo, undo, redo, undo, redo, redo):
        step(store)
        seen.append(title(store))
    assert seen == ["Б", first, "Б", first, "Б", "В"]
    assert store.redo_target() is None


def test_an_edit_after_an_undo_cuts_the_redo_off(store: Store) -> None:
    edit(store, "Б")
    undo(store)
    edit(store, "В")
    assert store.redo_target() is None
    undo(store)
    assert title(store) == "Заключение договоров"


def test_a_step_keeps_its_name_through_undo_and_redo(store: Store) -> None:
    edit(store, "Б")
    undo(store)
    target = store.redo_target()
    assert target
    assert (target.source, target.code, target.arguments) == ("undo", "step.field", (("number", "2."),))


def test_the_journal_tells_who_did_what_and_what_was_taken_back(path: Path) -> None:
    with Store.open(path) as store:
        edit(store, "Б")
        undo(store)
    with Store.open(path, read_only=True) as store:
        found = store.journal(after=1)
    assert [(e.revision, e.source, e.author, e.undoes, e.undone_by) for e in found] == [
        (2, "table", "Иванова", None, 3),
        (3, "undo", "", 2, None),
    ]
    assert len({e.uuid for e in found}) == 2
    assert all(e.at.endswith("Z") for e in found)


def test_targets_are_the_same_after_a_restart(path: Path) -> None:
    with Store.open(path) as store:
        edit(store, "Б")
        edit(store, "В")
        undo(store)
        before = store.undo_target(), store.redo_target()
    with Store.open(path) as store:
        assert (store.undo_target(), store.redo_target()) == before


def test_a_damaged_entry_is_not_undone(path: Path) -> None:
    """A flipped letter in the journal would else come back into the plan as the old wording."""
    with Store.open(path) as store:
        edit(store, "Б")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE journal SET change = replace(change, 'Заключение', 'Расторжение')")
        connection.commit()
    with Store.open(path) as store, pytest.raises(StorageError, match=r"storage\.journal-damaged"):
        store.undo_target()


@given(st.text(st.characters(), max_size=20), st.integers(1, 7))
def test_the_digest_is_that_of_the_whole_json_however_it_is_cut(text: str, size: int) -> None:
    values = (1, text, None, text * 3)
    whole = blake2b(json.dumps(values, separators=(",", ":")).encode("ascii"), digest_size=16).hexdigest()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "_PIECE", size)
        assert journal._digest(values) == whole
