"""The SQLite file itself: how it is connected, made, recognised and checked.

Statements that only SQLite knows stand here and in `backup`. The live file is opened by SQLite and by nothing else: a
plain open() and close() of it would drop SQLite's locks on POSIX systems.
"""

import sqlite3
import stat
import sys
from collections.abc import Mapping
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import URL, Connection, Engine, NullPool, Table, create_engine, event

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import digest
from roadmap_desktop.storage.faults import translated
from roadmap_desktop.storage.head import Head
from roadmap_desktop.storage.rows import Row

VERSION: Final = 2
"""The schema that this program writes: user_version of a file, and the number of the newest migration."""

APPLICATION_ID: Final = 0x52444D50  # «RDMP»

_LONGEST: Final = 256_000_000  # bytes of one value: above the largest import, below the memory of an office PC
PRAGMAS: Final = (
    # WAL writes into a replaced file unnoticed, and cannot be read in a read-only folder.
    "journal_mode=DELETE",
    # FULL does not sync the folder after the journal goes: a power cut could take a confirmed commit back.
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "busy_timeout=2000",
)


def address(path: Path, **options: str) -> str:
    """The URI by which SQLite opens a path; of a Windows share too, whose server it wants within the path."""
    plain = path.absolute().as_uri()
    if not plain.startswith("file:///"):
        plain = plain.replace("file://", "file:////", 1)
    return f"{plain}?{'&'.join(f'{name}={value}' for name, value in options.items())}"


def connect(path: Path, mode: str = "rw", pragmas: tuple[str, ...] = PRAGMAS) -> sqlite3.Connection:
    """A guarded connection that leaves BEGIN and COMMIT to its caller; `mode` as in SQLite's URI (ro, rw, rwc)."""
    connection = sqlite3.connect(address(path, mode=mode), uri=True, isolation_level=None, check_same_thread=False)
    with ExitStack() as failed:
        failed.callback(connection.close)
        _guard(connection)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        if mode == "ro":
            connection.execute("PRAGMA query_only=ON")
        # A damaged head must fail here, where the connection is closed, and not in SQLAlchemy's first look. It fails
        # by UnicodeDecodeError where SQLite quotes a damaged schema in its message.
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        failed.pop_all()
    return connection


def _guard(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM needs one
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DQS_DML, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DQS_DDL, False)


def engine(path: Path, *, read_only: bool = False, pragmas: tuple[str, ...] = PRAGMAS) -> Engine:
    """An engine that holds no connections back and starts each transaction itself, a writing one at once."""
    mode, begin = ("ro", "BEGIN") if read_only else ("rw", "BEGIN IMMEDIATE")
    found = create_engine(URL.create("sqlite"), creator=lambda: connect(path, mode, pragmas), poolclass=NullPool)

    @event.listens_for(found, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return found


def create(path: Path) -> None:
    """Make an empty file of the present version; never over a file that is there."""
    fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
    with translated(path):
        try:
            with closing(connect(fresh, "rwc")) as connection:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version={VERSION}")
            filling = engine(fresh)
            with filling.begin() as filled:
                Row.metadata.create_all(filled)
                filled.exec_driver_sql("CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY) STRICT")
                filled.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision_name(VERSION),))
                Head.insert(filled, digest.as_text(0))
            if path.exists():
                raise StorageError("storage.exists", path=str(path))
            fresh.rename(path)  # not replace(): on Windows this also refuses a file that came in between
        finally:
            fresh.unlink(missing_ok=True)


def revision_name(version: int) -> str:
    """The name of the migration that leads to a version: «0001»."""
    return f"{version:04}"


def recognise(path: Path) -> int:
    """The version of a file of ours, found without changing a byte of it; StorageError for any other thing.

    Reads without locks and without looking at a journal: what it tells must be asked again once the file is open.
    """
    with translated(path):
        found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise StorageError("storage.directory", path=str(path))
    if not stat.S_ISREG(found.st_mode):
        raise StorageError("storage.foreign", path=str(path))
    if found.st_size == 0:
        raise StorageError("storage.empty", path=str(path))
    with translated(path):
        try:
            with closing(sqlite3.connect(address(path, immutable="1"), uri=True)) as connection:
                # A kill may leave a file shorter than its head counts, and its journal beside it: SQLite would call it
                # malformed before anybody rolled it back. The two marks stand in the head whatever follows it.
                connection.execute("PRAGMA writable_schema=ON")
                application, version = _marks(connection)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorname == "SQLITE_NOTADB":
                raise StorageError("storage.foreign") from error
            raise
    if application != APPLICATION_ID:
        raise StorageError("storage.foreign", path=str(path))
    if version > VERSION:
        raise StorageError("storage.newer", path=str(path), version=version, ours=VERSION)
    if version < 1:
        raise StorageError("storage.damaged", path=str(path), detail=f"user_version {version}")
    return version


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return application, version


def version(path: Path) -> int:
    """The version as the file has it once SQLite has rolled back what a crash left."""
    with translated(path), closing(connect(path)) as connection:
        return _marks(connection)[1]


def check(connection: Connection, path: Path) -> None:
    """Structure, tables and references of an open file; StorageError when one is not as it must be."""
    check_pages(connection, path)
    if schema(connection) != _ours():
        raise StorageError("storage.schema", path=str(path))
    check_references(connection, path)


def check_pages(connection: Connection, path: Path) -> None:
    """StorageError when SQLite finds the file's structure broken."""
    said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if said != "ok":
        raise StorageError("storage.damaged", path=str(path), detail=said)


def check_references(connection: Connection, path: Path) -> None:
    """StorageError when a row refers to one that is not there."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StorageError("storage.damaged", path=str(path), detail="foreign keys")


def mark_version(connection: Connection, version: int) -> None:
    """Set the version inside the caller's transaction."""
    connection.exec_driver_sql(f"PRAGMA user_version={version:d}")


def tables(connection: Connection) -> dict[str, list[str]]:
    """The tables that the file has, and their columns."""
    found: dict[str, list[str]] = {}
    listed = (
        "SELECT m.name, x.name FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS x "
        "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    for name, column in connection.exec_driver_sql(listed):
        found.setdefault(name, []).append(column)
    return found


def schema(connection: Connection) -> Mapping[str, Any]:
    """What the file has of tables and indexes, in a form that does not depend on how it came to have them."""
    found: dict[str, Any] = {}
    listed = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    for kind, name, of, sql in connection.exec_driver_sql(listed).all():
        if kind == "table":
            found[name] = _table(connection, name, sql)
        else:  # an index by its columns; a view or a trigger is never ours, and shows by being here
            columns = connection.exec_driver_sql("SELECT name FROM pragma_index_info(?)", (name,)).scalars().all()
            found[name] = (kind, of, tuple(columns))
    found.pop("alembic_version", None)
    return found


def _table(connection: Connection, name: str, sql: str) -> tuple[Any, ...]:
    columns = connection.exec_driver_sql(
        'SELECT name, type, "notnull", pk > 0 FROM pragma_table_xinfo(?)', (name,)
    ).all()
    keys = connection.exec_driver_sql('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)', (name,)).all()
    named = frozenset(word.strip('"') for word in sql.split() if word.strip('"').startswith("ck_"))
    return "table", frozenset(map(tuple, columns)), frozenset(map(tuple, keys)), named, sql.rstrip().endswith("STRICT")


def _ours() -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for table in Row.metadata.tables.values():
        found[table.name] = _expected(table)
        for index in table.indexes:
            found[str(index.name)] = ("index", table.name, tuple(c.name for c in index.columns))
    return found


def _expected(table: Table) -> tuple[Any, ...]:
    columns = frozenset((c.name, str(c.type), int(not c.nullable), int(c.primary_key)) for c in table.columns)
    keys = frozenset(
        (key.column.table.name, key.parent.name, key.column.name)
        for constraint in table.foreign_key_constraints
        for key in constraint.elements
    )
    checks = frozenset(str(c.name) for c in table.constraints if c.__visit_name__.endswith("check_constraint"))
    return "table", columns, keys, checks, True
