"""Figures as people of a language write them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

_SPACE = "\N{NO-BREAK SPACE}"


class _Manner(NamedTuple):
    """How a language writes figures.

    Attributes:
        group, point: Between thousands, and before decimals.
        least: Digits from which thousands are grouped.
    """

    group: str
    point: str
    least: int = 4


# Source: Unicode CLDR, number patterns and minimumGroupingDigits of each language.
_MANNERS = {
    "en": _Manner(",", "."),
    "lv": _Manner(_SPACE, ",", 5),
    "fi": _Manner(_SPACE, ","),
    "sv": _Manner(_SPACE, ","),
    "et": _Manner(_SPACE, ",", 5),
    "pl": _Manner(_SPACE, ",", 5),
    "nb": _Manner(_SPACE, ","),
    "de": _Manner(".", ","),
}


def per_cent(share: float) -> int:
    """Return a share of one in whole per cent; a half goes up, as people round."""
    # What floats make of 29 in 200 is a little less than the half.
    return math.floor(round(100 * share, 6) + 0.5)


def number(value: float | Decimal, language: str, decimals: int = 0) -> str:
    """Return a figure: ``1,234.5`` in English, ``1234,5`` in Latvian, ``1.234,5`` in German."""
    # Late: a window is drawn without it.
    from decimal import ROUND_HALF_EVEN, Decimal

    manner = _MANNERS.get(language, _MANNERS["en"])
    exact = Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
    whole, _, rest = f"{abs(exact):f}".partition(".")
    if len(whole) >= manner.least:
        whole = f"{int(whole):,}".replace(",", manner.group)
    minus = "\N{MINUS SIGN}" if exact < 0 else ""
    return minus + whole + (manner.point + rest if rest else "")
