"""Sets of ideas that fit the budget and the limit: the best, those next to it, what each excludes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import comb

from wmt_desktop.domain.errors import Code, WmtError

MOST_SETS = 200_000
"""Sets that are looked at: all of 17 ideas, or all pairs of 600."""


@dataclass(frozen=True, slots=True)
class Idea:
    """Something to choose.

    Attributes:
        cost: In cents.
        value: What it is worth to the group: dots, or a mean score.
    """

    id: str
    cost: int
    value: Fraction | int


@dataclass(frozen=True, slots=True)
class AffordableSet:
    """Ideas that can be chosen together, in the order they were given."""

    ids: tuple[str, ...]
    cost: int
    value: Fraction | int


@dataclass(frozen=True, slots=True)
class Excluded:
    """An idea that a choice leaves no room for.

    Attributes:
        beside: Chosen ideas whose cost together with its own is over the budget; one, if one
            is enough. Empty when the limit is what leaves it out, or nothing does.
        cost: Of it and of those together.
        by_limit: The money would be there, but as many as the limit allows are chosen.
    """

    id: str
    beside: tuple[str, ...]
    cost: int
    by_limit: bool = False


def affordable_sets(
    ideas: Sequence[Idea], budget: int, limit: int | None = None, most: int = 4
) -> tuple[AffordableSet, ...]:
    """Return the best sets to which nothing more can be added, the most value first.

    Of sets worth the same the cheapest comes first, then the one whose ideas stand earlier.
    Ideas worth nothing are never chosen.

    Raises:
        WmtError: ``RULE_TOO_LARGE`` when there are more than ``MOST_SETS`` to look at.
    """
    worth = [idea for idea in ideas if idea.value > 0 and idea.cost <= budget]
    room = len(worth) if limit is None else min(limit, len(worth))
    if sum(comb(len(worth), size) for size in range(1, room + 1)) > MOST_SETS:
        raise WmtError(Code.RULE_TOO_LARGE, count=len(worth), limit=_most_ideas(limit))
    found = sorted(_whole_sets(worth, budget, room), key=lambda each: (-each[0], each[1], each[2]))
    return tuple(
        AffordableSet(tuple(worth[place].id for place in places), cost, value)
        for value, cost, places in found[:most]
    )


def exclusions(
    chosen: Sequence[str], costs: Mapping[str, int], budget: int, limit: int | None = None
) -> tuple[Excluded, ...]:
    """Return what a choice leaves no room for, in the order of ``costs``."""
    spent = sum(costs[each] for each in chosen)
    full = limit is not None and len(chosen) >= limit
    found = []
    for each, cost in costs.items():
        if each in chosen:
            continue
        one = next((other for other in chosen if costs[other] + cost > budget), None)
        if one is not None:
            found.append(Excluded(each, (one,), costs[one] + cost))
        elif spent + cost > budget:
            found.append(Excluded(each, tuple(chosen), spent + cost))
        elif full:
            found.append(Excluded(each, (), spent + cost, by_limit=True))
    return tuple(found)


def _whole_sets(
    worth: Sequence[Idea], budget: int, room: int
) -> Iterator[tuple[Fraction | int, int, tuple[int, ...]]]:
    """Yield (value, cost, places) of every affordable set that is full."""
    places = range(len(worth))
    for size in range(1, room + 1):
        for chosen in combinations(places, size):
            cost = sum(worth[place].cost for place in chosen)
            if cost > budget:
                continue
            if size < room and any(
                place not in chosen and cost + worth[place].cost <= budget for place in places
            ):
                continue
            yield sum(worth[place].value for place in chosen), cost, chosen


def _most_ideas(limit: int | None) -> int:
    count = 1
    while sum(comb(count + 1, size) for size in range(1, (limit or count + 1) + 1)) <= MOST_SETS:
        count += 1
    return count
