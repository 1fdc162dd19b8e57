"""The schema that this version of the program writes."""

from __future__ import annotations

SCHEMA_VERSION = 3
REVISION = "0003"
"""The last Alembic revision; a new database starts with it."""
