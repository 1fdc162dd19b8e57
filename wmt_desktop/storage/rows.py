"""Rows of the typed tables and the domain objects they stand for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Connection, bindparam, select

from wmt_desktop.domain.fields import DATACLASSES, FIELDS, TRUTH
from wmt_desktop.domain.state import DEFAULTS
from wmt_desktop.services.ports import Entity
from wmt_desktop.storage.tables import from_json, is_json, metadata, to_json

Row = tuple[Any, ...]


class Rows:
    """The typed table of one kind.

    Columns stand in the order of the dataclass's fields, so a row is its argument list.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._class: Any = DATACLASSES[kind]
        self.columns = [field.name for field in fields(self._class)]
        self._json = {
            name for name in self.columns if name in FIELDS[kind] and is_json(FIELDS[kind][name])
        }
        self._decoders = [
            (position, _decoder(kind, name))
            for position, name in enumerate(self.columns)
            if name in FIELDS[kind] and (name in self._json or _needs_decoding(kind, name))
        ]
        self.table = metadata.tables[kind]
        self.select = select(*(self.table.c[name] for name in self.columns))
        self._one = self.select.where(self.table.c.id == bindparam("id"))
        listed = ", ".join(f'"{name}"' for name in self.columns)
        marks = ", ".join("?" * len(self.columns))
        updates = ", ".join(f'"{name}"=excluded."{name}"' for name in self.columns[1:])
        self._by_id = f'SELECT {listed} FROM "{kind}" WHERE id IN (SELECT value FROM json_each(?))'
        self._insert = f'INSERT INTO "{kind}" ({listed}) VALUES ({marks}) ON CONFLICT (id) DO '
        self._update = f"UPDATE SET {updates}"

    def row(self, id: str, values: Mapping[str, object]) -> Row:
        """Return the row of a thing whose fields have these JSON values; defaults fill the rest."""
        defaults = DEFAULTS[self.kind]
        row: list[object] = [id]
        for name in self.columns[1:]:
            value = values[name] if name in values else defaults[name]
            row.append(to_json(value) if name in self._json and value is not None else value)
        return tuple(row)

    def thing(self, row: Sequence[Any]) -> Entity:
        """Return the domain object of a row."""
        arguments = list(row)
        for position, decode in self._decoders:
            arguments[position] = decode(arguments[position])
        return self._class(*arguments)  # type: ignore[no-any-return]

    def upsert(self, sql: sqlite3.Connection, rows: Sequence[Row]) -> None:
        """Write rows, new or not."""
        sql.executemany(self._insert + self._update, rows)

    def insert_missing(self, sql: sqlite3.Connection, row: Row) -> None:
        """Write a row unless there is one with its id."""
        sql.execute(self._insert + "NOTHING", row)

    def by_id(self, sql: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Row]:
        """Return the rows of those ids that are there."""
        return {row[0]: row for row in sql.execute(self._by_id, (to_json(ids),))}

    def find(self, connection: Connection, id: str) -> Entity | None:
        """Return the domain object with this id, or None."""
        row = connection.execute(self._one, {"id": id}).first()
        return None if row is None else self.thing(row)


def _needs_decoding(kind: str, name: str) -> bool:
    field_type = FIELDS[kind][name]
    return field_type is TRUTH or isinstance(field_type.decode, type)


def _decoder(kind: str, name: str) -> Callable[[Any], object]:
    field_type = FIELDS[kind][name]
    if field_type is TRUTH:
        return bool
    if is_json(field_type):
        return lambda text: field_type.decode(None if text is None else from_json(text))
    choices = cast("type[StrEnum]", field_type.decode)
    return {str(choice): choice for choice in choices}.__getitem__


ROWS: Mapping[str, Rows] = {kind: Rows(kind) for kind in DATACLASSES}
