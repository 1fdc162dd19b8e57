"""What is read before anything is written: without SQLAlchemy, and with the same refusals."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.storage.laptop import ARENA
from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.operations import create
from wmt_desktop.storage.store import file_store

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
