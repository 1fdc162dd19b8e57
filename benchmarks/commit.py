"""Times the commit of one note against plain sqlite3 writing the same rows.

    python benchmarks/commit.py [--runs 1000]

Both write to files with the same pragmas (WAL, ``synchronous=FULL``), in turn. The service is what
a facilitator waits for after Enter: rules, log entry, typed tables, commit.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from wmt_desktop.domain.board import Note
from wmt_desktop.services.arenas import ArenaService, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.operations import create
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import SqliteStore

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


class Plain:
    """The same tables and rows, written by nothing but sqlite3."""

    def __init__(self, path: Path, like: Path) -> None:
        self._sql = sqlite3.connect(path, isolation_level=None)
        for pragma in PRAGMAS:
            self._sql.execute(f"PRAGMA {pragma}")
        self._like = sqlite3.connect(like)
        tables = self._like.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        for (statement,) in tables.fetchall():
            self._sql.execute(statement)
        for table in ("arena", "stream", "branch", "entry", "change"):
            self._insert(table, self._like.execute(f"SELECT * FROM {table}").fetchall())

    def _insert(self, table: str, rows: list[tuple[object, ...]]) -> None:
        marks = ",".join("?" * len(rows[0]))
        self._sql.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    def copy_of(self, note: str) -> Callable[[], None]:
        """Return the call that writes what the store wrote for this note."""
        read = self._like.execute
        entries = read("SELECT * FROM entry ORDER BY seq DESC LIMIT 1").fetchall()
        changes = read("SELECT * FROM change WHERE entity = ?", (note,)).fetchall()
        notes = read("SELECT * FROM note WHERE id = ?", (note,)).fetchall()
        head = read("SELECT n, head, clock, id FROM branch").fetchone()

        def write() -> None:
            self._sql.execute("BEGIN IMMEDIATE")
            self._insert("entry", entries)
            self._insert("change", changes)
            self._insert("note", notes)
            self._sql.execute("UPDATE branch SET n = ?, head = ?, clock = ? WHERE id = ?", head)
            self._sql.execute("COMMIT")

        return write


def timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds a call takes."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def measure(folder: Path, runs: int) -> dict[str, list[float]]:
    """Return milliseconds of each run by what was timed."""
    store = SqliteStore(folder / "store.db")
    work = Work(store, Bus())
    arena = ArenaService(work).new(NewArena("Benchmark")).id
    boards = BoardService(work)
    plain = Plain(folder / "plain.db", folder / "store.db")
    times: dict[str, list[float]] = {"sqlite3": [], "store": [], "service": []}
    for number in range(runs):
        note = Note(
            f"note:{number:032x}", arena, f"Benches in the shade {number}", order=f"{number:05}1"
        )

        def append(note: Note = note) -> None:
            with store.write() as writer:
                writer.append(arena, "note.add", create(note))

        times["store"].append(timed(append))
        times["sqlite3"].append(timed(plain.copy_of(note.id)))
    for number in range(runs):
        command = AddNotes(arena, (Draft(f"Trees along the river {number}"),))
        times["service"].append(timed(partial(boards.add, command)))
    store.close()
    return times


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=1000)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder), runs)
    base = statistics.median(times["sqlite3"])
    print(f"{'':10}{'median ms':>10}{'p99 ms':>10}{'ratio':>8}")
    for name, each in times.items():
        p99 = statistics.quantiles(each, n=100)[98]
        median = statistics.median(each)
        print(f"{name:10}{median:10.2f}{p99:10.2f}{median / base:8.2f}")


if __name__ == "__main__":
    main()
