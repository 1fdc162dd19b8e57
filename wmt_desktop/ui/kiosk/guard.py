"""Sees every touch and key of the kiosk before its widgets do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
    }
)
_PRESSES = _TOUCHES | {QEvent.Type.KeyPress, QEvent.Type.Wheel}
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})
_EXIT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Guard(QObject):
    """Keeps the shortcuts of other windows out and knows the one that leads out.

    Signals:
        exit_asked: Ctrl Shift K.
        used_keyboard: Somebody pressed a key (True), or touched or clicked (False).
    """

    exit_asked = Signal()
    used_keyboard = Signal(bool)

    def __init__(self, window: QWidget, on_press: Callable[[], bool]) -> None:
        """Create the guard of a window.

        Args:
            on_press: Called for each touch and key; returns True to let it do nothing else.
        """
        super().__init__(window)
        self._window = window
        self._on_press = on_press
        self._touched: int | None = None
        self._turned: int | None = None
        self._deaf = QDeadlineTimer(0)

    def watch(self) -> None:
        """Begin."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """End."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def turn_page(self) -> None:
        """Tell that other keys lie under the finger now.

        Who taps twice means the key that is gone: "Cast my vote" must not begin the next ballot.
        """
        self._turned = self._touched

    def go_deaf(self, duration: int) -> None:
        """Take no touch for so many milliseconds: it was meant for the page that is gone."""
        self._deaf.setRemainingTime(duration)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            if self._is_inside(watched):
                # No shortcut of another window works from here.
                event.accept()
            return False
        if kind not in _PRESSES | _RELEASES or not self._is_inside(watched):
            return False
        if isinstance(event, QInputEvent) and self._came_too_soon(event):
            return True
        if kind in _RELEASES:
            return False
        if isinstance(event, QKeyEvent):
            self.used_keyboard.emit(True)
            if event.key() == Qt.Key.Key_K and event.modifiers() == _EXIT:
                self.exit_asked.emit()
                return True
        elif kind != QEvent.Type.Wheel:
            self.used_keyboard.emit(False)
        return self._on_press()

    def _came_too_soon(self, event: QInputEvent) -> bool:
        """Tell whether a touch was meant for the page before."""
        if self._is_second_tap(event):
            return True
        return event.type() in _TOUCHES and not self._deaf.hasExpired()

    def _is_second_tap(self, event: QInputEvent) -> bool:
        """Tell whether a touch belongs to the one that turned the page."""
        kind, now = event.type(), event.timestamp()
        if kind not in _TOUCHES | _RELEASES:
            return False
        self._touched = now
        if kind in _RELEASES or self._turned is None:
            return False
        # A touch screen and a mouse need not share a clock: what seems earlier is no second tap.
        if 0 <= now - self._turned < QApplication.doubleClickInterval():
            self._turned = now
            return True
        self._turned = None
        return False

    def _is_inside(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self._window


def fill_display(window: QWidget, screen: QScreen) -> bool:
    """Fill a display with a window that people cannot leave by themselves.

    Returns:
        Whether other windows of the program lie under it; no key may reach them.
    """
    alone = is_used(screen, window)
    if alone:
        window.setWindowModality(Qt.WindowModality.ApplicationModal)
    window.setWindowFlags(
        Qt.WindowType.Window
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
    )
    # Set right before it is shown: Wayland has no positions, and a moved window would stay.
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    window.activateWindow()
    return alone


def is_used(screen: QScreen, kiosk: QWidget) -> bool:
    """Tell whether another window of the program is on a display."""
    return any(
        widget.isVisible() and widget.screen() is screen
        for widget in QApplication.topLevelWidgets()
        if widget is not kiosk
    )
