from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from roadmap_desktop.app.session import FIRST_STEP, Applied, Label, Prepared, Session, prepared
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import diff
from roadmap_desktop.errors import RuleError, StorageError
from roadmap_desktop.storage.store import Store
from tests.builders import two_blocks
from tests.storage.editing import killed_in_a_transaction

EDIT = Label("step.field", (("number", "1."), ("field", "title")))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.open(tmp_path / "plan.db", create=True) as opened:
        opened.apply(diff(opened.file, two_blocks()), Label("step.import", (("title", "Карта"),)), "import")
        yield opened


def retitle(session: Session, title: str) -> Applied | None:
    return session.apply(edits.set_field(session.file, "a1", "title", title), EDIT, "table")


def test_a_change_moves_the_snapshot_and_everybody_hears(session: Session) -> None:
    heard: list[Applied] = []
    leave = session.subscribe(heard.append)
    applied = retitle(session, "Иное")
    assert applied is not None
    assert session.file.activities["a1"].title == "Иное"
    assert heard == [applied]
    assert applied.change.touched == {"a1"}
    leave()
    retitle(session, "Третье")
    assert len(heard) == 1


def test_nothing_to_do_is_no_step(session: Session) -> None:
    revision = session.file.revision
    assert retitle(session, session.file.activities["a1"].title) is None
    assert session.file.revision == revision


def test_a_refused_change_changes_nothing(session: Session) -> None:
    before = session.file
    with pytest.raises(RuleError, match="empty-title"):
        retitle(session, " ")
    assert session.file is before
    assert session.undo_label == Label("step.import", (("title", "Карта"),))


def test_a_failed_write_changes_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise StorageError("storage.full")

    before = session.file
    monkeypatch.setattr(Store, "writing", full)
    with pytest.raises(StorageError):
        retitle(session, "Иное")
    assert session.file is before


@pytest.fixture
def ready(session: Session, monkeypatch: pytest.MonkeyPatch) -> Prepared:
    """Every activity retitled, in rows written one by one."""
    monkeypatch.setattr("roadmap_desktop.storage.difference.FEW", 1)
    retitled = {id_: replace(a, title=f"{a.title} иначе") for id_, a in session.file.activities.items()}
    change = diff(session.file, replace(session.file, activities=retitled))
    assert change is not None
    return prepared(session.file, change, EDIT, "table")


def test_a_prepared_change_happens_step_by_step(session: Session, ready: Prepared) -> None:
    heard: list[Applied] = []
    session.subscribe(heard.append)
    before = session.file
    seen = []
    for _ in session.applying(ready):
        seen.append(session.file is before)
        assert heard == []
    assert len(seen) > len(ready.change.steps) > 1
    assert seen[:-1] == [True] * (len(seen) - 1)
    assert session.file.activities["a1"].title.endswith(" иначе")
    assert session.file.revision == before.revision + 1
    assert [applied.file for applied in heard] == [session.file]
    session.undo()
    assert session.file.activities == before.activities


def test_one_who_leaves_before_the_end_leaves_everything_as_it_was(session: Session, ready: Prepared) -> None:
    before = session.file
    steps = session.applying(ready)
    next(steps)
    steps.close()
    assert session.file is before
    assert retitle(session, "Иное") is not None
    with Session.open(session.path, read_only=True) as again:
        assert again.file.activities == session.file.activities


def test_one_who_leaves_after_it_is_written_has_it_announced(session: Session, ready: Prepared) -> None:
    heard: list[Applied] = []
    session.subscribe(heard.append)
    before, steps = session.file, session.applying(ready)
    while session.file is before:
        next(steps)
    steps.close()
    assert [applied.file for applied in heard] == [session.file]


def test_nothing_else_is_written_meanwhile(session: Session, ready: Prepared) -> None:
    steps = session.applying(ready)
    next(steps)
    with pytest.raises(StorageError, match=r"storage\.busy"):
        retitle(session, "Иное")
    assert all(step is None for step in steps)
    assert session.file.activities["a1"].title.endswith(" иначе")


def test_a_change_prepared_upon_another_snapshot_is_refused(session: Session, ready: Prepared) -> None:
    retitle(session, "Иное")
    with pytest.raises(RuleError, match=r"rule\.stale"):
        next(session.applying(ready))
    assert session.file.activities["a1"].title == "Иное"


def test_undo_and_redo_also_after_a_restart(session: Session) -> None:
    original = session.file.activities["a1"].title
    retitle(session, "Иное")
    session.close()
    with Session.open(session.path) as again:
        assert again.undo_label == EDIT
        again.undo()
        assert again.file.activities["a1"].title == original
        assert again.redo_label == EDIT
    with Session.open(session.path) as third:
        third.redo()
        assert third.file.activities["a1"].title == "Иное"
        assert third.redo() is None


def test_an_edit_after_an_undo_cuts_the_redo(session: Session) -> None:
    retitle(session, "Иное")
    session.undo()
    retitle(session, "Третье")
    assert session.redo_label is None
    assert session.redo() is None


def test_the_examples_are_the_ground_that_no_undo_takes_away(tmp_path: Path) -> None:
    with Session.open(tmp_path / "own.db", create=True) as session:
        session.apply(diff(session.file, two_blocks()), Label("step.examples"), FIRST_STEP)
        assert session.undo_label is None
        assert session.undo() is None
        assert session.file.activities


@pytest.mark.logs("a listener failed")
def test_a_listener_that_fails_is_reported_and_the_others_hear(session: Session) -> None:
    heard: list[Applied] = []

    def failing(_: Applied) -> None:
        raise ValueError("a bug of the view")

    session.subscribe(failing)
    session.subscribe(heard.append)
    retitle(session, "Иное")
    assert session.file.activities["a1"].title == "Иное"
    assert len(heard) == 1


def test_a_session_for_reading_refuses(session: Session) -> None:
    session.close()
    with Session.open(session.path, read_only=True) as reader:
        assert reader.read_only
        with pytest.raises(RuleError, match="read-only"):
            retitle(reader, "Иное")


@pytest.mark.needs("linux")
def test_who_only_looks_takes_back_what_a_kill_left(tmp_path: Path, session: Session) -> None:
    session.close()
    killed_in_a_transaction(tmp_path / "plan.db")
    with Session.look(tmp_path / "plan.db") as seen:
        assert seen.read_only
        assert seen.file.activities == two_blocks().activities


@pytest.mark.needs("linux")
def test_who_only_looks_beside_a_writer_says_what_is_half(tmp_path: Path, session: Session) -> None:
    killed_in_a_transaction(tmp_path / "plan.db")
    with pytest.raises(StorageError, match=r"storage\.unfinished"):
        Session.look(tmp_path / "plan.db")
    assert not session.read_only


def test_a_copy_of_a_file_that_was_moved_away_is_an_expected_failure(session: Session, tmp_path: Path) -> None:
    older = tmp_path / "copy.db"
    older.write_bytes(b"older")
    session.path.rename(tmp_path / "moved.db")
    with pytest.raises(StorageError):
        session.save_copy(older)
    assert older.read_bytes() == b"older"
    with pytest.raises(StorageError):
        session.save_copy(tmp_path / "fresh.db")
    assert not (tmp_path / "fresh.db").exists()


def test_a_copy_over_the_file_itself_is_refused(session: Session, tmp_path: Path) -> None:
    (tmp_path / "link.db").hardlink_to(session.path)
    for target in (session.path, tmp_path / "link.db"):
        with pytest.raises(StorageError, match=r"storage\.exists"):
            session.save_copy(target)
