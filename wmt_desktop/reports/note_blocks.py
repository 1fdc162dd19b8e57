"""Draws notes by cluster, in two columns that break across pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Spacer

from wmt_desktop.domain.arena import Theme
from wmt_desktop.reports import content
from wmt_desktop.reports.columns import two_columns
from wmt_desktop.reports.flowables import Grid, Paragraph
from wmt_desktop.reports.marks import (
    MARK,
    NO_PADDING,
    NoteLine,
    ThemeMark,
    marked_up,
    pieces,
)
from wmt_desktop.reports.style import INK, REGULAR, Styles
from wmt_desktop.reports.summary import shortened

GAP = 18
"""Between the columns, in points."""
NO_BREAK = "\N{NO-BREAK SPACE}"
TITLE_HEIGHT = 100
"""Room for the title and lead of a section, a long title taking two lines."""
KEY_HEIGHT = 34


class NoteBlocks:
    """Turns groups of notes into flowables for pages of a given width and height in points."""

    def __init__(self, styles: Styles, width: float, height: float) -> None:
        self._styles = styles
        self._width = width
        self._height = height

    def groups(self, block: content.Groups) -> list[Flowable]:
        """Return the groups and, below them, the key to the themes."""
        column = (self._width - GAP) / 2
        names = dict(block.themes)
        units = [unit for group in block.groups for unit in self._group(group, column, names)]
        if not units:
            return []
        page = self._height - KEY_HEIGHT
        return [
            *two_columns(units, column, GAP, page - TITLE_HEIGHT, page),
            Spacer(0, 12),
            self._key(block.themes),
        ]

    def _group(
        self, group: content.Group, width: float, names: Mapping[Theme, str]
    ) -> list[list[Flowable]]:
        name, second = escape(shortened(group.name)), escape(shortened(group.second))
        if second:
            name += f' <font name="{REGULAR}" size="8" color="#51626B">{second}</font>'
        head = Grid(
            [
                [
                    Paragraph(name, self._styles.head),
                    Paragraph(f"<b>{len(group.lines)}</b>", self._styles.number),
                ]
            ],
            colWidths=[width - 30, 30],
            style=[
                ("LINEBELOW", (0, 0), (-1, 0), 1.2, INK),
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                *NO_PADDING,
            ],
        )
        lines = [
            self._line(part, width, names, goes_on=bool(number))
            for line in group.lines
            for number, part in enumerate(pieces(line))
        ]
        # A name is never left alone at the foot of a column.
        beside = 2 if all(line.short for line in lines[:2]) else 1
        first: list[Flowable] = [head, Spacer(0, 5), *lines[:beside]]
        others: list[list[Flowable]] = [[line] for line in lines[beside:]]
        [first, *others][-1].append(Spacer(0, 10))
        return [first, *others]

    def _line(
        self, line: content.Line, width: float, names: Mapping[Theme, str], *, goes_on: bool
    ) -> NoteLine:
        text = marked_up(line.text)
        beside = [f"({marked_up(line.second)})"] if line.second else []
        beside += [f"×{line.heard}"] if line.heard > 1 else []
        beside += (
            [f'<font size="8">{escape(shortened(line.table).replace(" ", NO_BREAK))}</font>']
            if line.table
            else []
        )
        if beside:
            text += f' <font color="#51626B">{" ".join(beside)}</font>'
        for also in line.also:
            text += f'<br/><font color="#51626B">{marked_up(also)}</font>'
        words = Paragraph(text, self._styles.text)
        if not line.second and not line.also:
            words.lang = line.lang
        theme = "" if line.theme is Theme.NONE else names.get(line.theme, "")
        return NoteLine(line.theme, theme, words, width, goes_on=goes_on)

    def _key(self, themes: Sequence[tuple[Theme, str]]) -> Grid:
        cells: list[object] = []
        for theme, name in themes:
            cells += [ThemeMark(theme), Paragraph(marked_up(name), self._styles.small)]
        widths = [MARK + 6, self._width / len(themes) - MARK - 6] * len(themes)
        return Grid(
            [cells], colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *NO_PADDING]
        )
