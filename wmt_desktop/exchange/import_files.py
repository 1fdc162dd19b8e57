"""Notes, initiatives and ballots from the files of other programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import AidRegime, CostLine, FirstStep
from wmt_desktop.domain.rounds import Option
from wmt_desktop.exchange.headings import (
    COUNTING_COLUMNS,
    INITIATIVE_COLUMNS,
    plain,
)
from wmt_desktop.exchange.json_rows import initiative_rows
from wmt_desktop.exchange.note_sheets import (
    notes_of,
    paste_sheet,
    read_sheet,
    refuse_stray_cells,
    short,
    strict,
    theme_in,
)
from wmt_desktop.exchange.pabulib import LARGEST, read_pb
from wmt_desktop.exchange.tables import Table, read_bytes, read_table
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.imports import BallotRows, InitiativeRows, PabulibElection
from wmt_desktop.services.initiatives import InitiativeDraft
from wmt_desktop.services.money import cents
from wmt_desktop.services.note_sheets import NoteRows, Sheet
from wmt_desktop.services.records import RowProblem

INITIATIVES = ".csv, .json, .pb, .xlsx"
"""Files with initiatives in them."""
_WHOLE = re.compile(r"-?\d{1,9}", re.ASCII)
_STEP_ENDS = re.compile(r"[\n;]+")
_CURRENCY = re.compile(
    r"^(?:EUR|€|PLN|zł|NOK|SEK|kr\.?)|(?:EUR|€|PLN|zł|NOK|SEK|kr\.?|,-)$", re.IGNORECASE
)
_ID_START = 6
"""Digits of an option's id that are enough to name it."""

Cells = Mapping[str, str]
T = TypeVar("T")


class TableImportFiles:
    """Reads what people hand in; see ``services/imports.ImportFiles``."""

    def notes(self, path: Path) -> NoteRows:
        """Read notes: .csv and .xlsx by the words over their columns, .txt with one per line."""
        sheet = read_sheet(path)
        return notes_of(sheet if path.suffix.lower() == ".txt" else strict(sheet, path.name))

    def sheet(self, path: Path) -> Sheet:
        """Read a table of notes whose columns may have any names."""
        return read_sheet(path)

    def pasted(self, text: str) -> Sheet:
        """Read what was pasted."""
        return paste_sheet(text)

    def notes_of(self, sheet: Sheet) -> NoteRows:
        """Return the rows as notes, and those that cannot be taken."""
        return notes_of(sheet)

    def initiatives(self, path: Path) -> InitiativeRows:
        """Read initiatives from .csv, .xlsx or the .json of an arena.

        Steps and lines of cost stand on lines of a cell or behind semicolons.
        """
        cells, problems = _read_columns(path, INITIATIVE_COLUMNS, required="title")
        drafts, bad = _read_rows(cells, _initiative)
        return InitiativeRows(drafts, _sorted(problems + bad))

    def ballots(self, path: Path, options: Sequence[Option]) -> BallotRows:
        """Read one ballot per row; columns are options by label or id, cells are dots.

        A row of empty cells is no ballot, unless a column that numbers the ballots counts it.

        Raises:
            WmtError: Also ``BALLOT_UNKNOWN_OPTION`` for a column that is no option, so that no
                vote is lost by a typing mistake, and ``COLUMN_TWICE``.
        """
        named = _OptionNames(options)
        table = read_table(path, lambda word: named.find(word) is not None)
        columns = _option_columns(table, named, path.name)
        ballots: list[tuple[int, Mapping[str, int]]] = []
        problems: list[RowProblem] = []
        for number, cells in table.rows:
            try:
                refuse_stray_cells(table.headings, cells)
                ballots.append((number, _ballot(columns, cells)))
            except WmtError as error:
                problems.append(RowProblem(number, error.code, error.params))
        return BallotRows(tuple(ballots), tuple(problems))

    def pabulib(self, path: Path) -> PabulibElection:
        """Read a .pb file."""
        return read_pb(read_bytes(path, LARGEST), path.name)


def _read_columns(
    path: Path, names: Mapping[str, str], required: str
) -> tuple[list[tuple[int, Cells]], list[RowProblem]]:
    """Return each row as texts by field, leaving out columns of other names, and bad rows."""
    if path.suffix.lower() == ".json":
        (_, headings), *rest = initiative_rows(path)
        table = Table(headings, tuple(rest))
    else:
        table = read_table(path, lambda word: plain(word) in names, INITIATIVES)
    columns: dict[str, int] = {}
    for index, heading in enumerate(table.headings):
        name = names.get(plain(heading))
        if name in columns:
            raise WmtError(Code.COLUMN_TWICE, file=path.name, column=heading)
        if name is not None:
            columns[name] = index
    if required not in columns:
        raise WmtError(Code.COLUMN_MISSING, file=path.name, column=required)
    rows: list[tuple[int, Cells]] = []
    problems: list[RowProblem] = []
    for number, cells in table.rows:
        try:
            refuse_stray_cells(table.headings, cells)
        except WmtError as error:
            problems.append(RowProblem(number, error.code, error.params))
        else:
            rows.append((number, {name: _cell(cells, at) for name, at in columns.items()}))
    return rows, problems


def _read_rows(
    rows: Sequence[tuple[int, Cells]], read: Callable[[Cells], T]
) -> tuple[tuple[T, ...], list[RowProblem]]:
    good: list[T] = []
    problems: list[RowProblem] = []
    for number, cells in rows:
        try:
            good.append(read(cells))
        except WmtError as error:
            problems.append(RowProblem(number, error.code, error.params))
    return tuple(good), problems


def _sorted(problems: Sequence[RowProblem]) -> tuple[RowProblem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.row))


def _cell(cells: Sequence[str], index: int) -> str:
    return cells[index] if index < len(cells) else ""


def _initiative(cells: Cells) -> InitiativeDraft:
    steps = (step.strip() for step in _STEP_ENDS.split(short(cells.get("steps", ""))))
    lines = (line.strip() for line in _STEP_ENDS.split(short(cells.get("lines", ""))))
    return InitiativeDraft(
        title=checked_title(cells["title"]),
        change=short(cells.get("change", "")),
        lead=short(cells.get("lead", "")),
        partners=short(cells.get("partners", "")),
        steps=tuple(FirstStep.from_text(step) for step in steps if step),
        cost=_money(cells.get("cost", "")),
        theme=theme_in(cells.get("theme", "")),
        lines=tuple(_cost_line(line) for line in lines if line),
        funding=short(cells.get("funding", "")),
        aid=_aid(cells.get("aid", "")),
    )


def _cost_line(text: str) -> CostLine:
    """Read ``Print: 234.50``.

    Raises:
        WmtError: ``MONEY_INVALID``.
    """
    what, _, amount = text.rpartition(":")
    return CostLine(what.strip(), _money(amount.strip()) or 0)


def _aid(word: str) -> AidRegime:
    """Return the rule of state aid that a word names; every language keeps these two names.

    Raises:
        WmtError: ``AID_UNKNOWN``.
    """
    bare = plain(word).replace("_", " ").replace("-", " ")
    if "de minimis" in bare:
        return AidRegime.DE_MINIMIS
    if "gber" in bare:
        return AidRegime.GBER
    if bare:
        raise WmtError(Code.AID_UNKNOWN, name=word)
    return AidRegime.NONE


def _money(text: str) -> int | None:
    """Return cents, or None for an empty cell; a currency and spaces of any width may stand there."""
    amount = _CURRENCY.sub("", " ".join(text.split())).strip()
    return cents(amount) if text else None


class _OptionNames:
    """Finds the option that a heading means: by id, by the beginning of one, or by its words."""

    def __init__(self, options: Sequence[Option]) -> None:
        self._options = options

    @property
    def example(self) -> str:
        """A heading that would do."""
        return next((option.label for option in self._options), "")

    def find(self, heading: str) -> str | None:
        """Return the id of the only option that fits, or None."""
        word = plain(heading)
        if not word:
            return None
        exact = [each.id for each in self._options if each.id == heading]
        by_words = [
            each.id
            for each in self._options
            if word in {plain(each.label), plain(each.label_second)}
        ]
        by_start = [
            each.id
            for each in self._options
            if len(word) >= _ID_START and each.id.partition(":")[2].startswith(word)
        ]
        return next((ids[0] for ids in (exact, by_words, by_start) if len(ids) == 1), None)


def _option_columns(table: Table, named: _OptionNames, file: str) -> dict[int, str]:
    columns: dict[int, str] = {}
    for index, heading in enumerate(table.headings):
        option = named.find(heading)
        if option is None:
            if plain(heading) not in COUNTING_COLUMNS:
                raise WmtError(Code.BALLOT_UNKNOWN_OPTION, file=file, option=heading)
        elif option in columns.values():
            raise WmtError(Code.COLUMN_TWICE, file=file, column=heading)
        else:
            columns[index] = option
    if not columns:
        raise WmtError(Code.COLUMN_MISSING, file=file, column=named.example)
    return columns


def _ballot(columns: Mapping[int, str], cells: Sequence[str]) -> dict[str, int]:
    ballot = {}
    for index, option in columns.items():
        cell = _cell(cells, index)
        if cell and not _WHOLE.fullmatch(cell):
            raise WmtError(Code.BALLOT_NOT_WHOLE, option=option, value=cell[:60])
        if cell and int(cell):
            ballot[option] = int(cell)
    return ballot
