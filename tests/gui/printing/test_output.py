"""The form as PDF: what other programs find in it."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from roadmap_desktop.app import prints
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import StorageError
from roadmap_desktop.gui.printing.output import layout, pdf, print_on, save_offscreen
from roadmap_desktop.gui.printing.paper import FormPaper
from roadmap_desktop.gui.printing.timeline_paper import TimelinePaper
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import SEEDS, seed

pytestmark = pytest.mark.usefixtures("qapp")


def saved(plan: Plan, folder: Path) -> Path:
    target = folder / "plan.pdf"
    save_offscreen(plan, prints.form_of(plan), target)
    return target


def tool(*words: object) -> str:
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True).stdout


def bare(text: str) -> str:
    return re.sub(r"[\s-]", "", text)


def many(count: int) -> Plan:
    return a_plan(*(an_activity(f"a{i:03}", "Разработка регламента", "Май 2018", number=f"{i}.") for i in range(count)))


@pytest.mark.needs("pdftotext")
@pytest.mark.parametrize("name", SEEDS)
def test_every_text_of_a_roadmap_can_be_found_in_its_pdf(name: str, tmp_path: Path) -> None:
    plan = seed(name)
    found = bare(tool("pdftotext", "-raw", saved(plan, tmp_path), "-"))
    texts = [plan.roadmap.title, *(goal.text for goal in plan.roadmap.goals), *(s.title for s in plan.sections)]
    texts += [a.full for a in plan.roadmap.abbreviations]
    for activity in plan.activities:
        texts += [activity.number, activity.title, activity.deadline.text, *(r.text for r in activity.results)]
        texts += [d.text for d in activity.documents]
    assert [text for text in texts if bare(text) not in found] == []


@pytest.mark.needs("pdffonts")
def test_the_fonts_are_inside_and_hold_cyrillic(tmp_path: Path) -> None:
    lines = tool("pdffonts", saved(seed("smolensk"), tmp_path)).splitlines()[2:]
    assert {line.split()[0].partition("+")[2] or line.split()[0] for line in lines} <= {
        "LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic",
    }  # fmt: skip
    assert all(re.search(r"yes (yes|no)\s+yes", line) for line in lines), "embedded, and mapped to letters"


@pytest.mark.needs("pdfinfo")
@pytest.mark.parametrize("name", SEEDS)
def test_a_pdf_has_the_paper_and_the_pages_of_the_form(name: str, tmp_path: Path) -> None:
    plan = seed(name)
    said = tool("pdfinfo", saved(plan, tmp_path))
    assert re.search(rf"Pages:\s+{len(prints.printout(plan, prints.form_of(plan)))}\b", said)
    assert re.search(r"Page size:\s+842 x 595 pts \(A4\)", said)
    assert plan.roadmap.title in said


@pytest.mark.needs("pdftotext")
def test_the_number_of_the_page_stands_above_from_the_second_page_on(tmp_path: Path) -> None:
    pages = tool("pdftotext", "-layout", saved(many(80), tmp_path), "-").split("\f")[:-1]
    assert [page.strip().split("\n")[0].strip() for page in pages][1:] == [str(i) for i in range(2, len(pages) + 1)]


def test_the_progress_counts_pages_and_may_stop_the_work() -> None:
    class StopError(Exception):
        pass

    paper, told = FormPaper(prints.printout(many(80), prints.form_of(many(80)))), list[tuple[int, int]]()

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            raise StopError

    with pytest.raises(StopError):
        pdf(paper, stop)
    assert told == [(0, len(paper)), (1, len(paper))]


def test_what_cannot_be_written_leaves_the_earlier_file(tmp_path: Path) -> None:
    before = saved(many(1), tmp_path).read_bytes()
    (tmp_path / ".~lock.plan.pdf#").touch()
    with pytest.raises(StorageError) as caught:
        saved(many(2), tmp_path)
    assert caught.value.code == "export.open-elsewhere"
    assert (tmp_path / "plan.pdf").read_bytes() == before


def test_a_sheet_of_a3_is_printed_on_a3() -> None:
    plan = many(1)
    form = prints.form_of(plan)
    wide = prints.printout(plan, form)
    wide.width, wide.height = 1190.55, 841.89
    page = layout(FormPaper(wide)).pageSize()
    assert page.name().startswith("A3")


def printer_to(target: Path, paper: FormPaper) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setPageLayout(layout(paper))
    return printer


@pytest.mark.needs("pdftotext")
def test_a_printer_gets_the_pages_it_was_asked_for(paper: FormPaper, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf", paper)
    printer.setFromTo(2, 3)
    assert print_on(paper, printer) == 2
    pages = tool("pdftotext", "-layout", tmp_path / "printed.pdf", "-").split("\f")[:-1]
    assert [page.strip().split("\n")[0].strip() for page in pages] == ["2", "3"]


@pytest.mark.needs("pdftotext")
def test_pages_may_be_printed_from_the_last_to_the_first(paper: FormPaper, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf", paper)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert print_on(paper, printer) == len(paper)
    first = tool("pdftotext", "-layout", tmp_path / "printed.pdf", "-").split("\f")[0]
    assert first.strip().split("\n")[0].strip() == str(len(paper))


@pytest.mark.needs("pdfinfo", "pdftotext")
def test_another_paper_takes_the_whole_page(paper: FormPaper, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf", paper)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setFromTo(1, 1)
    print_on(paper, printer)
    assert "(A5)" in tool("pdfinfo", tmp_path / "printed.pdf")
    boxes = tool("pdftotext", "-bbox", tmp_path / "printed.pdf", "-")
    rights = [float(found) for found in re.findall(r'xMax="([\d.]+)"', boxes)]
    assert 500 < max(rights) < 595


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_told(paper: FormPaper, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        print_on(paper, printer_to(tmp_path / "no such folder" / "printed.pdf", paper))
    assert caught.value.code == "print.failed"


@pytest.mark.needs("pdftotext")
def test_the_timeline_is_paper_too(tmp_path: Path) -> None:
    paper = TimelinePaper(seed("smolensk"), date(2019, 3, 14), Messages())
    prints.save(tmp_path / "timeline.pdf", pdf(paper))
    pages = tool("pdftotext", "-layout", tmp_path / "timeline.pdf", "-").split("\f")[:-1]
    assert len(pages) == len(paper) > 1
    assert re.search(rf"1 ?/ ?{len(paper)}\s*$", pages[0])
