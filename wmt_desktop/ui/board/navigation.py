"""Which note the arrow keys and Tab lead to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from wmt_desktop.domain.board import Board
from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.layout import Layout

Direction = Literal["left", "right", "up", "down"]


def reading_order(board: Board, layout: Layout) -> tuple[str, ...]:
    """Return clusters, each followed by its visible notes, then what is not grouped yet."""
    order: list[str] = []
    for cluster in board.clusters:
        order.append(cluster.id)
        if not cluster.folded:
            order += layout.inside.get(cluster.id, ())
    return (*order, *layout.inside.get(None, ()))


def targets(board: Board, layout: Layout) -> dict[str, Box]:
    """Return what the arrow keys can reach: the notes, and the clusters by their headers."""
    boxes = dict(layout.notes)
    for cluster in board.clusters:
        frame = layout.clusters[cluster.id]
        height = frame.height if cluster.folded else 40
        boxes[cluster.id] = Box(frame.x, frame.y, frame.width, height)
    return boxes


def neighbour(boxes: Mapping[str, Box], current: str, direction: Direction) -> str | None:
    """Return the nearest thing in a direction, or None at the edge of the board.

    What lies straight ahead is preferred to what is nearer but aside.
    """
    here = boxes.get(current)
    if here is None:
        return None
    best: tuple[tuple[float, float, float], str] | None = None
    for name, box in boxes.items():
        if name == current:
            continue
        ahead, aside = _distances(here, box, direction)
        if ahead < 0:
            continue
        cost = (ahead + 3 * aside, box.y, box.x)
        if best is None or cost < best[0]:
            best = cost, name
    return best[1] if best else None


def _distances(here: Box, there: Box, direction: Direction) -> tuple[float, float]:
    """Return how far ahead the nearer edge lies (negative: not ahead), and how far aside it is."""
    dx = abs(there.middle[0] - here.middle[0])
    dy = abs(there.middle[1] - here.middle[1])
    if direction in ("left", "right"):
        ahead = there.x - here.right if direction == "right" else here.x - there.right
        gap, lean = dy - (here.height + there.height) / 2, dy
    else:
        ahead = there.y - here.bottom if direction == "down" else here.y - there.bottom
        gap, lean = dx - (here.width + there.width) / 2, dx
    return ahead, max(0.0, gap) + lean / 50
