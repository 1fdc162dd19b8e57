"""How the values of fields lie in columns."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from wmt_desktop.domain.field_types import (
    COUNT,
    INTEGER,
    LANGUAGE,
    MINUTE,
    MONEY,
    ORDER,
    REFERENCE,
    TEXT,
    TRUTH,
    FieldType,
)

AGED = frozenset({"round", "decision"})
"""Kinds that are listed by age: their tables also hold the clock of the entry that began them."""


def choices_of(field_type: FieldType) -> list[str] | None:
    """Return the values that a field may have, or None where they are not listed."""
    decode = field_type.decode
    if isinstance(decode, type) and issubclass(decode, StrEnum):
        return [str(choice) for choice in decode]
    return None


def is_json(field_type: FieldType) -> bool:
    """Tell whether the column holds JSON text, as for lists and places."""
    plain = (TEXT, ORDER, LANGUAGE, INTEGER, COUNT, MINUTE, MONEY, TRUTH, REFERENCE)
    return field_type not in plain and choices_of(field_type) is None


def to_json(value: object) -> str:
    """Return the one JSON text of a value: equal values have equal texts."""
    return _encode(value).decode()


_encode = msgspec.json.Encoder(order="deterministic").encode
from_json = msgspec.json.Decoder().decode
