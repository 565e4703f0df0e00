"""Write seed/*.xlsx from the texts that the roadmaps came as: read, recognised and exported by the program itself.

.venv/bin/python tools/make_seeds.py
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from roadmap_desktop.app import exports, imports  # noqa: E402
from roadmap_desktop.app.session import Session  # noqa: E402


def main() -> None:
    """Bring each text through a database of its own, as a user would."""
    for source in sorted((ROOT / "tests/data/seeds").glob("*.txt")):
        with tempfile.TemporaryDirectory() as folder, Session.open(Path(folder) / "seed.db", create=True) as session:
            imports.take(session, imports.read(source), source.name)
            (roadmap,) = session.file.roadmaps
            target = ROOT / "seed" / f"{source.stem}.xlsx"
            exports.export(session.file, roadmap, "", target)
            print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
