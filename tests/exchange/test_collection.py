"""The garbage collector is held back only while it should be."""

import gc

import pytest

from roadmap_desktop.exchange.collection import paused


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
