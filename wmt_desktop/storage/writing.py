"""A transaction: appending to this installation's stream, and merging other streams."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection

from wmt_desktop.domain.log import (
    Header,
    Operation,
    chain,
    first_hash,
    next_clock,
    write_line,
)
from wmt_desktop.services.bus import RowChange
from wmt_desktop.services.ports import MergeCounts, MergeRecord, OwnEntry, Stream
from wmt_desktop.storage.indexing import Index
from wmt_desktop.storage.merging import merge_streams
from wmt_desktop.storage.own_entries import OwnEntries
from wmt_desktop.storage.projecting import project
from wmt_desktop.storage.reading import SqliteReader
from wmt_desktop.storage.streams import Head, add_entries, heads_of, new_stream, seen_by
from wmt_desktop.storage.tables import to_json


class SqliteWriter(SqliteReader):
    """Reads and writes in one transaction of ``connection``."""

    def __init__(
        self,
        connection: Connection,
        own_entries: OwnEntries,
        clock: Callable[[], int],
        ids: Callable[[], str],
        device: str,
        public_key: bytes,
    ) -> None:
        super().__init__(connection, own_entries)
        self._clock = clock
        self._ids = ids
        self._device = device
        self._public_key = public_key
        self._rows: dict[str, RowChange] = {}

    def append(
        self, arena: str, action: str, operations: Sequence[Operation], undoes: int = 0
    ) -> None:
        """Write one entry to this installation's stream and bring the typed tables up to date.

        Raises:
            WmtError: ``SESSION_OPERATION_INVALID``: a mistake of the caller.
        """
        heads = heads_of(self._connection, arena)
        own = next((head for head in heads if head.own), None)
        if own is None:
            own = self._begin_stream(arena)
        others = {head.stream: head.number for head in heads if not head.own}
        known = seen_by(self._connection, own.branch) if others else {}
        now = self._clock()
        header = Header(
            number=own.number + 1,
            clock=next_clock(max((head.clock for head in heads), default=0), now),
            minute=now // 60_000,
            seen={other: n for other, n in others.items() if n > known.get(other, 0)},
            undoes=undoes,
            action=action,
            arena="" if own.number else arena,
        )
        line = write_line(header, operations)
        index = Index(arena, own.branch)
        index.add(header, operations)
        previous = own.head if own.number else first_hash(own.stream)
        add_entries(self._connection, own.branch, [(header, chain(previous, line), line)])
        index.write(self._connection)
        self._remember(project(self._connection, arena, index.touched))

    def own_entries(self, arena: str) -> Sequence[OwnEntry]:
        """Return this installation's entries, with those of this transaction, the oldest first."""
        return self._own_entries.of(self._connection, arena, keep=False)

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream; it is begun where there is none yet."""
        return super().own_stream(arena) or self._begin_stream(arena).stream

    def _begin_stream(self, arena: str) -> Head:
        return new_stream(
            self._connection,
            arena,
            self._ids(),
            own=True,
            device=self._device,
            public_key=self._public_key,
        )

    def new_id(self, kind: str) -> str:
        """Return a fresh entity id."""
        return f"{kind}:{self._ids()}"

    def now(self) -> int:
        """Return the present minute (since 1970 UTC)."""
        return self._clock() // 60_000

    def rows(self) -> tuple[RowChange, ...]:
        """Return what this transaction has changed so far: each row once, before and after."""
        return tuple(self._rows.values())

    def merge(self, streams: Sequence[Stream], file_sha256: str, name: str) -> MergeCounts:
        """Add the entries of verified streams that are not here yet.

        Raises:
            WmtError: ``SESSION_MISSING_DEPENDENCY``, ``SESSION_CHAIN_BROKEN`` (the stream
                continues differently here), ``SESSION_OPERATION_INVALID``,
                ``SESSION_CLOCK_IMPOSSIBLE``, with ``file``; nothing of this file was written
                then and the transaction can go on.
        """
        with self._connection.begin_nested():
            counts, rows = merge_streams(self._connection, streams, file_sha256, name, self.now())
        self._remember(rows)
        return counts

    def record_merge(self, record: MergeRecord) -> None:
        """Remember a merge, so that it can be shown and reverted."""
        self._connection.exec_driver_sql(
            "INSERT INTO merge_record (id, minute, files, new, same, conflicts, backup, entries) "
            "VALUES (?,?,?,?,?,?,?,?)",
            (
                record.id,
                record.minute,
                to_json(record.files),
                record.new,
                record.same,
                record.conflicts,
                record.backup,
                record.entries,
            ),
        )

    def _remember(self, rows: Iterable[RowChange]) -> None:
        for row in rows:
            earlier = self._rows.get(row.id)
            before = earlier.before if earlier else row.before
            self._rows[row.id] = RowChange(row.kind, row.id, before, row.after)
