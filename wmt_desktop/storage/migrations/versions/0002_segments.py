"""The log in segments, forks, trust, redaction."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from typing import Any

from alembic import op
from sqlalchemy import Connection, Row, text

from wmt_desktop.domain.log import pack, read_header

revision = "0002"
down_revision = "0001"

_Rows = dict[str, Sequence[Row[Any]]]
_KEPT = ("branch", "stream", "imported_file", "merge_record")
_OLD = (
    *("change", "seen", "redaction", "urn", "ballot", "conflict", "entry"),
    *("note", "cluster", "round", "initiative", "decision", "arena"),
)
STATEMENTS = (
    """
    CREATE TABLE meta (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (name)
    )
     STRICT
    """,
    """
    CREATE TABLE installation (
        id TEXT NOT NULL,
        token TEXT NOT NULL,
        PRIMARY KEY (id)
    )
     STRICT
    """,
    """
    CREATE TABLE stream (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        owner TEXT NOT NULL,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        public_key BLOB NOT NULL,
        device TEXT NOT NULL,
        merge INTEGER NOT NULL,
        PRIMARY KEY (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_stream_arena ON stream (arena)
    """,
    """
    CREATE TABLE branch (
        id INTEGER NOT NULL,
        stream TEXT NOT NULL,
        parent INTEGER,
        fork_seq INTEGER NOT NULL,
        n INTEGER NOT NULL,
        head BLOB NOT NULL,
        clock INTEGER NOT NULL,
        minute INTEGER NOT NULL,
        holes INTEGER NOT NULL,
        named TEXT NOT NULL,
        merge INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(stream) REFERENCES stream (id),
        FOREIGN KEY(parent) REFERENCES branch (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_branch_stream ON branch (stream)
    """,
    """
    CREATE TABLE segment (
        branch INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        head BLOB NOT NULL,
        clock INTEGER NOT NULL,
        minute INTEGER NOT NULL,
        packed INTEGER NOT NULL CHECK (packed IN (0, 1)),
        body BLOB NOT NULL,
        merge INTEGER NOT NULL,
        PRIMARY KEY (branch, first),
        FOREIGN KEY(branch) REFERENCES branch (id)
    )
     STRICT
    """,
    """
    CREATE TABLE voucher (
        branch INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        last INTEGER NOT NULL,
        first INTEGER NOT NULL,
        merge INTEGER NOT NULL,
        PRIMARY KEY (branch, "key", last),
        FOREIGN KEY(branch) REFERENCES branch (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE signer (
        "key" TEXT NOT NULL,
        device TEXT NOT NULL,
        standing TEXT NOT NULL,
        minute INTEGER NOT NULL,
        PRIMARY KEY ("key")
    )
     STRICT
    """,
    """
    CREATE TABLE redaction (
        arena TEXT NOT NULL,
        entry BLOB NOT NULL,
        idx INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        PRIMARY KEY (arena, entry, idx, "key")
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE merge_record (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        minute INTEGER NOT NULL,
        files TEXT NOT NULL,
        new INTEGER NOT NULL,
        same INTEGER NOT NULL,
        conflicts INTEGER NOT NULL,
        backup TEXT NOT NULL,
        entries INTEGER NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )
     STRICT
    """,
    """
    CREATE TABLE imported_file (
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        at INTEGER NOT NULL,
        new INTEGER NOT NULL,
        same INTEGER NOT NULL,
        merge INTEGER NOT NULL,
        PRIMARY KEY (sha256)
    )
     STRICT
    """,
    """
    CREATE TABLE file (
        sha256 TEXT NOT NULL,
        content BLOB NOT NULL,
        merge INTEGER NOT NULL,
        PRIMARY KEY (sha256)
    )
     STRICT
    """,
)


def upgrade() -> None:
    """Pack the entries of each stream, and drop what follows from them."""
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
    for statement in STATEMENTS:
        op.execute(statement)
    _fill(connection, old, lines)


def _fill(connection: Connection, old: _Rows, lines: dict[int, Sequence[Row[Any]]]) -> None:
    write = connection.exec_driver_sql
    write("INSERT INTO meta (name, value) VALUES ('database', ?)", (secrets.token_hex(16),))
    for row in old["stream"]:
        write(
            "INSERT INTO stream (id, arena, owner, retired, public_key, device, merge) "
            "VALUES (?,?,?,0,?,?,0)",
            (row.id, row.arena, "here" if row.own else "", row.public_key, row.device),
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
            arena = next(each.arena for each in old["stream"] if each.id == row.stream)
            for entry, index in _orders_to_erase([entry.line for entry in entries]):
                write(
                    "INSERT INTO redaction (arena, entry, idx, \"key\") VALUES (?,?,?,'') "
                    "ON CONFLICT DO NOTHING",
                    (arena, entry, index),
                )
    for row in old["merge_record"]:
        # Nothing tells any more which entries it brought: the list stays, taking it back does not.
        write("INSERT INTO merge_record VALUES (?,?,?,?,?,?,?,?,0)", tuple(row)[:8])
    for row in old["imported_file"]:
        write(
            "INSERT INTO imported_file (sha256, name, at, new, same, merge) VALUES (?,?,?,?,?,0)",
            (row.sha256, row.name, row.at, row.new, row.same),
        )


def _orders_to_erase(lines: Sequence[bytes]) -> list[tuple[bytes, int]]:
    """Return the operations that entries ask to be erased; nobody signed that yet."""
    parts = [part for line in lines for part in line.split(b"\t") if part.startswith(b'["redact"')]
    return [(bytes.fromhex(entry), index) for _, entry, index, *_ in map(json.loads, parts)]


def downgrade() -> None:
    """Nothing is ever taken back: a copy of the file was kept before."""
    raise NotImplementedError
