"""Ratios beside their budgets (design/performance.md): printed, never asserted, since seconds belong to the machine."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

ROWS: list[tuple[str, str, str]] = []


def seconds(work: Callable[[], object], times: int = 3, clock: Callable[[], float] = time.perf_counter) -> float:
    """The median of a few runs."""
    taken = []
    for _ in range(times):
        started = clock()
        work()
        taken.append(clock() - started)
    return statistics.median(taken)


cpu_seconds = partial(seconds, clock=time.process_time)
"""The same in the processor's time: what else runs belongs to no ratio."""


@pytest.fixture
def report() -> Callable[[str, str, str], None]:
    """Note a figure: what was measured, as measured, and its budget."""
    return lambda what, measured, budget: ROWS.append((what, measured, budget))


@pytest.fixture(scope="session", autouse=True)
def table() -> Iterator[None]:
    """Print everything that was noted once all is measured."""
    yield
    width = max((len(what) for what, _, _ in ROWS), default=0)
    lines = (f"{what:<{width}}  {measured:<28}  budget {budget}" for what, measured, budget in ROWS)
    print("\n" + "\n".join(lines))
