"""A reading process as this side has it: started, asked line by line, heard line by line, ended."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

import roadmap_desktop
from roadmap_desktop.exchange.cage import ARGUMENT

MOST_ANSWERED: Final = 80 << 20
"""Bytes of one answer: the plan of 13,000 activities; more would not fit into the memory of this side."""
TOO_LONG: Final = b"too long"
"""What is heard in place of more than that."""

# Without these, Windows would show the child's console for a moment.
_FLAGS: Final = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


class Child:
    """One process. It ends when it is told to, when it dies, and when this side is gone: then its input is closed."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment(),
            creationflags=_FLAGS,
        )  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests, self._pipe = self._process.stdin, self._process.stdout
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._heard = 0
        # A pipe cannot be read with a time limit on Windows, hence the thread.
        self._listener = threading.Thread(target=self._listen, args=(self._pipe,), daemon=True)
        self._listener.start()

    def ask(self, request: bytes) -> None:
        """Send one line; a child that is gone by now is found out by `hear`."""
        self._heard = 0
        with suppress(BrokenPipeError, OSError):
            self._requests.write(request)
            self._requests.flush()

    def hear(self, seconds: float) -> bytes:
        """The next line; without an end when it is the last of a dead child, TOO_LONG, or queue.Empty after a while."""
        return self._answers.get(timeout=seconds)

    def exit_code(self) -> int:
        """The code of a child that has closed its side of the pipe."""
        return self._process.wait()

    def kill(self) -> None:
        """End it at once; `end` tidies up."""
        self._process.kill()

    def end(self) -> None:
        """End it and leave nothing behind."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        with suppress(BrokenPipeError, OSError):
            self._requests.close()
        self._pipe.close()

    def _listen(self, pipe: IO[bytes]) -> None:
        """Pass on line by line; the last is empty or has no end, since the child is gone."""
        while True:
            line = pipe.readline(MOST_ANSWERED)
            self._heard += len(line)
            too_long = self._heard >= MOST_ANSWERED
            self._answers.put(TOO_LONG if too_long else line)
            if too_long or not line.endswith(b"\n"):
                return


def command() -> tuple[str, ...]:
    """This program as a reader: Python takes the middle for itself, a bundle hands on all, `main` looks at the last."""
    return (sys.executable, "-P", "-m", roadmap_desktop.__name__, ARGUMENT)


def _environment() -> dict[str, str]:
    """The child finds this very package, wherever it was started from; openpyxl keeps to the guarded parser."""
    package = Path(roadmap_desktop.__file__).resolve().parent
    return {**os.environ, "PYTHONPATH": str(package.parent), "OPENPYXL_LXML": "False"}
