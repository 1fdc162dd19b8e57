"""Counting a round: places, dots, supporters, and the ties decided by the rule agreed before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Method, Round, TieRule
from wmt_desktop.domain.voting.ballots import BallotCheck
from wmt_desktop.domain.voting.regrouping import Hands, Regrouping
from wmt_desktop.domain.voting.ties import draw_lots


class Settled(StrEnum):
    """What put tied options in order, or what still has to."""

    SUPPORTERS = "supporters"
    LOT = "lot"
    RUNOFF = "runoff"
    CHOICE = "choice"
    NEEDS_RUNOFF_OR_LOT = "needs-runoff-or-lot"
    NEEDS_RUNOFF = "needs-runoff"
    NEEDS_CHOICE = "needs-choice"


@dataclass(frozen=True, slots=True)
class Ruling:
    """The room's decision of a tie: a run-off, a lot drawn live or a choice with a reason.

    Attributes:
        order: The options it decides among, the first before the others.
        how: ``RUNOFF``, ``LOT`` or ``CHOICE``.
    """

    order: tuple[str, ...]
    how: Settled


@dataclass(frozen=True, slots=True)
class Place:
    """One option in the ranking.

    Attributes:
        rank: Shared by options with equally many dots (1, 2, 2, 4).
        tied: Whether it shares its rank; stays true when the tie is decided.
        spread: Dots given by each supporter in the urns, the most first.
        hands: How many of the dots are hands or stickers, each by a supporter of its own.
    """

    rank: int
    option: str
    dots: int
    supporters: int
    tied: bool
    spread: tuple[int, ...]
    hands: int = 0


@dataclass(frozen=True, slots=True)
class TiedPlace:
    """Options with equally many dots, at least one each.

    Attributes:
        options: In the order the rule puts them; those it does not separate by id.
        rank: The place they share.
        rule: The tie rule of the round.
        decided: Whether it is settled who of them goes on, or, away from the cut, their order.
        how: What settled it, or what is needed.
        at_cut: Whether some of them go on and others do not.
    """

    options: tuple[str, ...]
    rank: int
    dots: int
    rule: TieRule
    decided: bool
    how: Settled
    at_cut: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of a round.

    Attributes:
        ranking: Every option that was not joined to another, the most dots first; tied ones in
            the order of the tie rule.
        ties: Every place that is shared by options with dots.
        goes_on: Options above the cut with no fewer dots than the threshold; without those of a
            tie at the cut that is undecided.
        valid: Ballots counted, blank ones included, and people counted by their hands.
        blank: Ballots without a dot.
        faulty: Ballots that were not counted, by reason.
        dots_available: Of all valid ballots together; equal to the dots used where a ballot
            has no sum to use up (``SCORE``).
        dots_used: Dots given.
        lot_order: All options in the order of their lots: lot number 1 first.
        dots_cut: Dots over the cap that a voter gave to options which were joined since.
    """

    ranking: tuple[Place, ...]
    ties: tuple[TiedPlace, ...]
    goes_on: tuple[str, ...]
    valid: int
    blank: int
    faulty: Mapping[Code, int]
    dots_available: int
    dots_used: int
    lot_order: tuple[str, ...]
    dots_cut: int = 0

    @property
    def dots_unused(self) -> int:
        """Dots that voters kept."""
        return self.dots_available - self.dots_used - self.dots_cut


def tally(
    round_: Round,
    ballots: Iterable[Mapping[str, int]],
    rulings: Sequence[Ruling] = (),
    hands: Hands | None = None,
) -> Tally:
    """Count ballots; the order of ballots and options changes nothing.

    Args:
        round_: Options and rules as fixed when it opened, and which options were joined since.
            Its seed draws the lots; that nobody could know it in advance is for the room to see
            to.
        ballots: Dots by option id. Faulty ones are counted by reason, not by content.
        rulings: Ties the room has decided since. One that does not name exactly options which
            the round's own rule leaves tied has no effect.
        hands: What was counted in the room beside the ballots.
    """
    check, regrouping = BallotCheck(round_), Regrouping(round_)
    faulty: Counter[Code] = Counter()
    given: dict[str, list[int]] = {option.id: [] for option in regrouping.options}
    valid = blank = cut = 0
    for ballot in ballots:
        fault = check.fault(ballot)
        if fault is not None:
            faulty[fault.code] += 1
            continue
        valid += 1
        blank += not any(ballot.values())
        joined, over = regrouping.ballot(ballot)
        cut += over
        for option, dots in joined.items():
            if dots:
                given[option].append(dots)
    shown, over = regrouping.hands(hands or Hands())
    votes = {
        option: _Votes(tuple(sorted(dots, reverse=True)), max(0, shown.dots.get(option, 0)))
        for option, dots in given.items()
    }
    lots = draw_lots(round_.seed, given)
    ranking, ties, goes_on = _Ranking(round_, votes, lots, rulings).places()
    used, people = sum(place.dots for place in ranking), valid + shown.people
    return Tally(
        ranking=ranking,
        ties=ties,
        goes_on=goes_on,
        valid=people,
        blank=blank,
        faulty=dict(faulty),
        dots_available=used + cut + over if round_.method is Method.SCORE else people * round_.dots,
        dots_used=used,
        lot_order=lots,
        dots_cut=cut + over,
    )


def places_from_below(ranking: Sequence[Place], count: int) -> tuple[Place, ...]:
    """Return the last places of a ranking: at least so many, and tied ones together."""
    start = max(0, len(ranking) - max(0, count))
    while 0 < start < len(ranking) and ranking[start - 1].rank == ranking[start].rank:
        start -= 1
    return tuple(ranking[start:])


@dataclass(frozen=True, slots=True)
class _Votes:
    """What one option received: dots by each ballot that marks it, and hands."""

    spread: tuple[int, ...]
    hands: int

    @property
    def dots(self) -> int:
        return sum(self.spread) + self.hands

    @property
    def supporters(self) -> int:
        return len(self.spread) + self.hands


class _Ranking:
    """Puts options in order, and ties into classes that are in order among each other."""

    def __init__(
        self,
        round_: Round,
        votes: Mapping[str, _Votes],
        lots: Sequence[str],
        rulings: Sequence[Ruling],
    ) -> None:
        self._round = round_
        self._votes = votes
        self._lot = {option: number for number, option in enumerate(lots)}
        # A file may hold a ruling that names an option twice; it decides nothing.
        self._rulings = {
            options: ruling
            for ruling in rulings
            if len(options := frozenset(ruling.order)) == len(ruling.order)
        }

    def places(self) -> tuple[tuple[Place, ...], tuple[TiedPlace, ...], tuple[str, ...]]:
        """Return the ranking, its ties, and the options that go on."""
        totals = {option: votes.dots for option, votes in self._votes.items()}
        by_dots = sorted(totals, key=lambda option: -totals[option])
        ranking: list[Place] = []
        ties: list[TiedPlace] = []
        goes_on: list[str] = []
        for dots, group in groupby(by_dots, totals.__getitem__):
            rank = len(ranking) + 1
            # Nothing below the threshold goes on, so that no tie there is at the cut.
            room = self._round.goes_on - len(ranking) if dots >= self._round.threshold else 0
            classes, ruled = self._classes(list(group))
            options = tuple(option for tied in classes for option in tied)
            ranking += self._shared_places(rank, dots, options)
            if not dots:
                continue
            safe = _whole_classes(classes, room)
            goes_on += safe
            if len(options) > 1:
                at_cut = 0 < room < len(options)
                decided = len(safe) == room if at_cut else len(classes) == len(options)
                how = self._how(ruled, decided=decided)
                ties.append(TiedPlace(options, rank, dots, self._round.tie, decided, how, at_cut))
        return tuple(ranking), tuple(ties), tuple(goes_on)

    def _shared_places(self, rank: int, dots: int, options: Sequence[str]) -> list[Place]:
        return [
            Place(
                rank=rank,
                option=option,
                dots=dots,
                supporters=self._votes[option].supporters,
                tied=len(options) > 1,
                spread=self._votes[option].spread,
                hands=self._votes[option].hands,
            )
            for option in options
        ]

    def _classes(self, options: Sequence[str]) -> tuple[list[list[str]], Ruling | None]:
        """Return tied options in classes that stay tied, and the last ruling that was needed."""
        ruled = None
        classes: list[list[str]] = []
        for _, group in groupby(sorted(options, key=self._key), self._key):
            tied = sorted(group)
            ruling = self._rulings.get(frozenset(tied)) if len(tied) > 1 else None
            if ruling is None:
                classes.append(tied)
            else:
                ruled = ruling
                classes += [[option] for option in ruling.order]
        return classes, ruled

    def _key(self, option: str) -> int:
        if self._round.tie is TieRule.SUPPORTERS:
            return -self._votes[option].supporters
        if self._round.tie is TieRule.LOT:
            return self._lot[option]
        return 0

    def _how(self, ruled: Ruling | None, *, decided: bool) -> Settled:
        if decided:
            return ruled.how if ruled else _SETTLES[self._round.tie]
        return _NEEDS[self._round.tie]


_SETTLES = {TieRule.SUPPORTERS: Settled.SUPPORTERS, TieRule.LOT: Settled.LOT}
_NEEDS = {
    TieRule.SUPPORTERS: Settled.NEEDS_RUNOFF_OR_LOT,
    TieRule.RUNOFF: Settled.NEEDS_RUNOFF,
    TieRule.CHOICE: Settled.NEEDS_CHOICE,
}


def _whole_classes(classes: Sequence[Sequence[str]], places: int) -> list[str]:
    """Return the options of the first classes that fit into the places as wholes."""
    taken: list[str] = []
    for tied in classes:
        if len(taken) + len(tied) > places:
            break
        taken += tied
    return taken
