"""Ballots on paper, typed in one after the other, and hands counted in the room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Channel, ChannelKind, Method, Round
from wmt_desktop.domain.voting.ballots import cap_of
from wmt_desktop.domain.voting.regrouping import PEOPLE_LIMIT
from wmt_desktop.services.bus import BallotCast
from wmt_desktop.services.channels import channels_of
from wmt_desktop.services.laptops import require_open_here
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.ports import Urns
from wmt_desktop.services.voting import VotingService
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class PutStack:
    """Put a stack of ballots on paper into the urn.

    Attributes:
        ballots: Dots by option id, in any order: neither it nor the numbers on the paper are kept.
        spoiled: How many cannot be counted.
    """

    round: str
    ballots: tuple[Mapping[str, int], ...]
    spoiled: int = 0


@dataclass(frozen=True, slots=True)
class NotePaper:
    """Write down how many ballots on paper were handed out, and how many came back unused."""

    round: str
    issued: int
    unused: int = 0


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
            round_ = existing_round(reader, round_id)
            stream = reader.own_stream(round_.arena)
        kept = [
            Channel(
                each.id,
                each.arena,
                each.round,
                kind=each.kind,
                issued=each.issued,
                cast=each.cast,
                spoiled=each.spoiled,
                unused=each.unused,
            )
            for each in self._urns.channels(round_id)
        ]
        return channels_of(round_, stream, self._urns.content(round_id), kept)

    def put(self, command: PutStack) -> int:
        """Put ballots into the urn, all or none, and return how many lie there.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``VOTE_IS_OPEN``, ``BALLOT_…``.
        """
        return self._voting.cast_many(
            command.round, command.ballots, command.spoiled, ChannelKind.PAPER
        )

    def note(self, command: NotePaper) -> None:
        """Write down how many ballots were handed out and came back unused.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``NUMBER_INVALID``.
        """
        _require_counts(command.issued, command.unused)
        self._keep(
            command.round,
            lambda round_: Channel(
                "",
                "",
                round_.id,
                kind=ChannelKind.PAPER,
                issued=command.issued,
                unused=command.unused,
            ),
        )

    def hands(self, command: CountHands) -> None:
        """Write down hands or stickers.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``BALLOT_UNKNOWN_OPTION``, ``NUMBER_INVALID``; ``HANDS_TOO_MANY``: more than so
                many people can give.
        """
        _require_counts(command.people, *command.dots.values())

        def counted(round_: Round) -> Channel:
            _check_hands(round_, command)
            return Channel(
                "",
                "",
                round_.id,
                kind=ChannelKind.HANDS,
                issued=command.people,
                cast=command.people,
                dots={option: dots for option, dots in command.dots.items() if dots},
            )

        self._keep(command.round, counted)

    def _keep(self, round_id: str, channel: Callable[[Round], Channel]) -> None:
        # Under the lock under which a vote is closed, as ballots are cast.
        with self._work.store.write() as writer:
            round_ = existing_round(writer, round_id)
            require_open_here(writer, round_)
            self._urns.keep(round_.id, channel(round_))
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
