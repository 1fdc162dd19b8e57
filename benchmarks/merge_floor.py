"""Times the least that a Python program must do for a merge, beside the merge and pycrdt.

    python benchmarks/merge_floor.py [--files 200] [--notes 500] [--edits 3] [--runs 3]

Whatever else it is, a program that takes the same files in must inflate them, hash every part of an
entry and the chain, decode headers and operations, keep the last value of each field of each thing,
make rows of them, and hand those to the database with the streams. Here nothing but that is done, by
the quickest way known (many entries at once, no object but what msgspec makes), and nothing is
checked, weighed or told. What stays after that for a merge of 1.2 times the libraries, or for one as
quick as pycrdt, is what all the checks, conflicts, signatures and errors would have to fit into.

Each step runs in a process of its own, in turn, and the best of each counts: so other work on the
machine falls on all of them.
"""

from __future__ import annotations

import argparse
import gc
import json
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import merge
from wmt_desktop.domain.log import read_headers, split
from wmt_desktop.domain.operations import CHECKS, KnownSet, read_sets
from wmt_desktop.domain.summary import BATCH
from wmt_desktop.storage.rows import ROWS

Things = dict[str, dict[str, dict[str, object]]]


def floor(folder: Path) -> dict[str, float]:
    """Do the least for all files and return the seconds of each part."""
    spent = dict.fromkeys(("inflate", "hash", "decode", "last values", "check", "to rows"), 0.0)
    gc.disable()  # the merge does without, too
    for path in sorted(folder.glob("*.wmta")):
        start = time.process_time()
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.startswith("streams/")]
            contents = [archive.read(name) for name in names]
        spent["inflate"] += time.process_time() - start
        for name, content in zip(names, contents, strict=True):
            start = time.process_time()
            sha256(content).digest()
            lines = content.split(b"\n")[:-1]
            batches = [split(lines[at : at + BATCH]) for at in range(0, len(lines), BATCH)]
            head = sha256(bytes.fromhex(name[8:40])).digest()
            for batch in batches:
                digests = b"".join([sha256(part).digest() for part in batch.all])
                for first, last in pairwise(batch.starts):
                    head = sha256(head + digests[32 * first : 32 * last]).digest()
            assert name.endswith(head.hex()[:16])
            spent["hash"] += time.process_time() - start
            things: Things = {kind: {} for kind in ROWS}
            for batch in batches:
                start = time.process_time()
                read_headers(batch.headers)
                sets = read_sets(batch.operations)
                spent["decode"] += time.process_time() - start
                assert sets is not None
                spent["last values"] += timed(lambda: keep_last(sets, things))  # noqa: B023
                spent["check"] += timed(lambda: check(sets))  # noqa: B023
            spent["to rows"] += timed(lambda: make_rows(things))  # noqa: B023
    spent["rows"], spent["segments"] = insert(folder)
    return spent


def timed(work: Callable[[], None]) -> float:
    """Return the seconds of the processor that some work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def keep_last(sets: list[KnownSet], things: Things) -> None:
    """Remember the last value of each field."""
    for each in sets:
        values = things[each.kind].get(each.entity)
        if values is None:
            things[each.kind][each.entity] = {each.name: each.value}
        else:
            values[each.name] = each.value


def check(sets: list[KnownSet]) -> None:
    """Ask of each value whether its field may have it."""
    for each in sets:
        assert CHECKS[each.kind][each.name](each.value)


def make_rows(things: Things) -> None:
    """Put values into the columns of their table, a column at a time."""
    for kind, here in things.items():
        if here:
            list(ROWS[kind].rows(list(here), list(here.values())))


def insert(folder: Path) -> tuple[float, float]:
    """Write what the merge left in the database: first what follows from the log, then the log."""
    log = {"stream", "branch", "segment", "voucher", "imported_file", "file"}
    with closing(sqlite3.connect(folder / "ours.db")) as source:
        schema = [
            sql
            for (sql,) in source.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            if "sqlite_" not in sql
        ]
        tables = [
            name
            for (name,) in source.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        ]
        rows = {name: source.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
    (folder / "floor.db").unlink(missing_ok=True)
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as sql:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            sql.execute(f"PRAGMA {pragma}")
        for statement in schema:
            sql.execute(statement)
        spent = []
        for chosen in (set(tables) - log, log & set(tables)):
            start = time.process_time()
            sql.execute("BEGIN IMMEDIATE")
            for name in sorted(chosen):
                if rows[name]:
                    marks = ",".join("?" * len(rows[name][0]))
                    sql.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows[name])
            sql.execute("COMMIT")
            spent.append(time.process_time() - start)
    return spent[0], spent[1]


def best(found: list[dict[str, float]]) -> dict[str, float]:
    """Return the least of each figure."""
    return {name: min(each[name] for each in found) for name in found[0]}


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--notes", type=int, default=500)
    parser.add_argument("--edits", type=int, default=3)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--step", choices=["floor"])
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    if arguments.step:
        print(json.dumps(floor(arguments.folder)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        changes = merge.run_writing(folder, arguments.files, arguments.notes, arguments.edits)
        steps: dict[str, list[dict[str, float]]] = {
            "ours": [],
            "parts": [],
            "floor": [],
            "crdt": [],
        }
        for _ in range(arguments.runs):
            for database in folder.glob("ours.db*"):
                database.unlink()
            for step in ("ours", "parts", "crdt"):
                steps[step].append(merge.run(step, folder))
            steps["floor"].append(merge.run("floor", folder, Path(__file__)))
    report(changes, {step: best(found) for step, found in steps.items()})


def report(changes: int, found: dict[str, dict[str, float]]) -> None:
    """Print the table, in microseconds a change."""
    each = {
        step: {name: seconds / changes * 1e6 for name, seconds in figures.items()}
        for step, figures in found.items()
    }
    least = each["floor"]
    checks = least.pop("check")
    merging = sum(least.values())
    rebuilding = merging - least["hash"] - least["segments"]
    libraries = sum(each["parts"].values())
    crdt = each["crdt"]["apply"] + each["crdt"]["read"]
    ours = each["ours"]
    print(f"{changes:,} changes, µs each")
    print("  " + ", ".join(f"{name} {figure:.2f}" for name, figure in least.items()))
    print(
        f"the least            {merging:5.2f}  with the check of each value {merging + checks:.2f}"
    )
    print(
        f"the merge            {ours['merge']:5.2f}  {ours['merge'] / merging:.2f} times the least; "
        f"of the longer process {ours['longer']:.2f}, by the clock {ours['clock']:.2f}"
    )
    print(
        f"1.2 of the libraries {1.2 * libraries:5.2f}  {1.2 * libraries - merging:+.2f} beside the least"
    )
    print(f"pycrdt               {crdt:5.2f}  {crdt - merging:+.2f} beside the least")
    print(f"the least, rebuild   {rebuilding:5.2f}  ours {ours['rebuild']:.2f}, asked for 2")
    memory = found["ours"]["memory"], found["ours"]["helper"]
    print(f"most memory          {memory[0]:5.0f} MiB, of the helper {memory[1]:.0f}")


if __name__ == "__main__":
    main()
