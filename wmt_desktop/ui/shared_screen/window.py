"""The window of the shared screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.shared_view import SharedView
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.shared_screen.picture import WordsOf, paint_view, timer_area
from wmt_desktop.ui.theme import ThemeManager


class SharedScreenWindow(QWidget):
    """Shows a ``SharedView`` and knows nothing else, so it can show nothing else.

    Signals:
        closed: Somebody closed the window.
    """

    closed = Signal()

    def __init__(self, theme: ThemeManager, words_of: WordsOf) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._words_of = words_of
        self._view: SharedView | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The facilitator types on; the room's picture never takes the keyboard.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(480, 270)
        theme.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.setWindowTitle(translate("SharedScreenWindow", "Shared screen – WMT Arena"))
        self.setAccessibleName(translate("SharedScreenWindow", "Shared screen"))

    def show_view(self, view: SharedView | None) -> None:
        """Show another picture; where only the time differs, only the timer is painted."""
        before, self._view = self._view, view
        if before == view:
            return
        if (
            view is not None
            and before is not None
            and before.timer is not None
            and view.timer is not None
            and replace(before, timer=view.timer) == view
        ):
            size = QSizeF(self.size())
            for each in (before, view):
                area = timer_area(size, each, self._theme.tokens, self._words_of)
                self.update(area.toAlignedRect())
            return
        self.update()

    def show_on(self, screen: QScreen) -> None:
        """Fill a display."""
        self.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)
        # Wayland ignores window positions, and moving first makes some compositors keep the old
        # display: the screen has to be set right before the window is shown full screen.
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_in_window(self, screen: QScreen | None) -> None:
        """Show an ordinary window, where there is only one display."""
        self.hide()
        self.unsetCursor()
        self.setWindowState(Qt.WindowState.WindowNoState)
        if screen is not None:
            self.setScreen(screen)
            self.resize(self._window_size(screen.availableSize()))
        self.show()

    @staticmethod
    def _window_size(room: QSize) -> QSize:
        return QSize(1920, 1080).scaled(room * 0.6, Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_view(painter, QSizeF(self.size()), self._view, self._theme.tokens, self._words_of)
