"""The affordable set of ideas with the most dots, found exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.ties import TieBreaker, TieOrder

MOST_IDEAS = 25
"""Affordable ideas with dots that are searched; the work can double with each one more."""

_Sets = dict[int, list[tuple[int, int]]]
"""By number of ideas: (cost, dots) of the sets that no other beats in both, the cheapest first."""


@dataclass(frozen=True, slots=True)
class Optimum:
    """The best set and, where others have as many dots, what tells it from them.

    Attributes:
        chosen: Most dots; among such sets the cheapest (``RECOMMENDED`` only); among those the
            one with the first idea in the order of ties that the other lacks.
        as_cheap: A set with as many dots and the same cost, or any cost with ``NAME``; equal
            to ``chosen`` if there is no other.
        as_many_dots: A set with as many dots; equal to ``chosen`` if there is no other.
    """

    chosen: frozenset[str]
    as_cheap: frozenset[str]
    as_many_dots: frozenset[str]


def best_set(
    election: Election, breaker: TieBreaker, order: TieOrder, limit: int | None = None
) -> Optimum:
    """Return the affordable set with the most dots.

    Raises:
        WmtError: ``RULE_TOO_LARGE`` above ``MOST_IDEAS`` affordable ideas with dots.
    """
    search = _Search(election, breaker, limit)
    dots, cheapest = search.optimum()
    money = cheapest if order is TieOrder.RECOMMENDED else search.budget
    chosen = search.pick(dots, money, eager=True)
    # The first and the last set in the order of ties: if both are the chosen one, it is alone.
    outermost = (search.pick(dots, search.budget, eager=eager) for eager in (False, True))
    return Optimum(
        chosen=chosen,
        as_cheap=search.pick(dots, money, eager=False),
        as_many_dots=next((found for found in outermost if found != chosen), chosen),
    )


class _Search:
    """Sets worth keeping of the last 0, 1, 2 … ideas in the order of ties."""

    def __init__(self, election: Election, breaker: TieBreaker, limit: int | None) -> None:
        affordable = [
            project
            for project in breaker.ordered(election.supported)
            if election.by_id[project].cost <= election.budget
        ]
        if len(affordable) > MOST_IDEAS:
            raise WmtError(Code.RULE_TOO_LARGE, count=len(affordable), limit=MOST_IDEAS)
        amounts = [election.budget, *(election.by_id[project].cost for project in affordable)]
        fineness = lcm(*(Fraction(amount).denominator for amount in amounts))
        self.budget, *costs = (int(amount * fineness) for amount in amounts)
        self._ideas = [
            (project, cost, election.totals[project])
            for project, cost in zip(affordable, costs, strict=True)
        ]
        # Without a limit, ideas are not counted and every set is one of 0 ideas.
        self._one, self._room = (0, 0) if limit is None else (1, limit)
        self._tables: list[_Sets] = [{0: [(0, 0)]}]
        for _, cost, dots in reversed(self._ideas):
            self._tables.insert(0, self._extended(self._tables[0], cost, dots))

    def _extended(self, sets: _Sets, cost: int, dots: int) -> _Sets:
        extended: _Sets = {count: list(found) for count, found in sets.items()}
        for count, found in sets.items():
            if count + self._one <= self._room:
                extended.setdefault(count + self._one, []).extend(
                    (cost + c, dots + d) for c, d in found if cost + c <= self.budget
                )
        return {count: _unbeaten(found) for count, found in extended.items()}

    def optimum(self) -> tuple[int, int]:
        """Return the most dots an affordable set has, and the lowest cost of such a set."""
        dots, cost = max((d, -c) for found in self._tables[0].values() for c, d in found)
        return dots, -cost

    def pick(self, dots: int, money: int, *, eager: bool) -> frozenset[str]:
        """Return a set with at least so many dots for at most so much money.

        Args:
            dots: Must be reachable.
            money: In the search's own unit.
            eager: Take each idea in turn if possible, rather than leave it if possible.
        """
        room = self._room
        picked = set()
        for (project, cost, given), rest in zip(self._ideas, self._tables[1:], strict=True):
            if eager:
                take = _reachable(rest, room - self._one, money - cost, dots - given)
            else:
                take = not _reachable(rest, room, money, dots)
            if take:
                picked.add(project)
                room, money, dots = room - self._one, money - cost, dots - given
        return frozenset(picked)


def _unbeaten(sets: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    unbeaten: list[tuple[int, int]] = []
    for cost, dots in sorted(sets, key=lambda each: (each[0], -each[1])):
        if not unbeaten or dots > unbeaten[-1][1]:
            unbeaten.append((cost, dots))
    return unbeaten


def _reachable(sets: _Sets, room: int, money: int, dots: int) -> bool:
    return any(
        count <= room and any(c <= money and d >= dots for c, d in found)
        for count, found in sets.items()
    )
