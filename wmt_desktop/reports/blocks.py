"""Draws the blocks of a document with reportlab."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatchmethod
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from wmt_desktop.domain.arena import Theme
from wmt_desktop.reports import content
from wmt_desktop.reports.columns import two_columns
from wmt_desktop.reports.form_blocks import FormBlocks
from wmt_desktop.reports.marks import (
    BAR_WIDTH,
    MARK,
    NO_PADDING,
    BarMark,
    NoteLine,
    ThemeMark,
    marked_up,
    pieces,
)
from wmt_desktop.reports.style import (
    INK,
    INK2,
    LINE,
    LINE2,
    PRIMARY,
    REGULAR,
    SEMIBOLD,
    SUNKEN,
    Styles,
)
from wmt_desktop.reports.summary import shortened
from wmt_desktop.reports.tagging import DataGrid, Grid, Paragraph

GAP = 18
NO_BREAK = "\N{NO-BREAK SPACE}"
TITLE_HEIGHT = 100
"""Room for the title and lead of a section, a long title taking two lines."""
KEY_HEIGHT = 34
HEAD_ROOM = 90
"""Height for a heading, the heads of columns and a row."""
NUMBER_WIDTH = 66.0
HEAD_SIZE = 8.5
HEAD_GAP = 10.0
"""Least room between the words over two columns."""


class Blocks:
    """Turns blocks into flowables for pages of a given width and height in points."""

    def __init__(self, styles: Styles, width: float, height: float) -> None:
        self._styles = styles
        self._width = width
        self._height = height
        self._forms = FormBlocks(styles, width)

    @singledispatchmethod
    def draw(self, block: content.Block) -> list[Flowable]:
        """Return the flowables of a block."""
        raise TypeError(block)

    def _p(self, text: str, style: str) -> Paragraph:
        return Paragraph(marked_up(text), getattr(self._styles, style))

    def _head(self, text: str, *, flush_right: bool) -> Paragraph:
        words = f'<font size="{HEAD_SIZE}" color="#51626B">{escape(text)}</font>'
        return Paragraph(words, self._styles.number if flush_right else self._styles.small)

    @draw.register
    def _form(self, block: content.Form) -> list[Flowable]:
        return self._forms.form(block)

    @draw.register
    def _slips(self, block: content.Slips) -> list[Flowable]:
        return self._forms.slips(block)

    @draw.register
    def _badges(self, block: content.Badges) -> list[Flowable]:
        return self._forms.badges(block)

    @draw.register
    def _photos(self, block: content.Photos) -> list[Flowable]:
        return self._forms.photos(block)

    # ideas, in two columns that break across pages

    @draw.register
    def _groups(self, block: content.Groups) -> list[Flowable]:
        column = (self._width - GAP) / 2
        units = [unit for group in block.groups for unit in self._group(group, column)]
        if not units:
            return []
        page = self._height - KEY_HEIGHT
        return [
            *two_columns(units, column, GAP, page - TITLE_HEIGHT, page),
            Spacer(0, 12),
            self._key(block.themes),
        ]

    def _group(self, group: content.Group, width: float) -> list[list[Flowable]]:
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
        lines = [self._line(part, width) for line in group.lines for part in pieces(line)]
        # A name is never left alone at the foot of a column.
        beside = 2 if all(line.short for line in lines[:2]) else 1
        first: list[Flowable] = [head, Spacer(0, 5), *lines[:beside]]
        others: list[list[Flowable]] = [[line] for line in lines[beside:]]
        [first, *others][-1].append(Spacer(0, 10))
        return [first, *others]

    def _line(self, line: content.Line, width: float) -> NoteLine:
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
        return NoteLine(line.theme, Paragraph(text, self._styles.text), width)

    def _key(self, themes: Sequence[tuple[Theme, str]]) -> Grid:
        cells: list[object] = []
        for theme, name in themes:
            cells += [ThemeMark(theme), self._p(name, "small")]
        widths = [MARK + 6, self._width / len(themes) - MARK - 6] * len(themes)
        return Grid(
            [cells], colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *NO_PADDING]
        )

    # the vote

    @draw.register
    def _figures(self, block: content.Figures) -> list[Flowable]:
        grid = Grid(
            [
                [self._p(figure, "figure") for figure, _ in block.figures],
                [self._p(meaning, "small") for _, meaning in block.figures],
            ],
            colWidths=[self._width / len(block.figures)] * len(block.figures),
            style=[
                ("LINEABOVE", (0, 0), (-1, 0), 1.2, INK),
                ("LINEBELOW", (0, -1), (-1, -1), 0.6, LINE2),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                *NO_PADDING,
                ("RIGHTPADDING", (0, 0), (-2, -1), 12),
                ("TOPPADDING", (0, 0), (-1, 0), 7),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
            ],
        )
        return [grid, Spacer(0, 10)]

    @draw.register
    def _ranking(self, block: content.Ranking) -> list[Flowable]:
        most = max((row.dots for row in block.rows), default=0) or 1
        voters_width = _head_width(block.heads[3], 44)
        label_width = self._width - 44 - BAR_WIDTH - 40 - voters_width
        rows: list[list[object]] = [
            [
                *(self._p(head, "small") for head in block.heads[:3]),
                "",
                self._head(block.heads[3], flush_right=True),
            ]
        ]
        style: list[tuple[object, ...]] = [
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, LINE),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            *NO_PADDING,
            ("TOPPADDING", (0, 1), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 1), (-1, -1), 5),
        ]
        cut_drawn = False
        for row in block.rows:
            if not row.above and not cut_drawn and any(each.above for each in block.rows):
                cut_drawn = True
                number = len(rows)
                rows.append(
                    [
                        Paragraph(
                            f'<font name="{SEMIBOLD}" color="#FFFFFF" size="8">{escape(block.cut)}</font>',
                            self._styles.text,
                        ),
                        "",
                        Paragraph(
                            f'<font color="#FFFFFF" size="8">{escape(block.cut_note)}</font>',
                            self._styles.number,
                        ),
                        "",
                        "",
                    ]
                )
                style += [
                    ("SPAN", (0, number), (1, number)),
                    ("SPAN", (2, number), (4, number)),
                    ("BACKGROUND", (0, number), (-1, number), PRIMARY),
                    ("LEFTPADDING", (0, number), (0, number), 6),
                    ("RIGHTPADDING", (2, number), (2, number), 6),
                ]
            rows.append(
                [
                    Paragraph(f"<b>{escape(row.place)}</b>", self._styles.text),
                    self._p(shortened(row.label), "text"),
                    BarMark(row.dots / most, strong=row.above),
                    Paragraph(f"<b>{row.dots}</b>", self._styles.number),
                    Paragraph(str(row.voters), self._styles.number),
                ]
            )
        grid = DataGrid(
            rows,
            colWidths=[44, label_width, BAR_WIDTH, 40, voters_width],
            repeatRows=1,
            style=style,
        )
        return [grid, Spacer(0, 12)]

    @draw.register
    def _text(self, block: content.Text) -> list[Flowable]:
        return [KeepTogether([self._p(block.head, "head"), self._p(block.text, "text")])]

    @draw.register
    def _check(self, block: content.Check) -> list[Flowable]:
        text = f"<b>{escape(block.head)}</b> {escape(block.text)}"
        return [
            Spacer(0, 10),
            Grid(
                [[Paragraph(text, self._styles.text)]],
                colWidths=[self._width],
                splitInRow=1,
                style=[
                    ("BACKGROUND", (0, 0), (-1, -1), SUNKEN),
                    ("ROUNDEDCORNERS", [5, 5, 5, 5]),
                    ("LEFTPADDING", (0, 0), (-1, -1), 12),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                    ("TOPPADDING", (0, 0), (-1, -1), 9),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
                ],
            ),
        ]

    # initiatives

    @draw.register
    def _cards(self, block: content.Cards) -> list[Flowable]:
        column = (self._width - GAP) / 2
        cells = [self._card(card, column) for card in block.cards]
        flowables: list[Flowable] = []
        for first in range(0, len(cells), 2):
            pair = [*cells[first : first + 2], ""][:2]
            flowables += [
                KeepTogether(
                    [
                        Grid(
                            [[pair[0], "", pair[1]]],
                            colWidths=[column, GAP, column],
                            splitInRow=1,
                            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *NO_PADDING],
                        )
                    ]
                ),
                Spacer(0, 10),
            ]
        return flowables

    def _card(self, card: content.Card, width: float) -> Grid:
        inside: list[Flowable] = [
            Grid(
                [
                    [
                        self._p(card.number, "small"),
                        Paragraph(f"<b>{escape(card.cost)}</b>", self._styles.number),
                    ]
                ],
                colWidths=[width / 2 - 12, width / 2 - 12],
                style=[*NO_PADDING],
            ),
            Spacer(0, 4),
            self._p(card.title, "card"),
        ]
        if card.change:
            inside += [Spacer(0, 3), self._p(card.change, "text")]
        for label, value in card.facts:
            inside += [Spacer(0, 4), self._p(label, "small"), self._p(value, "strong")]
        if card.steps_head:
            inside += [Spacer(0, 4), self._p(card.steps_head, "small")]
        for number, step in enumerate(card.steps, start=1):
            inside.append(self._p(f"{number}. {step}", "text"))
        return Grid(
            [[inside]],
            colWidths=[width],
            splitInRow=1,
            style=[
                ("BOX", (0, 0), (-1, -1), 0.8, LINE2),
                ("LINEABOVE", (0, 0), (-1, 0), 2.5, PRIMARY),
                ("LEFTPADDING", (0, 0), (-1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                ("TOPPADDING", (0, 0), (-1, -1), 10),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 12),
            ],
        )

    @draw.register
    def _table(self, block: content.Table) -> list[Flowable]:
        columns = max(len(row) for row in (block.heads, *block.rows))
        if not block.heads:
            widths = [140.0, self._width - 140]
        else:
            # The first column names what the row is about.
            shares = [0 if each in block.numbers else 1 for each in range(columns)]
            shares[0] *= 2
            numbers = {each: _head_width(block.heads[each], NUMBER_WIDTH) for each in block.numbers}
            room = self._width - sum(numbers.values())
            widths = [
                numbers.get(each, room * share / sum(shares)) for each, share in enumerate(shares)
            ]
        rows = [
            [
                self._p(
                    cell,
                    "number"
                    if index in block.numbers
                    else "label"
                    if not block.heads and index == 0
                    else "text",
                )
                for index, cell in enumerate(row)
            ]
            for row in block.rows
        ]
        if block.heads:
            rows.insert(
                0,
                [
                    self._head(head, flush_right=index in block.numbers)
                    for index, head in enumerate(block.heads)
                ],
            )
        grid = DataGrid(
            rows,
            colWidths=widths,
            repeatRows=1 if block.heads else 0,
            splitInRow=1,
            style=[
                ("LINEBELOW", (0, 0), (-1, -1), 0.6, LINE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                *NO_PADDING,
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ],
        )
        return [*self._title(block.title), grid, Spacer(0, 10)]

    def _title(self, text: str) -> list[Flowable]:
        """Return what stands over a grid, which is never left alone at the foot of a page."""
        return [CondPageBreak(HEAD_ROOM), self._p(text, "head")] if text else []

    @draw.register
    def _bars(self, block: content.Bars) -> list[Flowable]:
        if not block.bars:
            return []
        rows = [
            [
                self._p(shortened(each.label), "strong" if each.strong else "text"),
                BarMark(each.share, strong=each.strong),
                Paragraph(f"<b>{escape(each.figure)}</b>", self._styles.number),
            ]
            for each in block.bars
        ]
        grid = DataGrid(
            rows,
            colWidths=[self._width - BAR_WIDTH - 40, BAR_WIDTH, 40],
            style=[
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                *NO_PADDING,
                ("RIGHTPADDING", (0, 0), (0, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
            ],
        )
        text = [self._p(block.text, "small")] if block.text else []
        return [*self._title(block.head), grid, *text, Spacer(0, 8)]

    @draw.register
    def _sign_off(self, block: content.SignOff) -> list[Flowable]:
        column = (self._width - GAP * (len(block.roles) - 1)) / len(block.roles)
        names: list[object] = []
        roles: list[object] = []
        times: list[object] = []
        widths: list[float] = []
        style: list[tuple[object, ...]] = [
            *NO_PADDING,
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("TOPPADDING", (0, 1), (-1, 1), 4),
        ]
        for each in block.roles:
            if roles:
                for row in (names, roles, times):
                    row.append("")
                widths.append(GAP)
            style.append(("LINEABOVE", (len(roles), 1), (len(roles), 1), 0.8, INK2))
            names.append(self._p(shortened(each.name), "text"))
            roles.append(self._p(each.role, "strong"))
            times.append(self._p(each.when, "small"))
            widths.append(column)
        grid = Grid([names, roles, times], colWidths=widths, style=style)
        return [KeepTogether([self._p(block.head, "head"), Spacer(0, 26), grid])]


def _head_width(head: str, least: float) -> float:
    """Return how wide a column must be so that no word over it is broken."""
    words = (float(stringWidth(word, REGULAR, HEAD_SIZE)) for word in head.split())
    return max(least, max(words, default=0.0) + HEAD_GAP)
