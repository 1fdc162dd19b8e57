"""Where on each board one was: zoom and centre, kept between sessions."""

from __future__ import annotations

import json
from dataclasses import dataclass

from wmt_desktop.ui.settings import SettingsFile

_MOST = 100
"""Boards that are remembered; the one left longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Place:
    """A zoom, and the point of the board in the middle of the view."""

    zoom: float
    x: float
    y: float


class KeptViews:
    """The places of all boards, in the settings of this laptop."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def place(self, board: str) -> Place | None:
        """Return where one was on a board; None when it was never left."""
        found = self._read().get(board)
        if not (isinstance(found, list) and len(found) == len(Place.__slots__)):
            return None
        numbers = [each for each in found if isinstance(each, int | float)]
        return Place(*numbers) if len(numbers) == len(found) else None

    def keep(self, board: str, place: Place) -> None:
        """Remember where one is."""
        rounded = [round(place.zoom, 4), round(place.x, 1), round(place.y, 1)]
        every = self._read()
        if every.get(board) == rounded:
            return
        every.pop(board, None)
        every[board] = rounded
        last = dict(list(every.items())[-_MOST:])
        self._settings.update(views=json.dumps(last, separators=(",", ":")))

    def _read(self) -> dict[str, object]:
        try:
            read = json.loads(self._settings.values.views or "{}")
        except ValueError:
            return {}
        return read if isinstance(read, dict) else {}
