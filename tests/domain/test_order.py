"""Position keys leave room for one more, always."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.order import after_all, between, spread

KEYS = st.text("0123456789abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8).filter(
    lambda key: not key.endswith("0")
)


@given(one=KEYS, other=KEYS)
def test_between_two_keys_there_is_always_a_third(one: str, other: str) -> None:
    if one == other:
        return
    low, high = sorted((one, other))
    key = between(low, high)
    assert low < key < high
    assert not key.endswith("0")


@given(key=KEYS)
def test_there_is_room_at_both_open_ends(key: str) -> None:
    assert between("", key) < key < between(key, "")
    assert between("", "")


def test_keys_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(ValueError, match="not before"):
        between("b", "a")
    with pytest.raises(ValueError, match="not before"):
        between("a", "a")


@given(last=KEYS | st.just(""))
def test_a_key_behind_the_last_sorts_behind_it(last: str) -> None:
    key = after_all(last)
    assert key > last
    assert not key.endswith("0")


def test_a_day_of_capture_keeps_keys_short() -> None:
    keys = [""]
    for _ in range(5_000):
        keys.append(after_all(keys[-1]))
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) <= 5


def test_appending_still_works_when_four_digits_are_used_up() -> None:
    assert after_all("zzzz") > "zzzz"
    assert after_all(after_all("zzzz")) > after_all("zzzz")


@given(count=st.integers(0, 400))
def test_spread_keys_rise_and_leave_room(count: int) -> None:
    keys = spread(count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    for low, high in zip(["", *keys], [*keys, ""], strict=True):
        assert low < between(low, high)
