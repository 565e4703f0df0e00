"""Another process that edits a file until it is killed, and the look at what it left."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import MappingProxyType
from typing import Any

import sqlalchemy

from roadmap_desktop.domain.changes import Change, Step, apply
from roadmap_desktop.domain.model import File, Result, Section
from roadmap_desktop.storage import journal
from roadmap_desktop.storage.store import Entry, Store

if sys.platform == "win32":
    CONTEXT = multiprocessing.get_context("spawn")
else:
    CONTEXT = multiprocessing.get_context("forkserver")
    CONTEXT.set_forkserver_preload(["tests.storage.editing"])

EMPTY = File("", 0, *(MappingProxyType[str, Any]({}) for _ in range(4)))


def edit_on(path: Path, channel: Connection, torn: bool) -> None:
    """Edit, undo and redo without end; tell each revision as soon as it is confirmed."""
    if torn:
        tear()
    with Store.open(path) as store:
        file = store.load()
        while True:
            file = step(store, file)
            channel.send(store.revision)


def step(store: Store, file: File) -> File:
    """The next edit; every fourth is an undo, every fifth a redo."""
    target = {3: store.undo_target(), 4: store.redo_target()}.get(store.revision % 5)
    if target is not None:
        change, entry = target.retraced("undo")
    else:
        change = edit(file, store.revision)
        entry = Entry.of(change, "test", "step.test")
    store.write(change, entry)
    return apply(file, change)


def edit(file: File, number: int) -> Change:
    """Several tables at once: a title, the results, a new section."""
    activity = file.activities[f"a{number % 3 + 1}"]
    results = (*activity.results[-3:], Result(f"n{number}", "Отчет " * (number % 200)))
    indicators = tuple(replace(indicator, result=None) for indicator in activity.indicators)
    altered = replace(activity, title=f"Правка {number}", results=results, indicators=indicators)
    return Change((Step(activity, altered), Step(None, Section(f"s-{number}", "r", f"Раздел {number}"))))


def tear() -> None:
    """Take the guard away: rows and entry in two transactions, with a moment between them."""
    whole = journal.append

    def apart(connection: sqlalchemy.Connection, entry: Entry, revision: int) -> Iterator[None]:
        connection.exec_driver_sql("COMMIT")
        time.sleep(0.01)
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield from whole(connection, entry, revision)

    journal.append = apart


def start(path: Path, *, torn: bool = False) -> tuple[Any, Connection]:
    """The process that edits the file, and the channel on which it confirms."""
    ours, theirs = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=edit_on, args=(path, theirs, torn))
    process.start()
    theirs.close()
    return process, ours


def confirmed(channel: Connection) -> int:
    """The last revision that was told before the channel broke off."""
    last = 0
    try:
        while True:
            last = channel.recv()
    except (EOFError, ConnectionResetError):
        return last


def replayed(entries: tuple[Entry, ...]) -> File:
    """What the journal says that the file must hold."""
    file = EMPTY
    for entry in entries:
        file = apply(file, entry.to_change())
    return file


def same(found: File, expected: File) -> bool:
    """Equal but for the identity and the revision, which only a stored file has."""
    return replace(found, id="", revision=0) == replace(expected, id="", revision=0)


def die_in_a_transaction(path: Path) -> None:
    """Leave a journal and half of a transaction in the file itself, as a crash in a large write does."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size=1")  # so that SQLite writes before the commit
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA user_version=1")  # the head comes into the journal, as with every commit
    connection.execute("UPDATE activities SET title = 'half'")
    connection.execute("UPDATE results SET text = ?", ("half" * 10_000,))
    os.kill(os.getpid(), signal.SIGKILL)


def killed_in_a_transaction(path: Path) -> None:
    """Let another process die in the midst of a write to the file."""
    process = CONTEXT.Process(target=die_in_a_transaction, args=(path,))
    process.start()
    process.join()
