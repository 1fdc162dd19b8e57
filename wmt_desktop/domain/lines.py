"""The sequences of entries that the log of an arena is made of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from wmt_desktop.domain.log import (
    Entry,
    Header,
    read_entries,
    read_header,
    read_headers,
    read_operations,
    split,
)
from wmt_desktop.domain.operations import read_sets
from wmt_desktop.domain.summary import BATCH, Summary, summarise


class Setting(NamedTuple):
    """One field given one value, the header of the entry that does so, and the place there."""

    header: Header
    place: int
    entity: str
    name: str
    value: object


class Line:
    """A sequence of entries of which each knew all before it: a stream, or a branch of a forked one.

    Its entries are decoded when they are asked for: mostly a summary is enough.

    Attributes:
        name: Its name in the log, different from all others.
        stream: Id of the stream.
        parent: Name of the line it continues, or empty.
        start: Number of the last entry that it shares with its parent, 0 without one.
        hashes: Chain hash of every own entry; only where the stream is forked.
        known: What its own entries say by themselves, where somebody already had to find out.
    """

    def __init__(
        self,
        name: str,
        stream: str,
        content: Callable[[], bytes],
        kept: Callable[[], Sequence[Entry]] | None = None,
        parent: str = "",
        start: int = 0,
        hashes: Sequence[bytes] = (),
        known: Summary | None = None,
    ) -> None:
        """Take what returns its own entries as bytes, each with a line feed behind it.

        Args:
            kept: Returns them decoded, from one look at them to the next. Without it they are
                looked at once, and only what is asked for is decoded whole.
        """
        self.name = name
        self.stream = stream
        self.parent = parent
        self.start = start
        self.hashes = hashes
        self.known = known
        self._content = content
        self._kept = kept

    @cached_property
    def entries(self) -> Sequence[Entry]:
        """Its own entries; those it shares with its parent stand there."""
        return self._kept() if self._kept else read_entries(self._content())

    @cached_property
    def summary(self) -> Summary:
        """What its own entries say by themselves."""
        return self.known or summarise(self._content())

    @cached_property
    def pointing(self) -> Sequence[Entry]:
        """Its own entries that name entries of others, or take one back."""
        if self._kept is None:
            return list(_pointing(self._content()))
        return [each for each in self.entries if _points(each.header)]

    def settings(self, entities: Collection[str]) -> Iterator[Setting]:
        """Return what its own entries have written of these things."""
        if self._kept:
            return _settings(self.entries, entities)
        content = self._content()
        # Whoever weighs what is written asks for these next; inflating it again takes as long.
        self.pointing = list(_pointing(content))
        return _read(content, entities)


def _points(header: Header) -> bool:
    return bool(header.seen or header.undoes)


def _pointing(content: bytes) -> Iterator[Entry]:
    if not _may_point(content):
        return
    for line in content.split(b"\n")[:-1]:
        part = line.partition(b"\t")[0]
        if _may_point(part):
            header = read_header(part)
            if _points(header):
                yield Entry(header, read_operations(line))


def _may_point(content: bytes) -> bool:
    # A member is named by its letter, unless somebody wrote the letter with an escape.
    return b'"d"' in content or b'"u"' in content or b"\\" in content


def _read(content: bytes, entities: Collection[str]) -> Iterator[Setting]:
    """Find out what lines say of these things; they are decoded many at once."""
    lines = content.split(b"\n")[:-1]
    for start in range(0, len(lines), BATCH):
        batch = lines[start : start + BATCH]
        parts = split(batch)
        sets = read_sets(parts.operations)
        if sets is None:
            entries = [Entry(read_header(line), read_operations(line)) for line in batch]
            yield from _settings(entries, entities)
            continue
        found = [place for place, each in enumerate(sets) if each.entity in entities]
        if not found:
            continue
        headers = read_headers(parts.headers)
        begins = [begin - number for number, begin in enumerate(parts.starts)]
        for place in found:
            number = bisect_right(begins, place) - 1
            each = sets[place]
            index = place - begins[number]
            yield Setting(headers[number], index, each.entity, each.name, each.value)


def _settings(entries: Sequence[Entry], entities: Collection[str]) -> Iterator[Setting]:
    entity: Any
    name: Any
    for header, operations in entries:
        for index, operation in enumerate(operations):
            if operation is None or operation[0] != "set" or operation[2] not in entities:
                continue
            _, _, entity, name, value, *_ = operation
            yield Setting(header, index, entity, name, value)
