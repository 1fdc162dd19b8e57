"""What happened is told for a note and for the arena, and earlier things come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.laptops import Room
from tests.services.test_boards import texts, write
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.services.activity import RestoreDeleted, RestoreVersion
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import (
    AddNotes,
    DeleteNotes,
    Draft,
    EditNotes,
    HearAgain,
    MoveNotes,
)
from wmt_desktop.services.clusters import EditCluster, Ungroup
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.services import Services


def edit(room: Room, note: Note, **values: object) -> None:
    before = room.services.boards.note(note.id)
    room.services.boards.edit(EditNotes((replace(before, **values),)))  # type: ignore[arg-type]


def restore(room: Room, *things: str) -> int:
    return room.services.activity.restore(RestoreDeleted(room.arena.id, things))


def test_the_arena_tells_what_was_done_the_newest_first(room: Room) -> None:
    note = write(room, "a", "b")[0]
    edit(room, note, text="c")
    room.services.history.undo(room.arena.id)
    told = room.services.activity.of_arena(room.arena.id)
    assert [(each.action, each.undone, len(each.entities)) for each in told] == [
        ("note.edit", True, 1),
        ("note.edit", False, 1),
        ("note.add", False, 2),
        ("arena.new", False, 1),
    ]
    assert all(each.own and each.device for each in told)
    assert room.services.activity.of_arena(room.arena.id, 2, 1) == told[1:3]


def test_other_laptops_are_told_by_their_names(
    new_laptop: Callable[[str], Services], tmp_path: Path
) -> None:
    one, two = new_laptop("one"), new_laptop("two")
    arena = one.arenas.new(NewArena("Cēsis"))
    note = one.boards.add(AddNotes(arena.id, (Draft("a"),)))[0]
    one.sessions.export(arena.id, tmp_path / "one.wmta")
    two.sessions.merge([tmp_path / "one.wmta"])
    first = two.activity.of_arena(arena.id)[0]
    assert (first.own, first.device) == (False, one.activity.of_arena(arena.id)[0].device)
    assert next((line.own, line.device) for line in two.activity.of_thing(note.id)) == (
        False,
        first.device,
    )


def test_an_earlier_version_is_written_again_and_can_be_undone(room: Room) -> None:
    note = write(room, "first")[0]
    edit(room, note, text="second", theme=Theme.FOOD)
    edit(room, note, text="third", translation="trešais")
    room.services.boards.hear_again(HearAgain((note.id,)))
    step = room.services.activity.of_arena(room.arena.id)[2]
    assert room.services.activity.restorable(room.arena.id, [step]) == {
        (step.stream, step.number): (note.id,)
    }
    written = room.services.activity.restore_version(
        RestoreVersion(room.arena.id, (note.id,), step.stream, step.number)
    )
    after = room.services.boards.note(note.id)
    assert written == (after,)
    assert (after.text, after.translation, after.theme) == ("second", "", Theme.FOOD)
    assert after.heard == 2
    room.services.history.undo(room.arena.id)
    assert room.services.boards.note(note.id).text == "third"


def test_the_present_version_is_not_restored(room: Room) -> None:
    note = write(room, "first")[0]
    room.services.boards.move(MoveNotes((note.id,), None, places={note.id: (5, 5)}))
    told = room.services.activity.of_arena(room.arena.id)
    assert room.services.activity.restorable(room.arena.id, told) == {}
    command = RestoreVersion(room.arena.id, (note.id,), told[1].stream, told[1].number)
    assert room.services.activity.restore_version(command) == ()
    assert room.services.activity.of_arena(room.arena.id) == told


def test_the_name_of_a_cluster_comes_back(room: Room) -> None:
    write(room, "a", cluster="Farms")
    cluster = room.services.boards.clusters(room.arena.id)[0]
    room.services.clusters.edit(EditCluster(replace(cluster, name="Fields")))
    step = room.services.activity.of_arena(room.arena.id)[1]
    room.services.activity.restore_version(
        RestoreVersion(room.arena.id, (cluster.id,), step.stream, step.number)
    )
    assert room.services.boards.clusters(room.arena.id)[0].name == "Farms"


def test_the_bin_holds_what_was_deleted_with_its_parts(room: Room) -> None:
    a, b, _ = write(room, "bus", "a bus", "tram")
    room.services.duplicates.merge(MergeNotes((b.id,), a.id))
    room.services.boards.delete(DeleteNotes((a.id,)))
    binned = room.services.activity.bin(room.arena.id)
    assert [(each.thing.id, [part.id for part in each.parts]) for each in binned] == [
        (a.id, [b.id])
    ]
    assert binned[0].own
    assert binned[0].minute > 0
    assert restore(room, a.id) == 1
    assert texts(room, None) == ["bus", "tram"]
    board = room.services.boards.board(room.arena.id)
    assert [part.id for part in board.absorbed[a.id]] == [b.id]
    assert room.services.activity.bin(room.arena.id) == ()


def test_what_is_not_in_the_bin_is_left_alone(room: Room) -> None:
    note = write(room, "bus")[0]
    before = room.services.activity.of_arena(room.arena.id)
    assert restore(room, note.id, "note:" + "0" * 32) == 0
    assert room.services.activity.of_arena(room.arena.id) == before


def test_a_removed_cluster_comes_back_with_the_notes_that_are_still_free(room: Room) -> None:
    a, b = write(room, "a", "b", cluster="Farms")
    farms = room.services.boards.clusters(room.arena.id)[0]
    write(room, "c", cluster="Shops")
    shops = room.services.boards.clusters(room.arena.id)[1]
    room.services.clusters.ungroup(Ungroup(farms.id))
    room.services.boards.move(MoveNotes((b.id,), shops.id))
    assert restore(room, farms.id) == 1
    assert texts(room, farms.id) == ["a"]
    assert texts(room, shops.id) == ["c", "b"]
    room.services.history.undo(room.arena.id)
    assert room.services.boards.note(a.id).cluster is None


def test_everything_comes_back_in_one_step(room: Room) -> None:
    notes = write(room, "a", "b", "c", cluster="Farms")
    farms = room.services.boards.clusters(room.arena.id)[0]
    room.services.boards.delete(DeleteNotes(tuple(note.id for note in notes[:2])))
    room.services.clusters.ungroup(Ungroup(farms.id))
    binned = room.services.activity.bin(room.arena.id)
    assert restore(room, *(each.thing.id for each in binned)) == 3
    assert texts(room, farms.id) == ["a", "b", "c"]
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert step.action == "board.restore"
    room.services.history.undo(room.arena.id)
    assert len(room.services.activity.bin(room.arena.id)) == 3
