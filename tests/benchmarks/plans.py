"""Large plans like the real ones: sections of ten, three results an activity, three years a result."""

from __future__ import annotations

from functools import cache

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Executor, Indicator, Organization, Plan, Result, Roadmap, Section
from roadmap_desktop.domain.targets import Target
from tests.builders import PERIOD

PHRASES = (
    "Май - июнь 2018",
    "ежегодно",
    "II полугодие (ежегодно)",
    "Сентябрь 2018-декабрь 2020",
    "2-3 квартал 2018 года, далее - постоянно",
    "По мере необходимости",
    "Июль, декабрь 2019",
    "2018-2020",
)


@cache
def large_plan(count: int) -> Plan:
    """A plan of `count` activities."""
    blocks = count // 10
    organizations = tuple(Organization(f"o{i}", f"Департамент № {i}") for i in range(20))
    sections = tuple(Section(f"s{i}", "r", f"Блок «{i}»", rank=rank) for i, rank in enumerate(ranks.spread(blocks)))
    roadmap = Roadmap("r", "Большая дорожная карта", rank="i", period=PERIOD, years=("2018", "2019", "2020"))
    places = ranks.spread(10)
    activities = tuple(_activity(i, places[i % 10], f"s{i // 10}") for i in range(count))
    return Plan(roadmap, sections, activities, organizations)


def _activity(place: int, rank: str, section: str) -> Activity:
    results = tuple(Result(f"a{place}r{n}", f"Приказ о создании рабочей группы № {n} пункта {place}") for n in range(3))
    targets = tuple((year, Target.of(text)) for year, text in (("2018", "Да"), ("2019", "12"), ("2020", "-")))
    return Activity(
        f"a{place}",
        "r",
        f"Разработка регламента деятельности и типового плана работы № {place}",
        section=section,
        rank=rank,
        number=f"{place + 1}.",
        goals=("1", "2"),
        deadline=Deadline.of(PHRASES[place % len(PHRASES)]),
        executors=(Executor(f"o{place % 20}", text=f"Департамент № {place % 20}"),),
        results=results,
        indicators=tuple(Indicator(f"a{place}i{n}", "", r.id, "Ед.", targets) for n, r in enumerate(results)),
    )
