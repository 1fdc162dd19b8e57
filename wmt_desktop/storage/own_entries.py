"""This installation's entries as undo reads them: decoded once, since entries never change."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from wmt_desktop.domain.log import read_header, read_operations
from wmt_desktop.services.ports import OwnEntry


@dataclass(frozen=True, slots=True)
class _Known:
    """The first entries of a branch, and the chain hash of the last of them."""

    entries: tuple[OwnEntry, ...] = ()
    head: bytes = b""


class OwnEntries:
    """Keeps decoded entries between two looks at the undo list.

    The chain hash of the last one tells whether they still are the branch: a transaction may
    have been rolled back, or a backup restored by another program.
    """

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}

    def of(self, sql: sqlite3.Connection, arena: str) -> Sequence[OwnEntry]:
        """Return this installation's entries of an arena, the oldest first."""
        found = sql.execute(
            "SELECT b.id FROM stream s JOIN branch b ON b.stream = s.id WHERE s.arena = ? AND s.own",
            (arena,),
        ).fetchone()
        if found is None:
            return ()
        branch = found[0]
        known = self._still_true(sql, branch)
        rows = sql.execute(
            "SELECT seq, hash, line FROM entry WHERE branch = ? AND seq > ? ORDER BY seq",
            (branch, len(known.entries)),
        ).fetchall()
        if rows:
            new = tuple(_decoded(number, line) for number, _, line in rows)
            known = _Known(known.entries + new, rows[-1][1])
            self._known[branch] = known
        return known.entries

    def _still_true(self, sql: sqlite3.Connection, branch: int) -> _Known:
        """Return what is known of a branch, or nothing when it has become another."""
        known = self._known.get(branch, _Known())
        head = sql.execute(
            "SELECT hash FROM entry WHERE branch = ? AND seq = ?", (branch, len(known.entries))
        ).fetchone()
        return known if head == (known.head,) else _Known()


def _decoded(number: int, line: bytes) -> OwnEntry:
    header = read_header(line)
    operations = tuple(each for each in read_operations(line) if each is not None)
    return OwnEntry(number, header.minute, header.action, header.undoes, operations)
