"""Notices that nobody votes any more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """What the kiosk does when nobody touches it, in milliseconds.

    Attributes:
        ask: Until it asks whether somebody is there.
        clear: Until it clears the ballot.
        onward: After the last dot, until the vote is shown to be checked: it saves a tap.
        deaf: How long a page that came by itself takes no touch meant for the one before.
    """

    ask: int = 40_000
    clear: int = 60_000
    onward: int = 1_200
    deaf: int = 700


USUAL_TIMES = IdleTimes()


class IdleWatch(QObject):
    """Runs while somebody votes.

    Signals:
        asked: Nothing happened for a while: ask.
        counted: A second of the question has gone. Argument: seconds left.
        expired: No answer: clear the ballot.
    """

    asked = Signal()
    counted = Signal(int)
    expired = Signal()

    def __init__(self, times: IdleTimes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = QTimer(self, singleShot=True, interval=times.ask)
        self._clear = QTimer(self, singleShot=True, interval=times.clear - times.ask)
        self._second = QTimer(self, interval=1000)
        self._ask.timeout.connect(self._on_ask_timeout)
        self._clear.timeout.connect(self._on_clear_timeout)
        self._second.timeout.connect(lambda: self.counted.emit(self.seconds_left))

    @property
    def asking(self) -> bool:
        """True between the question and its answer."""
        return self._clear.isActive()

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the ballot is cleared."""
        return max(0, -(-self._clear.remainingTime() // 1000))

    def touch(self) -> None:
        """Somebody is there: wait anew."""
        self.stop()
        self._ask.start()

    def stop(self) -> None:
        """Nobody votes: wait for nothing."""
        for timer in (self._ask, self._clear, self._second):
            timer.stop()

    def _on_ask_timeout(self) -> None:
        self._clear.start()
        self._second.start()
        self.asked.emit()

    def _on_clear_timeout(self) -> None:
        self.stop()
        self.expired.emit()
