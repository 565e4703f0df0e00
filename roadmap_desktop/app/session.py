"""The only door through which the data changes.

A change is tried on the snapshot, checked by the rules, written in one transaction, and only then
does the snapshot move and everybody hear of it. Whatever fails before that, nothing happened.
"""

import getpass
import logging
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from roadmap_desktop.collection import settled
from roadmap_desktop.domain import rules
from roadmap_desktop.domain.changes import Change, Step, apply, change
from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import File
from roadmap_desktop.errors import RuleError, StorageError
from roadmap_desktop.storage import backup
from roadmap_desktop.storage.difference import Difference
from roadmap_desktop.storage.store import Entry, Store

Pairs = tuple[tuple[str, str], ...]

FIRST_STEP = "examples"
"""The source of the step that fills a new database; it is the ground, so no undo takes it back."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Label:
    """What a step is called («Перенос срока: п. 8»), as a code with arguments."""

    code: str
    arguments: Pairs = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A change with all that can be made of it away from the session: the snapshots around it, its entry, its rows."""

    before: File
    after: File
    change: Change
    entry: Entry
    difference: Difference


def prepared(file: File, change: Change, label: Label, source: str) -> Prepared:
    """Make a change ready for `Session.applying`; a plain function for a worker. RuleError when a rule refuses it."""
    with settled():
        return _ready(file, change, Entry.of(change, source, label.code, label.arguments, _author()))


def _ready(file: File, change: Change, entry: Entry) -> Prepared:
    after = apply(file, change)
    rules.check(change, after)
    return Prepared(file, after, change, entry, Difference.of(change))


@dataclass(frozen=True, slots=True)
class Retrace:
    """A step of the journal that can be taken back, on the snapshot that it would be taken back from."""

    file: File
    target: Entry
    source: str

    @property
    def size(self) -> int:
        """How large the step is, in characters of its entry."""
        return len(self.target.change)

    def ready(self) -> Prepared:
        """What `Session.applying` takes."""
        return _ready(self.file, *self.target.retraced(self.source, _author()))

    def prepared(self) -> Prepared:
        """The same for a large step, in a worker: the collector never goes over what is made."""
        with settled():
            return self.ready()


@dataclass(frozen=True, slots=True)
class Applied:
    """What happened: the change, who asked for it, its name, and the snapshot afterwards."""

    change: Change
    source: str
    label: Label
    file: File


@dataclass(frozen=True, slots=True)
class Past:
    """A snapshot and the entries since one of its revisions."""

    file: File
    revision: int
    entries: tuple[Entry, ...]

    def state(self) -> File:
        """The snapshot as it was after the revision; of a long journal this takes its time."""
        back: dict[str, Step] = {}
        for entry in self.entries:
            for step in entry.to_change().steps:
                id_ = step.entity.id
                back.setdefault(id_, Step(self.file.find(id_), step.before))
        found = change(back.values())
        return replace(apply(self.file, found) if found else self.file, revision=self.revision)


Listener = Callable[[Applied], None]


class Session:
    """One open database: its snapshot, its journal and those who listen.

    All methods belong to the thread that opened the session.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._listeners: list[Listener] = []
        self.file = store.load()

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False) -> "Session":
        """Open a database; StorageError says why it cannot be."""
        return cls(Store.open(path, create=create, read_only=read_only))

    @classmethod
    def look(cls, path: Path) -> "Session":
        """Open a database for reading; what a killed writer left half done is taken back before, where that may be."""
        try:
            return cls.open(path, read_only=True)
        except StorageError as error:
            if error.code != "storage.unfinished":
                raise
            try:
                cls.open(path).close()
            except StorageError:
                raise error from None
        return cls.open(path, read_only=True)

    @property
    def path(self) -> Path:
        """Where the database lies."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Whether every change will be refused."""
        return self._store.read_only

    def apply(self, change: Change | None, label: Label, source: str) -> Applied | None:
        """Let a change happen; None when there is nothing to do.

        Raises RuleError when a rule refuses it, StorageError when it cannot be written; in both
        cases nothing happened.
        """
        if change is None:
            return None
        self._refuse_reading()
        entry = Entry.of(change, source, label.code, label.arguments, _author())
        return self._finish(_ready(self.file, change, entry))

    def applying(self, ready: Prepared) -> Generator[None, None, Applied]:
        """Let a prepared change happen, a few milliseconds of it at each step; the end is that of `apply`.

        One who leaves before the end leaves everything as it was. RuleError `rule.stale` when the snapshot is no longer
        the one that the change was prepared upon, StorageError as of `apply`.
        """
        self._refuse_reading()
        if ready.before is not self.file:
            raise RuleError("rule.stale", id="")
        yield from self._store.writing(ready.difference, ready.entry)
        entry = ready.entry
        self.file = replace(ready.after, revision=self._store.revision)
        applied = Applied(ready.change, entry.source, Label(entry.code, entry.arguments), self.file)
        try:
            yield
        finally:
            # What is written is announced, also to one who left in the last moment.
            self._announce(applied)
        return applied

    def undo(self, source: str = "undo") -> Applied | None:
        """Take the last standing step back; None when there is none."""
        return self._retrace(self.undo_step(source))

    def redo(self, source: str = "redo") -> Applied | None:
        """Do again what was undone last; None when there is nothing, or something was edited since."""
        return self._retrace(self.redo_step(source))

    def undo_step(self, source: str = "undo") -> Retrace | None:
        """What `undo` would take back."""
        target = self._undo_target()
        return None if target is None else Retrace(self.file, target, source)

    def redo_step(self, source: str = "redo") -> Retrace | None:
        """What `redo` would do again."""
        target = self._store.redo_target()
        return None if target is None else Retrace(self.file, target, source)

    @property
    def undo_label(self) -> Label | None:
        """The name of the step that `undo` would take back."""
        return _label(self._undo_target())

    @property
    def redo_label(self) -> Label | None:
        """The name of the step that `redo` would do again."""
        return _label(self._store.redo_target())

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def at(self, revision: int) -> File | None:
        """The snapshot as it was after a revision, from the journal; None for one that the file has not seen."""
        past = self.past(revision)
        return None if past is None else past.state()

    def past(self, revision: int) -> "Past | None":
        """What leads back to a revision, for one who makes the snapshot of then elsewhere; None as of `at`."""
        if not 0 <= revision <= self.file.revision:
            return None
        return Past(self.file, revision, self._store.journal(after=revision))

    def findings(self, roadmap: str) -> tuple[Finding, ...]:
        """What is doubtful in a roadmap, errors first, then in the order of the document."""
        return plan_findings(self.file.plan(roadmap))

    def save_copy(self, target: Path) -> None:
        """Write a verified copy of the database to another place; StorageError, and what was there stays.

        Works beside the window in any thread. The file itself is no other place: it would be gone from under the lock.
        """
        # One that is not there is not the other; whether the file was moved away, the copying finds out.
        with suppress(OSError):
            if target.samefile(self.path):
                raise StorageError("storage.exists", path=str(target))
        backup.save_copy(self.path, target)

    def close(self) -> None:
        """Let go of the file; the session is of no use afterwards."""
        self._listeners.clear()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _undo_target(self) -> Entry | None:
        target = self._store.undo_target()
        return None if target is None or target.source == FIRST_STEP else target

    def _retrace(self, step: Retrace | None) -> Applied | None:
        if step is None:
            return None
        self._refuse_reading()
        return self._finish(step.ready())

    def _refuse_reading(self) -> None:
        if self.read_only:
            raise RuleError("rule.read-only")

    def _finish(self, ready: Prepared) -> Applied:
        steps = self.applying(ready)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                applied: Applied = end.value
                return applied

    def _announce(self, applied: Applied) -> None:
        """Tell everybody. What was written stays written, so a listener that fails is reported, not obeyed."""
        failures: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(applied)
            except Exception as error:  # noqa: BLE001
                failures.append(error)
        for failure in failures:
            _log.error("a listener failed", exc_info=failure)


def _label(entry: Entry | None) -> Label | None:
    return None if entry is None else Label(entry.code, entry.arguments)


def _author() -> str:
    """The account that edits, for the journal; empty where the system does not tell."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
