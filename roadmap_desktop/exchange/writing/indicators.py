"""The sheet «Индикаторы»: plan and fact of every result by years, and how far they are apart.

Deviations and percents are formulas, so that a fact which is typed into the workbook counts at once; a form for reports
asks for them (domain.md section 7, form 2). They stand beside their values, for programs that only show a file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from openpyxl.utils import get_column_letter

from roadmap_desktop.domain.model import Activity, Indicator, Plan, Section
from roadmap_desktop.domain.targets import Target, TargetKind, falls
from roadmap_desktop.exchange.profiles.forms import Align, Form, Paper, Source
from roadmap_desktop.exchange.writing import paging
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM, Leaf, years
from roadmap_desktop.exchange.writing.extract import above
from roadmap_desktop.exchange.writing.heading import SIZE, add_heading
from roadmap_desktop.exchange.writing.lines import Line, lines, number_or_text
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Cell, Figure, Formula, Look, Sheet, Value
from roadmap_desktop.exchange.writing.table import Table
from roadmap_desktop.exchange.writing.typesetting import PIXEL

_LEGEND = (
    "Отклонение – факт минус план; процент – факт к плану. «Да» при плане «Да» – 100 %, «Нет» – 0 %; "
    "«–» – не оценивается."
)
_FALLING = "(чем меньше, тем лучше)"
_FALLING_LEGEND = (
    f" С пометкой «{_FALLING[1:-1]}»: процент – план к факту, отклонение со знаком «минус» – лучше плана; пометка "
    "ставится по словам «не более», «снижение» или по плану, который уменьшается с каждым годом."
)
_UNKNOWN = "–"
_MEASURED = frozenset({Source.RESULTS, Source.INDICATOR, Source.UNIT, Source.TARGETS})

_NUMBER, _UNIT = 10.0, 16.0
_YEAR = {"План": 12.0, "Факт": 12.0, "Отклонение": 19.0, "%": 12.0}
_TEXTS = 74.0
"""Widths in mm: of №, of the unit, of what stands under a year; of the two columns of words together, at least."""

_DEVIATION = 'IF(AND(ISNUMBER({plan}),ISNUMBER({fact})),{fact}-{plan},"")'
_SHARE = (
    'IF({{fact}}="","",IF(AND(ISNUMBER({{plan}}),ISNUMBER({{fact}})),IF({{plan}}<=0,IF({{fact}}={{plan}},1,"–"),{ratio}),'
    'IF(AND({{plan}}="Да",{{fact}}="Да"),1,IF(AND({{plan}}="Да",{{fact}}="Нет"),0,"–"))))'
)
_RISING_SHARE = _SHARE.format(ratio="{fact}/{plan}")
_FALLING_SHARE = _SHARE.format(ratio="IF({fact}<=0,1,{plan}/{fact})")


def lay_out_indicators(plan: Plan, form: Form) -> Sheet | None:
    """The sheet of a plan, set up as its form is, on A3 where the years need it; None when nothing is measured."""
    measured = tuple(activity for activity in plan.activities if activity.indicators)
    labels = years(plan)
    if not measured or not labels:
        return None
    kept = above(plan.sections, measured)
    part = replace(plan, sections=tuple(s for s in plan.sections if s.id in kept), activities=measured)
    fitted = _fitted(form, len(labels))
    setting = Setting(part, fitted, tuple(_leaves(fitted, labels)))
    falling = any(_falls(line, labels) for activity in measured for line in lines(activity, _MEASURED))
    add_heading(setting, "Индикаторы", _LEGEND + _FALLING_LEGEND * falling)
    table = Table(setting, SIZE)
    table.add_header()
    setting.limit_rows()
    for node in part.rows():
        if isinstance(node, Section):
            table.add_section(node, keyed=False)
        else:
            setting.add_block(list(_cells(node, labels)))
    _address(setting.sheet)
    paging.break_pages(setting.sheet)
    return setting.sheet


def _fitted(form: Form, count: int) -> Form:
    least = _NUMBER + _UNIT + _TEXTS + count * sum(_YEAR.values())
    return form if least <= form.page.width else replace(form, page=replace(form.page, paper=Paper.A3))


def _leaves(form: Form, labels: tuple[str, ...]) -> Iterator[Leaf]:
    taken = 1 + _NUMBER + _UNIT + len(labels) * sum(_YEAR.values())
    words = max(form.page.width - taken, _TEXTS) / 2
    yield _leaf(Source.NUMBER, "№ п/п", _NUMBER, align=Align.CENTER)
    yield _leaf(Source.TITLE, "Мероприятие", words)
    yield _leaf(Source.RESULTS, "Результат, показатель", words)
    yield _leaf(Source.UNIT, "Единица измерения", _UNIT, align=Align.CENTER)
    for year in labels:
        for heading, width in _YEAR.items():
            yield _leaf(Source.TARGETS, heading, width, year, Align.CENTER)


def _leaf(source: Source, heading: str, width: float, group: str = "", align: Align = Align.LEFT) -> Leaf:
    return Leaf(source, group, heading, group, align, width * POINTS_A_MM // PIXEL * PIXEL)


def _cells(activity: Activity, labels: tuple[str, ...]) -> Iterator[Cell]:
    measured = [line for line in lines(activity, _MEASURED) if line.indicator]
    last = len(measured) - 1
    text = Look(SIZE, grid=True)
    middle = text._replace(align=Align.CENTER)
    yield Cell(0, 0, last, 0, activity.number, middle)
    yield Cell(0, 1, last, 1, activity.title, text)
    for i, line in enumerate(measured):
        assert line.indicator is not None, "only measured lines are taken"
        falling = _falls(line, labels)
        yield Cell(i, 2, i, 2, _wording(line, _FALLING * falling), text)
        yield Cell(i, 3, i, 3, line.indicator.unit, middle)
        for column, value in enumerate(_values(line.indicator, labels, falling=falling), 4):
            yield Cell(i, column, i, column, value, middle)


def _wording(line: Line, *remarks: str) -> str:
    name = line.indicator.name if line.indicator else ""
    return "\n".join(filter(None, (line.result.text if line.result else "", name, *remarks)))


def _falls(line: Line, labels: tuple[str, ...]) -> bool:
    """Whether less is better of what a line measures; what it is called is its own name, else that of the result."""
    if line.indicator is None:
        return False
    targets = dict(line.indicator.targets)
    name = line.indicator.name or (line.result.text if line.result else "")
    return falls(name, line.indicator.unit, [targets[year] for year in labels if year in targets])


def _values(indicator: Indicator, labels: tuple[str, ...], *, falling: bool) -> Iterator[Value]:
    targets, facts = dict(indicator.targets), dict(indicator.facts)
    for year in labels:
        pair = Pair(_value(targets.get(year)), _value(facts.get(year)), falling)
        yield from (pair.plan, pair.fact, Formula(_DEVIATION, pair.deviation, pair.format))
        yield Formula(_FALLING_SHARE if falling else _RISING_SHARE, pair.share, "0.0%")


def _value(target: Target | None) -> Value:
    """A number wherever the cell says one, also where its spelling («1 000») would come back as another from a form."""
    if target is None or target.value is None:
        return target.text if target else ""
    plain = f"{target.value:f}".replace(".", ",")
    known = number_or_text(replace(target, text=plain))
    return known if target.kind is TargetKind.NUMBER else target.text


@dataclass(frozen=True, slots=True)
class Pair:
    """Plan and fact of a year as their cells hold them, and what the formulas beside them come to.

    Of what is `falling` less is better.
    """

    plan: Value
    fact: Value
    falling: bool = False

    @property
    def deviation(self) -> float | str:
        """Fact less plan; empty unless both are numbers."""
        plan, fact = _number(self.plan), _number(self.fact)
        return "" if plan is None or fact is None else float(fact - plan)

    @property
    def share(self) -> float | str:
        """Fact to plan, of what is falling plan to fact; 1 for 100 %, empty without a fact.

        «–» where nothing is to be said: a part of nothing, or of less than nothing, tells nobody how a plan was kept.
        """
        plan, fact = _number(self.plan), _number(self.fact)
        if self.fact == "":
            return ""
        if plan is not None and fact is not None:
            return self._ratio(plan, fact)
        if str(self.plan).casefold() == "да":
            return {"да": 1.0, "нет": 0.0}.get(str(self.fact).casefold(), _UNKNOWN)
        return _UNKNOWN

    def _ratio(self, plan: Decimal, fact: Decimal) -> float | str:
        if plan <= 0:
            return 1.0 if fact == plan else _UNKNOWN
        if not self.falling:
            return float(fact / plan)
        return float(plan / fact) if fact > 0 else 1.0

    @property
    def format(self) -> str:
        """The format of the deviation: signed, with as many decimals as the values have."""
        numbers = [str(value) for value in (self.plan, self.fact) if _number(value) is not None]
        places = max((len(text.partition(",")[2]) for text in numbers), default=0)
        shown = "0" + ("." + "0" * places if places else "")
        return f"+{shown};-{shown};0"


def _number(value: Value) -> Decimal | None:
    if isinstance(value, int | Figure):
        return Decimal(str(value).replace(",", "."))
    return None


def _address(sheet: Sheet) -> None:
    """Give every formula the cells of its own row: only now it is known which one that is."""
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row.values):
            if isinstance(value, Formula):
                first = 4 + (column - 4) // 4 * 4
                plan, fact = (f"{get_column_letter(first + place + 1)}{number}" for place in (0, 1))
                row.values[column] = replace(value, text=value.text.format(plan=plan, fact=fact))
