"""Who scores and places: found by name in the log, and nobody's name is in an id."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from itertools import chain
from typing import TypeVar

from wmt_desktop.domain.criteria import Placing, Score
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.log import Stamp
from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.ports import Reader, Writer

T = TypeVar("T", Score, Placing)

_is_number = re.compile(r"Sheet \d{1,6}(?: [0-9a-f]{4})?|Table \d{1,6}").fullmatch


def written_name(name: str) -> str:
    """Return the name of a scorer as it is written."""
    return " ".join(name.split())


def id_for(writer: Writer, kind: str, scorer: str, *parts: str) -> str:
    """Return the id of what a scorer gives to ``parts``.

    Two laptops that write for one numbered sheet or table write fields of one thing, so that
    different values are a conflict. Whoever has an id could find out any other name by trying,
    also after it was erased: what is given under one has a random id.
    """
    return id_of(kind, *parts, scorer) if _is_number(scorer) else writer.new_id(kind)


def scores_of(reader: Reader, arena: str) -> list[Score]:
    """Return one score for each initiative, criterion and scorer, also those taken back."""
    found: defaultdict[tuple[str, ...], list[Score]] = defaultdict(list)
    for each in reader.listed(Score, arena):
        found[_apart(each.id, each.scorer, each.initiative, each.criterion)].append(each)
    return [_latest(reader, arena, each) for each in found.values()]


def marks_of(reader: Reader, arena: str) -> list[Placing]:
    """Return one placing for each initiative and group, also those taken off again."""
    found: defaultdict[tuple[str, ...], list[Placing]] = defaultdict(list)
    for each in reader.listed(Placing, arena):
        found[_apart(each.id, each.group, each.initiative)].append(each)
    return [_latest(reader, arena, each) for each in found.values()]


def superseded(reader: Reader, thing: object) -> list[str]:
    """Return the ids of what does not count because a later one of the same scorer does.

    Once the name that says so is erased, it would count.
    """
    if isinstance(thing, Score):
        counted = {each.id for each in scores_of(reader, thing.arena)}
        return [
            each.id
            for each in reader.listed(Score, thing.arena)
            if each.id not in counted and each.scorer == thing.scorer and not each.deleted
        ]
    if isinstance(thing, Placing):
        counted = {each.id for each in marks_of(reader, thing.arena)}
        return [
            each.id
            for each in reader.listed(Placing, thing.arena)
            if each.id not in counted and each.group == thing.group and not each.deleted
        ]
    return []


def _apart(thing: str, scorer: str, *parts: str) -> tuple[str, ...]:
    """Return what is the same for two things of one scorer; where names were erased, nothing is."""
    return (thing,) if scorer in {"", ERASED} else (scorer, *parts)


def _latest(reader: Reader, arena: str, same: Collection[T]) -> T:
    """Return the thing that was written last; laptops wrote the others unknown to each other."""
    if len(same) == 1:
        return next(iter(same))
    changes = reader.all_changes(arena, {each.id for each in same})

    def stamp(thing: T) -> Stamp:
        return max(change.stamp for change in chain(*changes[thing.id].values()))

    return max(same, key=stamp)
