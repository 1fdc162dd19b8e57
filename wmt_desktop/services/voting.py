"""Rounds of voting: open, cast, close, count, tell."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import (
    Channel,
    ChannelKind,
    Option,
    Revealed,
    Round,
    RoundStage,
    Show,
)
from wmt_desktop.domain.voting.ballots import check_ballot
from wmt_desktop.domain.voting.tally import places_from_below
from wmt_desktop.services.ballot_options import available_options
from wmt_desktop.services.ballot_sources import shows_of, sources_of
from wmt_desktop.services.bus import BallotCast
from wmt_desktop.services.channels import channels_here, require_accounted, sealed, voters_here
from wmt_desktop.services.codes import known_codes, require_usable
from wmt_desktop.services.conflicts import require_opened_once
from wmt_desktop.services.counting import Result, SealedUrn, hands_in, sealed_urns, turnout
from wmt_desktop.services.laptops import (
    empty_what_is_over,
    left_over,
    require_home,
    require_open_here,
)
from wmt_desktop.services.lookup import begun_by, existing_arena, existing_round
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.ports import Reader, Urns, Writer
from wmt_desktop.services.round_rules import OpenRound, check_rules, new_round
from wmt_desktop.services.round_stages import require_closed, require_none_open
from wmt_desktop.services.runoffs import current_round, result_of, tie_of
from wmt_desktop.services.work import Work

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CastBallot:
    """Put one ballot into the urn: dots by option id.

    Attributes:
        code: What ``CodeService.check`` returned, where the vote needs codes.
    """

    round: str
    dots: Mapping[str, int]
    code: str = ""


@dataclass(frozen=True, slots=True)
class CloseRound:
    """Close a vote; a reason is needed when ballots and voters do not add up.

    Attributes:
        anywhere: Close it although another laptop opened it, for a reason: that one is gone.
    """

    round: str
    reason: str = ""
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class Reveal:
    """Choose what of a result the shared screen may show.

    Attributes:
        shown: With ``places``: how many, from the last. Tied ones are told together.
    """

    round: str
    level: Revealed
    shown: int = 0


class VotingService:
    """Use cases of voting in the room."""

    def __init__(self, work: Work, urns: Urns) -> None:
        self._work = work
        self._urns = urns

    # reading

    def rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena, the oldest first."""
        with self._work.store.read() as reader:
            return reader.vouched_rounds(arena)

    def current(self, arena: str) -> Round | None:
        """Return the round that every screen shows, or None without a vote.

        It is the last that was not cancelled; after a run-off, the round whose tie it settles.
        """
        return current_round(self.rounds(arena))

    def round(self, round_id: str) -> Round:
        """Return one round by its id or a unique beginning of it.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``AMBIGUOUS``.
        """
        with self._work.store.read() as reader:
            found = reader.find(round_id)
            if isinstance(found, Round):
                return existing_round(reader, round_id)
            rounds = {
                each.id: each
                for arena in reader.arenas()
                for each in reader.vouched_rounds(arena.id)
            }
        begun = begun_by(round_id, rounds)
        if len(begun) > 1:
            raise WmtError(Code.AMBIGUOUS, name=round_id, count=len(begun))
        if not begun:
            raise WmtError(Code.ROUND_NOT_FOUND, name=round_id)
        return rounds[begun[0]]

    def options(self, arena: str, source: str = "clusters") -> tuple[Option, ...]:
        """Return everything of an arena that could be voted on.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return available_options(reader, existing_arena(reader, arena), source)

    def voted(self, round_id: str) -> int:
        """Return how many voted in an open round on this laptop: ballots, and people with hands.

        They are as many after its urn was sealed.
        """
        lie_here = self._urns.count(round_id) + self._by_hands(round_id) + len(self.shows(round_id))
        return lie_here or self._sealed(round_id)

    def _sealed(self, round_id: str) -> int:
        """Return how many voted on this laptop in a round that is open elsewhere."""
        with self._work.store.read() as reader:
            round_ = reader.find(round_id)
            if not isinstance(round_, Round) or round_.stage is not RoundStage.OPEN:
                return 0
            urns = [urn for urn in reader.urns(round_id) if reader.owns(urn.stream)]
            hands = [
                each.cast
                for each in reader.channels(round_id)
                if each.kind is ChannelKind.HANDS and reader.owns(each.stream)
            ]
        return sum(len(urn.ballots) for urn in urns) + sum(hands)

    def voters(self, round_id: str) -> int:
        """Return how many voted in a round as far as this laptop knows, spoiled ballots included.

        Those whose ballots a reopened round goes on with are among them.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, round_id)
            urn = self._urns.content(round_id)
            return voters_here(reader, round_, urn, channels_here(reader, self._urns, round_))

    def shows(self, round_id: str) -> tuple[Show, ...]:
        """Return the open ballots of a round, by name; none of a secret one, or of no round."""
        with self._work.store.read() as reader:
            round_ = reader.find(round_id)
            if not isinstance(round_, Round) or round_.secret:
                return ()
            return shows_of(reader, round_)

    def result(self, round_id: str) -> Result:
        """Count a closed round.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``; ``ROUND_NOT_CLOSED`` while it is open;
                ``ROUND_CANCELLED`` when it never was counted;
                ``ROUND_DISPUTED`` until one of two urns that contradict each other is excluded.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, round_id)
            require_closed(round_)
            return result_of(reader, round_)

    def urns(self, round_id: str) -> tuple[SealedUrn, ...]:
        """Return what each laptop sealed of a closed round, counted or not.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, round_id)
            return sealed_urns(round_, sources_of(reader, round_).urns)

    def turnout(self, round_id: str) -> int:
        """Return how many voted in a round that is over, in urns that count, disputed ones too.

        Of a cancelled round it is how many had voted.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, round_id)
            if round_.stage is RoundStage.CANCELLED:
                return sum(each.cast for each in reader.channels(round_id))
            sources = sources_of(reader, round_)
            return turnout(round_, sources.urns) + hands_in(sources.channels).people

    # writing

    def open(self, command: OpenRound) -> Round:
        """Fix the rules and open the vote; a run-off hides the result whose tie it settles.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``ROUND_TOO_FEW_OPTIONS``, ``ROUND_DOTS_INVALID``,
                ``NUMBER_INVALID``, ``ROUND_ALREADY_OPEN``.
        """
        with self._work.change(command.arena) as writer:
            arena = existing_arena(writer, command.arena)
            require_none_open(writer, arena.id)
            available = available_options(writer, arena, command.source)
            chosen = set(command.options)
            options = tuple(each for each in available if not chosen or each.id in chosen)
            check_rules(command, options)
            round_ = new_round(writer, arena, command, options)
            writer.append(arena.id, "round.open", create(round_))
            _hide_tie_of(writer, round_)
        empty_what_is_over(self._work.store, self._urns, arena.id)
        return round_

    def cast(self, command: CastBallot) -> None:
        """Put one ballot into the urn; when this returns it is on disk, and its code used up.

        Whatever it raises, nothing was cast: the same ballot may be cast again.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``ROUND_SEALED_HERE``, ``VOTE_IS_OPEN``, ``BALLOT_…``, ``CODE_…``.
        """
        self._cast(command.round, [command.dots], code=command.code, needs_code=True)

    def cast_many(
        self,
        round_id: str,
        ballots: Sequence[Mapping[str, int]],
        spoiled: int = 0,
        kind: ChannelKind = ChannelKind.KIOSK,
        beside: Channel | None = None,
    ) -> int:
        """Put several ballots into the urn at once, all or none, and return how many lie there.

        The facilitator answers for them: they need no codes.

        Args:
            kind: How they came; ballots on paper keep options marked with 0 dots.
            beside: What is counted beside the urn from now on.

        Raises:
            WmtError: As ``cast``, but for codes.
        """
        return self._cast(round_id, ballots, spoiled, kind, beside=beside)

    def _cast(
        self,
        round_id: str,
        ballots: Sequence[Mapping[str, int]],
        spoiled: int = 0,
        kind: ChannelKind = ChannelKind.KIOSK,
        *,
        beside: Channel | None = None,
        code: str = "",
        needs_code: bool = False,
    ) -> int:
        cast: BallotCast | None = None
        try:
            # Under the lock under which a vote is closed: what is cast here will be counted.
            with self._work.store.write() as writer:
                round_ = existing_round(writer, round_id)
                require_open_here(writer, round_)
                if not round_.secret:
                    raise WmtError(Code.VOTE_IS_OPEN)
                keep = kind is ChannelKind.PAPER
                checked = [check_ballot(round_, ballot, keep_marks=keep) for ballot in ballots]
                if needs_code and round_.codes:
                    require_usable(code, known_codes(writer, self._urns, round_))
                used = code if round_.codes else ""
                by_hands = self._by_hands(round_.id)
                there = self._urns.cast(round_.id, checked, spoiled, kind, used, beside)
                cast = BallotCast(round_.arena, round_.id, there + by_hands)
        except Exception:
            # Once the ballots are on disk nothing else is lost with this transaction, and whoever
            # were told of an error would cast them again.
            if cast is None:
                raise
        try:
            self._work.bus.publish(cast)
        except Exception:
            _log.exception("telling of a ballot failed")
        return there

    def close(self, command: CloseRound) -> Result:
        """Close the vote, seal its ballots into the log and empty the urn.

        A crash before the urn is empty is harmless: its ballots are sealed already, and the
        next vote that opens empties it. Where a copy of this laptop has closed the vote, the
        ballots that lie here are sealed as well.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``ROUND_CANCELLED``, ``ROUND_OPENED_TWICE`` until its settings are chosen;
                ``VOTERS_OVER_PEOPLE``, ``BALLOTS_UNACCOUNTED`` and ``REASON_NEEDED``, each
                without a reason; ``ROUND_DISPUTED`` when it is closed now, and another laptop
                had sealed some of its ballots differently.
        """
        with self._work.change_round(command.round) as (writer, before):
            urn = self._urns.content(before.id)
            if not left_over(writer, self._urns, before):
                _require_closable(writer, before, command)
            require_opened_once(writer, before)
            channels = channels_here(writer, self._urns, before)
            if not command.reason.strip():
                require_accounted(writer, before, urn, channels)
            after = replace(
                before,
                stage=RoundStage.CLOSED,
                closed=writer.now(),
                reason=command.reason.strip() or before.reason,
            )
            operations = [*differences(before, after), *sealed(after.id, urn, channels)]
            writer.append(before.arena, "round.close", operations)
        self._urns.empty(before.id)
        return self.result(before.id)

    def reveal(self, command: Reveal) -> Round:
        """Let the shared screen show more or less of a result.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``; ``ROUND_DISPUTED`` when places
                are to be told.
        """
        with self._work.change_round(command.round) as (writer, before):
            level, shown = Revealed(command.level), 0
            telling = level in {Revealed.PLACES, Revealed.RANKING}
            if telling and (before.secret or before.stage is not RoundStage.OPEN):
                require_closed(before)
            if level is Revealed.PLACES:
                level, shown = _told(writer, before, command.shown)
            after = replace(before, revealed=level, shown=shown)
            operations = differences(before, after)
            if operations:
                writer.append(before.arena, "round.reveal", operations)
        return after

    def _by_hands(self, round_id: str) -> int:
        kept = self._urns.channels(round_id)
        return sum(each.cast for each in kept if each.kind is ChannelKind.HANDS)


def _require_closable(reader: Reader, round_: Round, command: CloseRound) -> None:
    if not command.anywhere or round_.laptops < 2 or round_.stage is not RoundStage.OPEN:
        require_home(reader, round_)
    elif not reader.owns(round_.home) and not command.reason.strip():
        raise WmtError(Code.REASON_NEEDED)


def _hide_tie_of(writer: Writer, runoff: Round) -> None:
    """Take the result that a run-off goes on with from the room's screen.

    Otherwise the room would see who won in the moment in which the run-off is closed.
    """
    earlier = tie_of(runoff, writer.rounds(runoff.arena))
    if earlier is not None:
        operations = differences(earlier, replace(earlier, revealed=Revealed.HIDDEN, shown=0))
        if operations:
            writer.append(earlier.arena, "round.reveal", operations)


def _told(reader: Reader, round_: Round, shown: int) -> tuple[Revealed, int]:
    """Return how many places are told: none splits a tie, and all of them are the ranking."""
    ranking = result_of(reader, round_).tally.ranking
    told = len(places_from_below(ranking, shown))
    return (Revealed.RANKING, 0) if told == len(ranking) else (Revealed.PLACES, told)
