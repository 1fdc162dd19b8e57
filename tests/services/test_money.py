"""Amounts of money, as typed and as shown; whole cents inside."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.money import LIMIT, cents, exact_cents, number, words


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("5200", 520_000),
        (" 5 200 ", 520_000),
        ("5\N{NO-BREAK SPACE}200,5", 520_050),
        ("5'200.05", 520_005),
        ("0", 0),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, amount: int) -> None:
    assert cents(text) == amount


@pytest.mark.parametrize(
    "text", ["", "abc", "-5", "5,200", "1.2.3", "5200 EUR", "٥", "1" * 20, "5.200"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(WmtError) as error:
        cents(text)
    assert (error.value.code, error.value.params) == (Code.MONEY_INVALID, {"value": text})


@given(st.integers(0, LIMIT))
def test_what_is_shown_can_be_typed(amount: int) -> None:
    shown = words(amount, "EUR")
    assert shown.endswith("\N{NO-BREAK SPACE}EUR")
    assert cents(shown.removesuffix("EUR")) == amount


def test_amounts_for_scripts_and_people() -> None:
    assert [number(each) for each in (None, 0, 520_000, 520_050)] == [None, 0, 5200, 5200.5]
    assert words(None) == ""
    assert words(123_456_789).split() == ["1", "234", "567.89", "EUR"]


def test_exact_amounts_have_no_parts_of_a_cent() -> None:
    assert exact_cents(Fraction("12.34")) == 1234
    for amount in (Fraction(1, 3), Fraction("0.001"), -1, LIMIT):
        with pytest.raises(WmtError) as error:
            exact_cents(amount)
        assert error.value.code is Code.MONEY_INVALID
