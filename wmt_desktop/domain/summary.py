"""What consecutive entries of one stream say, taken by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from wmt_desktop.domain.log import SCHEMA, Header, Operation, Parts, read_headers, split
from wmt_desktop.domain.operations import (
    CHECKS,
    Set,
    is_id_of,
    loosely,
    read,
    read_sets,
)
from wmt_desktop.domain.state import Values

KNOWN_WORDS = frozenset({"set", "urn", "redact", "erased"})
"""What this version understands; other operations are kept as they are."""
WEIGHED = frozenset({"round", "decision"})
"""Kinds with rules of their own for what holds; there are few of them."""

BATCH = 128
"""Entries that go through each step together: they stay in the processor's cache meanwhile."""


def is_newer(operation: Operation) -> bool:
    """Tell whether only a newer version understands an operation."""
    return operation[0] not in KNOWN_WORDS


class Other(NamedTuple):
    """An operation that gives no field a value, the header of its entry, and its place there."""

    header: Header
    place: int
    operation: Operation


class UnsoundError(ValueError):
    """An operation may not be taken in.

    Attributes:
        number: Of its entry.
        index: Its place there, from 1.
    """

    def __init__(self, number: int, index: int) -> None:
        super().__init__(f"operation {index} of entry {number}")
        self.number = number
        self.index = index


class Summary:
    """What holds where nobody else has written: the last value of each field, and all the rest.

    Attributes:
        operations: How many there are, erased ones too.
        holes: How many of them were erased.
        needed: Every head of another stream that an entry names, to its number.
        things: The last value of each field, by kind and thing.
        others: Operations that give no field a value.
        last: The header of the last entry.
    """

    last: Header

    def __init__(self, *, checking: bool) -> None:
        """Take whether unsound operations are refused; what stands in the log is not."""
        self.operations = 0
        self.holes = 0
        self.needed: dict[str, int] = {}
        self.others: list[Other] = []
        self._first: Header | None = None
        self._checking = checking
        self.things: dict[str, dict[str, Values]] = {kind: {} for kind in CHECKS}
        self._odd: set[str] = set()

    @property
    def first(self) -> Header:
        """The header of the first entry."""
        assert self._first is not None
        return self._first

    @property
    def odd(self) -> set[str]:
        """Things whose last values need not hold even so.

        A newer version wrote of them, or their kind has rules of its own, or they have a value
        that this version does not understand.
        """
        return self._odd.union(*(self.things[kind] for kind in WEIGHED))

    @property
    def newer(self) -> int:
        """How many operations only a newer version understands."""
        return sum(is_newer(each.operation) for each in self.others)

    def add(self, headers: Sequence[Header], parts: Parts) -> None:
        """Add entries behind the others.

        Raises:
            UnsoundError: An operation may not be taken in. The summary is of no use then.
        """
        self._first = self._first or headers[0]
        self.last = headers[-1]
        for header in headers:
            if header.seen:
                self.needed.update(header.seen)
        operations = parts.operations
        self.operations += len(operations)
        if max([header.schema for header in headers]) > SCHEMA or not self._add_sets(operations):
            for header, (start, end) in zip(headers, pairwise(parts.starts), strict=True):
                for index, part in enumerate(parts.all[start + 1 : end]):
                    self._add_one(header, index, part)

    def _add_sets(self, operations: Sequence[bytes]) -> bool:
        """Add operations that set fields, or return False where one by one must be looked at.

        Some may have been added then; that they are added again makes no difference.
        """
        sets = read_sets(operations)
        if sets is None:
            return not operations
        things = self.things
        for each in sets:
            kind = each.kind
            name = each.name
            value = each.value
            checks = CHECKS[kind]
            if name not in checks or not checks[name](value):
                return False
            entity = each.entity
            values = things[kind].get(entity)
            if values is not None:
                values[name] = value
            elif is_id_of(kind, entity):
                things[kind][entity] = {name: value}
            else:
                return False
        return True

    def _add_one(self, header: Header, index: int, part: bytes) -> None:
        if part[:1] == b"!":
            self.holes += 1
            return
        newer = header.schema > SCHEMA
        try:
            operation, sound = read(part, newer=newer), True
        except ValueError as error:
            if self._checking:
                raise UnsoundError(header.number, index + 1) from error
            operation, sound = loosely(part), False
        if isinstance(operation, Set):
            if newer or not sound:
                self._odd.add(operation.entity)
            things = self.things.setdefault(operation.kind, {})
            things.setdefault(operation.entity, {})[operation.name] = operation.value
        else:
            self.others.append(Other(header, index, operation))


def summarise(content: bytes) -> Summary:
    """Return what lines of the log say; each ends with a line feed."""
    summary = Summary(checking=False)
    lines = content.split(b"\n")[:-1]
    for start in range(0, len(lines), BATCH):
        parts = split(lines[start : start + BATCH])
        summary.add(read_headers(parts.headers), parts)
    return summary
