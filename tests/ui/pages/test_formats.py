"""Money as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.money import written
from wmt_desktop.ui.pages.formats import money, money_text, parse_money


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("", None),
        ("  ", None),
        ("0", 0),
        ("5200", 520_000),
        ("5 200", 520_000),
        ("5\u00a0200", 520_000),
        ("5,200", 520_000),
        ("5.200", 520_000),
        ("€5,200", 520_000),
        ("5 200 €", 520_000),
        ("5.200,50", 520_050),
        ("5,200.50", 520_050),
        ("5200,5", 520_050),
        ("1,234,567", 123_456_700),
    ],
)
def test_amounts_are_understood_as_people_write_them(text: str, cents: int | None) -> None:
    assert parse_money(text) == cents


@pytest.mark.parametrize("text", ["five", "-5", "5,20,0", "5.2000", "1e3", "5,200.505"])
def test_what_is_not_an_amount_is_refused(text: str) -> None:
    with pytest.raises(WmtError) as refused:
        parse_money(text)
    assert refused.value.code is Code.MONEY_INVALID


@pytest.mark.parametrize("language", ["en_GB", "lv", "fi", "sv", "et", "pl", "de"])
@given(cents=st.integers(0, 10**12))
def test_amounts_are_written_as_the_language_does(language: str, cents: int) -> None:
    locale = QLocale(language)
    shown = locale.toCurrencyString(cents / 100, "€", 2 if cents % 100 else 0)
    assert written(cents, "EUR", language[:2]) == shown


@pytest.mark.parametrize("language", ["en_GB", "lv", "de", "pl", "sv", "nb"])
@given(cents=st.integers(0, 10**12))
def test_what_a_field_shows_is_read_back(language: str, cents: int) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert parse_money(money_text(cents)) == cents
        assert parse_money(money(cents)) == cents
    finally:
        QLocale.setDefault(before)
