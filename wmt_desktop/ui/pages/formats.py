"""Times, numbers and money as people of the language in use write them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale

from wmt_desktop.services.money import cents, written
from wmt_desktop.ui.i18n import translate

_GROUPED = re.compile(r"\d{1,3}([.,'’])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?")
_SIGNS = re.compile(r"[\u00a0\u202f]|€|EUR|zł|PLN|kr|NOK|CHF")


def _moment(minute: int) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(minute * 60)


def clock(minute: int) -> str:
    """Return the time of day (``15:20``) of a minute since 1970 UTC, in local time."""
    return QLocale().toString(_moment(minute), "HH:mm")


def day_and_clock(minute: int) -> str:
    """Return ``19 Sep 2024, 15:41``."""
    return QLocale().toString(_moment(minute), translate("Formats", "d MMM yyyy, HH:mm"))


def short_date(minute: int) -> str:
    """Return ``19 Sep 2024``."""
    return QLocale().toString(_moment(minute), translate("Formats", "d MMM yyyy"))


def short_day(minute: int) -> str:
    """Return ``23 May, 14:52``, with the year when it is not this year's."""
    moment = _moment(minute)
    this_year = moment.date().year() == QDate.currentDate().year()
    return QLocale().toString(
        moment,
        translate("Formats", "d MMM, HH:mm")
        if this_year
        else translate("Formats", "d MMM yyyy, HH:mm"),
    )


def number(value: float, decimals: int = 0) -> str:
    """Return a number with the separators of the language."""
    return (
        QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(value)
    )


def money(amount: int, currency: str = "EUR") -> str:
    """Return an amount (``€5,200``); cents are shown only where there are some."""
    return written(amount, currency, QLocale().name().partition("_")[0])


def money_text(amount: int | None) -> str:
    """Return an amount as it stands in a field: no sign, no grouping."""
    if amount is None:
        return ""
    whole, rest = divmod(amount, 100)
    return f"{whole}{QLocale().decimalPoint()}{rest:02}" if rest else str(whole)


def parse_money(text: str) -> int | None:
    """Return the cents that somebody typed; an empty text is None.

    A point or comma before exactly three digits groups thousands, before one
    or two it starts the cents: both ``5,200`` and ``5.200,50`` are understood.

    Raises:
        WmtError: ``MONEY_INVALID``.
    """
    tidy = _SIGNS.sub(" ", text).strip()
    grouped = _GROUPED.fullmatch(tidy)
    if grouped is not None:
        tidy = tidy.replace(grouped[1], "")
    return cents(tidy) if tidy else None
