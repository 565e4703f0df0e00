"""What holds for every test: an own user's folder, no real screen, and guards that turn quiet faults into failures."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The virtual screen is for programs that a test starts; Qt inside the tests paints into memory.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_SCALE_FACTOR", "1")

pytest_plugins = [
    "pytester",
    "tests.plugins.keyboard",
    "tests.plugins.leaks",
    "tests.plugins.logs",
    "tests.plugins.needs",
]

ROOT = Path(__file__).resolve().parent.parent

# No deadline: a slow machine is not a fault.
settings.register_profile("usual", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("usual"), max_examples=2000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests marked long, with more examples")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("long" if config.getoption("--long") else "usual")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        long = [item for item in items if item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.fixture(scope="session", autouse=True)
def user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of its own for the session: no test may read or write the developer's plans or settings."""
    home = tmp_path_factory.mktemp("home")
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    with pytest.MonkeyPatch.context() as patch:
        for name in names:
            patch.setenv(name, str(home / name.lower()))
        yield home


@pytest.fixture(scope="session")
def seed_texts() -> dict[str, str]:
    """The two real roadmaps by name, as the text that was given."""
    return {file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "tests/data/seeds").glob("*.txt")}
