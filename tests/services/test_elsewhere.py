"""Which texts say what is to be erased."""

from __future__ import annotations

import pytest

from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.elsewhere import Words


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Ask ANNA\n Kalnina, please", True),
        ("Joanna Kalnina", False),
        ("Anna Kalninas", False),
        ("Bob", False),
        ("29123456?", True),
        ("129123456", False),
        ("Ring a number", False),
        (ERASED, False),
    ],
)
def test_words_are_found_whole_and_numbers_alone(text: str, *, says: bool) -> None:
    words = Words(["Anna  Kalnina", "Bob", "ring 29123456", ERASED])
    assert words.in_text(text) is says


def test_nothing_says_words_that_are_too_short() -> None:
    assert not Words(["Bob", "—", ""]).in_text("Bob — ")
