"""Rows of the typed tables and the domain objects they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from itertools import repeat
from typing import Any, cast

from wmt_desktop.domain.field_types import (
    COUNT,
    MINUTE,
    MONEY,
    ORDER,
    REFERENCE,
    TRUTH,
    FieldType,
)
from wmt_desktop.domain.fields import DATACLASSES, FIELDS
from wmt_desktop.domain.state import DEFAULTS
from wmt_desktop.services.records import Entity
from wmt_desktop.storage.sql import Sql, storable
from wmt_desktop.storage.values import AGED, choices_of, from_json, is_json, to_json

Row = tuple[Any, ...]


class Rows:
    """The typed table of one kind.

    Columns stand in the order of the dataclass's fields, so a row is its argument list.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.type: Any = DATACLASSES[kind]
        self.columns = [field.name for field in fields(self.type)]
        self._json = {
            name for name in self.columns if name in FIELDS[kind] and is_json(FIELDS[kind][name])
        }
        self._decoders = [
            (position, _decoder(kind, name))
            for position, name in enumerate(self.columns)
            if name in FIELDS[kind] and (name in self._json or _needs_decoding(kind, name))
        ]
        self._plain = {name for name in self.columns[1:] if _is_plain(FIELDS[kind].get(name))}
        self._place = {name: place for place, name in enumerate(self.columns) if place}
        self._defaults = [self._stored(name, DEFAULTS[kind].get(name)) for name in self.columns]
        self._aged = kind in AGED
        written = [*self.columns, *(["born"] if self._aged else [])]
        listed = ", ".join(f'"{name}"' for name in self.columns)
        into = ", ".join(f'"{name}"' for name in written)
        marks = ", ".join("?" * len(written))
        updates = ", ".join(f'"{name}"=excluded."{name}"' for name in self.columns[1:])
        self._standing = f'SELECT {listed} FROM "{kind}" WHERE deleted = 0'
        self._one = f'SELECT {listed} FROM "{kind}" WHERE id = ?'
        of_arena = "id" if kind == "arena" else "arena"
        self._of_arena = f'SELECT {listed} FROM "{kind}" WHERE {of_arena} = ?'
        self._insert = f'INSERT INTO "{kind}" ({into}) VALUES ({marks}) ON CONFLICT (id) DO '
        # Whoever knows the id of a thing cannot carry it off to another arena.
        kept = "" if kind == "arena" else f' WHERE "{kind}".arena = excluded.arena'
        self._update = f"UPDATE SET {updates}{kept}"
        self._count = f'SELECT count(*) FROM "{kind}" WHERE {of_arena} = ?'

    def row(self, id: str, values: Mapping[str, object]) -> Row:
        """Return the row of a thing whose fields have these JSON values; defaults fill the rest."""
        return next(self.rows([id], [values]))

    def rows(self, ids: Sequence[str], values: Sequence[Mapping[str, object]]) -> Iterator[Row]:
        """Return the row of each of these things; a column at a time, which is ten times as fast."""
        columns: list[Iterable[object]] = [ids]
        written = set().union(*values)
        for name, default in zip(self.columns[1:], self._defaults[1:], strict=True):
            if name not in written:
                column: Iterable[object] = repeat(default, len(ids))
            elif name in self._plain:
                column = [each.get(name, default) for each in values]
            else:
                column = [
                    self._stored(name, each[name]) if name in each else default for each in values
                ]
            columns.append(column)
        return zip(*columns, strict=True)

    def changed(self, row: Row, values: Mapping[str, object]) -> Row:
        """Return a row in which some fields have other JSON values."""
        changed = list(row)
        for name, value in values.items():
            if name in self._place:
                changed[self._place[name]] = self._stored(name, value)
        return tuple(changed)

    def _stored(self, name: str, value: object) -> object:
        if name in self._json:
            return None if value is None else to_json(value)
        if type(value) is str:
            return storable(value)
        return int(value) if type(value) is bool else value

    def thing(self, row: Sequence[Any]) -> Entity:
        """Return the domain object of a row."""
        arguments = list(row)
        for position, decode in self._decoders:
            arguments[position] = decode(arguments[position])
        return self.type(*arguments)  # type: ignore[no-any-return]

    def upsert(self, sql: Sql, rows: Sequence[Row], born: Mapping[str, int]) -> None:
        """Write rows, new or not.

        Args:
            born: Clock of the entry that began each thing of an ``AGED`` kind; it is kept where
                the row is there already.
        """
        sql.executemany(self._insert + self._update, self._dated(rows, born))

    def insert(self, sql: Sql, rows: Sequence[Row], born: Mapping[str, int]) -> None:
        """Write rows of things that are not there; it takes three fifths of the time of ``upsert``."""
        sql.executemany(self._insert + "NOTHING", self._dated(rows, born))

    def _dated(self, rows: Sequence[Row], born: Mapping[str, int]) -> Sequence[Row]:
        return [(*row, born[row[0]]) for row in rows] if self._aged else rows

    def insert_missing(self, sql: Sql, row: Row) -> None:
        """Write a row unless there is one with its id."""
        sql.execute(self._insert + "NOTHING", row)

    def one(self, sql: Sql, id: str) -> Row | None:
        """Return the row with this id, or None."""
        found: Row | None = sql.execute(self._one, (id,)).fetchone()
        return found

    def standing(self, sql: Sql) -> Iterator[Row]:
        """Return the rows of all things that are not deleted."""
        yield from sql.execute(self._standing)

    def count(self, sql: Sql, arena: str) -> int:
        """Return how many rows an arena has."""
        return int(sql.execute(self._count, (arena,)).fetchone()[0])

    def sorted(self, sql: Sql, arena: str, column: str) -> Iterator[Row]:
        """Return the rows of an arena in the order of a column, equals by id."""
        yield from sql.execute(f'{self._of_arena} ORDER BY "{column}", id', (arena,))

    def of_arena(self, sql: Sql, arena: str) -> dict[str, Row]:
        """Return the rows of an arena by id."""
        return {row[0]: row for row in sql.execute(self._of_arena, (arena,))}


def _is_plain(field_type: FieldType | None) -> bool:
    """Tell whether values lie in the column as they stand in the log: these cannot hold a NUL."""
    return field_type in (COUNT, MINUTE, MONEY, ORDER, REFERENCE) or (
        field_type is not None and choices_of(field_type) is not None
    )


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


ROWS: dict[str, Rows] = {kind: Rows(kind) for kind in DATACLASSES}
