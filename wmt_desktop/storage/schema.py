"""Creating the tables of an empty database."""

from __future__ import annotations

from sqlalchemy import Connection

from wmt_desktop.storage.tables import REVISION, metadata


def create(connection: Connection) -> None:
    """Create what all migrations together create, stamped with the last of them."""
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{REVISION}')")
