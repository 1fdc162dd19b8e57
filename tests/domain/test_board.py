"""Merging duplicates, as the board reads it: every note exactly once, whatever laptops did."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board, Cluster, Flaw, Note, fuse, lay_out

ARENA = "arena:" + "0" * 32
IDS = [f"note:{letter}" for letter in "abcdefgh"]
FARMS = Cluster("cluster:f", ARENA, "Farms")


def note(name: str, into: str | None = None, **more: object) -> Note:
    target = f"note:{into}" if into else None
    return replace(Note(f"note:{name}", ARENA, name, merged_into=target), **more)  # type: ignore[arg-type]


@st.composite
def stored(draw: st.DrawFn) -> list[Note]:
    """Whatever concurrent merges, deletions and moves can leave behind."""
    present = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=8))
    return [
        Note(
            name,
            ARENA,
            name,
            stage=draw(st.sampled_from([Stage.IDEAS, Stage.IDEAS, Stage.IDEAS, Stage.VISION])),
            heard=draw(st.integers(0, 5)),
            cluster=draw(st.sampled_from([None, FARMS.id, "cluster:gone"])),
            merged_into=draw(st.sampled_from([None, *IDS])),
            deleted=draw(st.integers(0, 4)) == 0,
            written=draw(st.integers(0, 3)),
        )
        for name in present
    ]


def test_a_merged_note_lies_in_the_other_and_counts_there() -> None:
    board = lay_out([note("a", heard=2), note("b", "a", heard=3)], [], Stage.IDEAS)
    assert [each.id for each in board.notes] == ["note:a"]
    assert [each.id for each in board.absorbed["note:a"]] == ["note:b"]
    assert board.heard(board.notes[0]) == 5


def test_a_chain_of_merges_ends_in_one_note_the_oldest_part_first() -> None:
    notes = [note("a", "b", written=2), note("b", "c", written=1), note("c")]
    board = lay_out(notes, [], Stage.IDEAS)
    assert [each.id for each in board.notes] == ["note:c"]
    assert [each.id for each in board.absorbed["note:c"]] == ["note:b", "note:a"]
    assert board.flaws == {}


@pytest.mark.parametrize(
    ("notes", "standing", "flaws"),
    [
        ([note("a", "b"), note("b", "a")], ["a"], {"note:a": Flaw.CIRCLE}),
        ([note("c", "b"), note("b", "a"), note("a", "c")], ["a"], {"note:a": Flaw.CIRCLE}),
        ([note("a", "a")], ["a"], {"note:a": Flaw.CIRCLE}),
        ([note("a", "b"), note("b", deleted=True)], ["a"], {"note:a": Flaw.TARGET_GONE}),
        ([note("a", "b")], ["a"], {"note:a": Flaw.TARGET_GONE}),
        (
            [note("a", "b"), note("b", stage=Stage.VISION)],
            ["a"],
            {"note:a": Flaw.TARGET_GONE},
        ),
        # Only the note in the middle is gone: what was in it stands again, and goes no further.
        (
            [note("a", "b"), note("b", "c", deleted=True), note("c")],
            ["a", "c"],
            {"note:a": Flaw.TARGET_GONE},
        ),
        ([note("a", "b", deleted=True), note("b")], ["b"], {}),
    ],
    ids=[
        "two",
        "three",
        "itself",
        "deleted",
        "unknown",
        "elsewhere",
        "middle gone",
        "part gone",
    ],
)
def test_what_concurrent_merges_leave_behind(
    notes: list[Note], standing: list[str], flaws: dict[str, Flaw]
) -> None:
    board = lay_out(notes, [], Stage.IDEAS)
    assert [each.id for each in board.notes] == [f"note:{name}" for name in standing]
    assert board.flaws == flaws
    assert all(each.merged_into is None for each in board.notes)


def test_a_note_of_a_removed_cluster_is_flagged() -> None:
    board = lay_out([note("a", cluster="cluster:gone")], [], Stage.IDEAS)
    assert (board.notes[0].cluster, board.flaws) == (None, {"note:a": Flaw.CLUSTER_GONE})


@given(stored())
def test_every_note_is_in_one_place(notes: list[Note]) -> None:
    board = lay_out(notes, [FARMS], Stage.IDEAS)
    alive = [each for each in notes if not each.deleted and each.stage is Stage.IDEAS]
    placed = [each.id for each in board.notes]
    placed += [part.id for parts in board.absorbed.values() for part in parts]
    assert sorted(placed) == sorted(each.id for each in alive)
    assert board.absorbed.keys() <= {each.id for each in board.notes}


@given(stored())
def test_no_count_is_lost_and_none_counts_twice(notes: list[Note]) -> None:
    board = lay_out(notes, [FARMS], Stage.IDEAS)
    said = sum(each.heard for each in notes if not each.deleted and each.stage is Stage.IDEAS)
    assert sum(map(board.heard, board.notes)) == said


@given(stored(), st.randoms())
def test_the_order_in_which_files_arrived_makes_no_difference(
    notes: list[Note], random: object
) -> None:
    shuffled = notes[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = lay_out(notes, [FARMS], Stage.IDEAS), lay_out(shuffled, [FARMS], Stage.IDEAS)
    assert set(one.notes) == set(other.notes)
    assert (one.absorbed, one.flaws) == (other.absorbed, other.flaws)


@given(stored())
def test_a_flag_stands_exactly_where_a_merge_does_not_hold(notes: list[Note]) -> None:
    board = lay_out(notes, [FARMS], Stage.IDEAS)
    merged = {each.id for each in notes if each.merged_into is not None}
    for each in board.notes:
        flawed = board.flaws.get(each.id) in (Flaw.CIRCLE, Flaw.TARGET_GONE)
        assert flawed == (each.id in merged)


@given(stored())
def test_a_circle_is_broken_at_its_smallest_id(notes: list[Note]) -> None:
    fused = fuse(notes)
    target = {each.id: each.merged_into for each in notes}
    for name, flaw in fused.flaws.items():
        if flaw is Flaw.CIRCLE:
            ring, here = [name], target[name]
            while here != name:
                assert here is not None
                ring.append(here)
                here = target[here]
            assert name == min(ring)


@given(stored())
def test_deleting_a_part_takes_only_that_part_away(notes: list[Note]) -> None:
    board = lay_out(notes, [FARMS], Stage.IDEAS)
    parts = [part for inside in board.absorbed.values() for part in inside]
    for part in parts:
        if any(each.merged_into == part.id for each in notes):
            continue
        rest = [replace(each, deleted=True) if each.id == part.id else each for each in notes]
        after = lay_out(rest, [FARMS], Stage.IDEAS)
        assert {each.id for each in after.notes} == {each.id for each in board.notes}


def test_photos_of_merged_notes_come_along_each_once() -> None:
    board = Board(
        (note("a", photos=("1" * 64, "2" * 64)),),
        (),
        {"note:a": (note("b", "a", photos=("2" * 64, "3" * 64)),)},
    )
    assert board.photos(board.notes[0]) == ("1" * 64, "2" * 64, "3" * 64)
