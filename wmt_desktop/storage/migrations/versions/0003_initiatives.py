"""Criteria, scores, signatures, follow-ups, open ballots and channels: new kinds of things.

They follow from the log, and their tables are created anew behind the last migration.
"""

from __future__ import annotations

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Change nothing: the log is as it was."""


def downgrade() -> None:
    """Nothing is ever taken back: a copy of the file was kept before."""
    raise NotImplementedError
