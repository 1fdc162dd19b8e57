"""What is read before anything is written: without SQLAlchemy, and with the same refusals."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.storage.laptop import ARENA
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arenas import EditArena, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.operations import create
from wmt_desktop.storage.listing import outlines
from wmt_desktop.storage.store import file_store

FIRST = """
import sys
from pathlib import Path
from wmt_desktop.storage.listing import outlines
for each in outlines(Path(sys.argv[1])):
    print(each.arena.title, len({"sqlalchemy", "msgspec", "wmt_desktop.domain.rounds"} & set(sys.modules)))
"""
ALONE = """
import sys
from wmt_desktop.storage.store import file_store
with file_store(sys.argv[1]).read() as reader:
    print(*(arena.title for arena in reader.arenas()), "sqlalchemy" in sys.modules)
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "arenas.db"
    store = file_store(path)
    with store.write() as writer:
        writer.append(ARENA, "arena.new", create(Arena(ARENA, "Organic food")))
    store.close()
    return path


def test_reading_loads_no_sqlalchemy(database: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", ALONE, str(database)], check=True, capture_output=True, text=True
    )
    assert found.stdout.split() == ["Organic", "food", "False"]


def test_the_first_list_loads_little(database: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", FIRST, str(database)], check=True, capture_output=True, text=True
    )
    assert found.stdout.split() == ["Organic", "food", "0"]


def test_the_first_list_says_what_the_whole_one_says(tmp_path: Path) -> None:
    path = tmp_path / "arenas.db"
    assert outlines(path) is None  # there is nothing to read yet
    services = build_services(str(path), Folders(tmp_path, tmp_path, tmp_path))
    for number in range(3):
        arena = services.arenas.new(NewArena(f"Arena {number}", place="Cēsis", budget=5_000_00))
        services.boards.add(AddNotes(arena.id, tuple(map(Draft, "abcd"))))
        services.boards.add(AddNotes(arena.id, (Draft("Fresh water"),), Stage.VISION))
        stages = arena.stages[:4]
        services.arenas.edit(
            EditArena(
                replace(
                    arena,
                    stages=stages,
                    agenda=(5, 0, 90, 15),
                    logo=("ab" * 32,),
                    criteria_locked=True,
                    horizon=2035,
                )
            )
        )
        notes = services.boards.board(arena.id, Stage.IDEAS).notes
    services.arenas.new(NewArena("Empty"))
    assert outlines(path) == services.arenas.summaries()
    assert services.arena_list.outlines() == services.arenas.summaries()
    merged, kept = notes[:2]
    services.duplicates.merge(MergeNotes((merged.id,), kept.id))
    outline = next(each for each in outlines(path) or () if each.arena.id == arena.id)
    # One note less: that takes more than to count them.
    assert not outline.whole
    summary = services.arenas.summary(arena.id)
    assert (summary.notes, summary.ideas) == (4, 3)
    assert (outline.notes, outline.ideas) == (5, 4)
    services.store.close()


def test_what_was_read_before_a_write_is_read_after_it_too(database: Path) -> None:
    store = file_store(database)
    with store.read() as reader, store.read() as other:
        assert reader.arenas() == other.arenas()
        with store.write() as writer:
            writer.append(ARENA, "arena.edit", [["set", "arena", ARENA, "title", "Bread"]])
        # A view shows one state, whatever is written meanwhile.
        assert [arena.title for arena in reader.arenas()] == ["Organic food"]
    with store.read() as reader:
        assert [arena.title for arena in reader.arenas()] == ["Bread"]
    store.close()


def test_many_threads_can_be_the_first_to_read(database: Path) -> None:
    store = file_store(database)

    def titles(_: int) -> list[str]:
        with store.read() as reader:
            return [arena.title for arena in reader.arenas()]

    with ThreadPoolExecutor(8) as pool:
        assert set(map(tuple, pool.map(titles, range(64)))) == {("Organic food",)}
    store.close()


def test_a_file_that_is_no_database_is_refused_at_the_first_read(tmp_path: Path) -> None:
    path = tmp_path / "arenas.db"
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(WmtError) as refused, file_store(path).read() as reader:
        reader.arenas()
    assert refused.value.code is Code.DATABASE_UNREADABLE
