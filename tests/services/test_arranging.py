"""Notes are sorted, and many things are put elsewhere in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.laptops import Room
from tests.services.test_boards import texts, write
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arranging import Placing, PutThings, Sorting, SortNotes
from wmt_desktop.services.boards import AddNotes, Draft, EditNotes, HearAgain, MoveNotes
from wmt_desktop.services.clusters import EditCluster
from wmt_desktop.services.duplicates import MergeNotes


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (Sorting.THEME, ["soup", "Ērgļi", "apple", "zebra"]),
        (Sorting.TEXT, ["apple", "Ērgļi", "soup", "zebra"]),
        (Sorting.HEARD, ["zebra", "soup", "Ērgļi", "apple"]),
        (Sorting.WRITTEN, ["soup", "zebra", "Ērgļi", "apple"]),
    ],
)
def test_a_cluster_is_sorted_and_equal_ones_keep_their_sequence(
    room: Room, by: Sorting, expected: list[str]
) -> None:
    themes = {"soup": Theme.CIRCULAR, "zebra": Theme.NONE, "Ērgļi": Theme.FOOD, "apple": Theme.FOOD}
    drafts = tuple(Draft(text, theme, "Farms") for text, theme in themes.items())
    notes = {note.text: note for note in room.services.boards.add(AddNotes(room.arena.id, drafts))}
    for _ in range(2):
        room.services.boards.hear_again(HearAgain((notes["zebra"].id,)))
    # A merged note counts with what is in it.
    other = write(room, "hot soup")[0]
    room.services.duplicates.merge(MergeNotes((other.id,), notes["soup"].id))
    cluster = room.services.boards.clusters(room.arena.id)[0].id
    room.services.arranging.sort(SortNotes(room.arena.id, cluster, by))
    assert texts(room, cluster) == expected


def test_what_is_sorted_already_makes_no_step(room: Room) -> None:
    write(room, "a", "b")
    room.services.arranging.sort(SortNotes(room.arena.id, None, Sorting.TEXT))
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert step.action == "note.add"


def test_notes_without_a_cluster_are_sorted_and_undone_in_one_step(room: Room) -> None:
    write(room, "c", "a", "b")
    room.services.arranging.sort(SortNotes(room.arena.id, None, Sorting.TEXT))
    assert texts(room, None) == ["a", "b", "c"]
    room.services.history.undo(room.arena.id)
    assert texts(room, None) == ["c", "a", "b"]


def test_a_removed_cluster_is_not_sorted(room: Room) -> None:
    with pytest.raises(WmtError) as refused:
        room.services.arranging.sort(SortNotes(room.arena.id, "cluster:" + "0" * 32, Sorting.TEXT))
    assert refused.value.code is Code.CLUSTER_NOT_FOUND


def test_many_things_are_put_elsewhere_in_one_step(room: Room) -> None:
    boards, arena = room.services.boards, room.arena.id
    loose = write(room, "a", "b")
    write(room, "c", cluster="Farms")
    cluster = boards.clusters(arena)[0]
    room.services.clusters.edit(EditCluster(replace(cluster, place=(10, 10))))
    boards.move(MoveNotes((loose[0].id,), None, places={loose[0].id: (400, 40)}))
    room.services.arranging.put(
        PutThings(arena, Placing.TIDY, {loose[0].id: None}, {cluster.id: None})
    )
    assert boards.note(loose[0].id).place is None
    assert boards.clusters(arena)[0].place is None
    step = room.services.history.state(arena).undo
    assert step is not None
    assert step.action == "board.tidy"
    room.services.history.undo(arena)
    assert boards.note(loose[0].id).place == (400, 40)
    assert boards.clusters(arena)[0].place == (10, 10)


def test_a_step_of_aligning_counts_what_it_moved(room: Room) -> None:
    a, b, c = write(room, "a", "b", "c")
    room.services.boards.edit(EditNotes((replace(c, place=(0, 0)),)))
    room.services.arranging.put(
        PutThings(room.arena.id, Placing.ALIGN, {a.id: (0, 200), b.id: (0, 100), c.id: (0, 0)})
    )
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert (step.action, step.count) == ("board.align", 2)
