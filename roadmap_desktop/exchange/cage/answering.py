"""The child's side: binds itself, reads what it is asked for, answers by lines of JSON until nobody asks any more."""

from __future__ import annotations

import gc
import os
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from roadmap_desktop.domain.proposal import Grid, Proposal
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.cage import limits
from roadmap_desktop.exchange.cage.pieces import pieces
from roadmap_desktop.exchange.cage.protocol import Pasted, Request, to_line
from roadmap_desktop.exchange.readers import clipboard
from roadmap_desktop.exchange.reading import understood

_READ, _UNDERSTOOD, _WHOLE = 50, 90, 100


def main() -> int:
    """Answer the requests of standard input on standard output until it ends; the exit code is 0."""
    limits.bind()
    warnings.simplefilter("ignore")
    # All that is read is kept, so a collection finds next to nothing; what recognition makes goes without one.
    gc.disable()
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(0, "rb", closefd=False) as requests:
        # Whatever a library prints must not end up among the answers.
        os.dup2(2, 1)
        desk = Desk()

        def report(done: int) -> None:
            answers.write(to_line({"progress": [done, _WHOLE]}))
            answers.flush()

        for line in requests:
            answers.writelines(desk.answer(Request.from_line(line), report))
            answers.flush()
    return 0


class Desk:
    """Answers requests; the document of the last one stays, so that the same is not read twice."""

    def __init__(self) -> None:
        self._source: Path | Pasted | None = None
        self._grids: tuple[Grid, ...] = ()

    def answer(self, request: Request, report: Callable[[int], None]) -> Iterator[bytes]:
        """The lines of the answer: a proposal in pieces, or why there is none; `report` is told how much is done."""
        try:
            yield from pieces(self.proposal(request, report))
        except RoadmapError as error:
            yield to_line({"error": error.code, "arguments": error.arguments})
        except MemoryError:
            yield to_line({"error": "input.too-large", "arguments": {"name": _name(request)}})
        else:
            yield to_line({"end": True})

    def proposal(self, request: Request, report: Callable[[int], None]) -> Proposal:
        """What the document of a request holds; InputError names the file, for recognition knows sheets only."""
        report(0)
        wishes = request.wishes
        try:
            grids = self._read(request.source)
            report(_READ)
            found = understood(
                grids, title=wishes.title, period=wishes.period, known=wishes.known, choices=wishes.choices
            )
        except RoadmapError as error:
            error.arguments["name"] = _name(request) or error.arguments.get("name", "")
            raise
        report(_UNDERSTOOD)
        return found

    def _read(self, source: Path | Pasted) -> tuple[Grid, ...]:
        if source != self._source:
            self._source, self._grids = None, ()
            self._grids = _grids(source)
            self._source = source
        return self._grids


def _name(request: Request) -> str:
    return "" if isinstance(request.source, Pasted) else request.source.name


def _grids(source: Path | Pasted) -> tuple[Grid, ...]:
    if isinstance(source, Pasted):
        return clipboard.grids(source.html, source.plain)
    return readers.read(source)
