"""Schema changes, run inside the program by Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from wmt_desktop.domain.errors import Code, WmtError


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the missing migrations in the transaction of ``connection``.

    Raises:
        WmtError: ``DATABASE_UNREADABLE``: the file names a schema that never was.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
    except CommandError as error:
        file = connection.engine.url.database or ""
        raise WmtError(Code.DATABASE_UNREADABLE, file=file) from error
