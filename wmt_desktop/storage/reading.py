"""The store as the services read it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, cast, overload

from sqlalchemy import Connection

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.log import Change, read_header, read_operations
from wmt_desktop.domain.rounds import Round, Urn
from wmt_desktop.services.ports import Conflict, Entity, HistoryLine, OwnEntry, Stream
from wmt_desktop.storage.changes import Changes
from wmt_desktop.storage.conflicts import conflicts_of
from wmt_desktop.storage.digest import digest_of
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.urns import SqliteUrns, sealed_urns

_OF_ARENA = "WHERE arena = ?"


class SqliteReader:
    """A consistent view: everything is read in one transaction of ``connection``."""

    def __init__(self, connection: Connection, urns: SqliteUrns) -> None:
        self._connection = connection
        self._urns = urns

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
        """Return this installation's entries of an arena, the oldest first.

        They are read one by one when asked for, as long as this view is open.
        """
        found = self._connection.exec_driver_sql(
            "SELECT b.id, b.n FROM stream s JOIN branch b ON b.stream = s.id "
            "WHERE s.arena = ? AND s.own",
            (arena,),
        ).first()
        return _OwnEntries(self._own_entry, *(found or (0, 0)))

    def _own_entry(self, branch: int, number: int) -> OwnEntry:
        line = self._scalar("SELECT line FROM entry WHERE branch = ? AND seq = ?", branch, number)
        header = read_header(line)
        operations = tuple(each for each in read_operations(line) if each is not None)
        return OwnEntry(number, header.minute, header.action, header.undoes, operations)

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream, or empty before the first entry."""
        return self._scalar("SELECT id FROM stream WHERE arena = ? AND own", arena) or ""

    def conflicts(self, arena: str) -> tuple[Conflict, ...]:
        """Return the fields of an arena with more than one standing value, and disputed ballots.

        A disputed ballot has the round as its entity and ``ballot`` as its field.
        """
        return conflicts_of(self._connection, arena)

    def streams(self, arena: str) -> tuple[Stream, ...]:
        """Return every stream of an arena, sorted by id."""
        rows = self._connection.exec_driver_sql(
            "SELECT s.id, b.id, b.head, s.public_key, s.device FROM stream s "
            "JOIN branch b ON b.stream = s.id WHERE s.arena = ? ORDER BY s.id",
            (arena,),
        ).all()
        return tuple(
            Stream(id, self._lines(branch), head, public_key, device)
            for id, branch, head, public_key, device in rows
        )

    def _lines(self, branch: int) -> tuple[bytes, ...]:
        rows = self._connection.exec_driver_sql(
            "SELECT line FROM entry WHERE branch = ? ORDER BY seq", (branch,)
        )
        return tuple(line for (line,) in rows.tuples())

    def urn_count(self, round_id: str) -> int:
        """Return how many ballots lie in the open urn of this laptop."""
        return self._urns.count(round_id)

    def knows_file(self, sha256: str) -> bool:
        """Tell whether a session file with these bytes was merged before."""
        return self._scalar("SELECT 1 FROM imported_file WHERE sha256 = ?", sha256) is not None

    def digest(self, arena: str | None = None) -> str:
        """Return the SHA-256 of the state of one arena, or of all, hex."""
        return digest_of(self._connection, arena)

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


class _OwnEntries(Sequence[OwnEntry]):
    """The entries of a branch, decoded when somebody looks."""

    def __init__(self, read: Callable[[int, int], OwnEntry], branch: int, count: int) -> None:
        self._read = read
        self._branch = branch
        self._numbers = range(1, count + 1)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> OwnEntry: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[OwnEntry]: ...

    def __getitem__(self, index: int | slice) -> OwnEntry | Sequence[OwnEntry]:
        if isinstance(index, slice):
            return tuple(self._read(self._branch, number) for number in self._numbers[index])
        return self._read(self._branch, self._numbers[index])
