"""What stands over tables and over their columns."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable

from wmt_desktop.reports.flowables import Paragraph
from wmt_desktop.reports.marks import marked_up
from wmt_desktop.reports.style import REGULAR, Styles

_MOST = 240.0
"""Height under a heading that is worth another page; longer rows are broken."""
_SIZE = 8.5
_GAP = 10.0
"""Least room between the words over two columns."""
_PADDING = 8.0
"""Beside the text of a cell."""


def title_over(
    styles: Styles, text: str, grid: Sequence[Sequence[Flowable]], widths: Sequence[float]
) -> list[Flowable]:
    """Return what stands over a grid, which is never left alone at the foot of a page.

    Args:
        grid: Its rows; the first two stay with the title, for one of them may be heads of columns.
    """
    if not text:
        return []
    title = Paragraph(marked_up(text), styles.head)
    rows = [
        max(cell.wrap(width - _PADDING, _MOST)[1] for cell, width in zip(row, widths, strict=True))
        for row in grid[:2]
    ]
    under = min(_MOST, sum(rows) + len(rows) * 1.5 * _PADDING)
    over = styles.head.spaceBefore + title.wrap(sum(widths), _MOST)[1] + styles.head.spaceAfter
    return [CondPageBreak(over + under), title]


def column_head(styles: Styles, text: str, *, flush_right: bool) -> Paragraph:
    """Return what stands over a column."""
    words = f'<font size="{_SIZE}" color="#51626B">{escape(text)}</font>'
    return Paragraph(words, styles.number if flush_right else styles.small)


def head_width(head: str, least: float) -> float:
    """Return how wide a column must be so that no word over it is broken."""
    words = (float(stringWidth(word, REGULAR, _SIZE)) for word in head.split())
    return max(least, max(words, default=0.0) + _GAP)
