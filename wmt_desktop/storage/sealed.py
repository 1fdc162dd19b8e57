"""Ballots that were sealed into the log."""

from __future__ import annotations

from wmt_desktop.domain.rounds import Urn
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.values import from_json
from wmt_desktop.storage.vouched import standings_of

_Sealer = tuple[str, str, Standing]
"""Stream, device and standing."""


def sealed_urns(sql: Sql, round_id: str, who: Author) -> tuple[Urn, ...]:
    """Return the urns of a round, sorted by stream; two of one stream that differ in standing.

    A stream that sealed twice, after a crash in between, counts as it sealed last; where it was
    copied with its open urn and both copies sealed, the ballots count once and the papers of
    the copy with more.

    Args:
        who: Who asks; what they sealed themselves needs no trust.
    """
    sealing = sql.execute("SELECT DISTINCT branch, seq FROM urn WHERE round = ?", (round_id,))
    places = {(branch, number) for branch, number in sealing.fetchall()}
    standings = standings_of(sql, places, who)
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
