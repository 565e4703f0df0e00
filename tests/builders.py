"""Small plans for tests: made in one line, each with what the test is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.changes import apply, plan_added
from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import (
    Activity,
    Executor,
    File,
    Indicator,
    Organization,
    Plan,
    Result,
    Roadmap,
    Section,
)
from roadmap_desktop.domain.targets import Target

PERIOD = Period(date(2018, 1, 1), date(2020, 12, 31))


def an_activity(id_: str, title: str = "Мероприятие", deadline: str = "", **values: Any) -> Activity:
    """An activity of the roadmap «r»."""
    return Activity(id_, "r", title, deadline=Deadline.of(deadline), **values)


def an_indicator(id_: str, result: str | None = None, **targets: str) -> Indicator:
    """An indicator; targets as y2018="Да"."""
    cells = tuple((year[1:], Target.of(text)) for year, text in targets.items())
    return Indicator(id_, result=result, targets=cells)


def a_plan(*nodes: Section | Activity, **roadmap: Any) -> Plan:
    """A plan of these rows under the roadmap «r», ranked in the order given, with its organisations."""
    ranked = [replace(n, rank=rank) for n, rank in zip(nodes, ranks.spread(len(nodes)), strict=True)]
    activities = tuple(n for n in ranked if isinstance(n, Activity))
    names = dict.fromkeys(e.organization for a in activities for e in a.executors)
    head = Roadmap("r", **{"title": "Дорожная карта", "period": PERIOD, "rank": "i", **roadmap})
    return Plan(
        head,
        tuple(n for n in ranked if isinstance(n, Section)),
        activities,
        tuple(Organization(name, name) for name in names),
    )


def a_file(*nodes: Section | Activity, **roadmap: Any) -> File:
    """A file that holds one such plan."""
    change = plan_added(a_plan(*nodes, **roadmap))
    assert change is not None
    return apply(File("f", 0, *(MappingProxyType({}) for _ in range(4))), change)


def two_blocks() -> File:
    """Two sections, the second with a sub-section; three activities."""
    return a_file(
        Section("s1", "r", "Блок первый"),
        Section("s2", "r", "Блок второй"),
        Section("s21", "r", "Подраздел", parent="s2"),
        an_activity(
            "a1",
            "Разработка регламента",
            "Май - июнь 2018",
            section="s1",
            number="1.",
            executors=(Executor("ПОО", text="ПОО"),),
            results=(Result("r1", "Приказ"), Result("r2", "Регламент")),
            indicators=(an_indicator("i1", "r1", y2018="Да", y2019="-"),),
            cells=(("executors", "ПОО"),),
        ),
        an_activity("a2", "Заключение договоров", "2018-2020", section="s1", number="2."),
        an_activity("a3", "Проведение экспертизы", "ежегодно", section="s21", number="3."),
    )
