"""This side of the pipe: asks a reader, waits for it within limits, and survives whatever becomes of it."""

from __future__ import annotations

import json
import logging
import queue
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

from roadmap_desktop.collection import settled
from roadmap_desktop.domain.proposal import Proposal
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.cage import limits
from roadmap_desktop.exchange.cage.child import TOO_LONG, Child
from roadmap_desktop.exchange.cage.pieces import Assembly
from roadmap_desktop.exchange.cage.protocol import Pasted, Request, Wishes

log = logging.getLogger(__name__)

Progress = Callable[[int, int], object]
"""Called with how much is done and how much there is."""

_TICK: Final = 0.05
_OUT_OF_TIME: Final = -int(getattr(signal, "SIGXCPU", 0)) or None


def read_plan(
    path: Path, wishes: Wishes, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Proposal:
    """What a file holds, read in the cage.

    InputError of the readers and of recognition, and `input.too-large`, `.too-slow`, `.reader-died`, `.cancelled`.
    """
    with Reader(path) as reader:
        return reader.propose(wishes, progress, cancelled)


class Reader:
    """One document in the cage: read once, and recognised as often as somebody decides otherwise.

    The child keeps what it has read until `close`; one that died over it, or used up its limits, is replaced. One
    thread at a time asks; any may close, which ends a question under way with `input.cancelled`.
    """

    def __init__(self, source: Path | Pasted) -> None:
        self._source = source.absolute() if isinstance(source, Path) else source
        self._name = source.name if isinstance(source, Path) else ""
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._closed = False

    def propose(
        self, wishes: Wishes, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Proposal:
        """What the document holds, understood by these wishes; errors as of `read_plan`."""
        request = Request(self._source, wishes).to_line()
        if self._child is not None:
            with suppress(_DeadError):
                return self._answer(self._child, request, progress, cancelled)
        return self._answer(self._started(), request, progress, cancelled)

    def close(self) -> None:
        """End the child; within moments, also in the midst of a question."""
        with self._lock:
            self._closed = True
            child = self._child
        if child is not None:
            child.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _started(self) -> Child:
        with self._lock:
            if self._closed:
                raise InputError("input.cancelled", name=self._name)
            self._child = Child()
            return self._child

    def _let_go(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def _answer(
        self, child: Child, request: bytes, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> Proposal:
        hearing = _Hearing(self._name, progress)
        try:
            child.ask(request)
            with settled():
                return self._heard(child, hearing, cancelled)
        finally:
            if not hearing.whole:
                self._let_go()

    def _heard(self, child: Child, hearing: _Hearing, cancelled: Callable[[], bool] | None) -> Proposal:
        latest = time.monotonic() + limits.SECONDS
        while True:
            line = None
            with suppress(queue.Empty):
                line = child.hear(_TICK)
            if self._closed or (cancelled is not None and cancelled()):
                raise InputError("input.cancelled", name=self._name)
            if time.monotonic() > latest:
                raise InputError("input.too-slow", name=self._name, seconds=limits.SECONDS)
            proposal = None if line is None else hearing.taken(line, child)
            if proposal is not None:
                return proposal


class _DeadError(InputError):
    """The child is gone without an answer."""


class _Hearing:
    """Understands one answer, line by line."""

    def __init__(self, name: str, progress: Progress | None) -> None:
        self._name = name
        self._progress = progress
        self._assembly = Assembly()
        self.whole = False
        """Whether the answer was heard to its end, so that the child can be asked again."""

    def taken(self, line: bytes, child: Child) -> Proposal | None:
        """The proposal when this was its last line, None before; InputError for the rest."""
        if line is TOO_LONG:
            raise InputError("input.too-large", name=self._name)
        if not line.endswith(b"\n"):
            raise self._death(child.exit_code())
        try:
            return self._understood(line)
        except (ValueError, LookupError, TypeError) as error:
            # Not one of our lines: something else speaks there.
            raise InputError("input.reader-died", name=self._name) from error

    def _understood(self, line: bytes) -> Proposal | None:
        match json.loads(line):
            case {"part": str(part), "items": list(items)}:
                self._assembly.take(part, items)
            case {"end": True}:
                self.whole = True
                return self._assembly.proposal()
            case {"error": str(code), "arguments": dict(arguments)}:
                self.whole = True
                raise InputError(code, **arguments)
            case {"progress": [int(done), int(whole)]} if self._progress is not None:
                self._progress(done, whole)
        return None

    def _death(self, code: int) -> InputError:
        """The child ended without an answer."""
        if code == _OUT_OF_TIME:
            return _DeadError("input.too-slow", name=self._name, seconds=limits.SECONDS)
        log.info("a reading process ended by itself: %d", code)
        return _DeadError("input.reader-died", name=self._name)
