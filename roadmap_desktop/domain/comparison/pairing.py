"""Two lists of the same things, paired by ever weaker keys; never by position."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Generic, Protocol, TypeVar

from rapidfuzz import fuzz

_MOST_COMPARED = 250_000
"""Texts are compared each with each only up to this many pairs: a wrong file must not freeze the window."""


class _Item(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Item)


class Pairing(Generic[_T]):
    """`pairs` has the old id by the new one; what is paired once stays so. A `settled` id pairs with itself alone."""

    def __init__(self, old: Iterable[_T], new: Iterable[_T], settled: Collection[str] = ()) -> None:
        self._old = {item.id: item for item in old}
        self._new = {item.id: item for item in new}
        self.pairs = {id_: id_ for id_ in self._new if id_ in self._old}
        self._old, self._new = (
            {id_: item for id_, item in side.items() if id_ in self.pairs or id_ not in settled}
            for side in (self._old, self._new)
        )
        self._settle()

    def pair(self, old: str, new: str) -> None:
        """Pair these two, if both are still free."""
        if old in self._old and new in self._new:
            self.pairs[new] = old
            self._settle()

    def by(
        self,
        key: Callable[[_T], Hashable],
        *,
        counted: bool = False,
        fits: Callable[[_T, _T], bool] = lambda _old, _new: True,
    ) -> None:
        """Pair those with the same key, in their order among equals; a None is no key.

        When `counted`, only if there are as many of them on both sides; a single pair must fit as well.
        """
        old, new = _grouped(self._old.values(), key), _grouped(self._new.values(), key)
        for value, found in new.items():
            there = old.get(value, [])
            if counted and len(there) != len(found):
                continue
            for was, now in zip(there, found, strict=False):
                if fits(was, now):
                    self.pairs[now.id] = was.id
        self._settle()

    def by_likeness(
        self, text: Callable[[_T], str], least: float, group: Callable[[_T], Hashable] = lambda _item: ""
    ) -> None:
        """Pair those of one group whose texts are alike, the likest first; `least` is from 0 to 100."""
        old, new = _grouped(self._old.values(), group), _grouped(self._new.values(), group)
        for value, found in new.items():
            there = old.get(value, [])
            if len(there) * len(found) <= _MOST_COMPARED:
                self._pair_likest(there, found, text, least)
        self._settle()

    def _pair_likest(self, old: list[_T], new: list[_T], text: Callable[[_T], str], least: float) -> None:
        scored = [(fuzz.ratio(text(was), text(now), score_cutoff=least), was.id, now.id) for now in new for was in old]
        taken: set[str] = set()
        for score, was_id, now_id in sorted(scored, key=lambda one: -one[0]):
            if score and was_id not in taken and now_id not in self.pairs:
                self.pairs[now_id] = was_id
                taken.add(was_id)

    def by_rest(self) -> None:
        """Pair what is left, when it is one on each side."""
        if len(self._old) == len(self._new) == 1:
            self.pairs[next(iter(self._new))] = next(iter(self._old))
            self._settle()

    def _settle(self) -> None:
        taken = set(self.pairs.values())
        self._old = {id_: item for id_, item in self._old.items() if id_ not in taken}
        self._new = {id_: item for id_, item in self._new.items() if id_ not in self.pairs}


def likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 100."""
    return fuzz.ratio(one, other)


def _grouped(items: Iterable[_T], key: Callable[[_T], Hashable]) -> dict[Hashable, list[_T]]:
    groups: dict[Hashable, list[_T]] = defaultdict(list)
    for item in items:
        value = key(item)
        if value is not None:
            groups[value].append(item)
    return groups
