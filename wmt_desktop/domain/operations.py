"""What the operations of an entry may say, whoever wrote them.

``read`` is the rule for one operation. Most of a log are operations that set one field; they are
decoded many at once by ``read_sets``, which gives up rather than decide what is unusual.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import NAME_LIMIT, Operation

DEPTH_LIMIT = 8
SIZE_LIMIT = 200_000
"""Values inside a value of an unknown sort."""
COUNT_LIMIT = 2**31
"""One more than the greatest number of dots, ballots or operations that is believed."""
SALT_LEAST, SALT_MOST = 16, 64
"""Characters of a salt: enough that nobody can guess it, too few to hide a text in."""

_HASH = re.compile(r"[0-9a-f]{64}").fullmatch
_SIGNATURE = re.compile(r"[0-9a-f]{128}").fullmatch
_BALLOT = re.compile(r"[0-9a-f]{32}").fullmatch

CHECKS: Mapping[str, Mapping[str, Callable[[object], bool]]] = {
    kind: {name: field_type.valid for name, field_type in field_types.items()}
    for kind, field_types in FIELDS.items()
}
"""What the value of each known field must fulfil, by kind and name."""

if TYPE_CHECKING:
    _Kind = str
    _Name = str
else:
    # Names that are known beforehand are neither made anew nor compared letter by letter.
    _Kind = Literal[tuple(FIELDS)]
    _Name = Literal[tuple(sorted({name for names in FIELDS.values() for name in names}))]


class Set(
    msgspec.Struct, frozen=True, gc=False, array_like=True, tag="set", forbid_unknown_fields=True
):
    """One field given one value: ``["set", kind, entity, field, value(, salt)]``."""

    kind: str
    entity: str
    name: str
    value: Any
    salt: Annotated[str, msgspec.Meta(min_length=SALT_LEAST, max_length=SALT_MOST)] = ""


class KnownSet(Set, frozen=True, gc=False, array_like=True, tag="set", forbid_unknown_fields=True):
    """The same of a kind and a field that this version knows, though maybe not together."""

    kind: _Kind
    name: _Name


_known_sets = msgspec.json.Decoder(KnownSet).decode_lines
_operation = msgspec.json.Decoder(list[Any]).decode


def read_sets(parts: Sequence[bytes]) -> list[KnownSet] | None:
    """Return operations decoded that all set a known field, or None where one is unusual."""
    joined = b"\n".join(parts)
    # JSON has no line feed inside a text, and none between two brackets without a comma. So each
    # line ends a value, and where there are as many values as lines each is one.
    if joined[:1] != b"[" or joined[-1:] != b"]" or joined.count(b"]\n[") != len(parts) - 1:
        return None
    try:
        sets = _known_sets(joined)
    # Unsound Unicode is a ValueError, as is msgspec's own error.
    except (ValueError, RecursionError):
        return None
    return sets if len(sets) == len(parts) else None


def read(part: bytes, *, newer: bool) -> Set | Operation:
    """Return one operation decoded: a ``Set``, or the JSON array of any other.

    Args:
        newer: Whether a newer version wrote it: it may have given a known field a new sort of
            value, which is kept, and passed over.

    Raises:
        ValueError: It may not be taken in.
    """
    # Wrong types show where they are used: names without hash, texts without length.
    try:
        operation = _operation(part)
        if operation[0] == "set":
            one = msgspec.convert(operation, Set)
            if _is_sound(one, newer=newer):
                return one
        elif _is_of_other_word(operation):
            return operation
    except (IndexError, RecursionError, TypeError) as error:
        raise ValueError("no operation") from error
    raise ValueError("no sound operation")


def loosely(part: bytes) -> Set | Operation:
    """Return an operation decoded that an earlier version found sound."""
    operation: list[Any] = _operation(part)
    return Set(*operation[1:5]) if operation[0] == "set" else operation


def is_id_of(kind: str, entity: str) -> bool:
    """Tell whether ``entity`` is the id of a thing of this kind."""
    return is_entity_id(entity) and kind_of(entity) == kind and len(kind) <= NAME_LIMIT


def _is_sound(operation: Set, *, newer: bool) -> bool:
    if not is_id_of(operation.kind, operation.entity):
        return False
    name, value = operation.name, operation.value
    check = None if newer else CHECKS.get(operation.kind, {}).get(name)
    if check:
        return check(value)
    return 0 < len(name) <= NAME_LIMIT and _is_modest(value, DEPTH_LIMIT - 1)


def _is_of_other_word(operation: Operation) -> bool:
    word = operation[0]
    if word == "urn":
        return _is_urn(operation)
    if word == "redact":
        return _is_redaction(operation)
    if word == "erased":
        return _is_erasure(operation)
    # Kinds that are not known yet are kept.
    return type(word) is str and _is_modest(operation)


def _is_urn(operation: Operation) -> bool:
    round_: Any
    ballots: Any
    _, round_, ballots, issued, spoiled = operation
    return (
        is_entity_id(round_)
        and kind_of(round_) == "round"
        and _is_count(issued)
        and _is_count(spoiled)
        and type(ballots) is list
        and all(map(_is_ballot, ballots))
        and all(one[0] < other[0] for one, other in pairwise(ballots))
    )


def _is_ballot(ballot: object) -> bool:
    if type(ballot) is not list:
        return False
    ballot_id, dots = ballot
    return (
        _BALLOT(ballot_id) is not None
        and type(dots) is dict
        and all(len(option) <= NAME_LIMIT and _is_count(count) for option, count in dots.items())
    )


def _is_redaction(operation: Operation) -> bool:
    """Tell whether it is a request for an erasure, or the order of somebody who signed it."""
    entry: Any
    signed: Any
    _, entry, index, *signed = operation
    if not (_HASH(entry) and _is_count(index)):
        return False
    if not signed:
        return True
    key, signature = signed
    return _HASH(key) is not None and _SIGNATURE(signature) is not None


def _is_erasure(operation: Operation) -> bool:
    entity: Any
    _, entity, name = operation
    return is_entity_id(entity) and type(name) is str and len(name) <= NAME_LIMIT


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < COUNT_LIMIT


def _is_modest(value: object, depth: int = DEPTH_LIMIT) -> bool:
    """Tell whether a value of an unknown sort has no text, size or nesting beyond the limits."""
    level = [value]
    size = 0
    for _ in range(depth + 1):
        inner: list[object] = []
        for each in level:
            if isinstance(each, str) and len(each) > TEXT_LIMIT:
                return False
            if isinstance(each, dict):
                inner += each.keys()
                inner += each.values()
            elif isinstance(each, list):
                inner += each
        size += len(inner)
        if not inner or size > SIZE_LIMIT:
            return size <= SIZE_LIMIT
        level = inner
    return False
