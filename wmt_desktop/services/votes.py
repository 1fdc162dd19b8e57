"""What the selection of initiatives goes by: the ballots of the last closed round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.rounds import Purpose, RoundStage
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.regrouping import Regrouping
from wmt_desktop.services.ballot_sources import sources_of
from wmt_desktop.services.counting import Result, ballots_of, hands_in
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.runoffs import result_of, tie_of


@dataclass(frozen=True, slots=True)
class Votes:
    """The ballots of a round, seen from the initiatives.

    An initiative is tied to its option either as the option itself or through
    the cluster or note it was promoted from.

    Attributes:
        result: Of the round, or None when nobody has voted yet.
        ballots: Dots by option id, joined options together; hands are dealt out evenly.
    """

    result: Result | None
    ballots: tuple[Mapping[str, int], ...] = ()

    @property
    def round_id(self) -> str | None:
        """The round, or None without a vote."""
        return self.result.round.id if self.result else None

    @property
    def fingerprint(self) -> str:
        """Of the counted ballots."""
        return self.result.fingerprint if self.result else ""

    def option_of(self, initiative: Initiative) -> str | None:
        """Return the option that stands for an initiative, or None."""
        if self.result is None:
            return None
        options = {option.id for option in self.result.round.options}
        option = initiative.id if initiative.id in options else initiative.source
        return Regrouping(self.result.round).kept(option) if option in options else None

    def figures(self, initiatives: Sequence[Initiative]) -> dict[str, tuple[int, int]]:
        """Return (dots, supporters) by initiative id, of those that could be voted for."""
        places = {each.option: each for each in self.result.tally.ranking} if self.result else {}
        found = {}
        for initiative in initiatives:
            place = places.get(self.option_of(initiative) or "")
            if place is not None:
                found[initiative.id] = (place.dots, place.supporters)
        return found

    def lot_order(self, candidates: Sequence[Initiative]) -> tuple[str, ...]:
        """Return the initiatives in the order of their options' lots, drawn before the vote."""
        lots = self.result.tally.lot_order if self.result else ()
        place = {option: number for number, option in enumerate(lots)}
        return tuple(
            each.id
            for each in sorted(
                candidates,
                key=lambda each: (place.get(self.option_of(each) or "", len(place)), each.id),
            )
        )

    def election(self, candidates: Sequence[Initiative], budget: int) -> Election:
        """Return the election among initiatives; those nobody could vote for have no dots."""
        option_of = {each.id: self.option_of(each) for each in candidates}
        return Election(
            projects=tuple(Project(each.id, each.title, each.cost or 0) for each in candidates),
            ballots=tuple(
                {
                    each: ballot[option]
                    for each, option in option_of.items()
                    if option is not None and option in ballot
                }
                for ballot in self.ballots
            ),
            budget=budget,
        )


def figures(
    reader: Reader, arena: str, initiatives: Sequence[Initiative]
) -> dict[str, tuple[int, int]]:
    """Return (dots, supporters) by initiative id; nothing while the last vote is disputed."""
    try:
        return last_votes(reader, arena).figures(initiatives)
    except WmtError as error:
        if error.code is not Code.ROUND_DISPUTED:
            raise
        return {}


def last_votes(reader: Reader, arena: str) -> Votes:
    """Return the votes of the arena's last closed round; a run-off only decides a tie of one.

    Raises:
        WmtError: ``ROUND_DISPUTED``.
    """
    rounds = reader.vouched_rounds(arena)
    for round_ in reversed(rounds):
        if (
            round_.stage is not RoundStage.CLOSED
            or round_.purpose is Purpose.PLEDGE
            or tie_of(round_, rounds) is not None
        ):
            continue
        sources = sources_of(reader, round_)
        if sources.urns:
            result, regrouping = result_of(reader, round_), Regrouping(round_)
            hands, _ = regrouping.hands(hands_in(result.channels))
            cast = ballots_of(round_, sources.urns).values()
            ballots = [*(regrouping.ballot(each)[0] for each in cast), *hands.ballots()]
            return Votes(result, tuple(ballots))
    return Votes(None)
