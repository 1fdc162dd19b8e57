"""A vote on another laptop than the one that opened it: voting there, and sealing its urn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Channel, Round, RoundStage
from wmt_desktop.services.channels import channels_here, require_accounted, sealed
from wmt_desktop.services.laptops import Kiosk, kiosk_of, left_over, require_open_here
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.ports import Reader, Urns
from wmt_desktop.services.round_stages import require_open
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class SealUrn:
    """Close a vote on this laptop, which is not the one that opened it.

    Attributes:
        reason: Why ballots and voters do not add up, or empty.
    """

    round: str
    reason: str = ""


class KioskService:
    """Use cases of the laptops of a vote."""

    def __init__(self, work: Work, urns: Urns) -> None:
        self._work = work
        self._urns = urns

    def of(self, round_id: str) -> Kiosk:
        """Return what this laptop is to a vote.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return kiosk_of(reader, existing_round(reader, round_id))

    def accepts(self, round_id: str) -> bool:
        """Tell whether somebody can vote on this laptop now."""
        with self._work.store.read() as reader:
            try:
                require_open_here(reader, existing_round(reader, round_id))
            except WmtError:
                return False
        return True

    def waits(self, round_id: str) -> bool:
        """Tell whether ballots or hands of a closed vote lie here that nobody has sealed.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, round_id)
            return left_over(reader, self._urns, round_)

    def seal(self, command: SealUrn) -> None:
        """Seal the ballots of this laptop and empty its urn; the vote goes on elsewhere.

        After the vote was closed where it was opened, it still brings in what lies here.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``ROUND_CANCELLED``, ``ROUND_SEALED_HERE``; ``VOTERS_OVER_PEOPLE``,
                ``BALLOTS_UNACCOUNTED`` without a reason.
        """
        with self._work.change_round(command.round) as (writer, round_):
            urn = self._urns.content(round_.id)
            self._require_sealable(writer, round_)
            channels = channels_here(writer, self._urns, round_)
            reason = command.reason.strip()
            if not reason:
                require_accounted(writer, round_, urn, channels)
            told = _with_reason(channels, reason) if reason else channels
            writer.append(round_.arena, "round.seal", sealed(round_.id, urn, told))
        self._urns.empty(round_.id)

    def _require_sealable(self, reader: Reader, round_: Round) -> None:
        if round_.stage is not RoundStage.CLOSED:
            require_open(round_)
        kiosk = kiosk_of(reader, round_)
        if kiosk in {Kiosk.HOME, Kiosk.ELSEWHERE}:
            raise WmtError(Code.ROUND_ELSEWHERE)
        if kiosk is Kiosk.SEALED and not left_over(reader, self._urns, round_):
            raise WmtError(Code.ROUND_SEALED_HERE)


def _with_reason(channels: Sequence[Channel], reason: str) -> list[Channel]:
    """Return channels of which the first says why their numbers do not add up."""
    return [
        replace(each, reason="; ".join(filter(None, (each.reason, reason)))) if not place else each
        for place, each in enumerate(channels)
    ]
