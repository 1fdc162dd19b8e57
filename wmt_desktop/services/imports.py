"""Taking in what others typed: tables of notes and initiatives, ballots, Pabulib files."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from wmt_desktop.domain.arena import TITLE_LIMIT, Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.rounds import ChannelKind, Method, Option, Round, RoundStage, Urn
from wmt_desktop.domain.voting.ballots import BallotCheck
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.services.ballot_options import options_of
from wmt_desktop.services.boards import AddNotes, BoardService
from wmt_desktop.services.counting import Result, count, seal
from wmt_desktop.services.initiatives import (
    AddInitiatives,
    InitiativeDraft,
    InitiativeService,
    new_initiatives,
)
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.money import exact_cents
from wmt_desktop.services.note_sheets import NoteRows, Sheet
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.ports import Writer
from wmt_desktop.services.records import RowProblem
from wmt_desktop.services.round_rules import OpenRound, new_round
from wmt_desktop.services.round_stages import require_none_open
from wmt_desktop.services.voting import VotingService
from wmt_desktop.services.work import Work

POINTS_LIMIT = 10**9
"""More points than any ballot holds: a file with larger ones is damaged."""
_CURRENCY = re.compile("[A-Z]{3}")
"""A code as in ISO 4217."""
_METHODS = {
    "approval": Method.APPROVAL,
    "choose-1": Method.APPROVAL,
    "ordinal": Method.SCORE,
    "scoring": Method.SCORE,
}


@dataclass(frozen=True, slots=True)
class InitiativeRows:
    """Initiatives read from a table, and the rows that cannot be taken."""

    drafts: tuple[InitiativeDraft, ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class BallotRows:
    """Ballots read from a table: (row number, dots by option id), and bad rows."""

    ballots: tuple[tuple[int, Mapping[str, int]], ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class PabulibElection:
    """A Pabulib file.

    Attributes:
        ballots: Dots by project id; a project can be marked with 0 dots.
        vote_type: ``approval``, ``cumulative``, ``ordinal``, ``choose-1`` or ``scoring``.
        max_sum: Most points one voter may give, if the file says so.
        max_points: Most points on one project, if the file says so.
    """

    title: str
    vote_type: str
    projects: tuple[Project, ...]
    ballots: tuple[Mapping[str, int], ...]
    budget: Fraction | int
    currency: str
    max_sum: int | None
    max_points: int | None

    def election(self) -> Election:
        """Return what the counting rules take."""
        return Election(self.projects, self.ballots, self.budget)


class ImportFiles(Protocol):
    """Reads files of other programs. Everything is refused that is not as it should be.

    Every method raises ``WmtError`` with ``file``: ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``,
    ``FILE_TYPE_UNKNOWN``, ``FILE_TOO_LARGE``, ``FILE_EMPTY``, ``COLUMN_MISSING``,
    ``CSV_MALFORMED``, ``XLSX_MALFORMED``, ``NOT_UTF8``, ``PB_…``.
    """

    def notes(self, path: Path) -> NoteRows:
        """Read notes from .csv, .txt, .xlsx or .json."""

    def sheet(self, path: Path) -> Sheet:
        """Read the same files, whatever the words over their columns; the meaning is guessed."""

    def pasted(self, text: str) -> Sheet:
        """Read cells of a spreadsheet, or a list with one note per line, from the clipboard."""

    def notes_of(self, sheet: Sheet) -> NoteRows:
        """Return the rows as notes, and those that cannot be taken."""

    def initiatives(self, path: Path) -> InitiativeRows:
        """Read initiatives from .csv, .xlsx or .json."""

    def ballots(self, path: Path, options: Sequence[Option]) -> BallotRows:
        """Read one ballot per row; columns are options by label or id, cells are dots."""

    def pabulib(self, path: Path) -> PabulibElection:
        """Read a .pb file."""


@dataclass(frozen=True, slots=True)
class ImportNotes:
    """Import notes from a file.

    Attributes:
        dry_run: Only say what would happen.
        skip_bad: Leave bad rows out instead of refusing the file.
    """

    arena: str
    file: Path
    dry_run: bool = False
    skip_bad: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import of notes did; with bad rows and no leave to skip them, nothing."""

    added: int
    rejected: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class ImportedInitiatives:
    """What an import of initiatives did.

    Attributes:
        result: Of the closed round made of a Pabulib file's ballots, or None.
    """

    initiatives: tuple[Initiative, ...]
    rejected: tuple[RowProblem, ...] = ()
    result: Result | None = None
    budget: int | None = None


@dataclass(frozen=True, slots=True)
class ImportedBallots:
    """What an import of ballots did: ``spoiled`` ones break a rule of the round."""

    cast: int
    spoiled: int
    rejected: tuple[RowProblem, ...]


class ImportService:
    """Use cases of import. A file goes in whole or not at all."""

    def __init__(
        self,
        work: Work,
        files: ImportFiles,
        boards: BoardService,
        voting: VotingService,
        initiatives: InitiativeService,
    ) -> None:
        self._work = work
        self._files = files
        self._boards = boards
        self._voting = voting
        self._initiatives = initiatives

    def notes(self, command: ImportNotes) -> Imported:
        """Import notes from a table.

        Raises:
            WmtError: The file cannot be read as a table, or ``ARENA_NOT_FOUND``.
        """
        rows = self._files.notes(command.file)
        if rows.problems and not command.skip_bad:
            return Imported(0, rows.problems)
        if rows.drafts and not command.dry_run:
            self._boards.add(AddNotes(command.arena, rows.drafts))
        return Imported(len(rows.drafts), rows.problems)

    def sheet(self, file: Path) -> Sheet:
        """Read a list or table of notes, to be looked at before anything is written.

        Raises:
            WmtError: The file cannot be read as a table.
        """
        return self._files.sheet(file)

    def pasted(self, text: str) -> Sheet:
        """Read what was pasted: one note per line, or per row of a spreadsheet."""
        return self._files.pasted(text)

    def preview(self, sheet: Sheet) -> NoteRows:
        """Return what the rows would become with the columns named like this."""
        return self._files.notes_of(sheet)

    def initiatives(self, arena: str, file: Path) -> ImportedInitiatives:
        """Import initiatives; a Pabulib file also brings its ballots as a closed round.

        It brings its budget too where the arena has none, and its currency where nothing else has a
        cost yet.

        Raises:
            WmtError: The file cannot be read; ``ROUND_ALREADY_OPEN``; ``MONEY_INVALID``.
        """
        if file.suffix.lower() == ".pb":
            return self._pabulib(arena, self._files.pabulib(file))
        rows = self._files.initiatives(file)
        if rows.problems:
            return ImportedInitiatives((), rows.problems)
        return ImportedInitiatives(self._initiatives.add(AddInitiatives(arena, rows.drafts)))

    def _pabulib(self, arena_id: str, file: PabulibElection) -> ImportedInitiatives:
        """Write the projects as initiatives, and the ballots as a round that is closed already.

        Ballots of a file are no secret, so they do not pass through an urn.
        """
        budget = exact_cents(file.budget)
        drafts = [
            InitiativeDraft(_title(each), cost=exact_cents(each.cost)) for each in file.projects
        ]
        with self._work.change(arena_id) as writer:
            arena = existing_arena(writer, arena_id)
            require_none_open(writer, arena_id)
            initiatives = new_initiatives(writer, arena_id, drafts)
            # An entry of its own, so that undo can take it back; a vote stays.
            operations = [operation for each in initiatives for operation in create(each)]
            if arena.budget is None:
                is_first = not writer.initiatives(arena_id)
                # What was written before has a cost in the arena's own currency.
                stated = is_first and _CURRENCY.fullmatch(file.currency)
                currency = file.currency if stated else arena.currency
                operations += differences(arena, replace(arena, budget=budget, currency=currency))
            writer.append(arena_id, "initiative.add", operations)
            if len(initiatives) > 1:
                round_, urn = _closed_round(writer, arena, file, initiatives)
                operations = [*create(round_), seal(round_.id, urn)]
                writer.append(arena_id, "round.import", operations)
        result = count(round_, [urn]) if len(initiatives) > 1 else None
        return ImportedInitiatives(tuple(initiatives), result=result, budget=budget)

    def ballots(self, round_id: str, file: Path) -> ImportedBallots:
        """Put ballots of a table or Pabulib file into an open urn.

        A ballot that breaks a rule of the round is counted as spoiled; a row that
        cannot be read at all refuses the file.

        Raises:
            WmtError: The file cannot be read; ``ROUND_NOT_OPEN``; ``BALLOT_UNKNOWN_OPTION``.
        """
        round_ = self._voting.round(round_id)
        rows = (
            self._of_pabulib(round_, self._files.pabulib(file))
            if file.suffix.lower() == ".pb"
            else self._files.ballots(file, round_.options)
        )
        if rows.problems:
            return ImportedBallots(0, 0, rows.problems)
        check = BallotCheck(round_)
        good = [ballot for _, ballot in rows.ballots if check.fault(ballot) is None]
        spoiled = len(rows.ballots) - len(good)
        self._voting.cast_many(round_.id, good, spoiled, ChannelKind.PAPER)
        return ImportedBallots(len(good), spoiled, ())

    @staticmethod
    def _of_pabulib(round_: Round, file: PabulibElection) -> BallotRows:
        """Match projects to options by their names."""
        ids = {}
        for project in file.projects:
            name = _title(project)
            options = [option.id for option in round_.options if option.label == name]
            if len(options) > 1:
                raise WmtError(Code.AMBIGUOUS, name=name, count=len(options))
            if not options:
                raise WmtError(Code.BALLOT_UNKNOWN_OPTION, option=name)
            ids[project.id] = options[0]
        return BallotRows(
            tuple(
                (number, {ids[project]: dots for project, dots in ballot.items()})
                for number, ballot in enumerate(file.ballots, start=1)
            ),
            (),
        )


def _title(project: Project) -> str:
    return " ".join(project.name.split())[:TITLE_LIMIT]


def _closed_round(
    writer: Writer, arena: Arena, file: PabulibElection, initiatives: Sequence[Initiative]
) -> tuple[Round, Urn]:
    """Return the round of a Pabulib file and its urn."""
    ids = {
        project.id: initiative.id
        for project, initiative in zip(file.projects, initiatives, strict=True)
    }
    ballots = [{ids[project]: dots for project, dots in each.items()} for each in file.ballots]
    most_in_all = max((sum(each.values()) for each in ballots), default=1)
    most_on_one = max((max(each.values(), default=0) for each in ballots), default=1)
    if most_in_all > POINTS_LIMIT:
        raise WmtError(Code.NUMBER_INVALID, value=most_in_all)
    rules = OpenRound(
        arena.id,
        # Some files hold ballots with more than they say is allowed.
        dots=max(min(file.max_sum or 1, POINTS_LIMIT), most_in_all),
        max_per_option=max(min(file.max_points or 1, POINTS_LIMIT), most_on_one),
        people=len(ballots),
        method=_METHODS.get(file.vote_type, Method.DOTS),
        question=file.title,
    )
    round_ = new_round(writer, arena, rules, options_of(initiatives, ()))
    urn = Urn(
        tuple((writer.new_id("ballot").partition(":")[2], ballot) for ballot in ballots),
        issued=len(ballots),
    )
    return replace(round_, stage=RoundStage.CLOSED, closed=round_.opened), urn
