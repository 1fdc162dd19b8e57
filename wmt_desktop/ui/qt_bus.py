"""The one place where events of the services become a Qt signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QThread, Signal

from wmt_desktop.services.bus import Bus, Event


class QtBus(QObject):
    """Passes the events of a bus to widgets, always on the thread of the windows.

    Signals:
        changed: Something was stored. Argument: the event of ``services/bus.py``.
    """

    changed = Signal(object)
    _published = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._published.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = bus.subscribe(self._on_event)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def _on_event(self, event: Event) -> None:
        if QThread.currentThread() is self.thread():
            self.changed.emit(event)
        else:
            self._published.emit(event)
