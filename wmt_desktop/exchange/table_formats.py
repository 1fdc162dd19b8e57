"""Plain tables as the bytes of .csv, .md and .xlsx files, safe to open.

A text that a table program would run as a formula is marked as a text: with an apostrophe in
.csv (which an import takes away again), by its type in .xlsx.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wmt_desktop.exchange.table_sheets import Cell, Sheet
from wmt_desktop.exchange.tables import guard

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NOT_IN_SHEET_NAMES = re.compile(r"[\\/*?:\[\]]")
_WIDEST = 60


def csv_bytes(sheet: Sheet, *, mark: bool = True) -> bytes:
    """Return a table as RFC 4180.

    Args:
        sheet: The table.
        mark: Begin with the byte order mark that table programs need to see UTF-8.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(_guarded, sheet.headings))
    writer.writerows(map(_guarded, row) for row in sheet.rows)
    return text.getvalue().encode("utf-8-sig" if mark else "utf-8")


def _guarded(cell: Cell) -> Cell:
    """Return a cell in which no piece is a formula, also where a program splits at semicolons."""
    return guard(cell) if isinstance(cell, str) else cell


def markdown_bytes(title: str, sheets: Sequence[Sheet]) -> bytes:
    """Return tables as Markdown under headings."""
    parts = [f"# {_markdown(title)}"]
    for sheet in sheets:
        lines = [
            f"| {' | '.join(map(_markdown, sheet.headings))} |",
            f"|{' --- |' * len(sheet.headings)}",
            *(f"| {' | '.join(map(_markdown, row))} |" for row in sheet.rows),
        ]
        parts += [f"## {_markdown(sheet.name)}", "\n".join(lines)]
    return ("\n\n".join(parts) + "\n").encode()


def _markdown(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    return "<br>".join(_MARKDOWN.sub(r"\\\1", line) for line in text.splitlines())


def xlsx_bytes(title: str, sheets: Sequence[Sheet]) -> bytes:
    """Return tables as a workbook with one sheet each, the headings fixed at the top."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.title = _CONTROLS.sub("�", title)
    book.properties.creator = "WMT Arena"
    for sheet in sheets:
        _add_sheet(book.create_sheet(_NOT_IN_SHEET_NAMES.sub(" ", sheet.name)[:31]), sheet)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _add_sheet(target: WriteOnlyWorksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    target.freeze_panes = "A2"
    for index, heading in enumerate(sheet.headings):
        longest = max([len(heading), *(_length(row[index]) for row in sheet.rows)])
        width = min(max(longest, 6), _WIDEST) + 2
        target.column_dimensions[get_column_letter(index + 1)].width = width
    bold = Font(bold=True)
    target.append([_xlsx_cell(target, heading, font=bold) for heading in sheet.headings])
    for row in sheet.rows:
        target.append([_xlsx_cell(target, cell) for cell in row])


def _length(cell: Cell) -> int:
    return max(map(len, str("" if cell is None else cell).splitlines()), default=0)


def _xlsx_cell(target: WriteOnlyWorksheet, value: Cell, font: Any = None) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    if value == "":
        return WriteOnlyCell(target, None)
    if not isinstance(value, str):
        return WriteOnlyCell(target, value)
    cell = WriteOnlyCell(target, _CONTROLS.sub("�", value))
    # Otherwise a text that starts with "=" becomes a formula.
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(FORMULA_STARTS)
    cell.alignment = Alignment(vertical="top", wrap_text=_length(value) > _WIDEST or "\n" in value)
    if font:
        cell.font = font
    return cell
