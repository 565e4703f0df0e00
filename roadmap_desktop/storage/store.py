"""A file as the program uses it: loaded whole, written change by change, each with its entry in the journal."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final, Self

from sqlalchemy import Connection, false, update

from roadmap_desktop.collection import paused
from roadmap_desktop.domain.changes import Change
from roadmap_desktop.domain.model import File
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import database, digest, journal
from roadmap_desktop.storage.difference import Difference
from roadmap_desktop.storage.faults import translated
from roadmap_desktop.storage.head import Head
from roadmap_desktop.storage.journal import Entry, History
from roadmap_desktop.storage.lock import Holder, Lock
from roadmap_desktop.storage.mapping import SHAPES
from roadmap_desktop.storage.rows import Row

__all__ = ["Entry", "Head", "Store"]

_FILE: Final = Row.metadata.tables["file"]

# Faults after which only a look can tell whether the commit was done: its last act is to sync the folder.
_IN_DOUBT: Final = frozenset({"storage.io", "storage.full"})


class Store:
    """An open file. One thread uses it, and one process at a time opens a file for writing."""

    def __init__(self, path: Path, lock: Lock | None) -> None:
        """Connect to a file of ours of the present version; without a lock for reading only. See `Store.open`."""
        self.path = path
        self._lock = lock
        self._engine = database.engine(path, read_only=lock is None)
        self._connection: Connection | None = None
        self._targets: dict[int, Entry] = {}
        with ExitStack() as undo, translated(path):
            undo.callback(self.close)
            with self._transaction() as connection:
                database.check(connection, path)
                if lock is not None:  # SQLite opens a file that it may not write without a word
                    connection.execute(update(_FILE).where(false()).values(revision=0))
                self._head = Head.read(connection)
                self._history: History = journal.history(connection)
                self._loaded: File | None = _read(connection, self._head)
            self._seen = _look(path)
            undo.pop_all()

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False, over: Holder | None = None) -> Self:
        """Open a file and check it whole; `create` makes it when it is missing.

        `over` is a holder of the lock whom the user agreed to push aside. StorageError, and not one byte changed, when
        the file is missing, locked, damaged, newer, not ours or cannot be reached.
        """
        path = path.resolve()  # by a link too, the lock and the journal lie beside the file itself
        fresh = create and not read_only and not path.exists()
        found = database.VERSION if fresh else database.recognise(path)
        if read_only and found < database.VERSION:
            raise StorageError("storage.older", path=str(path))
        if read_only:
            return cls(path, None)
        lock = Lock.acquire(path, over)
        with ExitStack() as undo:
            undo.callback(lock.release)
            if fresh and not path.exists():
                database.create(path)
            elif database.version(path) < database.VERSION:
                from roadmap_desktop.storage.migrations import runner  # noqa: PLC0415 - Alembic is slow, seldom needed

                runner.upgrade(path)
            store = cls(path, lock)
            undo.pop_all()
        return store

    @property
    def read_only(self) -> bool:
        """Whether the file was opened without the right to write."""
        return self._lock is None

    @property
    def revision(self) -> int:
        """The number of changes that the file has seen."""
        return self._head.revision

    @property
    def digest(self) -> str:
        """The digest of the content; files that hold the same have the same."""
        return self._head.digest

    def load(self) -> File:
        """Everything that the file holds, as one snapshot; the first time as it was read and checked on opening."""
        found, self._loaded = self._loaded, None
        if found is None:
            with translated(self.path), self._transaction() as connection:
                self._check_head(connection)
                found = _read(connection, self._head)
        return found

    def write(self, change: Change, entry: Entry) -> int:
        """Write the rows of a change and its entry in one transaction, and give the new revision.

        StorageError when that cannot be done; then the file is as it was.
        """
        for _ in self.writing(Difference.of(change), entry):
            pass
        return self.revision

    def writing(self, difference: Difference, entry: Entry) -> Iterator[None]:
        """Write as `write` does, a few milliseconds of it at each step, for one who has other things to do meanwhile.

        Until the end nothing else may be asked of the store: StorageError `storage.busy`. One who leaves before the end
        leaves the file as it was.
        """
        if self._lock is None:
            raise StorageError("storage.opened-read-only", path=str(self.path))
        if not self._history.allows(entry.undoes):
            raise StorageError("storage.not-next", path=str(self.path), revision=entry.undoes)
        content = digest.as_text(int(self._head.digest, 16) + difference.digest)
        after = Head(self._head.id, self._head.revision + 1, content)
        self._loaded = None
        self.confirm()
        yield from self._committing(difference, entry, after)
        self._head = after
        self._history.add(after.revision, entry.undoes)
        self._targets[after.revision] = replace(entry, revision=after.revision)

    def confirm(self) -> None:
        """Make sure that the file and its lock are still ours, and tell others that we live; StorageError when not."""
        with translated(self.path):
            if self._lock is not None:
                self._lock.confirm()
            if _look(self.path) != self._seen:
                # SQLite would go on with pages that it remembers from the file that was here before.
                self._disconnect()
                with self._transaction() as connection:
                    self._check_head(connection)
                self._seen = _look(self.path)

    def journal(self, after: int = 0) -> tuple[Entry, ...]:
        """The entries after a revision, oldest first."""
        with translated(self.path), self._transaction() as connection:
            return journal.entries(connection, after=after)

    def undo_target(self) -> Entry | None:
        """The entry that undo takes back, by `Entry.retraced`: an edit or a redo."""
        return self._target(self._history.undo_target)

    def redo_target(self) -> Entry | None:
        """The entry that redo takes back, by `Entry.retraced`: an undo."""
        return self._target(self._history.redo_target)

    def close(self) -> None:
        """Let go of the file and of its lock; twice does no harm."""
        self._disconnect()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _target(self, revision: int | None) -> Entry | None:
        """An entry at the tip of the history; remembered, because the window asks for its name at every turn."""
        if revision is None:
            return None
        tips = {self._history.undo_target, self._history.redo_target}
        self._targets = {known: entry for known, entry in self._targets.items() if known in tips}
        if revision not in self._targets:
            with translated(self.path), self._transaction() as connection:
                self._targets[revision] = journal.entries(connection, [revision])[0]
        return self._targets[revision]

    def _committing(self, difference: Difference, entry: Entry, after: Head) -> Iterator[None]:
        try:
            with translated(self.path), self._transaction() as connection:
                self._check_head(connection)
                yield from difference.write(connection)
                yield from journal.append(connection, entry, after.revision)
                yield
                after.write(connection)
        except StorageError as error:
            if error.code not in _IN_DOUBT or not self._arrived(after):
                raise
        self._seen = _look(self.path)

    def _check_head(self, connection: Connection) -> None:
        if Head.read(connection) != self._head:
            raise StorageError("storage.replaced")

    def _arrived(self, after: Head) -> bool:
        """Whether the file holds the new state all the same."""
        try:
            with translated(self.path), self._transaction() as connection:
                return Head.read(connection) == after
        except StorageError:
            return False

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if self._connection is None:
            self._connection = self._engine.connect()
        if self._connection.in_transaction():
            raise StorageError("storage.busy")
        with ExitStack() as failed:
            failed.callback(self._disconnect)  # a commit that SQLite refuses leaves its transaction open
            with self._connection.begin():
                yield self._connection
            failed.pop_all()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _read(connection: Connection, head: Head) -> File:
    tally = digest.Tally()
    try:
        with paused():
            tables = {
                shape.table.name: MappingProxyType(dict(shape.load(connection, tally.passing)))
                for shape in SHAPES.values()
            }
    except (ValueError, TypeError) as error:  # a value that no dataclass takes
        raise StorageError("storage.damaged", detail=str(error)) from error
    if digest.as_text(tally.total) != head.digest:
        raise StorageError("storage.damaged", detail="digest")
    return File(head.id, head.revision, **tables)


def _look(path: Path) -> tuple[int, int, int]:
    """What shows from outside that a file was replaced, or written by another program."""
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise StorageError("storage.gone") from error
    return found.st_ino, found.st_size, found.st_mtime_ns
