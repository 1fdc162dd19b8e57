"""Duplicates are merged into one note and split again, here and on several laptops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.laptops import Room
from tests.services.test_boards import texts, write
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board, Flaw, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import (
    AddNotes,
    DeleteNotes,
    Draft,
    DuplicateNotes,
    EditNotes,
    HearAgain,
    MoveNotes,
)
from wmt_desktop.services.duplicates import MergeNotes, SplitNotes
from wmt_desktop.services.imports import ImportNotes
from wmt_desktop.services.names import action_name
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.services import Services
from wmt_desktop.services.wording import Wording


def board(room: Room) -> Board:
    return room.services.boards.board(room.arena.id)


def merge(room: Room, into: Note, *others: Note) -> Note:
    return room.services.duplicates.merge(
        MergeNotes(tuple(note.id for note in (*others, into)), into.id)
    )


def inside(room: Room, note: Note) -> list[str]:
    return sorted(part.text for part in board(room).absorbed.get(note.id, ()))


def test_merged_notes_leave_the_board_and_keep_texts_and_counts(room: Room) -> None:
    a, b, c = write(room, "bus", "a bus", "buses")
    room.services.boards.hear_again(HearAgain((b.id,)))
    assert merge(room, a, b, c) == a
    assert texts(room, None) == ["bus"]
    assert inside(room, a) == ["a bus", "buses"]
    assert board(room).heard(a) == 4
    absorbed = room.services.duplicates.absorbed(a.id)
    assert sorted(each.text for each in absorbed) == ["a bus", "buses"]


def test_merging_is_one_step_with_a_name(room: Room) -> None:
    a, b, c = write(room, "bus", "a bus", "buses")
    merge(room, a, b, c)
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    english = Wording("en", TRANSLATIONS)
    assert action_name(step.action, step.count, english) == "merge 3 notes"
    room.services.history.undo(room.arena.id)
    assert texts(room, None) == ["bus", "a bus", "buses"]
    room.services.history.redo(room.arena.id)
    assert texts(room, None) == ["bus"]


def test_a_note_that_holds_others_takes_them_along(room: Room) -> None:
    a, b, c = write(room, "bus", "a bus", "tram")
    merge(room, a, b)
    merge(room, c, a)
    assert inside(room, c) == ["a bus", "bus"]
    # What lies inside another note stands for that one.
    d = write(room, "metro")[0]
    assert merge(room, b, d) == c
    assert inside(room, c) == ["a bus", "bus", "metro"]


def test_merging_a_note_with_itself_changes_nothing(room: Room) -> None:
    a = write(room, "bus")[0]
    merge(room, a, a)
    step = room.services.history.state(room.arena.id).undo
    assert step is not None
    assert step.action == "note.add"


def test_notes_of_different_stages_stay_apart(room: Room) -> None:
    a = write(room, "bus")[0]
    driver = room.services.boards.add(
        AddNotes(room.arena.id, (Draft("Barrier"),), Stage.SYSTEM_MAP)
    )[0]
    with pytest.raises(WmtError) as refused:
        merge(room, a, driver)
    assert refused.value.code is Code.NOTES_APART


def test_a_deleted_note_is_not_merged(room: Room) -> None:
    a, b = write(room, "bus", "a bus")
    room.services.boards.delete(DeleteNotes((b.id,)))
    with pytest.raises(WmtError) as refused:
        merge(room, a, b)
    assert refused.value.code is Code.NOTE_NOT_FOUND


def test_all_are_split_off_beside_the_note(room: Room) -> None:
    a, b, c, d = write(room, "bus", "a bus", "buses", "tram", cluster="Roads")
    cluster = board(room).clusters[0].id
    merge(room, a, b, c)
    loose = write(room, "rail")[0]
    room.services.boards.move(MoveNotes((loose.id,), cluster, before=d.id))
    room.services.duplicates.split(SplitNotes(a.id))
    assert texts(room, cluster)[0] == "bus"
    assert sorted(texts(room, cluster)[1:3]) == ["a bus", "buses"]
    assert texts(room, cluster)[3:] == ["rail", "tram"]
    assert board(room).absorbed == {}


def test_one_is_split_off_and_what_came_with_it_stays(room: Room) -> None:
    a, b, c = write(room, "bus", "a bus", "buses")
    merge(room, b, c)
    merge(room, a, b)
    room.services.duplicates.split(SplitNotes(a.id, (b.id,)))
    assert texts(room, None) == ["bus", "a bus"]
    assert inside(room, a) == ["buses"]


def test_a_part_returns_to_where_its_note_is_now(room: Room) -> None:
    a, b = write(room, "bus", "a bus")
    merge(room, a, b)
    room.services.boards.move(MoveNotes((a.id,), None, places={a.id: (500, 300)}))
    free = room.services.duplicates.split(SplitNotes(a.id))
    assert free[0].place == (524, 324)


def test_deleting_a_note_deletes_what_is_in_it_and_undo_brings_both_back(room: Room) -> None:
    a, b = write(room, "bus", "a bus")
    merge(room, a, b)
    assert [note.id for note in room.services.boards.delete(DeleteNotes((a.id,)))] == [a.id]
    assert texts(room, None) == []
    room.services.history.undo(room.arena.id)
    assert inside(room, a) == ["a bus"]


def test_editing_a_merged_note_leaves_its_own_count_alone(room: Room) -> None:
    a, b = write(room, "bus", "a bus")
    merge(room, a, b)
    shown = board(room).notes[0]
    room.services.boards.edit(EditNotes((replace(shown, text="Bus line"),)))
    assert room.services.boards.note(a.id).heard == 1
    assert board(room).heard(board(room).notes[0]) == 2


def test_a_copy_of_a_merged_note_is_one_note(room: Room) -> None:
    a, b = write(room, "bus", "a bus")
    merge(room, a, b)
    copy = room.services.boards.duplicate(DuplicateNotes((a.id,)))[0]
    assert board(room).heard(copy) == 1


def test_similar_notes_are_found(room: Room) -> None:
    a = write(room, "Dārzeņu kaste pie autobusa pieturas", "Composting at every school")[0]
    matches = room.services.duplicates.similar(room.arena.id, "darzenu kastes pieturas autobusa")
    assert [match.note for match in matches] == [a.id]


@pytest.fixture
def two(new_laptop: Callable[[str], Services], tmp_path: Path) -> tuple[Room, Room]:
    """Two laptops with the same three notes."""
    one, other = new_laptop("one"), new_laptop("two")
    arena = one.arenas.new(NewArena("Cēsis"))
    one.boards.add(AddNotes(arena.id, (Draft("bus"), Draft("a bus"), Draft("buses"))))
    _send(one, other, arena.id, tmp_path / "start.wmta")
    return Room(one, arena), Room(other, arena)


def _send(one: Services, other: Services, arena: str, path: Path) -> None:
    one.sessions.export(arena, path)
    other.sessions.merge([path])


def _exchange(one: Room, other: Room, folder: Path) -> None:
    _send(one.services, other.services, one.arena.id, folder / "from-one.wmta")
    _send(other.services, one.services, one.arena.id, folder / "from-two.wmta")


def test_laptops_that_merge_in_a_circle_agree_and_show_it(
    two: tuple[Room, Room], tmp_path: Path
) -> None:
    one, other = two
    a, b, _ = board(one).notes
    merge(one, a, b)
    merge(other, b, a)
    _exchange(one, other, tmp_path)
    assert board(one) == board(other)
    held = min(a.id, b.id)
    assert board(one).flaws == {held: Flaw.CIRCLE}
    assert held in {note.id for note in board(one).notes}
    one.services.duplicates.split(SplitNotes(held))
    assert (board(one).flaws, board(one).absorbed, len(board(one).notes)) == ({}, {}, 3)


def test_what_was_merged_into_a_note_deleted_elsewhere_stands_again(
    two: tuple[Room, Room], tmp_path: Path
) -> None:
    one, other = two
    a, b, _ = board(one).notes
    merge(one, a, b)
    other.services.boards.delete(DeleteNotes((a.id,)))
    _exchange(one, other, tmp_path)
    assert board(one) == board(other)
    assert texts(one, None) == ["a bus", "buses"]
    assert board(one).flaws == {b.id: Flaw.TARGET_GONE}


def test_an_exported_table_brings_merged_notes_back_merged(room: Room, tmp_path: Path) -> None:
    boards, duplicates = room.services.boards, room.services.duplicates
    bus, coach, tram = boards.add(
        AddNotes(room.arena.id, (Draft("Bus", heard=2), Draft("Coach"), Draft("Tram")))
    )
    duplicates.merge(MergeNotes((bus.id, coach.id), bus.id))
    table = tmp_path / "notes.csv"
    room.services.reports.table(room.arena.id, table)
    other = room.services.arenas.new(NewArena("Elsewhere"))
    imported = room.services.imports.notes(ImportNotes(other.id, table))
    assert (imported.added, imported.rejected) == (3, ())
    board = boards.board(other.id)
    assert {note.text: board.heard(note) for note in board.notes} == {"Bus": 3, "Tram": 1}
    assert [part.text for each in board.absorbed.values() for part in each] == ["Coach"]
    assert {bus.id, coach.id, tram.id}.isdisjoint(note.id for note in boards.notes(other.id))
    # A row whose holder was left out stands by itself.
    lines = table.read_text("utf-8-sig").splitlines()
    table.write_text("\n".join(line for line in lines if not line.startswith("Bus")), "utf-8")
    third = room.services.arenas.new(NewArena("Third"))
    room.services.imports.notes(ImportNotes(third.id, table))
    assert {note.text for note in boards.board(third.id).notes} == {"Coach", "Tram"}
