"""Findings of a plan: those of one activity, and those that only the whole shows."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from roadmap_desktop.domain.abbreviations import abbreviation_findings
from roadmap_desktop.domain.deadlines import Deadline, Kind, Period, Precision, before_act, units
from roadmap_desktop.domain.edits.activity import list_members
from roadmap_desktop.domain.findings import Finding, Fix, Severity
from roadmap_desktop.domain.model import Activity, Indicator, Node, Plan, Roadmap
from roadmap_desktop.domain.targets import Target, TargetKind

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFORMATION: 2}


def plan_findings(plan: Plan) -> tuple[Finding, ...]:
    """All findings of a plan: errors first, then in the order of the document."""
    place = {node.id: i for i, node in enumerate(plan.rows())}
    found = list(whole_findings(plan))
    for activity in plan.activities:
        found += activity_findings(activity, plan.roadmap)
    found.sort(key=lambda f: (_ORDER[f.severity], place.get(f.entity, -1)))
    return tuple(found)


def whole_findings(plan: Plan) -> Iterator[Finding]:
    """What only the whole plan shows: numbers, goals, abbreviations."""
    yield from _number_findings(plan.rows())
    yield from _goal_findings(plan)
    yield from _before_act(plan)
    yield from abbreviation_findings(plan)


def activity_findings(activity: Activity, roadmap: Roadmap) -> Iterator[Finding]:
    """What is doubtful about one activity within its roadmap."""
    found = (
        *_deadline_findings(activity.deadline, roadmap.period),
        *_target_findings(activity, roadmap.period),
        *_result_findings(activity),
    )
    for finding in dict.fromkeys(found):  # rows of one activity often say the same
        yield replace(finding, entity=activity.id, place=place_of(activity))
    if not activity.executors:
        yield Finding("executors.none", entity=activity.id, place=place_of(activity), field="executors")


def place_of(node: Node) -> str:
    """What a person knows a row by: its number, else its title."""
    return node.number or node.title


def _deadline_findings(deadline: Deadline, period: Period | None) -> Iterator[Finding]:
    for doubt in deadline.reading.findings:
        arguments = (("deadline", deadline.text), *((k, str(v)) for k, v in dict(doubt.arguments).items()))
        alternatives = "; ".join(str(a) for a in doubt.alternatives)
        if alternatives:
            arguments += (("alternatives", alternatives),)
        fix = Fix("deadline", doubt.fix) if doubt.fix else None
        yield Finding(doubt.code, arguments, field="deadline", fix=fix)
    outside = _outside(deadline, period)
    if outside:
        yield Finding("deadline.outside-period", (("deadline", deadline.text), ("span", outside)), field="deadline")


@lru_cache(maxsize=4096)  # a plan repeats few phrases many times
def _outside(deadline: Deadline, period: Period | None) -> str:
    """The first dated span that leaves the period by more than the unit it is worded in: «2016» may begin in August."""
    if period is None:
        return ""
    for dated in deadline.reading.occurrences(period):
        precision = dated.precision or Precision.DAY
        first = units.first_day(units.moment_of(period.start, precision))
        last = units.last_day(units.moment_of(period.end, precision))
        early = dated.span.start is not None and not first <= dated.span.start <= last
        late = dated.span.end is not None and not first <= dated.span.end <= last
        if dated.role == "main" and (early or late):
            return str(dated.span)
    return ""


def _target_findings(activity: Activity, period: Period | None) -> Iterator[Finding]:
    first, last = _years(activity.deadline, period)
    for indicator in activity.indicators:
        after = [y for y, t in indicator.targets if last and y.isdigit() and int(y) > last and _expects(t)]
        before = [y for y, t in indicator.targets if first and y.isdigit() and int(y) < first and _expects(t)]
        for code, years in (("target.after-deadline", after), ("target.before-start", before)):
            if years:
                arguments = (("deadline", activity.deadline.text), ("years", ", ".join(years)))
                yield Finding(code, arguments, field="indicators")
        yield from _mixed(indicator)


@lru_cache(maxsize=4096)
def _years(deadline: Deadline, period: Period | None) -> tuple[int | None, int | None]:
    """First and last year of a deadline that has an end of its own; None where it has none."""
    if deadline.reading.kind is not Kind.ONCE:
        return None, None
    spans = deadline.reading.spans(period)
    starts = [span.start for span in spans]
    ends = [span.end for span in spans]
    known_start = min((s.year for s in starts if s), default=None) if all(starts) else None
    known_end = max((e.year for e in ends if e), default=None) if all(ends) else None
    return known_start, known_end


def _expects(target: Target) -> bool:
    """Whether the cell promises something: a «Да», a number above zero, a text."""
    if target.kind is TargetKind.NUMBER:
        return bool(target.value)
    return target.kind in {TargetKind.YES, TargetKind.TEXT}


def _mixed(indicator: Indicator) -> Iterator[Finding]:
    kinds = {target.kind for _, target in indicator.targets}
    if TargetKind.NUMBER in kinds and kinds & {TargetKind.YES, TargetKind.NO}:
        yield Finding("target.mixed", (("unit", indicator.unit),), field="indicators", severity=Severity.INFORMATION)


def _result_findings(activity: Activity) -> Iterator[Finding]:
    for result in activity.results:
        listed = ";" in result.text and result.text.lstrip().startswith(("-", "–", "—", "•"))
        if listed and (count := len(list_members(result.text))) > 1:
            arguments = (("result", result.id), ("count", str(count)))
            yield Finding("result.several", arguments, field="results", severity=Severity.INFORMATION)


def _number_findings(rows: Iterable[Node]) -> Iterator[Finding]:
    numbered = [node for node in rows if node.number]
    times = Counter(node.number.rstrip(".") for node in numbered)
    dotted = sum(node.number.endswith(".") for node in numbered)
    for node in numbered:
        bare = node.number.rstrip(".")
        if times[bare] > 1:
            twice = (("number", bare), ("count", str(times[bare])))
            yield Finding("number.duplicate", twice, node.id, place_of(node), "number")
        if not node.number.endswith(".") and dotted * 2 > len(numbered):
            fix = Fix("number", f"{node.number}.")
            yield Finding("number.without-dot", (("number", node.number),), node.id, place_of(node), "number", fix=fix)
    yield from _unnumbered(list(rows))


def _unnumbered(rows: list[Node]) -> Iterator[Finding]:
    activities = [node for node in rows if isinstance(node, Activity)]
    if any(node.number for node in activities):
        for node in activities:
            if not node.number:
                yield Finding("number.missing", (("title", node.title),), node.id, node.title, "number")


def _before_act(plan: Plan) -> Iterator[Finding]:
    """Deadlines that were past when the act was signed; an act that approves past work as such is told once."""
    late = {a.id: before_act(a.deadline.reading, plan.roadmap.period, plan.roadmap.act.date) for a in plan.activities}
    found = [(activity, late[activity.id]) for activity in plan.activities if late[activity.id]]
    if len(found) * 4 > len(plan.activities):
        count = (("count", str(len(found))),)
        yield Finding("deadline.many-before-act", count, plan.roadmap.id, severity=Severity.INFORMATION)
        return
    for activity, doubt in found:
        assert doubt is not None
        yield Finding(doubt.code, doubt.arguments, activity.id, place_of(activity), "deadline")


def _goal_findings(plan: Plan) -> Iterator[Finding]:
    if not plan.roadmap.goals:
        return
    listed = {goal.number.rstrip(".") for goal in plan.roadmap.goals}
    served: set[str] = set()
    for activity in plan.activities:
        numbers = {number.rstrip(".") for number in activity.goals}
        served |= numbers
        for number in sorted(numbers - listed):
            arguments = (("goal", number),)
            yield Finding("goal.unknown", arguments, activity.id, place_of(activity), "goals")
    for goal in plan.roadmap.goals:
        if goal.number.rstrip(".") not in served:
            arguments = (("goal", goal.number.rstrip(".")),)
            yield Finding("goal.unserved", arguments, plan.roadmap.id, field="goals")
