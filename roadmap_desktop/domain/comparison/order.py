"""Orders of the same things: who left his place, and one order made of two."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.model import Activity, Indicator, Result


def moved(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Those in both sequences that left their place, as few as can be."""
    common = shared(new, old)
    places = {id_: place for place, id_ in enumerate(old)}
    return frozenset(common) - {common[i] for i in _rising([places[id_] for id_ in common])}


def by_line(activity: Activity, results: Sequence[Result]) -> list[Indicator]:
    """The indicators as a form shows them: in the order of these results, those without one last."""
    places = {result.id: place for place, result in enumerate(results)}
    return sorted(activity.indicators, key=lambda indicator: places.get(indicator.result or "", len(places)))


def shared(one: Sequence[str], other: Collection[str]) -> list[str]:
    """Those of `one` that are in `other` too, in the order of `one`."""
    known = set(other)
    return [id_ for id_ in one if id_ in known]


def woven(kept: Sequence[str], new: Sequence[str], placed: Collection[str]) -> list[str]:
    """`kept` in its order, and each of `placed` behind the one that precedes it in `new`, at the front if none does."""
    known, wanted = set(kept), set(placed)
    behind: dict[str, list[str]] = defaultdict(list)
    anchor = ""
    for id_ in new:
        if id_ in wanted:
            behind[anchor].append(id_)
        elif id_ in known:
            anchor = id_
    return [*behind[""], *(id_ for one in kept for id_ in (one, *behind[one]))]


def ranked(order: Sequence[str], fixed: Mapping[str, str]) -> dict[str, str]:
    """A rank for everyone in the order given; those of `fixed` keep theirs unless they are out of order."""
    standing = [fixed[id_] for id_ in order if id_ in fixed]
    if any(low >= high for low, high in pairwise(standing)):
        return dict(zip(order, ranks.spread(len(order)), strict=True))
    found: dict[str, str] = {}
    run: list[str] = []
    low = ""
    for id_ in order:
        if id_ in fixed:
            found |= zip(run, _between(low, fixed[id_], len(run)), strict=True)
            found[id_] = low = fixed[id_]
            run = []
        else:
            run.append(id_)
    return found | dict(zip(run, _between(low, "", len(run)), strict=True))


def _between(low: str, high: str, count: int) -> Iterator[str]:
    """`count` ranks between two; halved again and again, so that they stay short."""
    if count:
        middle = ranks.between(low, high)
        yield from _between(low, middle, count // 2)
        yield middle
        yield from _between(middle, high, count - count // 2 - 1)


def _rising(numbers: Sequence[int]) -> set[int]:
    """The places of a longest rising subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(tails, number)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1], ends[at : at + 1] = [number], [place]
    found: set[int] = set()
    place = ends[-1] if ends else -1
    while place >= 0:
        found.add(place)
        place = before[place]
    return found
