"""Ties decided in the room after the count, where the rule agreed before leaves that open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Round, TieRule, TieRuling
from wmt_desktop.domain.voting.tally import TiedPlace
from wmt_desktop.domain.voting.ties import draw_lots, lot_hash
from wmt_desktop.services.counting import Result
from wmt_desktop.services.operations import differences
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.round_stages import require_closed
from wmt_desktop.services.runoffs import LEFT_OPEN, result_of
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class DrawLots:
    """Draw lots among the options that are still tied at the cut.

    Attributes:
        seed: What was thrown or read aloud in the room just now; where words for a lot were agreed
            before the vote, those draw.
    """

    round: str
    seed: str


@dataclass(frozen=True, slots=True)
class DecideTie:
    """Put the options that are still tied at the cut in order, for a reason.

    Attributes:
        order: All of them, the first before the others.
    """

    round: str
    order: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class OpenTie:
    """A tie at the cut that the rule agreed before leaves open.

    Attributes:
        options: Those among which it is to be decided, by id.
        places: How many of them go on.
        ways: How it may be decided by that rule.
    """

    tie: TiedPlace
    options: tuple[str, ...]
    places: int
    ways: tuple[TieRule, ...]


@dataclass(frozen=True, slots=True)
class Lot:
    """One lot of a draw.

    Attributes:
        hash: SHA-256 (hex) of the seed followed by the option's id, in UTF-8. The smallest
            holds lot number 1.
    """

    number: int
    option: str
    hash: str


def open_tie(result: Result) -> OpenTie | None:
    """Return the tie at the cut that is not decided, or None."""
    tally = result.tally
    tie = next((each for each in tally.ties if each.at_cut and not each.decided), None)
    if tie is None:
        return None
    left = [option for option in tie.options if option not in tally.goes_on]
    if tie.rule is TieRule.SUPPORTERS:
        voters = {place.option: place.supporters for place in tally.ranking}
        left = [option for option in left if voters[option] == voters[left[0]]]
    places = result.round.goes_on - len(tally.goes_on)
    return OpenTie(tie, tuple(sorted(left)), places, LEFT_OPEN[tie.rule])


def run_off(result: Result) -> OpenRound:
    """Return what opens a vote that settles the open tie: one dot each, on what is tied.

    Who may vote, and whether anybody sees it, stays as agreed: a vote by codes that went on
    without them would be open to all. It is held on one laptop.

    Raises:
        WmtError: ``TIE_NOT_OPEN``: there is none, or the rule agreed before decides otherwise.
    """
    round_, tie = result.round, open_tie(result)
    if tie is None or TieRule.RUNOFF not in tie.ways:
        raise WmtError(Code.TIE_NOT_OPEN)
    return OpenRound(
        arena=round_.arena,
        dots=1,
        max_per_option=1,
        source=f"{kind_of(tie.options[0])}s",
        options=tie.options,
        tie=round_.tie,
        people=round_.people,
        goes_on=tie.places,
        question=round_.question,
        question_second=round_.question_second,
        seed=round_.seed,
        replaces=round_.id,
        order=round_.order,
        codes=round_.codes,
        secret=round_.secret,
    )


def lots(seed: str, options: Sequence[str]) -> tuple[Lot, ...]:
    """Return the lots of options, number 1 first, with what anybody can check them by."""
    drawn = enumerate(draw_lots(seed, options), 1)
    return tuple(Lot(number, option, lot_hash(seed, option)) for number, option in drawn)


class RulingService:
    """Use cases of ties."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def draw(self, command: DrawLots) -> Result:
        """Draw lots in the room. What was drawn stands; nobody draws again until it pleases.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``, ``ROUND_DISPUTED``;
                ``TIE_NOT_OPEN``; ``TEXT_EMPTY`` without a seed.
        """
        with self._work.change_round(command.round) as (writer, round_):
            tie = _open(writer, round_, TieRule.LOT)
            seed = round_.seed or " ".join(command.seed.split())
            if not seed:
                raise WmtError(Code.TEXT_EMPTY)
            ruling = TieRuling(draw_lots(seed, tie.options), TieRule.LOT, seed=seed)
            return _decide(writer, round_, ruling)

    def choose(self, command: DecideTie) -> Result:
        """Put tied options in order for a reason that goes on record.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``, ``ROUND_DISPUTED``;
                ``TIE_NOT_OPEN``, also when others were put in order; ``REASON_NEEDED``.
        """
        reason = command.reason.strip()
        with self._work.change_round(command.round) as (writer, round_):
            tie = _open(writer, round_, TieRule.CHOICE)
            if sorted(command.order) != sorted(tie.options):
                raise WmtError(Code.TIE_NOT_OPEN)
            if not reason:
                raise WmtError(Code.REASON_NEEDED)
            ruling = TieRuling(tuple(command.order), TieRule.CHOICE, reason=reason)
            return _decide(writer, round_, ruling)


def _open(reader: Reader, round_: Round, way: TieRule) -> OpenTie:
    require_closed(round_)
    tie = open_tie(result_of(reader, round_))
    if tie is None or way not in tie.ways:
        raise WmtError(Code.TIE_NOT_OPEN)
    return tie


def _decide(writer: Writer, round_: Round, ruling: TieRuling) -> Result:
    after = replace(round_, rulings=(*round_.rulings, ruling))
    writer.append(round_.arena, "round.tie", differences(round_, after))
    return result_of(writer, after)
