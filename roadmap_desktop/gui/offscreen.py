"""What Qt needs for painting in a program without a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication


@contextmanager
def painting() -> Iterator[None]:
    """An application without a screen as long as it is needed; the one that is there already serves as well."""
    if QGuiApplication.instance() is not None:
        yield
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # It must outlive the painting; Qt keeps no reference of its own.
    application = QGuiApplication(sys.argv[:1])
    try:
        yield
    finally:
        application.shutdown()
