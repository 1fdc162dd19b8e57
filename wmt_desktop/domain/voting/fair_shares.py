"""Equal shares raised until the next raise would overspend.

Plain equal shares leave over half the money in real elections, so all shares are raised in steps
of 1 % of the budget, and the last outcome that fits is kept. This is what Assen, Świecie and
Wieliczka published (there in steps of one unit of money); stopping at the first outcome that
leaves nothing affordable is another rule, and misses Wieliczka's winners.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.equal_shares import Bought, EqualShares


def raise_shares(
    election: Election,
    method: EqualShares,
    limit: int | None = None,
    check: Callable[[], object] = bool,
) -> tuple[int | None, Bought]:
    """Return the percentage by which shares were raised, and the last outcome that fits.

    Before each raise ``check`` is called, which may raise to stop the count.

    An outcome fits if it costs no more than the budget and has no more ideas than the limit;
    raising stops at the first that does not, even if a later one would. If all ideas with dots
    fit together there is no such outcome: shares are raised until nobody runs short, which no
    further raise can change, and the percentage is None.
    """
    if _fits(election, election.supported, limit):
        return None, method.run(100 * election.voters)
    raised, last = 0, method.run()
    if not election.budget or not _fits(election, last.projects, limit):
        return raised, last
    while True:
        check()
        following = max(raised + 1, _next_change(method, last))
        outcome = method.run(following)
        if not _fits(election, outcome.projects, limit):
            return following - 1, last if raised == following - 1 else method.run(following - 1)
        raised, last = following, outcome


def _next_change(method: EqualShares, outcome: Bought) -> int:
    """Return a raise below which the outcome stays as it is.

    While nobody runs short, more money changes nothing about the ideas that are bought; and
    one that is not needs at least the whole shares of its supporters.
    """
    if not outcome.steady:
        return 0
    return min(method.affordable_from(project) for project in outcome.unpaid)


def _fits(election: Election, projects: Sequence[str], limit: int | None) -> bool:
    cost = sum(election.by_id[project].cost for project in projects)
    return cost <= election.budget and (limit is None or len(projects) <= limit)
