"""Draws the blocks of a document with reportlab."""

from __future__ import annotations

from functools import singledispatchmethod
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, KeepTogether, Spacer

from wmt_desktop.reports import content
from wmt_desktop.reports.flowables import DataGrid, Grid, Item, Paragraph
from wmt_desktop.reports.form_blocks import FormBlocks
from wmt_desktop.reports.headings import column_head, head_width, title_over
from wmt_desktop.reports.marks import NO_PADDING, marked_up
from wmt_desktop.reports.note_blocks import GAP, NoteBlocks
from wmt_desktop.reports.style import INK2, LINE, LINE2, PRIMARY, SUNKEN, Styles
from wmt_desktop.reports.summary import shortened
from wmt_desktop.reports.vote_blocks import VoteBlocks

NUMBER_WIDTH = 66.0


class Blocks:
    """Turns blocks into flowables for pages of a given width and height in points."""

    def __init__(self, styles: Styles, width: float, height: float) -> None:
        self._styles = styles
        self._width = width
        self._height = height
        self._forms = FormBlocks(styles, width)
        self._notes = NoteBlocks(styles, width, height)
        self._votes = VoteBlocks(styles, width)

    @singledispatchmethod
    def draw(self, block: content.Block) -> list[Flowable]:
        """Return the flowables of a block."""
        raise TypeError(block)

    def _p(self, text: str, style: str) -> Paragraph:
        return Paragraph(marked_up(text), getattr(self._styles, style))

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

    @draw.register
    def _groups(self, block: content.Groups) -> list[Flowable]:
        return self._notes.groups(block)

    @draw.register
    def _figures(self, block: content.Figures) -> list[Flowable]:
        return self._votes.figures(block)

    @draw.register
    def _ranking(self, block: content.Ranking) -> list[Flowable]:
        return self._votes.ranking(block)

    @draw.register
    def _bars(self, block: content.Bars) -> list[Flowable]:
        return self._votes.bars(block)

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
            inside.append(Item(marked_up(f"{number}. {step}"), self._styles.text))
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
            shares = [0 if each in block.numbers else 1 for each in range(columns)]
            shares[block.wide] *= 2
            numbers = {each: head_width(block.heads[each], NUMBER_WIDTH) for each in block.numbers}
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
                    column_head(self._styles, head, flush_right=index in block.numbers)
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
        return [*title_over(self._styles, block.title, rows, widths), grid, Spacer(0, 10)]

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
