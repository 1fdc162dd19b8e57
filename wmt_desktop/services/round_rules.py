"""The rules of a vote: what the room agrees before anybody votes, and what makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random, SystemRandom

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import (
    Method,
    Option,
    OptionOrder,
    Purpose,
    Round,
    RoundStage,
    TieRule,
)
from wmt_desktop.services.ports import Writer

SOURCES = ("clusters", "notes", "initiatives")
DOTS_LIMIT = 1_000
"""Most dots per person that a room can be given."""
THROWS = 8


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
        replaces: The round whose tie this one settles, if it is a run-off.
        order: In which order voters meet the options.
        threshold: Fewest dots with which an option goes on; 0 for none.
        codes: Whether only holders of a printed voting code may vote.
        laptops: On how many laptops the vote is held.
        secret: Nobody learns who wants what; else everybody does.
        purpose: Choosing, or finding out who will join what.
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
    order: OptionOrder = OptionOrder.BOARD
    threshold: int = 0
    codes: bool = False
    laptops: int = 1
    secret: bool = True
    purpose: Purpose = Purpose.CHOICE


def new_round(
    writer: Writer, arena: Arena, command: OpenRound, options: tuple[Option, ...]
) -> Round:
    """Return an open round with the rules of a command, which are taken to make sense."""
    return replace(
        drafted(arena, command, options),
        id=writer.new_id("round"),
        seed=_seed(command),
        stage=RoundStage.OPEN,
        opened=writer.now(),
        home=writer.own_stream(arena.id),
    )


def drafted(arena: Arena, command: OpenRound, options: tuple[Option, ...]) -> Round:
    """Return a round as a command would open it now; it has no id yet."""
    return Round(
        id="",
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
        seed=command.seed.strip(),
        replaces=command.replaces,
        reason=command.reason.strip(),
        order=command.order,
        threshold=command.threshold,
        codes=command.codes,
        laptops=command.laptops,
        secret=command.secret,
        purpose=command.purpose,
    )


def throw_dice(random: Random) -> str:
    """Return throws of a die as words that draw lots (``4 1 6 2 2 5 3 6``)."""
    return " ".join(str(random.randint(1, 6)) for _ in range(THROWS))


def check_rules(command: OpenRound, options: Sequence[Option]) -> None:
    """Refuse rules that make no sense.

    Raises:
        WmtError: ``ROUND_TOO_FEW_OPTIONS``, ``ROUND_DOTS_INVALID``, ``NUMBER_INVALID``.
    """
    if len(options) < (1 if command.purpose is Purpose.PLEDGE else 2):
        raise WmtError(Code.ROUND_TOO_FEW_OPTIONS, count=len(options))
    cap = _cap(command)
    if not 1 <= command.dots <= DOTS_LIMIT or not 1 <= cap <= command.dots:
        raise WmtError(Code.ROUND_DOTS_INVALID, dots=command.dots, cap=cap, limit=DOTS_LIMIT)
    least = (
        (command.people, 0),
        (command.goes_on, 0),
        (command.threshold, 0),
        (command.laptops, 1),
    )
    for number, low in least:
        if number is not None and number < low:
            raise WmtError(Code.NUMBER_INVALID, value=number)


def _cap(command: OpenRound) -> int:
    if command.method == Method.APPROVAL:
        return 1
    return min(3, command.dots) if command.max_per_option is None else command.max_per_option


def _seed(command: OpenRound) -> str:
    """Return the words that draw the lots; without any, thrown dice nobody could know before."""
    words = command.seed.strip()
    return words or (throw_dice(SystemRandom()) if command.tie is TieRule.LOT else "")


def _goes_on(command: OpenRound, options: int) -> int:
    wanted = min(4, options - 1) if command.goes_on is None else command.goes_on
    return max(1, min(wanted, options))
