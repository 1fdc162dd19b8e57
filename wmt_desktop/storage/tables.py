"""The tables: the log, its index, and one typed table per kind of thing.

The log lies in segments: consecutive entries of one branch, as bytes and mostly compressed as
they came. What a thing is now stands in the typed tables; what it was before is read from the
segments of its arena when somebody asks.

The typed tables only hold on to their arena: a merged file may name a thing that nobody has, and
a merge must never fail over that. They can be dropped and rebuilt from the log.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    event,
)

from wmt_desktop.domain.field_types import COUNT, INTEGER, MINUTE, MONEY, PLACE, REFERENCE, TRUTH
from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.storage.values import AGED, choices_of

metadata = MetaData()

# Clocks do not fit into the 32 bits of an INTEGER of PostgreSQL.
_LONG = BigInteger().with_variant(Integer, "sqlite")
# Texts are ordered by their code points, as SQLite and Python do, whatever a server is set to.
_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
_STRICT: dict[str, Any] = {"sqlite_strict": True}
_SORTED: dict[str, Any] = {**_STRICT, "sqlite_with_rowid": False}
"""Rows lie in the order of the primary key, and nothing tells in which order they came."""


def _merge() -> Column[int]:
    """The number of the merge that brought the row, 0 for what was written here."""
    return Column("merge", Integer, nullable=False)


meta = Table(
    "meta",
    metadata,
    Column("name", _TEXT, primary_key=True),
    Column("value", _TEXT, nullable=False),
    **_STRICT,
)
installation = Table(
    "installation",
    metadata,
    Column("id", _TEXT, primary_key=True),
    Column("token", _TEXT, nullable=False),
    **_STRICT,
)
stream = Table(
    "stream",
    metadata,
    Column("id", _TEXT, primary_key=True),
    Column("arena", _TEXT, nullable=False, index=True),
    # The installation that writes it, or empty; a retired one is not written on.
    Column("owner", _TEXT, nullable=False),
    Column("retired", Integer, CheckConstraint("retired IN (0, 1)"), nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("device", _TEXT, nullable=False),
    _merge(),
    **_STRICT,
)
branch = Table(
    "branch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("stream", _TEXT, ForeignKey("stream.id"), nullable=False, index=True),
    Column("parent", Integer, ForeignKey("branch.id")),
    Column("fork_seq", Integer, nullable=False),
    # The last entry.
    Column("n", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("clock", _LONG, nullable=False),
    Column("minute", Integer, nullable=False),
    # How many of its operations were erased.
    Column("holes", Integer, nullable=False),
    # The last entry of each other branch that an entry of this one names (JSON).
    Column("named", _TEXT, nullable=False),
    _merge(),
    **_STRICT,
)
segment = Table(
    "segment",
    metadata,
    Column("branch", Integer, ForeignKey("branch.id"), primary_key=True),
    # Numbers of the first and the last entry, and the chain hash, clock and minute of the last.
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("clock", _LONG, nullable=False),
    Column("minute", Integer, nullable=False),
    # The lines, each with a line feed; raw deflate where packed.
    Column("packed", Integer, CheckConstraint("packed IN (0, 1)"), nullable=False),
    Column("body", LargeBinary, nullable=False),
    _merge(),
    **_STRICT,
)
voucher = Table(
    "voucher",
    metadata,
    # The key of a file that these entries came in: whoever has a stream can add to it, so a
    # key stands for what it signed and for nothing behind it.
    Column("branch", Integer, ForeignKey("branch.id"), primary_key=True),
    Column("key", _TEXT, primary_key=True),
    Column("last", Integer, primary_key=True),
    Column("first", Integer, nullable=False),
    _merge(),
    **_SORTED,
)
signer = Table(
    "signer",
    metadata,
    Column("key", _TEXT, primary_key=True),
    Column("device", _TEXT, nullable=False),
    Column("standing", _TEXT, nullable=False),
    Column("minute", Integer, nullable=False),
    **_STRICT,
)
redaction = Table(
    "redaction",
    metadata,
    Column("arena", _TEXT, primary_key=True),
    # Chain hash of the entry, and the place of the operation in it.
    Column("entry", LargeBinary, primary_key=True),
    Column("idx", Integer, primary_key=True),
    # Who asks for it, or empty; it holds where that key is an enrolled coordinator's.
    Column("key", _TEXT, primary_key=True),
    **_SORTED,
)
urn = Table(
    "urn",
    metadata,
    Column("round", _TEXT, primary_key=True),
    Column("branch", Integer, ForeignKey("branch.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("idx", Integer, primary_key=True),
    Column("issued", _LONG, CheckConstraint("issued >= 0"), nullable=False),
    Column("spoiled", _LONG, CheckConstraint("spoiled >= 0"), nullable=False),
    **_SORTED,
)
ballot = Table(
    "ballot",
    metadata,
    Column("round", _TEXT, primary_key=True),
    Column("ballot_id", LargeBinary, primary_key=True),
    Column("content", _TEXT, primary_key=True),
    Column("branch", Integer, ForeignKey("branch.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    **_SORTED,
)


@event.listens_for(ballot, "after_create")
def _shorten_ballot_key(_table: Table, connection: Connection, **_: Any) -> None:
    """Let PostgreSQL index a digest: its indexes take no more than 2704 bytes a row."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "ALTER TABLE ballot DROP CONSTRAINT ballot_pkey; CREATE UNIQUE INDEX ballot_once "
            "ON ballot (round, ballot_id, md5(content), branch, seq)"
        )


conflict = Table(
    "conflict",
    metadata,
    # Files may claim things of one id for several arenas.
    Column("arena", _TEXT, primary_key=True),
    Column("entity", _TEXT, primary_key=True),
    Column("field", _TEXT, primary_key=True),
    **_SORTED,
)
merge_record = Table(
    "merge_record",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", _TEXT, nullable=False, unique=True),
    Column("minute", Integer, nullable=False),
    Column("files", _TEXT, nullable=False),
    Column("new", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("backup", _TEXT, nullable=False),
    Column("entries", Integer, nullable=False),
    **_STRICT,
)
imported_file = Table(
    "imported_file",
    metadata,
    Column("sha256", _TEXT, primary_key=True),
    Column("name", _TEXT, nullable=False),
    Column("at", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    _merge(),
    **_STRICT,
)
file = Table(
    "file",
    metadata,
    Column("sha256", _TEXT, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    _merge(),
    **_STRICT,
)

DERIVED = ("urn", "ballot", "conflict")
"""Tables beside the typed ones that follow from the log."""


def _column(kind: str, name: str) -> Column[object]:
    field_type = FIELDS[kind][name]
    nullable = name != "arena" and field_type in (MONEY, REFERENCE, PLACE)
    number = field_type in (INTEGER, COUNT, MINUTE, MONEY, TRUTH)
    rules: list[CheckConstraint | ForeignKey] = []
    choices = choices_of(field_type)
    if choices:
        # SQLite builds a table for each IN of each row: half the time of writing a note.
        rules.append(CheckConstraint(" OR ".join(f"\"{name}\" = '{each}'" for each in choices)))
    elif field_type is TRUTH:
        rules.append(CheckConstraint(f'"{name}" IN (0, 1)'))
    elif field_type in (COUNT, MINUTE, MONEY):
        rules.append(CheckConstraint(f'"{name}" >= 0'))
    if name == "arena":
        rules.append(ForeignKey("arena.id"))
    return Column(name, _LONG if number else _TEXT, *rules, nullable=nullable)


for _kind in FIELDS:
    _table = Table(
        _kind,
        metadata,
        Column("id", _TEXT, primary_key=True),
        *(_column(_kind, name) for name in FIELDS[_kind] if (_kind, name) != ("arena", "arena")),
        *([Column("born", _LONG, nullable=False)] if _kind in AGED else []),
        **_STRICT,
    )
    if _kind == "note":  # capture asks for the last position of each cluster
        Index("ix_note_arena", _table.c.arena, _table.c.cluster, _table.c.order)
    elif _kind != "arena":
        Index(f"ix_{_kind}_arena", _table.c.arena)
