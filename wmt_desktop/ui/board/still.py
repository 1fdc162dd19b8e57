"""Everything on the board that is not in the hand, drawn part by part.

From near, notes draw themselves one by one. From far, where a note is only a piece of paper, papers
of one colour are drawn together: thousands of calls from Python would take longer than a frame.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform

from wmt_desktop.ui.board.boxes import Box, Nearby
from wmt_desktop.ui.board.cluster_item import ClusterItem, Heading
from wmt_desktop.ui.board.layout import NOTE_WIDTH
from wmt_desktop.ui.board.look import DETAIL, DIMMED, Look
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.tokens import note_fill

_CELL, _BLOCK = 512, 2048
_DOTS = 24
_DOTS_FROM = 0.5
_SHEET = 280
_HALO = 24.0
"""How far shadow, rings and tick of a note that lies on the board reach over its edge."""

_Papers = list[tuple[QColor, list[QRectF]]]


class Still:
    """Draws any part of the board at any scale.

    Whoever changes how a thing looks tells it with ``touch``; where it lies, with ``put``.
    """

    def __init__(self, look: Look, heading: Heading) -> None:
        self._look = look
        self._heading = heading
        self._notes: dict[str, NoteItem] = {}
        self._frames: dict[str, tuple[ClusterItem, Box]] = {}
        self._near = Nearby(_CELL, NOTE_WIDTH)
        self._far = Nearby(_BLOCK, NOTE_WIDTH)
        self._papers: dict[tuple[int, int], _Papers] = {}
        self._marked: set[str] = set()
        self._dots: tuple[object, QPixmap] | None = None

    def put(self, name: str, item: NoteItem | ClusterItem, box: Box) -> None:
        """Draw a note or cluster there from now on."""
        if isinstance(item, ClusterItem):
            self._frames[name] = item, box
            return
        self._notes[name] = item
        self._forget_papers(name)
        self._near.put(name, box)
        self._far.put(name, box)
        self.touch(name)

    def drop(self, name: str) -> None:
        """Do not draw a thing any more."""
        self._frames.pop(name, None)
        self._forget_papers(name)
        self._notes.pop(name, None)
        self._marked.discard(name)
        self._near.drop(name)
        self._far.drop(name)

    def touch(self, name: str) -> None:
        """Take notice that a thing looks different now."""
        item = self._notes.get(name)
        if item is not None:
            self._forget_papers(name)
            marks = item.marks
            outlined = marks.selected or marks.hit or marks.focused
            (self._marked.add if outlined else self._marked.discard)(name)

    def forget_look(self) -> None:
        """Take notice that colours or fonts are different now."""
        self._papers.clear()
        self._dots = None

    def box(self, name: str) -> Box | None:
        """Return where a thing is drawn."""
        frame = self._frames.get(name)
        return frame[1] if frame else self._near.box(name)

    def notes_within(self, area: Box) -> Iterator[str]:
        """Return the ids of the notes that overlap a rectangle, in no particular order."""
        return self._near.within(area)

    def draw(self, painter: QPainter, area: Box, scale: float, *, words: bool = True) -> None:
        """Draw what lies in a rectangle of the board.

        Args:
            painter: Its unit is the board's; clipped by the caller.
            words: Draw what is written too, where the scale allows it.
        """
        seen = area.grown(halo(scale))
        self._draw_canvas(painter, area, scale, dots=words)
        base = painter.worldTransform()
        for item, box in self._frames.values():
            if not item.lifted and box.meets(seen):
                painter.setWorldTransform(QTransform(base).translate(box.x, box.y))
                header = box.y + item.header_height + _HALO > area.y
                item.draw(painter, scale, header=header and words)
        painter.setWorldTransform(base)
        if words and self._heading.box is not None and self._heading.box.meets(seen):
            self._heading.draw(painter, scale)
        if words and scale >= DETAIL:
            self._draw_notes(painter, seen, scale)
        else:
            self._draw_papers(painter, seen, scale)

    def _draw_canvas(self, painter: QPainter, area: Box, scale: float, *, dots: bool) -> None:
        if not dots or scale < _DOTS_FROM:
            painter.fillRect(QRectF(*area), QColor(self._look.tokens.canvas))
            return
        base = painter.worldTransform()
        at = base.mapRect(QRectF(*area)).toAlignedRect()
        sheet = self._dotted(scale, painter.device().devicePixelRatioF())
        cell = _DOTS * scale
        painter.setWorldTransform(QTransform())
        across = max(1, int(_SHEET // cell)) * cell
        x = at.x() - (at.x() - base.dx()) % cell
        while x < at.right() + 1:
            y = at.y() - (at.y() - base.dy()) % cell
            while y < at.bottom() + 1:
                painter.drawPixmap(QPointF(x, y), sheet)
                y += across
            x += across
        painter.setWorldTransform(base)

    def _draw_notes(self, painter: QPainter, seen: Box, scale: float) -> None:
        base = painter.worldTransform()
        for _, y, x, name in sorted(self._stacked(seen)):
            painter.setWorldTransform(QTransform(base).translate(x, y))
            self._notes[name].draw(painter, scale)
        painter.setWorldTransform(base)
        painter.setOpacity(1)

    def _stacked(self, seen: Box) -> Iterator[tuple[float, float, float, str]]:
        for name in self._near.within(seen):
            item, box = self._notes[name], self._near.box(name)
            if box is not None and not item.lifted:
                yield item.zValue(), box.y, box.x, name

    def _draw_papers(self, painter: QPainter, seen: Box, scale: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for block in self._far.cells(seen):
            papers = self._papers.get(block)
            if papers is None:
                papers = self._papers[block] = self._sorted_by_colour(self._far.inside(block))
            for colour, boxes in papers:
                painter.setBrush(colour)
                painter.drawRects(boxes)
        self._draw_rings(painter, seen, scale)

    def _sorted_by_colour(self, names: Iterable[str]) -> _Papers:
        t = self._look.tokens
        papers: defaultdict[tuple[str, bool], list[QRectF]] = defaultdict(list)
        for name in names:
            item, box = self._notes[name], self._far.box(name)
            if box is not None and not item.lifted:
                papers[note_fill(t, item.note.theme), item.marks.dimmed].append(QRectF(*box))
        result = []
        for (fill, dimmed), boxes in papers.items():
            colour = QColor(fill)
            colour.setAlphaF(DIMMED if dimmed else 1.0)
            result.append((colour, boxes))
        return result

    def _draw_rings(self, painter: QPainter, seen: Box, scale: float) -> None:
        rings: defaultdict[tuple[str, float], list[QRectF]] = defaultdict(list)
        for name in self._marked:
            item, box = self._notes[name], self._near.box(name)
            if box is None or item.lifted or not box.meets(seen):
                continue
            for ink, width, reach in item.rings(least=2 / max(scale, 0.05)):
                rings[ink, width].append(QRectF(*box.grown(reach)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (ink, width), boxes in rings.items():
            pen = QPen(QColor(ink), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawRects(boxes)

    def _forget_papers(self, name: str) -> None:
        box = self._far.box(name)
        if box is not None:
            self._papers.pop(self._far.cell(box), None)

    def _dotted(self, scale: float, dpr: float) -> QPixmap:
        """Return a piece of the dotted canvas at a scale, a dot larger than it is copied."""
        key = (scale, dpr)
        if self._dots is None or self._dots[0] != key:
            t, cell = self._look.tokens, _DOTS * scale
            side = math.ceil((max(1, int(_SHEET // cell)) + 1) * cell)
            sheet = QPixmap(round(side * dpr), round(side * dpr))
            sheet.fill(QColor(t.canvas))
            sheet.setDevicePixelRatio(dpr)
            painter = QPainter(sheet)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.line2))
            middle, radius = cell * 16 / _DOTS, 1.1 * scale
            for row in range(math.ceil(side / cell)):
                for column in range(math.ceil(side / cell)):
                    at = QPointF(column * cell + middle, row * cell + middle)
                    painter.drawEllipse(at, radius, radius)
            painter.end()
            self._dots = (key, sheet)
        return self._dots[1]


def halo(scale: float) -> float:
    """Return how far over its edge a thing can reach at a scale."""
    # From far, rings are as many pixels wide whatever the scale.
    return max(_HALO, 8 / max(scale, 0.02))
