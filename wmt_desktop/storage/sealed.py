"""Ballots that were sealed into the log."""

from __future__ import annotations

from wmt_desktop.domain.rounds import Urn
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.storage.segments import HERE
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.values import from_json

_BEST = (
    Standing.OWN,
    Standing.ENROLLED,
    Standing.ACCEPTED,
    Standing.NEW,
    Standing.CHANGED,
    Standing.UNSIGNED,
)
_Sealer = tuple[str, str, Standing]
"""Stream, device and standing."""


def sealed_urns(sql: Sql, round_id: str, installation: str, key: str) -> tuple[Urn, ...]:
    """Return the urns of a round, sorted by stream; two of one stream that differ in standing.

    A stream that sealed twice, after a crash in between, counts as it sealed last; where it was
    copied with its open urn and both copies sealed, the ballots count once and the papers of
    the copy with more.

    Args:
        installation: Who asks; what it sealed itself needs no trust.
        key: Its public key, hex.
    """
    standings = _standings(sql, round_id, installation, key)
    papers: dict[_Sealer, dict[int, tuple[int, int]]] = {}
    for stream, device, branch, number, issued, spoiled in sql.execute(
        "SELECT s.id, s.device, u.branch, u.seq, u.issued, u.spoiled FROM urn u "
        "JOIN branch b ON b.id = u.branch JOIN stream s ON s.id = b.stream "
        "WHERE u.round = ? ORDER BY s.id, u.seq, u.idx",
        (round_id,),
    ):
        sealer = (stream, device, standings[branch, number])
        papers.setdefault(sealer, {})[branch] = (issued, spoiled)
    ballots: dict[_Sealer, dict[tuple[str, str], set[int]]] = {sealer: {} for sealer in papers}
    for ballot_id, content, stream, device, branch, number in sql.execute(
        "SELECT a.ballot_id, a.content, s.id, s.device, a.branch, a.seq FROM ballot a "
        "JOIN branch b ON b.id = a.branch JOIN stream s ON s.id = b.stream WHERE a.round = ? "
        "ORDER BY s.id, a.ballot_id, a.content",
        (round_id,),
    ):
        sealer = (stream, device, standings[branch, number])
        ballots[sealer].setdefault((bytes(ballot_id).hex(), content), set()).add(branch)
    return tuple(_urn(sealer, papers[sealer], ballots[sealer]) for sealer in papers)


def _urn(
    sealer: _Sealer,
    papers: dict[int, tuple[int, int]],
    ballots: dict[tuple[str, str], set[int]],
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
        *sealer,
    )


def _standings(
    sql: Sql, round_id: str, installation: str, key: str
) -> dict[tuple[int, int], Standing]:
    """Return the standing of each entry that sealed ballots of a round, by branch and number.

    It is as trusted as the best key that it came with.
    """
    known = {
        signer: Standing(standing)
        for signer, standing in sql.execute("SELECT key, standing FROM signer").fetchall()
    }
    if key:
        known[key] = Standing.OWN
    found: dict[tuple[int, int], list[Standing]] = {}
    for branch, number, owner, merge in sql.execute(
        "SELECT u.branch, u.seq, s.owner, g.merge FROM urn u "
        "JOIN branch b ON b.id = u.branch JOIN stream s ON s.id = b.stream "
        "JOIN segment g ON g.branch = u.branch AND g.first = "
        "(SELECT max(h.first) FROM segment h WHERE h.branch = u.branch AND h.first <= u.seq) "
        "WHERE u.round = ?",
        (round_id,),
    ):
        standings = found[branch, number] = [Standing.UNSIGNED]
        if owner and merge == HERE:
            # What others sealed in a database that this laptop shares with them is trusted.
            standings.append(Standing.OWN if owner == installation else Standing.ACCEPTED)
    for branch, number, voucher in sql.execute(
        "SELECT u.branch, u.seq, v.key FROM urn u "
        "JOIN voucher v ON v.branch = u.branch AND u.seq BETWEEN v.first AND v.last "
        "WHERE u.round = ?",
        (round_id,),
    ):
        if voucher:
            found[branch, number].append(known.get(voucher, Standing.NEW))
    return {place: min(standings, key=_BEST.index) for place, standings in found.items()}


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
