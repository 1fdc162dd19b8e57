"""What was acknowledged is there after the program was killed or the disk was full."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.storage.laptop import ARENA
from wmt_desktop.storage.store import file_store

ROOT = Path(__file__).parents[2]

CAPTURE = """
import sys
from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Note
from wmt_desktop.services.operations import create
from wmt_desktop.storage.store import file_store

store = file_store(sys.argv[1])
arena = "arena:" + "a" * 32
with store.write() as writer:
    writer.append(arena, "arena.new", create(Arena(arena, "Cesis")))
while True:
    with store.write() as writer:
        note = Note(writer.new_id("note"), arena, "note")
        writer.append(arena, "note.add", create(note))
    print(note.id, flush=True)
"""

CAST = """
import sys
from wmt_desktop.storage.store import file_store

urns = file_store(sys.argv[1]).urns
while True:
    print(urns.cast("round:" + "1" * 32, [{}]), flush=True)
"""


def run_and_kill(code: str, database: Path, lines: int) -> list[str]:
    """Return the lines the program printed before it was killed in the middle of its work."""
    program = subprocess.Popen(
        [sys.executable, "-c", code, str(database)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert program.stdout is not None
    printed = [program.stdout.readline() for _ in range(lines)]
    program.kill()
    printed += program.stdout.readlines()
    program.stdout.close()
    assert program.wait() != 0
    return [line.strip() for line in printed if line.endswith("\n")]


def test_a_killed_program_loses_no_acknowledged_note(tmp_path: Path) -> None:
    database = tmp_path / "arena.db"
    acknowledged = run_and_kill(CAPTURE, database, 20)
    assert len(acknowledged) >= 20
    store = file_store(database)
    with store.read() as reader:
        present = {note.id for note in reader.notes(ARENA)}
        assert set(acknowledged) <= present
        # At most the one that was being written may be there without having been told.
        assert len(present) <= len(acknowledged) + 1
        assert reader.entry_count() == len(present) + 1
    assert all(check.ok for check in store.check())
    store.close()


def test_a_killed_kiosk_loses_no_acknowledged_ballot(tmp_path: Path) -> None:
    database = tmp_path / "arena.db"
    acknowledged = run_and_kill(CAST, database, 20)
    store = file_store(database)
    count = store.urns.count("round:" + "1" * 32)
    assert int(acknowledged[-1]) <= count <= int(acknowledged[-1]) + 1
    assert store.urns.content("round:" + "1" * 32).issued == count
    assert store.urns.check() == "ok"
    store.close()


LIMITED = """
import resource, sys
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.storage.store import file_store

store = file_store(sys.argv[1])
store.open()
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
arena, written = "arena:" + "a" * 32, 0
try:
    while True:
        with store.write() as writer:
            note = writer.new_id("note")
            writer.append(arena, "note.add", [
                ["set", "note", note, "arena", arena], ["set", "note", note, "text", "x" * 5000]
            ])
        written += 1
except WmtError as error:
    print(written, error.code)
"""

if hasattr(signal, "SIGXFSZ"):  # where the system can limit the size of a file

    def test_a_write_that_the_system_refuses_is_told_and_undone(tmp_path: Path) -> None:
        database = tmp_path / "arena.db"
        finished = subprocess.run(
            [sys.executable, "-c", LIMITED, str(database)],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        written, code = finished.stdout.split()
        assert int(written) > 0
        assert code == "file-unwritable"
        store = file_store(database)
        with store.read() as reader:
            assert len(reader.notes(ARENA)) == int(written)
        assert all(check.ok for check in store.check())
        store.close()
