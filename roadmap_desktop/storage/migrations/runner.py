"""Bring an older file to the present version: all of it or nothing, with a verified backup beside it.

As usually set up on SQLite, Alembic deletes child rows (it rebuilds a table while references cascade) and leaves half a
migration behind after a crash (it takes tables for not transactional). Hence: references off before the transaction,
one transaction around all scripts, references checked in it.
"""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import backup, database, digest
from roadmap_desktop.storage.faults import translated
from roadmap_desktop.storage.head import Head

_HERE: Final = Path(__file__).resolve().parent
SCRIPTS: Final = _HERE / "versions"


def upgrade(path: Path, to: int | None = None, scripts: Path = SCRIPTS) -> Path:
    """Upgrade a file that is locked by the caller, and give the path of its backup.

    StorageError when the old file is damaged or a script fails; then it is as it was.
    """
    to = database.VERSION if to is None else to
    kept = backup.make(path, f"before-version-{to}")
    # Off here and not in the transaction, where SQLite ignores it.
    engine = database.engine(path, pragmas=(*database.PRAGMAS, "foreign_keys=OFF"))
    try:
        with translated(path), engine.begin() as connection:
            command.upgrade(_config(connection, scripts), database.revision_name(to))
            database.mark_version(connection, to)
            database.check_references(connection, path)
            if to == database.VERSION:
                database.check(connection, path)
            now = digest.of_content(connection, database.tables(connection))
            Head.read(connection)._replace(digest=digest.as_text(now)).write(connection)
    except CommandError as error:
        raise StorageError("storage.upgrade-failed", path=str(path), backup=str(kept), detail=str(error)) from error
    finally:
        engine.dispose()
    return kept


def self_test(folder: Path) -> None:
    """Upgrade a fresh file by a made-up second script, as a bundle must be able to; AssertionError when that fails."""
    path, scripts = folder / "migration.db", folder / "versions"
    scripts.mkdir()
    for name, text in (("0001_first.py", _FIRST), ("0002_second.py", _SECOND)):
        (scripts / name).write_text(text, encoding="utf-8")
    database.create(path)
    upgrade(path, 2, scripts)
    assert database.version(path) == 2, "the version did not move"


_FIRST: Final = 'revision = "0001"\ndown_revision = None\n\n\ndef upgrade():\n    pass\n'
_SECOND: Final = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("activities") as batch:
        batch.add_column(sa.Column("priority", sa.Text(), nullable=True))
"""


def _config(connection: object, scripts: Path) -> Config:
    config = Config()
    # ConfigParser would take a % in a path for a placeholder.
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("version_locations", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    return config
