"""Erasing the bytes of operations so that the chains still verify.

An erased operation stands in its line as ``!`` and its hash. It stays erased where an enrolled
coordinator asked for it; a stub without such a redaction is filled again by any file that still
has the bytes, so that strangers cannot erase.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256

from wmt_desktop.domain.log import Operation, Stream, chain_hashes, read_entries, unpack
from wmt_desktop.domain.trust import Standing
from wmt_desktop.storage.segments import (
    Branch,
    Entries,
    all_lines,
    branches_of,
    own_lines,
    replace_lines,
)
from wmt_desktop.storage.sql import Sql

SignerOf = Callable[[Operation], str]
"""Returns the public key (hex) that a redaction is rightly signed with, or empty."""


def nobody(_operation: Operation) -> str:
    """Believe no signature: every redaction is a request only."""
    return ""


def note_requests(
    sql: Sql, arena: str, operations: Iterable[Operation], signer: SignerOf = nobody
) -> None:
    """Remember who asks for which operations of an arena to be erased."""
    sql.executemany(
        "INSERT INTO redaction (arena, entry, idx, key) VALUES (?,?,?,?) ON CONFLICT DO NOTHING",
        [
            (arena, bytes.fromhex(str(operation[1])), operation[2], signer(operation))
            for operation in operations
            if operation[0] == "redact"
        ],
    )


def redact(sql: Sql, entries: Entries, arena: str) -> int:
    """Erase what enrolled coordinators ask for, wherever it still stands, and return how much."""
    wanted = _authorised(sql, arena)
    if not wanted:
        return 0
    erased = 0
    branches = branches_of(sql, arena)
    for branch in branches:
        family = [each for each in branches if each.stream == branch.stream]
        lines = all_lines(sql, branch, family)
        hashes = chain_hashes(branch.stream, lines)[branch.start :]
        lines = lines[branch.start :]
        here = 0
        for place, digest in enumerate(hashes):
            if digest in wanted:
                lines[place], count = _without(lines[place], wanted[digest])
                here += count
        if here:
            replace_lines(sql, branch, lines, branch.holes + here)
            entries.forget()
            erased += here
    return erased


def authorised_count(sql: Sql) -> int:
    """Return how many operations enrolled coordinators ask to be erased, in all arenas."""
    found = sql.execute(
        "SELECT count(*) FROM redaction r JOIN signer k ON k.key = r.key WHERE k.standing = ?",
        (str(Standing.ENROLLED),),
    )
    return int(found.fetchone()[0])


def erased_by(sql: Sql, merge: str, signer: SignerOf) -> int:
    """Return how many operations were erased because a merge (by its id) brought orders to do so."""
    enrolled = {
        key
        for (key,) in sql.execute(
            "SELECT key FROM signer WHERE standing = ?", (str(Standing.ENROLLED),)
        )
    }
    orders = set()
    for packed, body in sql.execute(
        "SELECT g.packed, g.body FROM segment g JOIN merge_record m ON m.number = g.merge "
        "WHERE m.id = ?",
        (merge,),
    ):
        lines = unpack(body) if packed else bytes(body)
        if enrolled and b'["redact"' in lines:
            orders |= {
                (operation[1], operation[2])
                for _, operations in read_entries(lines)
                for operation in operations
                if operation and operation[0] == "redact" and signer(operation) in enrolled
            }
    return len(orders)


def fill_holes(sql: Sql, entries: Entries, branch: Branch, stream: Stream, shared: int) -> int:
    """Take bytes that nobody had the right to erase from a stream that still has them.

    What an enrolled coordinator erased is erased again when its arena is brought up to date.

    Args:
        shared: Number of the last entry that the branch and the stream have in common.
    """
    lines = own_lines(sql, branch.id)
    filled = 0
    theirs = stream.lines()[branch.start : shared]
    for place, (ours, other) in enumerate(zip(lines, theirs, strict=False)):
        if b"\t!" in ours:
            parts = [
                their if our.startswith(b"!") and not their.startswith(b"!") else our
                for our, their in zip(ours.split(b"\t"), other.split(b"\t"), strict=True)
            ]
            lines[place] = b"\t".join(parts)
            filled += ours.count(b"\t!") - lines[place].count(b"\t!")
    if filled:
        replace_lines(sql, branch, lines, branch.holes - filled)
        entries.forget()
    return filled


def _authorised(sql: Sql, arena: str) -> dict[bytes, set[int]]:
    rows = sql.execute(
        "SELECT r.entry, r.idx FROM redaction r JOIN signer k ON k.key = r.key "
        "WHERE r.arena = ? AND k.standing = ?",
        (arena, str(Standing.ENROLLED)),
    )
    wanted: dict[bytes, set[int]] = {}
    for entry, index in rows.fetchall():
        wanted.setdefault(bytes(entry), set()).add(index)
    return wanted


def _without(line: bytes, indices: set[int]) -> tuple[bytes, int]:
    """Return a line without the bytes of some of its operations, and how many were there."""
    header, *parts = line.split(b"\t")
    erased = 0
    for index in indices:
        # Neither ballots nor redactions are anybody's to erase.
        if index < len(parts) and parts[index].startswith(b'["set"'):
            parts[index] = b"!" + sha256(parts[index]).hexdigest().encode()
            erased += 1
    return b"\t".join([header, *parts]), erased
