"""Lists and tables of ideas before it is clear what their columns mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wmt_desktop.services.boards import Draft
from wmt_desktop.services.records import RowProblem


class NoteField(StrEnum):
    """What a column of a table can say of a note."""

    TEXT = "text"
    THEME = "theme"
    AUTHOR = "author"
    LANG = "lang"
    CLUSTER = "cluster"
    HEARD = "heard"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was handed in: rows of texts, and which column stands for what.

    Attributes:
        rows: (row number, cells) of every row that is not blank, numbered as the person sees them.
        columns: Index of the column of each field; a field that is not there has none.
        headed: The first of ``rows`` holds headings.
    """

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    columns: Mapping[NoteField, int]
    headed: bool = False

    @property
    def width(self) -> int:
        """Number of columns."""
        return max((len(cells) for _, cells in self.rows), default=0)

    @property
    def is_list(self) -> bool:
        """There is one text per row and nothing else."""
        return self.width <= 1 and not self.headed

    def heading(self, column: int) -> str:
        """Return the words over a column, or an empty text."""
        first = self.rows[0][1] if self.headed and self.rows else ()
        return first[column] if column < len(first) else ""


@dataclass(frozen=True, slots=True)
class NoteRows:
    """Notes read from a table, and the rows that cannot be taken.

    Attributes:
        numbers: The row that each of ``drafts`` stands in.
    """

    drafts: tuple[Draft, ...]
    problems: tuple[RowProblem, ...]
    numbers: tuple[int, ...] = field(default=(), compare=False)
