"""The board as the room sees it: clusters with two notes in full and piles for the rest."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.projection import LONG_TEXT
from wmt_desktop.domain.shared_view import IdeasView, SharedCluster, SharedNote, SharedView
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.shared_screen.canvas import (
    BODY,
    BOTTOM,
    INNER,
    LEAD,
    MARGIN,
    NOTE_STYLES,
    WIDTH,
    Canvas,
)
from wmt_desktop.ui.shared_screen.header import Header, page_of
from wmt_desktop.ui.typeset import CENTRE, Block, Style, broken, fit, one_line, width

_NAMES = tuple(
    (Style(a, b, 700, -0.02), Style(c, d, spacing=-0.01))
    for a, b, c, d in (
        (36, 44, 28, 36),
        (32, 38, 26, 32),
        (28, 33, 24, 28),
        (26, 30, 22, 26),
        (24, 28, 22, 26),
    )
)
_BETWEEN = 24.0
_COUNT = Style(36, 56, 700, tabular=True)
_WALL_COLUMNS, _WALL_ROWS = 6, 3


@dataclass(frozen=True, slots=True)
class _Grid:
    """How many cards there are, and how many notes stand side by side in each."""

    columns: int
    rows: int
    gap: float
    notes: int

    @property
    def capacity(self) -> int:
        return self.columns * self.rows

    def card(self, top: float) -> QSizeF:
        across = (INNER - (self.columns - 1) * self.gap) / self.columns
        return QSizeF(across, (BOTTOM - top - (self.rows - 1) * _BETWEEN) / self.rows)


_GRIDS = (_Grid(3, 2, 32, 2), _Grid(4, 2, 32, 1), _Grid(4, 3, 32, 0), _Grid(5, 4, 24, 0))


def draw_ideas(canvas: Canvas, view: SharedView, content: IdeasView) -> int:
    """Draw the head and the clusters, or a wall of notes; return the number of pages."""
    header = Header(canvas, view, content.prompt)
    top = header.bottom
    grid = _grid_for(content.clusters, top)
    step = grid.capacity
    pages = [content.clusters[at : at + step] for at in range(0, len(content.clusters), step)]
    page = page_of(view.page, pages)
    header.draw(_counts(canvas.words.first, content, page, len(pages)))
    if pages:
        _draw_clusters(canvas, pages[page], grid, top)
    elif content.wall:
        _draw_wall(canvas, content.wall, top)
    elif content.veiled:
        _draw_waiting(canvas, content.veiled, top)
    else:
        _draw_empty(canvas, top)
    return max(1, len(pages))


def _grid_for(clusters: Sequence[SharedCluster], top: float) -> _Grid:
    """Return the grid with the largest cards that takes all clusters and their whole names.

    Where there is none, the one with the fewest pages in which every name is whole.
    """
    fitting = [
        grid for grid in _GRIDS if all(_name_fits(grid, cluster, top) for cluster in clusters)
    ]
    for grid in fitting:
        if len(clusters) <= grid.capacity:
            return grid
    return fitting[-1] if fitting else _GRIDS[0]


def _name_fits(grid: _Grid, cluster: SharedCluster, top: float) -> bool:
    size = grid.card(top)
    first, second = _name_blocks(cluster, size.width() - 2, size.height() - 2)
    return first.height + (second.height if second else 0) <= size.height() - 40


def _counts(translate: Translate, content: IdeasView, page: int, pages: int) -> str:
    if not content.ideas:
        return ""
    parts = [translate("SharedScreen", "%n ideas", None, content.ideas)]
    if content.veiled:
        parts.append(translate("SharedScreen", "%n more are waiting", None, content.veiled))
    if content.clusters and content.loose:
        parts.append(translate("SharedScreen", "%n not grouped yet", None, content.loose))
    if pages > 1:
        parts.append(f"{page + 1}/{pages}")
    return ", ".join(parts)


def _draw_clusters(
    canvas: Canvas, clusters: Sequence[SharedCluster], grid: _Grid, top: float
) -> None:
    size = grid.card(top)
    for number, cluster in enumerate(clusters):
        row, column = divmod(number, grid.columns)
        x = MARGIN + column * (size.width() + grid.gap)
        y = top + row * (size.height() + _BETWEEN)
        _draw_cluster(canvas, QRectF(QPointF(x, y), size), cluster, grid.notes)


def _draw_cluster(canvas: Canvas, box: QRectF, cluster: SharedCluster, notes: int) -> None:
    canvas.card(box)
    box = box.adjusted(1, 1, -1, -1)
    below = _draw_name(canvas, box, cluster)
    if notes:
        top = max(box.top() + 128, below + 12)
        _draw_notes(
            canvas, QRectF(box.left(), top, box.width(), box.bottom() - top), cluster, notes
        )
    elif box.bottom() - below > 84:
        _draw_themes(canvas, box, cluster)


def _draw_name(canvas: Canvas, box: QRectF, cluster: SharedCluster) -> float:
    """Draw name and count; return where the name ends."""
    count = str(cluster.count)
    pill = _pill(cluster)
    right = box.right() - 24
    canvas.box(QRectF(right - pill, box.top() + 24, pill, 56), 28, "primary_t")
    canvas.text(count, _COUNT, right - pill / 2, box.top() + 24, "primary", CENTRE)
    first, second = _name_blocks(cluster, box.width(), box.height())
    y = box.top() + 24
    canvas.block(first, box.left() + 24, y, "ink")
    y += first.height
    if second is not None:
        canvas.block(second, box.left() + 24, y, "ink2")
        y += second.height
    return y


def _pill(cluster: SharedCluster) -> float:
    return max(64.0, width(str(cluster.count), _COUNT) + 32)


def _name_blocks(
    cluster: SharedCluster, card_width: float, card_height: float
) -> tuple[Block, Block | None]:
    """Return the name in the largest sizes that leave room for what is under it."""
    across = card_width - 48 - _pill(cluster) - 12
    high = min(96.0, card_height - 48)
    for large, small in _NAMES:
        first = broken(cluster.name.text, large, across)
        second = broken(cluster.name.second, small, across) if cluster.name.second else None
        whole = all(width(word, large) <= across for word in cluster.name.text.split())
        if whole and first.height + (second.height if second else 0) <= high:
            return first, second
    large, small = _NAMES[-1]
    second = broken(cluster.name.second, small, across) if cluster.name.second else None
    return broken(cluster.name.text, large, across), second


def _draw_notes(canvas: Canvas, room: QRectF, cluster: SharedCluster, count: int) -> None:
    """Draw ``count`` notes side by side; what does not fit lies under the last as a pile."""
    across = (room.width() + 2 - 48 - 16 * (count - 1)) / count
    high = min(214.0, room.height() - 20)
    if high < 60:
        return
    boxes = [
        QRectF(room.left() + 24 + at * (across + 16), room.top(), across, high)
        for at in range(count)
    ]
    fitting = [(note, canvas.note_words(boxes[0], note)) for note in cluster.notes]
    shown = [(note, words) for note, words in fitting if words is not None][:count]
    full = [note for note, _ in shown]
    under = [note.theme for note in cluster.notes if note not in full] + list(cluster.pile)
    last = boxes[max(0, len(shown) - 1)]
    sheets = under if shown else under[1:]
    for depth, theme in reversed(list(enumerate(sheets[:2], start=1))):
        canvas.paper(last.translated(7 * depth, 7 * depth), theme, top=False)
    if not shown and under:
        _draw_closed_pile(canvas, last, under)
    for box, (note, words) in zip(boxes, shown, strict=False):
        canvas.note(box, note, words)


def _draw_closed_pile(canvas: Canvas, box: QRectF, themes: Sequence[Theme]) -> None:
    """Draw notes that are too long to be read from afar: their number only."""
    canvas.paper(box, themes[0])
    translate = canvas.words.first
    words = translate("SharedScreen", "%n longer ideas", None, len(themes))
    block = fit(words, [Style(28, 34, 600, -0.015), Style(24, 29, 600, -0.015)], box.width() - 38)
    canvas.block(block or one_line(words, BODY), box.left() + 20, box.top() + 18, "note_ink")


def _draw_themes(canvas: Canvas, box: QRectF, cluster: SharedCluster) -> None:
    """Draw how many notes of each theme a small card stands for."""
    themes = Counter([note.theme for note in cluster.notes] + list(cluster.pile))
    x, y = box.left() + 24, box.bottom() - 24 - 48
    for theme, count in themes.most_common(4):
        canvas.disc(theme, x, y, 48, 30)
        text = str(count)
        canvas.text(text, BODY, x + 56, y + 6, "ink2")
        x += 56 + width(text, BODY) + 20


def _draw_wall(canvas: Canvas, wall: Sequence[SharedNote], top: float) -> None:
    """Draw notes that are not grouped yet; when it is full, the oldest row makes room."""
    notes = [note for note in wall if len(note.text) <= LONG_TEXT]
    rows = max(0, math.ceil(len(notes) / _WALL_COLUMNS) - _WALL_ROWS)
    shown = notes[rows * _WALL_COLUMNS :]
    gap = 24.0
    across = (INNER - (_WALL_COLUMNS - 1) * gap) / _WALL_COLUMNS
    more = len(wall) - len(shown)
    foot = 44 if more else 0
    high = (BOTTOM - foot - top - (_WALL_ROWS - 1) * gap) / _WALL_ROWS
    for number, note in enumerate(shown):
        row, column = divmod(number, _WALL_COLUMNS)
        box = QRectF(MARGIN + column * (across + gap), top + row * (high + gap), across, high)
        canvas.note(box, note, canvas.note_words(box, note) or one_line(note.text, NOTE_STYLES[-1]))
    if more:
        translate = canvas.words.first
        words = translate("SharedScreen", "and %n more ideas", None, more)
        canvas.text(words, BODY, WIDTH / 2, BOTTOM - 32, "ink2", CENTRE)


def _draw_empty(canvas: Canvas, top: float) -> None:
    both = canvas.words.say(lambda translate: translate("SharedScreen", "Ideas appear here."))
    middle = (top + BOTTOM) / 2
    canvas.icon("bulb", WIDTH / 2 - 60, middle - 150, 120, "ink2", 1.4)
    canvas.text(both.text, LEAD, WIDTH / 2, middle, "ink", CENTRE)
    if both.second:
        canvas.text(both.second, LEAD, WIDTH / 2, middle + 48, "ink2", CENTRE)


def _draw_waiting(canvas: Canvas, count: int, top: float) -> None:
    """Draw how many ideas wait, and blank sheets for them: nothing of what they say."""
    number = canvas.words.dotted(
        lambda translate: translate("SharedScreen", "%n ideas are waiting", None, count)
    )
    promise = canvas.words.say(
        lambda translate: translate("SharedScreen", "They are shown together, when all are done.")
    )
    middle = (top + BOTTOM) / 2
    shown = min(count, _WAITING)
    across = shown * _SHEET.width() + (shown - 1) * _SHEET_GAP
    for place in range(shown):
        x = (WIDTH - across) / 2 + place * (_SHEET.width() + _SHEET_GAP)
        canvas.paper(QRectF(QPointF(x, middle - 220), _SHEET), Theme.NONE)
    canvas.text(number, LEAD, WIDTH / 2, middle, "ink", CENTRE)
    canvas.text(promise.text, LEAD, WIDTH / 2, middle + 64, "ink2", CENTRE)
    if promise.second:
        canvas.text(promise.second, LEAD, WIDTH / 2, middle + 112, "ink2", CENTRE)


_WAITING = 8
_SHEET = QSizeF(160, 120)
_SHEET_GAP = 24.0
