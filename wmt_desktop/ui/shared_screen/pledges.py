"""Who wants what, or will join what, in a vote that everybody sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from wmt_desktop.domain.shared_view import PledgesView, SharedPledge, SharedView
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.shared_screen.canvas import BOTTOM, INNER, MARGIN, WIDTH, Canvas
from wmt_desktop.ui.shared_screen.header import Header, page_of
from wmt_desktop.ui.typeset import RIGHT, Block, Style, broken

_LABEL = Style(30, 38, 600, -0.015)
_SECOND = Style(26, 32, spacing=-0.01)
_VOTERS = Style(28, 38, spacing=-0.01)
_NUMBER = Style(40, 48, 700, -0.02, tabular=True)
_LABEL_WIDTH = 620.0
_LEFT = MARGIN + 88.0 + _LABEL_WIDTH + 48.0
_ACROSS = MARGIN + INNER - 120.0 - _LEFT
_GAP = 12.0


@dataclass(frozen=True, slots=True)
class _Row:
    """An idea with its words set; a long list of names goes on in a row without the idea."""

    pledge: SharedPledge
    label: Block | None
    second: Block | None
    voters: Block

    @property
    def words(self) -> float:
        return (self.label.height if self.label else 0) + (self.second.height if self.second else 0)

    @property
    def height(self) -> float:
        return max(72.0, self.words, self.voters.height) + 24


def draw_pledges(canvas: Canvas, view: SharedView, content: PledgesView) -> int:
    """Draw a page of the ideas with those behind them; return the number of pages."""
    header = Header(canvas, view, content.question)
    pages = _pages(content.pledges, header.bottom)
    page = page_of(view.page, pages)
    count = _count(canvas.words.first, content.people)
    header.draw(f"{count}, {page + 1}/{len(pages)}" if len(pages) > 1 else count)
    y = header.bottom
    for row in pages[page] if pages else ():
        _draw_row(canvas, row, y)
        y += row.height + _GAP
    return max(1, len(pages))


def _count(translate: Translate, people: int) -> str:
    return translate("SharedScreen", "%n people", None, people)


def _draw_row(canvas: Canvas, row: _Row, y: float) -> None:
    canvas.card(QRectF(MARGIN - 16, y, INNER + 32, row.height))
    middle = y + row.height / 2
    if row.label is not None:
        canvas.disc(row.pledge.theme, MARGIN + 8, middle - 28, 56, 34)
        canvas.block(row.label, MARGIN + 88, middle - row.words / 2, "ink")
        canvas.text(
            str(len(row.pledge.voters)), _NUMBER, WIDTH - MARGIN - 8, middle - 24, "ink", RIGHT
        )
    if row.second is not None:
        top = middle - row.words / 2 + (row.label.height if row.label else 0)
        canvas.block(row.second, MARGIN + 88, top, "ink2")
    canvas.block(row.voters, _LEFT, middle - row.voters.height / 2, "ink")


def _pages(pledges: Sequence[SharedPledge], top: float) -> list[list[_Row]]:
    pages: list[list[_Row]] = []
    y = BOTTOM
    for row in (row for each in pledges for row in _rows(each, BOTTOM - top)):
        if y + row.height > BOTTOM + 0.5 or not pages:
            pages.append([])
            y = top
        pages[-1].append(row)
        y += row.height + _GAP
    return pages


def _rows(pledge: SharedPledge, high: float) -> list[_Row]:
    label = broken(pledge.label.text, _LABEL, _LABEL_WIDTH)
    second = broken(pledge.label.second, _SECOND, _LABEL_WIDTH) if pledge.label.second else None
    names = ", ".join(f"{voter} ({note})" if note else voter for voter, note in pledge.voters)
    lines = broken(names, _VOTERS, _ACROSS).lines
    step = max(1, int((high - 24) / _VOTERS.line))
    parts = [Block(lines[at : at + step], _VOTERS) for at in range(0, max(1, len(lines)), step)]
    return [
        _Row(pledge, label if number == 0 else None, second if number == 0 else None, part)
        for number, part in enumerate(parts)
    ]
