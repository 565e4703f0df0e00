"""«Выписки»: one file or one sheet for each organisation, under names that every system takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roadmap_desktop.app import extracts
from roadmap_desktop.app.prints import Printout
from roadmap_desktop.domain.model import Document, Executor, File, Organization
from roadmap_desktop.errors import RoadmapError, RuleError, StorageError
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writing.layout import Progress
from tests.builders import a_file, an_activity, an_indicator
from tests.exchange.workbooks import SEEDS, seed
from tests.exchange.writing.test_extract import file_of


def a_small_file() -> File:
    return a_file(
        an_activity("a1", "Отчет", number="1.", executors=(Executor("ПОО"), Executor("Музей"))),
        an_activity("a2", "Доклад", number="7.", executors=(Executor("ПОО", "соисполнитель"), Executor("ПОО"))),
    )


def test_the_busiest_come_first_and_count_once_an_activity() -> None:
    found = extracts.executors(a_small_file(), "r")
    assert [(organization.name, count) for organization, count in found] == [("ПОО", 2), ("Музей", 1)]


@pytest.mark.parametrize("names", [["поо"], ["ПОО", "поо"]])
def test_an_organisation_is_named_in_any_case(names: list[str]) -> None:
    assert [organization.id for organization in extracts.named(a_small_file(), "r", names)] == ["ПОО"]


def test_all_are_named_by_one_word() -> None:
    assert len(extracts.named(a_small_file(), "r", ["все"])) == 2


def test_a_name_that_nobody_has_is_refused() -> None:
    with pytest.raises(RuleError) as refused:
        extracts.named(a_small_file(), "r", ["Нет такой"])
    assert refused.value.code == "export.no-executor"


def test_each_has_a_file_of_its_own_in_a_folder_that_is_made(tmp_path: Path) -> None:
    file = a_small_file()
    organizations = extracts.named(file, "r", ["все"])
    paths = extracts.write(file, "r", organizations, tmp_path / "выписки")
    assert [path.name for path in paths] == ["Выписка – ПОО.xlsx", "Выписка – Музей.xlsx"]
    numbers = [[activity.number for activity in read_plan(path).plan.activities] for path in paths]
    assert numbers == [["1.", "7."], ["1."]]


@pytest.mark.parametrize("name", SEEDS)
def test_one_workbook_has_a_sheet_for_each_with_the_numbers_of_the_plan(name: str, tmp_path: Path) -> None:
    plan = seed(name)
    file = file_of(plan)
    organizations = extracts.named(file, plan.roadmap.id, ["все"])
    (path,) = extracts.write(file, plan.roadmap.id, organizations, tmp_path / "все.xlsx")
    pages = load_workbook(path).worksheets
    assert len(pages) == len(organizations) > 3
    for page, organization in zip(pages, organizations, strict=True):
        own = [a.number for a in plan.activities if organization.id in {e.organization for e in a.executors}]
        # In their order; the numbers of sections stand between them.
        texts = iter([str(cell.value) for cell in page["A"] if cell.value])
        assert all(number in texts for number in own)
        assert len(page.title) <= 31
        assert page.print_title_rows


def test_names_that_only_differ_by_forbidden_signs_get_a_number(tmp_path: Path) -> None:
    organizations = [
        Organization("1", 'ГБУ "Центр"'),
        Organization("2", "ГБУ <Центр>"),
        Organization("3", "гбу Центр (2)"),
    ]
    names = [path.name for path in extracts.targets(organizations, tmp_path)]
    assert names == ["Выписка – ГБУ Центр.xlsx", "Выписка – ГБУ Центр (2).xlsx", "Выписка – гбу Центр (2) (2).xlsx"]


def painted(pages: Sequence[Printout], progress: Progress) -> bytes:
    """What the pages say, a line for each document, in place of a PDF."""
    progress(0, 1)
    texts = (" ".join(text.text for text in printout.page(1).texts) for printout in pages)
    return "\n".join(texts).encode()


def test_as_pdf_each_has_a_file_or_follows_the_other_in_one(tmp_path: Path) -> None:
    file = a_small_file()
    organizations = extracts.named(file, "r", ["все"])
    paths = extracts.write(file, "r", organizations, tmp_path / "выписки", paint=painted)
    assert [path.name for path in paths] == ["Выписка – ПОО.pdf", "Выписка – Музей.pdf"]
    (one,) = extracts.write(file, "r", organizations, tmp_path / "все.PDF", paint=painted)
    college, museum = one.read_text().split("\n")
    assert [college, museum] == [path.read_text() for path in paths]
    assert ("Доклад" in college, "Доклад" in museum, "Исполнитель: Музей" in museum) == (True, False, True)


@pytest.mark.parametrize("place", ["выписки", "все.xlsx"])
def test_every_extract_has_the_form_of_the_whole_plan(place: str, tmp_path: Path) -> None:
    """Of what one organisation alone has filled another form might be the fitting one."""
    documents = an_activity("a1", number="1.", executors=(Executor("ПОО"),), documents=(Document("d", "Приказ"),))
    indicators = an_activity(
        "a2", number="2.", executors=(Executor("Музей"),), indicators=(an_indicator("i", y2018="5"),)
    )
    file = a_file(documents, indicators, years=("2018",))
    paths = extracts.write(file, "r", extracts.named(file, "r", ["все"]), tmp_path / place)
    pages = [page for path in paths for page in load_workbook(path).worksheets if page.title != "График"]
    heads = [{cell.value for row in page.iter_rows() for cell in row} for page in pages]
    assert len(heads) == 2
    for head in heads:
        assert {"Документы, закрепляющие результат", "План", "Статус исполнения"} <= head


def test_an_extract_tells_how_far_it_is_and_never_goes_back(tmp_path: Path) -> None:
    file, told = a_small_file(), list[float]()
    organizations = extracts.named(file, "r", ["все"])
    for paint in (painted, None):
        told.clear()
        extracts.write(file, "r", organizations, tmp_path, lambda done, total: told.append(done / total), paint)
        assert told == sorted(told)
        assert (told[0], len(told) > 4) == (0, True)
        assert told[-1] < 1


def test_a_stopped_pdf_leaves_the_earlier_file_whole(tmp_path: Path) -> None:
    file, target = a_small_file(), tmp_path / "все.pdf"
    target.write_bytes(b"earlier")

    def stop(done: int, total: int) -> None:
        if 2 * done >= total:
            raise RoadmapError("export.cancelled")

    with pytest.raises(RoadmapError):
        extracts.write(file, "r", extracts.named(file, "r", ["все"]), target, stop, painted)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"earlier"]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    file = a_small_file()
    (tmp_path / "file").touch()
    with pytest.raises(StorageError) as refused:
        extracts.write(file, "r", extracts.named(file, "r", ["все"]), tmp_path / "file" / "выписки")
    assert refused.value.code == "export.no-folder"


def test_stopped_extracts_leave_whole_files_only(tmp_path: Path) -> None:
    file = a_small_file()

    def stop(done: int, total: int) -> None:
        if 2 * done >= total:
            raise RoadmapError("export.cancelled")

    with pytest.raises(RoadmapError):
        extracts.write(file, "r", extracts.named(file, "r", ["все"]), tmp_path, stop)
    (path,) = tmp_path.iterdir()
    assert len(read_plan(path).plan.activities) == 2
