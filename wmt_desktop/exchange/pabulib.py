"""Pabulib files (``.pb``): elections as cities publish them.

Three sections, each named in a row of its own and followed by a row of column names: META
(key and value), PROJECTS, VOTES; cells separated by semicolons, lists inside a cell by commas.
Source of the format: Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis",
arXiv 2305.11035. Columns about voters (age, sex and others) are not read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.election import Amount, Election, Project
from wmt_desktop.services.imports import PabulibElection

LARGEST = 64 * 1024 * 1024
"""Bytes; the largest file published in 2026 has about a quarter."""

VOTE_TYPES = ("approval", "choose-1", "ordinal", "cumulative", "scoring")
WITH_POINTS = ("cumulative", "scoring")
DECISIVE = {"budget", "vote_type", "num_projects", "num_votes"}
"""META keys that must not contradict themselves."""

# Long enough for any sum of money, short enough to stay quick.
_NUMBER = re.compile(r"\d{1,30}([.,]\d{1,30})?")
_WHOLE = re.compile(r"(\d{1,18})([.,]0{1,30})?")


class PbFault(StrEnum):
    """Why a file is not a proper Pabulib file; ``reason`` of ``PB_MALFORMED``."""

    NO_SECTION = "no-section"
    OUTSIDE_SECTIONS = "outside-sections"
    SECTION_TWICE = "section-twice"
    MISSING_COLUMN = "missing-column"
    MISSING_KEY = "missing-key"
    KEY_TWICE = "key-twice"
    VOTE_TYPE = "vote-type"
    NOT_AN_AMOUNT = "not-an-amount"
    NOT_WHOLE = "not-whole"
    ID_MISSING = "id-missing"
    ID_TWICE = "id-twice"
    NO_PROJECTS = "no-projects"
    PROJECT_UNKNOWN = "project-unknown"
    PROJECT_TWICE_IN_VOTE = "project-twice-in-vote"
    POINTS_MISSING = "points-missing"
    COUNT_DIFFERS = "count-differs"
    NOT_A_TABLE = "not-a-table"


def read_pb(data: bytes, name: str) -> PabulibElection:
    """Read a Pabulib file.

    Every ballot is read as dots by project id. ``approval`` and ``choose-1``: one dot for each
    project listed. ``cumulative`` and ``scoring``: the points column, without zeros.
    ``ordinal``: with n projects ranked on this ballot, n - 1 dots for the first down to 0 for
    the last, whatever the file allows at most; the last one is kept with its 0 dots, since a
    ballot that ranks a single project is not blank. An empty list is a blank ballot.

    Args:
        data: The whole file, in UTF-8.
        name: Its name, for errors.

    Raises:
        WmtError: ``FILE_EMPTY``, ``FILE_TOO_LARGE``, ``NOT_UTF8`` (``row``), or
            ``PB_MALFORMED`` with ``row`` (the first row is 1), ``reason`` (a ``PbFault``) and
            ``value`` (the word or figure that is wrong).
    """
    return _Reading(name, _text(data, name)).election()


def _text(data: bytes, name: str) -> str:
    if len(data) > LARGEST:
        raise WmtError(Code.FILE_TOO_LARGE, file=name, limit=LARGEST)
    if not data.strip():
        raise WmtError(Code.FILE_EMPTY, file=name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise WmtError(Code.NOT_UTF8, file=name, row=row) from error


class _Section:
    """The rows of one section, by column names."""

    def __init__(self, row: int, columns: Sequence[str]) -> None:
        self.row = row
        self.columns = {column.strip().lower(): index for index, column in enumerate(columns)}
        self.rows: list[tuple[int, list[str]]] = []

    def cell(self, cells: Sequence[str], column: str) -> str:
        """Return a cell; what is not there, or ``None`` as some files say, is empty."""
        index = self.columns.get(column)
        text = cells[index].strip() if index is not None and index < len(cells) else ""
        return "" if text.lower() == "none" else text


class _Reading:
    """One file being read; ``fail`` refuses it."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._sections = self._split(text)
        self._meta = self._read_meta()
        self._vote_type = self._known_vote_type()

    def fail(self, row: int, reason: PbFault, value: object = "") -> WmtError:
        """Return the error for a place in the file."""
        return WmtError(
            Code.PB_MALFORMED, file=self._name, row=row, reason=reason.value, value=value
        )

    def election(self) -> PabulibElection:
        """Return what the file says."""
        budget_row, budget = self._required("budget")
        projects = self._projects()
        ballots = self._ballots({project.id for project in projects})
        self._check_count("num_projects", len(projects))
        self._check_count("num_votes", len(ballots))
        return PabulibElection(
            title=self._optional("description") or self._optional("unit") or self._name,
            vote_type=self._vote_type,
            projects=projects,
            ballots=ballots,
            budget=self._amount(budget_row, budget),
            currency=self._optional("currency"),
            max_sum=self._whole_or_none("max_sum_points"),
            max_points=self._whole_or_none("max_points"),
        )

    # sections

    def _split(self, text: str) -> dict[str, _Section]:
        sections: dict[str, _Section] = {}
        current: _Section | None = None
        rows = self._rows(text)
        for row, cells in rows:
            title = _section_title(cells)
            if title:
                if title in sections:
                    raise self.fail(row, PbFault.SECTION_TWICE, title)
                header = next(rows, (row, []))
                current = sections[title] = _Section(header[0], header[1])
            elif current is None:
                raise self.fail(row, PbFault.OUTSIDE_SECTIONS, cells[0][:80])
            else:
                current.rows.append((row, cells))
        for title, columns in (
            ("META", ("key", "value")),
            ("PROJECTS", ("project_id", "cost")),
            ("VOTES", ("vote",)),
        ):
            if title not in sections:
                raise self.fail(text.count("\n") + 1, PbFault.NO_SECTION, title)
            self._require_columns(sections[title], columns)
        return sections

    def _rows(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Yield every row that is not empty with the number of its first line."""
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=";")
        before = 0
        try:
            for cells in reader:
                row, before = before + 1, reader.line_num
                if any(cell.strip() for cell in cells):
                    yield row, cells
        except csv.Error as error:
            raise self.fail(reader.line_num, PbFault.NOT_A_TABLE, str(error)) from error

    def _require_columns(self, section: _Section, columns: Sequence[str]) -> None:
        for column in columns:
            if column not in section.columns:
                raise self.fail(section.row, PbFault.MISSING_COLUMN, column)

    # META

    def _read_meta(self) -> dict[str, tuple[int, str]]:
        section = self._sections["META"]
        meta: dict[str, tuple[int, str]] = {}
        for row, cells in section.rows:
            key = cells[0].strip().lower()
            if key in meta and key in DECISIVE:
                raise self.fail(row, PbFault.KEY_TWICE, key)
            meta.setdefault(key, (row, ";".join(cells[1:]).strip()))
        return meta

    def _required(self, key: str) -> tuple[int, str]:
        if key not in self._meta:
            raise self.fail(self._sections["META"].row, PbFault.MISSING_KEY, key)
        return self._meta[key]

    def _optional(self, key: str) -> str:
        return self._meta.get(key, (0, ""))[1]

    def _known_vote_type(self) -> str:
        row, vote_type = self._required("vote_type")
        if vote_type.lower() not in VOTE_TYPES:
            raise self.fail(row, PbFault.VOTE_TYPE, vote_type)
        return vote_type.lower()

    def _check_count(self, key: str, found: int) -> None:
        """Refuse a file that was cut off: it holds fewer rows than it says."""
        row, stated = self._meta.get(key, (0, ""))
        if stated and self._whole(row, stated) != found:
            raise self.fail(row, PbFault.COUNT_DIFFERS, found)

    def _whole_or_none(self, key: str) -> int | None:
        match = _WHOLE.fullmatch(self._optional(key))
        return int(match[1]) if match else None

    def _whole(self, row: int, text: str) -> int:
        match = _WHOLE.fullmatch(text)
        if match is None:
            raise self.fail(row, PbFault.NOT_WHOLE, text[:80])
        return int(match[1])

    def _amount(self, row: int, text: str) -> Amount:
        if _NUMBER.fullmatch(text) is None:
            raise self.fail(row, PbFault.NOT_AN_AMOUNT, text[:80])
        amount = Fraction(text.replace(",", "."))
        return int(amount) if amount.denominator == 1 else amount

    # PROJECTS

    def _projects(self) -> tuple[Project, ...]:
        section = self._sections["PROJECTS"]
        projects: dict[str, Project] = {}
        for row, cells in section.rows:
            id_ = section.cell(cells, "project_id")
            if not id_:
                raise self.fail(row, PbFault.ID_MISSING)
            if id_ in projects:
                raise self.fail(row, PbFault.ID_TWICE, id_)
            cost = self._amount(row, section.cell(cells, "cost"))
            projects[id_] = Project(id_, section.cell(cells, "name") or id_, cost)
        if not projects:
            raise self.fail(section.row, PbFault.NO_PROJECTS)
        return tuple(projects.values())

    # VOTES

    def _ballots(self, projects: set[str]) -> tuple[Mapping[str, int], ...]:
        section = self._sections["VOTES"]
        if self._vote_type in WITH_POINTS:
            self._require_columns(section, ("points",))
        ballots = []
        for row, cells in section.rows:
            listed = _listed(section.cell(cells, "vote"))
            for project in listed:
                if project not in projects:
                    raise self.fail(row, PbFault.PROJECT_UNKNOWN, project[:80])
            if self._vote_type in WITH_POINTS:
                points = _listed(section.cell(cells, "points"))
                ballots.append(self._with_points(row, listed, points))
            else:
                ballots.append(self._without_points(row, listed))
        return tuple(ballots)

    def _without_points(self, row: int, listed: Sequence[str]) -> dict[str, int]:
        if self._vote_type != "ordinal":
            return dict.fromkeys(listed, 1)
        self._refuse_twice(row, listed)
        return {project: len(listed) - 1 - place for place, project in enumerate(listed)}

    def _with_points(
        self, row: int, listed: Sequence[str], points: Sequence[str]
    ) -> dict[str, int]:
        self._refuse_twice(row, listed)
        if len(points) != len(listed):
            raise self.fail(row, PbFault.POINTS_MISSING, f"{len(listed)}/{len(points)}")
        given = zip(listed, (self._whole(row, text) for text in points), strict=True)
        return {project: dots for project, dots in given if dots}

    def _refuse_twice(self, row: int, listed: Sequence[str]) -> None:
        if len(set(listed)) < len(listed):
            twice = next(project for project in listed if listed.count(project) > 1)
            raise self.fail(row, PbFault.PROJECT_TWICE_IN_VOTE, twice)


def _section_title(cells: Sequence[str]) -> str | None:
    title = cells[0].strip().upper()
    alone = not any(cell.strip() for cell in cells[1:])
    return title if alone and title in {"META", "PROJECTS", "VOTES"} else None


def _listed(text: str) -> list[str]:
    return [each for part in text.split(",") if (each := part.strip())]


def write_pb(file: PabulibElection, meta: Mapping[str, str] | None = None) -> bytes:
    """Return a Pabulib file, which ``read_pb`` reads to the same election.

    Ballots are sorted by what is on them and numbered anew, so that nothing about the order
    in which they were cast leaves the room.

    Args:
        file: What to write; its ids must not contain commas.
        meta: More META keys (``country``, ``unit``, ``date_begin``, ``rule``, …), in order.

    Raises:
        ValueError: An id with a comma, or an amount that no decimal number equals.
    """
    election: Election = file.election()
    if any("," in project for project in election.by_id):
        raise ValueError("project ids must not contain commas")
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    stated = {
        "description": file.title,
        **(meta or {}),
        "num_projects": len(file.projects),
        "num_votes": len(file.ballots),
        "budget": _decimal(file.budget),
        "vote_type": file.vote_type,
        "max_points": file.max_points,
        "max_sum_points": file.max_sum,
        "currency": file.currency,
    }
    writer.writerows([["META"], ["key", "value"]])
    writer.writerows([key, value] for key, value in stated.items() if value not in {None, ""})
    with_points = file.vote_type in WITH_POINTS
    writer.writerows([["PROJECTS"], ["project_id", "cost", "votes", "score", "name"]])
    writer.writerows(
        [
            project.id,
            _decimal(project.cost),
            election.supporters[project.id],
            election.totals[project.id],
            project.name,
        ]
        for project in file.projects
    )
    writer.writerow(["VOTES"])
    writer.writerow(["voter_id", "vote", "points"] if with_points else ["voter_id", "vote"])
    for number, ballot in enumerate(sorted(map(_ranked, file.ballots)), start=1):
        row = [str(number), ",".join(project for _, project in ballot)]
        writer.writerow([*row, ",".join(str(-dots) for dots, _ in ballot)] if with_points else row)
    return text.getvalue().encode()


def _ranked(ballot: Mapping[str, int]) -> list[tuple[int, str]]:
    return sorted((-dots, project) for project, dots in ballot.items())


def _decimal(amount: Amount) -> str:
    places = 0
    while (amount * 10**places).denominator != 1:
        places += 1
        if places > 30:
            raise ValueError(f"{amount} is not a decimal number")
    digits = str(int(amount * 10**places)).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits
