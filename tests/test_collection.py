"""The garbage collector is held back only while it should be."""

import gc

import pytest

from roadmap_desktop.collection import paused, settled


def test_collections_run_again_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), paused():
        divmod(1, 0)
    assert gc.isenabled()


def test_one_pause_within_another_does_not_end_it() -> None:
    with paused():
        with paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_in_peace_is_left_in_peace() -> None:
    before = gc.get_freeze_count()
    with settled():
        made: list[list[int]] = [[] for _ in range(1000)]
    assert gc.get_freeze_count() >= before + len(made)
    assert not any(kept is made for kept in gc.get_objects())
    gc.unfreeze()


def test_what_failed_is_not_kept() -> None:
    before = gc.get_freeze_count()
    with pytest.raises(ZeroDivisionError), settled():
        divmod(1, 0)
    assert gc.get_freeze_count() == before
    assert gc.isenabled()
