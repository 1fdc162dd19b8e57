"""Words that differ between two versions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.ui.coordinator.differences import WORD_LIMIT, Spans, differing


def words(text: str, spans: Spans) -> list[str]:
    return [text[first:last] for first, last in spans]


@pytest.mark.parametrize(
    ("one", "other", "left", "right"),
    [
        ("a guide for local food", "a guide for organic food", ["local"], ["organic"]),
        ("school meals", "school  meals", [], []),
        ("one two", "one two three four", [], ["three four"]),
        ("", "new", [], ["new"]),
    ],
)
def test_only_what_differs_is_marked(
    one: str, other: str, left: list[str], right: list[str]
) -> None:
    marks = differing(one, other)
    assert words(one, marks[0]) == left
    assert words(other, marks[1]) == right


def test_long_texts_are_not_compared() -> None:
    assert differing("a " * (WORD_LIMIT + 1), "b") == ((), ())


SENTENCES = st.lists(st.sampled_from("abcde"), max_size=12).map(" ".join)


@given(SENTENCES, SENTENCES)
def test_without_the_marked_words_both_say_the_same(one: str, other: str) -> None:
    left, right = differing(one, other)
    assert rest(one, left) == rest(other, right)


def rest(text: str, spans: Spans) -> list[str]:
    for first, last in reversed(spans):
        text = text[:first] + text[last:]
    return text.split()
