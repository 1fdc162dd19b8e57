"""Where everything on a board lies: a pure function from the board to rectangles.

Clusters stand in columns, notes in two columns inside them; what is not grouped yet follows. Whatever
was placed by hand stays where it was put, and everything else flows around it. Nothing overlaps.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from operator import attrgetter

from wmt_desktop.domain.board import Board, Cluster, Note
from wmt_desktop.ui.board.boxes import Box, Occupied, around

NOTE_WIDTH, NOTE_HEIGHT = 152, 96
HEADER, PADDING, GAP = 40, 12, 8
COLUMNS = 2
FRAME_WIDTH = 2 * PADDING + COLUMNS * NOTE_WIDTH + (COLUMNS - 1) * GAP
FOLDED_HEIGHT = 92
MARGIN, BETWEEN = 16, 12
HEADING_HEIGHT = 24
COLUMN_HEIGHT = 732
MOST_COLUMNS = 8
LOOSE_INSET = 4
_AT_ONCE = 512
_id = attrgetter("id")
Holder = str | None
"""Id of a cluster, or None for the notes that are not grouped yet."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Rectangles in logical pixels of the board.

    Attributes:
        notes: By note id; notes inside folded clusters have none.
        clusters: The frames, by cluster id.
        heading: Over the notes that are not grouped yet; None when there are none.
        bounds: The smallest rectangle around everything, or None for an empty board.
        inside: Ids of the notes of each cluster in order; key None, the last, holds those not grouped.
        listed: Ids of the notes under the heading: not grouped, and not placed by hand.
        members: The notes themselves, as ``inside``.
    """

    notes: Mapping[str, Box]
    clusters: Mapping[str, Box]
    heading: Box | None
    inside: Mapping[Holder, Sequence[str]] = field(default_factory=dict)
    bounds: Box | None = None
    listed: Sequence[str] = ()
    members: Mapping[Holder, tuple[Note, ...]] = field(default_factory=dict)

    def as_before(self, holder: Holder, before: Layout) -> bool:
        """Tell whether a cluster holds the same notes at the same places as in another layout."""
        # A frame that is folded or opened has another height.
        return (
            holder is not None
            and self.clusters.get(holder) == before.clusters.get(holder)
            and self.members.get(holder) == before.members.get(holder)
        )

    def gone(self, before: Layout) -> list[str]:
        """Return the notes that had a place in another layout and have none in this one."""
        return [
            name
            for holder, names in before.inside.items()
            if not self.as_before(holder, before)
            for name in names
            if name in before.notes and name not in self.notes
        ]


NOTHING = Layout({}, {}, None)
"""Where everything lies on no board at all."""


def frame_height(notes: int, *, folded: bool = False) -> int:
    """Return the height of a cluster frame; an empty one has room for one row."""
    if folded:
        return FOLDED_HEIGHT
    rows = max(1, math.ceil(notes / COLUMNS))
    return HEADER + rows * NOTE_HEIGHT + (rows - 1) * GAP + PADDING


def slot(frame: Box, index: int) -> Box:
    """Return the place of the note number ``index`` inside a frame."""
    row, column = divmod(index, COLUMNS)
    return Box(
        frame.x + PADDING + column * (NOTE_WIDTH + GAP),
        frame.y + HEADER + row * (NOTE_HEIGHT + GAP),
        NOTE_WIDTH,
        NOTE_HEIGHT,
    )


@lru_cache(maxsize=1024)
def _slots(frame: Box, rows: int) -> tuple[Box, ...]:
    """Return the places of the notes inside a frame, one after the other."""
    return tuple(slot(frame, index) for index in range(rows * COLUMNS))


def arrange(board: Board, before: Layout = NOTHING) -> Layout:
    """Return the rectangles of everything on ``board``.

    Args:
        before: An earlier layout. What it has in common with this one is taken from it: the result
            is the same, but most of a large board stays where it was.
    """
    members = _grouped(board)
    loose = members[None]
    space = Occupied()
    frames = _placed_frames(board.clusters, members, space)
    notes = _placed_notes(loose, space)
    heading = _heading_over(notes, space) if notes and len(notes) == len(loose) else None
    flowing = [cluster for cluster in board.clusters if cluster.id not in frames]
    waiting = [note.id for note in loose if note.id not in notes]
    flow = _Flow(space, _column_height(flowing, members, len(waiting)))
    for cluster in flowing:
        height = frame_height(len(members[cluster.id]), folded=cluster.folded)
        frames[cluster.id] = flow.take(FRAME_WIDTH, height)
    if waiting:
        heading = _flow_notes(waiting, flow, notes)
    inside = {
        holder: before.inside[holder] if each == before.members.get(holder) else _ids(each)
        for holder, each in members.items()
    }
    outermost = [*frames.values(), *notes.values()]
    if heading is not None:
        outermost.append(heading)
    bounds = around(outermost)
    layout = Layout(notes, frames, heading, inside, bounds, tuple(waiting), members)
    folded = {cluster.id for cluster in board.clusters if cluster.folded}
    return replace(layout, notes=_with_grouped(layout, folded, before))


def _grouped(board: Board) -> dict[Holder, tuple[Note, ...]]:
    members: defaultdict[Holder, list[Note]] = defaultdict(list)
    for note in board.notes:
        members[note.cluster].append(note)
    holders = (*(cluster.id for cluster in board.clusters), None)
    return {holder: tuple(members[holder]) for holder in holders}


def _ids(notes: Sequence[Note]) -> tuple[str, ...]:
    return tuple(map(_id, notes))


def _with_grouped(layout: Layout, folded: Collection[str], before: Layout) -> dict[str, Box]:
    """Return the places of all notes; ``layout`` has those of the notes without a cluster."""
    notes = dict(before.notes)
    same = {each for each in before.inside if layout.as_before(each, before)}
    for holder, names in before.inside.items():
        if holder not in same:
            for name in names:
                notes.pop(name, None)
    notes.update(layout.notes)
    for holder, frame in layout.clusters.items():
        if holder not in same and holder not in folded:
            names = layout.inside[holder]
            rows = math.ceil(len(names) / COLUMNS)
            notes.update(zip(names, _slots(frame, rows), strict=False))
    return notes


def _placed_frames(
    clusters: Sequence[Cluster], members: Mapping[str | None, Sequence[Note]], space: Occupied
) -> dict[str, Box]:
    frames: dict[str, Box] = {}
    for cluster in clusters:
        if cluster.place is not None:
            height = frame_height(len(members.get(cluster.id, ())), folded=cluster.folded)
            frame = space.nearest_free(Box(*cluster.place, FRAME_WIDTH, height), BETWEEN)
            frames[cluster.id] = frame
            space.add(frame)
    return frames


def _placed_notes(loose: Sequence[Note], space: Occupied) -> dict[str, Box]:
    boxes: dict[str, Box] = {}
    for note in loose:
        if note.place is not None:
            box = space.nearest_free(Box(*note.place, NOTE_WIDTH, NOTE_HEIGHT), GAP)
            boxes[note.id] = box
            space.add(box)
    return boxes


def _heading_over(boxes: Mapping[str, Box], space: Occupied) -> Box:
    """Return the heading when all notes were placed by hand: above the topmost of them."""
    top = min(boxes.values(), key=lambda box: (box.y, box.x))
    heading = space.nearest_free(
        Box(top.x, top.y - GAP - HEADING_HEIGHT, FRAME_WIDTH - 2 * LOOSE_INSET, HEADING_HEIGHT)
    )
    space.add(heading)
    return heading


def _column_height(
    flowing: Sequence[Cluster], members: Mapping[str | None, Sequence[Note]], waiting: int
) -> int:
    """Return the height of the columns: doubled until a large board is about as wide as a screen.

    It changes in large steps only, so that capturing one more note does not shuffle the columns.
    """
    total = sum(
        frame_height(len(members.get(cluster.id, ())), folded=cluster.folded) + BETWEEN
        for cluster in flowing
    )
    total += math.ceil(waiting / COLUMNS) * (NOTE_HEIGHT + GAP)
    height = COLUMN_HEIGHT
    while total > height * MOST_COLUMNS * (height / COLUMN_HEIGHT):
        height *= 2
    return height


class _Flow:
    """Hands out places down a column, then down the next, around what is taken.

    Attributes:
        height: Of the columns.
        x: Left edge of the column.
        y: Where the next thing goes.
    """

    def __init__(self, space: Occupied, height: int) -> None:
        self._space = space
        self.height = height
        self._limit = MARGIN + height
        self.x: float = MARGIN
        self.y: float = MARGIN

    @property
    def undisturbed(self) -> bool:
        """Nothing was placed by hand."""
        return self._space.empty

    def next_column(self) -> None:
        """Go on at the top of the next column."""
        self.x += FRAME_WIDTH + BETWEEN
        self.y = MARGIN

    def take(self, width: float, height: float, gap: float = BETWEEN) -> Box:
        """Return the next free place of this size; the column goes on ``gap`` below it."""
        box = self.free(width, height)
        self.y = box.bottom + gap
        return box

    def free(self, width: float, height: float) -> Box:
        """Return the next free place of this size without taking it."""
        while True:
            if self.y > MARGIN and self.y + height > self._limit:
                self.next_column()
            box = Box(self.x, self.y, width, height)
            # Only what really overlaps is in the way: a frame put close beside a column must not
            # send the whole column elsewhere.
            hit = self._space.hit(box)
            if hit is None:
                return box
            self.y = hit.bottom + BETWEEN

    def fits(self, height: float) -> bool:
        """Tell whether the column has room for this height."""
        return self.y + height <= self._limit or self.y == MARGIN

    def places(self) -> Iterator[Box]:
        """Return the free places for notes in rows of two down the columns, without end."""
        while True:
            if not self.fits(NOTE_HEIGHT):
                self.next_column()
            for column in range(COLUMNS):
                x = self.x + LOOSE_INSET + column * (NOTE_WIDTH + GAP)
                box = Box(x, self.y, NOTE_WIDTH, NOTE_HEIGHT)
                if self._space.hit(box) is None:
                    yield box
            self.y += NOTE_HEIGHT + GAP


def _flow_notes(waiting: Sequence[str], flow: _Flow, boxes: dict[str, Box]) -> Box:
    """Place notes in rows of two down the columns and return the heading over the first."""
    start = flow.free(FRAME_WIDTH, HEADING_HEIGHT + GAP + NOTE_HEIGHT)
    heading = Box(start.x + LOOSE_INSET, start.y, FRAME_WIDTH - 2 * LOOSE_INSET, HEADING_HEIGHT)
    flow.y = heading.bottom + GAP
    if flow.undisturbed:
        wanted = math.ceil(len(waiting) / _AT_ONCE) * _AT_ONCE
        places: Iterable[Box] = _undisturbed(flow.x, flow.y, flow.height, wanted)
    else:
        places = flow.places()
    boxes.update(zip(waiting, places, strict=False))
    return heading


@lru_cache(maxsize=4)
def _undisturbed(x: float, y: float, height: int, count: int) -> tuple[Box, ...]:
    """Return the places of notes where nothing is in their way."""
    flow = _Flow(Occupied(), height)
    flow.x, flow.y = x, y
    return tuple(islice(flow.places(), count))


def free_place(
    layout: Layout, wanted: Box, without: Collection[str], taken: Iterable[Box] = ()
) -> Box:
    """Return the nearest place to ``wanted`` that covers nothing else on the board.

    Args:
        without: Notes and clusters that do not count, because they are on their way elsewhere.
        taken: What counts as well.
    """
    space = Occupied(taken)
    for name in layout.inside.get(None, ()):
        if name not in without:
            space.add(layout.notes[name])
    for name, frame in layout.clusters.items():
        if name not in without:
            space.add(frame)
    return space.nearest_free(wanted, GAP)


@dataclass(frozen=True, slots=True)
class Insertion:
    """Where notes that are being dragged would go.

    Attributes:
        cluster: The cluster under the pointer, or None for the open board.
        before: Id of the note in front of which they go; None = at the end.
        marker: A thin box between two notes, or a whole slot when there is an empty one.
        listed: Into the list of what is not grouped yet, instead of to a place of their own.
    """

    cluster: str | None
    before: str | None = None
    marker: Box | None = None
    listed: bool = False


def insertion(
    layout: Layout, folded: frozenset[str], x: float, y: float, moving: frozenset[str]
) -> Insertion:
    """Return what a drop at (x, y) would mean; ``moving`` are the notes in the hand."""
    for cluster, frame in layout.clusters.items():
        if frame.contains(x, y):
            if cluster in folded:
                return Insertion(cluster)
            return _insertion_inside(layout, cluster, frame, x, y, moving)
    return _insertion_listed(layout, x, y, moving)


def _insertion_listed(layout: Layout, x: float, y: float, moving: frozenset[str]) -> Insertion:
    """Return what a drop outside all frames means: a place among the listed notes, or on the board."""
    half = GAP / 2
    for number, name in enumerate(layout.listed):
        box = layout.notes[name]
        left, top, width, height = box
        # There can be thousands, and this is asked for at every step of a drag.
        if not (-half <= x - left < width + half and -half <= y - top < height + half):
            continue
        behind = x >= box.middle[0]
        rest = layout.listed[number + behind :]
        before = next((each for each in rest if each not in moving), None)
        left = box.right + 2 if behind else box.x - 6
        return Insertion(None, before, Box(left, box.y, 4, NOTE_HEIGHT), listed=True)
    return Insertion(None)


def _insertion_inside(
    layout: Layout, cluster: str, frame: Box, x: float, y: float, moving: frozenset[str]
) -> Insertion:
    notes = layout.inside.get(cluster, ())
    row = max(0, int((y - frame.y - HEADER + GAP / 2) // (NOTE_HEIGHT + GAP)))
    # The left half of a note means "in front of it", the right half "behind it".
    column = int((x - frame.x - PADDING + NOTE_WIDTH / 2) // (NOTE_WIDTH + GAP))
    index = min(row * COLUMNS + max(0, min(COLUMNS, column)), len(notes))
    before = next((note for note in notes[index:] if note not in moving), None)
    place = slot(frame, index)
    if index == len(notes) and place.bottom <= frame.bottom:
        return Insertion(cluster, before, place)
    if index % COLUMNS == 0 and (index == len(notes) or column > 0):
        last = slot(frame, index - 1)
        marker = Box(last.right + 2, last.y, 4, NOTE_HEIGHT)
    else:
        marker = Box(place.x - 6, place.y, 4, NOTE_HEIGHT)
    return Insertion(cluster, before, marker)
