"""Figures, money and dates as documents print them."""

from __future__ import annotations

from datetime import datetime

from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


def money(cents: int | None, currency: str, translate: Translate) -> str:
    """Return an amount with its currency: ``€5 200`` or ``5 200 PLN``; a dash for None."""
    if cents is None:
        return "–"
    figure = f"{cents // 100:,}" if cents % 100 == 0 else f"{cents / 100:,.2f}"
    figure = figure.replace(",", "\u202f").replace(".", translate("Report", ".", "decimal sign"))
    if currency == "EUR":
        return fill(translate("Report", "€%1", "an amount in euros"), figure)
    return f"{figure}\u00a0{currency}"


def day(minute: int) -> str:
    """Return a date that reads the same in every language: ``2024-09-19``."""
    return f"{datetime.fromtimestamp(minute * 60).astimezone():%Y-%m-%d}"


def moment(minute: int) -> str:
    """Return date and time: ``2024-09-19 15:52``."""
    return f"{datetime.fromtimestamp(minute * 60).astimezone():%Y-%m-%d %H:%M}"
