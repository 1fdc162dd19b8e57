"""What stands over tables and over their columns."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable

from wmt_desktop.reports.flowables import Paragraph
from wmt_desktop.reports.marks import marked_up
from wmt_desktop.reports.style import REGULAR, Styles

_ROOM = 90
"""Height for a heading, the heads of columns and a row."""
_SIZE = 8.5
_GAP = 10.0
"""Least room between the words over two columns."""


def title_over(styles: Styles, text: str) -> list[Flowable]:
    """Return what stands over a grid, which is never left alone at the foot of a page."""
    return [CondPageBreak(_ROOM), Paragraph(marked_up(text), styles.head)] if text else []


def column_head(styles: Styles, text: str, *, flush_right: bool) -> Paragraph:
    """Return what stands over a column."""
    words = f'<font size="{_SIZE}" color="#51626B">{escape(text)}</font>'
    return Paragraph(words, styles.number if flush_right else styles.small)


def head_width(head: str, least: float) -> float:
    """Return how wide a column must be so that no word over it is broken."""
    words = (float(stringWidth(word, REGULAR, _SIZE)) for word in head.split())
    return max(least, max(words, default=0.0) + _GAP)
