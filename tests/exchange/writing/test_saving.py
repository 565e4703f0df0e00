"""A file replaced as a whole: whatever fails, the earlier one is there and nothing else stays behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from roadmap_desktop.errors import StorageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing import checking
from roadmap_desktop.exchange.writing.additions import Addition, Additions
from roadmap_desktop.exchange.writing.layout import lay_out
from roadmap_desktop.exchange.writing.saving import replace_file
from tests.builders import a_plan, an_activity
from tests.conftest import ROOT

OLD, NEW = b"earlier", b"x" * 200_000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(OLD)
    return path


def accept(path: Path) -> None:
    """A check that finds nothing."""


def failing(function: Callable[..., object], nth: int, code: int) -> Callable[..., object]:
    """The function, which fails on its n-th call."""
    calls = 0

    def call(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == nth:
            raise OSError(code, os.strerror(code))
        return function(*arguments, **named)

    return call


def refusal(target: Path) -> str:
    with pytest.raises(StorageError) as refused:
        replace_file(target, NEW, accept)
    return refused.value.code


def test_the_new_file_takes_the_place(target: Path) -> None:
    replace_file(target, NEW, accept)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("nth", [1, 2, 3, 4])
@pytest.mark.parametrize(("code", "said"), [(errno.ENOSPC, "export.disk-full"), (errno.EIO, "export.failed")])
def test_a_failed_write_leaves_the_earlier_file(
    nth: int, code: int, said: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", failing(os.write, nth, code))
        assert refusal(target) == said
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("name", ["open", "fsync", "rename", "replace", "close"])
def test_a_failed_system_call_leaves_the_earlier_file(name: str, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing(getattr(os, name), 1, errno.EIO))
        if name == "rename":
            patch.setattr(os, "replace", os.rename)
        assert refusal(target) == "export.failed"
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_that_cannot_be_synced_does_not_undo_the_export(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(os.fsync, 2, errno.EINVAL))
        replace_file(target, NEW, accept)
    assert target.read_bytes() == NEW


def test_a_file_that_fails_its_check_is_thrown_away(target: Path) -> None:
    def refuse(path: Path) -> None:
        assert path.read_bytes() == NEW
        raise StorageError("export.differs")

    with pytest.raises(StorageError):
        replace_file(target, NEW, refuse)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_cancelled_export_leaves_the_earlier_file(target: Path) -> None:
    def cancel(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(a_plan(an_activity("a")), profiles.form("documents"), target, revision=1, progress=cancel)
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_file_marked_read_only_is_left_alone(target: Path) -> None:
    target.chmod(0o444)
    assert refusal(target) == "export.read-only"
    assert target.read_bytes() == OLD


@pytest.mark.parametrize("mark", ["~$plan.xlsx", "~$an.xlsx", ".~lock.plan.xlsx#"])
def test_a_file_that_an_office_has_open_is_left_alone(mark: str, target: Path) -> None:
    (target.parent / mark).touch()
    assert refusal(target) == "export.open-elsewhere"
    assert target.read_bytes() == OLD


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "export.folder"


@pytest.mark.needs("linux")
def test_a_device_is_no_target_and_stays_one() -> None:
    with pytest.raises(StorageError, match=r"export\.device"):
        replace_file(Path("/dev/full"), NEW, accept)
    assert Path("/dev/full").is_char_device()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "нет" / "plan.xlsx") == "export.no-folder"


@pytest.mark.needs("linux")
def test_a_folder_without_the_right_to_write_is_refused() -> None:
    assert refusal(Path("/proc/plan.xlsx")) in {"export.refused", "export.failed", "export.no-folder"}


def test_the_rights_of_the_earlier_file_are_kept(target: Path) -> None:
    target.chmod(0o640)
    replace_file(target, NEW, accept)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(target: Path) -> None:
    link = target.with_name("link.xlsx")
    link.symlink_to(target)
    replace_file(link, NEW, accept)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


@pytest.mark.needs("linux")
def test_a_file_that_may_not_grow_so_large_is_a_full_disk(target: Path) -> None:
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from roadmap_desktop.exchange.writing.saving import replace_file\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "replace_file(Path(sys.argv[1]), b'x' * 200_000, lambda path: None)\n"
    )
    run = subprocess.run([sys.executable, "-c", script, target], capture_output=True, text=True, check=False)
    assert "export.disk-full" in run.stderr
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04", b"no workbook"])
def test_a_file_that_is_no_workbook_fails_its_check(damage: bytes, tmp_path: Path) -> None:
    sheet = lay_out(a_plan(an_activity("a")), profiles.form("documents"))
    (tmp_path / "plan.xlsx").write_bytes(damage)
    with pytest.raises(StorageError, match="differs"):
        checking.compare(tmp_path / "plan.xlsx", [sheet])


def test_another_text_another_merge_and_a_formula_fail_the_check(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    plan = a_plan(an_activity("a", "Название", number="1."))
    form, path = profiles.form("documents"), tmp_path / "plan.xlsx"
    sheet = lay_out(plan, form)
    for address, value in (("B4", "Другое"), ("B4", "=1+1"), ("C4", 0), ("H9", "лишнее")):
        write(plan, form, path, revision=7, additions=Additions(frozenset()))
        book = load_workbook(path)
        details = [[str(c.value) for c in row if c.value is not None] for row in book.worksheets[-1].iter_rows()]
        checking.compare(path, [sheet], details)
        book.worksheets[0][address] = value
        book.save(path)
        with pytest.raises(StorageError, match="differs"):
            checking.compare(path, [sheet], details)


@pytest.mark.parametrize("name", ["write", "fsync", "open", "replace"])
def test_a_real_export_that_fails_at_any_call_leaves_the_earlier_file(
    name: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The n-th call fails, for every n until the export goes through."""
    plan, form = a_plan(*(an_activity(f"a{i}", "Отчет " * i) for i in range(40))), profiles.form("general")
    codes: list[str] = []
    for nth in range(1, 60):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, failing(getattr(os, name), nth, errno.ENOSPC))
            try:
                write(plan, form, target, revision=1, additions=Additions(frozenset(Addition)))
            except StorageError as error:
                codes.append(error.code)
            else:
                break
        left = [path.read_bytes() for path in target.parent.iterdir()]
        assert left == [OLD], nth
    assert set(codes) == {"export.disk-full"}
    assert read_plan(target).plan == plan


KILLED = """
import os, sys
from pathlib import Path
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from tests.builders import a_plan, an_activity
from tests.conftest import ROOT
name, nth = sys.argv[2], int(sys.argv[3])
real, calls = getattr(os, name), 0
def dying(*arguments, **named):
    global calls
    calls += 1
    if calls == nth:
        os._exit(9)
    return real(*arguments, **named)
setattr(os, name, dying)
plan = a_plan(*(an_activity(f"a{i}", "Отчет " * i) for i in range(20)))
write(plan, profiles.form("general"), Path(sys.argv[1]), revision=1)
"""


@pytest.mark.parametrize(("name", "nth"), [("write", 1), ("fsync", 1), ("replace", 1), ("fsync", 2)])
def test_a_killed_export_leaves_a_whole_file(name: str, nth: int, target: Path) -> None:
    run = subprocess.run([sys.executable, "-c", KILLED, target, name, str(nth)], cwd=ROOT, check=False)
    assert run.returncode == 9
    # Only the folder is synced after the change of names; the new file is whole by then.
    if (name, nth) == ("fsync", 2):
        assert len(read_plan(target).plan.activities) == 20
    else:
        assert target.read_bytes() == OLD


KILLED_WRITE = """
import os, sys
from pathlib import Path
from roadmap_desktop.exchange.writing.saving import replace_file
real, calls = os.write, 0
def dying(descriptor, data):
    global calls
    calls += 1
    if calls == int(sys.argv[2]):
        real(descriptor, data[: len(data) // 2])
        os._exit(9)
    return real(descriptor, data)
os.write = dying
replace_file(Path(sys.argv[1]), b"x" * 200_000, lambda path: None)
"""


@pytest.mark.parametrize("nth", [1, 2, 3, 4])
def test_death_in_the_middle_of_any_write_leaves_the_earlier_file(nth: int, target: Path) -> None:
    run = subprocess.run([sys.executable, "-c", KILLED_WRITE, target, str(nth)], cwd=ROOT, check=False)
    assert run.returncode == 9
    assert target.read_bytes() == OLD


def test_a_target_that_is_open_elsewhere_is_refused_before_the_work(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (target.parent / "~$plan.xlsx").touch()
    monkeypatch.setattr("roadmap_desktop.exchange.writer.lay_out", lambda *_: pytest.fail("laid out for nothing"))
    with pytest.raises(StorageError) as refused:
        write(a_plan(an_activity("a")), profiles.form("documents"), target, revision=1)
    assert refused.value.code == "export.open-elsewhere"
