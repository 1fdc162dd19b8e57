"""Draws what is filled in by hand or cut out: forms, notes, badges; and photos."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepInFrame, Spacer

from wmt_desktop.reports import content
from wmt_desktop.reports.flowables import DataGrid, Grid, Image, Paragraph
from wmt_desktop.reports.marks import NO_PADDING, ThemeMark, marked_up
from wmt_desktop.reports.style import INK2, LINE2, SUNKEN, Styles

BADGE = (90 * mm, 55 * mm)
"""Width and height of the usual holders."""
SLIP_HEIGHT = 56 * mm
ROW = 26.0
"""Height of a row that is written in, in points."""
CUT = [("GRID", (0, 0), (-1, -1), 0.4, LINE2, None, (3, 3))]
"""Dashed lines to cut along."""
WHOLE_PHOTO = 150.0


class FormBlocks:
    """Turns the blocks of sheets into flowables of a given width in points."""

    def __init__(self, styles: Styles, width: float) -> None:
        self._styles = styles
        self._width = width

    def form(self, block: content.Form) -> list[Flowable]:
        """Return the grid; a row grows with a long name."""
        heads = [Paragraph(marked_up(head), self._styles.small) for head in block.heads]
        rows = [
            [Paragraph(marked_up(cell), self._styles.text) for cell in row] for row in block.rows
        ]
        grid = DataGrid(
            [heads, *rows],
            colWidths=[share * self._width for share in block.shares],
            minRowHeights=[0, *[ROW] * len(rows)],
            repeatRows=1,
            style=[
                ("GRID", (0, 0), (-1, -1), 0.6, INK2),
                ("BACKGROUND", (0, 0), (-1, 0), SUNKEN),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ],
        )
        return [grid, Spacer(0, 8)]

    def slips(self, block: content.Slips) -> list[Flowable]:
        """Return two notes a row; the type of a long one is smaller, never cut off."""
        width = self._width / 2
        cells = [self._slip(slip, width) for slip in block.slips]
        return [self._cut_sheet(cells, width, SLIP_HEIGHT)]

    def _slip(self, slip: content.Slip, width: float) -> list[Flowable]:
        inside: list[Flowable] = [Paragraph(marked_up(slip.text), self._styles.slip)]
        if slip.second:
            inside.append(Paragraph(marked_up(slip.second), self._styles.label))
        foot = Grid(
            [
                [
                    ThemeMark(slip.theme),
                    Paragraph(marked_up(slip.foot), self._styles.small),
                ]
            ],
            colWidths=[18, width - 18 - 24],
            style=[*NO_PADDING, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
        )
        words = KeepInFrame(width - 24, SLIP_HEIGHT - 52, inside, mode="shrink")
        return [words, Spacer(0, 6), *([foot] if slip.foot else [])]

    def badges(self, block: content.Badges) -> list[Flowable]:
        """Return two badges a row."""
        width, height = BADGE
        cells = [self._badge(badge, width, height) for badge in block.badges]
        return [self._cut_sheet(cells, width, height)]

    def _badge(self, badge: content.Badge, width: float, height: float) -> list[Flowable]:
        inside: list[Flowable] = [
            Paragraph(marked_up(badge.foot), self._styles.small),
            Spacer(0, 22),
            Paragraph(escape(badge.name), self._styles.badge),
            Spacer(0, 4),
            Paragraph(escape(badge.organisation), self._styles.label),
        ]
        return [KeepInFrame(width - 24, height - 24, inside, mode="shrink")]

    @staticmethod
    def _cut_sheet(cells: list[list[Flowable]], width: float, height: float) -> Grid:
        rows = [[*cells[first : first + 2], ""][:2] for first in range(0, len(cells), 2)]
        return Grid(
            rows,
            colWidths=[width, width],
            rowHeights=[height] * len(rows),
            style=[
                *CUT,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                ("TOPPADDING", (0, 0), (-1, -1), 12),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 12),
            ],
        )

    def photos(self, block: content.Photos) -> list[Flowable]:
        """Return two photos a row, each with the text of its note."""
        width = (self._width - 18) / 2
        cells = [
            [
                _photo(photo, width),
                Spacer(0, 4),
                Paragraph(marked_up(photo.caption[:300]), self._styles.small),
            ]
            for photo in block.photos
        ]
        rows = [[*cells[first : first + 2], ""][:2] for first in range(0, len(cells), 2)]
        return [
            Grid(
                rows,
                colWidths=[self._width / 2] * 2,
                style=[
                    *NO_PADDING,
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 9),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 14),
                ],
            )
        ]


def _photo(photo: content.Photo, width: float) -> Image:
    return Image(photo.content, photo.caption, width, WHOLE_PHOTO, kind="proportional")
