"""Tables that people hand in: .csv, .txt and .xlsx as rows of texts, numbered as they see them."""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Literal
from zipfile import BadZipFile, ZipFile

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.given_files import read_given

TABLES = ".csv, .xlsx"
BYTES = 5 * 2**20
ROWS = 20_000
COLUMNS = 300
SHEETS = 50
"""Sheets of a workbook that are searched for the table that is meant."""
UNPACKED = 32 * 2**20
"""Bytes of a workbook once it is unpacked; more is a bomb or no table of a workshop."""

_DELIMITERS = ",;\t"
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# A program that takes a line break inside of quotes for the end of a row drops the quotes behind it.
_GUARDED = re.compile(r"""(^|[;,\t\n\r])'(?=['"]*[=+\-@\t\r])""")
_FORMULA = re.compile(r"""(^|[;,\t\n\r])(?=['"]*[=+\-@\t\r])""")
_OURS = "id"
"""Heading of the last column of our own tables: what looks guarded there is."""

Row = tuple[int, tuple[str, ...]]
IsHeading = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a first row of headings.

    Attributes:
        rows: (row number, cells) of every row that is not blank; the file's first row is 1.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def read_bytes(path: Path, limit: int) -> bytes:
    """Return the content of a file.

    Raises:
        WmtError: As ``given_files.read_given``; ``FILE_EMPTY``.
    """
    data = read_given(path, limit)
    if not data.strip():
        raise WmtError(Code.FILE_EMPTY, file=path.name)
    return data


def read_table(path: Path, is_heading: IsHeading, known: str = TABLES) -> Table:
    """Read a .csv or .xlsx whose first row that is not blank holds the headings.

    Raises:
        WmtError: As ``read_rows``.
    """
    (_, headings), *rest = read_rows(path, is_heading, known)
    return Table(headings, tuple(rest))


def read_rows(path: Path, is_heading: IsHeading, known: str = TABLES) -> tuple[Row, ...]:
    """Read every row of a .csv or .xlsx that is not blank; there is at least one.

    Args:
        path: The file.
        is_heading: Whether a word is a heading that is looked for; tells the delimiter of a .csv.
        known: Kinds of files that fit where this one does not.

    Raises:
        WmtError: With ``file``: as ``read_bytes``, and ``FILE_TYPE_UNKNOWN``, ``NOT_UTF8``,
            ``CSV_MALFORMED`` (with ``row``), ``XLSX_MALFORMED``.
    """
    kind = path.suffix.lower()
    if kind not in {".csv", ".xlsx"}:
        raise WmtError(Code.FILE_TYPE_UNKNOWN, file=path.name, known=known)
    data = read_bytes(path, BYTES)
    rows = (
        _xlsx(data, path.name, is_heading) if kind == ".xlsx" else _csv(data, path.name, is_heading)
    )
    filled = [(number, cells) for number, cells in rows if any(cells)]
    if not filled:
        raise WmtError(Code.FILE_EMPTY, file=path.name)
    if len(filled) > ROWS + 1 or any(len(cells) > COLUMNS for _, cells in filled):
        raise WmtError(Code.FILE_TOO_LARGE, file=path.name)
    return tuple(filled)


def split_text(text: str) -> tuple[Row, ...]:
    """Return the rows of cells that a spreadsheet put on the clipboard, without blank ones."""
    # What was typed by hand may hold a stray quotation mark: it is part of the text then.
    quoted = '\t"' in text or text.startswith('"') or '\n"' in text
    quoting: Literal[0, 3] = 0 if quoted and "\t" in text else 3
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t", quoting=quoting)
    rows = enumerate((_trimmed(cells) for cells in reader), start=1)
    return tuple((number, cells) for number, cells in rows if any(cells))


def read_lines(path: Path) -> tuple[tuple[int, str], ...]:
    """Return the lines of a .txt that are not blank, with their numbers.

    Raises:
        WmtError: With ``file``: as ``read_bytes``, and ``NOT_UTF8``.
    """
    text = _decoded(read_bytes(path, BYTES), path.name)
    lines = [(number, line.strip()) for number, line in enumerate(io.StringIO(text), start=1)]
    filled = tuple((number, line) for number, line in lines if line)
    if not filled:
        raise WmtError(Code.FILE_EMPTY, file=path.name)
    if len(filled) > ROWS:
        raise WmtError(Code.FILE_TOO_LARGE, file=path.name)
    return filled


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data.startswith(_UTF_16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise WmtError(Code.NOT_UTF8, file=name, row=row) from error
    if "\0" in text:
        raise WmtError(Code.CSV_MALFORMED, file=name, row=text.count("\n", 0, text.index("\0")) + 1)
    return text


def _csv(data: bytes, name: str, is_heading: IsHeading) -> Iterator[Row]:
    text = _decoded(data, name)
    declared = _SEPARATOR_LINE.match(text)
    if declared:
        # Excel's own way to name the delimiter; it shows the line as the first row.
        text = text[declared.end() :]
    delimiter = declared[1] if declared else _delimiter(text, is_heading)
    number = 1 if declared else 0
    ours = False
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise WmtError(Code.CSV_MALFORMED, file=name, row=number) from error
        if not ours and number == 1:
            ours = bool(cells) and cells[-1].strip().casefold() == _OURS
        yield number, _trimmed(_unguarded(cell, ours=ours) for cell in cells)


def _delimiter(text: str, is_heading: IsHeading) -> str:
    """Return the delimiter with which the first row makes most sense."""

    def sense(delimiter: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        try:
            first = next((row for row in reader if row), [])
        except csv.Error:
            return 0, 0
        return sum(is_heading(cell.strip()) for cell in first), len(first)

    return max(_DELIMITERS, key=sense)


def guard(text: str) -> str:
    """Put an apostrophe before all that a table program could run as a formula.

    Also behind signs at which it may split a line: Excel splits at semicolons in most of Europe.
    """
    return _FORMULA.sub(r"\1'", text)


def _unguarded(cell: str, *, ours: bool) -> str:
    """Take the apostrophes of ``guard`` away again; in tables of others only one at the start."""
    if ours:
        return _GUARDED.sub(r"\1", cell)
    return cell[1:] if _GUARDED.match(cell) else cell


def _trimmed(cells: Iterable[str]) -> tuple[str, ...]:
    row = [cell.strip() for cell in cells]
    while row and not row[-1]:
        row.pop()
    return tuple(row)


def _xlsx(data: bytes, name: str, is_heading: IsHeading) -> list[Row]:
    _check_workbook(data, name)
    with _sound_workbook(name):
        import openpyxl

        with warnings.catch_warnings():
            # Of features that a table of values does not need.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(
                io.BytesIO(data), read_only=True, data_only=True, keep_links=False
            )
            try:
                for sheet in book.worksheets:
                    # What a file says of its own size may be wrong.
                    sheet.reset_dimensions()
                sheet = max(book.worksheets[:SHEETS], key=lambda each: _headings(each, is_heading))
                return list(_sheet_rows(sheet.iter_rows(values_only=True), name))
            finally:
                book.close()


def _headings(sheet: Any, is_heading: IsHeading) -> int:
    """Return how many of the headings that are looked for stand in the first row of a sheet."""
    first = next(sheet.iter_rows(max_row=1, max_col=COLUMNS, values_only=True), ())
    return sum(is_heading(_cell_text(cell)) for cell in first if cell is not None)


def _sheet_rows(values: Iterable[Sequence[object]], name: str) -> Iterator[Row]:
    """Pass over blank rows and cells, of which a sheet may have millions."""
    looked_at = 0
    for number, row in enumerate(values, start=1):
        looked_at += len(row)
        if number > 10 * ROWS or looked_at > ROWS * COLUMNS:
            raise WmtError(Code.FILE_TOO_LARGE, file=name)
        if len(row) != row.count(None):
            yield number, _trimmed(map(_cell_text, row))


@contextmanager
def _sound_workbook(name: str) -> Iterator[None]:
    try:
        yield
    except WmtError:
        raise
    # The library raises whatever its parsers meet: KeyError, TypeError, ParseError, …
    except Exception as error:
        raise WmtError(Code.XLSX_MALFORMED, file=name) from error


def _check_workbook(data: bytes, name: str) -> None:
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise WmtError(Code.XLSX_MALFORMED, file=name) from error
    if unpacked > UNPACKED:
        raise WmtError(Code.FILE_TOO_LARGE, file=name)


def _cell_text(value: object) -> str:
    """Return a cell as the person typed it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return _number_text(value)
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, date | time):
        return value.isoformat()
    text = str(value)
    # A workbook may spell half a character as an escape.
    return text.encode("utf-8", "replace").decode()


def _number_text(value: float) -> str:
    """Return 12.0 as 12, and other numbers with the decimals they have."""
    return str(int(value)) if value.is_integer() else repr(value)
