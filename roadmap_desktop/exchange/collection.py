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
