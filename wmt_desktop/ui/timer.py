"""The countdown of a stage: one model for the rail, the top bar and the shared screen."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

DEFAULT_SECONDS = 10 * 60
LONGEST_SECONDS = 4 * 60 * 60


class Countdown(QObject):
    """Counts down, and past zero counts up the time that was overrun.

    Time is measured against a steady clock, so a busy second is not lost.

    Signals:
        changed: Something to be shown is different: at least once a second while it runs.
        ended: The time is up now.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        """Create a countdown that stands still at ten minutes; ``clock`` gives seconds."""
        super().__init__(parent)
        self._clock = clock
        self._length = float(DEFAULT_SECONDS)
        self._left = self._length
        self._since: float | None = None
        self._told_end = False
        self._tick = QTimer(self)
        self._tick.setInterval(200)
        self._tick.timeout.connect(self.tick)
        self._shown = self.seconds

    @property
    def running(self) -> bool:
        """True while time passes."""
        return self._since is not None

    @property
    def started(self) -> bool:
        """True once some of the time was used."""
        return self.running or self._left != self._length

    @property
    def seconds(self) -> int:
        """Whole seconds left; negative when overrun."""
        left = self._now_left()
        # 9:59.2 shows as 10:00 until a whole second has gone, and 0:00 is shown when it is over.
        return math.ceil(left - 1e-9) if left > 0 else -math.floor(-left)

    @property
    def share(self) -> float:
        """Share of the time that is left, from 0 to 1."""
        return min(1.0, max(0.0, self._now_left() / self._length))

    @property
    def over(self) -> bool:
        """True when the time is up."""
        return self.seconds <= 0

    @property
    def text(self) -> str:
        """``8:24``, ``1:05:00`` or, overrun, ``+0:12``."""
        return clock_text(self.seconds)

    def start(self) -> None:
        """Let time pass."""
        if self._since is None:
            self._since = self._clock()
            self._tick.start()
            self.changed.emit()

    def pause(self) -> None:
        """Stop time; ``start`` goes on from here."""
        if self._since is not None:
            self._left = self._now_left()
            self._since = None
            self._tick.stop()
            self.changed.emit()

    def toggle(self) -> None:
        """Start or pause."""
        if self.running:
            self.pause()
        else:
            self.start()

    def add(self, seconds: int = 60) -> None:
        """Give more time; after the end it counts from now."""
        left = max(0.0, self._now_left()) + seconds
        self._left = min(left, float(LONGEST_SECONDS))
        self._length = max(self._length, self._left)
        self._since = self._clock() if self.running else None
        self._told_end = False
        self._tell()

    def set_length(self, seconds: int) -> None:
        """Set the whole time anew, paused."""
        self._since = None
        self._tick.stop()
        self._length = self._left = float(min(max(1, seconds), LONGEST_SECONDS))
        self._told_end = False
        self._tell()

    def reset(self) -> None:
        """Go back to the whole time, paused."""
        self.set_length(round(self._length))

    def tick(self) -> None:
        """Tell what changed since the last tick."""
        if self.seconds != self._shown:
            self._tell()
        if self.over and not self._told_end:
            self._told_end = True
            self.ended.emit()

    def _now_left(self) -> float:
        passed = 0.0 if self._since is None else self._clock() - self._since
        return self._left - passed

    def _tell(self) -> None:
        self._shown = self.seconds
        self.changed.emit()


def clock_text(seconds: int) -> str:
    """Return seconds as ``8:24`` or ``1:05:00``; negative ones as ``+0:12``."""
    sign = "+" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{rest:02}"
    return f"{sign}{minutes}:{rest:02}"
