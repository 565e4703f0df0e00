from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from roadmap_desktop.domain.model import File
from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage import backup, database
from roadmap_desktop.storage.migrations import runner
from roadmap_desktop.storage.store import Store
from tests.conftest import ROOT
from tests.storage import editing
from tests.storage.stored import FOLDER

HEAD = """
import os, signal
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade():
    with op.batch_alter_table("activities", recreate="always") as batch:
        batch.add_column(sa.Column("priority", sa.Text(), nullable=False, server_default="usual"))
    activities = sa.table("activities", sa.column("title"))
    op.execute(activities.update().values(title="Обновлено"))
    # more
"""
BROKEN = HEAD.replace("# more", "op.rename_table('nowhere', 'elsewhere')")
STRAY = HEAD.replace(
    "# more",
    """
    row = dict.fromkeys(("activity", "indicator", "year", "text"), "nobody") | {"position": 0}
    op.bulk_insert(sa.table("facts", *map(sa.column, row)), [row])""",
)
KILLED = HEAD.replace("# more", "os.kill(os.getpid(), signal.SIGKILL)")

Scripts = Callable[[str], Path]


@pytest.fixture
def scripts(tmp_path: Path) -> Scripts:
    """A folder with the real scripts and a made-up further one."""

    def make(further: str) -> Path:
        folder = tmp_path / "versions"
        folder.mkdir()
        for script in runner.SCRIPTS.glob("0*.py"):
            shutil.copy(script, folder)
        (folder / "0003_third.py").write_text(further, encoding="utf-8")
        return folder

    return make


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def content(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("stored", sorted(FOLDER.glob("*.db")), ids=lambda stored: str(stored.stem))
def test_a_file_of_each_version_opens(tmp_path: Path, plan: File, stored: Path) -> None:
    path = tmp_path / stored.name
    shutil.copyfile(stored, path)
    with Store.open(path) as store:
        assert editing.same(store.load(), plan)
        assert store.undo_target()


def test_the_newest_script_is_the_present_version() -> None:
    newest = max(script.name.partition("_")[0] for script in runner.SCRIPTS.glob("0*.py"))
    assert newest == database.revision_name(database.VERSION)


def test_an_older_file_is_brought_up_with_all_its_rows(path: Path, scripts: Scripts) -> None:
    runner.upgrade(path, 3, scripts(HEAD))
    assert database.version(path) == 3
    assert rows(path, "SELECT id, priority FROM activities ORDER BY id")[0] == ("a1", "usual")
    assert rows(path, "SELECT count(*) FROM results") == [(2,)]
    assert rows(path, "SELECT version_num FROM alembic_version") == [("0003",)]


def test_the_digest_follows_the_rows(path: Path, scripts: Scripts) -> None:
    before = rows(path, "SELECT digest FROM file")
    runner.upgrade(path, 3, scripts(HEAD))
    assert rows(path, "SELECT digest FROM file") != before


def test_the_older_file_is_kept_as_a_verified_backup(path: Path, scripts: Scripts) -> None:
    before = content(path)
    kept = runner.upgrade(path, 3, scripts(HEAD))
    assert content(kept) == before
    assert backup.kept(path) == [kept]


@pytest.mark.parametrize("script", [BROKEN, STRAY])
def test_a_script_that_fails_leaves_the_old_file(path: Path, scripts: Scripts, script: str) -> None:
    before = path.read_bytes()
    with pytest.raises(StorageError):
        runner.upgrade(path, 3, scripts(script))
    assert path.read_bytes() == before
    with Store.open(path) as store:
        assert store.revision == 1


def test_a_script_that_leads_elsewhere_than_the_program_leaves_the_old_file(
    path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "VERSION", 3)
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"storage\.schema"):
        runner.upgrade(path, scripts=scripts(HEAD))
    assert path.read_bytes() == before


@pytest.mark.needs("linux")
def test_a_kill_in_the_midst_leaves_the_old_file(path: Path, scripts: Scripts) -> None:
    before = content(path)
    process = editing.CONTEXT.Process(target=runner.upgrade, args=(path, 3, scripts(KILLED)))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert content(path) == before


def test_references_that_hold_during_the_upgrade_stop_it(
    path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard taken away: a rebuild drops the old table, to which the rows of others refer."""
    monkeypatch.setattr(database, "engine", partial(lambda make, path, **_: make(path), database.engine))
    with pytest.raises(StorageError, match=r"storage\.inconsistent"):
        runner.upgrade(path, 3, scripts(HEAD))


def test_a_missing_script_is_a_fault_with_the_backup_named(path: Path) -> None:
    with pytest.raises(StorageError, match=r"storage\.upgrade-failed") as caught:
        runner.upgrade(path, 7)
    assert Path(str(caught.value.arguments["backup"])).exists()
    assert database.version(path) == database.VERSION


def test_opening_brings_a_file_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen from the door: an older version leads to the runner, for a writer only."""
    asked: list[Path] = []
    monkeypatch.setattr(database, "VERSION", 3)
    monkeypatch.setattr(runner, "upgrade", asked.append)
    with Store.open(path):
        assert asked == [path]
    with pytest.raises(StorageError, match=r"storage\.older"):
        Store.open(path, read_only=True)


def test_opening_a_present_file_does_without_alembic(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from roadmap_desktop.storage.store import Store\n"
        "with Store.open(Path(sys.argv[1])) as store: store.load()\n"
        "assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)


def test_the_runner_tests_itself(tmp_path: Path) -> None:
    runner.self_test(tmp_path)
    with pytest.raises(StorageError, match=r"storage\.newer"):
        Store.open(tmp_path / "migration.db")
