"""Votes as far as keys vouch for them that are trusted here.

The state follows from all entries, and is the same on every laptop. What a vote comes to is another
question: whoever has its id can write about it, in any name and in full knowledge of what was
written before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar, cast

from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.domain.log import Change
from wmt_desktop.domain.rounds import Channel, Round, Show
from wmt_desktop.domain.state import DEFAULTS, build, resolve
from wmt_desktop.domain.trust import COUNTED, Standing
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.segments import HERE, Entries, branches_of, line_name, log_of
from wmt_desktop.storage.sql import Sql

V = TypeVar("V", Round, Channel, Show)

_BEST = (
    Standing.OWN,
    Standing.ENROLLED,
    Standing.ACCEPTED,
    Standing.NEW,
    Standing.CHANGED,
    Standing.UNSIGNED,
)
_Place = tuple[int, int]
"""An entry: its branch and its number."""
_END = frozenset({"stage", "closed"})
_Fields = Mapping[str, Sequence[Change]]


def vouched(
    sql: Sql, entries: Entries, kind: str, things: Sequence[V], who: Author
) -> tuple[V, ...]:
    """Return things of one arena with the values that trusted keys vouch for.

    What nobody trusted wrote about is left out; but rounds stay as they were opened, since urns
    that are trusted may lie in them.

    Args:
        who: Who asks; what they wrote themselves needs no trust.
    """
    if not things or not _has_strangers(sql, things[0].arena, who):
        return tuple(things)
    arena = things[0].arena
    changes = log_of(sql, entries, arena).changes({each.id for each in things})
    branches = _branches_by_line(sql, arena)
    places = {
        (branches[change.line], change.stamp.number)
        for fields in changes.values()
        for each in fields.values()
        for change in each
    }
    trusted = {
        place for place, standing in standings_of(sql, places, who).items() if standing in COUNTED
    }
    found = []
    for thing in things:
        fields = _known(kind, changes.get(thing.id, {}))
        believed = {
            name: kept
            for name, each in fields.items()
            if (
                kept := [
                    change
                    for change in each
                    if (branches[change.line], change.stamp.number) in trusted
                ]
            )
        }
        if believed == fields:
            found.append(thing)
        elif kind == "round" and "arena" not in believed:
            found.append(_built(thing, kind, _opening(fields, believed)))
        elif believed:
            found.append(_built(thing, kind, believed))
    return tuple(found)


def _known(kind: str, fields: _Fields) -> _Fields:
    return {name: each for name, each in fields.items() if name in FIELDS[kind]}


def _opening(fields: _Fields, believed: _Fields) -> _Fields:
    """Return what counts of a round that nobody trusted opened: its first entry, and its end."""
    first = min(change.stamp for each in fields.values() for change in each)
    opening = {
        name: [
            change
            for change in each
            if (change.stamp.stream, change.stamp.number) == (first.stream, first.number)
            or change in believed.get(name, ())
            or name in _END
        ]
        for name, each in fields.items()
    }
    return {name: each for name, each in opening.items() if each}


def _built(thing: V, kind: str, fields: _Fields) -> V:
    values = {**DEFAULTS[kind], **resolve(kind, fields).values, "arena": thing.arena}
    return cast("V", build(kind, thing.id, values))


def _branches_by_line(sql: Sql, arena: str) -> dict[str, int]:
    """Return the branches of an arena by their names in its log."""
    branches = branches_of(sql, arena)
    streams = [each.stream for each in branches]
    forked = {each for each in streams if streams.count(each) > 1}
    return {
        line_name(each.stream, each.id) if each.stream in forked else each.stream: each.id
        for each in branches
    }


def _has_strangers(sql: Sql, arena: str, who: Author) -> bool:
    """Tell whether there may be entries in an arena that no trusted key vouches for."""
    trusted = {each for each, standing in _keys(sql, who).items() if standing in COUNTED}
    marks = ", ".join("?" * len(trusted))
    found = sql.execute(
        "SELECT 1 FROM segment g JOIN branch b ON b.id = g.branch "
        "JOIN stream s ON s.id = b.stream WHERE s.arena = ? AND (s.owner = '' OR g.merge <> ?) "
        "AND NOT EXISTS (SELECT 1 FROM voucher v WHERE v.branch = b.id "
        f"AND v.first <= g.first AND v.last >= g.last AND v.key IN ({marks})) LIMIT 1",
        (arena, HERE, *sorted(trusted)),
    )
    return found.fetchone() is not None


def _keys(sql: Sql, who: Author) -> dict[str, Standing]:
    """Return the standing of every key that was met."""
    known = {
        signer: Standing(standing)
        for signer, standing in sql.execute("SELECT key, standing FROM signer").fetchall()
    }
    if who.public_key:
        known[who.public_key.hex()] = Standing.OWN
    return known


def standings_of(sql: Sql, places: Collection[_Place], who: Author) -> dict[_Place, Standing]:
    """Return the standing of each entry: it is as trusted as the best key that it came with.

    Args:
        places: Entries, by their branch and their number.
        who: Who asks; what they wrote themselves needs no trust.
    """
    known = _keys(sql, who)
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
            standings.append(Standing.OWN if owner == who.installation else Standing.ACCEPTED)
        vouchers = sql.execute(
            "SELECT key FROM voucher WHERE branch = ? AND ? BETWEEN first AND last",
            (branch, number),
        )
        standings += [known.get(each, Standing.NEW) for (each,) in vouchers.fetchall() if each]
        found[branch, number] = min(standings, key=_BEST.index)
    return found
