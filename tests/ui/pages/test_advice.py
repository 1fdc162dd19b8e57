"""What the set-up of a vote suggests."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.ui.pages.voting.advice import (
    suggested_cap,
    suggested_dots,
    suggested_places,
    suggests_two_rounds,
)

options = st.integers(0, 500)


@pytest.mark.parametrize(
    ("ideas", "dots", "cap"), [(4, 2, 1), (9, 3, 2), (12, 4, 2), (15, 5, 3), (24, 8, 3)]
)
def test_dots_are_about_a_third_of_the_ideas_and_the_cap_about_half_of_the_dots(
    ideas: int, dots: int, cap: int
) -> None:
    assert suggested_dots(ideas) == dots
    assert suggested_cap(dots) == cap


def test_a_large_room_needs_fewer_dots() -> None:
    assert (suggested_dots(24, people=30), suggested_dots(24, people=31)) == (8, 6)


def test_two_rounds_are_for_few_winners_among_many_ideas() -> None:
    assert suggests_two_rounds(5, places=2)
    assert not suggests_two_rounds(5, places=3)
    assert not suggests_two_rounds(4, places=1)


@given(options)
def test_a_suggestion_can_always_be_opened(ideas: int) -> None:
    dots = suggested_dots(ideas)
    assert 1 <= suggested_cap(dots) <= dots
    assert suggested_places(ideas) >= 1


@given(st.integers(2, 500))
def test_never_do_all_ideas_go_on(ideas: int) -> None:
    assert suggested_places(ideas) < ideas
