"""The journal: what was done, by whom and when, in order. Entries are added and never altered."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, Final, Self

from sqlalchemy import Connection, Row, select

from roadmap_desktop.domain.changes import Change
from roadmap_desktop.domain.codec import change_from_json, change_to_text
from roadmap_desktop.domain.model import Pairs, new_id
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage.rows import Row as Base

_DIGEST_SIZE: Final = 16
_PIECE: Final = 1 << 17
"""Characters of a text that are digested at a time."""
_TABLE: Final = Base.metadata.tables["journal"]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of the journal.

    `change` is the JSON of domain.codec, `source` names who started it ("table", "undo", …), `code` and `arguments` are
    the words of the step. `undoes` is the revision of the entry that it takes back: an undo takes back an edit, a redo
    an undo. `revision` (0 before it is written) and `undone_by` are the file's to know.
    """

    change: str
    source: str
    code: str
    arguments: Pairs = ()
    author: str = ""
    undoes: int | None = None
    at: str = field(default_factory=_now)
    uuid: str = field(default_factory=new_id)
    revision: int = 0
    undone_by: int | None = None

    @classmethod
    def of(cls, change: Change, source: str, code: str, arguments: Pairs = (), author: str = "") -> Self:
        """An entry for a change; one that takes another back gets `undoes` by dataclasses.replace."""
        return cls(change_to_text(change), source, code, arguments, author)

    def retraced(self, source: str, author: str = "") -> "tuple[Change, Entry]":
        """The change that takes this entry back, and the entry for it: an undo, or of an undo the redo."""
        back = self.to_change().inverted()
        return back, replace(Entry.of(back, source, self.code, self.arguments, author), undoes=self.revision)

    def to_change(self) -> Change:
        """The change as it was made; StorageError when the text says none that this version knows."""
        try:
            return change_from_json(json.loads(self.change))
        except (ValueError, KeyError, TypeError) as error:
            raise StorageError("storage.journal-damaged", revision=self.revision) from error


class History:
    """Which entry an undo or a redo takes back next, by revision; follows from the journal alone.

    A new edit after an undo cuts off what could be redone.
    """

    def __init__(self, entries: Iterable[tuple[int, int | None]] = ()) -> None:
        """Replay pairs of (revision, undoes) in order."""
        self._done: list[int] = []
        self._undone: list[int] = []
        for revision, undoes in entries:
            self.add(revision, undoes)

    @property
    def undo_target(self) -> int | None:
        """The entry that undo takes back: an edit, or the redo of one."""
        return self._done[-1] if self._done else None

    @property
    def redo_target(self) -> int | None:
        """The entry that redo takes back: an undo."""
        return self._undone[-1] if self._undone else None

    def allows(self, undoes: int | None) -> bool:
        """Whether an entry that takes this one back may come next."""
        return undoes in {None, self.undo_target, self.redo_target}

    def add(self, revision: int, undoes: int | None) -> None:
        """Follow one more entry of the journal."""
        if undoes is None:
            self._done.append(revision)
            self._undone.clear()
        elif undoes == self.undo_target:
            self._done.pop()
            self._undone.append(revision)
        elif undoes == self.redo_target:
            self._undone.pop()
            self._done.append(revision)


def append(connection: Connection, entry: Entry, revision: int) -> Iterator[None]:
    """Add an entry inside the caller's transaction, a few milliseconds of it at each step."""
    values = {
        "revision": revision,
        "uuid": entry.uuid,
        "at": entry.at,
        "author": entry.author,
        "source": entry.source,
        "code": entry.code,
        "arguments": json.dumps(entry.arguments, ensure_ascii=False),
        "undoes": entry.undoes,
        "change": entry.change,
    }
    digest = blake2b(digest_size=_DIGEST_SIZE)
    for piece in _pieces(tuple(values.values())):
        digest.update(piece)
        yield
    connection.execute(_TABLE.insert(), {**values, "digest": digest.hexdigest()})


def history(connection: Connection) -> History:
    """The history that the whole journal leads to."""
    columns = select(_TABLE.c.revision, _TABLE.c.undoes).order_by(_TABLE.c.revision)
    return History((revision, undoes) for revision, undoes in connection.execute(columns))


def entries(connection: Connection, revisions: Sequence[int] | None = None, after: int = 0) -> tuple[Entry, ...]:
    """All entries after a revision, or the named ones, oldest first; StorageError when one is damaged."""
    wanted = select(_TABLE).where(_TABLE.c.revision > after).order_by(_TABLE.c.revision)
    if revisions is not None:
        wanted = wanted.where(_TABLE.c.revision.in_(revisions))
    undoing = select(_TABLE.c.undoes, _TABLE.c.revision).where(_TABLE.c.undoes.is_not(None)).order_by(_TABLE.c.revision)
    undone = dict(tuple(row) for row in connection.execute(undoing))
    return tuple(_entry(row, undone.get(row.revision)) for row in connection.execute(wanted))


def check(connection: Connection) -> None:
    """Read the whole journal; StorageError when an entry is damaged."""
    for row in connection.execute(select(_TABLE).execution_options(yield_per=100)):
        _check(row)


def _check(row: Row[Any]) -> None:
    if _digest(tuple(row)[:-1]) != row.digest:
        raise StorageError("storage.journal-damaged", revision=row.revision)


def _entry(row: Row[Any], undone_by: int | None) -> Entry:
    _check(row)
    return Entry(
        change=row.change,
        source=row.source,
        code=row.code,
        arguments=tuple((name, text) for name, text in json.loads(row.arguments)),
        undoes=row.undoes,
        author=row.author,
        at=row.at,
        uuid=row.uuid,
        revision=row.revision,
        undone_by=undone_by,
    )


def _digest(values: tuple[object, ...]) -> str:
    return blake2b(b"".join(_pieces(values)), digest_size=_DIGEST_SIZE).hexdigest()


def _pieces(values: tuple[object, ...]) -> Iterator[bytes]:
    """The compact JSON of an entry in ASCII; a long text in pieces, which its escapes allow anywhere."""
    for place, value in enumerate(values):
        yield b"," if place else b"["
        if isinstance(value, str):
            yield b'"'
            yield from (_compact(value[i : i + _PIECE])[1:-1].encode("ascii") for i in range(0, len(value), _PIECE))
            yield b'"'
        else:
            yield _compact(value).encode("ascii")
    yield b"]"


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
