"""The user's own database, made on first start with the example roadmaps."""

from pathlib import Path

from roadmap_desktop import paths
from roadmap_desktop.app import imports
from roadmap_desktop.app.session import FIRST_STEP, Label, Session
from roadmap_desktop.domain.changes import Change, Step, apply


def own_database() -> Path:
    """Where the user's own plans lie."""
    return paths.data_folder() / "roadmaps.db"


def open_own_database(path: Path | None = None) -> Session:
    """The user's database, with the examples in it when it is new.

    Examples that were deleted do not return: the file's journal remembers them. StorageError when
    the database cannot be opened; an example that cannot be read is an InputError.
    """
    path = path or own_database()
    path.parent.mkdir(parents=True, exist_ok=True)
    session = Session.open(path, create=True)
    if session.file.revision == 0 and not session.read_only:
        session.apply(_examples(session), Label("step.examples"), FIRST_STEP)
    return session


def files() -> tuple[Path, ...]:
    """The workbooks of the examples, in the order of the registry."""
    return tuple(sorted(paths.seed().glob("*.xlsx")))


def _examples(session: Session) -> Change | None:
    """All examples as one change: a start that is cut off leaves none or all."""
    file = session.file
    steps: list[Step] = []
    for path in files():
        added = imports.change_of(file, imports.read(path))
        if added is not None:
            steps += added.steps
            file = apply(file, added)
    return Change(tuple(steps)) if steps else None
