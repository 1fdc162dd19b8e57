"""Undo and redo: each command's inverse and back, across restarts, never over others' work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laptops import Room
from tests.services.test_boards import texts, write
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.activity import RestoreDeleted
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.arranging import Sorting, SortNotes
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes, MoveNotes
from wmt_desktop.services.clusters import EditCluster, NewCluster, Ungroup
from wmt_desktop.services.duplicates import MergeNotes, SplitNotes
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound


def test_a_new_arena_cannot_be_undone_away(room: Room) -> None:
    with pytest.raises(WmtError) as refused:
        room.services.history.undo(room.arena.id)
    assert refused.value.code is Code.NOTHING_TO_UNDO
    with pytest.raises(WmtError) as refused:
        room.services.history.redo(room.arena.id)
    assert refused.value.code is Code.NOTHING_TO_REDO


def test_undo_and_redo_walk_back_and_forth(room: Room) -> None:
    history, arena = room.services.history, room.arena.id
    write(room, "a")
    write(room, "b")
    history.undo(arena)
    history.undo(arena)
    assert texts(room, None) == []
    history.redo(arena)
    history.redo(arena)
    assert texts(room, None) == ["a", "b"]
    history.undo(arena)
    assert texts(room, None) == ["a"]


def test_a_new_step_ends_what_could_be_redone(room: Room) -> None:
    write(room, "a")
    room.services.history.undo(room.arena.id)
    write(room, "b")
    assert room.services.history.state(room.arena.id).redo is None


def test_a_step_is_named_by_what_it_touched(room: Room) -> None:
    notes = write(room, "a", "b", "c")
    room.services.clusters.new(NewCluster(room.arena.id, "Farms", tuple(note.id for note in notes)))
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert (step.action, step.count) == ("cluster.new", 3)


def test_undo_survives_a_restart(new_laptop: Callable[[str], Services]) -> None:
    first = new_laptop("one")
    arena = first.arenas.new(NewArena("Cēsis"))
    first.boards.add(AddNotes(arena.id, (Draft("a"),)))
    again = new_laptop("one")
    again.history.undo(arena.id)
    assert again.boards.board(arena.id).notes == ()
    new_laptop("one").history.redo(arena.id)
    assert len(new_laptop("one").boards.board(arena.id).notes) == 1


def test_an_emptied_field_returns_to_its_default(room: Room) -> None:
    note = write(room, "a")[0]
    room.services.boards.edit(EditNotes((replace(note, theme=Theme.FOOD, place=(1, 2)),)))
    room.services.history.undo(room.arena.id)
    after = room.services.boards.note(note.id)
    assert (after.theme, after.place) == (Theme.NONE, None)


def test_a_vote_is_not_undone_by_ctrl_z(room: Room) -> None:
    write(room, "a", cluster="A")
    write(room, "b", cluster="B")
    round_ = room.services.voting.open(OpenRound(room.arena.id))
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert step.action == "note.add"
    room.services.voting.close(CloseRound(round_.id))
    assert room.services.voting.round(round_.id).closed > 0


def test_somebody_elses_newer_change_is_left_alone(
    new_laptop: Callable[[str], Services], tmp_path: Path
) -> None:
    one, two = new_laptop("one"), new_laptop("two")
    arena = one.arenas.new(NewArena("Cēsis"))
    note = one.boards.add(AddNotes(arena.id, (Draft("a"), Draft("b"))))[0]
    one.boards.edit(EditNotes((replace(note, theme=Theme.FOOD, heard=4),)))
    one.sessions.export(arena.id, tmp_path / "one.wmta")
    two.sessions.merge([tmp_path / "one.wmta"])
    two.boards.edit(EditNotes((replace(two.boards.note(note.id), theme=Theme.ENERGY),)))
    two.sessions.export(arena.id, tmp_path / "two.wmta")
    one.sessions.merge([tmp_path / "two.wmta"])

    done = one.history.undo(arena.id)

    assert done.skipped == ((note.id, "theme"),)
    after = one.boards.note(note.id)
    assert (after.theme, after.heard) == (Theme.ENERGY, 1)


def test_a_step_wholly_overtaken_is_refused(
    new_laptop: Callable[[str], Services], tmp_path: Path
) -> None:
    one, two = new_laptop("one"), new_laptop("two")
    arena = one.arenas.new(NewArena("Cēsis"))
    note = one.boards.add(AddNotes(arena.id, (Draft("a"),)))[0]
    one.boards.edit(EditNotes((replace(note, text="b"),)))
    one.sessions.export(arena.id, tmp_path / "one.wmta")
    two.sessions.merge([tmp_path / "one.wmta"])
    two.boards.edit(EditNotes((replace(two.boards.note(note.id), text="c"),)))
    two.sessions.export(arena.id, tmp_path / "two.wmta")
    one.sessions.merge([tmp_path / "two.wmta"])
    with pytest.raises(WmtError) as refused:
        one.history.undo(arena.id)
    assert refused.value.code is Code.UNDO_OVERTAKEN
    assert one.boards.note(note.id).text == "c"


def test_naming_a_new_cluster_is_one_step_with_making_it(
    new_laptop: Callable[[str], Services],
) -> None:
    services = new_laptop("one")
    room = Room(services, services.arenas.new(NewArena("Cēsis")))
    notes = write(room, "a", "b")
    cluster = services.clusters.new(
        NewCluster(room.arena.id, "New cluster", tuple(note.id for note in notes))
    )
    services.clusters.edit(EditCluster(replace(cluster, name="Farms"), naming=True))
    again = new_laptop("one")
    step = again.history.state(room.arena.id).undo
    assert step is not None
    assert (step.action, step.count) == ("cluster.new", 2)
    again.history.undo(room.arena.id)
    assert again.boards.clusters(room.arena.id) == ()
    assert texts(room, None) == ["a", "b"]
    new_laptop("one").history.redo(room.arena.id)
    assert [each.name for each in again.boards.clusters(room.arena.id)] == ["Farms"]
    assert texts(room, cluster.id) == ["a", "b"]
    again.history.undo(room.arena.id)
    assert again.boards.clusters(room.arena.id) == ()


def test_naming_a_cluster_later_is_a_step_of_its_own(room: Room) -> None:
    boards, history, arena = room.services.boards, room.services.history, room.arena.id
    cluster = room.services.clusters.new(NewCluster(arena, "New cluster"))
    write(room, "a")
    room.services.clusters.edit(EditCluster(replace(cluster, name="Farms"), naming=True))
    history.undo(arena)
    assert [each.name for each in boards.clusters(arena)] == ["New cluster"]
    assert texts(room, None) == ["a"]


def test_what_another_program_wrote_is_taken_in(new_laptop: Callable[[str], Services]) -> None:
    window, terminal = new_laptop("one"), new_laptop("one")
    room = Room(window, window.arenas.new(NewArena("Cēsis")))
    write(room, "a")
    assert window.history.state(room.arena.id).undo is not None
    terminal.boards.add(AddNotes(room.arena.id, (Draft("b"),)))
    window.history.undo(room.arena.id)
    assert texts(room, None) == ["a"]
    terminal.history.redo(room.arena.id)
    state = window.history.state(room.arena.id)
    assert (state.undo is not None, state.redo) == (True, None)
    assert texts(room, None) == ["a", "b"]


def test_a_restored_backup_is_read_from_its_beginning(room: Room, tmp_path: Path) -> None:
    write(room, "a")
    room.services.store.backup(tmp_path / "backup.db")
    write(room, "b", "c")
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert step.count == 2
    room.services.store.restore(tmp_path / "backup.db")
    # The same number of entries as before, but another last one.
    write(room, "x", "y", "z")
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert step.count == 3
    room.services.history.undo(room.arena.id)
    assert texts(room, None) == ["a"]


STEPS = st.lists(
    st.sampled_from(
        ["add", "edit", "move", "group", "delete", "ungroup", "merge", "split", "sort", "restore"]
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=15)
@given(steps=STEPS, data=st.data())
def test_undoing_everything_and_redoing_it_gives_the_same_board(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("walk")
    services = build_services(
        str(folder / "arenas.db"), Folders(folder, folder / "config", folder / "log")
    )
    room = Room(services, services.arenas.new(NewArena("Walk")))
    boards = [services.boards.board(room.arena.id)]
    for step in steps:
        before = len(_undoable(room))
        _take(room, step, data)
        if len(_undoable(room)) > before:
            boards.append(services.boards.board(room.arena.id))
    for board in reversed(boards[:-1]):
        services.history.undo(room.arena.id)
        assert services.boards.board(room.arena.id) == board
    for board in boards[1:]:
        services.history.redo(room.arena.id)
        assert services.boards.board(room.arena.id) == board


def _undoable(room: Room) -> list[object]:
    with room.services.store.read() as reader:
        return list(reader.own_entries(room.arena.id))


def _take(room: Room, step: str, data: st.DataObject) -> None:
    boards, board = room.services.boards, room.services.boards.board(room.arena.id)
    if step == "add" or not board.notes:
        write(room, data.draw(st.text("abc", min_size=1, max_size=3)))
        return
    note = data.draw(st.sampled_from(board.notes))
    cluster = data.draw(st.sampled_from([None, *(each.id for each in board.clusters)]))
    theme, by = data.draw(st.sampled_from(Theme)), data.draw(st.sampled_from(Sorting))
    other, arena = data.draw(st.sampled_from(board.notes)), room.arena.id
    gone = tuple(each.thing.id for each in room.services.activity.bin(arena)[:1])
    steps: dict[str, Callable[[], object]] = {
        "edit": lambda: boards.edit(EditNotes((replace(note, theme=theme),))),
        "move": lambda: boards.move(MoveNotes((note.id,), cluster)),
        "group": lambda: room.services.clusters.new(NewCluster(arena, "Group", (note.id,))),
        "delete": lambda: boards.delete(DeleteNotes((note.id,))),
        "merge": lambda: room.services.duplicates.merge(MergeNotes((other.id,), note.id)),
        "split": lambda: room.services.duplicates.split(SplitNotes(note.id)),
        "sort": lambda: room.services.arranging.sort(SortNotes(arena, cluster, by)),
        "restore": lambda: room.services.activity.restore(RestoreDeleted(arena, gone)),
    }
    if step != "ungroup":
        steps[step]()
    elif cluster is not None:
        room.services.clusters.ungroup(Ungroup(cluster))


def test_going_to_a_stage_is_neither_undone_nor_in_the_way(room: Room) -> None:
    write(room, "a")
    room.services.arenas.go_to(GoToStage(room.arena.id, Stage.VOTING))
    room.services.history.undo(room.arena.id)
    assert room.services.boards.board(room.arena.id).notes == ()
    room.services.arenas.go_to(GoToStage(room.arena.id, Stage.IDEAS))
    room.services.history.redo(room.arena.id)
    assert len(room.services.boards.board(room.arena.id).notes) == 1
