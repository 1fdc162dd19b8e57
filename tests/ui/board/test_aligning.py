"""Putting notes in line: the rule, for any board."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.ui.board.aligning import Edge, aligned, distributed, snapped
from wmt_desktop.ui.board.boxes import Box, Occupied
from wmt_desktop.ui.board.layout import FRAME_WIDTH, GAP, NOTE_HEIGHT, NOTE_WIDTH

EDGES: tuple[Edge, ...] = ("left", "centre", "right", "top", "middle", "bottom")
places = st.integers(-600, 900)
notes = st.lists(
    st.builds(lambda x, y: Box(x, y, NOTE_WIDTH, NOTE_HEIGHT), places, places),
    min_size=2,
    max_size=7,
).map(lambda boxes: {f"note:{number}": box for number, box in enumerate(boxes)})
obstacles = st.lists(
    st.builds(lambda x, y, h: Box(x, y, FRAME_WIDTH, h), places, places, st.integers(92, 700)),
    max_size=3,
)


def boxes_at(spots: dict[str, tuple[int, int]]) -> list[Box]:
    return [Box(x, y, NOTE_WIDTH, NOTE_HEIGHT) for x, y in spots.values()]


@given(notes, obstacles, st.sampled_from(EDGES))
def test_aligned_notes_are_in_line_and_on_nothing(
    boxes: dict[str, Box], others: list[Box], edge: Edge
) -> None:
    spots = aligned(boxes, edge, Occupied(others))
    assert spots.keys() == boxes.keys()
    line = {x if edge in ("left", "centre", "right") else y for x, y in spots.values()}
    assert len(line) == 1
    placed = boxes_at(spots)
    assert not any(one.meets(other) for one, other in combinations(placed, 2))
    assert not any(box.meets(other) for box in placed for other in others)


@given(notes, st.sampled_from(["across", "down"]))
def test_distributed_notes_have_equal_distances(boxes: dict[str, Box], axis: str) -> None:
    spots = distributed(boxes, axis, Occupied())  # type: ignore[arg-type]
    across = axis == "across"
    at = sorted(x if across else y for x, y in spots.values())
    steps = [second - first for first, second in pairwise(at)]
    assert max(steps) - min(steps) <= 1
    assert min(steps) >= (NOTE_WIDTH if across else NOTE_HEIGHT) + GAP - 1
    assert at[0] == min(box.x if across else box.y for box in boxes.values())


@given(notes, obstacles, st.sampled_from(["across", "down"]))
def test_distributed_notes_lie_on_nothing(
    boxes: dict[str, Box], others: list[Box], axis: str
) -> None:
    placed = boxes_at(distributed(boxes, axis, Occupied(others)))  # type: ignore[arg-type]
    assert not any(one.meets(other) for one, other in combinations(placed, 2))
    assert not any(box.meets(other) for box in placed for other in others)


def test_the_ends_stay_where_there_is_room() -> None:
    boxes = {name: Box(x, 0, 152, 96) for name, x in (("a", 0), ("b", 160), ("c", 600))}
    assert distributed(boxes, "across", Occupied()) == {"a": (0, 0), "b": (300, 0), "c": (600, 0)}


@pytest.mark.parametrize(
    ("edge", "spots"),
    [
        ("left", [(0, 0), (0, 200)]),
        ("centre", [(50, 0), (50, 200)]),
        ("right", [(100, 0), (100, 200)]),
        ("top", [(0, 0), (160, 0)]),
        ("middle", [(0, 100), (160, 100)]),
        ("bottom", [(0, 200), (160, 200)]),
    ],
)
def test_each_edge(edge: Edge, spots: list[tuple[int, int]]) -> None:
    boxes = {"a": Box(0, 0, 152, 96), "b": Box(100, 200, 152, 96)}
    assert list(aligned(boxes, edge, Occupied()).values()) == spots


def test_snapping_goes_to_the_nearest_crossing() -> None:
    assert snapped(Box(35, -13, 152, 96), 24) == Box(24, -24, 152, 96)
    assert snapped(Box(37, 13, 152, 96), 0) == Box(37, 13, 152, 96)
