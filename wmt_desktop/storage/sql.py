"""Statements that bypass SQLAlchemy, the same for SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from wmt_desktop.domain.errors import WmtError

if TYPE_CHECKING:
    from sqlalchemy import Connection


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

    @contextmanager
    def taken_back_if_refused(self) -> Iterator[None]:
        """Undo what was written meanwhile where it ends with a ``WmtError``; the rest stays.

        Any other error ends the transaction as a whole.
        """
        self.execute("SAVEPOINT attempt")
        try:
            yield
        except WmtError:
            self.execute("ROLLBACK TO SAVEPOINT attempt")
            self.execute("RELEASE SAVEPOINT attempt")
            raise
        self.execute("RELEASE SAVEPOINT attempt")

    def _own(self, statement: str) -> str:
        return statement if self._marked else statement.replace("?", "%s")


def beneath(connection: Connection) -> Sql:
    """Return what lies under a connection, in the same transaction."""
    return Sql(
        connection.connection.driver_connection, marked=connection.dialect.paramstyle == "qmark"
    )
