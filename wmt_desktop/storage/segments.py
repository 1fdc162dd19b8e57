"""The log in the database: streams, their branches, and segments of entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any

from wmt_desktop.domain.lines import Line
from wmt_desktop.domain.log import (
    Entry,
    Header,
    Stream,
    chain_hashes,
    first_hash,
    head_name,
    pack,
    read_entries,
    unpack,
)
from wmt_desktop.domain.streams import Log
from wmt_desktop.domain.summary import Summary
from wmt_desktop.storage.sql import Sql, storable
from wmt_desktop.storage.values import from_json

HERE = 0
"""The merge number of what was written on this laptop."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One continuation of a stream.

    Attributes:
        id: Local row number; it never leaves this database.
        parent: The branch it continues, or None.
        start: Number of the last entry that it shares with its parent.
        number: Number of its last entry, 0 before the first.
        head: Chain hash of that.
        clock: Clock of that.
        holes: How many of its operations were erased.
        owner: The installation that writes the stream, or empty.
        retired: Whether that installation goes on in another stream.
    """

    id: int
    stream: str
    parent: int | None
    start: int
    number: int
    head: bytes
    clock: int
    holes: int
    owner: str
    retired: bool

    @property
    def name(self) -> str:
        """Its head as others name it in what they write."""
        return head_name(self.stream, self.head)


_BRANCHES = (
    "SELECT b.id, b.stream, b.parent, b.fork_seq, b.n, b.head, b.clock, b.holes, "
    "s.owner, s.retired FROM stream s JOIN branch b ON b.stream = s.id "
)


def branches_of(sql: Sql, arena: str) -> list[Branch]:
    """Return every branch of an arena's streams, in the order of their streams."""
    rows = sql.execute(_BRANCHES + "WHERE s.arena = ? ORDER BY b.stream, b.id", (arena,))
    return [_branch(row) for row in rows]


def branches_of_stream(sql: Sql, stream: str) -> list[Branch]:
    """Return every branch of one stream, parents before what continues them."""
    rows = sql.execute(_BRANCHES + "WHERE s.id = ? ORDER BY b.id", (stream,))
    return [_branch(row) for row in rows]


def _branch(row: Sequence[Any]) -> Branch:
    *rest, retired = row
    return Branch(*(*rest, bool(retired)))


def new_stream(
    sql: Sql,
    stream: Stream,
    arena: str,
    *,
    owner: str = "",
    merge: int = HERE,
) -> Branch:
    """Start a stream without entries."""
    sql.execute(
        "INSERT INTO stream (id, arena, owner, retired, public_key, device, merge) "
        "VALUES (?,?,?,0,?,?,?)",
        (stream.id, arena, owner, stream.public_key, storable(stream.device), merge),
    )
    return new_branch(sql, stream.id, None, 0, first_hash(stream.id), owner=owner, merge=merge)


def new_branch(
    sql: Sql,
    stream: str,
    parent: int | None,
    start: int,
    head: bytes,
    *,
    owner: str = "",
    merge: int = HERE,
) -> Branch:
    """Continue a stream behind entry ``start``, whose chain hash is ``head``."""
    number = sql.execute(
        "INSERT INTO branch "
        "(stream, parent, fork_seq, n, head, clock, minute, holes, named, merge) "
        "VALUES (?,?,?,?,?,0,0,0,'{}',?) RETURNING id",
        (stream, parent, start, start, head, merge),
    ).fetchone()[0]
    return Branch(number, stream, parent, start, start, head, 0, 0, owner, retired=False)


def add_segment(
    sql: Sql,
    branch: Branch,
    last: Header,
    head: bytes,
    body: bytes,
    *,
    packed: bool,
    merge: int = HERE,
) -> None:
    """Put entries behind the last one of a branch.

    Args:
        last: Header of the last of them.
        head: Its chain hash.
        body: The lines, each with a line feed behind it.
        packed: Whether they are raw deflate.
    """
    place = (last.number, head, last.clock, last.minute)
    sql.execute(
        "INSERT INTO segment (branch, first, last, head, clock, minute, packed, body, merge) "
        "VALUES (?,?,?,?,?,?,?,?,?)",
        (branch.id, branch.number + 1, *place, int(packed), body, merge),
    )
    sql.execute(
        "UPDATE branch SET n = ?, head = ?, clock = ?, minute = ? WHERE id = ?",
        (*place, branch.id),
    )


def replace_lines(sql: Sql, branch: Branch, lines: Sequence[bytes], holes: int) -> None:
    """Write the own lines of a branch anew, of which some were erased or filled again.

    The segments stay what they were, so that a merge can still be taken out.
    """
    rows = sql.execute("SELECT first, last FROM segment WHERE branch = ?", (branch.id,)).fetchall()
    sql.executemany(
        "UPDATE segment SET body = ?, packed = 1 WHERE branch = ? AND first = ?",
        [
            (pack(_joined(lines[first - branch.start - 1 : last - branch.start])), branch.id, first)
            for first, last in rows
        ],
    )
    sql.execute("UPDATE branch SET holes = ? WHERE id = ?", (holes, branch.id))


def _joined(lines: Sequence[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in lines)


def content_of(sql: Sql, branch: int, after: int = 0) -> bytes:
    """Return the branch's own lines behind entry ``after``; that one must end a segment."""
    rows = sql.execute(
        "SELECT packed, body FROM segment WHERE branch = ? AND first > ? ORDER BY first",
        (branch, after),
    )
    return b"".join([unpack(body) if packed else bytes(body) for packed, body in rows])


def own_lines(sql: Sql, branch: int) -> list[bytes]:
    """Return the branch's own lines."""
    return content_of(sql, branch).split(b"\n")[:-1]


def all_lines(sql: Sql, branch: Branch, family: Sequence[Branch]) -> list[bytes]:
    """Return the lines of a branch from the first entry of its stream.

    Args:
        family: All branches of the stream.
    """
    lines = own_lines(sql, branch.id)
    while branch.parent is not None:
        start = branch.start
        branch = next(each for each in family if each.id == branch.parent)
        lines = own_lines(sql, branch.id)[: start - branch.start] + lines
    return lines


class Entries:
    """Keeps the decoded entries of branches between two looks at them: entries never change.

    Chain hash and number of holes tell whether they still are the branch: a transaction may
    have been rolled back, or another program may have erased a text.
    """

    def __init__(self, most: int = 60_000) -> None:
        """Take how many entries to keep; the branch that was asked for longest ago goes first."""
        self._known: dict[int, _Known] = {}
        self._most = most
        self._keeping = Lock()

    def of(self, sql: Sql, branch: Branch) -> Sequence[Entry]:
        """Return the own entries of a branch."""
        known = self._still_true(sql, branch)
        if branch.start + len(known.entries) < branch.number:
            new = read_entries(content_of(sql, branch.id, branch.start + len(known.entries)))
            known = _Known((*known.entries, *new), branch.head, branch.holes)
        self._keep(branch.id, known)
        return known.entries

    def forget(self) -> None:
        """Keep nothing."""
        with self._keeping:
            self._known.clear()

    def _still_true(self, sql: Sql, branch: Branch) -> _Known:
        """Return what is known of a branch, or nothing when it has become another."""
        known = self._known.get(branch.id, _NOTHING)
        number = branch.start + len(known.entries)
        if not known.entries or known.holes != branch.holes or number > branch.number:
            return _Known((), b"", branch.holes)
        if number == branch.number:
            head = branch.head
        else:
            found = sql.execute(
                "SELECT head FROM segment WHERE branch = ? AND last = ?", (branch.id, number)
            ).fetchone()
            head = bytes(found[0]) if found else b""
        return known if head == known.head else _Known((), b"", branch.holes)

    def _keep(self, branch: int, known: _Known) -> None:
        with self._keeping:
            self._known.pop(branch, None)
            self._known[branch] = known
            total = sum(len(each.entries) for each in self._known.values())
            for oldest in list(self._known):
                if total <= self._most or oldest == branch:
                    break
                total -= len(self._known.pop(oldest).entries)


@dataclass(frozen=True, slots=True)
class _Known:
    entries: tuple[Entry, ...]
    head: bytes
    holes: int


_NOTHING = _Known((), b"", 0)


def log_of(
    sql: Sql, entries: Entries | None, arena: str, summaries: Mapping[int, Summary] | None = None
) -> Log:
    """Return everything that was written about an arena.

    Args:
        entries: Keeps what is decoded; None where the arena is looked at but once.
        summaries: What some entries of a branch say, known already; it serves where these are all
            of its own.
    """
    branches = branches_of(sql, arena)
    families: dict[str, list[Branch]] = {}
    for branch in branches:
        families.setdefault(branch.stream, []).append(branch)
    return Log(
        [
            _line(sql, entries, branch, families[branch.stream], summaries or {})
            for branch in branches
            if branch.number > branch.start
        ]
    )


def _line(
    sql: Sql,
    entries: Entries | None,
    branch: Branch,
    family: Sequence[Branch],
    summaries: Mapping[int, Summary],
) -> Line:
    content = partial(content_of, sql, branch.id)
    kept = partial(entries.of, sql, branch) if entries else None
    known = summaries.get(branch.id)
    if known and (known.first.number, known.last.number) != (branch.start + 1, branch.number):
        known = None
    if len(family) == 1:
        return Line(branch.stream, branch.stream, content, kept, known=known)
    hashes = chain_hashes(branch.stream, all_lines(sql, branch, family))[branch.start :]
    parent = "" if branch.parent is None else line_name(branch.stream, branch.parent)
    name = line_name(branch.stream, branch.id)
    return Line(name, branch.stream, content, kept, parent, branch.start, hashes, known)


def line_name(stream: str, branch: int) -> str:
    """Name a branch of a forked stream in the log."""
    return f"{stream}/{branch}"


def named_by(sql: Sql, branch: int) -> dict[str, int]:
    """Return the last entry of each other branch (as text) that the branch names."""
    found = sql.execute("SELECT named FROM branch WHERE id = ?", (branch,)).fetchone()
    named: dict[str, int] = from_json(found[0])
    return named
