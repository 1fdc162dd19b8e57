"""Putting notes in line: a pure function from rectangles to places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from wmt_desktop.ui.board.boxes import Box, Occupied, around
from wmt_desktop.ui.board.layout import GAP

Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["across", "down"]
Spots = dict[str, tuple[int, int]]

_UPRIGHT = {"left", "centre", "right"}


def snapped(box: Box, grid: int) -> Box:
    """Return the rectangle at the nearest crossing of a grid; 0 leaves it where it is."""
    if not grid:
        return box
    return box.moved_to(round(box.x / grid) * grid, round(box.y / grid) * grid)


def aligned(boxes: Mapping[str, Box], edge: Edge, taken: Occupied) -> Spots:
    """Return where things go so that one of their edges or middles is in line.

    They keep their sequence along that line; what would lie on another or on something ``taken``
    goes on along it.
    """
    down = edge in _UPRIGHT
    line = _line(boxes.values(), edge)
    space = Occupied()
    spots: Spots = {}
    for name, box in sorted(boxes.items(), key=lambda item: _along(item[1], down=down)):
        x, y = _on_line(box, edge, line)
        place = _slid(Box(round(x), round(y), box.width, box.height), (space, taken), down=down)
        space.add(place)
        spots[name] = round(place.x), round(place.y)
    return spots


def distributed(boxes: Mapping[str, Box], axis: Axis, taken: Occupied) -> Spots:
    """Return where things go so that the gaps between them are equal.

    The first and the last stay where there is room between them; otherwise the things follow one
    another closely. What would lie on something ``taken`` moves aside.
    """
    across = axis == "across"
    order = sorted(boxes.items(), key=lambda item: _along(item[1], down=not across))
    sizes = [box.width if across else box.height for _, box in order]
    starts = [box.x if across else box.y for _, box in order]
    room = starts[-1] - starts[0] - sum(sizes[:-1])
    gap = max(float(GAP), room / max(1, len(order) - 1))
    spots: Spots = {}
    at = starts[0]
    for (name, box), size in zip(order, sizes, strict=True):
        place = Box(*((round(at), round(box.y)) if across else (round(box.x), round(at))), *box[2:])
        place = _slid(place, (taken,), down=across)
        spots[name] = round(place.x), round(place.y)
        at += size + gap
    return spots


def _along(box: Box, *, down: bool) -> tuple[float, float]:
    return (box.y, box.x) if down else (box.x, box.y)


def _line(boxes: Iterable[Box], edge: Edge) -> float:
    whole = around(boxes) or Box(0, 0, 0, 0)
    return {
        "left": whole.x,
        "centre": whole.middle[0],
        "right": whole.right,
        "top": whole.y,
        "middle": whole.middle[1],
        "bottom": whole.bottom,
    }[edge]


def _on_line(box: Box, edge: Edge, line: float) -> tuple[float, float]:
    return {
        "left": (line, box.y),
        "centre": (line - box.width / 2, box.y),
        "right": (line - box.width, box.y),
        "top": (box.x, line),
        "middle": (box.x, line - box.height / 2),
        "bottom": (box.x, line - box.height),
    }[edge]


def _slid(box: Box, spaces: tuple[Occupied, ...], *, down: bool) -> Box:
    """Return the first free place for ``box`` below it, or to its right."""
    while True:
        hit = next((found for space in spaces if (found := space.hit(box)) is not None), None)
        if hit is None:
            return box
        x, y = (box.x, hit.bottom + GAP) if down else (hit.right + GAP, box.y)
        box = box.moved_to(round(x), round(y))
