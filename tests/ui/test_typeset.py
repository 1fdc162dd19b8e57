"""Text on large screens is never cut."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.typeset import Block, Style, broken, fit, width
from wmt_desktop.ui.widgets.label import balanced_width, wrap

STYLES = (Style(40, 48, 600), Style(28, 34, 600), Style(20, 24, 600))
texts = st.text(st.characters(codec="latin-1", categories=("L", "N", "P")), min_size=1, max_size=14)
sentences = st.lists(texts, min_size=1, max_size=12).map(" ".join)
within = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)


def letters(block: Block) -> str:
    return "".join("".join(block.lines).split())


@within
@given(sentences, st.floats(40, 900), st.booleans())
def test_no_letter_is_lost_and_no_line_too_wide(
    theme: ThemeManager,
    text: str,
    across: float,
    balance: bool,  # noqa: FBT001
) -> None:
    del theme
    block = broken(text, STYLES[1], across, balance=balance)
    assert letters(block) == "".join(text.split())
    # Kerning across a break moves an edge by up to a twentieth of the size.
    assert block.width <= across + 2


@within
@given(sentences, st.floats(60, 600), st.floats(20, 300))
def test_the_first_size_that_fits_is_taken(
    theme: ThemeManager, text: str, across: float, high: float
) -> None:
    del theme
    block = fit(text, STYLES, across, high)
    if block is None:
        assert all(broken(text, style, across).height > high for style in STYLES)
        return
    assert block.height <= high + 0.5
    larger = STYLES[: STYLES.index(block.style)]
    longest = max(text.split(), key=len)
    for style in larger:
        assert broken(text, style, across).height > high or width(longest, style) > across


def test_a_long_word_is_made_smaller_before_it_is_broken(theme: ThemeManager) -> None:
    del theme
    word = "lauksaimniecībām"
    across = width(word, STYLES[1]) + 1
    block = fit(word, STYLES, across, 200)
    assert block is not None
    assert (block.style, block.lines) == (STYLES[1], (word,))


@pytest.mark.parametrize(
    "text", ["Matchmaking day for farmers and kitchens", "Kompostēšana katrā skolā"]
)
def test_balanced_lines_are_about_equally_long_and_keep_words_whole(
    theme: ThemeManager, text: str
) -> None:
    del theme
    block = broken(text, STYLES[1], 330, balance=True)
    widths = [width(line, block.style) for line in block.lines]
    assert len(widths) == 2
    assert min(widths) > max(widths) / 3
    assert set(" ".join(block.lines).split()) == set(text.split())


def test_a_balanced_title_breaks_no_word_that_has_room(theme: ThemeManager) -> None:
    text, face = "Saimniecības un piegāde", theme.font(14, 500)
    across = max(width(word, Style(14, 18, 500)) for word in text.split()) + 4
    assert wrap(text, face, balanced_width(text, face, across))[0].split()[0] == "Saimniecības"
