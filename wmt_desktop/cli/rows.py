"""Rows of a file that cannot be taken, as scripts and people read them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from wmt_desktop.cli.terminal import Terminal
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.records import RowProblem
from wmt_desktop.services.sentences import row_sentence


def rejected_rows(
    terminal: Terminal, problems: Sequence[RowProblem]
) -> tuple[list[dict[str, object]], list[str]]:
    """Return bad rows for scripts and, line by line, for people."""
    reasons = [(each.row, row_sentence(each, terminal.translate)) for each in problems]
    return (
        [{"row": row, "reason": reason} for row, reason in reasons],
        [f"{row}: {reason}" for row, reason in reasons],
    )


def rows_rejected(file: Path, problems: tuple[RowProblem, ...]) -> WmtError:
    """Return the refusal of a file with bad rows."""
    return WmtError(Code.ROWS_REJECTED, file=file.name, count=len(problems), problems=problems)
