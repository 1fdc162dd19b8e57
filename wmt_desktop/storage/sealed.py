"""Ballots that were sealed into the log."""

from __future__ import annotations

from collections.abc import Iterable

from wmt_desktop.domain.rounds import Urn
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.ports import Conflict, ConflictVersion
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.tables import from_json

_BEST = (Standing.OWN, Standing.ENROLLED, Standing.ACCEPTED, Standing.NEW, Standing.CHANGED)


def sealed_urns(sql: Sql, round_id: str, installation: str, key: str) -> tuple[Urn, ...]:
    """Return the urns of a round, one per stream, sorted by stream.

    A stream that sealed twice, after a crash in between, counts as it sealed last; where it was
    copied with its open urn and both copies sealed, the ballots count once and the papers of
    the copy with more.

    Args:
        installation: Who asks; what it sealed itself needs no trust.
        key: Its public key, hex.
    """
    papers: dict[str, dict[int, tuple[int, int]]] = {}
    for stream, branch, issued, spoiled in sql.execute(
        "SELECT b.stream, u.branch, u.issued, u.spoiled FROM urn u "
        "JOIN branch b ON b.id = u.branch WHERE u.round = ? ORDER BY b.stream, u.seq, u.idx",
        (round_id,),
    ):
        papers.setdefault(stream, {})[branch] = (issued, spoiled)
    ballots: dict[str, dict[tuple[str, str], set[int]]] = {stream: {} for stream in papers}
    for ballot_id, content, stream, branch in sql.execute(
        "SELECT a.ballot_id, a.content, b.stream, a.branch FROM ballot a "
        "JOIN branch b ON b.id = a.branch WHERE a.round = ? "
        "ORDER BY b.stream, a.ballot_id, a.content",
        (round_id,),
    ):
        ballots[stream].setdefault((bytes(ballot_id).hex(), content), set()).add(branch)
    standings = _standings(sql, papers, installation, key)
    return tuple(
        _urn(stream, papers[stream], ballots[stream], *standings[stream]) for stream in papers
    )


def _urn(
    stream: str,
    papers: dict[int, tuple[int, int]],
    ballots: dict[tuple[str, str], set[int]],
    device: str,
    standing: Standing,
) -> Urn:
    # Below zero where ballots were left over here that were sealed after those of a copy.
    uncast = max(
        0,
        *(
            issued - sum(branch in holders for holders in ballots.values())
            for branch, (issued, _) in papers.items()
        ),
    )
    return Urn(
        tuple((ballot, from_json(content)) for ballot, content in ballots),
        len(ballots) + uncast,
        max(spoiled for _, spoiled in papers.values()),
        stream,
        device,
        standing,
    )


def _standings(
    sql: Sql, streams: Iterable[str], installation: str, key: str
) -> dict[str, tuple[str, Standing]]:
    """Return device and standing of streams: a stream is as trusted as the best key it came with."""
    known = {
        signer: Standing(standing)
        for signer, standing in sql.execute("SELECT key, standing FROM signer").fetchall()
    }
    if key:
        known[key] = Standing.OWN
    found: dict[str, tuple[str, Standing]] = {}
    for stream in streams:
        device, owner, writer = sql.execute(
            "SELECT device, owner, public_key FROM stream WHERE id = ?", (stream,)
        ).fetchone()
        vouchers = sql.execute("SELECT key FROM voucher WHERE stream = ?", (stream,)).fetchall()
        standings = [
            known.get(voucher, Standing.NEW) if voucher else Standing.UNSIGNED
            for (voucher,) in vouchers
            # Having passed on what others sealed is no reason to believe it.
            if voucher != key or bytes(writer).hex() == key
        ]
        if owner:  # what others sealed in a database that this laptop shares with them is trusted
            standings.append(Standing.OWN if owner == installation else Standing.ACCEPTED)
        best = next((each for each in _BEST if each in standings), Standing.UNSIGNED)
        found[stream] = (device, best)
    return found


def disputed_ballots(sql: Sql, arena: str) -> tuple[Conflict, ...]:
    """Return the ballots that were sealed with different content under one id."""
    rows = sql.execute(
        "SELECT DISTINCT a.round, a.ballot_id, a.content, s.device, s.id FROM ballot a "
        "JOIN (SELECT round, ballot_id FROM ballot GROUP BY round, ballot_id "
        "HAVING count(DISTINCT content) > 1) d "
        "ON d.round = a.round AND d.ballot_id = a.ballot_id "
        "JOIN branch b ON b.id = a.branch JOIN stream s ON s.id = b.stream "
        "WHERE s.arena = ? ORDER BY 1, 2, 3, 4, 5",
        (arena,),
    )
    versions: dict[tuple[str, str], list[ConflictVersion]] = {}
    for round_id, ballot_id, content, device, stream in rows:
        # Neither is kept, and nothing says when it was sealed.
        version = ConflictVersion(from_json(content), device, 0, kept=False, stream=stream)
        versions.setdefault((round_id, bytes(ballot_id).hex()), []).append(version)
    return tuple(
        Conflict(f"{round_id}/ballot/{ballot_id}", arena, round_id, "ballot", tuple(both))
        for (round_id, ballot_id), both in versions.items()
    )
