"""Most dots first, skipping what does not fit."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import groupby

from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.selection import Account, Outcome

Merit = tuple[bool, Fraction]
"""How good an idea is; the greatest first. A free idea beats any other per unit of cost."""


def fund_greedily(
    account: Account,
    projects: Iterable[str],
    *,
    per_cost: bool = False,
    outcome: Outcome = Outcome.FUNDED,
) -> None:
    """Go through projects from the best; fund each that still fits.

    Args:
        account: Money, places, and the record of the steps.
        projects: Candidates, each with at least one dot.
        per_cost: Dots per unit of cost decide instead of dots.
        outcome: What to call a project that is funded.
    """
    merit = {project: _merit(account.election, project, per_cost=per_cost) for project in projects}
    ranked = sorted(merit, key=merit.__getitem__, reverse=True)
    for _, group in groupby(ranked, key=merit.__getitem__):
        equals = account.breaker.ordered(group)
        for position, project in enumerate(equals):
            if account.full:
                account.refuse(project, Outcome.OVER_LIMIT)
            elif not account.fits(project):
                account.refuse(project, Outcome.DOES_NOT_FIT)
            else:
                tied = tuple(filter(account.fits, equals[position:]))
                account.fund(project, outcome, tied)


def _merit(election: Election, project: str, *, per_cost: bool) -> Merit:
    dots, cost = election.totals[project], election.by_id[project].cost
    if not per_cost:
        return False, Fraction(dots)
    return (False, Fraction(dots) / cost) if cost else (True, Fraction(0))
