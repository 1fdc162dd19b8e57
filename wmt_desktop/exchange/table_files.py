"""The tables of an arena as files for other programs."""

from __future__ import annotations

from fractions import Fraction
from hashlib import sha256
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.rounds import Method
from wmt_desktop.domain.voting.election import Project
from wmt_desktop.exchange.pabulib import write_pb
from wmt_desktop.exchange.table_formats import csv_bytes, markdown_bytes, xlsx_bytes
from wmt_desktop.exchange.table_json import json_bytes
from wmt_desktop.exchange.table_records import record_sheets
from wmt_desktop.exchange.table_sheets import (
    Sheet,
    all_sheets,
    initiatives_sheet,
    notes_sheet,
    ranking_sheet,
)
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.imports import PabulibElection
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import USUAL_TABLES, TableOptions, Written
from wmt_desktop.services.votes import Votes
from wmt_desktop.services.whole_file import write_whole

KNOWN = ".xlsx, .csv, .json, .pb, .md"
_VOTE_TYPES = {Method.DOTS: "cumulative", Method.APPROVAL: "approval", Method.SCORE: "scoring"}


class TableFiles:
    """Writes tables; see ``services/reporting.TableWriter``.

    A workbook, Markdown and JSON hold everything; a .csv is one table, the notes with the dots
    of their clusters, the initiatives or the ranking of a vote; a .pb is the last vote on
    initiatives that have a cost.
    """

    def write(
        self,
        report: ArenaReport,
        path: Path,
        translate: Translate,
        options: TableOptions = USUAL_TABLES,
    ) -> Written:
        """Write a file of the kind that its name says, whole or not at all.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``;
                ``ROUND_NOT_FOUND`` for a round that is not counted; for a .pb ``NO_VOTES``,
                ``NO_INITIATIVES``, ``BUDGET_INVALID``.
        """
        content = self.content(report, path.name, translate, options)
        write_whole(path, content)
        left_out = 0
        if path.suffix.lower() == ".pb":
            left_out = len(report.initiatives) - len(_candidates(report))
        return Written(path, 0, sha256(content).hexdigest(), left_out)

    def content(
        self,
        report: ArenaReport,
        name: str,
        translate: Translate,
        options: TableOptions = USUAL_TABLES,
    ) -> bytes:
        """Return the bytes of a file of this name.

        Raises:
            WmtError: As ``write``, but for those of a disk.
        """
        match Path(name).suffix.lower():
            case ".csv":
                return csv_bytes(_one(report, translate, options), mark=options.mark)
            case ".xlsx":
                return xlsx_bytes(report.arena.title, _sheets(report, translate, options))
            case ".md":
                return markdown_bytes(report.arena.title, _sheets(report, translate, options))
            case ".json":
                return json_bytes(report)
            case ".pb":
                return write_pb(_election(report), _about(report))
        raise WmtError(Code.FILE_TYPE_UNKNOWN, file=name, known=KNOWN)


def _sheets(report: ArenaReport, translate: Translate, options: TableOptions) -> tuple[Sheet, ...]:
    if options.round:
        return (_one(report, translate, options),)
    return (*all_sheets(report, translate), *record_sheets(report, translate))


def _one(report: ArenaReport, translate: Translate, options: TableOptions) -> Sheet:
    """Return the one table that was asked for."""
    if options.round:
        if options.round not in report.results:
            raise WmtError(Code.ROUND_NOT_FOUND, name=options.round)
        return ranking_sheet(report, options.round, translate)
    if options.initiatives:
        return initiatives_sheet(report, translate)
    return notes_sheet(report, translate)


def _election(report: ArenaReport) -> PabulibElection:
    """Return the last closed vote as an election of the initiatives that have a cost."""
    if not report.votes:
        raise WmtError(Code.NO_VOTES)
    round_ = report.votes[-1].round
    votes = _votes(report)
    candidates = _candidates(report)
    if not candidates:
        raise WmtError(Code.NO_INITIATIVES)
    budget = report.in_force.budget if report.in_force else report.arena.budget
    if not budget:
        raise WmtError(Code.BUDGET_INVALID)
    election = votes.election(candidates, budget)
    # Pabulib's ids are short; the initiatives' own stay in the other formats.
    ids = {project.id: str(place) for place, project in enumerate(election.projects, start=1)}
    scores = round_.method is Method.SCORE
    return PabulibElection(
        title=round_.question or report.arena.title,
        vote_type=_VOTE_TYPES[round_.method],
        projects=tuple(
            Project(ids[each.id], each.name, Fraction(each.cost) / 100)
            for each in election.projects
        ),
        ballots=tuple(
            {ids[project]: dots for project, dots in ballot.items()} for ballot in election.ballots
        ),
        budget=Fraction(budget, 100),
        currency=report.arena.currency,
        max_sum=None if scores else round_.dots,
        max_points=round_.max_per_option,
    )


def _votes(report: ArenaReport) -> Votes:
    result = report.votes[-1]
    return Votes(result, tuple(dict(each) for each in report.ballots[result.round.id]))


def _candidates(report: ArenaReport) -> list[Initiative]:
    """Return the initiatives that have a cost and stood in the last vote."""
    votes = _votes(report)
    return [
        each
        for each in report.initiatives
        if each.cost is not None and votes.option_of(each) is not None
    ]


def _about(report: ArenaReport) -> dict[str, str]:
    return {"country": report.arena.country, "unit": report.arena.place or report.arena.title}
