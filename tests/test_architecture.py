"""The rules of architecture.md §4 and §5 that a tool or a look at the sources can hold."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from tests.seed_words import SeedWords

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "roadmap_desktop"
TESTS = ROOT / "tests"
GENERATED = PACKAGE / "gui" / "forms"

FILE_LINES = 400
FUNCTION_LINES = 45
USUAL_FUNCTION_LINES = 25  # nine of ten functions
TEST_LINES = 12  # the median

DATABASE_NAME = re.compile(r"(^|_)(db|database|live_file)($|_)")
PATH_READERS = frozenset({"read_bytes", "read_text", "write_bytes", "write_text", "touch"})


def sources(folder: Path = PACKAGE) -> list[Path]:
    """The Python files written by hand."""
    return [
        file for file in sorted(folder.rglob("*.py")) if GENERATED not in file.parents and "_data" not in file.parts
    ]


def trees(folder: Path = PACKAGE) -> Iterator[tuple[Path, ast.Module]]:
    return ((file, ast.parse(file.read_text(encoding="utf-8"))) for file in sources(folder))


def functions(folder: Path) -> Iterator[tuple[str, int]]:
    """Each function as «file:name» and its length in lines, without decorators."""
    for file, tree in trees(folder):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{file.relative_to(ROOT)}:{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


# --- layers ----------------------------------------------------------------------------------------------------------

LINT = "import sys; from importlinter.cli import lint_imports_command as main; sys.exit(main())"


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LINT, "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def rooms(tmp_path: Path) -> Path:
    """A package with every room and nothing in it."""
    package = tmp_path / "roadmap_desktop"
    for room in ("gui", "app", "storage", "exchange", "domain"):
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    for module in ("__init__", "__main__", "main", "commands", "selftest", "errors", "paths", "collection"):
        (package / f"{module}.py").touch()
    return tmp_path


def test_import_contracts_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


def test_import_contracts_allow_the_plan(rooms: Path) -> None:
    (rooms / "roadmap_desktop/gui/window.py").write_text("import PySide6\nimport roadmap_desktop.app\n")
    result = lint_imports(rooms)
    assert "4 kept, 0 broken" in result.stdout, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "text", "contract"),
    [
        ("app/session.py", "import roadmap_desktop.gui", "Arrows"),
        ("storage/store.py", "import roadmap_desktop.exchange", "Arrows"),
        ("helpers.py", "", "Arrows"),
        ("exchange/writer.py", "def late():\n    import PySide6.QtGui", "No Qt"),
        ("domain/model.py", "import openpyxl", "The domain"),
        ("gui/window.py", "import roadmap_desktop.storage", "Storage and exchange"),
    ],
)
def test_import_contracts_bite(rooms: Path, module: str, text: str, contract: str) -> None:
    (rooms / "roadmap_desktop" / module).write_text(text)
    result = lint_imports(rooms)
    assert result.returncode != 0
    assert re.search(rf"{contract}.*BROKEN", result.stdout), result.stdout + result.stderr


# --- what is generated or shipped ------------------------------------------------------------------------------------


def without_head(source: str) -> str:
    return re.sub(r"\A(#.*\n|\n)+", "", source)


def test_forms_are_what_designer_files_say() -> None:
    env = dev.Environment(Path(sys.prefix), "dev")
    forms = {form.stem: dev.compiled_form(env, form) for form in (ROOT / "ui").glob("*.ui")}
    written = {
        file.stem: file.read_text(encoding="utf-8") for file in GENERATED.glob("*.py") if file.stem != "__init__"
    }
    assert sorted(forms) == sorted(written), "run: python3 dev.py ui"
    for name, source in forms.items():
        assert without_head(source) == without_head(written[name]), f"{name}: run: python3 dev.py ui"


def icon_names() -> Iterator[tuple[str, str]]:
    """Each icon that a source names, as a string given to a function of gui/icons.py or as the form's property."""
    for file, tree in trees(PACKAGE / "gui"):
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if re.fullmatch(r"icons?\.\w+|icon", ast.unparse(call.func)):
                names = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
                yield from ((file.name, name) for name in names)
    for form in (ROOT / "ui").glob("*.ui"):
        named = re.findall(r'name="lucide"[^>]*>\s*<string[^>]*>([^<]+)', form.read_text(encoding="utf-8"))
        yield from ((form.name, name) for name in named)


def test_every_named_icon_exists() -> None:
    shipped = {file.stem for file in (ROOT / "resources/icons").glob("*.svg")}
    assert [(file, name) for file, name in icon_names() if name not in shipped] == []


def test_every_older_schema_has_a_stored_database() -> None:
    """The newest one may still change until it is released; whatever it replaced lies as a file on somebody's disk."""
    scripts = (PACKAGE / "storage/migrations/versions").glob("[0-9]*.py")
    replaced = sorted(file.stem.partition("_")[0] for file in scripts)[:-1]
    stored = {file.stem.rpartition("_")[2] for file in (TESTS / "data/databases").glob("*")}
    assert set(replaced) <= stored


# --- the command line ------------------------------------------------------------------------------------------------

HEAVY = ("PySide6", "shiboken6", "openpyxl", "docx", "lxml", "alembic", "python_calamine")


@pytest.mark.parametrize("arguments", [["--version"], ["deadline", "Май 2031 года"]])
def test_command_line_loads_nothing_heavy(arguments: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "roadmap_desktop", *arguments]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in result.stderr.splitlines()}
    assert loaded & set(HEAVY) == set()


LATE = re.compile(
    r"openpyxl|docx|lxml|alembic|python_calamine|rapidfuzz|PySide6\.QtPrintSupport"
    r"|roadmap_desktop\.(exchange\.(profiles|printing|readers|recognition|restoring|writing)|gui\.(wizard|update)"
    r"|gui\.printing\.\w+|gui\.forms\.(?!main_window|card)\w+)"
)


def test_window_loads_what_it_shows() -> None:
    """The first window waits for no dialog and for no form of a document: the command that opens one imports it."""
    script = "import sys; import roadmap_desktop.gui.application; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert [name for name in result.stdout.split() if LATE.match(name)] == []


# --- the data --------------------------------------------------------------------------------------------------------


def database_file_calls(tree: ast.Module) -> Iterator[str]:
    """Calls that open or copy, by other means than SQLite, a file whose variable is called a database."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        function = ast.unparse(call.func)
        if function == "open" or function.startswith(("shutil.", "os.open")):
            touched: list[ast.expr] = call.args[:1]
        elif isinstance(call.func, ast.Attribute) and call.func.attr in PATH_READERS:
            touched = [call.func.value]
        else:
            continue
        names = {getattr(node, "id", "") or getattr(node, "attr", "") for part in touched for node in ast.walk(part)}
        if any(DATABASE_NAME.search(name) for name in names):
            yield f"line {call.lineno}: {ast.unparse(call)}"


def test_only_sqlite_opens_the_database() -> None:
    """Closing any other handle of the file drops SQLite's locks on Linux, and a copy may be half a transaction."""
    assert {file.name: found for file, tree in trees() if (found := list(database_file_calls(tree)))} == {}


def test_only_storage_knows_sqlite() -> None:
    importing = re.compile(r"^\s*(import|from) sqlite3\b", re.MULTILINE)
    rooms = {file.relative_to(PACKAGE).parts[0] for file in sources() if importing.search(file.read_text("utf-8"))}
    assert rooms <= {"storage"}


@pytest.mark.parametrize(
    ("source", "calls"),
    [
        ("shutil.copy(database, target)", 1),
        ("self._db.read_bytes()", 1),
        ("with open(session.database_path) as f: pass", 1),
        ("database.open(path)", 0),
        ("Session.open(arguments.db)", 0),
        ("seed.read_bytes()", 0),
    ],
)
def test_database_rule_bites(source: str, calls: int) -> None:
    assert len(list(database_file_calls(ast.parse(source)))) == calls


def test_program_knows_no_seed(seed_texts: dict[str, str]) -> None:
    words = SeedWords(seed_texts.values())
    texts = {file: file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py") if "_data" not in file.parts}
    assert {file.name: hits for file, text in texts.items() if (hits := set(words.found_in(text)))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "# Смоленская область",
        "'Тюмени'",
        "x = 'Июнь 2018'",
        "ДОиН",
        "«Создание регионального сетевого ресурсного центра»",
    ],
)
def test_seed_rule_bites(seed_texts: dict[str, str], text: str) -> None:
    assert list(SeedWords(seed_texts.values()).found_in(text))


# --- size and shape --------------------------------------------------------------------------------------------------


def test_files_are_short() -> None:
    lengths = {file.name: len(file.read_text(encoding="utf-8").splitlines()) for file in [*sources(), ROOT / "dev.py"]}
    assert {name: length for name, length in lengths.items() if length > FILE_LINES} == {}


def test_functions_fit_a_screen() -> None:
    lengths = dict(functions(PACKAGE))
    assert {name: length for name, length in lengths.items() if length > FUNCTION_LINES} == {}
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= USUAL_FUNCTION_LINES


def test_tests_are_short() -> None:
    lengths = [length for name, length in functions(TESTS) if name.partition(":")[2].startswith("test_")]
    assert statistics.median(lengths) <= TEST_LINES


def test_broad_excepts_are_two() -> None:
    """The task runner and the crash hook; everything else names what it expects."""
    handlers = [node for _, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    broad = [h for h in handlers if h.type is None or ast.unparse(h.type) in {"Exception", "BaseException"}]
    assert len(broad) <= 2


def test_names_say_something() -> None:
    forbidden = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert [file.name for file in sources() if forbidden & set(file.stem.split("_"))] == []
