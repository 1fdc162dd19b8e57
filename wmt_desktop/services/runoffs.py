"""The result of a round: its ballots, and what decided its ties since.

A tie left by the agreed rule is voted on again in a run-off, or decided in the room.

A run-off names the round whose tie it settles in ``replaces``, like a repeated vote, and has
fewer options than that; a repeated vote has the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from wmt_desktop.domain.rounds import Round, RoundStage, TieRule, TieRuling
from wmt_desktop.domain.voting.tally import Ruling, Settled
from wmt_desktop.domain.voting.ties import draw_lots
from wmt_desktop.services.ballot_sources import sources_of
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
    standing = [each for each in rounds if each.stage != RoundStage.CANCELLED]
    if not standing:
        return None
    last = standing[-1]
    return (tie_of(last, rounds) if last.stage == RoundStage.CLOSED else None) or last


def result_of(reader: Reader, round_: Round) -> Result:
    """Count a closed round; what the room decided since and closed run-offs decide its ties.

    Raises:
        WmtError: ``ROUND_DISPUTED``, also for a run-off that would decide.
    """
    rounds = reader.vouched_rounds(round_.arena)
    rulings = _own_rulings(round_)
    rulings += [
        Ruling(tuple(place.option for place in result.tally.ranking), Settled.RUNOFF)
        for each in rounds
        if each.stage == RoundStage.CLOSED and _settles(each, round_, rounds)
        for result in (_counted(reader, each, _own_rulings(each)),)
        if len(result.tally.goes_on) == each.goes_on
    ]
    result = _counted(reader, round_, rulings)
    return replace(result, changed_by_strangers=_changed_by_strangers(reader, round_, rounds))


def _changed_by_strangers(reader: Reader, round_: Round, rounds: Sequence[Round]) -> bool:
    vouched = next((each for each in rounds if each.id == round_.id), None)
    return vouched != reader.find(round_.id)


def _settles(run_off: Round, round_: Round, rounds: Sequence[Round]) -> bool:
    tied = tie_of(run_off, rounds)
    return tied is not None and tied.id == round_.id


def is_sound(round_: Round, ruling: TieRuling) -> bool:
    """Tell whether the rule agreed before the vote allows a decision, and a lot was really drawn."""
    if ruling.how not in LEFT_OPEN[round_.tie]:
        return False
    if ruling.how is TieRule.LOT:
        return bool(ruling.seed) and ruling.order == draw_lots(ruling.seed, ruling.order)
    return bool(ruling.reason)


LEFT_OPEN: Mapping[TieRule, tuple[TieRule, ...]] = {
    TieRule.SUPPORTERS: (TieRule.RUNOFF, TieRule.LOT),
    TieRule.RUNOFF: (TieRule.RUNOFF,),
    TieRule.LOT: (),
    TieRule.CHOICE: (TieRule.CHOICE,),
}
"""By the rule agreed before the vote, how a tie that it leaves open may be decided."""


def _counted(reader: Reader, round_: Round, rulings: Sequence[Ruling]) -> Result:
    sources = sources_of(reader, round_)
    return count(round_, sources.urns, rulings, sources.channels)


def _own_rulings(round_: Round) -> list[Ruling]:
    return [_ruling(each) for each in round_.rulings if is_sound(round_, each)]


def _ruling(decided: TieRuling) -> Ruling:
    return Ruling(decided.order, Settled(decided.how))
