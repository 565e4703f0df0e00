"""Where the shipped data and the user's own folders lie. No Qt, so that the command line can ask too.

Shipped data follow one rule for a checkout, a wheel and a bundle: installed copies carry them inside the package as
`_data/`, a checkout has them beside it. Functions that name a user's folder do not make it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_FOLDER_NAME: Final = "roadmap-desktop"
_PACKAGE: Final = Path(__file__).resolve().parent
_INSTALLED: Final = _PACKAGE / "_data"
_SHIPPED: Final = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def resources() -> Path:
    """The folder of icons, fonts, translations, messages and form profiles, read only."""
    return _SHIPPED / "resources"


def seed() -> Path:
    """The folder of the example roadmaps, read only."""
    return _SHIPPED / "seed"


def data_folder() -> Path:
    """The folder of the user's own database and backups."""
    return _user_folder("XDG_DATA_HOME", ".local/share")


def config_folder() -> Path:
    """The folder of the user's settings."""
    return _user_folder("XDG_CONFIG_HOME", ".config")


def log_folder() -> Path:
    """The folder of log files and crash reports."""
    return _user_folder("XDG_STATE_HOME", ".local/state") / "log"


def cache_folder() -> Path:
    """The folder of what can be made again at any time."""
    folder = _user_folder("XDG_CACHE_HOME", ".cache")
    return folder / "cache" if sys.platform == "win32" else folder


def _user_folder(variable: str, fallback: str) -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData/Local") / _FOLDER_NAME
    given = Path(os.environ.get(variable, ""))
    # The XDG specification has a relative path ignored.
    base = given if given.is_absolute() else Path.home() / fallback
    return base / _FOLDER_NAME
