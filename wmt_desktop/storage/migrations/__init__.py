"""Schema changes, run inside the program by Alembic.

A migration changes only the tables that hold the log and what this laptop knows of it, and only
with statements of its own, so that it does for ever what it did. All other tables follow from the
log: whatever changed in them, they are created and filled anew behind the last migration.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.storage.checking import rebuild_from_log
from wmt_desktop.storage.schema import recreate_derived
from wmt_desktop.storage.sql import beneath


def upgrade(connection: Connection) -> None:
    """Run the missing migrations in the transaction of ``connection``.

    Raises:
        WmtError: ``DATABASE_UNREADABLE``: the file names a schema that never was.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        file = connection.engine.url.database or ""
        raise WmtError(Code.DATABASE_UNREADABLE, file=file) from error
    recreate_derived(connection)
    rebuild_from_log(beneath(connection))
