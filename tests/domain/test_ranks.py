from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain import ranks


@given(st.lists(st.integers(0, 30), max_size=60))
def test_there_is_always_room_between_any_two(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        spot = place % (len(keys) + 1)
        low = keys[spot - 1] if spot else ""
        high = keys[spot] if spot < len(keys) else ""
        keys.insert(spot, ranks.between(low, high))
    assert keys == sorted(set(keys))


@given(st.integers(0, 3000))
def test_spread_keys_are_in_order_and_leave_room(count: int) -> None:
    keys = ("", *ranks.spread(count), "")
    assert list(keys[1:-1]) == sorted(set(keys[1:-1]))
    for low, high in pairwise(keys):
        middle = ranks.between(low, high)
        assert low < middle
        assert not high or middle < high
