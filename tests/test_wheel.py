"""An installed copy carries its data inside the package and is as whole as the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel would put into site-packages."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = folder.glob("*.whl")
    target = folder / "site-packages"
    zipfile.ZipFile(wheel).extractall(target)
    return target


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-m", "roadmap_desktop", *arguments]
    return subprocess.run(command, cwd=installed, env=env, capture_output=True, encoding="utf-8", check=False)


def test_wheel_holds_the_program_and_its_data_only(installed: Path) -> None:
    assert {entry.name for entry in installed.iterdir() if entry.suffix != ".dist-info"} == {"roadmap_desktop"}
    data = {file.relative_to(ROOT) for folder in ("resources", "seed") for file in (ROOT / folder).rglob("*.*")}
    assert [file for file in sorted(data) if not (installed / "roadmap_desktop/_data" / file).exists()] == []


def test_installed_copy_tests_itself(installed: Path) -> None:
    result = run(installed, "--self-test")
    assert result.returncode == 0, result.stdout + result.stderr
