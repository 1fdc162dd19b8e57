"""Notes are written, grouped, moved and deleted; each command is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.laptops import Room
from tests.services.voting_room import refused
from wmt_desktop.domain.arena import TEXT_LIMIT, Stage, Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arenas import EditArena, NewArena
from wmt_desktop.services.arranging import Placing, PutThings
from wmt_desktop.services.boards import (
    HEARD_LIMIT,
    AddNotes,
    DeleteNotes,
    Draft,
    EditNotes,
    HearAgain,
    MoveNotes,
)
from wmt_desktop.services.bus import Changed
from wmt_desktop.services.clusters import EditCluster, NewCluster, Ungroup
from wmt_desktop.services.services import Services


def write(room: Room, *texts: str, cluster: str = "") -> tuple[Note, ...]:
    drafts = tuple(Draft(text, cluster=cluster) for text in texts)
    return room.services.boards.add(AddNotes(room.arena.id, drafts))


def texts(room: Room, cluster: str | None) -> list[str]:
    return [note.text for note in room.services.boards.board(room.arena.id).of_cluster(cluster)]


def test_a_note_is_stored_as_typed(room: Room) -> None:
    draft = Draft(" Bio tirdziņš ", Theme.FOOD, author="Table 5", lang="lv")
    note = room.services.boards.add(AddNotes(room.arena.id, (draft,)))[0]
    stored = room.services.boards.note(note.id)
    assert stored == note
    assert (stored.text, stored.theme, stored.author) == ("Bio tirdziņš", Theme.FOOD, "Table 5")
    assert (stored.lang, stored.heard, stored.cluster) == ("lv", 1, None)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (Draft("  \n"), Code.TEXT_EMPTY),
        (Draft("x" * 20_001), Code.TEXT_TOO_LONG),
        (Draft("x", lang="xx"), Code.LANGUAGE_UNKNOWN),
    ],
)
def test_one_bad_draft_refuses_all(room: Room, draft: Draft, code: Code) -> None:
    with pytest.raises(WmtError) as error:
        room.services.boards.add(AddNotes(room.arena.id, (Draft("fine"), draft)))
    assert error.value.code is code
    assert room.services.boards.notes(room.arena.id) == ()


def test_a_named_cluster_is_created_once(room: Room) -> None:
    write(room, "a", "b", cluster="Meals")
    write(room, "c", cluster=" Meals ")
    clusters = room.services.boards.clusters(room.arena.id)
    assert [each.name for each in clusters] == ["Meals"]
    assert texts(room, clusters[0].id) == ["a", "b", "c"]


def test_a_cluster_is_found_by_its_name_whatever_the_spaces(room: Room) -> None:
    write(room, "a", cluster="Food hub")
    write(room, "b", cluster="Food  hub")
    assert [each.name for each in room.services.boards.clusters(room.arena.id)] == ["Food hub"]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (Draft("a", author="x" * (TEXT_LIMIT + 1)), Code.TEXT_TOO_LONG),
        (Draft("half a sign: \ud83d"), Code.TEXT_BROKEN),
        (Draft("a", cluster="\udcc4"), Code.TEXT_BROKEN),
    ],
)
def test_what_the_log_cannot_hold_is_refused(room: Room, draft: Draft, code: Code) -> None:
    with pytest.raises(WmtError) as error:
        room.services.boards.add(AddNotes(room.arena.id, (draft,)))
    assert error.value.code is code
    assert room.services.boards.notes(room.arena.id) == ()


def test_stages_have_boards_of_their_own(room: Room) -> None:
    room.services.boards.add(AddNotes(room.arena.id, (Draft("Barrier"),), Stage.SYSTEM_MAP))
    assert texts(room, None) == []
    assert len(room.services.boards.board(room.arena.id, Stage.SYSTEM_MAP).notes) == 1


def test_notes_move_into_a_cluster_in_front_of_another_keeping_their_sequence(room: Room) -> None:
    write(room, "x", "y", cluster="Meals")
    loose = write(room, "a", "b")
    cluster = room.services.boards.clusters(room.arena.id)[0]
    second = room.services.boards.board(room.arena.id).of_cluster(cluster.id)[1]
    room.services.boards.move(
        MoveNotes(tuple(note.id for note in loose), cluster.id, before=second.id)
    )
    assert texts(room, cluster.id) == ["x", "a", "b", "y"]
    room.services.boards.move(MoveNotes((second.id,), None, places={second.id: (40, 60)}))
    assert texts(room, cluster.id) == ["x", "a", "b"]
    assert room.services.boards.note(second.id).place == (40, 60)


def test_moving_nothing_changes_nothing(room: Room) -> None:
    assert room.services.boards.move(MoveNotes((), None)) == ()


def test_a_new_cluster_takes_its_notes_along(room: Room) -> None:
    notes = write(room, "a", "b", "c")
    cluster = room.services.clusters.new(
        NewCluster(room.arena.id, "Farms", (notes[2].id, notes[0].id))
    )
    assert texts(room, cluster.id) == ["c", "a"]
    assert texts(room, None) == ["b"]


def test_ungrouping_leaves_the_notes_on_the_board(room: Room) -> None:
    write(room, "a", "b", cluster="Meals")
    cluster = room.services.boards.clusters(room.arena.id)[0]
    room.services.clusters.ungroup(Ungroup(cluster.id))
    assert room.services.boards.clusters(room.arena.id) == ()
    assert sorted(texts(room, None)) == ["a", "b"]


def test_a_cluster_is_renamed_and_folded(room: Room) -> None:
    write(room, "a", cluster="Meals")
    cluster = room.services.boards.clusters(room.arena.id)[0]
    room.services.clusters.edit(EditCluster(replace(cluster, name=" Lunch ", folded=True)))
    after = room.services.boards.clusters(room.arena.id)[0]
    assert (after.name, after.folded) == ("Lunch", True)
    with pytest.raises(WmtError) as error:
        room.services.clusters.edit(EditCluster(replace(after, name=" ")))
    assert error.value.code is Code.TITLE_EMPTY


def test_a_deleted_note_is_in_the_bin_and_comes_back(room: Room) -> None:
    note = write(room, "a")[0]
    room.services.boards.delete(DeleteNotes((note.id,)))
    assert texts(room, None) == []
    assert room.services.boards.note(note.id).deleted
    room.services.history.undo(room.arena.id)
    assert texts(room, None) == ["a"]


def test_heard_again_counts_no_further_than_a_list_may_say(room: Room) -> None:
    (note,) = room.services.boards.add(
        AddNotes(room.arena.id, (Draft("Bus", heard=HEARD_LIMIT - 1),))
    )
    for _ in range(2):
        room.services.boards.hear_again(HearAgain((note.id,)))
    assert room.services.boards.note(note.id).heard == HEARD_LIMIT


def test_heard_again_counts_also_when_two_programs_do_so_at_once(
    room: Room, new_laptop: Callable[[str], Services]
) -> None:
    note = write(room, "a")[0]

    def count(program: Services) -> None:
        for _ in range(8):
            program.boards.hear_again(HearAgain((note.id,)))

    with ThreadPoolExecutor() as programs:
        list(programs.map(count, (room.services, new_laptop("laptop"))))
    assert room.services.boards.note(note.id).heard == 17


def test_what_another_program_changed_meanwhile_stays(
    room: Room, new_laptop: Callable[[str], Services]
) -> None:
    note = write(room, "a", cluster="Meals")[0]
    (cluster,) = room.services.boards.clusters(room.arena.id)
    other = new_laptop("laptop")
    other.boards.edit(EditNotes((replace(note, text="b"),)))
    other.clusters.edit(EditCluster(replace(cluster, name="Food")))
    other.arenas.edit(EditArena(replace(room.arena, title="Valmiera")))
    changed = replace(note, theme=Theme.FOOD)
    (after,) = room.services.boards.edit(EditNotes((changed,), (note,)))
    assert (after.text, after.theme) == ("b", Theme.FOOD)
    folded = EditCluster(replace(cluster, folded=True), before=cluster)
    assert room.services.clusters.edit(folded).name == "Food"
    budget = EditArena(replace(room.arena, budget=100), room.arena)
    assert room.services.arenas.edit(budget).title == "Valmiera"


def test_editing_to_nothing_is_refused(room: Room) -> None:
    note = write(room, "a")[0]
    with pytest.raises(WmtError) as error:
        room.services.boards.edit(EditNotes((replace(note, text="  "),)))
    assert error.value.code is Code.TEXT_EMPTY
    assert room.services.boards.note(note.id).text == "a"


def test_a_note_that_is_not_there_is_refused(room: Room) -> None:
    with pytest.raises(WmtError) as error:
        room.services.boards.hear_again(HearAgain(("note:" + "0" * 32,)))
    assert error.value.code is Code.NOTE_NOT_FOUND


def test_a_cluster_that_is_not_there_is_refused(room: Room) -> None:
    note = write(room, "a")[0]
    with pytest.raises(WmtError) as error:
        room.services.boards.move(MoveNotes((note.id,), "cluster:" + "0" * 32))
    assert error.value.code is Code.CLUSTER_NOT_FOUND
    assert room.services.boards.note(note.id) == note


def test_things_of_another_arena_or_board_are_left_alone(room: Room) -> None:
    boards, clusters = room.services.boards, room.services.clusters
    note = write(room, "a")[0]
    other = room.services.arenas.new(NewArena("Elsewhere")).id
    (foreign,) = boards.add(AddNotes(other, (Draft("b"),)))
    vision = clusters.new(NewCluster(room.arena.id, "Later", stage=Stage.VISION))
    with refused(room.services, Code.NOTE_NOT_FOUND):
        boards.move(MoveNotes((note.id, foreign.id), None))
    with refused(room.services, Code.NOTE_NOT_FOUND):
        clusters.new(NewCluster(room.arena.id, "Meals", (foreign.id,)))
    with refused(room.services, Code.SESSION_OPERATION_INVALID):
        aligned = PutThings(room.arena.id, Placing.ALIGN, {foreign.id: (1, 2)})
        room.services.arranging.put(aligned)
    for cluster in (vision, clusters.new(NewCluster(other, "Farms"))):
        with refused(room.services, Code.CLUSTER_NOT_FOUND):
            boards.move(MoveNotes((note.id,), cluster.id))


def test_the_history_of_a_note_tells_what_happened_to_it(room: Room) -> None:
    note = write(room, "a")[0]
    room.services.boards.edit(EditNotes((replace(note, theme=Theme.FOOD),)))
    lines = room.services.activity.of_thing(note.id)
    assert (lines[0].action, lines[0].field, lines[0].value) == ("note.edit", "theme", "food")
    assert all(line.own for line in lines)


def test_the_bus_hears_of_a_commit_once_and_of_a_refusal_never(room: Room) -> None:
    heard: list[object] = []
    room.services.bus.subscribe(heard.append)
    note = write(room, "a")[0]
    with pytest.raises(WmtError):
        write(room, "")
    assert len(heard) == 1
    event = heard[0]
    assert isinstance(event, Changed)
    assert [(row.id, row.before, row.after) for row in event.rows] == [(note.id, None, note)]
