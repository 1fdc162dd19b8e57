"""Draws the figures of a vote: large numbers, a ranking, bars."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Spacer

from wmt_desktop.reports import content
from wmt_desktop.reports.flowables import DataGrid, Grid, Paragraph
from wmt_desktop.reports.headings import column_head, head_width, title_over
from wmt_desktop.reports.marks import BAR_WIDTH, NO_PADDING, BarMark, marked_up
from wmt_desktop.reports.style import INK, LINE, LINE2, PRIMARY, SEMIBOLD, Styles
from wmt_desktop.reports.summary import shortened


class VoteBlocks:
    """Turns figures into flowables of a given width in points."""

    def __init__(self, styles: Styles, width: float) -> None:
        self._styles = styles
        self._width = width

    def _p(self, text: str, style: str) -> Paragraph:
        return Paragraph(marked_up(text), getattr(self._styles, style))

    def figures(self, block: content.Figures) -> list[Flowable]:
        """Return large numbers side by side with what they mean."""
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

    def ranking(self, block: content.Ranking) -> list[Flowable]:
        """Return the table of a result, with the line behind the last that goes on."""
        most = max((row.dots for row in block.rows), default=0) or 1
        voters_width = head_width(block.heads[3], 44)
        label_width = self._width - 44 - BAR_WIDTH - 40 - voters_width
        rows: list[list[object]] = [
            [
                *(self._p(head, "small") for head in block.heads[:3]),
                "",
                column_head(self._styles, block.heads[3], flush_right=True),
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

    def bars(self, block: content.Bars) -> list[Flowable]:
        """Return a heading, a bar for each figure, and a sentence."""
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
        widths = [self._width - BAR_WIDTH - 40, BAR_WIDTH, 40]
        grid = DataGrid(
            rows,
            colWidths=widths,
            style=[
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                *NO_PADDING,
                ("RIGHTPADDING", (0, 0), (0, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
            ],
        )
        text = [self._p(block.text, "small")] if block.text else []
        return [*title_over(self._styles, block.head, rows, widths), grid, *text, Spacer(0, 8)]
