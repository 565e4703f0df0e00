#!/usr/bin/env python3
"""Set up and run, test, check and build Roadmap Desktop, with nothing but Python 3.8 or newer on the machine.

    python3 dev.py run [ARGUMENTS]    start the program; with no display, do its main job into out/
    python3 dev.py test [ARGUMENTS]   run every test (--python 3.11, --long, --fail-on-skip, and what pytest takes)
    python3 dev.py check              ruff, mypy, import rules
    python3 dev.py ui | i18n          compile ui/*.ui into roadmap_desktop/gui/forms, renew the translations
    python3 dev.py bench | build      measure; make dist/roadmap-desktop/ and let it test itself

The environment is made on first use and renewed when the lock, pyproject.toml or the interpreter change. This file must
start before anything is installed: only the standard library, and only what Python 3.8 knows.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterable, Iterator, Mapping, NamedTuple, NoReturn, Sequence, Tuple

ROOT = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
OUT = ROOT / "out"
DATABASE = "roadmaps.sqlite"
FORMS = ROOT / "roadmap_desktop" / "gui" / "forms"
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "ru"

Version = Tuple[int, int]
OLDEST: Version = (3, 11)
TESTED: tuple[Version, ...] = ((3, 13), (3, 12), (3, 11))  # in order of preference; newer ones are taken last

QT_LIBRARIES = ("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
XCB = ("cursor0", "icccm4", "keysyms1", "shape0", "xkb1")
SCREEN_LIBRARIES = (*(f"libxcb-{name}" for name in XCB), "libxkbcommon-x11-0")
SCREEN_TOOLS = ("xvfb", "xauth", "xdotool")
OFFICE_TOOLS = ("libreoffice-calc", "libreoffice-writer", "poppler-utils", "fonts-liberation2")

NO_PACKAGES = (
    "The packages could not be installed. If the lines above speak of a connection, the package index cannot be "
    "reached: check the network, or the index and the proxy in pip's configuration. Nothing is lost; try again."
)
NO_VENV = "{} has no venv module. Install it (on Debian: apt-get install python3-venv) and try again."
NO_PYTHON = "Python {} is needed and was not found (found: {}). Install it from your system or with pyenv."


# --- the interpreter -------------------------------------------------------------------------------------------------


class Interpreter(NamedTuple):
    """A Python that starts; without ensurepip it cannot make an environment."""

    command: str
    version: Version
    has_venv: bool


def interpreter_commands() -> Iterator[str]:
    """Every Python command worth asking: ours, those on the PATH, pyenv's and those that Windows' `py` knows."""
    yield sys.executable
    names = [f"python{major}.{minor}" for major, minor in TESTED] + ["python3", "python"]
    yield from (path for path in map(shutil.which, names) if path)
    # An emptied HOME hides ~/.pyenv, but its shims are still on the PATH.
    shims = [entry for entry in os.environ.get("PATH", "").split(os.pathsep) if entry.endswith("shims")]
    for root in [os.environ.get("PYENV_ROOT", ""), *(str(Path(entry).parent) for entry in shims), "~/.pyenv"]:
        for folder in sorted(Path(root).expanduser().glob("versions/3.*"), reverse=True) if root else ():
            yield str(folder / ("python.exe" if WINDOWS else "bin/python"))
    if WINDOWS and shutil.which("py"):
        listed = subprocess.run(["py", "--list-paths"], stdout=subprocess.PIPE, universal_newlines=True, check=False)
        yield from re.findall(r"\S:\\.*?python\.exe", listed.stdout)


def probe(command: str) -> Interpreter | None:
    """Ask a command what it is; None when it does not start."""
    question = "import sys, importlib.util as u; print(*sys.version_info[:2], u.find_spec('ensurepip') is not None)"
    try:
        answer = subprocess.check_output([command, "-c", question], stderr=subprocess.DEVNULL).decode().split()
        return Interpreter(command, (int(answer[0]), int(answer[1])), answer[2] == "True")
    except (OSError, subprocess.CalledProcessError, IndexError, ValueError):
        return None


def best_interpreter(found: Sequence[Interpreter], wanted: Version | None = None) -> Interpreter | None:
    """The wanted version, else the newest tested one, else a newer one; one that can make an environment first."""
    newer = sorted({python.version for python in found if python.version > TESTED[0]})
    for able in (True, False):
        for version in [wanted] if wanted else [*TESTED, *newer]:
            for python in found:
                if python.version == version and python.has_venv == able:
                    return python
    return None


def find_interpreter(wanted: Version | None) -> str:
    """The command that makes the environment; on Debian gets python3-venv when only that is missing."""
    found = [python for python in map(probe, dict.fromkeys(interpreter_commands())) if python]
    best = best_interpreter(found, wanted)
    if best is None:
        seen = ", ".join("{}.{}".format(*version) for version in sorted({python.version for python in found}))
        stop(NO_PYTHON.format("{}.{}".format(*(wanted or OLDEST)) + ("" if wanted else " or newer"), seen or "none"))
    if not best.has_venv:
        install_packages(["python3-venv"])
        again = probe(best.command)
        if again is None or not again.has_venv:
            stop(NO_VENV.format(best.command))
    return best.command


# --- the environment -------------------------------------------------------------------------------------------------


class Environment:
    """One virtual environment and the lock it is filled from.

    `lock` is runtime, dev (which holds runtime) or build: a file of requirements/. A stamp tells that nothing is to do.
    """

    def __init__(self, folder: Path, lock: str, wanted: Version | None = None) -> None:
        self.folder = folder
        self.lock = lock
        self.wanted = wanted
        self.python = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")

    def key(self, lock: str) -> str:
        """What the stamp must hold: changes with the lock, pyproject.toml, the interpreter and the place."""
        digest = hashlib.sha256(str(ROOT).encode())
        for file in (_lock_file(lock), ROOT / "pyproject.toml", self.folder / "pyvenv.cfg"):
            digest.update(file.read_bytes())
        return digest.hexdigest()

    def is_ready(self) -> bool:
        """True when nothing has changed since the last set-up; starts no process."""
        stamp = self._stamp(self.lock)
        return self.python.exists() and stamp.exists() and stamp.read_text() == self.key(self.lock)

    def prepare(self) -> None:
        """Make or renew the environment; stops with a sentence when that is not possible."""
        if self.is_ready():
            return
        if not self._is_usable():
            base = find_interpreter(self.wanted)
            say(f"Making {self.folder.name} with {base} …")
            call([base, "-m", "venv", "--clear", str(self.folder)], f"{self.folder} could not be made.")
        say(f"Installing the packages of requirements/{self.lock}.txt (a minute or two, once) …")
        pip = [str(self.python), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
        call([*pip, "--require-hashes", "-r", str(_lock_file(self.lock))], NO_PACKAGES)
        call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "The project could not be installed.")
        # As pip does for packages: where Python may write no bytecode by itself, each start would compile our sources.
        call([str(self.python), "-m", "compileall", "-q", "roadmap_desktop"], "The project could not be compiled.")
        for lock in {self.lock, "runtime"}:
            self._stamp(lock).write_text(self.key(lock))

    def _stamp(self, lock: str) -> Path:
        return self.folder / f".{lock}-installed"

    def _is_usable(self) -> bool:
        # Without a stamp the first set-up was interrupted: what is there cannot be trusted.
        python = probe(str(self.python)) if any(self.folder.glob(".*-installed")) else None
        return python is not None and (python.version == self.wanted if self.wanted else python.version >= OLDEST)

    def module(self, *arguments: str, env: Mapping[str, str] | None = None) -> int:
        """Run `python -m …` in the checkout and return its exit code."""
        return subprocess.call([str(self.python), "-m", *arguments], cwd=str(ROOT), env=env and dict(env))

    def function_command(self, module: str, function: str) -> list[str]:
        """A command that calls a tool's entry function: its script may lie in a folder that was moved."""
        return [str(self.python), "-c", f"import sys; from {module} import {function} as main; sys.exit(main())"]


def environment(lock: str, python: str | None = None) -> Environment:
    """The ready environment for a lock; a version asked for by name has its own, so that `.venv` stays as it is."""
    match = re.match(r"^3\.(\d+)$", python or "3.{}".format(OLDEST[1]))
    if not match or int(match.group(1)) < OLDEST[1]:
        stop("--python takes a version such as 3.12, not older than {}.{}.".format(*OLDEST))
    name = ".venv-build" if lock == "build" else f".venv-{python}" if python else ".venv"
    made = Environment(ROOT / name, lock, (3, int(match.group(1))) if python else None)
    made.prepare()
    return made


def _lock_file(lock: str) -> Path:
    return ROOT / "requirements" / f"{lock}.txt"


# --- the system ------------------------------------------------------------------------------------------------------


def has_display() -> bool:
    """True where a window can be shown."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(packages: Iterable[str]) -> list[str]:
    """Those of the Debian packages that are not installed; none where there is no dpkg."""
    if not shutil.which("dpkg-query"):
        return []
    listing = subprocess.check_output(["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n"]).decode()
    installed = {line.split()[0] for line in listing.splitlines() if line.endswith(" installed")}
    # Debian 13 renamed some libraries: libglib2.0-0t64 is libglib2.0-0.
    return [package for package in packages if not installed & {package, package + "t64"}]


def install_packages(packages: Iterable[str]) -> None:
    """Get the missing Debian packages as root; otherwise name the command to type, and go on."""
    missing = missing_packages(packages)
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    done = False
    if os.geteuid() == 0:
        say(f"Installing system packages: {' '.join(missing)} …")
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.call(["apt-get", "update", "-qq"], env=env, stdout=subprocess.DEVNULL)
        done = subprocess.call(command, env=env, stdout=subprocess.DEVNULL) == 0
    if not done:
        say(f"Some system packages are missing. Should something fail, type as root:\n    {' '.join(command)}")


@contextlib.contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """The environment variables of a fresh Xvfb screen; those of the caller where there is no Xvfb."""
    if not shutil.which("Xvfb"):
        yield dict(os.environ)
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        assert server.stdout is not None
        number = server.stdout.readline().decode().strip()
        yield {**os.environ, "DISPLAY": f":{number}"} if number else dict(os.environ)
    finally:
        server.terminate()
        server.wait()


def call(command: Sequence[str], failure: str) -> None:
    """Run a command in the checkout; stops with the sentence when it fails."""
    if subprocess.call(list(command), cwd=str(ROOT)):
        stop(failure)


def say(text: str) -> None:
    """Tell the user what goes on; standard output belongs to the program that is run."""
    print(text, file=sys.stderr, flush=True)


def stop(sentence: str) -> NoReturn:
    """End with a sentence and exit code 1."""
    sys.exit(f"dev.py: {sentence}")


# --- the commands ----------------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the program with the arguments; with neither arguments nor a display, do the main job without a window."""
    env = environment("runtime")
    install_packages([*QT_LIBRARIES, *(SCREEN_LIBRARIES if has_display() else ())])
    return env.module("roadmap_desktop", *arguments) if arguments or has_display() else main_job(env)


def main_job(env: Environment) -> int:
    """Both examples into a new database, a picture of each timeline and each official workbook, in out/."""
    say("There is no display: doing the main job without a window.")
    OUT.mkdir(exist_ok=True)
    for former in OUT.glob(f"{DATABASE}*"):
        former.unlink()
    for step in main_job_steps(OUT, sorted((ROOT / "seed").glob("*.xlsx"))):
        code = env.module("roadmap_desktop", *step)
        if code:
            say(f"The step «{step[0]}» ended with code {code}; what was made before it lies in {OUT}.")
            return code
    say("\n    ".join([f"Done. In {OUT} lie:", *sorted(made.name for made in OUT.iterdir())]))
    return 0


def main_job_steps(out: Path, seeds: Sequence[Path]) -> list[list[str]]:
    """The program's own command lines that make up the main job."""
    database = str(out / DATABASE)
    steps = [["import", *map(str, seeds), "--db", database]]
    for number, seed in enumerate(seeds, start=1):
        roadmap = ["--db", database, "--roadmap", str(number)]
        steps.append(["render", *roadmap, "--out", str(out / f"{seed.stem}.png")])
        steps.append(["export", *roadmap, "--out", str(out / f"{seed.stem}.xlsx")])  # in the roadmap's own form
    return steps


def test(arguments: list[str]) -> int:
    """Run the tests under a virtual screen; whatever is not --python goes to pytest."""
    parser = argparse.ArgumentParser(prog="dev.py test", add_help=False, allow_abbrev=False)
    parser.add_argument("--python")
    known, rest = parser.parse_known_args(arguments)
    env = environment("dev", known.python)
    install_packages([*QT_LIBRARIES, *SCREEN_LIBRARIES, *SCREEN_TOOLS, *OFFICE_TOOLS])
    with virtual_screen() as variables:
        return env.module("pytest", "--ignore=tests/benchmarks", *rest, env=variables)


def check(_arguments: list[str]) -> int:
    """Run every static check, also when an earlier one fails."""
    env = environment("dev")
    import_rules = env.function_command("importlinter.cli", "lint_imports_command")
    codes = {
        "ruff check": env.module("ruff", "check", "."),
        "ruff format": env.module("ruff", "format", "--check", "."),
        "mypy": env.module("mypy"),
        "import rules": subprocess.call(import_rules, cwd=str(ROOT)),
    }
    failed = [name for name, code in codes.items() if code]
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def compiled_form(env: Environment, form: Path) -> str:
    """The Python text of a Designer form, annotated and marked: what pyside6-uic writes would not pass mypy."""
    command = [*env.function_command("PySide6.scripts.pyside_tool", "uic"), str(form)]
    source = subprocess.check_output(command, cwd=str(ROOT)).decode("utf-8")
    widget = re.search(r'<widget class="(\w+)"', form.read_text(encoding="utf-8"))
    assert widget is not None, form
    source = re.sub(r"\A(#.*\n|\s*\n)+", "", source)
    source = re.sub(r"(def \w+\(self, \w+)\)(?= *:)", rf"\1: {widget.group(1)}) -> None", source)
    return f"# Compiled by `dev.py ui` from ui/{form.name}: do not edit.\n\n{source}"


def ui(_arguments: list[str]) -> int:
    """Compile every form of ui/ and remove what no form makes any more."""
    env = environment("dev")
    install_packages(QT_LIBRARIES)
    texts = {FORMS / f"{form.stem}.py": compiled_form(env, form) for form in sorted((ROOT / "ui").glob("*.ui"))}
    texts[FORMS / "__init__.py"] = '"""Forms compiled from ui/ by `dev.py ui`: do not edit."""\n'
    FORMS.mkdir(parents=True, exist_ok=True)
    for stale in set(FORMS.glob("*.py")) - set(texts):
        stale.unlink()
    for target, text in texts.items():
        target.write_bytes(text.encode("utf-8"))
    say(f"{len(texts) - 1} forms compiled.")
    return 0


def i18n(_arguments: list[str]) -> int:
    """Renew the texts to translate (.ts) from the sources and compile them (.qm)."""
    env = environment("dev")
    install_packages(QT_LIBRARIES)
    for file in sorted(TRANSLATIONS.glob("*.ts")):
        renew_translation(env, file)
    return 0


def renew_translation(env: Environment, file: Path) -> None:
    """Update one .ts in place and compile it; qt_*.ts is by hand, the sources' language holds only its plurals."""
    lupdate, lrelease = (env.function_command("PySide6.scripts.pyside_tool", tool) for tool in ("lupdate", "lrelease"))
    kind, _, language = file.stem.rpartition("_")
    if kind != "qt":
        options = ["-silent", "-extensions", "py,ui", "-no-obsolete", "-locations", "none", "-target-language"]
        options += [language, "-source-language", SOURCE_LANGUAGE, *(["-pluralonly"] * (language == SOURCE_LANGUAGE))]
        call([*lupdate, *options, "roadmap_desktop", "ui", "-ts", str(file)], f"{file.name} could not be renewed.")
    call([*lrelease, "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], f"{file.name} could not be compiled.")


def bench(arguments: list[str]) -> int:
    """Print the ratios of the benchmarks."""
    env = environment("dev")
    install_packages([*QT_LIBRARIES, *SCREEN_LIBRARIES, *SCREEN_TOOLS])
    with virtual_screen() as variables:
        return env.module("pytest", "-s", "tests/benchmarks", *arguments, env=variables)


def build(_arguments: list[str]) -> int:
    """Make the bundle from an environment of its own, so that no developer's tool gets in, and let it test itself."""
    env = environment("build")
    install_packages([*QT_LIBRARIES, *SCREEN_LIBRARIES, "binutils"])
    if env.module("PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"):
        stop("The bundle could not be made; the lines above say why.")
    program = ROOT / "dist" / "roadmap-desktop" / ("roadmap-desktop.exe" if WINDOWS else "roadmap-desktop")
    say(f"Made {program.parent}; it tests itself …")
    return subprocess.call([str(program), "--self-test"])


COMMANDS = {command.__name__: command for command in (run, test, check, ui, i18n, bench, build)}


def main(arguments: Sequence[str]) -> int:
    """Carry out the named command."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if list(arguments) in ([], ["-h"], ["--help"]) else 2
    try:
        return COMMANDS[arguments[0]](list(arguments[1:]))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
