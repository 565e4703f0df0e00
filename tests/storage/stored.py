"""Make the stored database of the present version: `python -m tests.storage.stored`.

Each version keeps one for ever; that of the present one is made anew whenever its content changes.
"""

from __future__ import annotations

from roadmap_desktop.domain.changes import diff
from roadmap_desktop.storage import database
from roadmap_desktop.storage.store import Entry, Store
from tests.builders import two_blocks
from tests.conftest import ROOT

FOLDER = ROOT / "tests/data/databases"


def main() -> None:
    path = FOLDER / f"{database.revision_name(database.VERSION)}.db"
    path.unlink(missing_ok=True)
    with Store.open(path, create=True) as store:
        change = diff(store.load(), two_blocks())
        assert change is not None
        store.write(change, Entry.of(change, "import", "step.import"))


if __name__ == "__main__":
    main()
