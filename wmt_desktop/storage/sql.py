"""Statements that bypass SQLAlchemy, the same for SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

Row = tuple[Any, ...]

_MOST = 500
"""Values in one IN list: both databases take thousands, and gain nothing from more."""


def storable(text: str) -> str:
    """Return a text without NUL: PostgreSQL takes none, and nobody can see one."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


class Sql:
    """Statements given to the driver of a database itself. Values are marked by ``?``.

    A statement takes 5 µs there and 30 µs through SQLAlchemy: too much for what runs with
    every keystroke, or for every thing of a merged file.
    """

    def __init__(self, driver: Any, *, marked: bool = True) -> None:
        """Take a connection of the driver; ``marked`` tells whether it knows ``?``."""
        self._driver = driver
        self._marked = marked

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


def beneath(connection: Connection) -> Sql:
    """Return what lies under a connection, in the same transaction."""
    return Sql(
        connection.connection.driver_connection, marked=connection.dialect.paramstyle == "qmark"
    )
