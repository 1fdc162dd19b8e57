"""Taking in what others typed: tables of notes and initiatives, ballots, Pabulib files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.rounds import Method, Option, Round
from wmt_desktop.domain.voting.ballots import check_ballot
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.services.boards import AddNotes, BoardService, Draft
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft, InitiativeService
from wmt_desktop.services.money import exact_cents
from wmt_desktop.services.ports import RowProblem
from wmt_desktop.services.voting import CloseRound, OpenRound, Result, VotingService


@dataclass(frozen=True, slots=True)
class NoteRows:
    """Notes read from a table, and the rows that cannot be taken."""

    drafts: tuple[Draft, ...]
    problems: tuple[RowProblem, ...]


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
        vote_type: ``approval``, ``cumulative``, ``ordinal``, ``choose-1`` or ``scoring``.
        max_sum: Most points one voter may give, if the file says so.
        max_points: Most points on one project, if the file says so.
        rows: Row number of each ballot in the file.
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
        """Read notes from .csv, .txt or .xlsx."""

    def initiatives(self, path: Path) -> InitiativeRows:
        """Read initiatives from .csv or .xlsx."""

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
        files: ImportFiles,
        boards: BoardService,
        voting: VotingService,
        initiatives: InitiativeService,
    ) -> None:
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

    def initiatives(self, arena: str, file: Path) -> ImportedInitiatives:
        """Import initiatives; a Pabulib file also brings its ballots as a closed round.

        Raises:
            WmtError: The file cannot be read; ``ROUND_ALREADY_OPEN``; ``MONEY_INVALID``.
        """
        if file.suffix.lower() == ".pb":
            return self._pabulib(arena, self._files.pabulib(file))
        rows = self._files.initiatives(file)
        if rows.problems:
            return ImportedInitiatives((), rows.problems)
        return ImportedInitiatives(self._initiatives.add(AddInitiatives(arena, rows.drafts)))

    def _pabulib(self, arena: str, file: PabulibElection) -> ImportedInitiatives:
        self._voting.require_none_open(arena)
        budget = exact_cents(file.budget)
        drafts = tuple(
            InitiativeDraft(" ".join(each.name.split())[:200], cost=exact_cents(each.cost))
            for each in file.projects
        )
        initiatives = self._initiatives.add(AddInitiatives(arena, drafts))
        if len(initiatives) < 2:
            return ImportedInitiatives(initiatives, budget=budget)
        ids = {
            project.id: initiative.id
            for project, initiative in zip(file.projects, initiatives, strict=True)
        }
        ballots = [
            {ids[project]: dots for project, dots in ballot.items() if dots}
            for ballot in file.ballots
        ]
        round_ = self._voting.open(
            OpenRound(
                arena,
                dots=_largest(file.max_sum, (sum(each.values()) for each in ballots)),
                max_per_option=_largest(
                    file.max_points, (max(each.values(), default=0) for each in ballots)
                ),
                source="initiatives",
                options=tuple(ids.values()),
                people=len(ballots),
                method=_method(file.vote_type),
                question=file.title,
            )
        )
        self._voting.cast_many(round_.id, ballots)
        return ImportedInitiatives(
            initiatives, result=self._voting.close(CloseRound(round_.id)), budget=budget
        )

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
        good = [ballot for _, ballot in rows.ballots if not _breaks_rule(round_, ballot)]
        spoiled = len(rows.ballots) - len(good)
        self._voting.cast_many(round_.id, good, spoiled)
        return ImportedBallots(len(good), spoiled, ())

    @staticmethod
    def _of_pabulib(round_: Round, file: PabulibElection) -> BallotRows:
        """Match projects to options by their names."""
        by_label = {option.label: option.id for option in round_.options}
        ids = {}
        for project in file.projects:
            name = " ".join(project.name.split())[:200]
            if name not in by_label:
                raise WmtError(Code.BALLOT_UNKNOWN_OPTION, option=name)
            ids[project.id] = by_label[name]
        return BallotRows(
            tuple(
                (number, {ids[project]: dots for project, dots in ballot.items()})
                for number, ballot in enumerate(file.ballots, start=1)
            ),
            (),
        )


def _largest(declared: int | None, found: Iterable[int]) -> int:
    """Return the larger of what a file promises and what its ballots hold, at least 1."""
    return max(declared or 1, max(found, default=1), 1)


def _method(vote_type: str) -> Method:
    return {
        "approval": Method.APPROVAL,
        "choose-1": Method.APPROVAL,
        "ordinal": Method.SCORE,
        "scoring": Method.SCORE,
    }.get(vote_type, Method.DOTS)


def _breaks_rule(round_: Round, ballot: Mapping[str, int]) -> bool:
    try:
        check_ballot(round_, ballot)
    except WmtError:
        return True
    return False
