"""Pictures of the still board, so that a frame is put together instead of drawn.

The board at one scale is cut into square tiles. Panning and dragging copy them; a change redraws only
the part of a tile where it is. At the scales a zoom passes through no tiles are made: until it rests,
those of the last scale are shown enlarged or reduced, over papers without words where there are none.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.look import DETAIL
from wmt_desktop.ui.board.still import Still, halo

SIDE = 240
"""Of a tile in logical pixels: a whole number of real ones at every usual scale of a screen."""

_KEPT = 1.5  # times as many tiles as fill the view and its surroundings

_FEW = 3

Key = tuple[int, int]


@dataclass(slots=True)
class _Level:
    """The tiles of one scale, and which part of them is out of date, in pixels from its own corner."""

    scale: float
    dpr: float
    tiles: dict[Key, QPixmap] = field(default_factory=dict)
    stale: dict[Key, QRect] = field(default_factory=dict)

    @property
    def readable(self) -> bool:
        return self.scale >= DETAIL


class Tiles:
    """Draws the still board in a view.

    Positions are logical pixels of the board at the present scale; ``origin`` is the one in the top
    left corner of the view.
    """

    def __init__(self, still: Still) -> None:
        self._still = still
        self._level = _Level(0.0, 1.0)
        self._before = self._level

    def clear(self) -> None:
        """Forget every picture."""
        self._level = self._before = _Level(0.0, 1.0)

    def outdate(self, box: Box) -> None:
        """Take notice that a part of the board looks different now."""
        for level in {id(each): each for each in (self._level, self._before)}.values():
            if not level.tiles:
                continue
            scale = level.scale
            area = covered(box, scale)
            for key in _keys(area):
                if key in level.tiles:
                    part = area.intersected(_rect(key)).translated(-_rect(key).topLeft())
                    level.stale[key] = level.stale.get(key, QRect()).united(part)

    def draw(
        self,
        painter: QPainter,
        region: QRegion,
        origin: QPoint,
        scale: float,
        until: float | None = None,
    ) -> bool:
        """Draw the still board, making the tiles that are missing; return whether all are made.

        Where hardly any is there, as after a jump, the board is drawn as it is: tiles of it would be
        drawn first and copied then, and their memory is new. Whoever draws has them made afterwards.

        Args:
            painter: Of the view, in its pixels.
            region: What is to be drawn, in its pixels too.
            until: No more tiles are made after this moment; for those a stand-in is drawn, or what
                they looked like before.
        """
        self._use(scale, painter.device().devicePixelRatioF())
        # Qt's own description of a region does not say that it can be walked.
        rects = cast("Iterable[QRect]", region.translated(origin))
        keys = sorted({key for rect in rects for key in _keys(rect)})
        if until is None and self._is_new(keys):
            self._draw_bare(painter, region, origin, scale)
            return False
        self.make(keys, until)
        left = QRegion()
        tiles, stale = self._level.tiles, self._level.stale
        x, y = origin.x(), origin.y()
        complete = True
        for key in keys:
            tile = tiles.get(key)
            if tile is None:
                left += _rect(key).translated(-origin)
                complete = False
            else:
                painter.drawPixmap(key[0] * SIDE - x, key[1] * SIDE - y, tile)
                complete = complete and key not in stale
        if not left.isEmpty():
            self.draw_stand_in(painter, left & region, origin, scale)
        return complete

    def draw_stand_in(
        self, painter: QPainter, region: QRegion, origin: QPoint, scale: float
    ) -> None:
        """Draw what can be had at once: papers, and over them the words of the last scale."""
        source = self._level if self._level.readable else self._before
        shown: list[tuple[QRect, QPixmap]] = []
        if source.readable and scale >= DETAIL:
            ratio = scale / source.scale
            for key in _keys(_stretched(region.boundingRect().translated(origin), 1 / ratio)):
                tile = source.tiles.get(key)
                if tile is not None:
                    shown.append((_shrunk(_rect(key), ratio).translated(-origin), tile))
        bare = region
        for place, _ in shown:
            bare -= place
        if not bare.isEmpty():
            self._draw_bare(painter, bare, origin, scale, words=False)
        painter.save()
        painter.setClipRegion(region)
        # Smoothing would take most of a frame, and nobody reads while it moves.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        for place, tile in shown:
            painter.drawPixmap(place, tile)
        painter.restore()

    def _draw_bare(
        self,
        painter: QPainter,
        region: QRegion,
        origin: QPoint,
        scale: float,
        *,
        words: bool = True,
    ) -> None:
        """Draw a part of the board without tiles."""
        painter.save()
        painter.setClipRegion(region)
        painter.setTransform(_transform(origin, scale))
        area = _board(region.boundingRect().translated(origin), scale)
        self._still.draw(painter, area, scale, words=words)
        painter.restore()

    def missing(self, area: QRect, scale: float, dpr: float) -> list[Key]:
        """Return the tiles that are not there or out of date; ``area`` is part of the board."""
        self._use(scale, dpr)
        return [key for key in _keys(area) if self._is_missing(key)]

    def make(self, keys: Collection[Key], until: float | None = None) -> list[Key]:
        """Make tiles, until a moment if one is given, and return those that are made."""
        made = []
        for key in keys:
            if self._is_missing(key):
                if until is not None and not self._is_ready(key, until):
                    break
                self._make(key)
                made.append(key)
        return made

    def forget_far(self, area: QRect) -> None:
        """Forget tiles far from a part of the board, once there are many."""
        level = self._level
        near = area.adjusted(-SIDE, -SIDE, SIDE, SIDE)
        if len(level.tiles) > _KEPT * (near.width() // SIDE + 1) * (near.height() // SIDE + 1):
            kept = set(_keys(near))
            level.tiles = {key: tile for key, tile in level.tiles.items() if key in kept}
            level.stale = {key: part for key, part in level.stale.items() if key in kept}

    def _use(self, scale: float, dpr: float) -> None:
        """Go to the tiles of a scale; those of the scale before are kept too."""
        here, before = self._level, self._before
        if (scale, dpr) == (here.scale, here.dpr):
            return
        back = (scale, dpr) == (before.scale, before.dpr)
        self._level = before if back else _Level(scale, dpr)
        # Words are what a stand-in can use, so a scale without them does not replace one with them.
        if here.readable or not before.readable or back:
            self._before = here

    def _is_new(self, keys: Collection[Key]) -> bool:
        """Tell whether most of these have never been made, and there are some."""
        new = sum(key not in self._level.tiles for key in keys)
        return new > _FEW and new * 2 > len(keys)

    def _is_missing(self, key: Key) -> bool:
        return key not in self._level.tiles or key in self._level.stale

    def _is_ready(self, key: Key, until: float) -> bool:
        """Set the words on a tile while there is time; return whether some is left to draw it."""
        level = self._level
        words = not level.readable or self._still.set_words(_board(_rect(key), level.scale), until)
        return words and time.perf_counter() < until

    def _make(self, key: Key) -> None:
        level = self._level
        part = level.stale.pop(key, None)
        tile = level.tiles.get(key)
        if tile is None:
            tile = level.tiles[key] = self._blank()
            part = None
        self._paint(tile, _rect(key), part)

    def _blank(self) -> QPixmap:
        dpr = self._level.dpr
        tile = QPixmap(round(SIDE * dpr), round(SIDE * dpr))
        # Without an alpha channel copying is plain and quick.
        tile.fill(Qt.GlobalColor.white)
        tile.setDevicePixelRatio(dpr)
        return tile

    def _paint(self, picture: QPixmap, place: QRect, part: QRect | None) -> None:
        scale = self._level.scale
        painter = QPainter(picture)
        if part is not None:
            painter.setClipRect(part)
            place_of_part = part.translated(place.topLeft())
        else:
            place_of_part = place
        painter.setTransform(_transform(place.topLeft(), scale), combine=True)
        self._still.draw(painter, _board(place_of_part, scale), scale)
        painter.end()


def _transform(origin: QPoint, scale: float) -> QTransform:
    return QTransform.fromTranslate(-origin.x(), -origin.y()).scale(scale, scale)


def _rect(key: Key) -> QRect:
    return QRect(key[0] * SIDE, key[1] * SIDE, SIDE, SIDE)


def _keys(area: QRect) -> Iterator[Key]:
    if area.isEmpty():
        return
    for column in range(area.left() // SIDE, area.right() // SIDE + 1):
        for row in range(area.top() // SIDE, area.bottom() // SIDE + 1):
            yield column, row


def covered(box: Box, scale: float) -> QRect:
    """Return what a thing with this box covers at a scale with its rings and shadow."""
    return _stretched(QRectF(*box.grown(halo(scale))), scale)


def _stretched(rect: QRect | QRectF, by: float) -> QRect:
    return QRectF(
        rect.x() * by, rect.y() * by, rect.width() * by, rect.height() * by
    ).toAlignedRect()


def _shrunk(rect: QRect, by: float) -> QRect:
    """Return a rectangle at another scale; rectangles that touch still do."""
    left, top = round(rect.x() * by), round(rect.y() * by)
    right, bottom = round((rect.x() + rect.width()) * by), round((rect.y() + rect.height()) * by)
    return QRect(left, top, right - left, bottom - top)


def _board(rect: QRect, scale: float) -> Box:
    return Box(rect.x() / scale, rect.y() / scale, rect.width() / scale, rect.height() / scale)
