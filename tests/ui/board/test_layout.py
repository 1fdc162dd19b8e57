from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board, Cluster, Note
from wmt_desktop.domain.order import after_all
from wmt_desktop.ui.board.boxes import Box, Occupied, around, place_beside
from wmt_desktop.ui.board.layout import arrange, frame_height, insertion

ARENA = "arena:" + "0" * 32
PLACES = st.none() | st.tuples(st.integers(-400, 2_000), st.integers(-400, 2_000))


def make_board(
    clusters: Sequence[tuple[int, bool, tuple[int, int] | None]],
    loose: Sequence[tuple[int, int] | None],
) -> Board:
    """Clusters as (number of notes, folded, place); loose notes as places."""
    order = ""
    notes: list[Note] = []
    frames: list[Cluster] = []
    for number, (count, folded, place) in enumerate(clusters):
        order = after_all(order)
        name = f"cluster:{number}"
        frames.append(
            Cluster(name, ARENA, f"Group {number}", place=place, folded=folded, order=order)
        )
        for _ in range(count):
            order = after_all(order)
            notes.append(Note(f"note:{len(notes)}", ARENA, "Idea", cluster=name, order=order))
    for place in loose:
        order = after_all(order)
        notes.append(Note(f"note:{len(notes)}", ARENA, "Idea", place=place, order=order))
    return Board(tuple(notes), tuple(frames))


BOARDS = st.builds(
    make_board,
    st.lists(st.tuples(st.integers(0, 9), st.booleans(), PLACES), max_size=8),
    st.lists(PLACES, max_size=24),
)


@settings(deadline=None)
@given(BOARDS)
def test_nothing_overlaps(board: Board) -> None:
    layout = arrange(board)
    loose = [layout.notes[name] for name in layout.inside.get(None, ())]
    solid = [*layout.clusters.values(), *loose]
    if layout.heading:
        solid.append(layout.heading)
    assert not [pair for pair in combinations(solid, 2) if pair[0].meets(pair[1])]


@settings(deadline=None)
@given(BOARDS)
def test_every_note_is_shown_once_inside_its_frame(board: Board) -> None:
    layout = arrange(board)
    folded = {cluster.id for cluster in board.clusters if cluster.folded}
    assert set(layout.notes) == {note.id for note in board.notes if note.cluster not in folded}
    for note in board.notes:
        if note.id in layout.notes and note.cluster:
            frame, box = layout.clusters[note.cluster], layout.notes[note.id]
            assert around([frame, box]) == frame


@settings(deadline=None)
@given(BOARDS, BOARDS)
def test_what_stays_is_taken_from_the_layout_before(first: Board, then: Board) -> None:
    some = replace(then, notes=then.notes[: len(then.notes) // 2])
    before = arrange(first)
    for board in (then, some, then, first):
        before = arrange(board, before)
        assert before == arrange(board)


def test_what_was_placed_by_hand_stays() -> None:
    board = make_board([(3, False, None), (2, False, (900, 40))], [(40, 600), None, (300, 620)])
    layout = arrange(board)
    assert layout.clusters["cluster:1"][:2] == (900, 40)
    assert layout.notes["note:5"][:2] == (40, 600)
    assert layout.notes["note:7"][:2] == (300, 620)


def test_a_note_that_a_growing_cluster_would_cover_steps_aside() -> None:
    board = make_board([(8, False, (0, 0))], [(20, 300)])
    layout = arrange(board)
    assert not layout.notes["note:8"].meets(layout.clusters["cluster:0"])


def test_columns_are_those_of_the_picture() -> None:
    board = make_board(
        [(6, False, None), (4, False, None), (5, True, None)]
        + [(5, False, None), (6, False, None), (4, False, None)],
        [(718, 412), (888, 416), (714, 524), (882, 528)],
    )
    layout = arrange(board)
    assert [tuple(layout.clusters[f"cluster:{n}"]) for n in range(6)] == [
        (16, 16, 336, 356),
        (16, 384, 336, 252),
        (16, 648, 336, 92),
        (364, 16, 336, 356),
        (364, 384, 336, 356),
        (712, 16, 336, 252),
    ]
    assert layout.notes["note:0"] == Box(28, 56, 152, 96)
    assert layout.notes["note:1"] == Box(188, 56, 152, 96)
    assert layout.heading is not None
    assert layout.heading[:2] == (718, 380)


def test_a_large_board_grows_in_both_directions() -> None:
    bounds = arrange(make_board([(12, False, None)] * 100, [])).bounds
    assert bounds is not None
    assert 0.5 < bounds.width / bounds.height < 6


def test_an_empty_board_has_no_bounds() -> None:
    layout = arrange(Board((), ()))
    assert layout.bounds is None
    assert layout.heading is None


def test_frame_heights() -> None:
    assert [frame_height(n) for n in (0, 1, 2, 3, 6)] == [148, 148, 148, 252, 356]
    assert frame_height(40, folded=True) == 92


def test_a_drop_lands_in_front_of_the_note_whose_left_half_it_touches() -> None:
    layout = arrange(make_board([(3, False, None)], []))
    none: frozenset[str] = frozenset()
    left, right, third = (layout.notes[f"note:{n}"] for n in range(3))
    assert insertion(layout, none, left.x + 10, left.y + 10, none).before == "note:0"
    assert insertion(layout, none, left.right - 10, left.y + 10, none).before == "note:1"
    assert insertion(layout, none, right.right - 10, right.y + 10, none).before == "note:2"
    end = insertion(layout, none, third.right + 40, third.y + 10, none)
    assert (end.cluster, end.before) == ("cluster:0", None)
    assert end.marker == Box(188, 160, 152, 96)
    moving = frozenset({"note:1"})
    assert insertion(layout, none, left.right - 10, left.y + 10, moving).before == "note:2"
    assert insertion(layout, none, 5_000, 10, none).cluster is None
    assert insertion(layout, frozenset({"cluster:0"}), 40, 40, none).before is None


def test_a_marker_of_a_full_row_stays_inside_the_frame() -> None:
    layout = arrange(make_board([(4, False, None)], []))
    frame = layout.clusters["cluster:0"]
    found = insertion(layout, frozenset(), frame.right - 2, frame.bottom - 20, frozenset())
    assert found.before is None
    assert found.marker is not None
    assert around([frame, found.marker]) == frame


@given(
    st.lists(
        st.builds(Box, st.integers(0, 600), st.integers(0, 600), st.just(152), st.just(96)),
        max_size=30,
    ),
    st.builds(Box, st.integers(0, 600), st.integers(0, 600), st.just(152), st.just(96)),
)
def test_the_nearest_free_place_is_free(taken: list[Box], wanted: Box) -> None:
    space = Occupied(taken)
    found = space.nearest_free(wanted)
    assert space.hit(found) is None
    if not any(wanted.meets(box) for box in taken):
        assert found == wanted


AREA = Box(0, 0, 1064, 764)


def test_the_bar_prefers_to_lie_above() -> None:
    anchor = Box(712, 380, 336, 244)
    assert place_beside((300, 48), anchor, AREA, [anchor], (44, 8)) == Box(712, 288, 300, 48)
    cluster = Box(712, 16, 336, 300)
    assert place_beside((300, 48), anchor, AREA, [anchor, cluster], (44, 8)) == Box(
        712, 324, 300, 48
    )


@given(
    st.lists(
        st.builds(Box, st.integers(0, 900), st.integers(0, 700), st.just(152), st.just(96)),
        min_size=1,
        max_size=40,
    )
)
@settings(deadline=None)
def test_the_bar_never_covers_anything(notes: list[Box]) -> None:
    found = place_beside((300, 48), notes[0], AREA, notes, (44, 8))
    if found is not None:
        assert not any(found.meets(note) for note in notes)
        assert around([AREA, found]) == AREA


def test_no_room_for_the_bar_is_said() -> None:
    assert place_beside((300, 48), AREA, AREA, [AREA], (44, 8)) is None


def test_stages_do_not_matter_to_the_layout() -> None:
    note = Note("note:a", ARENA, "Idea", stage=Stage.VISION)
    assert arrange(Board((note,), ())).notes["note:a"] == Box(20, 48, 152, 96)
