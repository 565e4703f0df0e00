"""This side of the pipe: starts a reader, waits for it within limits, and survives whatever becomes of it."""

from __future__ import annotations

import json
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

import roadmap_desktop
from roadmap_desktop.domain.proposal import Proposal
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.cage import ARGUMENT, limits
from roadmap_desktop.exchange.cage.protocol import Pasted, Request, Wishes

log = logging.getLogger(__name__)

Progress = Callable[[int, int], object]
"""Called with how much is done and how much there is."""

_TICK: Final = 0.05
# The plan of 13,000 activities; more would not fit into the memory of this side.
_MOST_ANSWERED: Final = 40 << 20
_TOO_LONG: Final = b"too long"
_OUT_OF_TIME: Final = -int(getattr(signal, "SIGXCPU", 0)) or None
# Without these, Windows would show the child's console for a moment.
_FLAGS: Final = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def read_plan(
    path: Path, wishes: Wishes, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Proposal:
    """What a file holds, read in the cage.

    InputError of the readers and of recognition, and `input.too-large`, `.too-slow`, `.reader-died`, `.cancelled`.
    """
    return _asked(Request(path.absolute(), wishes), path.name, progress, cancelled)


def read_pasted(
    pasted: Pasted, wishes: Wishes, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Proposal:
    """What a copied piece holds, read in the cage; errors as of `read_plan`."""
    return _asked(Request(pasted, wishes), "", progress, cancelled)


def _asked(request: Request, name: str, progress: Progress | None, cancelled: Callable[[], bool] | None) -> Proposal:
    latest = time.monotonic() + limits.SECONDS
    with _reader(request.to_line()) as (process, answers):
        while True:
            if cancelled is not None and cancelled():
                raise InputError("input.cancelled", name=name)
            if time.monotonic() > latest:
                raise InputError("input.too-slow", name=name, seconds=limits.SECONDS)
            with suppress(queue.Empty):
                proposal = _taken(answers.get(timeout=_TICK), process, name, progress)
                if proposal is not None:
                    return proposal


def _taken(line: bytes, process: subprocess.Popen[bytes], name: str, progress: Progress | None) -> Proposal | None:
    """Understand one line of the child: the proposal, or None for a sign of progress; InputError for the rest."""
    if line is _TOO_LONG:
        raise InputError("input.too-large", name=name)
    if not line.endswith(b"\n"):
        raise _death(process.wait(), name)
    try:
        return _understood(line, progress)
    except (ValueError, LookupError, TypeError) as error:
        # Not one of our lines: something else speaks there.
        raise InputError("input.reader-died", name=name) from error


def _understood(line: bytes, progress: Progress | None) -> Proposal | None:
    match json.loads(line):
        case {"proposal": proposal}:
            return Proposal.from_json(proposal)
        case {"error": str(code), "arguments": dict(arguments)}:
            raise InputError(code, **arguments)
        case {"progress": [int(done), int(whole)]} if progress is not None:
            progress(done, whole)
    return None


def _death(code: int, name: str) -> InputError:
    """The child ended without an answer."""
    if code == _OUT_OF_TIME:
        return InputError("input.too-slow", name=name, seconds=limits.SECONDS)
    log.info("a reading process ended by itself: %d", code)
    return InputError("input.reader-died", name=name)


@contextmanager
def _reader(request: bytes) -> Iterator[tuple[subprocess.Popen[bytes], queue.Queue[bytes]]]:
    """A child that got the request, and its answers line by line; whatever happens, it does not outlive the block."""
    process = subprocess.Popen(  # noqa: S603 - our own program
        _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment(),
        creationflags=_FLAGS,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    answers: queue.Queue[bytes] = queue.Queue()
    # A pipe cannot be read with a time limit on Windows, hence the thread.
    listener = threading.Thread(target=_listen, args=(process.stdout, answers), daemon=True)
    listener.start()
    try:
        # It may die before it has read everything.
        with suppress(BrokenPipeError, OSError), process.stdin:
            process.stdin.write(request)
        yield process, answers
    finally:
        process.kill()
        process.wait()
        listener.join()
        process.stdout.close()


def _listen(pipe: IO[bytes], answers: queue.Queue[bytes]) -> None:
    """Pass on line by line; the last is empty or has no end, since the child is gone."""
    heard = 0
    while True:
        line = pipe.readline(_MOST_ANSWERED)
        heard += len(line)
        answers.put(_TOO_LONG if heard >= _MOST_ANSWERED else line)
        if not line.endswith(b"\n") or heard >= _MOST_ANSWERED:
            return


def _command() -> tuple[str, ...]:
    """This program as a reader: Python takes the middle for itself, a bundle hands on all, `main` looks at the last."""
    return (sys.executable, "-P", "-m", roadmap_desktop.__name__, ARGUMENT)


def _environment() -> dict[str, str]:
    """The child finds this very package, wherever it was started from; openpyxl keeps to the guarded parser."""
    package = Path(roadmap_desktop.__file__).resolve().parent
    return {**os.environ, "PYTHONPATH": str(package.parent), "OPENPYXL_LXML": "False"}
