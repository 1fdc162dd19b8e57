"""Rounds of voting: open, cast, close, count."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import Method, Option, Round, RoundStage, TieRule, Urn
from wmt_desktop.domain.voting.ballots import check_ballot
from wmt_desktop.domain.voting.tally import Tally, tally
from wmt_desktop.services.bus import BallotCast
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.ports import Reader, Urns
from wmt_desktop.services.work import Work

SOURCES = ("clusters", "notes", "initiatives")
DOTS_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class OpenRound:
    """Fix the rules of a vote and open it.

    Attributes:
        source: What is voted on: ``clusters``, ``notes`` or ``initiatives``.
        options: Ids of the things that are voted on; empty means all of the source.
        max_per_option: None means three, or all dots where there are fewer.
        people: Number of people present, or None for the arena's number.
        goes_on: How many options go on, or None for four (or all but one).
        seed: Read aloud before the vote; decides drawing of lots.
    """

    arena: str
    dots: int = 5
    max_per_option: int | None = None
    source: str = "clusters"
    options: tuple[str, ...] = ()
    tie: TieRule = TieRule.SUPPORTERS
    people: int | None = None
    method: Method = Method.DOTS
    goes_on: int | None = None
    question: str = ""
    question_second: str = ""
    seed: str = ""
    replaces: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CastBallot:
    """Put one ballot into the urn: dots by option id."""

    round: str
    dots: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CloseRound:
    """Close a vote; a reason is needed when ballots and voters do not add up."""

    round: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResetRound:
    """Hold a vote again with the same rules; the earlier round stays on record."""

    round: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reveal:
    """Choose what of a result the shared screen may show: ``hidden``, ``turnout``, ``ranking``."""

    round: str
    level: str


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a closed round, the same on every screen and in every document.

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


class VotingService:
    """Use cases of voting in the room."""

    def __init__(self, work: Work, urns: Urns) -> None:
        self._work = work
        self._urns = urns

    # reading

    def rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena, the oldest first."""
        with self._work.store.read() as reader:
            return reader.rounds(arena)

    def round(self, round_id: str) -> Round:
        """Return one round by its id or a unique beginning of it.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return _round(reader, round_id)

    def options(self, arena: str, source: str = "clusters") -> tuple[Option, ...]:
        """Return everything of an arena that could be voted on.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return _options(reader, arena, source)

    def voted(self, round_id: str) -> int:
        """Return how many ballots lie in the urn of an open round on this laptop."""
        return self._urns.count(round_id)

    def result(self, round_id: str) -> Result:
        """Count a closed round.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``; ``ROUND_NOT_CLOSED`` while it is open.
        """
        with self._work.store.read() as reader:
            round_ = _round(reader, round_id)
            if round_.stage not in {RoundStage.CLOSED, RoundStage.SEALED}:
                raise WmtError(Code.ROUND_NOT_CLOSED)
            urns = reader.urns(round_.id)
        return count(round_, urns)

    # writing

    def open(self, command: OpenRound) -> Round:
        """Fix the rules and open the vote.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``ROUND_TOO_FEW_OPTIONS``, ``ROUND_DOTS_INVALID``,
                ``ROUND_ALREADY_OPEN``.
        """
        self.require_none_open(command.arena)
        with self._work.change(command.arena) as writer:
            arena = _arena(writer, command.arena)
            available = _options(writer, arena.id, command.source)
            chosen = set(command.options)
            options = tuple(each for each in available if not chosen or each.id in chosen)
            self._check_rules(command, options)
            round_ = Round(
                id=writer.new_id("round"),
                arena=arena.id,
                question=command.question.strip() or arena.question,
                question_second=command.question_second.strip() or arena.question_second,
                options=options,
                dots=command.dots,
                max_per_option=_cap(command),
                method=command.method,
                people=arena.people if command.people is None else command.people,
                goes_on=_goes_on(command, len(options)),
                tie=command.tie,
                seed=_seed(command),
                stage=RoundStage.OPEN,
                opened=writer.now(),
                replaces=command.replaces,
                reason=command.reason.strip(),
                home=writer.own_stream(arena.id),
            )
            writer.append(arena.id, "round.open", create(round_))
        return round_

    def require_none_open(self, arena: str) -> None:
        """Refuse to go on while a vote of the arena is open.

        Raises:
            WmtError: ``ROUND_ALREADY_OPEN``.
        """
        if any(each.stage == RoundStage.OPEN for each in self.rounds(arena)):
            raise WmtError(Code.ROUND_ALREADY_OPEN)

    @staticmethod
    def _check_rules(command: OpenRound, options: Sequence[Option]) -> None:
        if len(options) < 2:
            raise WmtError(Code.ROUND_TOO_FEW_OPTIONS, count=len(options))
        cap = _cap(command)
        if not 1 <= command.dots <= DOTS_LIMIT or not 1 <= cap <= command.dots:
            raise WmtError(Code.ROUND_DOTS_INVALID, dots=command.dots, cap=cap, limit=DOTS_LIMIT)
        if command.people is not None and command.people < 0:
            raise WmtError(Code.NUMBER_INVALID, value=command.people)

    def cast(self, command: CastBallot) -> None:
        """Put one ballot into the urn; when this returns it is on disk.

        Raises:
            WmtError: ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``, ``BALLOT_…``.
        """
        self.cast_many(command.round, [command.dots])

    def cast_many(
        self, round_id: str, ballots: Sequence[Mapping[str, int]], spoiled: int = 0
    ) -> int:
        """Put several ballots into the urn at once, all or none, and return how many lie there.

        Raises:
            WmtError: As ``cast``.
        """
        with self._work.store.read() as reader:
            round_ = _round(reader, round_id)
            if round_.stage != RoundStage.OPEN:
                raise WmtError(Code.ROUND_NOT_OPEN)
            if round_.home != reader.own_stream(round_.arena):
                raise WmtError(Code.ROUND_ELSEWHERE)
        checked = [check_ballot(round_, ballot) for ballot in ballots]
        there = self._urns.cast(round_.id, checked, spoiled)
        self._work.bus.publish(BallotCast(round_.arena, round_.id, there))
        return there

    def close(self, command: CloseRound) -> Result:
        """Close the vote, seal its ballots into the log and empty the urn.

        A crash in between is harmless: the same ballots are sealed again.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``REASON_NEEDED`` when there are more ballots than people.
        """
        with self._work.store.read() as reader:
            found = _round(reader, command.round)
        urn = self._urns.content(found.id)
        with self._work.change(found.arena) as writer:
            before = _round(writer, found.id)
            if before.stage != RoundStage.OPEN:
                raise WmtError(Code.ROUND_NOT_OPEN)
            if before.home != writer.own_stream(before.arena):
                raise WmtError(Code.ROUND_ELSEWHERE)
            if before.people and urn.issued > before.people and not command.reason.strip():
                raise WmtError(Code.REASON_NEEDED, cast=urn.issued, people=before.people)
            after = replace(
                before,
                stage=RoundStage.CLOSED,
                closed=writer.now(),
                reason=command.reason.strip() or before.reason,
            )
            writer.append(
                before.arena, "round.close", [*differences(before, after), seal(after.id, urn)]
            )
        self._urns.empty(found.id)
        return self.result(found.id)

    def reset(self, command: ResetRound) -> Round:
        """Open the same vote again; ballots of a round that was still open are erased unread.

        Raises:
            WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``.
        """
        if not command.reason.strip():
            raise WmtError(Code.REASON_NEEDED)
        earlier = self.round(command.round)
        with self._work.change(earlier.arena) as writer:
            if earlier.stage == RoundStage.OPEN:
                ended = replace(
                    earlier,
                    stage=RoundStage.SEALED,
                    closed=writer.now(),
                    reason=command.reason.strip(),
                )
                writer.append(earlier.arena, "round.cancel", differences(earlier, ended))
            again = replace(
                earlier,
                id=writer.new_id("round"),
                stage=RoundStage.OPEN,
                opened=writer.now(),
                closed=0,
                replaces=earlier.id,
                reason=command.reason.strip(),
                revealed="hidden",
                home=writer.own_stream(earlier.arena),
            )
            writer.append(earlier.arena, "round.reset", create(again))
        self._urns.empty(earlier.id)
        return again

    def reveal(self, command: Reveal) -> Round:
        """Let the shared screen show more or less of a result.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``.
        """
        before = self.round(command.round)
        if before.stage == RoundStage.OPEN and command.level == "ranking":
            raise WmtError(Code.ROUND_NOT_CLOSED)
        after = replace(before, revealed=command.level)
        with self._work.change(before.arena) as writer:
            operations = differences(before, after)
            if operations:
                writer.append(before.arena, "round.reveal", operations)
        return after


def count(round_: Round, urns: Sequence[Urn]) -> Result:
    """Count the ballots of all urns of a round, each ballot id once."""
    ballots = {ballot: dots for urn in urns for ballot, dots in urn.ballots}
    return Result(
        round=round_,
        tally=tally(round_, [ballots[ballot] for ballot in sorted(ballots)]),
        issued=sum(urn.issued for urn in urns),
        cast=len(ballots),
        spoiled=sum(urn.spoiled for urn in urns),
        fingerprint=_fingerprint(ballots),
    )


def seal(round_id: str, urn: Urn) -> Operation:
    """Return the operation that puts an urn's ballots into the log, sorted by random id."""
    ballots = [[ballot, dict(sorted(dots.items()))] for ballot, dots in sorted(urn.ballots)]
    return ["urn", round_id, ballots, urn.issued, urn.spoiled]


def _fingerprint(ballots: Mapping[str, Mapping[str, int]]) -> str:
    content = [[ballot, sorted(ballots[ballot].items())] for ballot in sorted(ballots)]
    return sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()


def _cap(command: OpenRound) -> int:
    if command.method == Method.APPROVAL:
        return 1
    return min(3, command.dots) if command.max_per_option is None else command.max_per_option


def _seed(command: OpenRound) -> str:
    """Return the words that draw the lots; without any, made-up ones nobody could know before."""
    words = command.seed.strip()
    return words or (secrets.token_hex(4) if command.tie is TieRule.LOT else "")


def _goes_on(command: OpenRound, options: int) -> int:
    wanted = 4 if command.goes_on is None else command.goes_on
    return max(1, min(wanted, options))


def _arena(reader: Reader, arena: str) -> Arena:
    found = reader.find(arena)
    if not isinstance(found, Arena) or found.deleted:
        raise WmtError(Code.ARENA_NOT_FOUND, name=arena)
    return found


def _round(reader: Reader, round_id: str) -> Round:
    found = reader.find(round_id)
    if isinstance(found, Round):
        return found
    beginning = round_id.removeprefix("round:")
    matches = [
        each
        for arena in reader.arenas()
        for each in reader.rounds(arena.id)
        if beginning and each.id.startswith(f"round:{beginning}")
    ]
    if len(matches) != 1:
        raise WmtError(Code.ROUND_NOT_FOUND, name=round_id)
    return matches[0]


def _options(reader: Reader, arena: str, source: str) -> tuple[Option, ...]:
    _arena(reader, arena)
    notes = [note for note in reader.notes(arena) if not note.deleted and note.merged_into is None]
    if source == "notes":
        things: Sequence[Note | Cluster | Initiative] = notes
    elif source == "initiatives":
        things = [each for each in reader.initiatives(arena) if not each.deleted]
    else:
        things = [each for each in reader.clusters(arena) if not each.deleted]
    return tuple(_option(thing, notes) for thing in things)


def _option(thing: Note | Cluster | Initiative, notes: Sequence[Note]) -> Option:
    if isinstance(thing, Note):
        return Option(thing.id, thing.text, thing.theme, thing.translation)
    if isinstance(thing, Initiative):
        return Option(thing.id, thing.title, thing.theme)
    themes = [note.theme for note in notes if note.cluster == thing.id]
    return Option(thing.id, thing.name, _commonest(themes), thing.name_second)


def _commonest(themes: Sequence[Theme]) -> Theme:
    return max(dict.fromkeys(themes), key=themes.count, default=Theme.NONE)
