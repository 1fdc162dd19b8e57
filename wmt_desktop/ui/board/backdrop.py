"""What lies behind the things in the hand, kept quick while the board moves and sharp when it rests."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QGraphicsView

from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.tiles import SIDE, Tiles, covered

_REST = 120
"""Milliseconds after the last step of a gesture when the board counts as resting."""

_FRAME = 0.002
_AHEAD = 0.0015
_SLICE = 0.005
_PAUSE = 2
"""Milliseconds between two slices: a frame that is due comes first."""

_AFTER_FRAME = 1
"""Milliseconds from the moment the window system has a frame to the first slice."""

_AFTER_CHANGE = 60
"""Milliseconds from a change to the first slice: what shows the change comes first."""


class Backdrop(QObject):
    """Draws the still board in a view.

    While a gesture moves the board, a frame makes only as many tiles as there is time for; what comes
    into view next is made between the frames. When it rests, what is missing follows in slices of a
    few milliseconds, then what lies next to the view. After a jump the frame shows what was jumped to,
    and what is around it follows too.
    """

    _painted = Signal()

    def __init__(self, view: QGraphicsView, scene: BoardScene) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._tiles = Tiles(scene.still)
        self._zooming = False
        self._ahead = QPoint()
        self._target: Box | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.settle)
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._on_slices_timeout)
        self._painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        scene.outdated.connect(self._on_outdated)

    def pan(self, way: QPoint) -> None:
        """Take notice of a step of a gesture that moves the board."""
        self._ahead = way
        # The frame that is due now comes first; it begins them again.
        self._slices.stop()
        self._rest.start()

    def jump(self, target: Box) -> None:
        """Take notice that the board was moved at once, to show this part of it."""
        self._target = target

    def zoom(self) -> None:
        """Take notice of a step of a gesture that zooms."""
        self._zooming = True
        self._slices.stop()
        self._rest.start()

    def settle(self) -> None:
        """Take notice that no gesture is under way."""
        self._rest.stop()
        self._zooming = False
        self._ahead = QPoint()
        self._target = None
        self._slices.start(_PAUSE)

    def clear(self) -> None:
        """Draw everything anew."""
        self._tiles.clear()
        self._view.viewport().update()

    def draw(self, painter: QPainter, region: QRegion) -> None:
        """Draw a region of the viewport, in its pixels."""
        origin, scale = self._origin(), self._scale()
        if self._zooming:
            self._tiles.draw_stand_in(painter, region, origin, scale)
        elif self._rest.isActive() or self._scene.carrying or self._target is not None:
            if self._target is not None:
                self._tiles.make(self._missing(covered(self._target, scale) & self._seen()))
                self._target = None
            until = time.perf_counter() + _FRAME
            self._tiles.draw(painter, region, origin, scale, until)
            # Queued, it comes when all of the window has been painted and handed over.
            self._painted.emit()
        elif not self._tiles.draw(painter, region, origin, scale):
            self._painted.emit()
        self._tiles.forget_far(self._seen())

    def _on_painted(self) -> None:
        if not self._zooming:
            self._slices.start(_AFTER_FRAME)

    def _on_slices_timeout(self) -> None:
        if not self._view.isVisible():
            self._slices.stop()
            return
        self._slices.setInterval(_PAUSE)
        moving = self._rest.isActive() or self._scene.carrying
        until = time.perf_counter() + (_AHEAD if moving else _SLICE)
        missing = self._missing(self._seen())
        for key in self._tiles.make(missing, until):
            place = QRect(key[0] * SIDE, key[1] * SIDE, SIDE, SIDE)
            self._view.viewport().update(place.translated(-self._origin()))
        if missing:
            return
        beside = self._next() if moving else self._seen().adjusted(-SIDE, -SIDE, SIDE, SIDE)
        near = self._missing(beside)
        self._tiles.make(near, until)
        if not near and (moving or self._scene.still.prepare(until)):
            self._slices.stop()

    def _on_outdated(self, boxes: list[Box] | None) -> None:
        if not self._zooming:
            self._slices.start(_PAUSE if self._rest.isActive() else _AFTER_CHANGE)
        if boxes is None:
            self.clear()
            return
        viewport, scale, origin = self._view.viewport(), self._scale(), self._origin()
        for box in boxes:
            self._tiles.outdate(box)
            viewport.update(covered(box, scale).translated(-origin))

    def _missing(self, area: QRect) -> list[tuple[int, int]]:
        return self._tiles.missing(area, self._scale(), self._view.devicePixelRatioF())

    def _next(self) -> QRect:
        """Return the part of the board that comes into view if the gesture goes on."""
        seen, way = self._seen(), self._ahead
        return seen.adjusted(
            -SIDE if way.x() > 0 else 0,
            -SIDE if way.y() > 0 else 0,
            SIDE if way.x() < 0 else 0,
            SIDE if way.y() < 0 else 0,
        )

    def _seen(self) -> QRect:
        return self._view.viewport().rect().translated(self._origin())

    def _scale(self) -> float:
        return self._view.transform().m11()

    def _origin(self) -> QPoint:
        shift = self._view.viewportTransform()
        return QPoint(-round(shift.dx()), -round(shift.dy()))
