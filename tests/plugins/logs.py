"""A warning or an error in the log fails the test, unless it is marked `@pytest.mark.logs("what it says")`."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

import pytest
from typing_extensions import override


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(*patterns): log records of WARNING and above that the test expects, each")


@pytest.fixture(autouse=True)
def log_guard(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a record nobody expected, and on an expected one that never came."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    expected = [pattern for mark in request.node.iter_markers("logs") for pattern in mark.args]
    unexpected = [text for text in collector.messages if not any(re.search(p, text) for p in expected)]
    missing = [p for p in expected if not any(re.search(p, text) for text in collector.messages)]
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected))
    if missing:
        pytest.fail("expected log records did not come:\n" + "\n".join(missing))
