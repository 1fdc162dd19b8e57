"""Merging the streams of a session file: the union of entries, then the state anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import Stream, chain_hashes, pack, read_header
from wmt_desktop.domain.summary import Summary, summarise
from wmt_desktop.services.ports import Progress, no_progress
from wmt_desktop.services.records import MergeCounts, SessionFile
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.projecting import clear, project, project_urns, rebuild
from wmt_desktop.storage.redacting import authorised_count, fill_holes, note_requests, redact
from wmt_desktop.storage.segments import (
    Branch,
    Entries,
    add_segment,
    all_lines,
    branches_of_stream,
    content_of,
    log_of,
    new_branch,
    new_stream,
)
from wmt_desktop.storage.sql import Sql

_HASH_DIGITS = 16
"""Hex digits of the hash by which a dependency is named."""


@dataclass(frozen=True, slots=True)
class _Added:
    """What one stream of the file brought: entries behind the last one of a branch."""

    branch: Branch
    summary: Summary


class Merging:
    """Takes one file in. What was done before an error must be rolled back by the caller.

    Attributes:
        erased: How many operations of this database were erased because of the file.
    """

    def __init__(self, sql: Sql, entries: Entries, merge: int, minute: int, who: Author) -> None:
        """Take where to write.

        Args:
            merge: Number under which everything new is kept, so that it can be taken out again.
            minute: Now, since 1970 UTC.
            who: This installation.
        """
        self._sql = sql
        self._entries = entries
        self._merge = merge
        self._minute = minute
        self._who = who
        self.erased = 0

    def take(self, session: SessionFile, progress: Progress = no_progress) -> MergeCounts:
        """Add what is new and return the counts.

        Args:
            progress: Is told of streams.

        Raises:
            WmtError: See ``Writer.merge``; with ``file``.
        """
        try:
            return self._take(session, progress)
        except WmtError as error:
            raise WmtError(error.code, **{"file": session.name, **error.params}) from error

    def _take(self, session: SessionFile, progress: Progress) -> MergeCounts:
        authorised = authorised_count(self._sql)
        new = same = 0
        added: dict[str, list[_Added]] = {}
        filled: set[str] = set()
        for number, stream in enumerate(session.streams):
            progress(number, len(session.streams))
            arena, branch, known = self._place(stream)
            added.setdefault(arena, [])
            if self._fill(branch, stream):
                filled.add(arena)
            operations = _operations(stream)
            fresh = 0
            if known < stream.count:
                each = self._add(branch, stream, known)
                fresh = each.summary.operations
                added[arena].append(each)
            new += fresh
            same += operations - fresh
            self._vouch(branch, stream, session.key, known)
        self._require_dependencies(session.streams, added)
        self._keep_files(session)
        conflicts = sum(
            self._project(arena, each, anew=arena in filled)
            for arena, each in added.items()
            if each or arena in filled
        )
        self._sql.execute(
            "INSERT INTO imported_file (sha256, name, at, new, same, merge) VALUES (?,?,?,?,?,?) "
            "ON CONFLICT DO NOTHING",
            (session.sha256, session.name, self._minute, new, same, self._merge),
        )
        # What was asked for earlier is in no copy: it goes again where an old file brings it.
        newly = self.erased > 0 and authorised_count(self._sql) > authorised
        return MergeCounts(new, same, conflicts, tuple(sorted(added)), newly)

    def _place(self, stream: Stream) -> tuple[str, Branch, int]:
        """Return a stream's arena, the branch it belongs to, and how much of it is here already.

        Where it goes on differently than any branch here, a new branch is begun.

        Raises:
            WmtError: ``SESSION_OPERATION_INVALID``: it belongs to no arena.
        """
        family = branches_of_stream(self._sql, stream.id)
        if not family:
            arena = _arena_of(stream)
            return arena, new_stream(self._sql, stream, arena, merge=self._merge), 0
        arena = self._sql.execute("SELECT arena FROM stream WHERE id = ?", (stream.id,))
        return arena.fetchone()[0], *self._place_in(family, stream)

    def _place_in(self, family: Sequence[Branch], stream: Stream) -> tuple[Branch, int]:
        for branch in family:
            if (branch.number, branch.head) == (stream.count, stream.head):
                return branch, stream.count
            # An older file: the same bytes are the same chain, and quicker to compare.
            if (
                branch.parent is None
                and stream.count < branch.number
                and content_of(self._sql, branch.id).startswith(stream.content())
            ):
                return branch, stream.count
        hashes = _hashes(stream)
        for branch in family:
            if branch.number <= stream.count and hashes[branch.number - 1] == branch.head:
                return branch, branch.number
        # Another continuation, or an older file from before something was erased.
        branch, shared = max(
            ((branch, self._shared(branch, family, hashes)) for branch in family),
            key=lambda found: found[1],
        )
        if shared == stream.count:
            return branch, shared
        while shared <= branch.start and branch.parent is not None:
            branch = next(each for each in family if each.id == branch.parent)
        self._sql.execute(
            "UPDATE stream SET retired = 1 WHERE id = ? AND owner <> ''", (stream.id,)
        )
        head = hashes[shared - 1] if shared else b""
        other = new_branch(self._sql, stream.id, branch.id, shared, head, merge=self._merge)
        return other, shared

    def _shared(self, branch: Branch, family: Sequence[Branch], hashes: Sequence[bytes]) -> int:
        """Return how many entries a branch has in common with a stream of these hashes."""
        ours = chain_hashes(branch.stream, all_lines(self._sql, branch, family))
        return next(
            (
                number
                for number, (one, other) in enumerate(zip(ours, hashes, strict=False))
                if one != other
            ),
            min(len(ours), len(hashes)),
        )

    def _add(self, branch: Branch, stream: Stream, known: int) -> _Added:
        """Put the entries of a stream behind the ``known`` ones that a branch has."""
        if known:
            tail = _tail(stream, known)
            summary, packed = summarise(tail), pack(tail)
        else:
            summary, packed = _summary(stream), stream.packed
        add_segment(
            self._sql,
            branch,
            summary.last,
            stream.head,
            packed,
            packed=True,
            merge=self._merge,
        )
        if summary.holes:
            self._sql.execute(
                "UPDATE branch SET holes = holes + ? WHERE id = ?", (summary.holes, branch.id)
            )
        return _Added(branch, summary)

    def _fill(self, branch: Branch, stream: Stream) -> int:
        """Fill the holes of a branch, and of what it shares with those that it continues."""
        filled = 0
        shared = stream.count
        while True:
            if branch.holes:
                filled += fill_holes(self._sql, self._entries, branch, stream, shared)
            if branch.parent is None:
                return filled
            shared = branch.start
            family = branches_of_stream(self._sql, stream.id)
            branch = next(each for each in family if each.id == branch.parent)

    def _vouch(self, branch: Branch, stream: Stream, key: str, known: int) -> None:
        """Remember that a key signed the entries of a stream, of which ``known`` were here before."""
        first, last = 1, stream.count
        if key == self._who.public_key.hex():
            # Having passed on what others sealed is no reason to believe it.
            first = known + 1 if stream.public_key.hex() == key else last + 1
        family = branches_of_stream(self._sql, stream.id)
        ancestors = {each.id: each for each in family}
        here: Branch | None = branch
        while here is not None and first <= last:
            self._sql.execute(
                "INSERT INTO voucher (branch, key, last, first, merge) VALUES (?,?,?,?,?) "
                "ON CONFLICT DO NOTHING",
                (here.id, key, last, first, self._merge),
            )
            last = min(last, here.start)
            here = None if here.parent is None else ancestors[here.parent]

    def _keep_files(self, session: SessionFile) -> None:
        self._sql.executemany(
            "INSERT INTO file (sha256, content, merge) VALUES (?,?,?) ON CONFLICT DO NOTHING",
            [(name, content, self._merge) for name, content in session.files.items()],
        )

    def _require_dependencies(
        self, streams: Sequence[Stream], added: dict[str, list[_Added]]
    ) -> None:
        """Refuse entries that build on others which are not here.

        Raises:
            WmtError: ``SESSION_MISSING_DEPENDENCY`` with ``count``.
        """
        needed: dict[str, int] = {}
        for each in added.values():
            for one in each:
                needed.update(one.summary.needed)
        if not needed:
            return
        incoming: dict[str, list[Stream]] = {}
        for stream in streams:
            incoming.setdefault(stream.id, []).append(stream)
        missing = sum(not self._is_here(name, number, incoming) for name, number in needed.items())
        if missing:
            raise WmtError(Code.SESSION_MISSING_DEPENDENCY, count=missing)

    def _is_here(self, name: str, number: int, incoming: dict[str, list[Stream]]) -> bool:
        stream, _, beginning = name.partition(".")
        for each in incoming.get(stream, ()):
            if number <= each.count and _begins(_hashes(each)[number - 1], beginning):
                return True
        heads = self._sql.execute(
            "SELECT g.head FROM segment g JOIN branch b ON b.id = g.branch "
            "WHERE b.stream = ? AND g.last = ?",
            (stream, number),
        )
        if any(_begins(bytes(head), beginning) for (head,) in heads):
            return True
        family = branches_of_stream(self._sql, stream)
        return any(
            branch.start < number <= branch.number
            and _begins(
                chain_hashes(stream, all_lines(self._sql, branch, family))[number - 1], beginning
            )
            for branch in family
        )

    def _project(self, arena: str, added: Sequence[_Added], *, anew: bool) -> int:
        """Bring the state of an arena up to date and return how many conflicts are new."""
        fresh = [each.summary for each in added]
        if anew:  # what was filled may ask for something, too
            fresh = [line.summary for line in log_of(self._sql, None, arena).lines]
        for summary in fresh:
            others = [each.operation for each in summary.others]
            note_requests(self._sql, arena, others, self._who.signer)
        before = self._conflicts(arena)
        erased = redact(self._sql, self._entries, arena)
        self.erased += erased
        if erased or anew:
            clear(self._sql, arena)
            rebuild(self._sql, arena)
        else:
            for each in added:
                project_urns(self._sql, each.branch.id, each.summary.others)
            summaries = {each.branch.id: each.summary for each in added}
            log = log_of(self._sql, None, arena, summaries)
            named = {
                name for each in added for here in each.summary.things.values() for name in here
            }
            project(self._sql, arena, log, named)
        return len(self._conflicts(arena) - before)

    def _conflicts(self, arena: str) -> set[tuple[str, str]]:
        return set(
            self._sql.execute("SELECT entity, field FROM conflict WHERE arena = ?", (arena,))
        )


def _arena_of(stream: Stream) -> str:
    summary = stream.summary
    header = summary.first if summary else read_header(stream.content().partition(b"\n")[0])
    if not (is_entity_id(header.arena) and kind_of(header.arena) == "arena"):
        raise WmtError(Code.SESSION_OPERATION_INVALID, entry=1, operation=0)
    return header.arena


def _operations(stream: Stream) -> int:
    return stream.summary.operations if stream.summary else stream.content().count(b"\t")


def _summary(stream: Stream) -> Summary:
    return stream.summary or summarise(stream.content())


def _hashes(stream: Stream) -> Sequence[bytes]:
    return stream.hashes or chain_hashes(stream.id, stream.lines())


def _tail(stream: Stream, known: int) -> bytes:
    return b"".join(line + b"\n" for line in stream.lines()[known:])


def _begins(head: bytes, beginning: str) -> bool:
    return head.hex()[:_HASH_DIGITS] == beginning
