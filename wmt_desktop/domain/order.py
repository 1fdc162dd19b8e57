"""Fractional position keys: strings that always leave room for one more between two."""

from __future__ import annotations

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(before: str, after: str) -> str:
    """Return a key that sorts after ``before`` and before ``after``.

    Keys are fractions in base 36 without a trailing ``0``; an empty string is
    an open end. (The idea: Greenspan, "Implementing fractional indexing", 2020.)

    Raises:
        ValueError: ``before`` does not sort before ``after``.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} is not before {after!r}")
    key = ""
    while True:
        place = len(key)
        low = _DIGITS.index(before[place]) if place < len(before) else 0
        high = _DIGITS.index(after[place]) if after and place < len(after) else _BASE
        if high - low > 1:
            return key + _DIGITS[(low + high) // 2]
        key += _DIGITS[low]
        if high > low:
            after = ""


def after_all(last: str) -> str:
    """Return a key behind ``last``.

    Appending is what capture does all day, so it counts up in the first four
    digits (1.6 million notes) instead of halving what is left.
    """
    count = int((last[:4] or "0").ljust(4, "0"), _BASE) + 1
    return _tidy(count, 4) if count < _BASE**4 else last + "1"


def spread(count: int) -> list[str]:
    """Return ``count`` keys in rising order, all of one length, none ending in ``0``."""
    length, room = 1, _BASE - 1
    while room < count + 1:
        length, room = length + 1, room * _BASE
    step = (_BASE**length) / (count + 1)
    return [_tidy(int(step * (number + 1)), length) for number in range(count)]


def _tidy(value: int, length: int) -> str:
    digits = ""
    for _ in range(length):
        value, digit = divmod(value, _BASE)
        digits = _DIGITS[digit] + digits
    return digits + "1" if digits.endswith("0") else digits
