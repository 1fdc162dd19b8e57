"""Sets lists in two columns that are about equally long and break across pages."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from wmt_desktop.reports.flowables import Grid

Unit = Sequence[Flowable]
"""Flowables that stay together."""


def two_columns(
    units: Sequence[Unit], column: float, gap: float, first_page: float, page: float
) -> list[Flowable]:
    """Return one grid a page.

    Args:
        units: In reading order: down the left column, then down the right one.
        column: Width of a column, in points like all lengths here.
        gap: Space between the columns.
        first_page: Height that is left on the first page.
        page: Height of each page after it.
    """
    heights = [sum(each.wrap(column, 10_000)[1] for each in unit) for unit in units]
    grids: list[Flowable] = []
    start, room = 0, first_page
    while start < len(units):
        rest = sum(heights[start:])
        # What is left fits on this page: balance it, else fill the page.
        middle = _fill(
            heights, start, min(room, _half(heights, start)) if rest <= 2 * room else room
        )
        end = _fill(heights, middle, room)
        grids.append(
            Grid(
                [[_flat(units[start:middle]), "", _flat(units[middle:end]) or ""]],
                colWidths=[column, gap, column],
                style=[
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                    ("TOPPADDING", (0, 0), (-1, -1), 0),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                ],
            )
        )
        start, room = end, page
    return grids


def _fill(heights: Sequence[float], start: int, room: float) -> int:
    """Return where a column ends that begins at ``start``; it takes one unit at least."""
    used, end = 0.0, start
    while end < len(heights) and (end == start or used + heights[end] <= room):
        used += heights[end]
        end += 1
    return end


def _half(heights: Sequence[float], start: int) -> float:
    """Return the least height at which the left column is no shorter than the right one."""
    rest, used = sum(heights[start:]), 0.0
    for height in heights[start:]:
        used += height
        if used >= rest - used:
            break
    return used


def _flat(units: Sequence[Unit]) -> list[Flowable]:
    return [each for unit in units for each in unit]
