"""Times the checking of session files against its floor: unzip, hash and parse, and nothing else.

    python benchmarks/verify.py [--files 40] [--entries 2000] [--runs 15]

Each file holds one stream of notes that are written and edited. ``floor`` inflates it, computes
the hash chain and parses every header and operation one by one; ``kept`` also keeps the last value
of each field and every hash, as the program does of small files; ``read`` is the program from the
bytes of the file on. The steps take turns, and the fastest run of each counts: other programs only
ever make one slower.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import time
import zlib
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wmt_desktop.domain.log import (
    Header,
    Operation,
    Stream,
    chain_hashes,
    first_hash,
    stream_of,
    write_line,
)
from wmt_desktop.exchange.container import Limits
from wmt_desktop.exchange.session_reader import read_content
from wmt_desktop.exchange.session_writer import session_bytes

CLOCK = 1_790_000_000_000 << 16
WORDS = [
    "taste",
    "school",
    "meals",
    "should",
    "come",
    "from",
    "farms",
    "garden",
    "mobility",
    "repair",
]


def stream(chance: random.Random, entries: int, arena: str) -> Stream:
    """Return a stream in which a quarter of the entries write a note and the others edit one."""
    stream_id = chance.randbytes(16).hex()
    notes: list[str] = []
    lines = []
    for number in range(1, entries + 1):
        if number == 1 or number % 4 == 0:
            notes.append(f"note:{chance.randbytes(16).hex()}")
            operations = _written(chance, notes[-1], arena, number)
        else:
            operations = [_edit(chance, chance.choice(notes))]
        header = Header(
            number=number,
            clock=CLOCK + (number << 26),
            minute=29_833_333 + number,
            schema=1,
            action="note.add" if len(operations) > 1 else "note.edit",
            arena=arena if number == 1 else "",
        )
        lines.append(write_line(header, operations))
    return stream_of(stream_id, lines, chain_hashes(stream_id, lines)[-1])


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=8))


def _written(chance: random.Random, note: str, arena: str, number: int) -> list[Operation]:
    return [
        ["set", "note", note, "deleted", False],
        ["set", "note", note, "arena", arena],
        ["set", "note", note, "text", _text(chance), chance.randbytes(12).hex()],
        ["set", "note", note, "stage", "ideas"],
        ["set", "note", note, "order", f"{number:04d}1"],
    ]


def _edit(chance: random.Random, note: str) -> Operation:
    return chance.choice(
        [
            ["set", "note", note, "text", _text(chance), chance.randbytes(12).hex()],
            ["set", "note", note, "place", [chance.randrange(4_000), chance.randrange(4_000)]],
            ["set", "note", note, "theme", "food"],
        ]
    )


_header = msgspec.json.Decoder(Header).decode
_operation = msgspec.json.Decoder(list[Any]).decode


def floor(streams: list[Stream], *, keep: bool) -> None:
    """Inflate, chain and parse."""
    for each in streams:
        head = first_hash(each.id)
        hashes = []
        values: dict[str, dict[str, Any]] = {}
        for line in zlib.decompress(each.packed, -zlib.MAX_WBITS).split(b"\n")[:-1]:
            parts = line.split(b"\t")
            head = sha256(head + b"".join([sha256(part).digest() for part in parts])).digest()
            _header(parts[0])
            operations = [_operation(part) for part in parts[1:]]
            if keep:
                hashes.append(head)
                for _, _, entity, name, value, *_ in operations:
                    values.setdefault(entity, {})[name] = value
        if head != each.head:
            raise AssertionError("the floor computes another hash")


def read(files: list[bytes], *, keep: bool) -> None:
    """Read session files as the program does."""
    for content in files:
        read_content(partial(io.BytesIO, content), Limits(), keep=keep)


def fastest(steps: dict[str, Callable[[], None]], runs: int) -> dict[str, float]:
    """Return the seconds of the fastest run of each step."""
    seconds = dict.fromkeys(steps, float("inf"))
    for _ in range(runs):
        for name, step in steps.items():
            started = time.process_time()
            step()
            seconds[name] = min(seconds[name], time.process_time() - started)
    return seconds


def main() -> None:
    """Print microseconds per operation, and how many times the floor that is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--files", type=int, default=40)
    parser.add_argument("--entries", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    chance = random.Random(1)
    arena = f"arena:{chance.randbytes(16).hex()}"
    streams = [stream(chance, options.entries, arena) for _ in range(options.files)]
    key = Ed25519PrivateKey.generate()
    files = [
        session_bytes({arena: "Cēsis"}, [each], {}, key, "Laptop", "WMT Arena", Limits())
        for each in streams
    ]
    operations = sum(each.content().count(b"\t") for each in streams)
    seconds = fastest(
        {
            "floor": lambda: floor(streams, keep=False),
            "read": lambda: read(files, keep=False),
            "floor, kept": lambda: floor(streams, keep=True),
            "read, kept": lambda: read(files, keep=True),
        },
        options.runs,
    )
    print(f"{len(files)} files, {operations:,} operations, {sum(map(len, files)):,} bytes")
    for name, each in seconds.items():
        base = seconds["floor, kept" if name.endswith("kept") else "floor"]
        print(f"{name:12} {each / operations * 1e6:6.2f} µs an operation  {each / base:5.2f} x")


if __name__ == "__main__":
    main()
