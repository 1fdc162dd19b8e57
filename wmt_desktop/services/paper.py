"""Ballots on paper, typed in one after the other, and hands counted in the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Channel, ChannelKind, Method, Round
from wmt_desktop.domain.voting.ballots import cap_of
from wmt_desktop.domain.voting.regrouping import PEOPLE_LIMIT
from wmt_desktop.services.bus import BallotCast
from wmt_desktop.services.channels import channels_here
from wmt_desktop.services.laptops import require_open_here
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.operations import require_storable
from wmt_desktop.services.ports import Urns
from wmt_desktop.services.voting import VotingService
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class PutStack:
    """Put a stack of ballots on paper into the urn, and write down what is known of all of them.

    Attributes:
        ballots: Dots by option id, in any order: neither it nor the numbers on the paper are kept.
        spoiled: How many of the stack cannot be counted.
        issued: How many ballots were handed out since the vote was opened.
        unused: How many of them came back empty.
        reason: Why some cannot be counted, or numbers do not add up. Both 0 and no reason: what was
            written down before stands.
    """

    round: str
    ballots: tuple[Mapping[str, int], ...] = ()
    spoiled: int = 0
    issued: int = 0
    unused: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CountHands:
    """Write down hands or stickers by option, in place of an earlier count.

    Attributes:
        people: Who took part.
    """

    round: str
    people: int
    dots: Mapping[str, int]


class PaperService:
    """Use cases of paper and hands. What they count stays beside the urn until the vote closes."""

    def __init__(self, work: Work, urns: Urns, voting: VotingService) -> None:
        self._work = work
        self._urns = urns
        self._voting = voting

    def channels(self, round_id: str) -> tuple[Channel, ...]:
        """Return how many came by which way to an open vote on this laptop, never what they want.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            here = channels_here(reader, self._urns, existing_round(reader, round_id))
        return tuple(replace(each, dots={}, codes={}) for each in here)

    def put(self, command: PutStack) -> int:
        """Put ballots into the urn, all or none, and return how many lie there.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_CANCELLED``,
                ``ROUND_ELSEWHERE``, ``VOTE_IS_OPEN``, ``BALLOT_…``, ``NUMBER_INVALID``,
                ``TEXT_TOO_LONG``, ``TEXT_BROKEN``.
        """
        _require_counts(command.spoiled, command.issued, command.unused)
        # What the log cannot hold would keep the vote from being closed.
        require_storable(command.reason)
        known = Channel(
            "",
            "",
            command.round,
            kind=ChannelKind.PAPER,
            issued=command.issued,
            unused=command.unused,
            reason=command.reason.strip(),
        )
        told = command.issued or command.unused or known.reason
        return self._voting.cast_many(
            command.round,
            command.ballots,
            command.spoiled,
            ChannelKind.PAPER,
            known if told else None,
        )

    def hands(self, command: CountHands) -> None:
        """Write down hands or stickers.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``BALLOT_UNKNOWN_OPTION``, ``NUMBER_INVALID``; ``HANDS_TOO_MANY``: more than so
                many people can give.
        """
        _require_counts(command.people, *command.dots.values())
        # Under the lock under which a vote is closed, as ballots are cast.
        with self._work.store.write() as writer:
            round_ = existing_round(writer, command.round)
            require_open_here(writer, round_)
            _check_hands(round_, command)
            shown = Channel(
                "",
                "",
                round_.id,
                kind=ChannelKind.HANDS,
                issued=command.people,
                cast=command.people,
                dots={option: dots for option, dots in command.dots.items() if dots},
            )
            self._urns.keep(round_.id, shown)
        voted = self._voting.voted(round_.id)
        self._work.bus.publish(BallotCast(round_.arena, round_.id, voted))


def _require_counts(*numbers: int) -> None:
    for number in numbers:
        if not 0 <= number <= PEOPLE_LIMIT:
            raise WmtError(Code.NUMBER_INVALID, value=number)


def _check_hands(round_: Round, command: CountHands) -> None:
    unknown = command.dots.keys() - {option.id for option in round_.options}
    if unknown:
        raise WmtError(Code.BALLOT_UNKNOWN_OPTION, option=min(unknown))
    most = max(command.dots.values(), default=0)
    limits = [(most, cap_of(round_) * command.people)]
    if round_.method is not Method.SCORE:
        limits.append((sum(command.dots.values()), round_.dots * command.people))
    for dots, limit in limits:
        if dots > limit:
            raise WmtError(Code.HANDS_TOO_MANY, people=command.people, dots=dots, limit=limit)
