"""What keeps starts short and frames even."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QInputMethod
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_MOMENT_MS = 60
_EVERY_MS = 15_000
_YOUNG = 20_000
_LONG_REST = 4
"""Looks one after the other at which nobody moved the pointer or typed."""


class FirstPaint(QObject):
    """Calls back once a widget has been drawn for the first time, with everything in it."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # What lies in the widget is drawn with it, in the same step.
            QTimer.singleShot(0, self, self._then)
        return False


class QuietMoments(QObject):
    """Does work in parts, each when neither pointer nor text cursor has moved for a moment."""

    def __init__(self, parent: QObject, part: Callable[[], bool]) -> None:
        """Begin.

        Args:
            part: Does a part of the work; returns False when there was nothing left to do.
        """
        super().__init__(parent)
        self._part = part
        self._hands = _hands()
        self._timer = QTimer(self, interval=_MOMENT_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        before, self._hands = self._hands, _hands()
        if self._hands == before and not self._part():
            self._timer.stop()
            self.deleteLater()


class CycleCollector(QObject):
    """Takes the search of everything out of Python's hands.

    With thousands of notes in memory it takes as long as several frames, and Python begins it in the
    middle of a gesture or a word. Young objects are searched as always, only in larger portions. At
    rest follows what came since the last rest; it is not walked again before a long rest, once in
    which everything is.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # What the program itself is made of stays: no search has to walk it again.
        gc.freeze()
        gc.set_threshold(_YOUNG, 10, 1_000_000)
        gc.enable()
        self._hands = _hands()
        self._rests = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        before, self._hands = self._hands, _hands()
        self._rests = self._rests + 1 if self._hands == before else 0
        if self._rests == 0:
            return
        if self._rests == _LONG_REST:
            gc.unfreeze()
        gc.collect()
        gc.freeze()


def _hands() -> tuple[QPoint, object]:
    """Return where the pointer is, and where the text cursor."""
    return QCursor.pos(), QInputMethod.queryFocusObject(Qt.InputMethodQuery.ImCursorRectangle, None)
