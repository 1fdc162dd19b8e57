"""The facilitator's PIN."""

from __future__ import annotations

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.pin import check_pin, hash_pin


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 34", "١٢٣٤", "1234\n"])
def test_only_four_to_eight_digits_make_a_pin(pin: str) -> None:
    with pytest.raises(WmtError) as refused:
        hash_pin(pin)
    assert refused.value.code == Code.PIN_INVALID


def test_the_right_pin_passes_and_a_wrong_one_does_not() -> None:
    kept = hash_pin("0042")
    check_pin("0042", kept)
    for wrong in ("0043", "42", "", "00420"):
        with pytest.raises(WmtError) as refused:
            check_pin(wrong, kept)
        assert refused.value.code == Code.PIN_WRONG


def test_the_same_pin_is_never_kept_the_same_way_twice() -> None:
    first, second = hash_pin("123456"), hash_pin("123456")
    assert first != second
    assert "123456" not in first


@pytest.mark.parametrize(
    "kept", ["", "1234", "scrypt$x$y", "scrypt$QUJD$", "md5$QUJD$QUJD", "a$b$c$d"]
)
def test_a_damaged_setting_lets_nobody_out(kept: str) -> None:
    with pytest.raises(WmtError) as refused:
        check_pin("1234", kept)
    assert refused.value.code == Code.PIN_WRONG
