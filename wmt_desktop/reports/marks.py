"""Small drawings of documents: theme marks, bars, lines with a mark, and the text of a paragraph."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.reports import content
from wmt_desktop.reports.flowables import Paragraph
from wmt_desktop.reports.icons import draw_icon
from wmt_desktop.reports.style import INK, PRIMARY, PRIMARY_PALE, THEME_FILL

BAR_WIDTH = 150
BAR_HEIGHT = 9.0
MARK = 14.0
"""Width and height of a theme's mark."""
LONGEST = 800
"""Characters of a note set in one piece: 40 lines of a column at most."""
SHORT = 60.0
"""Height of a text that is kept together with others, in points."""

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
    second = [f"({line.second})"] if line.second else []
    texts = (line.text, *second, *line.also)
    if sum(map(len, texts)) <= LONGEST:
        return [line]
    parts = [part for text in texts for part in _cut(text)]
    first = replace(line, text=parts[0], second="", also=())
    return [first, *(content.Line(part, Theme.NONE) for part in parts[1:])]


def _cut(text: str) -> list[str]:
    """Return parts of a text, none longer than ``LONGEST``, cut between words where there are any."""
    parts = []
    while len(text) > LONGEST:
        end = text.rfind(" ", 1, LONGEST) + 1 or LONGEST
        parts.append(text[:end].rstrip())
        text = text[end:]
    return [*parts, text]


def define_marks(canvas: Canvas, icons: Path) -> None:
    """Draw each theme once; every mark on every page shows that drawing."""
    for theme in Theme:
        canvas.beginForm(_name(theme), 0, 0, MARK, MARK)
        canvas.setFillColor(THEME_FILL[theme])
        canvas.roundRect(0, 0, MARK, MARK, 2, stroke=0, fill=1)
        if theme is not Theme.NONE:
            canvas.setStrokeColor(INK)
            canvas.translate(2, 2)
            draw_icon(canvas, icons / f"{theme}.svg", MARK - 4)
        canvas.endForm()


def _name(theme: Theme) -> str:
    return f"theme-{theme}"


# reportlab has no types.
class ThemeMark(Flowable):  # type: ignore[misc]
    """A theme: its colour and, because colour is never the only cue, its icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return MARK, MARK

    @override
    def draw(self) -> None:
        with self.canv.decoration():
            self.canv.doForm(_name(self._theme))


class NoteLine(Flowable):  # type: ignore[misc]
    """The text of a note beside its mark, set in one piece: an item of a list."""

    def __init__(
        self, theme: Theme, name: str, text: Paragraph, width: float, *, goes_on: bool = False
    ) -> None:
        """Create the line.

        Args:
            name: Name of the theme, for those who do not see its mark; or empty.
            goes_on: It is a further part of the note before it.
        """
        super().__init__()
        self._theme = theme
        self._name = name
        self._goes_on = goes_on
        self._text = text
        # It is asked for often, and to break lines takes long.
        self._text_height = text.wrap(width - MARK - 6, 10_000)[1]
        self._size = (width, max(self._text_height, MARK) + 4)
        self.short = self._text_height < SHORT

    @override
    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self._size

    @override
    def draw(self) -> None:
        height, canvas = self._size[1], self.canv
        with canvas.item(goes_on=self._goes_on):
            mark = canvas.content("Span", self._name) if self._name else canvas.decoration()
            with mark:
                canvas.saveState()
                canvas.translate(0, height - MARK)
                canvas.doForm(_name(self._theme))
                canvas.restoreState()
            self._text.drawOn(canvas, MARK + 6, height - self._text_height - 1)


class BarMark(Flowable):  # type: ignore[misc]
    """A share of the widest bar, paler where it does not stand out."""

    def __init__(self, share: float, *, strong: bool) -> None:
        super().__init__()
        self._share = share
        self._strong = strong

    @override
    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return BAR_WIDTH, BAR_HEIGHT

    @override
    def draw(self) -> None:
        if self._share:
            with self.canv.decoration():
                self.canv.setFillColor(PRIMARY if self._strong else PRIMARY_PALE)
                width = max(2.0, self._share * (BAR_WIDTH - 10))
                self.canv.roundRect(0, 0, width, BAR_HEIGHT, 1.5, stroke=0, fill=1)
