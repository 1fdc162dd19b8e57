"""Ballots that were sealed into the log."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from wmt_desktop.domain.rounds import Urn
from wmt_desktop.services.ports import Conflict, ConflictVersion
from wmt_desktop.storage.tables import ballot, branch, from_json, stream, urn


def sealed_urns(connection: Connection, round_id: str) -> tuple[Urn, ...]:
    """Return the urns of a round, one per stream, sorted by stream.

    A stream that sealed twice, after a crash in between, counts as it sealed last.
    A ballot that two streams sealed alike is in the first of them only.
    """
    papers = connection.execute(
        select(branch.c.stream, urn.c.issued, urn.c.spoiled)
        .join_from(urn, branch, branch.c.id == urn.c.branch)
        .where(urn.c.round == round_id)
        .order_by(branch.c.stream, urn.c.seq, urn.c.idx)
    )
    figures = {holder: (issued, spoiled) for holder, issued, spoiled in papers}
    ballots: dict[str, list[tuple[str, dict[str, int]]]] = {holder: [] for holder in figures}
    rows = connection.execute(
        select(ballot.c.ballot_id, ballot.c.content, func.min(branch.c.stream))
        .join_from(ballot, branch)
        .where(ballot.c.round == round_id)
        .group_by(ballot.c.ballot_id, ballot.c.content)
        .order_by(ballot.c.ballot_id, ballot.c.content)
    )
    for ballot_id, content, holder in rows:
        ballots[holder].append((ballot_id.hex(), from_json(content)))
    return tuple(Urn(tuple(ballots[holder]), *figures[holder]) for holder in sorted(figures))


def disputed_ballots(connection: Connection, arena: str) -> tuple[Conflict, ...]:
    """Return the ballots that were sealed with different content under one id."""
    disputed = (
        select(ballot.c.round, ballot.c.ballot_id)
        .group_by(ballot.c.round, ballot.c.ballot_id)
        .having(func.count(ballot.c.content.distinct()) > 1)
        .subquery()
    )
    rows = connection.execute(
        select(ballot.c.round, ballot.c.ballot_id, ballot.c.content, stream.c.device)
        .distinct()
        .join_from(
            ballot,
            disputed,
            (ballot.c.round == disputed.c.round) & (ballot.c.ballot_id == disputed.c.ballot_id),
        )
        .join(branch, branch.c.id == ballot.c.branch)
        .join(stream, stream.c.id == branch.c.stream)
        .where(stream.c.arena == arena)
        .order_by(ballot.c.round, ballot.c.ballot_id, ballot.c.content, stream.c.device)
    )
    versions: dict[tuple[str, str], list[ConflictVersion]] = {}
    for round_id, ballot_id, content, device in rows:
        # Neither is kept, and nothing says when it was sealed.
        version = ConflictVersion(from_json(content), device, 0, kept=False)
        versions.setdefault((round_id, ballot_id.hex()), []).append(version)
    return tuple(
        Conflict(f"{round_id}/ballot/{ballot_id}", arena, round_id, "ballot", tuple(both))
        for (round_id, ballot_id), both in versions.items()
    )
