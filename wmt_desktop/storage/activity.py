"""The entries of an arena as its history shows them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, desc, select

from wmt_desktop.domain.log import Operation, read_header, read_operations
from wmt_desktop.services.ports import Activity
from wmt_desktop.storage.tables import branch, entry, stream

_KNOWN = {"set", "urn", "redact"}


def activity_of(
    connection: Connection, arena: str, limit: int, skip: int = 0
) -> tuple[Activity, ...]:
    """Return the entries of an arena, the newest first; see ``Reader.activity``."""
    rows = connection.execute(
        select(entry.c.line, stream.c.id, stream.c.device, stream.c.own)
        .join_from(entry, branch)
        .join(stream)
        .where(stream.c.arena == arena)
        .order_by(desc(entry.c.clock), desc(stream.c.id), desc(entry.c.seq))
        .limit(limit)
        .offset(skip)
    )
    return tuple(_activity(*row) for row in rows)


def _activity(line: bytes, written_in: str, device: str, own: int) -> Activity:
    header = read_header(line)
    operations = [each for each in read_operations(line) if each]
    return Activity(
        header.minute,
        device,
        bool(own),
        written_in,
        header.number,
        header.action,
        _touched(operations),
        newer=any(each[0] not in _KNOWN for each in operations),
        undone=header.undoes > 0,
    )


def _touched(operations: Sequence[Operation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(each[2]) for each in operations if each[0] == "set"))
