"""What a vote allows at its stage: open, closed, or cancelled."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.ports import Reader


def require_open(round_: Round) -> None:
    """Refuse what only an open vote allows.

    Raises:
        WmtError: ``ROUND_NOT_OPEN``, ``ROUND_CANCELLED``.
    """
    _require_not_cancelled(round_)
    if round_.stage is not RoundStage.OPEN:
        raise WmtError(Code.ROUND_NOT_OPEN)


def require_closed(round_: Round) -> None:
    """Refuse what only a closed vote allows.

    Raises:
        WmtError: ``ROUND_NOT_CLOSED``, ``ROUND_CANCELLED``.
    """
    _require_not_cancelled(round_)
    if round_.stage is not RoundStage.CLOSED:
        raise WmtError(Code.ROUND_NOT_CLOSED)


def require_none_open(reader: Reader, arena: str) -> None:
    """Refuse to go on while a vote of the arena is open.

    Raises:
        WmtError: ``ROUND_ALREADY_OPEN``.
    """
    if any(each.stage is RoundStage.OPEN for each in reader.vouched_rounds(arena)):
        raise WmtError(Code.ROUND_ALREADY_OPEN)


def _require_not_cancelled(round_: Round) -> None:
    if round_.stage is RoundStage.CANCELLED:
        raise WmtError(Code.ROUND_CANCELLED)
