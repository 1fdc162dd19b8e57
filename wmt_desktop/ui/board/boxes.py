"""Rectangles and free space among them, without Qt."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import add
from typing import NamedTuple

_CELL = 256
_TRIES = 2_000


class Box(NamedTuple):
    """A rectangle in logical pixels of the board."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The edge just outside on the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The edge just outside below."""
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """The centre."""
        return self.x + self.width / 2, self.y + self.height / 2

    def meets(self, other: Box, gap: float = 0) -> bool:
        """Tell whether the two overlap, or come closer than ``gap``."""
        return (
            self.x < other.x + other.width + gap
            and other.x < self.x + self.width + gap
            and self.y < other.y + other.height + gap
            and other.y < self.y + self.height + gap
        )

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def around(self, other: Box) -> bool:
        """Tell whether the other lies wholly inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def moved_to(self, x: float, y: float) -> Box:
        """Return the same rectangle elsewhere."""
        return Box(x, y, self.width, self.height)

    def grown(self, by: float) -> Box:
        """Return the rectangle with ``by`` more on every side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


def around(boxes: Iterable[Box]) -> Box | None:
    """Return the smallest rectangle around all, or None when there are none."""
    every = list(boxes)
    if not every:
        return None
    xs, ys, widths, heights = zip(*every, strict=True)
    x, y = min(xs), min(ys)
    return Box(x, y, max(map(add, xs, widths)) - x, max(map(add, ys, heights)) - y)


def differences(before: Box | None, after: Box) -> list[Box]:
    """Return what has to be drawn anew when a frame gets another rectangle."""
    if before == after:
        return []
    if before is None or before[:3] != after[:3]:
        return [box for box in (before, after) if box is not None]
    top, bottom = sorted((before.bottom, after.bottom))
    return [Box(after.x, top, after.width, bottom - top)]


class Occupied:
    """Rectangles that are taken, found quickly by place."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._cells: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)
        for box in boxes:
            self.add(box)

    @property
    def empty(self) -> bool:
        """Nothing is taken."""
        return not self._cells

    def add(self, box: Box) -> None:
        """Take a rectangle."""
        for cell in _cells(box, 0):
            self._cells[cell].append(box)

    def hit(self, box: Box, gap: float = 0) -> Box | None:
        """Return a taken rectangle that overlaps ``box`` or comes closer than ``gap``, or None."""
        if self.empty:
            return None
        for cell in _cells(box, gap):
            for other in self._cells.get(cell, ()):
                if box.meets(other, gap):
                    return other
        return None

    def nearest_free(self, wanted: Box, gap: float = 8) -> Box:
        """Return ``wanted`` where it is free, else the closest place found that is ``gap`` away."""
        hit = self.hit(wanted)
        if hit is None:
            return wanted
        seen: set[tuple[float, float]] = set()
        waiting: list[tuple[float, int, Box]] = []

        def push(box: Box, other: Box) -> None:
            for x, y in (
                (other.x - box.width - gap, box.y),
                (other.right + gap, box.y),
                (box.x, other.y - box.height - gap),
                (box.x, other.bottom + gap),
            ):
                if (x, y) not in seen:
                    seen.add((x, y))
                    distance = abs(x - wanted.x) + abs(y - wanted.y)
                    heapq.heappush(waiting, (distance, len(seen), box.moved_to(x, y)))

        push(wanted, hit)
        last = wanted
        for _ in range(_TRIES):
            _, _, last = heapq.heappop(waiting)
            hit = self.hit(last, gap)
            if hit is None:
                return last
            push(last, hit)
        # Hopelessly crowded: to the right of everything is always free.
        every = around(box for cell in self._cells.values() for box in cell)
        return wanted.moved_to((every.right if every else last.x) + gap, wanted.y)


def _cells(box: Box, gap: float) -> Iterator[tuple[int, int]]:
    for column in range(int((box.x - gap) // _CELL), int((box.x + box.width + gap) // _CELL) + 1):
        for row in range(int((box.y - gap) // _CELL), int((box.y + box.height + gap) // _CELL) + 1):
            yield column, row


def place_beside(
    size: tuple[float, float], anchor: Box, area: Box, taken: Iterable[Box], gaps: tuple[float, ...]
) -> Box | None:
    """Return where a floating bar fits inside ``area`` without touching anything taken.

    It prefers to lie above ``anchor`` with the first gap, then closer, then below, then wherever
    there is room nearest to the anchor. None when there is no room at all.

    Args:
        gaps: Distances to the anchor, the preferred one first.
    """
    width, height = size
    space = Occupied(taken)
    lefts = [min(max(area.x, anchor.x), area.right - width)]
    candidates = [Box(x, anchor.y - gap - height, width, height) for gap in gaps for x in lefts]
    candidates += [Box(x, anchor.bottom + gap, width, height) for gap in gaps for x in lefts]
    for box in candidates:
        if _within(box, area) and space.hit(box) is None:
            return box
    middle = anchor.middle
    free = [box for box in _raster(size, area) if space.hit(box, gaps[-1] / 2) is None]
    return min(
        free,
        key=lambda box: abs(box.middle[0] - middle[0]) + abs(box.middle[1] - middle[1]),
        default=None,
    )


def _raster(size: tuple[float, float], area: Box, step: int = 12) -> Iterator[Box]:
    width, height = size
    for row in range(max(0, int((area.height - height) // step) + 1)):
        for column in range(max(0, int((area.width - width) // step) + 1)):
            yield Box(area.x + column * step, area.y + row * step, width, height)


def _within(box: Box, area: Box) -> bool:
    return (
        area.x <= box.x
        and area.y <= box.y
        and box.right <= area.right
        and box.bottom <= area.bottom
    )


class Nearby:
    """Things found quickly by where they lie; each lies in one cell, by its top left corner.

    Args:
        cell: Width and height of a cell.
        reach: No thing is wider or higher than this.
    """

    def __init__(self, cell: float, reach: float) -> None:
        self._cell = cell
        self._reach = reach
        self._cells: dict[tuple[int, int], dict[str, Box]] = {}
        self._boxes: dict[str, Box] = {}

    def box(self, name: str) -> Box | None:
        """Return where a thing lies."""
        return self._boxes.get(name)

    def put(self, name: str, box: Box) -> tuple[int, int]:
        """Put a thing there, wherever it was before, and return the cell in which it lies now."""
        if name in self._boxes:
            self.drop(name)
        self._boxes[name] = box
        cell = self._cell_at(box)
        if cell in self._cells:
            self._cells[cell][name] = box
        else:
            self._cells[cell] = {name: box}
        return cell

    def drop(self, name: str) -> None:
        """Take a thing away."""
        box = self._boxes.pop(name, None)
        if box is not None:
            cell = self._cell_at(box)
            del self._cells[cell][name]
            if not self._cells[cell]:
                del self._cells[cell]

    def cell_of(self, name: str) -> tuple[int, int] | None:
        """Return the cell in which a thing lies."""
        box = self._boxes.get(name)
        return self._cell_at(box) if box is not None else None

    def inside(self, cell: tuple[int, int]) -> Iterable[tuple[str, Box]]:
        """Return what lies in one cell, and where."""
        return self._cells.get(cell, {}).items()

    def every_cell(self) -> Iterable[tuple[int, int]]:
        """Return the cells in which something lies."""
        return self._cells.keys()

    def cells(self, area: Box) -> Iterator[tuple[int, int]]:
        """Return the cells whose things can overlap ``area``, without the empty ones."""
        size, reach = self._cell, self._reach
        columns = range(int((area.x - reach) // size), int(area.right // size) + 1)
        rows = range(int((area.y - reach) // size), int(area.bottom // size) + 1)
        if len(columns) * len(rows) > len(self._cells):
            for cell in self._cells:
                if cell[0] in columns and cell[1] in rows:
                    yield cell
            return
        for column in columns:
            for row in rows:
                if (column, row) in self._cells:
                    yield column, row

    def within(self, area: Box) -> Iterator[str]:
        """Return the things that overlap ``area``, in no particular order."""
        for cell in self.cells(area):
            for name, box in self._cells[cell].items():
                if box.meets(area):
                    yield name

    def _cell_at(self, box: Box) -> tuple[int, int]:
        return int(box.x // self._cell), int(box.y // self._cell)
