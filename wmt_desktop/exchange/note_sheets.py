"""Notes from lists and tables: which column says what, and each row as a note."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from wmt_desktop.domain.arena import TEXT_LIMIT, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.headings import (
    LINK_COLUMNS,
    NOTE_COLUMNS,
    language_of,
    plain,
    table_of,
    theme_of,
)
from wmt_desktop.exchange.json_rows import note_rows
from wmt_desktop.exchange.tables import Row, read_lines, read_rows, split_text
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.boards import Draft, check_draft
from wmt_desktop.services.note_sheets import NoteField, NoteRows, Sheet
from wmt_desktop.services.records import RowProblem

# Bullets and numbers that lists carry when they come from a mail or a document.
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦‣]|\(?\d{1,3}[.)])\s+")
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)


def read_sheet(path: Path) -> Sheet:
    """Read a .csv, .xlsx, .txt or the .json of an arena and guess what its columns mean.

    Raises:
        WmtError: With ``file``; see ``tables.read_rows``.
    """
    kind = path.suffix.lower()
    if kind == ".txt":
        return _list(read_lines(path))
    if kind == ".json":
        return _guessed(note_rows(path))
    if kind not in {".csv", ".xlsx"}:
        raise WmtError(Code.FILE_TYPE_UNKNOWN, file=path.name, known=".csv, .json, .txt, .xlsx")
    return _guessed(read_rows(path, _is_heading))


def paste_sheet(text: str) -> Sheet:
    """Read what was pasted: cells of a spreadsheet, or a list with one note per line."""
    text = text.replace("\0", "")
    rows = split_text(text)
    if any(len(cells) > 1 for _, cells in rows):
        return _guessed(rows)
    lines = enumerate(text.splitlines(), start=1)
    bare = ((number, " ".join(_BULLET.sub("", line).split())) for number, line in lines)
    return _list([(number, line) for number, line in bare if line])


def strict(sheet: Sheet, file: str) -> Sheet:
    """Refuse a table whose headings leave a doubt about its columns.

    Raises:
        WmtError: ``COLUMN_TWICE``, ``COLUMN_MISSING``, with ``file``.
    """
    seen: set[str] = set()
    for heading in sheet.rows[0][1]:
        name = NOTE_COLUMNS.get(plain(heading), "")
        if name in seen:
            raise WmtError(Code.COLUMN_TWICE, file=file, column=heading)
        seen |= {name} - {""}
    if NoteField.TEXT not in seen:
        raise WmtError(Code.COLUMN_MISSING, file=file, column=str(NoteField.TEXT))
    return sheet


def notes_of(sheet: Sheet) -> NoteRows:
    """Return each row as a note, and the rows that cannot be taken with the reason."""
    rows = sheet.rows[1:] if sheet.headed else sheet.rows
    headings = sheet.rows[0][1] if sheet.headed else None
    links = {LINK_COLUMNS.get(plain(word)): place for place, word in enumerate(headings or ())}
    drafts: list[Draft] = []
    numbers: list[int] = []
    problems: list[RowProblem] = []
    for number, cells in rows:
        try:
            if headings is not None:
                refuse_stray_cells(headings, cells)
            draft = _note(_Cells(cells, sheet.columns))
            drafts.append(_linked(draft, cells, links.get("key"), links.get("merged_into")))
            numbers.append(number)
        except WmtError as error:
            problems.append(RowProblem(number, error.code, error.params))
    return NoteRows(tuple(drafts), tuple(problems), tuple(numbers))


def refuse_stray_cells(headings: Sequence[str], cells: Sequence[str]) -> None:
    """Refuse a row in which a text without quotation marks fell apart at its commas.

    Raises:
        WmtError: ``CELL_WITHOUT_COLUMN``.
    """
    for index, cell in enumerate(cells):
        if cell and (index >= len(headings) or (index and not headings[index])):
            raise WmtError(Code.CELL_WITHOUT_COLUMN, text=cell[:60])


def short(text: str) -> str:
    """Return a text that is not longer than a note may be.

    Raises:
        WmtError: ``TEXT_TOO_LONG``.
    """
    if len(text) > TEXT_LIMIT:
        raise WmtError(Code.TEXT_TOO_LONG, limit=TEXT_LIMIT, length=len(text))
    return text


def theme_in(word: str) -> Theme:
    """Return the theme that a cell names.

    Raises:
        WmtError: ``THEME_UNKNOWN``.
    """
    theme = theme_of(word)
    if theme is None:
        raise WmtError(Code.THEME_UNKNOWN, name=word, known=", ".join(Theme))
    return theme


class _Cells:
    """A row by fields; what has no column is empty."""

    def __init__(self, cells: Sequence[str], columns: Mapping[NoteField, int]) -> None:
        self._cells = cells
        self._columns = columns

    def __getitem__(self, name: NoteField) -> str:
        index = self._columns.get(name)
        return self._cells[index] if index is not None and index < len(self._cells) else ""


def _note(cells: _Cells) -> Draft:
    cluster, heard = cells[NoteField.CLUSTER], cells[NoteField.HEARD]
    if heard and not _WHOLE.fullmatch(heard):
        raise WmtError(Code.NUMBER_INVALID, value=heard[:60])
    draft = Draft(
        text=cells[NoteField.TEXT],
        theme=theme_in(cells[NoteField.THEME]),
        cluster=checked_title(cluster) if cluster else "",
        author=table_of(short(cells[NoteField.AUTHOR])),
        lang=language_of(cells[NoteField.LANG]),
        heard=int(heard) if heard else 1,
    )
    check_draft(draft)
    return draft


def _linked(draft: Draft, cells: Sequence[str], key: int | None, into: int | None) -> Draft:
    """Say of a row of our own tables which one it is, and which one it was merged into."""
    if key is None or into is None or max(key, into) >= len(cells):
        return draft
    return replace(draft, key=cells[key], merged_into=cells[into])


def _is_heading(word: str) -> bool:
    return plain(word) in NOTE_COLUMNS


def _list(lines: Sequence[tuple[int, str]]) -> Sheet:
    return Sheet(tuple((number, (line,)) for number, line in lines), {NoteField.TEXT: 0})


def _guessed(rows: Sequence[Row]) -> Sheet:
    """Return a table with its columns named: by their headings, or by what stands in them."""
    sheet = Sheet(tuple(rows), {}, headed=any(map(_is_heading, rows[0][1])))
    columns: dict[NoteField, int] = {}
    for index in range(sheet.width):
        name = NOTE_COLUMNS.get(plain(sheet.heading(index)))
        if sheet.headed and name:
            columns.setdefault(NoteField(name), index)
    content = [cells for _, cells in (rows[1:] if sheet.headed else rows)]
    if not sheet.headed:
        columns |= _themes(content, sheet.width)
    if NoteField.TEXT not in columns:
        columns |= _longest(content, set(range(sheet.width)) - set(columns.values()))
    return replace(sheet, columns=columns)


def _themes(content: Sequence[Sequence[str]], width: int) -> dict[NoteField, int]:
    """Return the first column in which nothing but themes stands."""
    for index in range(width):
        words = [cells[index] for cells in content if index < len(cells) and cells[index]]
        if words and all(theme_of(word) for word in words):
            return {NoteField.THEME: index}
    return {}


def _longest(content: Sequence[Sequence[str]], free: set[int]) -> dict[NoteField, int]:
    """Return the column with the most words, which are the ideas."""
    if not free:
        return {}
    lengths = {
        index: sum(len(cells[index]) for cells in content if index < len(cells)) for index in free
    }
    return {NoteField.TEXT: max(sorted(free), key=lengths.__getitem__)}
