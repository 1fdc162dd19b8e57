"""Identifiers: a kind, a colon and 128 random bits in hex."""

from __future__ import annotations

import re

KINDS = ("arena", "note", "cluster", "round", "initiative", "decision")

_is_id = re.compile("[^:\0]+:[0-9a-f]{32}").fullmatch


def kind_of(entity: str) -> str:
    """Return the kind in front of the colon (``note`` of ``note:3f…``)."""
    return entity.partition(":")[0]


def is_entity_id(text: str) -> bool:
    """Tell whether ``text`` is ``kind:`` followed by exactly 32 lower-case hex digits."""
    return _is_id(text) is not None
