"""dev.py, the locks and .ci/run: what a stranger's first minute stands on."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev
from dev import Environment, Interpreter, best_interpreter

ROOT = Path(dev.__file__).parent
LOCKS = {"runtime": ["install"], "dev": ["install", "dev"], "build": ["install", "build"]}


def interpreter(minor: int, has_venv: bool = True) -> Interpreter:
    return Interpreter(f"python3.{minor}", (3, minor), has_venv)


def script(file: Path, text: str) -> Path:
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return file


# --- the locks -------------------------------------------------------------------------------------------------------


def pins(lock: str) -> list[Requirement]:
    lines = (ROOT / f"requirements/{lock}.txt").read_text().replace("\\\n", " ").splitlines()
    return [Requirement(line.split(" --hash")[0]) for line in lines]


def wanted(lock: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for extra in LOCKS[lock] for line in project["optional-dependencies"][extra]]
    return [Requirement(line) for line in project["dependencies"] + extras]


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_has_hashes_and_no_addresses(lock: str) -> None:
    text = (ROOT / f"requirements/{lock}.txt").read_text()
    assert "://" not in text
    assert "index" not in text
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert [block for block in blocks if "==" not in block or "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("lock", LOCKS)
def test_lock_satisfies_pyproject(lock: str, python: str) -> None:
    place = {**dict[str, Any](default_environment()), "python_version": python, "python_full_version": f"{python}.0"}
    here = {canonicalize_name(p.name): p for p in pins(lock) if p.marker is None or p.marker.evaluate(place)}
    for requirement in wanted(lock):
        if requirement.marker is None or requirement.marker.evaluate(place):
            (pin,) = here[canonicalize_name(requirement.name)].specifier
            assert requirement.specifier.contains(pin.version), requirement


def test_locks_agree() -> None:
    assert {str(pin) for pin in pins("runtime")} <= {str(pin) for pin in pins("dev")} & {
        str(pin) for pin in pins("build")
    }


# --- dev.py ----------------------------------------------------------------------------------------------------------


def test_dev_starts_on_old_python_with_nothing_installed() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in imports if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in imports if isinstance(node, ast.ImportFrom)}
    assert names <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("minors", "best"),
    [((11, 12, 13), 13), ((8, 11), 11), ((11, 14), 11), ((9, 14), 14), ((8, 10), None)],
)
def test_newest_tested_interpreter_is_taken(minors: tuple[int, ...], best: int | None) -> None:
    found = best_interpreter([interpreter(minor) for minor in minors])
    assert (found and found.version[1]) == best


def test_interpreter_that_can_make_environments_goes_first() -> None:
    found = [interpreter(13, has_venv=False), interpreter(11)]
    assert best_interpreter(found) == found[1]
    assert best_interpreter(found, (3, 13)) == found[0]


def test_missing_interpreter_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "interpreter_commands", lambda: iter(["no-such-python"]))
    with pytest.raises(SystemExit, match=r"Python 3\.11 or newer is needed .*found: none"):
        dev.find_interpreter(None)


def test_missing_venv_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "interpreter_commands", lambda: iter(["python3.12"]))
    monkeypatch.setattr(dev, "probe", lambda command: Interpreter(command, (3, 12), has_venv=False))
    monkeypatch.setattr(dev, "install_packages", lambda _packages: None)
    with pytest.raises(SystemExit, match="has no venv module"):
        dev.find_interpreter(None)


@pytest.mark.parametrize("text", ["2.7", "3.10", "latest"])
def test_wrong_version_is_refused(text: str) -> None:
    with pytest.raises(SystemExit, match="--python takes"):
        dev.environment("dev", text)


def made_environment(folder: Path) -> Environment:
    env = Environment(folder, "runtime")
    env.python.parent.mkdir(parents=True)
    script(env.python, "echo '3 12 True'")
    (folder / "pyvenv.cfg").write_text("version = 3.12.1")
    return env


@pytest.mark.needs("linux")
def test_second_setup_does_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env = made_environment(tmp_path / "env")
    (tmp_path / "env/.runtime-installed").write_text(env.key("runtime"))
    monkeypatch.setattr(subprocess, "call", lambda *_a, **_k: pytest.fail("a process was started"))
    env.prepare()
    (tmp_path / "env/pyvenv.cfg").write_text("version = 3.13.0")
    assert not env.is_ready()


@pytest.mark.needs("linux")
def test_changed_lock_is_installed_into_the_same_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env = made_environment(tmp_path / "env")
    (tmp_path / "env/.runtime-installed").write_text("of another lock")
    calls: list[list[str]] = []
    monkeypatch.setattr(subprocess, "call", lambda command, **_: calls.append(command))
    env.prepare()
    assert [command[2] for command in calls] == ["pip", "pip", "compileall"]
    assert env.is_ready()


@pytest.mark.needs("linux")
def test_failed_installation_says_what_to_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env = made_environment(tmp_path / "env")
    (tmp_path / "env/.dev-installed").write_text("of another lock")
    monkeypatch.setattr(subprocess, "call", lambda *_a, **_k: 1)
    with pytest.raises(SystemExit, match="check the network"):
        env.prepare()
    assert not env.is_ready()


@pytest.mark.needs("linux")
def test_ordinary_user_is_told_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script(tmp_path / "dpkg-query", "echo 'libglib2.0-0t64 installed'")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    dev.install_packages(["libglib2.0-0", "xvfb"])
    assert "apt-get install -y --no-install-recommends xvfb\n" in capsys.readouterr().err


def test_unknown_command_prints_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["fly"]) == 2
    assert "dev.py run" in capsys.readouterr().out


# --- .ci/run ---------------------------------------------------------------------------------------------------------


@pytest.mark.needs("linux", "bash")
@pytest.mark.parametrize(("check", "tests", "code"), [(0, 0, 0), (1, 0, 1), (0, 1, 1), (0, 124, 1)])
def test_ci_fails_when_either_fails(tmp_path: Path, check: int, tests: int, code: int) -> None:
    script(tmp_path / "python3", f'echo "$@"; [ "$2" = check ] && exit {check} || exit {tests}')
    env = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    result = subprocess.run([ROOT / ".ci/run"], env=env, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == code
    assert result.stdout.splitlines() == ["dev.py check", "dev.py test --fail-on-skip"]
