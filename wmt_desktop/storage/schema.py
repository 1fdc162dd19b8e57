"""Creating tables."""

from __future__ import annotations

from sqlalchemy import Connection

from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.storage.tables import DERIVED, metadata
from wmt_desktop.storage.version import REVISION


def create(connection: Connection) -> None:
    """Create an empty database: what all migrations together create, stamped with the last of them."""
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{REVISION}')")


def recreate_derived(connection: Connection) -> None:
    """Create the tables that follow from the log as they are now, empty, whatever they were."""
    tables = [metadata.tables[name] for name in (*DERIVED, *FIELDS)]
    metadata.drop_all(connection, tables)
    metadata.create_all(connection, tables, checkfirst=False)
