"""Notes that say the same are found by their words, tolerantly and quickly."""

from __future__ import annotations

import random
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.board import Note
from wmt_desktop.domain.similar import Similar

ARENA = "arena:" + "0" * 32
WORDS = ("bio", "zupa", "skola", "kaste", "tirgus", "lauks", "saule")
BOARD = [
    "Bio tirdziņš pie Cēsu stacijas",
    "Composting at every school",
    "Dārzeņu kaste pie autobusa pieturas",
    "Share machines between neighbours",
    "Weigh plate waste for one month",
    "Parents taste the school menu twice a year",
    "Farm shop trail by bicycle",
    "Tram",
]


def known(texts: list[str]) -> Similar:
    return Similar(Note(f"note:{text}", ARENA, text) for text in texts)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bio tirdzins pie cesu stacijas", "Bio tirdziņš pie Cēsu stacijas"),
        ("STACIJAS CĒSU PIE TIRDZIŅŠ BIO", "Bio tirdziņš pie Cēsu stacijas"),
        ("compost at schools", "Composting at every school"),
        ("dārzeņu kastes autobusa pieturā", "Dārzeņu kaste pie autobusa pieturas"),
        ("neighbours share their machines", "Share machines between neighbours"),
        ("weigh plate was", "Weigh plate waste for one month"),
        ("tram", "Tram"),
    ],
)
def test_the_same_in_other_words_is_found(typed: str, found: str) -> None:
    matches = known(BOARD).to(typed)
    assert [match.note for match in matches[:1]] == [f"note:{found}"]


@pytest.mark.parametrize("typed", ["", "  ", "school", "farm", "a new playground by the river"])
def test_what_is_different_or_too_little_to_tell_is_not(typed: str) -> None:
    assert known(BOARD).to(typed) == ()


def test_a_translation_is_found_as_well() -> None:
    note = Note("note:a", ARENA, "Biozupa piektdienās", translation="Organic soup on Fridays")
    assert [match.note for match in Similar([note]).to("organic friday soup")] == ["note:a"]


def test_a_note_that_went_or_changed_is_forgotten() -> None:
    similar = known(BOARD)
    similar.show([Note("note:Tram", ARENA, "Harvest festival in kindergartens")])
    assert similar.to("compost at schools") == ()
    assert [match.note for match in similar.to("kindergartens harvest festival")] == ["note:Tram"]


@given(st.lists(st.sampled_from(WORDS), min_size=3))
def test_the_order_of_words_makes_no_difference(words: list[str]) -> None:
    similar = known([" ".join(sorted(words))])
    one, other = similar.to(" ".join(words)), similar.to(" ".join(reversed(words)).upper())
    assert one == other
    assert one[0].likeness == pytest.approx(1.0)


def test_a_keystroke_is_answered_at_once_on_a_large_board() -> None:
    draw = random.Random(4)
    words = [f"{a}{b}" for a in WORDS for b in "aeiou"]
    texts = [" ".join(draw.sample(words, draw.randint(3, 9))) for _ in range(5_000)]
    similar = known(list(dict.fromkeys(texts)))
    typed = " ".join(draw.sample(words, 6))
    started = process_time()
    for length in range(1, len(typed) + 1):
        similar.to(typed[:length])
    # Measured 1.5 ms; the bound leaves room for a slow machine, not for a search through all.
    assert (process_time() - started) / len(typed) < 0.015
