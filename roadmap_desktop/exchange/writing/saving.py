"""A file replaced as a whole: beside the target, to the disk, checked, and only then renamed."""

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from roadmap_desktop.errors import StorageError

_PORTION = 1 << 16
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def replace_file(target: Path, content: bytes, check: Callable[[Path], None]) -> None:
    """Put `content` in the place of `target`; `check` gets the finished file before and may refuse it.

    Raises StorageError «export.…» with the earlier file whole; no other file stays behind.
    """
    refuse_unwritable(target)
    with refusals(target):
        target = target.resolve()
        temporary = target.with_name(f".{uuid4().hex}.tmp")
        try:
            _write(temporary, content, _mode(target))
            check(temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    # The new file is whole and in its place; some file systems let no folder be synced.
    with suppress(OSError):
        _sync_folder(target.parent)


@contextmanager
def refusals(target: Path) -> Iterator[None]:
    """What the system refuses inside is a StorageError that names the target."""
    try:
        yield
    except OSError as error:
        raise _refusal(target, error) from error


def refuse_unwritable(target: Path) -> None:
    """StorageError for a target that cannot be replaced: known before the work as well as after it."""
    with refusals(target):
        _refuse(target.resolve())


def _refuse(target: Path) -> None:
    name = target.name
    if target.is_dir():
        raise StorageError("export.folder", name=name)
    if not target.parent.is_dir():
        raise StorageError("export.no-folder", name=name)
    # Replacing would put a file in the place of a device: /dev/full, or one that the whole system needs.
    if target.exists() and not target.is_file():
        raise StorageError("export.device", name=name)
    # Replacing asks nobody whether the file may be overwritten: its read-only mark is asked here.
    if target.exists() and not target.stat().st_mode & stat.S_IWUSR:
        raise StorageError("export.read-only", name=name)
    # The marks that office programs leave beside a file which they have open.
    for mark in (f"~${name}", f"~${name[2:]}", f".~lock.{name}#"):
        if target.with_name(mark).exists():
            raise StorageError("export.open-elsewhere", name=name)


def _write(path: Path, content: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, mode)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(descriptor, view[:_PORTION]) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _mode(target: Path) -> int:
    return stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets a folder be synced."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refusal(target: Path, error: OSError) -> StorageError:
    # Windows refuses to replace a file that somebody has open with «access denied» or «sharing violation».
    if getattr(error, "winerror", None) in {5, 32} and target.exists():
        return StorageError("export.open-elsewhere", name=target.name)
    if error.errno in _FULL:
        return StorageError("export.disk-full", name=target.name)
    if error.errno in _REFUSED:
        return StorageError("export.refused", name=target.name)
    return StorageError("export.failed", name=target.name, reason=error.strerror or str(error))
