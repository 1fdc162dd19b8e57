"""Operations of the log, made from domain objects."""

from __future__ import annotations

import secrets
from dataclasses import fields

from wmt_desktop.domain.fields import SALTED, encode
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.services.ports import Entity


def set_field(entity: str, name: str, value: object) -> Operation:
    """Give one field of one thing a value.

    Texts carry a random salt, so that the hash which a redaction leaves
    behind cannot be guessed from likely wordings.
    """
    return raw_field(entity, name, encode(kind_of(entity), name, value))


def raw_field(entity: str, name: str, value: object) -> Operation:
    """Give one field the JSON value it has in the log."""
    kind = kind_of(entity)
    operation = ["set", kind, entity, name, value]
    if (kind, name) in SALTED:
        operation.append(secrets.token_hex(12))
    return operation


def create(thing: Entity) -> list[Operation]:
    """Write every field that differs from its default, and that the thing exists."""
    operations = [set_field(thing.id, "deleted", False)] if hasattr(thing, "deleted") else []
    for field in fields(thing):
        value = getattr(thing, field.name)
        if field.name in {"id", "deleted"} or value == field.default:
            continue
        operations.append(set_field(thing.id, field.name, value))
    return operations


def differences(before: Entity, after: Entity) -> list[Operation]:
    """Write the fields in which ``after`` differs from ``before``."""
    return [
        set_field(after.id, field.name, getattr(after, field.name))
        for field in fields(after)
        if getattr(before, field.name) != getattr(after, field.name)
    ]
