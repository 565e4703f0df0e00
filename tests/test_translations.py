"""The committed .ts and .qm are what the tools make of the sources today, and nothing is left untranslated."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import dev
from roadmap_desktop.app import messages

FILES = sorted(dev.TRANSLATIONS.glob("*.ts"))
ADDRESSED = re.compile(r"ё|(?<![а-я])(?:вы|вам|ваш\w*)(?![а-я])|[йьи]те(?![а-я])", re.IGNORECASE)


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations as `dev.py i18n` would leave them."""
    folder = tmp_path_factory.mktemp("translations")
    env = dev.Environment(Path(sys.prefix), "dev")
    for file in FILES:
        shutil.copy(file, folder)
        dev.renew_translation(env, folder / file.name)
    return folder


def test_files_are_current(renewed: Path) -> None:
    for file in FILES:
        for name in (file.name, file.with_suffix(".qm").name):
            assert (renewed / name).read_bytes() == (dev.TRANSLATIONS / name).read_bytes(), "run: python3 dev.py i18n"


def test_every_text_is_translated() -> None:
    for file in FILES:
        messages = ET.parse(file).findall(".//message")
        unfinished = [m.findtext("source") for m in messages if m.find("translation[@type]") is not None]
        assert unfinished == [], file.name


def test_no_plural_is_hidden() -> None:
    """`tr(text, n=n)` is extracted as a plain text: the number must be passed by position."""
    for file in FILES:
        plain = [m.findtext("source") or "" for m in ET.parse(file).iter("message") if m.get("numerus") != "yes"]
        assert [text for text in plain if "%n" in text] == [], file.name


def test_nobody_is_addressed_and_no_yo_is_written() -> None:
    """The interface speaks of what is to be done, not to somebody: «нужно проверить», never «проверьте»."""
    texts = [
        *messages.sentences("ru").values(),
        *(m.findtext("source") or "" for m in ET.parse(FILES[0]).iter("message")),
    ]
    assert [text for text in texts if ADDRESSED.search(text)] == []
