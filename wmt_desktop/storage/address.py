"""Telling a file from a server."""

from __future__ import annotations

from pathlib import Path

DRIVER = "postgresql+psycopg"
SCHEMES = ("postgresql:", f"{DRIVER}:")


def is_server(database: Path | str) -> bool:
    """Tell whether this is the address of a database on a server, not a file."""
    return isinstance(database, str) and database.startswith(SCHEMES)
