"""Rank keys: texts whose order is the order of siblings, with room for another between any two.

An insertion or a move writes one row and leaves its neighbours alone. The alphabet is in the
order of its code points, so that SQLite's binary order and Python's agree.
"""

_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_ALPHABET)


def between(before: str, after: str) -> str:
    """A key that sorts after `before` and before `after`; empty means no neighbour there.

    ValueError when the two are not in order.
    """
    if after and before >= after:
        raise ValueError(f"ranks out of order: {before!r}, {after!r}")
    key = ""
    position = 0
    while True:
        low = _ALPHABET.index(before[position]) if position < len(before) else 0
        high = _ALPHABET.index(after[position]) if position < len(after) else _BASE
        if high - low > 1:
            return key + _ALPHABET[(low + high) // 2]
        key += _ALPHABET[low]
        if high - low == 1:
            # Below this digit every longer key is already smaller than `after`.
            after = ""
        position += 1


def spread(count: int) -> tuple[str, ...]:
    """`count` keys of one length in order, evenly apart: what a fresh list of siblings gets."""
    width, room = 1, _BASE
    while room < (count + 1) * _BASE:
        width, room = width + 1, room * _BASE
    step = room // (count + 1)
    return tuple(_digits((i + 1) * step, width) for i in range(count))


def _digits(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits = _ALPHABET[digit] + digits
    # A trailing zero would leave no room below the key.
    return digits if digits[-1] != _ALPHABET[0] else digits + _ALPHABET[_BASE // 2]
