"""What a valid ballot is, by the rules that were fixed when the round opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Method, Round


@dataclass(frozen=True, slots=True)
class BallotRule:
    """How a ballot is filled in, as voters are told.

    Attributes:
        dots: Per person; with ``APPROVAL`` the most ideas one may choose.
        most: On one option.
        options: How many there are.
    """

    method: Method
    dots: int
    most: int
    options: int

    @property
    def is_tick(self) -> bool:
        """Whether an idea is chosen or not, and never more than that."""
        return self.method is Method.APPROVAL or (self.method is Method.DOTS and self.dots == 1)

    @property
    def is_free(self) -> bool:
        """Whether everyone may choose all ideas: then nothing is left to count down."""
        return self.method is Method.APPROVAL and self.dots >= self.options


def rule_of(round_: Round) -> BallotRule:
    """Return how the ballots of a round are filled in."""
    return BallotRule(round_.method, round_.dots, cap_of(round_), len(round_.options))


class BallotCheck:
    """Checks ballots of one round.

    ``DOTS``: at most ``dots`` together, at most ``max_per_option`` on one option.
    ``APPROVAL``: at most one on an option, at most ``dots`` together (all options, to let
    people tick whatever they support; 1, to let them choose one).
    ``SCORE``: from 0 to ``max_per_option`` on each option, whatever they add up to.
    """

    def __init__(self, round_: Round) -> None:
        self._options = {option.id for option in round_.options}
        self._cap = cap_of(round_)
        self._dots = None if round_.method is Method.SCORE else round_.dots

    def fault(self, ballot: Mapping[str, object]) -> WmtError | None:
        """Return why a ballot cannot be counted, or None.

        The first of: an option that is not on the ballot, something else than a whole number,
        a negative one, too many on one option, too many together. A blank ballot is valid.
        """
        if not ballot.keys() <= self._options:
            option = min(ballot.keys() - self._options)
            return WmtError(Code.BALLOT_UNKNOWN_OPTION, option=option)
        if not set(map(type, ballot.values())) <= {int}:
            option = min(option for option, dots in ballot.items() if type(dots) is not int)
            return WmtError(Code.BALLOT_NOT_WHOLE, option=option, value=ballot[option])
        return self._fault_of_numbers(cast("Mapping[str, int]", ballot))

    def _fault_of_numbers(self, ballot: Mapping[str, int]) -> WmtError | None:
        least, most = min(ballot.values(), default=0), max(ballot.values(), default=0)
        if least < 0:
            return WmtError(Code.BALLOT_NEGATIVE, option=_having(ballot, least), dots=least)
        if most > self._cap:
            return WmtError(
                Code.BALLOT_OVER_CAP, option=_having(ballot, most), dots=most, cap=self._cap
            )
        used = sum(ballot.values())
        if self._dots is not None and used > self._dots:
            return WmtError(Code.BALLOT_TOO_MANY_DOTS, dots=used, limit=self._dots)
        return None


def cap_of(round_: Round) -> int:
    """Return the most that one voter can give one option."""
    return 1 if round_.method is Method.APPROVAL else round_.max_per_option


def check_ballot(
    round_: Round, ballot: Mapping[str, int], *, keep_marks: bool = False
) -> dict[str, int]:
    """Return a ballot as it is cast: options without a dot left out.

    Args:
        keep_marks: Keep options marked with 0 dots: the last of a ranking has none, and a
            ballot that ranks it alone is not blank.

    Raises:
        WmtError: ``BALLOT_UNKNOWN_OPTION``, ``BALLOT_NOT_WHOLE``, ``BALLOT_NEGATIVE``,
            ``BALLOT_OVER_CAP``, ``BALLOT_TOO_MANY_DOTS``.
    """
    fault = BallotCheck(round_).fault(ballot)
    if fault is not None:
        raise fault
    return {option: dots for option, dots in ballot.items() if dots or keep_marks}


def _having(ballot: Mapping[str, int], dots: int) -> str:
    return min(option for option, given in ballot.items() if given == dots)
