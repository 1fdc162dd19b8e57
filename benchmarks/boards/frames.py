"""Times frames: from the event that asks for one until the window system has it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

PACE = 1 / 120
Frame = tuple[float, float]
"""Milliseconds on the clock, and those in which the thread of the window had a processor."""

NO_KEYS = Qt.KeyboardModifier.NoModifier


class Frames(QObject):
    """Sends events to one widget and times what it takes until it is painted.

    Attributes:
        paints: How often it has been painted in the present frame.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count what is painted."""
        del watched
        self.paints += event.type() == QEvent.Type.Paint
        return False

    def time(self, act: Callable[[], object]) -> Frame:
        """Time one frame; the next one begins at the pace of a fast display.

        Raises:
            RuntimeError: Nothing was painted: there was no frame.
        """
        self.paints = 0
        started, busy = time.perf_counter(), time.thread_time()
        act()
        for _ in range(4):  # a moved item asks for its repaint only when the first round ends
            QCoreApplication.processEvents()
            if self.paints:
                break
        QGuiApplication.sync()
        taken, busy = time.perf_counter() - started, time.thread_time() - busy
        painted = self.paints
        self.rest(PACE - taken)
        if not painted:
            raise RuntimeError("a step of the benchmark painted nothing")
        return taken * 1000, busy * 1000

    def rest(self, seconds: float = 0.4) -> None:
        """Let the program do what it does when nobody touches it."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            QCoreApplication.processEvents()

    def wheel(self, by: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Turn the wheel, or move two fingers, in the middle."""
        at = QPointF(self._widget.rect().center())
        touch = QPoint() if keys else by
        event = QWheelEvent(
            at,
            QPointF(self._widget.mapToGlobal(at.toPoint())),
            touch,
            by,
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self._widget, event)

    def mouse(self, kind: QEvent.Type, at: QPoint) -> None:
        """Press, move or release the left button."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moving, up = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(self._widget.mapToGlobal(at)),
            none if moving else left,
            none if up else left,
            NO_KEYS,
        )
        QCoreApplication.sendEvent(self._widget, event)
