"""The grammar of the command line: which commands there are and what they take. What they do is in `commands`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from roadmap_desktop import __version__
from roadmap_desktop.app.messages import LANGUAGES
from roadmap_desktop.errors import UsageError

_TAKES_DASHES = frozenset({"--shift", "--text", "--title"})


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage as an expected failure instead of leaving the process."""

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError("usage.failed", reason=message)


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments of a command, or of the window when no command is named; UsageError when wrong."""
    argv = _joined(argv)
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("--lang")
    rest = options.parse_known_args(argv)[1]
    first = next((word for word in rest if not word.startswith("-")), "")
    if first in _COMMANDS or {"-h", "--help"} & set(rest):
        return _command_parser().parse_args(argv, argparse.Namespace(self_test=False))
    return _window_parser().parse_args(argv, argparse.Namespace(command=""))


def _joined(argv: Sequence[str]) -> list[str]:
    """The line with «--shift -2m» as «--shift=-2m»: argparse takes a value with a dash for an option."""
    joined: list[str] = []
    for word in argv:
        if joined and joined[-1] in _TAKES_DASHES and word.startswith("-") and not word.startswith("--"):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def language(argv: Sequence[str]) -> str:
    """The language asked for, also where the rest of the line is wrong."""
    asked = argv[argv.index("--lang") + 1 :][:1] if "--lang" in argv else ["ru"]
    return asked[0] if asked and asked[0] in LANGUAGES else "ru"


def _window_parser() -> argparse.ArgumentParser:
    window = _Parser(prog="roadmap-desktop")
    window.add_argument("file", nargs="?", type=Path, metavar="FILE")
    window.add_argument("--version", action="version", version=f"roadmap-desktop {__version__}")
    window.add_argument("--lang", choices=LANGUAGES, default="ru")
    window.add_argument("--self-test", action="store_true")
    window.add_argument("--json", action="store_true")
    return window


def _command_parser() -> argparse.ArgumentParser:
    """The grammar of the commands; «--lang» is understood before and after the command's name."""
    top = _Parser(prog="roadmap-desktop", description="Дорожная карта: планирование мероприятий")
    top.add_argument("--lang", choices=LANGUAGES, default="ru")
    common = _Parser(add_help=False)
    common.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS)
    commands = top.add_subparsers(dest="command", parser_class=_Parser, required=True)
    for name, add_arguments in _COMMANDS.items():
        add_arguments(commands.add_parser(name, parents=[common]))
    return top


def _database_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("--db", type=Path, required=True)


def _plan_arguments(made: argparse.ArgumentParser) -> None:
    _database_arguments(made)
    made.add_argument("--roadmap", type=int)


def _import_arguments(made: argparse.ArgumentParser) -> None:
    _database_arguments(made)
    made.add_argument("sources", nargs="+", type=Path, metavar="SOURCE")
    made.add_argument("--period", default="")
    made.add_argument("--title", default="")
    made.add_argument("--dry-run", action="store_true")
    made.add_argument("--json", action="store_true")
    made.add_argument("--update", type=int, metavar="N", help="compare SOURCE with roadmap N instead of adding it")
    accept = "take the differences: all, or only the clean ones, which nobody has edited here since the export"
    made.add_argument("--accept", choices=("all", "clean"), help=accept)
    made.add_argument("--report", type=Path, metavar="FILE.xlsx", help="write what was read, joined and skipped")


def _export_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("--db", type=Path)
    made.add_argument("--roadmap", type=int)
    form = "the name of a form (list names them), or a file ….json saved from «Форма документа…»"
    made.add_argument("--form", default="", help=form)
    made.add_argument("--out", type=Path)
    sheets = "sheets behind the form: график, индикаторы, замечания with commas between, «все» or «нет»"
    made.add_argument("--sheets", default=None, metavar="LIST", help=sheets)
    executor = (
        "an extract for this executor (name, short name or id; may be repeated), or «все»: one file each in the folder "
        "--out, or all in the one file (.xlsx, .pdf) that it names"
    )
    made.add_argument("--executor", action="append", metavar="NAME", help=executor)
    made.add_argument("--pdf", action="store_true", help="with --executor and a folder: PDF instead of workbooks")
    made.add_argument("--template", action="store_true", help="an empty workbook to type a new plan into")


def _deadline_arguments(made: argparse.ArgumentParser) -> None:
    made.add_argument("text", nargs="*")
    made.add_argument("--from", dest="start", type=_date)
    made.add_argument("--to", dest="end", type=_date)
    made.add_argument("--stdin", action="store_true")


def _set_deadline_arguments(made: argparse.ArgumentParser) -> None:
    _plan_arguments(made)
    made.add_argument("--activity", default="", metavar="NUMBER")
    made.add_argument("--id", default="", metavar="UUID")
    made.add_argument("--text")
    made.add_argument("--shift")
    made.add_argument("--start")
    made.add_argument("--end")


def _check_arguments(made: argparse.ArgumentParser) -> None:
    _plan_arguments(made)
    made.add_argument("--json", action="store_true")


def _render_arguments(made: argparse.ArgumentParser) -> None:
    _plan_arguments(made)
    made.add_argument("--out", type=Path, required=True)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError("usage.point", text=text) from error


_COMMANDS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "import": _import_arguments,
    "dump": _plan_arguments,
    "export": _export_arguments,
    "deadline": _deadline_arguments,
    "set-deadline": _set_deadline_arguments,
    "undo": _database_arguments,
    "redo": _database_arguments,
    "check": _check_arguments,
    "render": _render_arguments,
}
