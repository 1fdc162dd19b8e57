"""How long the papers of an arena are kept.

Sources: programme manual of Interreg Baltic Sea Region, which goes by Article 82 of Regulation
(EU) 2021/1060: five years from 31 December of the year of the last payment to the lead partner;
aid under the block exemption regulation ten years, de minimis aid ten fiscal years. Of several
rules the strictest holds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wmt_desktop.domain.initiatives import AidRegime

PROGRAMME_YEARS = 5
AID_YEARS = 10


@dataclass(frozen=True, slots=True)
class Retention:
    """Until when, and by what.

    Attributes:
        until: The last minute of the last day (since 1970 UTC).
        aid: The rule of state aid that made it longer, or ``NONE``.
        by_rule: Until when the programme asks for it, also where somebody set another date.
        by_hand: Somebody set the date.
        counted_from: The year that the years are counted from; 0 for a date set by hand.
    """

    until: int
    by_rule: int
    aid: AidRegime = AidRegime.NONE
    by_hand: bool = False
    counted_from: int = 0


def retention(keep_until: int, year: int, aid: Collection[AidRegime]) -> Retention:
    """Return how long to keep papers.

    Args:
        keep_until: The date that somebody set, as a minute, or 0.
        year: Of the last payment and of granting aid, as far as they are known.
        aid: The rules of state aid of what was selected.
    """
    strictest = next((each for each in (AidRegime.GBER, AidRegime.DE_MINIMIS) if each in aid), None)
    years = AID_YEARS if strictest else PROGRAMME_YEARS
    by_rule = _last_minute_of(year + years)
    if keep_until:
        return Retention(keep_until, by_rule, by_hand=True)
    return Retention(by_rule, by_rule, strictest or AidRegime.NONE, counted_from=year)


def _last_minute_of(year: int) -> int:
    return int(datetime(year, 12, 31, 23, 59, tzinfo=UTC).timestamp()) // 60


def date(minute: int) -> str:
    """Return the day of a minute as programs write it: ``2031-12-31``."""
    # Windows knows no timestamps before 1970.
    return (datetime.fromtimestamp(0, UTC) + timedelta(minutes=minute)).date().isoformat()
