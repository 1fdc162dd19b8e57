"""One cluster opened: every note in full, over as many pages as they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from wmt_desktop.domain.shared_view import ClusterView, SharedNote, SharedView
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.shared_screen.canvas import BOTTOM, INNER, MARGIN, Canvas
from wmt_desktop.ui.shared_screen.header import Header, page_of
from wmt_desktop.ui.typeset import Block, Style, broken

_GAP = 24.0
_FOOT = 28.0 + 12


@dataclass(frozen=True, slots=True)
class _Setting:
    """Columns and size of type."""

    columns: int
    style: Style

    @property
    def across(self) -> float:
        return (INNER - (self.columns - 1) * _GAP) / self.columns


_SETTINGS = (
    _Setting(3, Style(40, 48, 600, -0.015)),
    _Setting(4, Style(36, 43, 600, -0.015)),
    _Setting(4, Style(32, 39, 600, -0.015)),
    _Setting(5, Style(28, 34, 600, -0.015)),
)
"""Tried in this order; the last one is used with pages."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A note, or a part of one that is too long for a page, in its place."""

    box: QRectF
    note: SharedNote
    words: Block
    signed: bool


def draw_cluster(canvas: Canvas, view: SharedView, content: ClusterView) -> int:
    """Draw the name of the cluster and a page of its notes; return the number of pages."""
    header = Header(canvas, view, content.name)
    pages = _pages(content.notes, header.bottom)
    page = page_of(view.page, pages)
    count = _count(canvas.words.first, len(content.notes))
    header.draw(f"{count}, {page + 1}/{len(pages)}" if len(pages) > 1 else count)
    for sheet in pages[page] if pages else ():
        _draw_sheet(canvas, sheet)
    return max(1, len(pages))


def _count(translate: Translate, notes: int) -> str:
    return translate("SharedScreen", "%n ideas", None, notes)


def _draw_sheet(canvas: Canvas, sheet: _Sheet) -> None:
    canvas.paper(sheet.box, sheet.note.theme)
    canvas.block(sheet.words, sheet.box.left() + 24, sheet.box.top() + 20, "note_ink")
    if sheet.signed:
        canvas.foot(sheet.box.adjusted(24, 0, -24, -18), sheet.note.theme, sheet.note.heard)


def _pages(notes: Sequence[SharedNote], top: float) -> list[list[_Sheet]]:
    """Return the pages in the largest type that needs only one, or in the smallest."""
    pages: list[list[_Sheet]] = []
    for setting in _SETTINGS:
        pages = _flow(notes, setting, top)
        if len(pages) <= 1:
            break
    return pages


def _flow(notes: Iterable[SharedNote], setting: _Setting, top: float) -> list[list[_Sheet]]:
    """Fill the columns one after another, then the next page."""
    pages: list[list[_Sheet]] = []
    column, y = setting.columns, BOTTOM
    for note in notes:
        for words, last in _parts(note, setting, BOTTOM - top):
            signed = last and note.has_foot
            high = 40 + words.height + (_FOOT if signed else 0)
            if y + high > BOTTOM + 0.5:
                column, y = column + 1, top
            if column >= setting.columns:
                pages.append([])
                column, y = 0, top
            x = MARGIN + column * (setting.across + _GAP)
            pages[-1].append(_Sheet(QRectF(x, y, setting.across, high), note, words, signed))
            y += high + _GAP
    return pages


def _parts(note: SharedNote, setting: _Setting, high: float) -> Iterable[tuple[Block, bool]]:
    """Yield the text in pieces no taller than a column, and whether it is the last piece."""
    lines = broken(note.text, setting.style, setting.across - 48).lines
    step = max(1, int((high - 40 - _FOOT) / setting.style.line))
    for at in range(0, len(lines), step):
        yield Block(lines[at : at + step], setting.style), at + step >= len(lines)
