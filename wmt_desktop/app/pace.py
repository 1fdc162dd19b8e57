"""What keeps frames even: no search for cycles and no waiting for other threads in the middle of one."""

from __future__ import annotations

import gc
import os

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor

_EVERY_MS = 15_000
_YOUNG = 20_000


def before_qt() -> None:
    """Prepare this process for a window; call it before the ``QApplication`` is made.

    Qt spreads the filling of every shape of some height over a pool of threads, and waits for them.
    For notes and frames that takes longer than filling them, and on a busy machine many times longer.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    # Starting makes very much that stays; ``CycleCollector`` begins to look afterwards.
    gc.disable()


class CycleCollector(QObject):
    """Takes the search of everything out of Python's hands.

    With thousands of notes in memory it takes as long as several frames, and Python begins it in the
    middle of a gesture. Young objects are searched as always, only in larger portions; all of them
    when the pointer has rested since the last look.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # What the program itself is made of stays: no search has to walk it again.
        gc.freeze()
        gc.set_threshold(_YOUNG, 10, 1_000_000)
        gc.enable()
        self._pointer = QCursor.pos()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        pointer = QCursor.pos()
        if pointer == self._pointer:
            gc.collect()
        self._pointer = pointer
