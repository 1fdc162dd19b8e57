"""Position keys leave room for one more, always."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.order import LIMIT, after_all, between, in_front, is_key

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


def test_a_key_never_grows_beyond_what_may_be_read() -> None:
    longest = "z" * LIMIT
    assert is_key(longest)
    assert after_all(longest) == longest


@given(keys=st.lists(KEYS), count=st.integers(0, 5), data=st.data())
def test_what_goes_in_front_of_a_key_sorts_between_its_neighbours(
    keys: list[str], count: int, data: st.DataObject
) -> None:
    keys.sort()
    position = data.draw(st.integers(0, len(keys)))
    made = in_front(keys, position, count)
    assert len(made) == count
    assert all(map(is_key, made))
    whole = [*keys[:position], *made]
    assert made == sorted(set(made))
    assert whole == sorted(whole)
    if position < len(keys) and keys[position] not in keys[:position]:
        assert [*whole, *keys[position:]] == sorted([*whole, *keys[position:]])


@pytest.mark.parametrize("text", ["A", "é", "!", "a b", "a\n", "a0", "0", "z" * (LIMIT + 1)])
def test_what_cannot_be_counted_on_is_no_key(text: str) -> None:
    assert not is_key(text)
