"""Joining options after a vote: what the sums would be, doing it, and taking it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.counting import Result
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.operations import differences
from wmt_desktop.services.round_stages import require_closed
from wmt_desktop.services.runoffs import result_of
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class Regroup:
    """Join options of a closed vote; none joins what was joined apart again.

    Attributes:
        joined: By id of an option: the one it counts for from now on.
    """

    round: str
    joined: Mapping[str, str]
    reason: str


class RegroupService:
    """Use cases of joining options. Ballots are never touched."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def preview(self, round_id: str, joined: Mapping[str, str]) -> Result:
        """Return what the result would be.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``, ``ROUND_DISPUTED``,
                ``REGROUPING_INVALID``.
        """
        with self._work.store.read() as reader:
            return result_of(reader, _regrouped(existing_round(reader, round_id), joined))

    def regroup(self, command: Regroup) -> Result:
        """Join options, or take that back, for a reason that goes on record.

        Raises:
            WmtError: As ``preview``; ``REASON_NEEDED``.
        """
        reason = command.reason.strip()
        with self._work.change_round(command.round) as (writer, before):
            after = _regrouped(before, command.joined)
            if not reason:
                raise WmtError(Code.REASON_NEEDED)
            if before.regrouped == after.regrouped:
                return result_of(writer, before)
            # Beside why the vote was closed as it was, or joined before.
            reasons = [each for each in (before.reason, reason) if each]
            after = replace(after, reason=" / ".join(reasons))
            writer.append(before.arena, "round.regroup", differences(before, after))
            return result_of(writer, after)


def _regrouped(round_: Round, joined: Mapping[str, str]) -> Round:
    require_closed(round_)
    options = {option.id for option in round_.options}
    if any(
        one not in options or other not in options or other in joined or one == other
        for one, other in joined.items()
    ):
        raise WmtError(Code.REGROUPING_INVALID)
    return replace(round_, regrouped=dict(sorted(joined.items())))
