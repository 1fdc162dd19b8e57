"""One number for the state: laptops that hold the same entries have the same digest."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from wmt_desktop.storage.segments import Entries, log_of
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.values import from_json, to_json


def digest_of(sql: Sql, entries: Entries, arena: str | None) -> str:
    """Return the SHA-256 of the canonical JSON of the state of one arena or of all, hex.

    Entities are sorted by id and fields by name; only what was ever set is in it, so a
    version with more fields has the same digest. No row number and nothing about which
    laptop this is goes in.
    """
    if arena is not None:
        arenas = [arena]
    else:
        rows = sql.execute("SELECT DISTINCT arena FROM stream")
        arenas = sorted(found for (found,) in rows)
    digest = sha256()
    for each in arenas:
        _add_arena(sql, entries, each, digest)
    return digest.hexdigest()


def _add_arena(sql: Sql, entries: Entries, arena: str, digest: Any) -> None:
    def add(*line: object) -> None:
        digest.update(to_json(line).encode() + b"\n")

    add("arena", arena)
    log = log_of(sql, entries, arena)
    for thing in sorted(log.things(), key=lambda thing: thing.entity):
        add("entity", thing.entity, thing.values)
        for name, versions in sorted(thing.conflicts.items()):
            add("conflict", thing.entity, name, [change.value for change in versions])
    urns = sql.execute(
        "SELECT DISTINCT u.round, b.stream, u.seq, u.idx, u.issued, u.spoiled FROM urn u "
        "JOIN branch b ON b.id = u.branch JOIN stream s ON s.id = b.stream WHERE s.arena = ?",
        (arena,),
    )
    for urn in sorted(urns.fetchall()):
        add("urn", *urn)
    ballots = sql.execute(
        "SELECT DISTINCT a.round, a.ballot_id, a.content FROM ballot a "
        "JOIN branch b ON b.id = a.branch JOIN stream s ON s.id = b.stream WHERE s.arena = ?",
        (arena,),
    )
    found = [(round_id, bytes(ballot), content) for round_id, ballot, content in ballots]
    for round_id, ballot, content in sorted(found):
        add("ballot", round_id, ballot.hex(), from_json(content))
