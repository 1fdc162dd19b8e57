"""The store as the services read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Connection

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.log import Change, read_header
from wmt_desktop.domain.rounds import Round, Urn
from wmt_desktop.services.ports import Conflict, Entity, HistoryLine, MergeRecord, OwnEntry, Stream
from wmt_desktop.storage.changes import Changes
from wmt_desktop.storage.conflicts import conflicts_of
from wmt_desktop.storage.digest import digest_of
from wmt_desktop.storage.own_entries import OwnEntries
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.urns import sealed_urns

_OF_ARENA = "WHERE arena = ?"


class SqliteReader:
    """A consistent view: everything is read in one transaction of ``connection``."""

    def __init__(self, connection: Connection, own_entries: OwnEntries) -> None:
        self._connection = connection
        self._own_entries = own_entries

    def arenas(self) -> tuple[Arena, ...]:
        """Return all arenas that are not deleted, the last changed first."""
        return cast(
            "tuple[Arena, ...]",
            ROWS["arena"].things(
                self._connection,
                "WHERE NOT deleted ORDER BY (SELECT max(b.clock) FROM stream s "
                "JOIN branch b ON b.stream = s.id WHERE s.arena = arena.id) DESC, id",
            ),
        )

    def last_saved(self, arena: str) -> int:
        """Return the minute of the arena's last entry (since 1970 UTC), 0 without one."""
        line = self._scalar(
            "SELECT e.line FROM stream s JOIN branch b ON b.stream = s.id "
            "JOIN entry e ON e.branch = b.id AND e.seq = b.n "
            "WHERE s.arena = ? ORDER BY b.clock DESC LIMIT 1",
            arena,
        )
        return read_header(line).minute if line else 0

    def find(self, entity: str) -> Entity | None:
        """Return one thing by its id, deleted or not, or None."""
        rows = ROWS.get(kind_of(entity))
        found = rows.things(self._connection, "WHERE id = ?", entity) if rows else ()
        return found[0] if found else None

    def notes(self, arena: str) -> tuple[Note, ...]:
        """Return all notes of an arena, also deleted and absorbed ones, in order."""
        return cast("tuple[Note, ...]", self._of_arena("note", arena, 'ORDER BY "order", id'))

    def clusters(self, arena: str) -> tuple[Cluster, ...]:
        """Return all clusters of an arena, also deleted ones, in order."""
        return cast("tuple[Cluster, ...]", self._of_arena("cluster", arena, 'ORDER BY "order", id'))

    def rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena, the oldest first."""
        return cast("tuple[Round, ...]", self._by_age("round", arena))

    def initiatives(self, arena: str) -> tuple[Initiative, ...]:
        """Return all initiatives, also deleted ones, in order."""
        return cast(
            "tuple[Initiative, ...]", self._of_arena("initiative", arena, 'ORDER BY "order", id')
        )

    def decisions(self, arena: str) -> tuple[Decision, ...]:
        """Return the decisions, the oldest first."""
        return cast("tuple[Decision, ...]", self._by_age("decision", arena))

    def urns(self, round_id: str) -> tuple[Urn, ...]:
        """Return the sealed urns of a round, one per laptop that held it.

        A ballot that a copied laptop sealed a second time is in the first of them only.
        """
        return sealed_urns(self._connection, round_id)

    def changes(self, entity: str, field_name: str) -> tuple[Change, ...]:
        """Return every value that one field ever had, the oldest first."""
        for _, fields in Changes(self._connection).of([entity]):
            return tuple(sorted(fields.get(field_name, ()), key=lambda change: change.stamp))
        return ()

    def history(self, entity: str) -> tuple[HistoryLine, ...]:
        """Return every change of one thing, the newest first; values as in the log."""
        rows = self._connection.exec_driver_sql(
            "SELECT e.line, c.field, c.value, b.stream, s.own FROM change c "
            "JOIN branch b ON b.id = c.branch JOIN stream s ON s.id = b.stream "
            "JOIN entry e ON e.branch = c.branch AND e.seq = c.seq WHERE c.entity = ? "
            "ORDER BY c.clock DESC, b.stream DESC, c.seq DESC, c.idx DESC",
            (entity,),
        )
        lines = []
        for line, name, value, stream, own in rows.tuples():
            header = read_header(line)
            lines.append(
                HistoryLine(
                    header.minute, header.action, name, json.loads(value), stream, bool(own)
                )
            )
        return tuple(lines)

    def own_entries(self, arena: str) -> Sequence[OwnEntry]:
        """Return this installation's entries of an arena, the oldest first."""
        return self._own_entries.of(self._connection, arena, keep=True)

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream, or empty where there is none yet."""
        return self._scalar("SELECT id FROM stream WHERE arena = ? AND own", arena) or ""

    def conflicts(self, arena: str) -> tuple[Conflict, ...]:
        """Return the fields of an arena with more than one standing value, and disputed ballots.

        A disputed ballot has the round as its entity and ``ballot`` as its field.
        """
        return conflicts_of(self._connection, arena)

    def streams(self, arena: str) -> tuple[Stream, ...]:
        """Return every stream of an arena that has entries, sorted by id."""
        rows = self._connection.exec_driver_sql(
            "SELECT s.id, b.id, b.head, s.public_key, s.device FROM stream s "
            "JOIN branch b ON b.stream = s.id WHERE s.arena = ? AND b.n ORDER BY s.id",
            (arena,),
        ).all()
        return tuple(
            Stream(stream, self._lines(branch), head, public_key, device)
            for stream, branch, head, public_key, device in rows
        )

    def _lines(self, branch: int) -> tuple[bytes, ...]:
        rows = self._connection.exec_driver_sql(
            "SELECT line FROM entry WHERE branch = ? ORDER BY seq", (branch,)
        )
        return tuple(line for (line,) in rows.tuples())

    def knows_file(self, sha256: str) -> bool:
        """Tell whether a session file with these bytes was merged before."""
        return self._scalar("SELECT 1 FROM imported_file WHERE sha256 = ?", sha256) is not None

    def digest(self, arena: str | None = None) -> str:
        """Return the SHA-256 of the state of one arena, or of all, hex."""
        return digest_of(self._connection, arena)

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return the merges that took place here, the newest first."""
        rows = self._connection.exec_driver_sql(
            "SELECT id, minute, files, new, same, conflicts, backup, entries "
            "FROM merge_record ORDER BY number DESC"
        )
        return tuple(
            MergeRecord(merge, minute, tuple(json.loads(files)), *rest)
            for merge, minute, files, *rest in rows.tuples()
        )

    def entry_count(self) -> int:
        """Return the number of entries of all streams."""
        return int(self._scalar("SELECT coalesce(sum(n), 0) FROM branch"))

    def _scalar(self, statement: str, *parameters: object) -> Any:
        return self._connection.exec_driver_sql(statement, parameters).scalar()

    def _of_arena(self, kind: str, arena: str, rest: str) -> tuple[Entity, ...]:
        return ROWS[kind].things(self._connection, f"{_OF_ARENA} {rest}", arena)

    def _by_age(self, kind: str, arena: str) -> tuple[Entity, ...]:
        return self._of_arena(
            kind,
            arena,
            f'ORDER BY (SELECT min(c.clock) FROM change c WHERE c.entity = "{kind}".id), id',
        )
