"""Composition root: the only module that knows every layer. Chooses between a command and the window."""

import faulthandler
import importlib
import logging
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from roadmap_desktop import command_line, commands, paths
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.collection import settled
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.exchange.cage import ARGUMENT


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code of design/commands."""
    arguments_text = list(sys.argv[1:] if argv is None else argv)
    sys.excepthook = _report_crash
    if arguments_text[-1:] == [ARGUMENT]:
        from roadmap_desktop.exchange.cage import answering

        return answering.main()
    try:
        arguments = command_line.parsed(arguments_text)
    except RoadmapError as error:
        sys.stderr.write(Messages(command_line.language(arguments_text)).error(error) + "\n")
        return error.exit_code
    messages = Messages(arguments.lang)
    if arguments.self_test:
        from roadmap_desktop import selftest

        return selftest.run(messages, as_json=arguments.json)
    if arguments.command:
        return commands.run(arguments, messages)
    return _window(arguments.file, arguments.lang)


def _window(file: Path | None, language: str) -> int:
    with settled():
        # Before Qt: once PySide is there, it reads the source of every module that is imported.
        importlib.import_module("roadmap_desktop.app.examples")
        from roadmap_desktop.gui import application
    return application.run(file, language)


def _report_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of the program itself: the trace goes to the log, the user gets one sentence."""
    if issubclass(kind, KeyboardInterrupt):
        raise SystemExit(130)
    folder = paths.log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"crash-{datetime.now(tz=UTC):%Y%m%d-%H%M%S}.log"
    handler = logging.FileHandler(path, encoding="utf-8")
    logging.getLogger().addHandler(handler)
    logging.getLogger(__name__).critical("crash", exc_info=(kind, error, trace))
    sys.stderr.write(f"Внутренняя ошибка программы. Сохраненные данные целы. Подробности записаны: {path}\n")


faulthandler.enable()
