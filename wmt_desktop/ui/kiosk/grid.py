"""How many options fit on one page of the ballot, and where each one lies."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF

GAP_X, GAP_Y = 24.0, 16.0
LEAST_HIGH = 228.0
TALLEST = 340.0
PAGER = 88.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows of one page."""

    columns: int
    rows: int
    across: float
    high: float

    @property
    def capacity(self) -> int:
        """Options on one page."""
        return self.columns * self.rows

    def box(self, number: int, top: float) -> QRectF:
        """Return where the option with this number on its page lies."""
        row, column = divmod(number, self.columns)
        x = 48 + column * (self.across + GAP_X)
        return QRectF(x, top + row * (self.high + GAP_Y), self.across, self.high)


def grid_for(count: int, width: float, high: float, wanted: dict[int, float]) -> Grid:
    """Return the grid with the fewest pages on which no words are cut.

    Args:
        count: Number of options.
        width: Of the page, in units.
        high: Room for the cards, without a pager.
        wanted: Columns to the height that the longest words need at that width.
    """
    best: Grid | None = None
    for columns in sorted(wanted, key=lambda columns: (columns != _usual(count), columns)):
        for room in (high, high - PAGER):
            grid = _grid(columns, count, width, room, wanted[columns])
            pages = math.ceil(count / grid.capacity)
            if (room == high) != (pages == 1):
                continue
            if best is None or pages < math.ceil(count / best.capacity):
                best = grid
    return best or _grid(1, count, width, high - PAGER, high)


def across_of(columns: int, width: float) -> float:
    """Return the width of a card."""
    return (width - 96 - (columns - 1) * GAP_X) / columns


def _usual(count: int) -> int:
    return 2 if count in (2, 4) else 3


def _grid(columns: int, count: int, width: float, room: float, wanted: float) -> Grid:
    least = min(room, max(LEAST_HIGH, wanted))
    rows = max(1, math.floor((room + GAP_Y) / (least + GAP_Y)))
    rows = min(rows, math.ceil(count / columns))
    share = (room - (rows - 1) * GAP_Y) / rows
    return Grid(columns, rows, across_of(columns, width), min(share, max(TALLEST, least)))
