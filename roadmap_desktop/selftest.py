"""Checks that a checkout, a wheel or a bundle is whole: every part that is found only at run time is used once."""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from roadmap_desktop import __version__, paths
from roadmap_desktop.app.messages import LANGUAGES, Messages, sentences
from roadmap_desktop.errors import InputError, RoadmapError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def run(messages: Messages, *, as_json: bool = False) -> int:
    """Do every check; 0 when all passed, else 1. Prints one line a check, or one JSON object."""
    results = {name: _outcome(check) for name, check in _CHECKS.items()}
    failed = [name for name, outcome in results.items() if outcome != "ok"]
    if as_json:
        print(
            json.dumps({"version": __version__, "passed": not failed, "checks": results}, ensure_ascii=False, indent=1)
        )
    else:
        for name, outcome in results.items():
            print(f"{name}: {outcome}")
        code = "self-test.failed" if failed else "self-test.passed"
        sys.stderr.write(messages.text(code, {"checks": ", ".join(failed)}) + "\n")
    return 1 if failed else 0


def _outcome(check: Callable[[Path], None]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        try:
            check(Path(folder))
        except (RoadmapError, AssertionError, OSError, ImportError, LookupError, ValueError) as error:
            return f"{type(error).__name__}: {error}"
    return "ok"


def _resources(_folder: Path) -> None:
    for name, pattern in (("fonts", "*.ttf"), ("icons", "*.svg"), ("metrics", "*.json"), ("profiles", "*.json")):
        assert list((paths.resources() / name).glob(pattern)), f"resources/{name} is empty"
    keys = {language: set(sentences(language)) for language in LANGUAGES}
    assert keys["ru"] == keys["en"], "the languages word different codes"


def _fonts_and_icons(_folder: Path) -> None:
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtSvg import QSvgRenderer

    _application()
    for path in (paths.resources() / "fonts").rglob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0, f"{path.name} does not load"
    for path in (paths.resources() / "icons").glob("*.svg"):
        assert QSvgRenderer(str(path)).isValid(), f"{path.name} does not load"


def _seeds(folder: Path) -> None:
    """In, out and in again: the dumps differ by ids only."""
    from roadmap_desktop.app import examples, exports, imports
    from roadmap_desktop.app.dump import content_json
    from roadmap_desktop.app.session import Session

    found = examples.files()
    assert len(found) == 2, "an example is missing"
    with Session.open(folder / "seeds.db", create=True) as session:
        for path in found:
            imports.take(session, imports.read(path), path.name)
        for roadmap in session.file.ordered_roadmaps():
            target = folder / f"{roadmap.rank}.xlsx"
            exports.export(session.file, roadmap.id, "", target, sheets=exports.Addition)
            again = imports.read(target).plan
            standing = session.file.plan(roadmap.id)
            assert content_json(again) == content_json(standing), f"{roadmap.title}: out and in differ"
        assert session.undo("self-test"), "nothing to undo"
        assert session.redo("self-test"), "nothing to redo"


def _template(folder: Path) -> None:
    """The empty workbook is written, and nothing in it passes for a plan."""
    from roadmap_desktop.app import exports, imports

    exports.template(folder / "template.xlsx")
    said = ""
    try:
        imports.read(folder / "template.xlsx")
    except InputError as error:
        said = error.code
    assert said == "input.no-table", said or "an empty template is read as a plan"


def _paper(folder: Path) -> None:
    """The form as PDF, its font inside."""
    from roadmap_desktop.app import examples, imports, prints
    from roadmap_desktop.gui.printing.output import save_offscreen

    _application()
    plan = imports.read(examples.files()[0]).plan
    save_offscreen(plan, prints.form_of(plan), folder / "paper.pdf")
    content = (folder / "paper.pdf").read_bytes()
    assert content.startswith(b"%PDF"), "no PDF is painted"
    assert b"LiberationSerif" in content, "the font of the form is not in the PDF"


def _cage(folder: Path) -> None:
    """A reader of each library is there in the child, and a broken file comes back as a sentence."""
    from roadmap_desktop.app import imports
    from roadmap_desktop.exchange.cage import samples

    for name, data in samples.readable().items():
        path = folder / name
        path.write_bytes(data)
        assert len(imports.read(path).plan.activities) == 1, f"{name} is not read"
    for name, (data, code) in samples.unreadable().items():
        path = folder / name
        path.write_bytes(data)
        said = ""
        try:
            imports.read(path)
        except InputError as error:
            said = error.code
        assert said == code, f"{name}: {said or 'read'}"


def _migration(folder: Path) -> None:
    from roadmap_desktop.storage.migrations import runner

    runner.self_test(folder)


def _window(folder: Path) -> None:
    from roadmap_desktop.app import examples
    from roadmap_desktop.gui import application
    from roadmap_desktop.gui.main_window import MainWindow

    look = application.dress(_application())
    with examples.open_own_database(folder / "window.db") as session:
        window = MainWindow(look, session, Messages())
        window.resize(1366, 768)
        picture = window.grab().toImage()
        window.close()
    corners = {picture.pixel(x, y) for x in range(0, 1366, 37) for y in range(0, 768, 37)}
    assert len(corners) > 5, "the window paints nothing"


@cache
def _application() -> "QApplication":
    """The one application of the process; kept, since windows die with it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    return QApplication([])


_CHECKS: dict[str, Callable[[Path], None]] = {
    "resources": _resources,
    "fonts and icons": _fonts_and_icons,
    "seeds": _seeds,
    "template": _template,
    "paper": _paper,
    "cage": _cage,
    "migration": _migration,
    "window": _window,
}
