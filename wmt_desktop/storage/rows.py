"""Rows of the typed tables and the domain objects they stand for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Connection

from wmt_desktop.domain.fields import DATACLASSES, FIELDS, TRUTH
from wmt_desktop.domain.state import DEFAULTS
from wmt_desktop.services.ports import Entity
from wmt_desktop.storage.tables import is_json, to_json

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
        listed = ", ".join(f'"{name}"' for name in self.columns)
        marks = ", ".join("?" * len(self.columns))
        updates = ", ".join(f'"{name}"=excluded."{name}"' for name in self.columns[1:])
        self.select = f'SELECT {listed} FROM "{kind}"'
        self._upsert = (
            f'INSERT INTO "{kind}" ({listed}) VALUES ({marks}) '
            f"ON CONFLICT (id) DO UPDATE SET {updates}"
        )

    def row(self, id: str, values: Mapping[str, object]) -> Row:
        """Return the row of a thing whose fields have these JSON values; defaults fill the rest."""
        defaults = DEFAULTS[self.kind]
        row: list[object] = [id]
        for name in self.columns[1:]:
            value = values[name] if name in values else defaults[name]
            row.append(to_json(value) if name in self._json and value is not None else value)
        return tuple(row)

    def thing(self, row: Row) -> Entity:
        """Return the domain object of a row."""
        arguments = list(row)
        for position, decode in self._decoders:
            arguments[position] = decode(arguments[position])
        return self._class(*arguments)  # type: ignore[no-any-return]

    def upsert(self, connection: Connection, rows: Iterable[Row]) -> None:
        """Write rows, new or not."""
        batch = list(rows)
        if batch:
            connection.exec_driver_sql(self._upsert, batch)

    def by_id(self, connection: Connection, ids: Iterable[str]) -> dict[str, Row]:
        """Return the rows of those ids that are there."""
        found = connection.exec_driver_sql(
            f"{self.select} WHERE id IN (SELECT value FROM json_each(?))", (to_json(list(ids)),)
        )
        return {row[0]: tuple(row) for row in found}

    def things(self, connection: Connection, rest: str, *parameters: object) -> tuple[Entity, ...]:
        """Return the domain objects that ``rest`` (WHERE …, ORDER BY …) selects."""
        found = connection.exec_driver_sql(f"{self.select} {rest}", parameters)
        return tuple(self.thing(row) for row in found.tuples())


def _needs_decoding(kind: str, name: str) -> bool:
    field_type = FIELDS[kind][name]
    return field_type is TRUTH or isinstance(field_type.decode, type)


def _decoder(kind: str, name: str) -> Callable[[Any], object]:
    field_type = FIELDS[kind][name]
    if field_type is TRUTH:
        return bool
    if is_json(field_type):
        return lambda text: field_type.decode(None if text is None else json.loads(text))
    choices = cast("type[StrEnum]", field_type.decode)
    return {str(choice): choice for choice in choices}.__getitem__


ROWS: Mapping[str, Rows] = {kind: Rows(kind) for kind in DATACLASSES}
