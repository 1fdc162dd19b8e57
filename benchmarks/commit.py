"""Times the commit of one edit and of one new note against plain sqlite3 committing one row.

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
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from wmt_desktop.domain.log import Operation
from wmt_desktop.services.arenas import ArenaService, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft, EditNotes
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import file_store

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


class Plain:
    """One table and one row for each commit, written by nothing but sqlite3."""

    def __init__(self, path: Path) -> None:
        self._sql = sqlite3.connect(path, isolation_level=None)
        for pragma in PRAGMAS:
            self._sql.execute(f"PRAGMA {pragma}")
        self._sql.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, line BLOB) STRICT")

    def write(self, line: bytes) -> None:
        """Commit one row."""
        self._sql.execute("BEGIN IMMEDIATE")
        self._sql.execute("INSERT INTO entry (line) VALUES (?)", (line,))
        self._sql.execute("COMMIT")


def timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds a call takes."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def measure(folder: Path, runs: int) -> dict[str, list[float]]:
    """Return milliseconds of each run by what was timed."""
    store = file_store(folder / "store.db")
    work = Work(store, Bus())
    arena = ArenaService(work).new(NewArena("Benchmark")).id
    boards = BoardService(work)
    plain = Plain(folder / "plain.db")
    times: dict[str, list[float]] = {"one row": [], "store": [], "edit": [], "note": []}
    (note,) = boards.add(AddNotes(arena, (Draft("A bench"),)))
    for number in range(runs):
        text = f"Trees along the river {number}"
        operation = set_field(note.id, "text", text)

        def append(operation: Operation = operation) -> None:
            with store.write() as writer:
                writer.append(arena, "note.edit", [operation])

        times["one row"].append(timed(partial(plain.write, str(operation).encode())))
        times["store"].append(timed(append))
        times["edit"].append(
            timed(partial(boards.edit, EditNotes((replace(note, text=f"{text}."),))))
        )
        command = AddNotes(arena, (Draft(text),))
        times["note"].append(timed(partial(boards.add, command)))
    store.close()
    return times


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=1000)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder), runs)
    base = statistics.median(times["one row"])
    print(f"{'':10}{'median ms':>10}{'p99 ms':>10}{'ratio':>8}")
    for name, each in times.items():
        p99 = statistics.quantiles(each, n=100)[98]
        median = statistics.median(each)
        print(f"{name:10}{median:10.2f}{p99:10.2f}{median / base:8.2f}")


if __name__ == "__main__":
    main()
