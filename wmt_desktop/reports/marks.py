"""Small drawings of documents: theme marks, bars, and the text of a paragraph."""

from __future__ import annotations

from dataclasses import replace
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import white

from wmt_desktop.domain.arena import Theme
from wmt_desktop.reports import content
from wmt_desktop.reports.style import INK, PRIMARY, PRIMARY_PALE, SEMIBOLD, THEME_FILL

BAR_WIDTH = 150
LONGEST = 1_000
"""Characters of a note set in one piece: about 30 lines of a column."""

NO_PADDING = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
)


def marked_up(text: str) -> str:
    """Return a text for a paragraph, its line breaks kept."""
    return "<br/>".join(escape(line) for line in text.splitlines())


def pieces(line: content.Line) -> list[content.Line]:
    """Cut a note that would not fit on a page into rows that do."""
    if len(line.text) + sum(map(len, line.also)) <= LONGEST:
        return [line]
    parts = [part for text in (line.text, *line.also) for part in _cut(text)]
    first = replace(line, text=parts[0], also=())
    return [first, *(content.Line(part, Theme.NONE) for part in parts[1:])]


def _cut(text: str) -> list[str]:
    return [text[start : start + LONGEST] for start in range(0, len(text), LONGEST)] or [""]


def theme_mark(theme: Theme, name: str) -> Drawing:
    """Draw a theme: its colour and, because colour is never the only cue, its initial."""
    drawing = Drawing(12, 12)
    drawing.add(Rect(0, 0, 12, 12, rx=2, ry=2, fillColor=THEME_FILL[theme], strokeColor=None))
    if theme is not Theme.NONE and name:
        drawing.add(
            String(
                6, 3, name[0], fontName=SEMIBOLD, fontSize=7.5, fillColor=INK, textAnchor="middle"
            )
        )
    return drawing


def bar(share: float, *, above: bool) -> Drawing:
    """Draw a share of the widest bar, paler below the cut."""
    drawing = Drawing(BAR_WIDTH, 8)
    drawing.add(
        Rect(
            0,
            0,
            max(2.0, share * (BAR_WIDTH - 10)) if share else 0,
            8,
            rx=1.5,
            ry=1.5,
            fillColor=PRIMARY if above else PRIMARY_PALE,
            strokeColor=white,
            strokeWidth=0,
        )
    )
    return drawing
