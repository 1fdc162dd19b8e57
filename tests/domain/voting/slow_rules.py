"""The selection rules once more: slow, obvious, and written from the definitions alone.

Money is a ``Fraction`` per single voter, every idea is looked at in every round, and the best
set is found by trying all sets. Nothing is shared with the product but the ``Election``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

from wmt_desktop.domain.voting.election import Election

TieKey = Callable[[str], Any]


def slow_select(
    election: Election,
    rule: str,
    ties: str = "recommended",
    limit: int | None = None,
    lots: Sequence[str] | None = None,
) -> list[str]:
    """Return the ids selected by a rule, in order."""
    room = len(election.projects) if limit is None else limit
    tie_key = _tie_key(election, ties, lots)
    base, _, filling = rule.partition("+")
    if base == "best":
        return _best(election, ties, tie_key, room)
    if base == "greedy":
        return _greedy(election, [], room, lambda id_: (-_dots(election, id_), tie_key(id_)))
    if base == "greedy-value":
        return _greedy(
            election, [], room, lambda id_: (_price_of_a_dot(election, id_), tie_key(id_))
        )
    if base.startswith("fair-shares"):
        chosen = _fair_shares(election, tie_key, room)
    else:
        chosen = _equal_shares(
            election, tie_key, per_cost=base == "equal-shares-dots", factor=Fraction(1)
        )[:room]
    if filling or base == "fair-shares":
        chosen = _greedy(election, chosen, room, lambda id_: (-_dots(election, id_), tie_key(id_)))
    return chosen


def _dots(election: Election, id_: str) -> int:
    return sum(ballot.get(id_, 0) for ballot in election.ballots)


def _cost(election: Election, ids: Iterable[str]) -> Fraction:
    costs = {project.id: Fraction(project.cost) for project in election.projects}
    return sum((costs[id_] for id_ in ids), Fraction(0))


def _supported(election: Election) -> list[str]:
    return [project.id for project in election.projects if _dots(election, project.id) > 0]


def _price_of_a_dot(election: Election, id_: str) -> Fraction:
    return _cost(election, [id_]) / _dots(election, id_)


def _tie_key(election: Election, ties: str, lots: Sequence[str] | None) -> TieKey:
    if ties == "name":
        return lambda id_: id_
    drawn = list(lots or [])

    def lot(id_: str) -> tuple[int, str]:
        return (drawn.index(id_) if id_ in drawn else len(drawn), id_)

    return lambda id_: (_cost(election, [id_]), -_dots(election, id_), lot(id_))


def _greedy(
    election: Election, chosen: Sequence[str], room: int, key: Callable[[str], tuple[object, ...]]
) -> list[str]:
    result = list(chosen)
    for id_ in sorted(_supported(election), key=key):
        fits = _cost(election, [*result, id_]) <= election.budget and len(result) < room
        if id_ not in result and fits:
            result.append(id_)
    return result


def _equal_shares(
    election: Election, tie_key: TieKey, *, per_cost: bool, factor: Fraction
) -> list[str]:
    voters = [ballot for ballot in election.ballots if ballot]
    if not voters:
        return []
    purses = [Fraction(election.budget) * factor / len(voters) for _ in voters]
    result = sorted(
        (id_ for id_ in _supported(election) if _cost(election, [id_]) == 0), key=tie_key
    )
    while True:
        prices = {}
        for id_ in _supported(election):
            if id_ not in result:
                price = _per_dot(
                    _cost(election, [id_]),
                    [
                        (purse, ballot.get(id_, 0))
                        for purse, ballot in zip(purses, voters, strict=True)
                    ],
                )
                if price is not None:
                    prices[id_] = price
        if not prices:
            return result

        def effective(id_: str, prices: dict[str, Fraction] = prices) -> Fraction:
            return (1 if per_cost else _cost(election, [id_])) / prices[id_]

        most = max(effective(id_) for id_ in prices)
        winner = min((id_ for id_ in prices if effective(id_) == most), key=tie_key)
        for number, ballot in enumerate(voters):
            purses[number] -= min(purses[number], prices[winner] * ballot.get(winner, 0))
        result.append(winner)


def _per_dot(cost: Fraction, purses_and_dots: list[tuple[Fraction, int]]) -> Fraction | None:
    """Return the payment per dot at which all payments, each at most the purse, make the cost."""
    payers = [(purse, dots) for purse, dots in purses_and_dots if dots]
    if sum(purse for purse, _ in payers) < cost:
        return None
    # Whoever runs short does so first at the lowest price at which anybody does.
    for price in sorted(purse / dots for purse, dots in payers):
        if sum(min(purse, price * dots) for purse, dots in payers) >= cost:
            short = [(purse, dots) for purse, dots in payers if purse / dots < price]
            rest = sum(dots for purse, dots in payers if purse / dots >= price)
            return (cost - sum(purse for purse, _ in short)) / rest
    raise AssertionError("the last price takes all the money there is")


def _fair_shares(election: Election, tie_key: TieKey, room: int) -> list[str]:
    def outcome(percent: int) -> list[str]:
        return _equal_shares(election, tie_key, per_cost=False, factor=Fraction(100 + percent, 100))

    def fits(ids: list[str]) -> bool:
        return _cost(election, ids) <= election.budget and len(ids) <= room

    if election.budget == 0 or not fits(outcome(0)):
        return outcome(0)[:room]
    percent = 0
    # Once everybody could pay for everything alone, more money changes nothing.
    enough = (
        100 * len(election.ballots) * (1 + _cost(election, _supported(election)) / election.budget)
    )
    if fits(_supported(election)):
        return outcome(int(enough))
    while fits(outcome(percent + 1)):
        percent += 1
    return outcome(percent)


def _best(election: Election, ties: str, tie_key: TieKey, room: int) -> list[str]:
    ids = _supported(election)
    affordable: list[tuple[str, ...]] = [
        chosen
        for size in range(min(room, len(ids)) + 1)
        for chosen in combinations(ids, size)
        if _cost(election, chosen) <= election.budget
    ]

    def worse(chosen: Iterable[str]) -> tuple[Any, ...]:
        dots = sum(_dots(election, id_) for id_ in chosen)
        cost = _cost(election, chosen) if ties == "recommended" else 0
        return -dots, cost, sorted(tie_key(id_) for id_ in chosen)

    return sorted(min(affordable, key=worse), key=lambda id_: (-_dots(election, id_), tie_key(id_)))
