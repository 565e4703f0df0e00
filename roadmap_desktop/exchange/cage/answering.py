"""The child's side: binds itself, reads what it is asked for, answers by lines of JSON, ends."""

from __future__ import annotations

import gc
import os
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from roadmap_desktop.domain.proposal import Grid, Proposal
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.cage import limits
from roadmap_desktop.exchange.cage.protocol import Pasted, Request, to_line
from roadmap_desktop.exchange.readers import clipboard
from roadmap_desktop.exchange.reading import understood

_READ, _UNDERSTOOD, _WHOLE = 50, 90, 100


def main() -> int:
    """Answer one request from standard input on standard output; the exit code is 0 when an answer was given."""
    limits.bind()
    warnings.simplefilter("ignore")
    # The process ends with its answer: all that it makes lives as long as it does, so a collection finds nothing.
    gc.disable()
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(0, "rb", closefd=False) as requests:
        # Whatever a library prints must not end up among the answers.
        os.dup2(2, 1)
        request = Request.from_line(requests.readline())

        def report(done: int) -> None:
            answers.write(to_line({"progress": [done, _WHOLE]}))
            answers.flush()

        answers.write(to_line(answer(request, report)))
    return 0


def answer(request: Request, report: Callable[[int], None]) -> dict[str, Any]:
    """The answer as the other side understands it; `report` is told how much of `_WHOLE` is done."""
    name = "" if isinstance(request.source, Pasted) else request.source.name
    try:
        return {"proposal": _proposal(request, report).to_json()}
    except RoadmapError as error:
        # Recognition knows sheets only; a person knows the file.
        return {"error": error.code, "arguments": {**error.arguments, "name": name or error.arguments.get("name", "")}}
    except MemoryError:
        return {"error": "input.too-large", "arguments": {"name": name}}


def _proposal(request: Request, report: Callable[[int], None]) -> Proposal:
    report(0)
    grids = _grids(request.source)
    report(_READ)
    wishes = request.wishes
    proposal = understood(grids, title=wishes.title, period=wishes.period, known=wishes.known, choices=wishes.choices)
    report(_UNDERSTOOD)
    return proposal


def _grids(source: Path | Pasted) -> tuple[Grid, ...]:
    if isinstance(source, Pasted):
        return clipboard.grids(source.html, source.plain)
    return readers.read(source)
