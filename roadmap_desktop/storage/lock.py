"""One writer for a file: a lock file beside it that says who writes, and a lock of the system on that file.

The system's lock goes with its process, so a lock file without one was left by a crash, or is held on another computer
across a share whose locks do nothing. The first is taken over, the second never without the user's word.
"""

import json
import os
import socket
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import Final
from uuid import uuid4

from typing_extensions import override

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage.faults import translated

_BEYOND: Final = 1 << 30  # where Windows locks: a locked range cannot be read, and others must read who holds it
_LONGEST: Final = 4096
_HEARTBEAT: Final = 10  # seconds
_PEEK: Final = 1  # seconds for which a rival may look into the lock file that we have just made


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes to a file. `process` tells one process from a later one with the same pid; empty when unknown."""

    host: str = ""
    user: str = ""
    pid: int = 0
    process: str = ""
    nonce: str = ""
    heartbeat: str = ""

    @classmethod
    def present(cls) -> "Holder":
        """This process, with a nonce of its own for each lock."""
        pid = os.getpid()
        return cls(socket.gethostname(), _user(), pid, _started(pid), uuid4().hex, _now())

    @property
    def gone(self) -> bool:
        """Whether it was a process of this computer that has ended."""
        if self.host != socket.gethostname() or not self.pid:
            return False
        if sys.platform == "win32":  # there a lock of the system is never broken, and the caller holds it
            return True
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            pass
        return bool(self.process) and _started(self.pid) != self.process

    @override
    def __str__(self) -> str:
        return f"{self.user} ({self.host})" if self.host else "?"


class Lock:
    """The right to write to a file, held until `release`."""

    def __init__(self, path: Path, descriptor: int, holder: Holder) -> None:
        self._path = path
        self._descriptor = descriptor
        self._holder = holder
        self._write()

    @classmethod
    def acquire(cls, database: Path, over: Holder | None = None) -> "Lock":
        """Lock a database for writing; `over` is the holder whom the user agreed to push aside.

        StorageError("storage.locked", holder=…, details=Holder) when somebody else holds it.
        """
        path = lock_path(database)
        with translated(database):
            while (held := cls._attempt(database, path, over)) is None:
                pass
        return held

    @classmethod
    def _attempt(cls, database: Path, path: Path, over: Holder | None) -> "Lock | None":
        """The lock, or None when the lock file went away meanwhile."""
        descriptor, fresh = _opened(path)
        try:
            if not _locked_in_time(descriptor, _PEEK if fresh else 0):
                raise _refusal(database, holder_of(database))
            if not _is_at(descriptor, path):
                return None
            found = None if fresh else _read(descriptor)
            if found is not None and not found.gone and found != over:
                raise _refusal(database, found)
            held = cls(path, descriptor, Holder.present())
            descriptor = -1
        except OSError:
            if fresh:  # an empty lock file would have to be respected for ever
                path.unlink(missing_ok=True)
            raise
        finally:
            if descriptor >= 0:
                os.close(descriptor)
        return held

    def confirm(self) -> None:
        """Make sure that the lock is still ours, and tell others that we live; StorageError("storage.lock-lost")."""
        found = _read(self._descriptor) if _is_at(self._descriptor, self._path) else Holder()
        if found.nonce != self._holder.nonce:
            raise StorageError("storage.lock-lost", holder=str(found), details=found)
        if (datetime.now(UTC) - datetime.fromisoformat(self._holder.heartbeat)).total_seconds() >= _HEARTBEAT:
            self._holder = replace(self._holder, heartbeat=_now())
            with suppress(OSError):  # the right is ours all the same
                self._write()

    def release(self) -> None:
        """Give the right up; twice does no harm."""
        if self._descriptor < 0:
            return
        ours = _is_at(self._descriptor, self._path) and _read(self._descriptor).nonce == self._holder.nonce
        if ours and sys.platform != "win32":
            with suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        self._descriptor = -1
        if ours and sys.platform == "win32":  # there only a closed file can be removed
            with suppress(OSError):
                self._path.unlink()

    def _write(self) -> None:
        # One write of one length: whoever reads meanwhile sees the old holder or the new.
        text = json.dumps(asdict(self._holder)).encode("ascii").ljust(_LONGEST)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, text)
        os.fsync(self._descriptor)


def lock_path(database: Path) -> Path:
    """The lock file of a database: beside it, so that every computer that sees one sees the other."""
    return database.with_name(f"{database.name}.lock")


def holder_of(database: Path) -> Holder:
    """Who holds a database now, as the lock file says; an empty Holder when that cannot be read."""
    try:
        with lock_path(database).open("rb") as file:
            return _parsed(file.read(_LONGEST))
    except OSError:
        return Holder()


def _opened(path: Path) -> tuple[int, bool]:
    flags = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    while True:
        with suppress(FileExistsError):
            return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o644), True
        with suppress(FileNotFoundError):
            return os.open(path, flags), False


def _locked_in_time(descriptor: int, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while not _locked(descriptor):
        if time.monotonic() >= until:
            return False
        time.sleep(0.01)
    return True


def _read(descriptor: int) -> Holder:
    os.lseek(descriptor, 0, os.SEEK_SET)
    return _parsed(os.read(descriptor, _LONGEST))


def _parsed(data: bytes) -> Holder:
    try:
        found = json.loads(data)
        return Holder(**{name: type(value)(found[name]) for name, value in asdict(Holder()).items()})
    except (ValueError, TypeError, KeyError):
        return Holder()


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _refusal(database: Path, holder: Holder) -> StorageError:
    return StorageError("storage.locked", path=str(database), holder=str(holder), details=holder)


def _user() -> str:
    try:
        return getuser()
    except (KeyError, OSError):  # a user id without a name
        return ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _started(pid: int) -> str:
    """When a process was started, in ticks since the start of the computer; known on Linux only."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int) -> bool:
        os.lseek(descriptor, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            # flock, not lockf: that one is lost when any descriptor of the file is closed in this process.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
