"""Identifiers: a kind, a colon and 128 bits in hex, random unless said otherwise."""

from __future__ import annotations

import re
from hashlib import sha256

_is_id = re.compile("[^:\0]+:[0-9a-f]{32}").fullmatch


def kind_of(entity: str) -> str:
    """Return the kind in front of the colon (``note`` of ``note:3f…``)."""
    return entity.partition(":")[0]


def id_of(kind: str, *parts: str) -> str:
    """Return the id of a thing that there is once for these parts, on whatever laptop.

    Never where a name is the only part that is not known: whoever has the id could find it out by
    trying, also after it was erased. Two laptops that write for one numbered sheet write fields of
    one thing: the later holds.
    """
    return f"{kind}:{sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"


def is_entity_id(text: str) -> bool:
    """Tell whether ``text`` is ``kind:`` followed by exactly 32 lower-case hex digits."""
    return _is_id(text) is not None
