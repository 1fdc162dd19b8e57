"""Times the merge of many session files against its parts and against a CRDT.

    python benchmarks/merge.py [--files 200] [--notes 500] [--edits 3] [--one-file]

The same files are (1) merged by the program into an empty database, (2) merged again, (3) unzipped,
hashed and parsed by nothing but the libraries, while the rows of (1) are written by nothing but
``sqlite3.executemany`` in one transaction, and (4), where pycrdt is installed, applied as pycrdt
documents and read back as rows. Each step runs in a process of its own, which tells its peak memory.
The breakdown takes hashing and parsing as the program does them, many entries at once, and the rows
of (3); checks and state are what is left of (1). A large merge has its next files read by a second
process: the processor's time is that of both. ``check loop`` is as little of that as there can be:
look up the thing of each operation, ask whether the field may have the value, and remember it.
Four files in five are sessions of their own; the fifth is a second laptop's, which had half of
another session and goes on from there.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import random
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import msgspec

from wmt_desktop.domain.log import (
    Header,
    Operation,
    Stream,
    chain_hashes,
    chain_parts,
    first_hash,
    head_name,
    read_headers,
    split,
    stream_of,
    write_line,
)
from wmt_desktop.domain.operations import CHECKS, KnownSet, read_sets
from wmt_desktop.domain.summary import BATCH
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.session_files import WmtaFiles

MINUTE = 29_000_000
WORDS = [
    "the",
    "school",
    "meals",
    "should",
    "come",
    "from",
    "farms",
    "near",
    "by",
    "and",
    "taste",
    "of",
    "something",
    "again",
]


class Laptop:
    """Writes the lines of one stream."""

    def __init__(self, rng: random.Random, arena: str) -> None:
        self.id = rng.randbytes(16).hex()
        self.arena = arena
        self.lines: list[bytes] = []
        self.seen: dict[str, int] = {}

    def write(self, action: str, *operations: Operation) -> None:
        """Append one entry."""
        number = len(self.lines) + 1
        header = Header(
            number,
            (MINUTE * 60_000 + number) << 16,
            MINUTE,
            1,
            self.seen,
            0,
            action,
            self.arena if number == 1 else "",
        )
        self.seen = {}
        self.lines.append(write_line(header, operations))

    def stream(self, count: int | None = None) -> Stream:
        """Return the first entries, or all of them."""
        lines = self.lines[:count]
        return stream_of(self.id, lines, chain_hashes(self.id, lines)[-1], b"", "Laptop")


def session(rng: random.Random, notes: int, edits: int) -> tuple[Laptop, list[str]]:
    """Return a laptop that wrote one session, and its notes."""
    arena = f"arena:{rng.randbytes(16).hex()}"
    laptop = Laptop(rng, arena)
    laptop.write(
        "arena.new",
        ["set", "arena", arena, "deleted", False],
        ["set", "arena", arena, "title", "School meals", rng.randbytes(12).hex()],
    )
    ids = [f"note:{rng.randbytes(16).hex()}" for _ in range(notes)]
    for note in ids:
        laptop.write(
            "note.add",
            ["set", "note", note, "arena", arena],
            ["set", "note", note, "text", sentence(rng), rng.randbytes(12).hex()],
        )
    for _ in range(edits):
        for note in ids:
            laptop.write("note.edit", edit(rng, note))
    return laptop, ids


def sentence(rng: random.Random) -> str:
    """Return the text of a note."""
    return " ".join(rng.choices(WORDS, k=rng.randint(4, 14)))


def edit(rng: random.Random, note: str) -> Operation:
    """Return one change of a note."""
    match rng.randrange(4):
        case 0:
            return ["set", "note", note, "heard", rng.randint(1, 9)]
        case 1:
            return ["set", "note", note, "theme", rng.choice(["food", "mobility", "energy"])]
        case 2:
            return ["set", "note", note, "place", [rng.randrange(4_000), rng.randrange(4_000)]]
    return ["set", "note", note, "text", sentence(rng), rng.randbytes(12).hex()]


def write_files(folder: Path, files: int, notes: int, edits: int, *, one: bool) -> int:
    """Write session files and return how many operations all of them hold."""
    rng = random.Random(20261123)
    wmta = WmtaFiles(Installation(folder / "key"), "benchmark")
    alone = files - files // 5
    operations = 0
    every: list[Stream] = []
    titles: dict[str, str] = {}
    laptops = []
    for number in range(files):
        if number < alone:
            laptop, ids = session(rng, notes, edits)
            laptops.append((laptop, ids))
            streams = [laptop.stream()]
        else:
            first, ids = laptops[number - alone]
            half = first.stream(len(first.lines) // 2)
            laptop = Laptop(rng, first.arena)
            laptop.seen = {head_name(half.id, half.head): half.count}
            for _ in range(300):
                laptop.write("note.edit", edit(rng, rng.choice(ids[: notes // 3])))
            streams = [half, laptop.stream()]
        operations += sum(each.content().count(b"\t") for each in streams)
        if one:
            titles[laptop.arena] = "School meals"
            every += [each for each in streams if len(streams) == 1 or each.id == laptop.id]
        else:
            wmta.write(folder / f"{number:04}.wmta", {laptop.arena: "School meals"}, streams)
    if one:
        wmta.write(folder / "all.wmta", titles, every)
        operations = sum(each.content().count(b"\t") for each in every)
    return operations


# the steps, each in a process of its own


def ours(folder: Path) -> dict[str, float]:
    """Merge all files, then merge them again, then rebuild everything from the log."""
    from wmt_desktop.app.container import build_services
    from wmt_desktop.app.paths import Folders
    from wmt_desktop.storage.checking import rebuild_from_log

    services = build_services(str(folder / "ours.db"), Folders(folder, folder, folder))
    services.arenas.summaries()
    paths = sorted(folder.glob("*.wmta"))
    used, begun = processors(), time.perf_counter()
    with helpers_memory() as helpers:
        verdicts = services.sessions.merge(paths)
    waited = time.perf_counter() - begun
    own, helped = (end - begin for begin, end in zip(used, processors(), strict=True))
    assert {each.status for each in verdicts} == {"merged"}, verdicts
    start = time.process_time()
    again = services.sessions.merge(paths)
    repeated = time.process_time() - start
    assert {each.status for each in again} == {"known"}
    memory = peak()
    start = time.process_time()
    checks = services.store.check()
    checked = time.process_time() - start
    assert all(check.ok for check in checks), checks
    start = time.process_time()
    with services.store.write() as writer:
        rebuild_from_log(cast("Any", writer)._sql)  # noqa: SLF001
    rebuilt = time.process_time() - start
    services.store.close()
    return {
        "merge": own + helped,
        "longer": max(own, helped),
        "clock": waited,
        "helper": max(helpers, default=0.0),
        "again": repeated,
        "doctor": checked,
        "rebuild": rebuilt,
        "memory": memory,
        "size": (folder / "ours.db").stat().st_size,
        "conflicts": sum(each.conflicts for each in verdicts),
        "new": sum(each.new for each in verdicts),
    }


def parts(folder: Path) -> dict[str, float]:
    """Unzip, hash and parse the files; write the rows that the merge wrote."""
    unzip = hashing = parsing = 0.0
    decode = msgspec.json.Decoder().decode
    sha256 = hashlib.sha256
    gc.disable()  # the merge does without, too
    for path in sorted(folder.glob("*.wmta")):
        start = time.process_time()
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.startswith("streams/")]
            contents = [archive.read(name) for name in names]
        unzip += time.process_time() - start
        for name, content in zip(names, contents, strict=True):
            start = time.process_time()
            sha256(content).digest()
            head = sha256(bytes.fromhex(name[8:40])).digest()
            split = [line.split(b"\t") for line in content.split(b"\n")[:-1]]
            for line in split:
                head = sha256(head + b"".join([sha256(part).digest() for part in line])).digest()
            assert name.endswith(head.hex()[:16])
            hashing += time.process_time() - start
            start = time.process_time()
            for line in split:
                [decode(part) for part in line]
            parsing += time.process_time() - start
    with closing(sqlite3.connect(folder / "ours.db")) as source:
        statements = [sql for (sql,) in source.execute("SELECT sql FROM sqlite_master") if sql]
        tables = {
            name: source.execute(f'SELECT * FROM "{name}"').fetchall()
            for (name,) in source.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            ).fetchall()
        }
    (folder / "raw.db").unlink(missing_ok=True)
    with closing(sqlite3.connect(folder / "raw.db", isolation_level=None)) as raw:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            raw.execute(f"PRAGMA {pragma}")
        for statement in statements:
            if "sqlite_" not in statement:
                raw.execute(statement)
        start = time.process_time()
        raw.execute("BEGIN IMMEDIATE")
        for name, rows in tables.items():
            if rows:
                marks = ",".join("?" * len(rows[0]))
                raw.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
        raw.execute("COMMIT")
        insert = time.process_time() - start
    return {"insert": insert, "unzip": unzip, "hash": hashing, "parse": parsing}


def own_parts(folder: Path) -> dict[str, float]:
    """Hash and parse the files as the program does, and check them in the shortest loop."""
    hashing = parsing = checking = 0.0
    gc.disable()
    for path in sorted(folder.glob("*.wmta")):
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.startswith("streams/")]
            contents = [archive.read(name) for name in names]
        for name, content in zip(names, contents, strict=True):
            start = time.process_time()
            hashlib.sha256(content).digest()
            lines = content.split(b"\n")[:-1]
            batches = [split(lines[at : at + BATCH]) for at in range(0, len(lines), BATCH)]
            head = first_hash(name[8:40])
            for batch in batches:
                head = chain_parts(head, batch, redacted=False)[-1]
            assert name.endswith(head.hex()[:16])
            hashing += time.process_time() - start
            things: dict[str, dict[str, object]] = {}
            for batch in batches:
                start = time.process_time()
                read_headers(batch.headers)
                sets = read_sets(batch.operations)
                parsing += time.process_time() - start
                assert sets is not None
                start = time.process_time()
                check_loop(sets, things)
                checking += time.process_time() - start
    return {"hash": hashing, "parse": parsing, "check": checking}


def check_loop(sets: list[KnownSet], things: dict[str, dict[str, object]]) -> None:
    """Check and remember every value."""
    for each in sets:
        name, value = each.name, each.value
        assert CHECKS[each.kind][name](value)
        things.setdefault(each.entity, {})[name] = value


def crdt(folder: Path) -> dict[str, float]:
    """Apply the same edits as pycrdt documents, one for each session, and read the rows out."""
    from pycrdt import Doc, Map

    updates: list[tuple[str, bytes]] = []
    for path in sorted(folder.glob("*.wmta")):
        for arena, document in documents(path, Doc, Map):
            updates.append((arena, document.get_update()))
    start = time.process_time()
    merged: dict[str, Any] = {}
    for arena, update in updates:
        document = merged.setdefault(arena, Doc())
        document.apply_update(update)
    applied = time.process_time() - start
    rows = 0
    start = time.process_time()
    for document in merged.values():
        things = document.get("things", type=Map).to_py() or {}
        rows += len([(entity, *fields.values()) for entity, fields in things.items()])
    read = time.process_time() - start
    return {"apply": applied, "read": read, "rows": rows, "memory": peak()}


def documents(path: Path, doc: Any, map_: Any) -> Iterator[tuple[str, Any]]:
    """Return the arena of each stream of a file, and its operations as a document."""
    decode = msgspec.json.Decoder().decode
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.startswith("streams/"):
                continue
            document = doc()
            things = document.get("things", type=map_)
            arena = ""
            with document.transaction():
                for line in archive.read(name).split(b"\n")[:-1]:
                    header, *operations = line.split(b"\t")
                    arena = decode(header).get("r") or arena
                    for part in operations:
                        _, _, entity, field, value, *_ = decode(part)
                        if entity not in things:
                            things[entity] = map_()
                        things[entity][field] = value
            yield arena, document


def processors() -> tuple[float, float]:
    """Return the seconds of the processor that this process took, and those it has ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    own, helped = (each.ru_utime + each.ru_stime for each in used)
    return own, helped


@contextmanager
def helpers_memory() -> Iterator[list[float]]:
    """Look again and again how much memory the processes held that this one started, in MiB."""
    found: list[float] = []
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.02):
            held = 0.0
            for child in Path("/proc/self/task").glob("*/children"):
                for process in child.read_text().split():
                    with suppress(OSError):
                        status = Path("/proc", process, "status").read_text()
                        held += (
                            sum(int(kib) for kib in re.findall(r"VmHWM:\s+(\d+)", status)) / 1024
                        )
            found.append(held)

    watching = threading.Thread(target=look)
    watching.start()
    try:
        yield found
    finally:
        done.set()
        watching.join()


def peak() -> float:
    """Return the most memory that this process ever held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


STEPS = {"ours": ours, "parts": parts, "own": own_parts, "crdt": crdt}


def run(step: str, folder: Path, script: Path = Path(__file__)) -> dict[str, float]:
    """Run one step of a script in a process of its own."""
    return _run([str(script), "--step", step, "--folder", str(folder)])


def run_writing(folder: Path, files: int, notes: int, edits: int, *, one: bool = False) -> int:
    """Write the files in a process of its own: others inherit the peak memory of this one."""
    sizes = ["--files", files, "--notes", notes, "--edits", edits]
    options = [*map(str, sizes), *(["--one-file"] if one else [])]
    return int(_run([__file__, "--step", "write", "--folder", str(folder), *options])["operations"])


def _run(arguments: list[str]) -> dict[str, float]:
    script, _, step, *_ = arguments
    # As in the program, the first module loads nothing: a helper process loads it, too.
    start = f"from benchmarks.{Path(script).stem} import main; main()"
    found = subprocess.run(
        [sys.executable, "-c", start, *arguments[1:]],
        check=False,
        cwd=Path(__file__).resolve().parent.parent,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    )
    if found.returncode:
        raise SystemExit(f"{step} failed")
    measured: dict[str, float] = json.loads(found.stdout)
    return measured


def main() -> None:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--notes", type=int, default=500)
    parser.add_argument("--edits", type=int, default=3)
    parser.add_argument("--one-file", action="store_true", help="everything in a single file")
    parser.add_argument("--step", choices=["write", *STEPS])
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    sizes = arguments.files, arguments.notes, arguments.edits
    if arguments.step == "write":
        operations = write_files(arguments.folder, *sizes, one=arguments.one_file)
        print(json.dumps({"operations": operations}))
        return
    if arguments.step:
        print(json.dumps(STEPS[arguments.step](arguments.folder)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        operations = run_writing(folder, *sizes, one=arguments.one_file)
        size = sum(path.stat().st_size for path in folder.glob("*.wmta"))
        mine = run("ours", folder)
        floor = run("parts", folder)
        own = run("own", folder)
        try:
            import pycrdt  # noqa: F401
        except ImportError:
            other = None
        else:
            other = run("crdt", folder)
    report(operations, size, arguments.files, mine, floor, other)
    break_down(operations, mine, floor, own)


def report(
    operations: int,
    size: int,
    files: int,
    mine: dict[str, float],
    floor: dict[str, float],
    other: dict[str, float] | None,
) -> None:
    """Print the table."""
    insert = floor["insert"]
    whole = sum(floor.values())
    print(f"{operations:,} changes in {size / 1e6:.1f} MB of files, {mine['new']:,.0f} of them new")
    each = 1e6 / operations
    print(
        f"merge                 {mine['merge']:6.2f} s of processors  {mine['merge'] * each:.2f} µs each, "
        f"the longer of two processes {mine['longer'] * each:.2f}"
    )
    print(f"  by the clock        {mine['clock']:6.2f} s  {mine['clock'] * each:.2f} µs each")
    print(f"  conflicts found     {mine['conflicts']:6,.0f}")
    print(f"  peak memory         {mine['memory']:6.0f} MiB, helper {mine['helper']:.0f} MiB")
    print(f"  database            {mine['size'] / 1e6:6.1f} MB")
    print(f"  the same again      {mine['again'] * 1e3 / files:6.2f} ms for each file")
    print(f"  rebuild             {mine['rebuild'] / operations * 1e6:6.2f} µs each")
    print(f"  doctor              {mine['doctor'] / operations * 1e6:6.2f} µs each")
    print(
        f"rows alone            {insert:6.2f} s  unzip {floor['unzip']:.2f}, hash {floor['hash']:.2f}, "
        f"parse {floor['parse']:.2f}: {whole:.2f} s"
    )
    print(
        f"  ratio to rows       {mine['merge'] / insert:6.2f}   to all of them {ratios(mine, whole)}"
    )
    if other is None:
        print("pycrdt                is not installed: left out")
        return
    both = other["apply"] + other["read"]
    print(
        f"pycrdt                {both:6.2f} s  apply {other['apply']:.2f}, read {other['read']:.2f}, "
        f"{other['memory']:.0f} MiB; ratio {ratios(mine, both)}"
    )


def ratios(mine: dict[str, float], seconds: float) -> str:
    """Return how much longer than that the merge takes, in three ways."""
    return (
        f"{mine['merge'] / seconds:.2f}, of the longer process {mine['longer'] / seconds:.2f}, "
        f"by the clock {mine['clock'] / seconds:.2f}"
    )


def break_down(
    operations: int, mine: dict[str, float], floor: dict[str, float], own: dict[str, float]
) -> None:
    """Print where the time of the merge goes, in microseconds a change."""
    known = {
        "unzip": floor["unzip"],
        "SHA-256": own["hash"],
        "parse": own["parse"],
        "insert": floor["insert"],
    }
    rest = {"checks, state": mine["merge"] - sum(known.values())}
    allowed = 1.2 * sum(floor.values()) - sum(known.values())
    print("where the merge goes, µs a change")
    print("  " + ", ".join(f"{n} {s / operations * 1e6:.2f}" for n, s in {**known, **rest}.items()))
    print(
        f"  check loop alone {own['check'] / operations * 1e6:.2f}, "
        f"1.2 times the libraries leaves {allowed / operations * 1e6:.2f} for checks and state"
    )


if __name__ == "__main__":
    main()
