"""Figures, money and dates as documents print them."""

from __future__ import annotations

from datetime import datetime

_SYMBOLS = {"EUR": "€"}


def money(cents: int | None, currency: str) -> str:
    """Return an amount with its currency: ``€5,200`` or ``5,200 PLN``; nothing for None."""
    if cents is None:
        return "–"
    figure = f"{cents // 100:,}" if cents % 100 == 0 else f"{cents / 100:,.2f}"
    figure = figure.replace(",", "\u202f")
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{figure}" if symbol else f"{figure} {currency}"


def day(minute: int) -> str:
    """Return a date that reads the same in every language: ``2024-09-19``."""
    return f"{datetime.fromtimestamp(minute * 60).astimezone():%Y-%m-%d}"


def moment(minute: int) -> str:
    """Return date and time: ``2024-09-19 15:52``."""
    return f"{datetime.fromtimestamp(minute * 60).astimezone():%Y-%m-%d %H:%M}"
