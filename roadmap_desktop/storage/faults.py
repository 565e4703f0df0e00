"""What SQLite and the system say, as the codes that the user reads."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from roadmap_desktop.errors import StorageError

# By the beginning of SQLite's own name of the error; the first that fits counts.
_SQLITE: Final = (
    ("SQLITE_READONLY_DBMOVED", "storage.replaced"),
    ("SQLITE_READONLY_ROLLBACK", "storage.unfinished"),
    ("SQLITE_READONLY", "storage.read-only"),
    ("SQLITE_FULL", "storage.full"),
    ("SQLITE_BUSY", "storage.busy"),
    ("SQLITE_LOCKED", "storage.busy"),
    ("SQLITE_CORRUPT", "storage.damaged"),
    ("SQLITE_NOTADB", "storage.damaged"),
    ("SQLITE_CANTOPEN", "storage.unreachable"),
    ("SQLITE_CONSTRAINT", "storage.inconsistent"),
    ("SQLITE_IOERR", "storage.io"),
)
_SYSTEM: Final = {
    errno.ENOSPC: "storage.full",
    errno.EDQUOT: "storage.full",
    errno.EFBIG: "storage.full",
    errno.EACCES: "storage.read-only",
    errno.EPERM: "storage.read-only",
    errno.EROFS: "storage.read-only",
    errno.ENOENT: "storage.missing",
    errno.EISDIR: "storage.directory",
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn failures of SQLite and of the system into StorageError(code, path=…), and give our own their path."""
    try:
        yield
    except StorageError as error:
        error.arguments.setdefault("path", str(path))
        raise
    except DBAPIError as error:
        raise of_sqlite(error.orig, path) from error
    except sqlite3.Error as error:
        raise of_sqlite(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes a damaged schema in its message
        raise StorageError("storage.damaged", path=str(path), detail=str(error)) from error
    except OSError as error:
        raise StorageError(_SYSTEM.get(error.errno or 0, "storage.io"), path=str(path), detail=str(error)) from error


def of_sqlite(error: BaseException | None, path: Path) -> StorageError:
    """The StorageError that a failure of SQLite stands for; `detail` is for the log."""
    name = getattr(error, "sqlite_errorname", "")
    code = next((code for start, code in _SQLITE if name.startswith(start)), "storage.io")
    if not name and "decode" in str(error):  # said by Python, not by SQLite: a text that is no UTF-8
        code = "storage.damaged"
    return StorageError(code, path=str(path), detail=f"{name}: {error}")
