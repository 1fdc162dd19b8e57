"""Ballots that were sealed into the log."""

from __future__ import annotations

from collections.abc import Collection

from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.log import Change
from wmt_desktop.domain.rounds import Channel, ChannelKind, Urn
from wmt_desktop.domain.state import DEFAULTS, build, resolve
from wmt_desktop.domain.trust import COUNTED, Standing
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.storage.segments import (
    HERE,
    Entries,
    branches_of,
    line_name,
    log_of,
)
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
_Place = tuple[int, int]
"""An entry: its branch and its number."""


def sealed_urns(sql: Sql, round_id: str, installation: str, key: str) -> tuple[Urn, ...]:
    """Return the urns of a round, sorted by stream; two of one stream that differ in standing.

    A stream that sealed twice, after a crash in between, counts as it sealed last; where it was
    copied with its open urn and both copies sealed, the ballots count once and the papers of
    the copy with more.

    Args:
        installation: Who asks; what it sealed itself needs no trust.
        key: Its public key, hex.
    """
    sealing = sql.execute("SELECT DISTINCT branch, seq FROM urn WHERE round = ?", (round_id,))
    places = {(branch, number) for branch, number in sealing.fetchall()}
    standings = _standings(sql, places, installation, key)
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


def sealed_channels(
    sql: Sql, entries: Entries, arena: str, round_id: str, installation: str, key: str
) -> tuple[Channel, ...]:
    """Return what laptops that sealed an urn of a round wrote down of paper, hands and kiosks.

    Hands are votes that lie in no urn. So only what came with a key that is trusted says how many
    there were, as with ballots; whoever has a round's id can write a channel in any name.
    """
    streams = sql.execute(
        "SELECT DISTINCT b.stream FROM urn u JOIN branch b ON b.id = u.branch WHERE u.round = ?",
        (round_id,),
    )
    about = {
        id_of("channel", round_id, stream, str(kind)): (stream, kind)
        for (stream,) in sorted(streams.fetchall())
        for kind in ChannelKind
    }
    changes = log_of(sql, entries, arena).changes(about)
    branches = _branches_by_line(sql, arena)

    def place(change: Change) -> _Place:
        return branches[change.line], change.stamp.number

    places = {
        place(change) for fields in changes.values() for each in fields.values() for change in each
    }
    standings = _standings(sql, places, installation, key)
    found = []
    for entity, fields in sorted(changes.items()):
        stream, kind = about[entity]
        trusted = {
            name: believed
            for name, each in fields.items()
            if name in FIELDS["channel"]
            and (believed := [change for change in each if standings[place(change)] in COUNTED])
        }
        if trusted:
            values = {**DEFAULTS["channel"], **resolve("channel", trusted).values}
            values |= {"arena": arena, "round": round_id, "stream": stream, "kind": str(kind)}
            found.append(build("channel", entity, values))
    return tuple(each for each in found if not each.deleted)


def _branches_by_line(sql: Sql, arena: str) -> dict[str, int]:
    """Return the branches of an arena by their names in its log."""
    branches = branches_of(sql, arena)
    streams = [each.stream for each in branches]
    forked = {each for each in streams if streams.count(each) > 1}
    return {
        line_name(each.stream, each.id) if each.stream in forked else each.stream: each.id
        for each in branches
    }


def _standings(
    sql: Sql, places: Collection[_Place], installation: str, key: str
) -> dict[_Place, Standing]:
    """Return the standing of each entry: it is as trusted as the best key that it came with."""
    known = {
        signer: Standing(standing)
        for signer, standing in sql.execute("SELECT key, standing FROM signer").fetchall()
    }
    if key:
        known[key] = Standing.OWN
    found = {}
    for branch, number in places:
        standings = [Standing.UNSIGNED]
        owner, merge = sql.execute(
            "SELECT s.owner, g.merge FROM segment g JOIN branch b ON b.id = g.branch "
            "JOIN stream s ON s.id = b.stream WHERE g.branch = ? AND g.first <= ? "
            "ORDER BY g.first DESC LIMIT 1",
            (branch, number),
        ).fetchone()
        if owner and merge == HERE:
            # What others wrote in a database that this laptop shares with them is trusted.
            standings.append(Standing.OWN if owner == installation else Standing.ACCEPTED)
        vouchers = sql.execute(
            "SELECT key FROM voucher WHERE branch = ? AND ? BETWEEN first AND last",
            (branch, number),
        )
        standings += [known.get(each, Standing.NEW) for (each,) in vouchers.fetchall() if each]
        found[branch, number] = min(standings, key=_BEST.index)
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
