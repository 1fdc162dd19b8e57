"""Statements that bypass SQLAlchemy, the same for SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection

Row = tuple[Any, ...]

_MOST = 500
"""Values in one IN list: both databases take thousands, and gain nothing from more."""


def storable(text: str) -> str:
    """Return a text without NUL: PostgreSQL takes none, and nobody can see one."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


class Sql:
    """What lies under a connection, in the same transaction.

    A statement takes 5 µs there and 30 µs through SQLAlchemy: too much for what runs with
    every keystroke, or for every thing of a merged file. Values are marked by ``?``.
    """

    def __init__(self, connection: Connection) -> None:
        self._driver: Any = connection.connection.driver_connection
        self._marked = connection.dialect.paramstyle == "qmark"

    def execute(self, statement: str, values: Sequence[object] = ()) -> Any:
        """Run one statement and return its cursor."""
        return self._driver.execute(self._own(statement), values)

    def executemany(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for each row."""
        if rows:
            self._driver.cursor().executemany(self._own(statement), rows)

    def among(
        self, statement: str, values: Iterable[object], more: Sequence[object] = ()
    ) -> Iterator[Row]:
        """Run a query over as many values as there are; ``{}`` stands for their list.

        Args:
            more: Values of the marks behind the list.
        """
        rest = iter(values)
        while chunk := list(islice(rest, _MOST)):
            marks = ",".join("?" * len(chunk))
            yield from self.execute(statement.format(f"({marks})"), [*chunk, *more])

    def _own(self, statement: str) -> str:
        return statement if self._marked else statement.replace("?", "%s")
