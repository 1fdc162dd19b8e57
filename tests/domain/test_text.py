"""Texts are compared without case and accents."""

from __future__ import annotations

import pytest

from wmt_desktop.domain.text import contains, plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Sēņu  vakars", "senu vakars"),
        (" Żółw ", "zolw"),
        ("Blåbær", "blabaer"),
        ("STRASSE", plain("Straße")),
        ("people’s", "people's"),
    ],
)
def test_case_accents_and_spaces_make_no_difference(text: str, folded: str) -> None:
    assert plain(text) == folded


def test_every_word_has_to_occur() -> None:
    assert contains("Dārzeņu kaste skolām", "KASTE darzenu")
    assert not contains("Dārzeņu kaste", "darzenu maize")
    assert contains("anything", "")
