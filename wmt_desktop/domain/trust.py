"""How far the key of an installation is trusted. Each database decides that for itself."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """What is known of the key that signed a file."""

    OWN = "own"
    ENROLLED = "enrolled"
    """A coordinator's, compared word by word: it may also redact."""
    ACCEPTED = "accepted"
    NEW = "new"
    """Met, not compared: merged and marked, and its sealed urns are not counted."""
    CHANGED = "changed"
    """A known device came with another key: refused until somebody accepts that key."""
    UNSIGNED = "unsigned"


COUNTED = frozenset({Standing.OWN, Standing.ENROLLED, Standing.ACCEPTED})
"""Standings of keys whose sealed urns are counted."""
