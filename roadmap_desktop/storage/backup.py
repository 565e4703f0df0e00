"""Backups: copies made by SQLite while the file is in use, reopened and compared before they count.

They lie in a folder beside the file, numbered as they were made: the order does not hang on a clock that may be wrong.
"""

import os
import re
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import database, digest, journal
from roadmap_desktop.storage.faults import translated
from roadmap_desktop.storage.head import Head

_KEPT: Final = 10
_SLICE: Final = 256  # pages, 1 MB: a few milliseconds, for which a commit has to wait
_ANEW: Final = 20  # times that the copying may begin anew
_NAME: Final = re.compile(r"(\d{4,})-.*\.db")


def make(path: Path, reason: str) -> Path:
    """Copy a file of ours, of whatever version, verify the copy, and give its path; older ones than ten go.

    May run in any thread while another one works on the file: it has a connection of its own, and reads in slices of a
    few milliseconds. StorageError when the copy cannot be made, or when the file itself is damaged.
    """
    with translated(path):
        folder = folder_of(path)
        folder.mkdir(mode=0o700, exist_ok=True)
        fresh = folder / f".{uuid4().hex}.new"
        try:
            _copy(path, fresh)
            verify(fresh)
            before = kept(path)
            number = _number(before[0]) + 1 if before else 1
            target = folder / f"{number:04}-{reason}.db"
            fresh.replace(target)
            _sync(folder)
        finally:
            fresh.unlink(missing_ok=True)
        for old in before[_KEPT - 1 :]:
            old.unlink(missing_ok=True)
    return target


def kept(path: Path) -> list[Path]:
    """The backups of a file, newest first."""
    found = [copy for copy in folder_of(path).glob("*.db") if _NAME.fullmatch(copy.name)]
    return sorted(found, key=_number, reverse=True)


def folder_of(path: Path) -> Path:
    """The folder of the backups of a file, whether it is there or not."""
    return path.with_name(f"{path.name}.backups")


def verify(path: Path) -> None:
    """Reopen a copy and compare what it holds with the digest that it carries; StorageError when they differ."""
    version = database.recognise(path)
    engine = database.engine(path, read_only=True)
    try:
        with translated(path), engine.begin() as connection:
            database.check_pages(connection, path)
            database.check_references(connection, path)
            if (
                digest.as_text(digest.of_content(connection, database.tables(connection)))
                != Head.read(connection).digest
            ):
                raise StorageError("storage.damaged", detail="digest")
            if version == database.VERSION:
                journal.check(connection)
    finally:
        engine.dispose()


def save_copy(path: Path, target: Path) -> None:
    """Write a verified copy of a file to another place, over what is there; StorageError, and that is as it was."""
    with translated(target):
        fresh = target.with_name(f".{target.name}.{uuid4().hex}.new")
        try:
            _copy(path, fresh)
            verify(fresh)
            fresh.replace(target)
            _sync(target.parent)
        finally:
            fresh.unlink(missing_ok=True)


def restore(path: Path, copy: Path) -> Path:
    """Put a backup in the place of a file that the caller has locked and closed, and give the path where that is kept.

    StorageError when the copy is damaged; then nothing is touched.
    """
    with translated(path):
        fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
        aside = path.with_name(f"{path.name}.{uuid4().hex[:8]}.before-restore")
        try:
            _copy(copy, fresh)
            verify(fresh)
            # The journal of a crash belongs to the file: beside another it would write old pages into it.
            for suffix in ("-journal", ""):
                with suppress(FileNotFoundError):
                    Path(f"{path}{suffix}").rename(f"{aside}{suffix}")
            fresh.replace(path)
            _sync(path.parent)
        finally:
            fresh.unlink(missing_ok=True)
    return aside


class _RestlessError(Exception):
    """A writer commits faster than the slices follow: each commit starts the copying anew."""


def _copy(source: Path, target: Path) -> None:
    """In slices, so that a commit need not wait; all at once when a writer does not let the slices come to an end."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(database.connect(source, "ro")) as reading, closing(database.connect(target)) as writing:
        try:
            reading.backup(writing, pages=_SLICE, progress=_patience(), sleep=0.002)
        except _RestlessError:
            reading.backup(writing)


def _patience() -> Callable[[int, int, int], None]:
    """What watches the pages that remain: they grow fewer, unless the copying began anew."""
    least, anew = sys.maxsize, 0

    def watch(_status: int, remaining: int, _total: int) -> None:
        nonlocal least, anew
        anew += remaining >= least
        if anew > _ANEW:
            raise _RestlessError
        least = remaining

    return watch


def _number(copy: Path) -> int:
    found = _NAME.fullmatch(copy.name)
    return int(found[1]) if found else 0


def _sync(folder: Path) -> None:
    """Make the names in a folder last; Windows has no such call, and does it by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
