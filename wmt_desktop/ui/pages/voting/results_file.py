"""The ranking as a table that every spreadsheet opens."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.counting import Result
from wmt_desktop.services.whole_file import write_whole
from wmt_desktop.ui.i18n import translate

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_ranking(result: Result, path: Path) -> None:
    """Write the ranking of a result as UTF-8 CSV, whole or not at all.

    Raises:
        WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``.
    """
    by_id = {option.id: option for option in result.round.options}
    rows = [
        [
            place.rank,
            _plain(by_id[place.option].label),
            theme_name(by_id[place.option].theme, translate),
            place.dots,
            place.supporters,
            " ".join(map(str, place.spread)),
            int(place.option in result.tally.goes_on),
            int(place.tied),
        ]
        for place in result.tally.ranking
    ]
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(
        [
            translate("VotingResults", "Place"),
            translate("VotingResults", "Idea"),
            translate("VotingResults", "Theme"),
            translate("VotingResults", "Dots"),
            translate("VotingResults", "Voters"),
            translate("VotingResults", "Dots given by each voter"),
            translate("VotingResults", "Goes on"),
            translate("VotingResults", "Tie"),
        ]
    )
    table.writerows(rows)
    # The mark at the start is what makes Excel read the file as UTF-8.
    write_whole(path, text.getvalue().encode("utf-8-sig"))


def _plain(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
