"""Run-offs: a tie left by the agreed rule is voted on again, and decides the first result.

A run-off names the round whose tie it settles in ``replaces``, like a repeated vote, and has
fewer options than that; a repeated vote has the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.domain.voting.tally import Ruling, Settled
from wmt_desktop.services.counting import Result, count
from wmt_desktop.services.ports import Reader


def tie_of(round_: Round, rounds: Sequence[Round]) -> Round | None:
    """Return the round whose tie a run-off settles, or None when it is no run-off.

    Args:
        rounds: All rounds of the arena.
    """
    by_id = {each.id: each for each in rounds}
    for _ in rounds:  # a file could name rounds in a circle
        earlier = by_id.get(round_.replaces or "")
        if earlier is None or len(round_.options) < len(earlier.options):
            return earlier
        round_ = earlier
    return None


def current_round(rounds: Sequence[Round]) -> Round | None:
    """Return the round on every screen, or None without a vote.

    It is the last that was not cancelled; after a run-off, the round whose tie it settles.
    """
    standing = [each for each in rounds if each.stage != RoundStage.SEALED]
    if not standing:
        return None
    last = standing[-1]
    return (tie_of(last, rounds) if last.stage == RoundStage.CLOSED else None) or last


def result_of(reader: Reader, round_: Round) -> Result:
    """Count a closed round; closed run-offs decide its ties.

    Raises:
        WmtError: ``ROUND_DISPUTED``, also for a run-off that would decide.
    """
    rounds = reader.rounds(round_.arena)
    rulings = [
        Ruling(tuple(place.option for place in result.tally.ranking), Settled.RUNOFF)
        for each in rounds
        if each.stage == RoundStage.CLOSED and tie_of(each, rounds) == round_
        for result in (count(each, reader.urns(each.id)),)
        if len(result.tally.goes_on) == each.goes_on
    ]
    return count(round_, reader.urns(round_.id), rulings)
