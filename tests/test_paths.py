"""paths.py: shipped data and the user's folders."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from roadmap_desktop import paths

FOLDERS = {
    "XDG_DATA_HOME": (paths.data_folder, ".local/share/roadmap-desktop"),
    "XDG_CONFIG_HOME": (paths.config_folder, ".config/roadmap-desktop"),
    "XDG_STATE_HOME": (paths.log_folder, ".local/state/roadmap-desktop/log"),
    "XDG_CACHE_HOME": (paths.cache_folder, ".cache/roadmap-desktop"),
}


@pytest.mark.needs("linux")
@pytest.mark.parametrize("variable", FOLDERS)
@pytest.mark.parametrize("value", [None, "", "relative/path"])
def test_user_folder_without_a_usable_variable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, value: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv(variable)
    if value is not None:
        monkeypatch.setenv(variable, value)
    folder, place = FOLDERS[variable]
    assert folder() == tmp_path / place


@pytest.mark.needs("linux")
def test_user_folder_follows_the_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "данные"))
    assert paths.data_folder() == tmp_path / "данные/roadmap-desktop"
    assert not paths.data_folder().exists()


def test_windows_keeps_everything_below_local_app_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert paths.data_folder() == paths.config_folder() == tmp_path / "roadmap-desktop"
    assert paths.log_folder() == tmp_path / "roadmap-desktop/log"
    assert paths.cache_folder() == tmp_path / "roadmap-desktop/cache"


@pytest.mark.parametrize(("installed", "place"), [(False, "resources"), (True, "roadmap_desktop/_data/resources")])
def test_shipped_data_lie_inside_an_installed_copy(tmp_path: Path, installed: bool, place: str) -> None:
    package = tmp_path / "roadmap_desktop"
    (package / "_data" if installed else package).mkdir(parents=True)
    (package / "__init__.py").touch()
    shutil.copy(paths.__file__, package)
    code = "from roadmap_desktop import paths; print(paths.resources().as_posix(), end='')"
    told = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    assert told.stdout == (tmp_path / place).as_posix()
