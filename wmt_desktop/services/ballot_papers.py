"""Ballots on paper, printed before the vote with the same options and rules as on the kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wmt_desktop.domain.arena import LANGUAGES, Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.domain.voting.ballot_order import ballot_order
from wmt_desktop.services.lookup import existing_arena, existing_round
from wmt_desktop.services.ports import Translate, Wordings
from wmt_desktop.services.reporting import Written
from wmt_desktop.services.round_stages import require_open
from wmt_desktop.services.stacks import letter_of
from wmt_desktop.services.work import Work

PER_SHEET = (1, 2, 4, 8)
LARGE_PER_SHEET = (1, 2)
"""What can be read without glasses needs room."""
COPIES_LIMIT = 2_000


@dataclass(frozen=True, slots=True)
class PrintBallots:
    """Print numbered ballots of an open vote.

    Attributes:
        path: A ``.pdf``.
        copies: How many ballots.
        per_sheet: 1, 2, 4 or 8 on a sheet of A4; 1 or 2 in large print.
        large: At least 16 points.
        language: Of the words around the ideas; empty for the arena's.
        first: Number of the first ballot.
    """

    round: str
    path: Path
    copies: int
    per_sheet: int = 4
    large: bool = False
    language: str = ""
    first: int = 1


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """What stands on every ballot of one print.

    Attributes:
        letters: Letter by option id; it stays with its idea in whatever order they stand.
        second: Words of the second language too, where the arena has one.
    """

    arena: Arena
    round: Round
    letters: dict[str, str]
    copies: int
    per_sheet: int
    large: bool
    first: int
    language: str
    second: bool

    def label(self, option: Option) -> str:
        """Return the words of an option in the language of the ballot."""
        second = self.language == self.arena.second_language != self.arena.language
        return (option.label_second if second else "") or option.label

    def other_label(self, option: Option) -> str:
        """Return its words in the arena's other language, or nothing."""
        if not self.second or not option.label_second:
            return ""
        both = {option.label, option.label_second} - {self.label(option)}
        return next(iter(both), "")

    def question(self) -> str:
        """Return the question in the language of the ballot."""
        second = self.language == self.arena.second_language != self.arena.language
        return (self.round.question_second if second else "") or self.round.question

    def options(self, number: int) -> tuple[Option, ...]:
        """Return the options in the order in which they stand on one ballot."""
        return ballot_order(self.round, self.label, lambda count: number % count)

    @property
    def mark(self) -> str:
        """Four signs that tell ballots of one vote from those of another."""
        return self.round.id.partition(":")[2][:4].upper()


class BallotPrinter(Protocol):
    """Draws ballots to a file, whole or not at all."""

    def write(self, paper: BallotPaper, path: Path, translate: Translate) -> Written:
        """Write a PDF.

        Raises:
            WmtError: ``TOO_MANY_OPTIONS``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """


class BallotPaperService:
    """Use cases of printing ballots."""

    def __init__(self, work: Work, printer: BallotPrinter, wordings: Wordings) -> None:
        self._work = work
        self._printer = printer
        self._wordings = wordings

    def print(self, command: PrintBallots) -> Written:
        """Write the ballots of an open vote as PDF.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``LANGUAGE_UNKNOWN``,
                ``NUMBER_INVALID``, ``PAPER_LAYOUT_INVALID``, ``TOO_MANY_OPTIONS``,
                ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        if command.path.suffix.lower() != ".pdf":
            raise WmtError(Code.FILE_TYPE_UNKNOWN, file=command.path.name, known=".pdf")
        known = LARGE_PER_SHEET if command.large else PER_SHEET
        if command.per_sheet not in known:
            shown = ", ".join(map(str, known))
            raise WmtError(Code.PAPER_LAYOUT_INVALID, count=command.per_sheet, known=shown)
        for number in (command.copies, command.first):
            if not 1 <= number <= COPIES_LIMIT:
                raise WmtError(Code.NUMBER_INVALID, value=number)
        with self._work.store.read() as reader:
            round_ = existing_round(reader, command.round)
            require_open(round_)
            arena = existing_arena(reader, round_.arena)
        language = command.language or arena.language
        if language not in LANGUAGES:
            raise WmtError(Code.LANGUAGE_UNKNOWN, name=language, known=LANGUAGES)
        paper = BallotPaper(
            arena=arena,
            round=round_,
            letters={option.id: letter_of(at) for at, option in enumerate(round_.options)},
            copies=command.copies,
            per_sheet=command.per_sheet,
            large=command.large,
            first=command.first,
            language=language,
            second=bool(arena.second_language),
        )
        return self._printer.write(paper, command.path, self._wordings(language))
