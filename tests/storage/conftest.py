from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_desktop.domain.changes import diff
from roadmap_desktop.domain.model import File
from roadmap_desktop.storage.store import Entry, Store
from tests.builders import two_blocks


@pytest.fixture
def plan() -> File:
    """Two sections with three activities, as builders make them."""
    return two_blocks()


@pytest.fixture
def path(tmp_path: Path, plan: File) -> Path:
    """A closed file that holds the plan, at revision 1."""
    found = tmp_path / "план № 1.db"
    with Store.open(found, create=True) as store:
        change = diff(store.load(), plan)
        assert change is not None
        store.write(change, Entry.of(change, "import", "step.import"))
    return found


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """The same file, open."""
    with Store.open(path) as found:
        yield found
