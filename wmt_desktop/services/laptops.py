"""What a laptop may do with a vote: the one that opened it, and others that people vote on."""

from __future__ import annotations

from enum import StrEnum

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.ports import Reader, Store, Urns
from wmt_desktop.services.round_stages import require_open


class Kiosk(StrEnum):
    """What this laptop is to a vote."""

    HOME = "home"
    """It opened the vote and closes it."""
    ANOTHER = "another"
    """People may vote here as well."""
    SEALED = "sealed"
    """Its urn is sealed."""
    ELSEWHERE = "elsewhere"
    """The vote is held on the laptop that opened it, and there only."""


def kiosk_of(reader: Reader, round_: Round) -> Kiosk:
    """Return what this laptop is to a vote."""
    if reader.owns(round_.home):
        return Kiosk.HOME
    if _has_sealed(reader, round_):
        return Kiosk.SEALED
    return Kiosk.ANOTHER if round_.laptops > 1 else Kiosk.ELSEWHERE


def require_open_here(reader: Reader, round_: Round) -> None:
    """Refuse a ballot where nobody may vote.

    Raises:
        WmtError: ``ROUND_NOT_OPEN``, ``ROUND_CANCELLED``, ``ROUND_ELSEWHERE``,
            ``ROUND_SEALED_HERE``.
    """
    require_open(round_)
    kiosk = kiosk_of(reader, round_)
    if kiosk is Kiosk.ELSEWHERE:
        raise WmtError(Code.ROUND_ELSEWHERE)
    if kiosk is Kiosk.SEALED:
        raise WmtError(Code.ROUND_SEALED_HERE)


def require_home(reader: Reader, round_: Round) -> None:
    """Refuse what only the laptop that opened a vote may do while it is open.

    Raises:
        WmtError: ``ROUND_NOT_OPEN``, ``ROUND_CANCELLED``, ``ROUND_ELSEWHERE``.
    """
    require_open(round_)
    if not reader.owns(round_.home):
        raise WmtError(Code.ROUND_ELSEWHERE)


def left_over(reader: Reader, urns: Urns, round_: Round) -> bool:
    """Tell whether ballots or hands lie here that nobody has sealed, of a vote that is closed."""
    if round_.stage is not RoundStage.CLOSED:
        return False
    if kiosk_of(reader, round_) is Kiosk.ELSEWHERE:
        return False
    ballots = urns.content(round_.id).ballots
    if not ballots:
        # Hands have no ids by which one could find them among what was sealed.
        return bool(urns.channels(round_.id)) and not _has_sealed(reader, round_)
    sealed = {ballot for each in reader.urns(round_.id) for ballot, _ in each.ballots}
    return any(ballot not in sealed for ballot, _ in ballots)


def _has_sealed(reader: Reader, round_: Round) -> bool:
    """Tell whether this laptop sealed its urn."""
    return any(reader.owns(urn.stream) for urn in reader.urns(round_.id))


def is_over_here(reader: Reader, urns: Urns, round_: Round) -> bool:
    """Tell whether nothing that lies here of a vote may still be sealed."""
    if round_.stage is RoundStage.OPEN or left_over(reader, urns, round_):
        return False
    if urns.content(round_.id).ballots or round_.stage is RoundStage.CANCELLED:
        return True
    # Nor have codes, which are wanted as long as this laptop may vote.
    return kiosk_of(reader, round_) is Kiosk.ELSEWHERE or _has_sealed(reader, round_)


def empty_what_is_over(store: Store, urns: Urns, arena: str) -> None:
    """Erase what a crash between sealing and emptying left in the urns of an arena."""
    with store.read() as reader:
        done = [
            each.id
            for each in reader.vouched_rounds(arena)
            if urns.holds(each.id) and is_over_here(reader, urns, each)
        ]
    for round_id in done:
        urns.empty(round_id)
