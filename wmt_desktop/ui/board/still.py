"""Everything on the board that is not in the hand, drawn part by part.

From near, notes draw themselves one by one. From far, where a note is only a piece of paper, papers
of one colour are drawn together: thousands of calls from Python would take longer than a frame.
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.board.boxes import Box, Nearby
from wmt_desktop.ui.board.cluster_item import ClusterItem, draw_plain_frames
from wmt_desktop.ui.board.heading import Heading
from wmt_desktop.ui.board.layout import NOTE_WIDTH
from wmt_desktop.ui.board.look import DETAIL, DIMMED, Look, titled
from wmt_desktop.ui.board.paper import Paper
from wmt_desktop.ui.tokens import note_fill

_CELL = 512
_BLOCK = 2  # cells in a row of a block, as a power of two
_DOTS = 24
_DOTS_FROM = 0.5
_SHEET = 280
_HALO = 24.0
"""How far shadow, rings and tick of a note that lies on the board reach over its edge."""

_Papers = list[tuple[QColor, list[QRectF]]]


class Still:
    """Draws any part of the board at any scale.

    Whoever changes how a note looks tells it with ``touch``; where something lies, with ``put``.

    Attributes:
        papers: All notes, by id.
    """

    def __init__(self, look: Look, heading: Heading) -> None:
        self.papers: dict[str, Paper] = {}
        self._look = look
        self._heading = heading
        self._frames: dict[str, tuple[ClusterItem, Box]] = {}
        self._places = Nearby(_CELL, NOTE_WIDTH)
        self._blocks: dict[tuple[int, int], _Papers] = {}
        self._marked: set[str] = set()
        self._dots: tuple[object, QPixmap] | None = None

    def put(self, name: str, paper: Paper, box: Box) -> None:
        """Draw a note there from now on."""
        if name in self.papers:
            self._forget_block(name)
        self.papers[name] = paper
        self._forget_block_of(self._places.put(name, box))

    def put_frame(self, name: str, item: ClusterItem, box: Box) -> None:
        """Draw a cluster there from now on."""
        self._frames[name] = item, box

    def drop(self, name: str) -> None:
        """Do not draw a thing any more."""
        self._frames.pop(name, None)
        self._forget_block(name)
        self.papers.pop(name, None)
        self._marked.discard(name)
        self._places.drop(name)

    def touch(self, name: str) -> None:
        """Take notice that a note looks different now."""
        self._forget_block(name)
        marks = self.papers[name].marks
        outlined = marks.selected or marks.hit or marks.focused
        (self._marked.add if outlined else self._marked.discard)(name)

    def forget_look(self) -> None:
        """Take notice that colours, fonts or language are different now."""
        for paper in self.papers.values():
            paper.forget_look()
        self._blocks.clear()
        self._dots = None

    def box(self, name: str) -> Box | None:
        """Return where a thing is drawn."""
        frame = self._frames.get(name)
        return frame[1] if frame else self._places.box(name)

    def notes_within(self, area: Box) -> Iterator[str]:
        """Return the ids of the notes that overlap a rectangle, in no particular order."""
        return self._places.within(area)

    def notes_at(self, x: float, y: float) -> list[str]:
        """Return the ids of the notes at a point, the topmost first."""
        return [name for *_, name in sorted(self._stacked(Box(x, y, 1e-6, 1e-6)), reverse=True)]

    def draw(self, painter: QPainter, area: Box, scale: float, *, words: bool = True) -> None:
        """Draw what lies in a rectangle of the board.

        Args:
            painter: Its unit is the board's; clipped by the caller.
            words: Draw what is written too, where the scale allows it.
        """
        seen = area.grown(halo(scale))
        self._draw_canvas(painter, area, scale, dots=words)
        self._draw_frames(painter, area, scale, words=words)
        if words and self._heading.box is not None and self._heading.box.meets(seen):
            self._heading.draw(painter, scale)
        if words and scale >= DETAIL:
            self._draw_notes(painter, seen, scale)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(Qt.PenStyle.NoPen)
            self.draw_papers(painter, seen)
            self._draw_rings(painter, seen, scale)

    def _draw_frames(self, painter: QPainter, area: Box, scale: float, *, words: bool) -> None:
        base, seen = painter.worldTransform(), area.grown(halo(scale))
        quick = not words and scale < DETAIL
        alike: list[QRectF] = []
        for item, box in self._frames.values():
            if not box.meets(seen) or item.lifted:
                continue
            if item.plain and not (words and titled(scale)):
                alike.append(QRectF(*box))
                continue
            painter.setWorldTransform(QTransform(base).translate(box.x, box.y))
            header = box.y + item.header_height + _HALO > area.y
            item.draw(painter, scale, header=header and words, quick=quick)
        painter.setWorldTransform(base)
        draw_plain_frames(painter, alike, self._look.tokens, rounded=not quick)

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
        # Always the same pieces at the same places: no dot may move when a part is drawn anew.
        x = at.x() - (at.x() - base.dx()) % across
        while x < at.right() + 1:
            y = at.y() - (at.y() - base.dy()) % across
            while y < at.bottom() + 1:
                painter.drawPixmap(QPointF(x, y), sheet)
                y += across
            x += across
        painter.setWorldTransform(base)

    def _draw_notes(self, painter: QPainter, seen: Box, scale: float) -> None:
        base = painter.worldTransform()
        for _, y, x, name in sorted(self._stacked(seen)):
            painter.setWorldTransform(QTransform(base).translate(x, y))
            self.papers[name].draw(painter, scale)
        painter.setWorldTransform(base)
        painter.setOpacity(1)

    def _stacked(self, seen: Box) -> Iterator[tuple[int, float, float, str]]:
        for name in self._places.within(seen):
            paper, box = self.papers[name], self._places.box(name)
            if box is not None and not paper.lifted:
                yield paper.height, box.y, box.x, name

    def draw_papers(self, painter: QPainter, seen: Box) -> None:
        """Draw the notes as pieces of paper, with the pen that is set."""
        cells = self._places.cells(seen)
        for block in {(column >> _BLOCK, row >> _BLOCK) for column, row in cells}:
            papers = self._blocks.get(block)
            if papers is None:
                papers = self._blocks[block] = self._sorted_by_colour(block)
            for colour, boxes in papers:
                painter.setBrush(colour)
                painter.drawRects(boxes)

    def set_words(self, area: Box, until: float) -> bool:
        """Set the words of the notes in a rectangle, until a moment; return whether all are set."""
        for name in self._places.within(area.grown(_HALO)):
            paper = self.papers[name]
            if not paper.is_set:
                if time.perf_counter() >= until:
                    return False
                paper.set_words()
        return True

    def prepare(self, until: float) -> bool:
        """Make ready what the next look from far needs, until a moment; return whether all is."""
        for column, row in self._places.every_cell():
            block = column >> _BLOCK, row >> _BLOCK
            if block not in self._blocks:
                if time.perf_counter() >= until:
                    return False
                self._blocks[block] = self._sorted_by_colour(block)
        return True

    def _sorted_by_colour(self, block: tuple[int, int]) -> _Papers:
        t = self._look.tokens
        papers: defaultdict[tuple[Theme, bool], list[QRectF]] = defaultdict(list)
        side = 1 << _BLOCK
        for across in range(side):
            for down in range(side):
                cell = (block[0] << _BLOCK) + across, (block[1] << _BLOCK) + down
                for name, box in self._places.inside(cell):
                    paper = self.papers[name]
                    if not paper.lifted:
                        papers[paper.note.theme, paper.marks.dimmed].append(QRectF(*box))
        result = []
        for (theme, dimmed), boxes in papers.items():
            colour = QColor(note_fill(t, theme))
            colour.setAlphaF(DIMMED if dimmed else 1.0)
            result.append((colour, boxes))
        return result

    def _draw_rings(self, painter: QPainter, seen: Box, scale: float) -> None:
        rings: defaultdict[tuple[str, float], list[QRectF]] = defaultdict(list)
        for name in self._marked:
            paper, box = self.papers[name], self._places.box(name)
            if box is None or paper.lifted or not box.meets(seen):
                continue
            for ink, width, reach in paper.rings(least=2 / max(scale, 0.05)):
                rings[ink, width].append(QRectF(*box.grown(reach)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (ink, width), boxes in rings.items():
            pen = QPen(QColor(ink), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawRects(boxes)

    def _forget_block(self, name: str) -> None:
        cell = self._places.cell_of(name)
        if cell is not None:
            self._forget_block_of(cell)

    def _forget_block_of(self, cell: tuple[int, int]) -> None:
        if self._blocks:
            self._blocks.pop((cell[0] >> _BLOCK, cell[1] >> _BLOCK), None)

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
            painter.setBrush(QColor(t.dots))
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
