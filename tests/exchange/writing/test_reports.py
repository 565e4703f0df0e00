"""Reports as cells: people read them, and they are read back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.model import Execution, Status
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.reports import SOURCES, report_text, reports, told_by_cells
from tests.builders import an_activity

DONE = Execution("e", "2018", Status.DONE, date(2018, 6, 30), "приказ № 5", "")
WHOLE = Execution("w", "", Status.IN_WORK, None, "идет работа", "нет средств")

words = st.text("абв \n:2018-", max_size=12)
some_reports = st.lists(
    st.builds(
        Execution,
        id=st.just(""),
        occurrence=st.sampled_from(["", "2018", "2019-04", "2019-04-30"]),
        status=st.sampled_from(Status),
        fact_date=st.none() | st.dates(),
        evidence=words,
        reason=words,
    ),
    max_size=3,
    unique_by=lambda report: report.occurrence,
).map(tuple)


def test_a_report_on_an_occurrence_begins_with_its_name() -> None:
    activity = an_activity("a", execution=(WHOLE, DONE))
    texts = [report_text(activity, source) for source in SOURCES]
    assert texts == ["В работе\n2018: Исполнено", "2018: 30.06.2018", "идет работа\n2018: приказ № 5", "нет средств"]


@pytest.mark.parametrize("execution", [(), (DONE,), (WHOLE,), (WHOLE, DONE)])
def test_usual_reports_are_told_by_their_cells(execution: tuple[Execution, ...]) -> None:
    assert told_by_cells(an_activity("a", execution=execution))


@given(some_reports)
def test_reports_that_cells_tell_come_back_and_the_others_are_known(execution: tuple[Execution, ...]) -> None:
    activity = an_activity("a", execution=execution)
    read = reports({source: report_text(activity, source) for source in SOURCES})
    if told_by_cells(activity):
        said = [report for report in execution if report != Execution(report.id, report.occurrence)]
        assert sorted(read, key=str) == sorted(said, key=str)


@pytest.mark.parametrize(
    ("source", "text", "evidence"),
    [
        (Source.STATUS, "почти", "почти"),
        (Source.FACT_DATE, "31.02.2019", "31.02.2019"),
        (Source.FACT_DATE, "летом", "летом"),
    ],
)
def test_words_that_no_form_knows_go_to_the_evidence(source: Source, text: str, evidence: str) -> None:
    assert reports({source: text}) == (Execution("", "", evidence=evidence),)


def test_an_edited_column_leaves_what_the_others_say() -> None:
    (found,) = reports({Source.STATUS: "2018: исполнено частично."}, [DONE])
    assert found == Execution("e", "2018", Status.PARTLY, date(2018, 6, 30), "приказ № 5")


def test_a_report_of_which_nothing_is_said_is_gone() -> None:
    assert reports(dict.fromkeys(SOURCES, ""), [DONE]) == ()
