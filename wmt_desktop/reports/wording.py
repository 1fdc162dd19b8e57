"""Shares, dates and places as documents print them in their language."""

from __future__ import annotations

from datetime import datetime

from wmt_desktop.domain.arena import Arena
from wmt_desktop.reports.content import NOTHING
from wmt_desktop.services.country_names import country_name
from wmt_desktop.services.figures import number, per_cent
from wmt_desktop.services.money import written
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


def money(cents: int | None, currency: str, language: str) -> str:
    """Return an amount with its currency (``€5,200``); a dash for None."""
    return NOTHING if cents is None else written(cents, currency, language)


def percent(share: float, language: str, translate: Translate) -> str:
    """Return a share of one: ``93%``."""
    return fill(translate("Report", "%1%", "per cent"), number(per_cent(share), language))


def day(minute: int, translate: Translate) -> str:
    """Return a date: ``19 September 2024``; nothing for 0."""
    if not minute:
        return ""
    date = _local(minute)
    months = (
        translate("Report", "%1 January %2", "day, year"),
        translate("Report", "%1 February %2", "day, year"),
        translate("Report", "%1 March %2", "day, year"),
        translate("Report", "%1 April %2", "day, year"),
        translate("Report", "%1 May %2", "day, year"),
        translate("Report", "%1 June %2", "day, year"),
        translate("Report", "%1 July %2", "day, year"),
        translate("Report", "%1 August %2", "day, year"),
        translate("Report", "%1 September %2", "day, year"),
        translate("Report", "%1 October %2", "day, year"),
        translate("Report", "%1 November %2", "day, year"),
        translate("Report", "%1 December %2", "day, year"),
    )
    return fill(months[date.month - 1], date.day, date.year)


def moment(minute: int, translate: Translate) -> str:
    """Return date and time: ``19 September 2024, 15:52``; nothing for 0."""
    if not minute:
        return ""
    return fill(
        translate("Report", "%1, %2", "date, time of day"),
        day(minute, translate),
        clock(minute, translate),
    )


def clock(minute: int, translate: Translate) -> str:
    """Return the time of day: ``15:52``."""
    date = _local(minute)
    return fill(translate("Report", "%1:%2", "hours, minutes"), f"{date.hour}", f"{date.minute:02}")


def place_of(arena: Arena, language: str) -> str:
    """Return where an arena is held: place and country, as far as they are known."""
    return ", ".join(filter(None, (arena.place, country_name(arena.country, language))))


def _local(minute: int) -> datetime:
    return datetime.fromtimestamp(minute * 60).astimezone()
