"""Amounts of money as people type and read them; inside they are whole cents."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services import figures

_AMOUNT = re.compile(r"(\d[\d ']*)(?:[.,](\d{1,2}))?", re.ASCII)
_SPACE = "\N{NO-BREAK SPACE}"
LIMIT = 10**15
"""More cents than any budget: larger amounts are typing mistakes."""


def cents(text: str) -> int:
    """Return the cents of ``5200``, ``5 200`` or ``5200,50``.

    Raises:
        WmtError: ``MONEY_INVALID``.
    """
    # Any white space: tables are full of spaces that do not break.
    match = _AMOUNT.fullmatch(" ".join(text.split()))
    if match is None:
        raise WmtError(Code.MONEY_INVALID, value=text)
    whole = int(re.sub(r"[ ']", "", match[1]))
    amount = whole * 100 + int((match[2] or "").ljust(2, "0"))
    if amount > LIMIT:
        raise WmtError(Code.MONEY_INVALID, value=text)
    return amount


def exact_cents(amount: Fraction | int) -> int:
    """Return the cents of an exact amount.

    Raises:
        WmtError: ``MONEY_INVALID`` when it has parts of a cent.
    """
    whole = Fraction(amount) * 100
    if whole.denominator != 1 or not 0 <= whole <= LIMIT:
        raise WmtError(Code.MONEY_INVALID, value=amount)
    return int(whole)


def number(amount: int | None) -> int | float | None:
    """Return cents as a JSON number in whole units, with decimals only where needed."""
    if amount is None:
        return None
    return amount // 100 if amount % 100 == 0 else amount / 100


def words(amount: int | None, currency: str = "EUR") -> str:
    """Return cents for people of any language: ``5 200 EUR``, grouped by spaces that do not break."""
    if amount is None:
        return ""
    whole, rest = divmod(amount, 100)
    figure = f"{whole:,}".replace(",", _SPACE) + (f".{rest:02}" if rest else "")
    return f"{figure}{_SPACE}{currency}"


_SIGNS = {"EUR": "€", "PLN": "zł", "NOK": "kr"}
_SIGN_BEHIND = {"lv", "fi", "sv", "et", "pl", "nb", "de"}
"""Languages that write the sign of a currency behind the figure."""


def written(amount: int, currency: str, language: str) -> str:
    """Return cents as people of a language write them: ``€5,200``, ``5200 €``, ``5.200 €``.

    Cents are shown only where there are some; a currency without a sign has its code.
    """
    sign = _SIGNS.get(currency, currency)
    figure = figures.number(Decimal(amount) / 100, language, 2 if amount % 100 else 0)
    # Source: Unicode CLDR, currency patterns.
    if language in _SIGN_BEHIND:
        return f"{figure}{_SPACE}{sign}"
    minus = "\N{MINUS SIGN}"
    gap = _SPACE if sign == currency else ""
    return f"{minus if amount < 0 else ''}{sign}{gap}{figure.removeprefix(minus)}"
