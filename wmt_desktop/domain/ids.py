"""Identifiers: a kind, a colon and 128 random bits in hex."""

from __future__ import annotations

KINDS = ("arena", "note", "cluster", "round", "initiative", "decision")


def kind_of(entity: str) -> str:
    """Return the kind in front of the colon (``note`` of ``note:3f…``)."""
    return entity.partition(":")[0]


def is_entity_id(text: str) -> bool:
    """Tell whether ``text`` is ``kind:`` followed by exactly 32 lower-case hex digits."""
    kind, colon, digits = text.partition(":")
    return (
        bool(kind)
        and colon == ":"
        and len(digits) == 32
        and all(digit in "0123456789abcdef" for digit in digits)
    )
