"""Everything that was ever written about one arena, and the state that follows from it.

The state is a pure function of the set of entries: in which order they arrived, on which laptop
and in how many files makes no difference.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.lines import Line, Setting
from wmt_desktop.domain.log import Change, Stamp, head_name
from wmt_desktop.domain.state import Conflicts, Values, resolve

Fields = dict[str, list[Change]]

_NO_CONFLICTS: Conflicts = {}

SETTLING = frozenset({"conflict.choose", "conflict.both"})
"""Actions that settle a conflict. Taking one back opens the conflict again."""
_Place = tuple[str, int]
"""An entry: the name of its line, and its number."""


class Thing(NamedTuple):
    """What the log says of one entity; see ``state.State``.

    Attributes:
        born: Clock of the first entry that names it, of kinds with rules of their own; else 0.
    """

    entity: str
    values: Values
    conflicts: Conflicts
    born: int = 0


class Log:
    """The entries of one arena."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self._by_name = {line.name: line for line in lines}
        self._of_stream: dict[str, list[Line]] = {}
        for line in lines:
            self._of_stream.setdefault(line.stream, []).append(line)
        self._found: dict[str, tuple[Collection[str], list[Setting]]] = {}
        self._knowledge: dict[str, _Knowledge] = {}
        self._unsettled: dict[_Place, set[tuple[object, object]]] | None = None

    def things(self, among: Collection[str] | None = None) -> Iterator[Thing]:
        """Return the state of every entity, or of these."""
        alone, shared = self.apart(among)
        for here in alone.values():
            for entity, values in here.items():
                yield Thing(entity, values, _NO_CONFLICTS)
        yield from self.weighed(shared)

    def apart(
        self, among: Collection[str] | None = None
    ) -> tuple[dict[str, dict[str, Values]], set[str]]:
        """Tell what simply holds of entities, or of these, from what is yet to be weighed.

        Where one line alone has written of an entity, the last value of each field holds. That
        is nearly always so, and needs none of the entries. Lines that nobody has summarised yet
        are not, for the sake of a few entities: what they have written of is to be weighed.

        Returns:
            The last value of each field, by kind and entity; and all other entities.
        """
        lines = [line for line in self.lines if among is None or line.known]
        seen: set[str] = set()
        shared: set[str] = set()
        for line in lines:
            shared |= line.summary.odd
            for here in line.summary.things.values():
                shared |= seen & here.keys()
                seen |= here.keys()
        if among is not None:
            shared.intersection_update(among)
            for line in self.lines:
                if not line.known:
                    self._found[line.name] = among, list(line.settings(among))
                    shared.update(each.entity for each in self._found[line.name][1])
        alone: dict[str, dict[str, Values]] = {}
        for line in lines:
            for kind, here in line.summary.things.items():
                alone.setdefault(kind, {}).update(
                    (entity, values)
                    for entity, values in here.items()
                    if entity not in shared and (among is None or entity in among)
                )
        return alone, shared

    def weighed(self, entities: Collection[str]) -> Iterator[Thing]:
        """Return the state of these entities, every change of theirs weighed against the others."""
        for entity, fields in self.changes(entities).items():
            state = resolve(kind_of(entity), self._standing(entity, fields))
            born = min(change.stamp.clock for each in fields.values() for change in each)
            yield Thing(entity, state.values, state.conflicts, born)

    def changes(self, entities: Collection[str]) -> dict[str, Fields]:
        """Return every change of each of these entities, by field."""
        found: dict[str, Fields] = {}
        if not entities:
            return found
        for line in self.lines:
            forked = line.name != line.stream
            for header, place, entity, name, value in self._settings(line, entities):
                number = header.number
                entry = line.hashes[number - line.start - 1] if forked else b""
                stamp = Stamp(header.clock, line.stream, number, place, entry)
                change = Change(stamp, value, self.knew(line, number), line.name)
                found.setdefault(entity, {}).setdefault(name, []).append(change)
        return found

    def _settings(self, line: Line, entities: Collection[str]) -> Iterable[Setting]:
        """Return what a line has written of entities; it is not decoded twice where ``apart`` did."""
        among, found = self._found.get(line.name, ((), []))
        if not all(entity in among for entity in entities):
            return line.settings(entities)
        return (each for each in found if each.entity in entities)

    def _standing(self, entity: str, fields: Fields) -> Fields:
        """Return the changes that have a say.

        Neither what settled a conflict nor what took that back has one: what stood open before
        stands open again, on every laptop. Where there is nothing else, as with the note that
        keeping both texts made, the last of them holds.
        """
        unsettled = self._taken_back()
        if not unsettled:
            return fields
        return {
            name: [
                change
                for change in changes
                if (entity, name) not in unsettled.get((change.line, change.stamp.number), ())
            ]
            or changes
            for name, changes in fields.items()
        }

    def _taken_back(self) -> dict[_Place, set[tuple[object, object]]]:
        """Return the fields that entries settled in vain, or opened again, by entry."""
        if self._unsettled is not None:
            return self._unsettled
        found = self._unsettled = {}
        undone: set[_Place] = set()
        for line in self.lines:
            for header, operations in line.pointing:
                if not header.undoes or header.action not in SETTLING:
                    continue
                settled = self._holder(line, header.undoes), header.undoes
                if settled in undone:
                    # The undo is taken back: this one settles.
                    continue
                here = line.name, header.number
                undone.add(here)
                fields = {(each[2], each[3]) for each in operations if each and each[0] == "set"}
                for place in (settled, here):
                    found.setdefault(place, set()).update(fields)
        return found

    def _holder(self, line: Line, number: int) -> str:
        """Return the name of the line that holds an entry of a line or of what it continues."""
        while line.parent and number <= line.start:
            line = self._by_name[line.parent]
        return line.name

    def knew(self, line: Line, number: int) -> Mapping[str, int]:
        """Return how far into each other line the writer of an entry could see."""
        knowledge = self._knowledge.get(line.name)
        if knowledge is None:
            knowledge = self._knowledge[line.name] = self._read_knowledge(line)
        return knowledge.at(number)

    def line_of(self, name: str, number: int) -> Line | None:
        """Return the line with the entry that ``head_name`` gave this name, or None."""
        stream = name.partition(".")[0]
        lines = self._of_stream.get(stream, [])
        if len(lines) == 1:
            return lines[0]
        for line in lines:
            place = number - line.start - 1
            if 0 <= place < len(line.hashes) and head_name(stream, line.hashes[place]) == name:
                return line
        return None

    def _read_knowledge(self, line: Line) -> _Knowledge:
        knowledge = _Knowledge()
        if line.parent:
            parent = self._by_name[line.parent]
            knowledge.learn(0, {**self.knew(parent, line.start), parent.name: line.start})
        for header, _ in line.pointing:
            if header.seen:
                knowledge.learn(header.number, self._horizon(header.seen))
        return knowledge

    def _horizon(self, seen: Mapping[str, int]) -> dict[str, int]:
        """Return how far one can see who has these entries: on to the roots of their streams."""
        horizon: dict[str, int] = {}
        for name, last in seen.items():
            line, number = self.line_of(name, last), last
            while line is not None:
                horizon[line.name] = max(horizon.get(line.name, 0), number)
                number = line.start
                line = self._by_name.get(line.parent)
        return horizon


class _Knowledge:
    """How far into other lines one line could see, entry by entry."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._horizons: list[dict[str, int]] = []

    def learn(self, number: int, seen: Mapping[str, int]) -> None:
        horizon = dict(self._horizons[-1]) if self._horizons else {}
        for name, last in seen.items():
            horizon[name] = max(horizon.get(name, 0), last)
        self._starts.append(number)
        self._horizons.append(horizon)

    def at(self, number: int) -> Mapping[str, int]:
        position = bisect_right(self._starts, number)
        return self._horizons[position - 1] if position else {}
