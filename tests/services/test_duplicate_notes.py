from __future__ import annotations

from pathlib import Path

from wmt_desktop.services.arenas import ArenaService, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft, DuplicateNotes
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.history import History
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import file_store


def test_copies_stand_behind_their_originals_in_one_step(tmp_path: Path) -> None:
    store = file_store(tmp_path / "arena.db")
    work = Work(store, Bus())
    boards = BoardService(work)
    arena = ArenaService(work).new(NewArena("Food")).id
    notes = boards.add(
        AddNotes(arena, tuple(Draft(text, cluster="Farms", author="Table 2") for text in "abc"))
    )
    boards.duplicate(DuplicateNotes((notes[0].id, notes[2].id)))
    assert [note.text for note in boards.board(arena).notes] == ["a", "a", "b", "c", "c"]
    assert {note.author for note in boards.board(arena).notes} == {"Table 2"}
    History(work).undo(arena)
    assert [note.text for note in boards.board(arena).notes] == ["a", "b", "c"]
    assert boards.duplicate(DuplicateNotes(())) == ()
    store.close()
