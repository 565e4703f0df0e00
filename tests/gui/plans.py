"""A plan made by hand for the tests of the window: every kind of deadline, several results, typed targets."""

from __future__ import annotations

from datetime import date

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.changes import Change, Step
from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import (
    Activity,
    Document,
    Entity,
    Executor,
    Goal,
    Indicator,
    Organization,
    Result,
    Roadmap,
    Section,
    SectionStyle,
)
from roadmap_desktop.domain.targets import Target

ROADMAP = "roadmap"
TODAY = date(2019, 3, 14)
YEARS = ("2018", "2019", "2020")

DEADLINES = (
    "По мере необходимости",
    "2018-2019",
    "2018-2020",
    "Май - июнь 2018",
    "Апрель, декабрь (ежегодно)",
    "II полугодие (ежегодно)",
    "Апрель 2019",
    "Сентябрь 2018-декабрь 2020",
    "Октябрь 2019 - декабря 2020",
    "До 1 декабря 2019 г.",
    "Март 2018, далее - постоянно",
    "Постоянно",
)
_SPLIT = (3, 6)


def sample() -> Change:
    """A roadmap with two blocks, a sub-heading and twelve activities, the fourth with three results."""
    roadmap = Roadmap(
        ROADMAP,
        "Развитие системы на 2018-2020 годы",
        rank="i",
        period=Period(date(2018, 1, 1), date(2020, 12, 31)),
        goals=(Goal("g1", "1", "Соответствие требованиям экономики."),),
        years=YEARS,
    )
    organization = Organization("o1", "Департамент по образованию", "ДО")
    high = ranks.spread(3)
    sections = [
        Section("s1", ROADMAP, "Блок «Кластеры»", rank=high[0]),
        Section("s2", ROADMAP, "Блок «Рынок труда»", rank=high[1]),
        Section("s3", ROADMAP, "Движение «Молодые профессионалы»", "s2", "z", style=SectionStyle.ITALIC),
    ]
    activities = [_activity(place) for place in range(len(DEADLINES))]
    entities: list[Entity] = [roadmap, organization, *sections, *activities]
    return Change(tuple(Step(None, entity) for entity in entities))


def _activity(place: int) -> Activity:
    section = "s1" if place < _SPLIT[0] else "s2" if place < _SPLIT[1] else "s3"
    texts = ("Приказ", "Регламент", "Типовой план") if place == _SPLIT[0] else ("Отчет о работе",)
    results = tuple(Result(f"r{place}-{i}", text) for i, text in enumerate(texts))
    return Activity(
        f"a{place + 1}",
        ROADMAP,
        f"Мероприятие номер {place + 1}: разработка регламента деятельности и типового плана работы кластеров",
        section,
        ranks.spread(len(DEADLINES))[place],
        f"{place + 1}.",
        goals=("1",),
        deadline=Deadline.of(DEADLINES[place]),
        executors=(Executor("o1", text="Департамент по образованию"),),
        results=results,
        documents=(Document(f"d{place}", "Приказ департамента"),),
        indicators=tuple(_indicator(result.id, place) for result in results),
    )


def _indicator(result: str, place: int) -> Indicator:
    texts = ("Да", "Нет", "-") if place % 2 else ("17", "20,5", "В соответствии с заданием")
    targets = tuple((year, Target.of(text)) for year, text in zip(YEARS, texts, strict=True))
    return Indicator(f"i-{result}", result=result, unit="«Да»/ «Нет»" if place % 2 else "Ед.", targets=targets)
