"""Fractional position keys: strings that always leave room for one more between two."""

from __future__ import annotations

from collections.abc import Sequence

LIMIT = 1_000
"""Characters of a key: many times what a year of moving notes makes."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def is_key(text: str) -> bool:
    """Tell whether a text can be a position key; the empty one stands for none."""
    return len(text) <= LIMIT and not text.endswith("0") and not text.strip(_DIGITS)


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
    """Return a key behind ``last``, or ``last`` itself where a longer one is not allowed.

    Appending is what capture does all day, so it counts up in the first four
    digits (1.6 million notes) instead of halving what is left.
    """
    count = int((last[:4] or "0").ljust(4, "0"), _BASE) + 1
    if count < _BASE**4:
        return _tidy(count, 4)
    return last + "1" if len(last) < LIMIT else last


def in_front(keys: Sequence[str], position: int, count: int) -> list[str]:
    """Return ``count`` rising keys for what goes in front of ``keys[position]``.

    Args:
        keys: In rising order; some may be equal.
        position: The length of ``keys`` for what goes behind all of them.
    """
    last = keys[position - 1] if position else ""
    made = []
    for _ in range(count):
        has_room = position < len(keys) and keys[position] > last
        last = between(last, keys[position]) if has_room else after_all(last)
        made.append(last)
    return made


def _tidy(value: int, length: int) -> str:
    digits = ""
    for _ in range(length):
        value, digit = divmod(value, _BASE)
        digits = _DIGITS[digit] + digits
    return digits + "1" if digits.endswith("0") else digits
