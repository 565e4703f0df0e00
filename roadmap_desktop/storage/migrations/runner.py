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
    """Upgrade a fresh file by a made-up further script, as a bundle must be able to; AssertionError when that fails."""
    path, scripts, following = folder / "migration.db", folder / "versions", database.VERSION + 1
    scripts.mkdir()
    now, then = database.revision_name(database.VERSION), database.revision_name(following)
    (scripts / f"{now}.py").write_text(_PRESENT.format(now), encoding="utf-8")
    (scripts / f"{then}.py").write_text(_FOLLOWING.format(then, now), encoding="utf-8")
    database.create(path)
    upgrade(path, following, scripts)
    assert database.version(path) == following, "the version did not move"


_PRESENT: Final = 'revision = "{}"\ndown_revision = None\n\n\ndef upgrade():\n    pass\n'
_FOLLOWING: Final = """
import sqlalchemy as sa
from alembic import op

revision = "{}"
down_revision = "{}"


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
