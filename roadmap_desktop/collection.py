"""The garbage collector held back while a whole document is made, of which nothing is garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No collections inside; those that ran before run again afterwards.

    Reading makes hundreds of thousands of objects that all live to its end: every collection goes over the ever more of
    them, and the time for a file grows faster than the file.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def settled() -> Iterator[None]:
    """As `paused`, and the collector never goes over what is there at the end.

    A large document is a million objects; one collection over them stops every thread for most of a second, and finds
    nothing, for plain values refer in one direction only. They are freed all the same when nobody refers to them.
    """
    with paused():
        yield
        gc.freeze()
