"""The result of a round from its sealed urns, the same on every screen and in every document."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import Channel, ChannelKind, Option, Round, Urn
from wmt_desktop.domain.text import ERASED
from wmt_desktop.domain.trust import COUNTED, Standing
from wmt_desktop.domain.voting.ballots import BallotCheck
from wmt_desktop.domain.voting.regrouping import PEOPLE_LIMIT, Hands
from wmt_desktop.domain.voting.tally import Ruling, Tally, tally

Ballots = dict[str, dict[str, int]]
"""Dots by option id, by ballot id."""


@dataclass(frozen=True, slots=True)
class SealedUrn:
    """What one laptop sealed of a vote, without its ballots.

    Attributes:
        stream: Where it was sealed; names the urn.
        ballots: How many lie in it.
        disputed: How many of them another laptop sealed with different content.
        standing: Of the key that vouches for it.
        excluded: Somebody took it out of the count, with a reason.
    """

    stream: str
    device: str
    ballots: int
    disputed: int
    standing: Standing
    excluded: bool

    @property
    def counted(self) -> bool:
        """Whether its ballots are in the result."""
        return not self.excluded and self.standing in COUNTED


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a closed round.

    Attributes:
        issued: Ballots handed out, and people who were asked to raise their hands.
        cast: Ballots counted, blank ones included, and people counted by their hands.
        spoiled: Ballots that could not be counted.
        fingerprint: SHA-256 over the sorted ballots, hex; over the hands too where there are any.
        uncounted: Urns that are here and not in this result.
        channels: What each laptop wrote down of kiosks, paper and hands when it closed the vote.
        unused: Ballots on paper that nobody filled in.
        refused: Sealed ballots that break a rule of the round, by reason; they are among the
            spoiled.
        laptops: How many laptops' urns are here, counted or not.
        changed_by_strangers: Whether somebody whose key is not trusted changed the round; not in
            ``round``, and not in this result.
    """

    round: Round
    tally: Tally
    issued: int
    cast: int
    spoiled: int
    fingerprint: str
    uncounted: tuple[SealedUrn, ...] = ()
    channels: tuple[Channel, ...] = ()
    unused: int = 0
    refused: Mapping[Code, int] = field(default_factory=dict)
    laptops: int = field(default=1, compare=False)
    changed_by_strangers: bool = field(default=False, compare=False)

    @property
    def missing(self) -> int:
        """How many laptops' urns are not here yet."""
        return max(0, self.round.laptops - self.laptops)

    @property
    def codes_used_twice(self) -> int:
        """How many ballots were cast with a code with which another was cast elsewhere."""
        used = Counter(
            code for each in self.channels for code, was_used in each.codes.items() if was_used
        )
        return sum(count - 1 for count in used.values())

    @property
    def reconciled(self) -> bool:
        """Whether every ballot that was handed out is accounted for."""
        return self.issued == self.cast + self.spoiled + self.unused

    @property
    def check_sum(self) -> str:
        """The fingerprint as people compare it aloud (``7C41-90AE``)."""
        return f"{self.fingerprint[:4]}-{self.fingerprint[4:8]}".upper()


def count(
    round_: Round,
    urns: Sequence[Urn],
    rulings: Sequence[Ruling] = (),
    channels: Sequence[Channel] = (),
) -> Result:
    """Count the ballots of a round once each; those that cannot be counted are spoiled.

    Urns by keys that nobody accepted, and excluded ones, are left out, and with them the hands
    that the same laptops counted.

    Args:
        rulings: Ties that the room has decided since.
        channels: What laptops wrote down when they closed the round.

    Raises:
        WmtError: ``ROUND_DISPUTED``: two counted urns hold one ballot with different content.
    """
    require_undisputed(round_, urns)
    round_ = with_options(round_, urns)
    ballots = ballots_of(round_, urns)
    counted = counted_urns(round_, urns)
    refused = _refused(round_, counted)
    streams = {urn.stream for urn in counted}
    told = [each for each in channels if each.stream in streams]
    hands = hands_in(told)
    beside = [each for each in told if each.kind is not ChannelKind.KIOSK]
    return Result(
        round=round_,
        tally=tally(round_, ballots.values(), rulings, hands),
        issued=_issued(counted, beside),
        cast=len(ballots) + hands.people,
        spoiled=_spoiled(counted, beside) + sum(refused.values()),
        fingerprint=_fingerprint(ballots, hands),
        uncounted=tuple(each for each in sealed_urns(round_, urns) if not each.counted),
        channels=tuple(told),
        unused=sum(each.unused for each in beside),
        refused=refused,
        laptops=len({urn.stream for urn in urns if urn.stream}),
    )


def hands_in(channels: Sequence[Channel]) -> Hands:
    """Return the hands of all laptops together."""
    shown = [
        each for each in channels if each.kind is ChannelKind.HANDS and each.cast <= PEOPLE_LIMIT
    ]
    dots: Counter[str] = Counter()
    for each in shown:
        dots.update(each.dots)
    return Hands(sum(each.cast for each in shown), dict(dots))


def _issued(urns: Sequence[Urn], beside: Sequence[Channel]) -> int:
    """Return how many ballots were handed out, and people asked to raise their hands.

    Args:
        beside: What was written down of paper and hands.
    """
    return (
        sum(urn.issued for urn in urns)
        # A copied laptop seals again what was handed out before it was copied.
        - (sum(len(urn.ballots) for urn in urns) - len(_sealed(urns)))
        + sum(each.issued for each in beside)
        # Ballots on paper that came back are among those that their urn counts already.
        - sum(each.cast + each.spoiled for each in beside if each.kind is ChannelKind.PAPER)
    )


def _spoiled(urns: Sequence[Urn], beside: Sequence[Channel]) -> int:
    """Return how many ballots nobody could count when the vote was closed.

    Those on paper are among the spoiled ones of their urn; hands are in none.
    """
    hands = (each.spoiled for each in beside if each.kind is ChannelKind.HANDS)
    return sum(urn.spoiled for urn in urns) + sum(hands)


def _refused(round_: Round, urns: Sequence[Urn]) -> dict[Code, int]:
    """Return how many sealed ballots break a rule of the round, by reason."""
    check = BallotCheck(round_)
    ballots = _sealed(urns).values()
    return dict(Counter(fault.code for each in ballots if (fault := check.fault(each))))


def _sealed(urns: Sequence[Urn]) -> Ballots:
    """Return every ballot of these urns once."""
    return {ballot: dots for urn in urns for ballot, dots in urn.ballots}


def ballots_of(round_: Round, urns: Sequence[Urn]) -> Ballots:
    """Return each ballot that can be counted once, in the order of their random ids.

    Left out are urns that are not counted, ballots that break a rule of the round, and disputed
    ones: two laptops sealed one ballot with different content.
    """
    check = BallotCheck(with_options(round_, urns))
    counted = counted_urns(round_, urns)
    ballots = _sealed(counted)
    disputed = _disputed(counted)
    return {
        ballot: ballots[ballot]
        for ballot in sorted(ballots.keys() - disputed)
        if check.fault(ballots[ballot]) is None
    }


def with_options(round_: Round, urns: Sequence[Urn]) -> Round:
    """Return a round whose options were erased with those that its ballots name.

    Only where the merge that brought the erasure was reverted is nothing left of them.
    """
    if round_.options:
        return round_
    named = {
        option for urn in counted_urns(round_, urns) for _, dots in urn.ballots for option in dots
    }
    return replace(round_, options=tuple(Option(each, ERASED) for each in sorted(named)))


def sealed_urns(round_: Round, urns: Sequence[Urn]) -> tuple[SealedUrn, ...]:
    """Return what each laptop sealed of a round, counted or not."""
    excluded = set(round_.excluded)
    disputed = _disputed([urn for urn in urns if urn.stream not in excluded])
    return tuple(
        SealedUrn(
            urn.stream,
            urn.device,
            len(urn.ballots),
            sum(ballot in disputed for ballot, _ in urn.ballots),
            urn.standing,
            urn.stream in excluded,
        )
        for urn in urns
    )


def turnout(round_: Round, urns: Sequence[Urn]) -> int:
    """Return how many ballots are in the urns that are counted, spoiled and disputed ones too."""
    return len({ballot for urn in counted_urns(round_, urns) for ballot, _ in urn.ballots})


def require_undisputed(round_: Round, urns: Sequence[Urn]) -> None:
    """Refuse to count while counted urns contradict each other.

    Raises:
        WmtError: ``ROUND_DISPUTED``, with how many ballots are disputed.
    """
    disputed = _disputed(counted_urns(round_, urns))
    if disputed:
        raise WmtError(Code.ROUND_DISPUTED, count=len(disputed))


def seal(round_id: str, urn: Urn) -> Operation:
    """Return the operation that puts an urn's ballots into the log, sorted by random id."""
    ballots = [[ballot, dict(sorted(dots.items()))] for ballot, dots in sorted(urn.ballots)]
    return ["urn", round_id, ballots, urn.issued, urn.spoiled]


def counted_urns(round_: Round, urns: Sequence[Urn]) -> list[Urn]:
    """Return the urns that are counted: by keys that were accepted, and not excluded."""
    excluded = set(round_.excluded)
    return [urn for urn in urns if urn.standing in COUNTED and urn.stream not in excluded]


def _disputed(urns: Sequence[Urn]) -> set[str]:
    """Return the ballots that stand in these urns with different content."""
    first: Ballots = {}
    return {
        ballot
        for urn in urns
        for ballot, dots in urn.ballots
        if first.setdefault(ballot, dots) != dots
    }


def _fingerprint(ballots: Mapping[str, Mapping[str, int]], hands: Hands) -> str:
    content: list[object] = [[ballot, sorted(dots.items())] for ballot, dots in ballots.items()]
    if hands.people or hands.dots:
        content.append(["hands", hands.people, sorted(hands.dots.items())])
    return sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()
