"""The state of a thing follows from its changes, whatever the order."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.log import Change, Stamp
from wmt_desktop.domain.state import DEFAULTS, resolve


def change(
    value: object, stream: str, number: int, clock: int = 0, index: int = 0, **knew: int
) -> Change:
    return Change(Stamp(clock or number, stream, number, index), value, knew)


def test_the_latest_change_of_a_laptop_holds() -> None:
    state = resolve("note", {"text": [change("one", "a", 1), change("two", "a", 2)]})
    assert state.values == {"text": "two"}
    assert not state.conflicts


def test_the_last_operation_of_an_entry_holds() -> None:
    state = resolve("note", {"text": [change("one", "a", 1), change("two", "a", 1, index=1)]})
    assert state.values == {"text": "two"}


def test_a_change_that_knew_the_other_replaces_it_without_a_conflict() -> None:
    state = resolve("note", {"text": [change("one", "a", 5, 5), change("two", "b", 1, 6, a=5)]})
    assert state.values == {"text": "two"}
    assert not state.conflicts


def test_two_changes_unknown_to_each_other_are_a_conflict_and_the_later_is_kept() -> None:
    older, newer = change("one", "a", 5, 5), change("two", "b", 1, 6, a=4)
    state = resolve("note", {"text": [older, newer]})
    assert state.values == {"text": "two"}
    assert state.conflicts == {"text": (newer, older)}


def test_the_same_value_twice_is_no_conflict() -> None:
    state = resolve("note", {"text": [change("x", "a", 1), change("x", "b", 1)]})
    assert not state.conflicts


def test_true_and_one_are_different_values() -> None:
    state = resolve("note", {"newer": [change(1, "a", 1), change(True, "b", 1)]})
    assert len(state.conflicts["newer"]) == 2


def test_a_conflict_of_three_laptops_shows_each_value_once() -> None:
    changes = [change("x", "a", 1, 1), change("y", "b", 1, 2), change("x", "c", 1, 3)]
    state = resolve("note", {"text": changes})
    assert [each.value for each in state.conflicts["text"]] == ["x", "y"]


@pytest.mark.parametrize("name", ["place", "order"])
def test_a_position_is_never_flagged(name: str) -> None:
    one, two = ([1, 2], [3, 4]) if name == "place" else ("a", "b")
    state = resolve("note", {name: [change(one, "a", 1, 1), change(two, "b", 1, 2)]})
    assert state.values == {name: two}
    assert not state.conflicts


def test_a_vote_never_goes_back() -> None:
    stages = [change("closed", "a", 2, 2), change("open", "b", 1, 9), change("draft", "a", 1, 1)]
    state = resolve("round", {"stage": stages})
    assert state.values == {"stage": "closed"}
    assert not state.conflicts


def test_the_stage_of_an_arena_may_go_back() -> None:
    state = resolve("arena", {"stage": [change("voting", "a", 1), change("ideas", "a", 2)]})
    assert state.values == {"stage": "ideas"}


def test_an_edit_unknown_to_a_delete_keeps_the_thing_and_flags_it() -> None:
    created, deleted = change(False, "a", 1, 1), change(True, "a", 2, 9)
    edit = change("new", "b", 1, 5, a=1)
    state = resolve("note", {"deleted": [created, deleted], "text": [edit]})
    assert state.values["deleted"] is False
    kept, other = state.conflicts["deleted"]
    assert (kept.value, kept.stamp) == (False, edit.stamp)
    assert other == deleted


def test_a_delete_that_knew_the_edit_holds() -> None:
    edit = change("new", "b", 1, 5, a=1)
    deleted = change(True, "a", 2, 9, b=1)
    state = resolve("note", {"deleted": [change(False, "a", 1, 1), deleted], "text": [edit]})
    assert state.values["deleted"] is True
    assert not state.conflicts


def test_an_edit_by_somebody_who_knew_the_delete_does_not_bring_it_back() -> None:
    deleted = change(True, "a", 2, 2)
    late = change("new", "b", 1, 9, a=2)
    state = resolve("note", {"deleted": [deleted], "text": [change("old", "a", 1, 1), late]})
    assert state.values["deleted"] is True
    assert not state.conflicts


def test_restoring_wins_over_a_concurrent_delete_and_is_flagged() -> None:
    deleted, restored = change(True, "a", 2, 9), change(False, "b", 1, 5, a=1)
    state = resolve("note", {"deleted": [deleted, restored]})
    assert state.values["deleted"] is False
    assert state.conflicts["deleted"] == (restored, deleted)


def test_deleting_again_after_seeing_the_edit_settles_it() -> None:
    edit = change("new", "b", 1, 5, a=1)
    first, again = change(True, "a", 2, 4), change(True, "a", 3, 9, b=1)
    state = resolve("note", {"deleted": [first, again], "text": [edit]})
    assert state.values["deleted"] is True
    assert not state.conflicts


def test_an_edit_on_top_of_a_rescued_thing_does_not_delete_it_again() -> None:
    deleted, edit = change(True, "a", 2, 4), change("new", "b", 1, 5, a=1)
    informed = change("newer", "b", 2, 9, a=2)
    state = resolve("note", {"deleted": [deleted], "text": [edit, informed]})
    assert state.values["deleted"] is False


def test_one_of_two_deletes_that_knew_the_edit_is_enough() -> None:
    edit = change("new", "b", 1, 5)
    blind, sighted = change(True, "a", 1, 4), change(True, "c", 1, 6, b=1)
    state = resolve("note", {"deleted": [blind, sighted], "text": [edit]})
    assert state.values["deleted"] is True


def test_a_value_of_a_newer_version_is_passed_over() -> None:
    changes = [change("food", "a", 1), change("space travel", "b", 1, 9, a=1)]
    assert resolve("note", {"theme": changes}).values == {"theme": "food"}
    assert resolve("note", {"theme": changes[1:]}).values == {}


def test_kinds_and_fields_of_a_newer_version_follow_the_common_rule() -> None:
    state = resolve("pathway", {"mood": [change(1, "a", 1), change(2, "a", 2)]})
    assert state.values == {"mood": 2}


def test_a_thing_without_its_first_words_has_empty_ones() -> None:
    assert DEFAULTS["note"]["text"] == ""
    assert DEFAULTS["round"]["options"] == []
    assert DEFAULTS["decision"]["budget"] == 0
    assert "arena" not in DEFAULTS["note"]


@given(
    seed=st.integers(0, 10**9),
    drawn=st.lists(
        st.tuples(
            st.sampled_from(["text", "heard", "deleted", "place"]),
            st.sampled_from(["a", "b", "c"]),
            st.integers(0, 3),
            st.dictionaries(st.sampled_from(["a", "b", "c"]), st.integers(0, 6)),
        ),
        max_size=14,
    ),
)
def test_the_order_in_which_changes_arrive_is_without_meaning(
    seed: int, drawn: list[tuple[str, str, int, dict[str, int]]]
) -> None:
    values: dict[str, list[object]] = {
        "text": ["", "a", "b", "c"],
        "heard": [0, 1, 2, 3],
        "deleted": [True, False, True, False],
        "place": [None, [0, 0], [1, 1], [2, 2]],
    }
    changes: dict[str, list[Change]] = {}
    for number, (name, stream, pick, knew) in enumerate(drawn, start=1):
        knew.pop(stream, None)
        stamp = Stamp(number, stream, number, 0)
        changes.setdefault(name, []).append(Change(stamp, values[name][pick], knew))
    expected = resolve("note", changes)
    random = Random(seed)
    names = list(changes)
    random.shuffle(names)
    shuffled = {name: random.sample(changes[name], len(changes[name])) for name in names}
    found = resolve("note", shuffled)
    assert found.values == expected.values
    assert found.conflicts == expected.conflicts
