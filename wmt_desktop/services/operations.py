"""Operations of the log, made from domain objects."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import MISSING, fields, replace
from typing import TypeVar

from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import SALTED, encode, is_valid
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.services.records import Entity

E = TypeVar("E", bound=Entity)


def set_field(entity: str, name: str, value: object) -> Operation:
    """Give one field of one thing a value.

    Texts carry a random salt, so that the hash which a redaction leaves
    behind cannot be guessed from likely wordings.

    Raises:
        WmtError: ``TEXT_TOO_LONG``, ``TEXT_BROKEN``, ``NUMBER_INVALID``: what the log cannot hold.
    """
    kind = kind_of(entity)
    encoded = encode(kind, name, value)
    for text in _texts(encoded):
        require_storable(text)
    if not is_valid(kind, name, encoded):
        raise WmtError(Code.NUMBER_INVALID, value=encoded)
    return raw_field(entity, name, encoded)


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
        unset = field.default if field.default_factory is MISSING else field.default_factory()
        if field.name in {"id", "deleted"} or value == unset:
            continue
        operations.append(set_field(thing.id, field.name, value))
    return operations


def rewrite(thing: Entity) -> list[Operation]:
    """Write every field, over whatever somebody wrote there."""
    return [
        set_field(thing.id, field.name, getattr(thing, field.name))
        for field in fields(thing)
        if field.name != "id"
    ]


def differences(before: Entity, after: Entity) -> list[Operation]:
    """Write the fields in which ``after`` differs from ``before``."""
    return [
        set_field(after.id, field.name, getattr(after, field.name))
        for field in fields(after)
        if getattr(before, field.name) != getattr(after, field.name)
    ]


def carried_over(before: E, after: E, present: E) -> E:
    """Return the present thing with what one person changed of it, from before to after."""
    changed = {
        field.name: getattr(after, field.name)
        for field in fields(after)
        if getattr(before, field.name) != getattr(after, field.name)
    }
    return replace(present, **changed)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def require_storable(text: str) -> None:
    """Refuse a text that the log cannot hold.

    Raises:
        WmtError: ``TEXT_TOO_LONG``, ``TEXT_BROKEN``.
    """
    if len(text) > TEXT_LIMIT:
        raise WmtError(Code.TEXT_TOO_LONG, limit=TEXT_LIMIT, length=len(text))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        # Halves of signs: from a terminal with other letters, or from a broken clipboard.
        raise WmtError(Code.TEXT_BROKEN) from error
