"""Ballots on A4, to be cut apart: one, two, four or eight on a sheet, with marks where to cut."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Method, Option
from wmt_desktop.domain.voting.ballots import BallotRule, rule_of
from wmt_desktop.reports.archive import About
from wmt_desktop.reports.flowables import Paragraph
from wmt_desktop.reports.style import BOLD, INK, INK2, LINE2, REGULAR, SEMIBOLD, register_fonts
from wmt_desktop.reports.tagging import TaggedCanvas
from wmt_desktop.services.ballot_papers import BallotPaper
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import Written
from wmt_desktop.services.whole_file import write_whole
from wmt_desktop.services.wording import fill

_GRID = {1: (1, 1), 2: (1, 2), 4: (2, 2), 8: (2, 4)}
"""Columns and rows, by ballots on a sheet."""
_EDGES = {1: 36.0, 2: 26.0, 4: 22.0, 8: 15.0}
"""Points, by ballots on a sheet: what printers leave blank, and room for scissors."""
_TICK = 10.0
_SIZES = (13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.5)
_LARGE_SIZES = (22.0, 20.0, 18.0, 16.0)
"""Points; large print begins at 16."""
_MOST_CIRCLES = 5
"""Where more dots fit on one idea, a number is written into a box."""


@dataclass(frozen=True, slots=True)
class _Box:
    """Where what stands on one ballot lies; ``y`` is its lower edge."""

    x: float
    y: float
    wide: float
    high: float


class PdfBallotPapers:
    """Implements ``ballot_papers.BallotPrinter``.

    Args:
        resources: Folder with ``fonts/``.
    """

    def __init__(self, resources: Path) -> None:
        self._fonts = resources / "fonts"

    def write(self, paper: BallotPaper, path: Path, translate: Translate) -> Written:
        """Write the ballots whole or not at all.

        Raises:
            WmtError: ``TOO_MANY_OPTIONS``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        register_fonts(self._fonts)
        data, pages = _drawn(paper, translate)
        write_whole(path, data)
        return Written(path, pages, sha256(data).hexdigest())


def _drawn(paper: BallotPaper, translate: Translate) -> tuple[bytes, int]:
    target = BytesIO()
    canvas = TaggedCanvas(target, pagesize=A4)
    canvas.about = About(
        title=fill(translate("Ballot", "Ballots – %1"), paper.question()),
        language=paper.language,
        made=paper.round.opened,
    )
    ballot = _fitting(paper, translate)
    sheets = math.ceil(paper.copies / paper.per_sheet)
    for sheet in range(sheets):
        with canvas.decoration():
            _draw_cuts(canvas, paper.per_sheet)
        for place, box in enumerate(_boxes(paper.per_sheet)):
            # Cut as one pile and laid one on the other, the ballots are in order.
            number = place * sheets + sheet
            if number < paper.copies:
                ballot.draw(canvas, box, paper.first + number)
        canvas.showPage()
    canvas.save()
    return target.getvalue(), sheets


def _boxes(per_sheet: int) -> Iterator[_Box]:
    columns, rows = _GRID[per_sheet]
    wide, high = A4[0] / columns, A4[1] / rows
    for row in range(rows):
        for column in range(columns):
            edge = _EDGES[per_sheet]
            left, lower = column * wide + edge, A4[1] - (row + 1) * high + edge
            yield _Box(left, lower, wide - 2 * edge, high - 2 * edge)


def _draw_cuts(canvas: Canvas, per_sheet: int) -> None:
    columns, rows = _GRID[per_sheet]
    canvas.setStrokeColor(INK2)
    canvas.setLineWidth(0.5)
    across = [A4[0] * each / columns for each in range(1, columns)]
    down = [A4[1] * each / rows for each in range(1, rows)]
    for x in across:
        canvas.line(x, 0, x, _TICK)
        canvas.line(x, A4[1] - _TICK, x, A4[1])
    for y in down:
        canvas.line(0, y, _TICK, y)
        canvas.line(A4[0] - _TICK, y, A4[0], y)
    for x in across:
        for y in down:
            canvas.line(x - _TICK / 2, y, x + _TICK / 2, y)
            canvas.line(x, y - _TICK / 2, x, y + _TICK / 2)


def _fitting(paper: BallotPaper, translate: Translate) -> _Ballot:
    """Return a ballot in the largest type that fits its place.

    Two languages stand one under the other where there is room, else on one line.

    Raises:
        WmtError: ``TOO_MANY_OPTIONS``.
    """
    box = next(_boxes(paper.per_sheet))
    sizes = _LARGE_SIZES if paper.large else _SIZES
    tried = [
        _Ballot(paper, translate, size, box.wide, stacked=stacked)
        for stacked in ((True, False) if paper.second else (True,))
        for size in sizes
    ]
    for ballot in tried:
        if ballot.height() <= box.high:
            return ballot
    options = len(paper.round.options)
    over = tried[-1].height() - box.high
    limit = max(0, options - math.ceil(over / tried[-1].row_height()))
    raise WmtError(Code.TOO_MANY_OPTIONS, count=options, limit=limit)


class _Ballot:
    """One ballot in one size of type."""

    def __init__(
        self,
        paper: BallotPaper,
        translate: Translate,
        size: float,
        across: float,
        *,
        stacked: bool,
    ) -> None:
        self._paper = paper
        # Named as lupdate looks for it.
        self.translate = translate
        self._size = size
        self._across = across
        self._stacked = stacked
        self._ballot = rule_of(paper.round)
        self._circles = _circles(self._ballot)
        side = self._side = size * 1.25
        marks = self._circles * (side + size * 0.3) if self._circles else side * 2.2
        self._marks_wide = marks
        letter = size * 2
        self._words_wide = across - marks - letter - size * 0.6
        self._letter = letter

    def height(self) -> float:
        """Return the height of everything on it."""
        return self._head_height() + sum(map(self._row, self._paper.round.options)) + self._foot()

    def row_height(self) -> float:
        """Return the height of the highest idea."""
        return max(map(self._row, self._paper.round.options))

    def draw(self, canvas: TaggedCanvas, box: _Box, number: int) -> None:
        """Draw it with its number."""
        x, y = box.x, box.y + box.high
        for words in self._head():
            high = self._height_of(words, self._across)
            words.drawOn(canvas, x, y - high)
            y -= high + self._size * 0.25
        y -= self._size * 0.35
        # By sheet and place, so that each option is first on as many ballots as any other.
        for option in self._paper.options(number - 1):
            high = self._row(option)
            self._draw_option(canvas, option, x, y, high)
            y -= high
        shown = fill(self.translate("Ballot", "No. %1"), number)
        with canvas.content("P"):
            canvas.setFont(SEMIBOLD, self._size * 0.85)
            canvas.setFillColor(INK2)
            canvas.drawRightString(x + self._across, box.y, f"{self._paper.mark} · {shown}")

    def _draw_option(
        self, canvas: TaggedCanvas, option: Option, x: float, y: float, high: float
    ) -> None:
        middle = y - high / 2
        with canvas.decoration():
            canvas.setStrokeColor(LINE2)
            canvas.setLineWidth(0.4)
            canvas.line(x, y, x + self._across, y)
            self._draw_marks(canvas, x + self._across - self._marks_wide, middle)
        with canvas.item():
            with canvas.content("Span"):
                canvas.setFont(BOLD, self._size)
                canvas.setFillColor(INK)
                canvas.drawString(x, middle - self._size * 0.36, self._paper.letters[option.id])
            top = middle + self._words_height(option) / 2
            for words in self._words(option):
                each = self._height_of(words, self._words_wide)
                words.drawOn(canvas, x + self._letter, top - each)
                top -= each

    def _draw_marks(self, canvas: Canvas, x: float, middle: float) -> None:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        side = self._side
        if not self._circles:
            canvas.rect(x, middle - side * 0.6, side * 2, side * 1.2)
            return
        for number in range(self._circles):
            left = x + number * (side + self._size * 0.3) + self._size * 0.3
            if self._ballot.is_tick:
                canvas.rect(left, middle - side / 2, side, side)
            else:
                canvas.circle(left + side / 2, middle, side / 2)

    def _head(self) -> list[Paragraph]:
        size = self._size
        found = [_words(self._paper.question(), BOLD, size * 1.15, name="title")]
        second = {self._paper.round.question, self._paper.round.question_second} - {
            self._paper.question(),
            "",
        }
        if self._paper.second and second:
            found.append(_words(next(iter(second)), REGULAR, size * 0.9))
        found.append(_words(self._rule(), SEMIBOLD, size * 0.95))
        return found

    def _rule(self) -> str:
        rule = self._ballot
        if rule.method is Method.SCORE:
            return fill(
                self.translate("Ballot", "Write 0 to %1 points beside each idea."), rule.most
            )
        if rule.is_free:
            return self.translate("Ballot", "Tick every idea that you support.")
        if rule.dots == 1:
            return self.translate("Ballot", "Tick one idea.")
        if rule.is_tick:
            return self.translate("Ballot", "Tick up to %n ideas.", None, rule.dots)
        if not self._circles:
            return fill(
                self.translate(
                    "Ballot",
                    "You have %n dots. Write how many beside an idea, at most %1.",
                    None,
                    rule.dots,
                ),
                rule.most,
            )
        return fill(
            self.translate(
                "Ballot",
                "You have %n dots. Fill one circle for each, at most %1 on one idea.",
                None,
                rule.dots,
            ),
            rule.most,
        )

    def _head_height(self) -> float:
        gap = self._size * 0.25
        heads = [self._height_of(words, self._across) + gap for words in self._head()]
        return sum(heads) + self._size * 0.35

    def _foot(self) -> float:
        return self._size * 1.4

    def _row(self, option: Option) -> float:
        return max(self._side, self._words_height(option)) + self._size * 0.6

    def _words_height(self, option: Option) -> float:
        return sum(self._height_of(words, self._words_wide) for words in self._words(option))

    def _words(self, option: Option) -> list[Paragraph]:
        label, other = self._paper.label(option), self._paper.other_label(option)
        if other and not self._stacked:
            return [_words(label, SEMIBOLD, self._size, other)]
        found = [_words(label, SEMIBOLD, self._size)]
        if other:
            found.append(_words(other, REGULAR, self._size * (1 if self._paper.large else 0.85)))
        return found

    @staticmethod
    def _height_of(words: Paragraph, across: float) -> float:
        return float(words.wrap(across, 10_000)[1])


def _circles(rule: BallotRule) -> int:
    """Return how many circles or boxes stand beside an idea; 0 for a box to write into."""
    if rule.is_tick:
        return 1
    return rule.most if rule.method is not Method.SCORE and rule.most <= _MOST_CIRCLES else 0


def _words(text: str, font: str, size: float, second: str = "", name: str = "words") -> Paragraph:
    """Return a text, with a second one behind it on the same line."""
    style = ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=size * 1.25,
        textColor=INK,
        splitLongWords=True,
    )
    words = escape(text)
    if second:
        words += f' <font name="{REGULAR}">/ {escape(second)}</font>'
    return Paragraph(words, style)
