"""The log in segments, forks, trust, redaction; the typed tables are written anew from the log."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

from alembic import op
from sqlalchemy import Connection, Row, text

from wmt_desktop.domain.log import pack, read_header
from wmt_desktop.storage.author import LOCAL
from wmt_desktop.storage.checking import rebuild_from_log
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.tables import metadata

revision = "0002"
down_revision = "0001"

_OLD = (
    "change",
    "seen",
    "redaction",
    "urn",
    "ballot",
    "conflict",
    "entry",
    "note",
    "cluster",
    "round",
    "initiative",
    "decision",
    "arena",
)
_Rows = dict[str, Sequence[Row[Any]]]
_KEPT = ("branch", "stream", "imported_file", "merge_record")


def upgrade() -> None:
    """Pack the entries of each stream, and build everything else anew."""
    connection = op.get_bind()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    old = {table: connection.exec_driver_sql(f"SELECT * FROM {table}").all() for table in _KEPT}
    lines = {
        row.id: connection.exec_driver_sql(
            "SELECT hash, line FROM entry WHERE branch = ? ORDER BY seq", (row.id,)
        ).all()
        for row in old["branch"]
    }
    for table in (*_OLD, *_KEPT):
        connection.execute(text(f'DROP TABLE "{table}"'))
    metadata.create_all(connection, checkfirst=False)
    _fill(connection, old, lines)
    rebuild_from_log(Sql(connection))


def _fill(connection: Connection, old: _Rows, lines: dict[int, Sequence[Row[Any]]]) -> None:
    write = connection.exec_driver_sql
    write("INSERT INTO meta (name, value) VALUES ('database', ?)", (secrets.token_hex(16),))
    for row in old["stream"]:
        write(
            "INSERT INTO stream (id, arena, owner, retired, public_key, device, merge) "
            "VALUES (?,?,?,0,?,?,0)",
            (row.id, row.arena, LOCAL if row.own else "", row.public_key, row.device),
        )
    for row in old["branch"]:
        entries = lines[row.id]
        minute = read_header(entries[-1].line).minute if entries else 0
        write(
            "INSERT INTO branch (id, stream, parent, fork_seq, n, head, clock, minute, holes, "
            "named, merge) VALUES (?,?,NULL,0,?,?,?,?,0,'{}',0)",
            (row.id, row.stream, row.n, row.head, row.clock, minute),
        )
        if entries:
            body = pack(b"".join(entry.line + b"\n" for entry in entries))
            write(
                "INSERT INTO segment (branch, first, last, head, clock, minute, packed, body, "
                "merge) VALUES (?,1,?,?,?,?,1,?,0)",
                (row.id, row.n, row.head, row.clock, minute, body),
            )
    for row in old["merge_record"]:
        # Nothing tells any more which entries it brought: the list stays, taking it back does not.
        write("INSERT INTO merge_record VALUES (?,?,?,?,?,?,?,?,0)", tuple(row)[:8])
    for row in old["imported_file"]:
        write(
            "INSERT INTO imported_file (sha256, name, at, new, same, merge) VALUES (?,?,?,?,?,0)",
            (row.sha256, row.name, row.at, row.new, row.same),
        )


def downgrade() -> None:
    """Nothing is ever taken back: a copy of the file was kept before."""
    raise NotImplementedError
