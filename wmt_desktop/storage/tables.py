"""The tables: the log, its index, and one typed table per kind of thing.

The log's tables hold each other by foreign keys. The typed tables only hold
on to their arena: a merged file may name a thing that nobody has, and a merge
must never fail over that. They can be dropped and rebuilt from the log.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from wmt_desktop.domain.fields import (
    COUNT,
    FIELDS,
    INTEGER,
    LANGUAGE,
    MINUTE,
    MONEY,
    ORDER,
    PLACE,
    REFERENCE,
    TEXT,
    TRUTH,
    FieldType,
)

SCHEMA_VERSION = 1
REVISION = "0001"
"""The last Alembic revision; a new database starts with it."""

metadata = MetaData()

_STRICT: dict[str, Any] = {"sqlite_strict": True}
_SORTED: dict[str, Any] = {**_STRICT, "sqlite_with_rowid": False}
"""Rows lie in the order of the primary key, and nothing tells in which order they came."""

stream = Table(
    "stream",
    metadata,
    Column("id", Text, primary_key=True),
    Column("arena", Text, nullable=False, index=True),
    Column("own", Integer, CheckConstraint("own IN (0, 1)"), nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("device", Text, nullable=False),
    **_STRICT,
)
branch = Table(
    "branch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("stream", Text, ForeignKey("stream.id"), nullable=False, index=True),
    Column("parent", Integer, ForeignKey("branch.id")),
    Column("fork_seq", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("clock", Integer, nullable=False),
    **_STRICT,
)
entry = Table(
    "entry",
    metadata,
    Column("branch", Integer, ForeignKey("branch.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("clock", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("line", LargeBinary, nullable=False),
    **_STRICT,
)
change = Table(
    "change",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("branch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("idx", Integer, primary_key=True),
    Column("clock", Integer, nullable=False),
    Column("value", Text, nullable=False),
    ForeignKeyConstraint(["branch", "seq"], ["entry.branch", "entry.seq"]),
    **_SORTED,
)
seen = Table(
    "seen",
    metadata,
    Column("branch", Integer, primary_key=True),
    Column("from_seq", Integer, primary_key=True),
    Column("other", Text, ForeignKey("stream.id"), primary_key=True),
    Column("other_seq", Integer, nullable=False),
    ForeignKeyConstraint(["branch", "from_seq"], ["entry.branch", "entry.seq"]),
    **_SORTED,
)
redaction = Table(
    "redaction",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("idx", Integer, primary_key=True),
    Column("branch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("authorised", Integer, CheckConstraint("authorised IN (0, 1)"), nullable=False),
    ForeignKeyConstraint(["branch", "seq"], ["entry.branch", "entry.seq"]),
    **_SORTED,
)
urn = Table(
    "urn",
    metadata,
    Column("round", Text, primary_key=True),
    Column("branch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("idx", Integer, primary_key=True),
    Column("issued", Integer, CheckConstraint("issued >= 0"), nullable=False),
    Column("spoiled", Integer, CheckConstraint("spoiled >= 0"), nullable=False),
    ForeignKeyConstraint(["branch", "seq"], ["entry.branch", "entry.seq"]),
    **_SORTED,
)
ballot = Table(
    "ballot",
    metadata,
    Column("round", Text, primary_key=True),
    Column("ballot_id", LargeBinary, primary_key=True),
    Column("content", Text, primary_key=True),
    Column("branch", Integer, ForeignKey("branch.id"), primary_key=True),
    **_SORTED,
)
conflict = Table(
    "conflict",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("arena", Text, nullable=False, index=True),
    **_SORTED,
)
merge_record = Table(
    "merge_record",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("minute", Integer, nullable=False),
    Column("files", Text, nullable=False),
    Column("new", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("backup", Text, nullable=False),
    Column("entries", Integer, nullable=False),
    **_STRICT,
)
imported_file = Table(
    "imported_file",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    **_STRICT,
)


def _choices(field_type: FieldType) -> list[str] | None:
    decode = field_type.decode
    if isinstance(decode, type) and issubclass(decode, StrEnum):
        return [str(choice) for choice in decode]
    return None


def is_json(field_type: FieldType) -> bool:
    """Tell whether the column holds JSON text, as for lists and places."""
    plain = (TEXT, ORDER, LANGUAGE, INTEGER, COUNT, MINUTE, MONEY, TRUTH, REFERENCE)
    return field_type not in plain and _choices(field_type) is None


def _column(kind: str, name: str) -> Column[object]:
    field_type = FIELDS[kind][name]
    nullable = name != "arena" and field_type in (MONEY, REFERENCE, PLACE)
    number = field_type in (INTEGER, COUNT, MINUTE, MONEY, TRUTH)
    rules: list[CheckConstraint | ForeignKey] = []
    choices = _choices(field_type)
    if choices:
        listed = ", ".join(f"'{choice}'" for choice in choices)
        rules.append(CheckConstraint(f'"{name}" IN ({listed})'))
    elif field_type is TRUTH:
        rules.append(CheckConstraint(f'"{name}" IN (0, 1)'))
    elif field_type in (COUNT, MINUTE, MONEY):
        rules.append(CheckConstraint(f'"{name}" >= 0'))
    if name == "arena":
        rules.append(ForeignKey("arena.id"))
    return Column(name, Integer if number else Text, *rules, nullable=nullable)


for _kind in FIELDS:
    _table = Table(
        _kind,
        metadata,
        Column("id", Text, primary_key=True),
        *(_column(_kind, name) for name in FIELDS[_kind] if (_kind, name) != ("arena", "arena")),
        **_STRICT,
    )
    if _kind == "note":  # capture asks for the last position of each cluster
        Index("ix_note_arena", _table.c.arena, _table.c.cluster, _table.c.order)
    elif _kind != "arena":
        Index(f"ix_{_kind}_arena", _table.c.arena)


def to_json(value: object) -> str:
    """Return the one JSON text of a value: equal values have equal texts."""
    return _encode(value).decode()


_encode = msgspec.json.Encoder(order="deterministic").encode
from_json = msgspec.json.Decoder().decode
