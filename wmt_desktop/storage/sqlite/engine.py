"""SQLite through SQLAlchemy: connections and transactions."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import Pool

from wmt_desktop.storage.sqlite.connecting import PATIENCE_MS, connect, explained, translated


def make_engine(
    path: Path, *, pool: type[Pool] | None = None, patience_ms: int = PATIENCE_MS
) -> Engine:
    """Return an engine for the SQLite file ``path``; nothing is opened yet.

    Every ``sqlite3`` error that means something to the user leaves it as ``WmtError``
    with ``file``. A transaction of a connection with the execution option ``writing``
    takes the write lock when it begins, so it never has to give up half-way.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        creator=partial(connect, path, patience_ms),
        # An error may end in a log, and texts and ballots are none of its business.
        hide_parameters=True,
        poolclass=pool,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "handle_error")
    def explain(context: ExceptionContext) -> None:
        error = translated(context.original_exception, path)
        if error is not None:
            raise error from context.original_exception

    return engine


def run_alone(engine: Engine, path: Path, statement: str) -> None:
    """Run a statement that SQLite refuses inside a transaction.

    Raises:
        WmtError: As ``explained``.
    """
    with explained(path), closing(engine.raw_connection()) as connection:
        connection.cursor().execute(statement)
