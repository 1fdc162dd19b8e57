"""Selection by criteria: the best mean score first, skipping what does not fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.selection import Account, Outcome, Selection
from wmt_desktop.domain.voting.ties import TieBreaker, TieOrder
from wmt_desktop.domain.weighing import hundredths

CRITERIA = "criteria"
"""Name of the rule."""


def select_by_score(
    election: Election,
    scores: Mapping[str, Fraction],
    limit: int | None = None,
    lot_order: Sequence[str] | None = None,
) -> Selection:
    """Select projects by their mean scores within the budget.

    Equal scores: lowest cost, most dots, lot. A project without a score is never funded.
    """
    order = TieOrder.RECOMMENDED
    breaker = TieBreaker(election, order, lot_order)
    account = Account(election, breaker, order, limit)
    ranked = sorted(scores, key=lambda each: (-scores[each], breaker.rank[each]))
    for project in ranked:
        score = hundredths(scores[project])
        if account.full:
            account.refuse(project, Outcome.OVER_LIMIT, score=score)
        elif not account.fits(project):
            account.refuse(project, Outcome.DOES_NOT_FIT, score=score)
        else:
            equal = [
                each
                for each in ranked
                if scores[each] == scores[project]
                and account.fits(each)
                and each not in account.selected
            ]
            account.fund(project, Outcome.FUNDED, tied=tuple(equal), score=score)
    for project in breaker.ordered(election.by_id.keys() - scores.keys()):
        account.refuse(project, Outcome.NO_SCORE)
    return account.closed(CRITERIA)
