"""The result of a round from its sealed urns, the same on every screen and in every document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import Round, Urn
from wmt_desktop.domain.voting.ballots import BallotCheck
from wmt_desktop.domain.voting.tally import Ruling, Tally, tally

Ballots = dict[str, dict[str, int]]
"""Dots by option id, by ballot id."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a closed round.

    Attributes:
        issued: Ballots handed out.
        cast: Ballots counted, blank ones included.
        spoiled: Ballots that could not be counted.
        fingerprint: SHA-256 over the sorted ballots, hex.
    """

    round: Round
    tally: Tally
    issued: int
    cast: int
    spoiled: int
    fingerprint: str

    @property
    def check_sum(self) -> str:
        """The fingerprint as people compare it aloud (``7C41-90AE``)."""
        return f"{self.fingerprint[:4]}-{self.fingerprint[4:8]}".upper()


def count(round_: Round, urns: Sequence[Urn], rulings: Sequence[Ruling] = ()) -> Result:
    """Count the ballots of all urns of a round; those that cannot be counted are spoiled.

    Args:
        rulings: Ties that the room has decided since.
    """
    ballots = ballots_of(round_, urns)
    sealed = {ballot for urn in urns for ballot, _ in urn.ballots}
    return Result(
        round=round_,
        tally=tally(round_, ballots.values(), rulings),
        issued=sum(urn.issued for urn in urns),
        cast=len(ballots),
        spoiled=sum(urn.spoiled for urn in urns) + len(sealed) - len(ballots),
        fingerprint=_fingerprint(ballots),
    )


def ballots_of(round_: Round, urns: Sequence[Urn]) -> Ballots:
    """Return each ballot that can be counted once, in the order of their random ids.

    Left out are those that break a rule of the round, and disputed ones: two laptops sealed
    one ballot with different content.
    """
    check = BallotCheck(round_)
    ballots: Ballots = {}
    disputed = set()
    for urn in urns:
        for ballot, dots in urn.ballots:
            if ballots.setdefault(ballot, dots) != dots:
                disputed.add(ballot)
    return {
        ballot: ballots[ballot]
        for ballot in sorted(ballots.keys() - disputed)
        if check.fault(ballots[ballot]) is None
    }


def seal(round_id: str, urn: Urn) -> Operation:
    """Return the operation that puts an urn's ballots into the log, sorted by random id."""
    ballots = [[ballot, dict(sorted(dots.items()))] for ballot, dots in sorted(urn.ballots)]
    return ["urn", round_id, ballots, urn.issued, urn.spoiled]


def _fingerprint(ballots: Mapping[str, Mapping[str, int]]) -> str:
    content = [[ballot, sorted(dots.items())] for ballot, dots in ballots.items()]
    return sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()
