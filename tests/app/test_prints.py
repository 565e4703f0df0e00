"""Paper for the window and the command line: which form, what is told, what is written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from roadmap_desktop.app import forms, prints
from roadmap_desktop.errors import StorageError, UsageError
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import seed


def test_the_form_is_that_of_the_roadmap_unless_one_is_named() -> None:
    plan = seed("tyumen")
    assert prints.form_of(plan).name == "own"
    assert prints.form_of(plan, "targets").name == "targets"
    with pytest.raises(UsageError) as caught:
        prints.form_of(plan, "no such")
    assert caught.value.code == "form.unknown"


def test_a_form_that_was_set_up_is_the_one_that_is_printed() -> None:
    plan = a_plan(an_activity("a"))
    form = forms.fitted(forms.chosen(plan), plan)
    changed = forms.set_up(plan, forms.setup(plan, form, forms.Words(("Приложение № 7",))))
    texts = [text.text for text in prints.printout(changed, prints.form_of(changed)).page(1).texts]
    assert "Приложение № 7" in texts


def test_a_printout_is_stopped_by_its_progress() -> None:
    class StopError(Exception):
        pass

    def stop(*_: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        prints.printout(seed("smolensk"), prints.form_of(seed("smolensk")), stop)


@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_full_disk_leaves_the_earlier_pdf(call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "plan.pdf"
    prints.save(target, b"earlier")

    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, refuse)
        with pytest.raises(StorageError) as caught:
            prints.save(target, b"later")
    assert caught.value.code == "export.disk-full"
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"earlier", [target])


def test_a_pdf_that_reads_otherwise_than_it_was_written_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"damaged")
    with pytest.raises(StorageError) as caught:
        prints.save(tmp_path / "plan.pdf", b"whole")
    assert caught.value.code == "export.differs"
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_pdf_is_one_that_windows_takes() -> None:
    assert prints.file_name('План «А»: "2031/2032"', ".pdf") == "План «А» 2031 2032 .pdf".replace(" .pdf", ".pdf")
