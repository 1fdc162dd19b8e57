"""Cancelling a vote, holding it again, and going on with it: for reasons on record."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Revealed, Round, RoundStage
from wmt_desktop.domain.trust import COUNTED
from wmt_desktop.services.channels import channels_here
from wmt_desktop.services.laptops import empty_what_is_over, require_home
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.ports import Reader, Urns, Writer
from wmt_desktop.services.round_stages import require_closed, require_none_open
from wmt_desktop.services.runoffs import result_of
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class CancelRound:
    """End an open vote without a result; it stays on record with the reason."""

    round: str
    reason: str


@dataclass(frozen=True, slots=True)
class ResetRound:
    """Hold a vote again with the same rules; the earlier round stays on record."""

    round: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReopenRound:
    """Go on with a closed vote in a new round that its ballots count in as well."""

    round: str
    reason: str


class RepeatService:
    """Use cases of votes that did not go as they should."""

    def __init__(self, work: Work, urns: Urns) -> None:
        self._work = work
        self._urns = urns

    def cancel(self, command: CancelRound) -> Round:
        """End an open vote without a result; its ballots are erased unread.

        How many there were stays on record: what was on them could sway the vote that follows.

        Raises:
            WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``,
                ``ROUND_CANCELLED``, ``ROUND_ELSEWHERE``.
        """
        reason = _reason(command.reason)
        with self._work.change_round(command.round) as (writer, round_):
            ended = self._cancel(writer, round_, reason)
        self._urns.empty(ended.id)
        return ended

    def reset(self, command: ResetRound) -> Round:
        """Open the same vote again; one that was still open is cancelled.

        Raises:
            WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``ROUND_ELSEWHERE``,
                ``ROUND_ALREADY_OPEN`` (another one).
        """
        reason = _reason(command.reason)
        with self._work.change_round(command.round) as (writer, earlier):
            if earlier.stage is RoundStage.OPEN:
                self._cancel(writer, earlier, reason)
            again = _again(writer, earlier, reason)
            writer.append(earlier.arena, "round.reset", create(again))
        # Of a vote that another laptop closed, ballots may lie here that are yet to be sealed.
        empty_what_is_over(self._work.store, self._urns, earlier.arena)
        return again

    def reopen(self, command: ReopenRound) -> Round:
        """Go on with a closed vote, for people who came late: its ballots count in the new round.

        Raises:
            WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``,
                ``ROUND_CANCELLED``, ``ROUND_DISPUTED``, ``ROUND_ALREADY_OPEN``;
                ``ROUND_UNCOUNTED``: there is nothing to go on with.
        """
        reason = _reason(command.reason)
        with self._work.change_round(command.round) as (writer, earlier):
            require_closed(earlier)
            _require_counted(writer, earlier)
            again = _again(writer, earlier, reason, carries=True)
            writer.append(earlier.arena, "round.reopen", create(again))
        empty_what_is_over(self._work.store, self._urns, earlier.arena)
        return again

    def _cancel(self, writer: Writer, round_: Round, reason: str) -> Round:
        require_home(writer, round_)
        ended = replace(round_, stage=RoundStage.CANCELLED, closed=writer.now(), reason=reason)
        operations = differences(round_, ended)
        for each in channels_here(writer, self._urns, round_):
            operations += create(replace(each, dots={}, codes={}))
        writer.append(round_.arena, "round.cancel", operations)
        return ended


def _reason(text: str) -> str:
    reason = text.strip()
    if not reason:
        raise WmtError(Code.REASON_NEEDED)
    return reason


def _require_counted(reader: Reader, round_: Round) -> None:
    """Refuse to go on with ballots of which none counts, as no key that is trusted brought them.

    Raises:
        WmtError: ``ROUND_UNCOUNTED``; ``ROUND_DISPUTED``.
    """
    result = result_of(reader, round_)
    if not result.cast and any(each.standing not in COUNTED for each in result.uncounted):
        raise WmtError(Code.ROUND_UNCOUNTED)


def _again(writer: Writer, earlier: Round, reason: str, *, carries: bool = False) -> Round:
    """Return an open round with the rules of an earlier one."""
    require_none_open(writer, earlier.arena)
    return replace(
        earlier,
        id=writer.new_id("round"),
        stage=RoundStage.OPEN,
        opened=writer.now(),
        closed=0,
        replaces=earlier.id,
        reason=reason,
        revealed=Revealed.HIDDEN,
        shown=0,
        home=writer.own_stream(earlier.arena),
        excluded=(),
        exclusion="",
        rulings=(),
        regrouped=earlier.regrouped if carries else {},
        carries=carries,
    )
